//! The ballot of one person, on a device that is passed around.

use super::desk::RoomDesk;
use super::dots::{DotList, Given};
use crate::domain::Line;
use crate::room::vote::{Ballot, Cast, NotCast};
use crate::room::{Candidate, Item, Room};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Tone};
use leptos::prelude::*;

/// A ballot with no dot on it. Once it is cast, the next person finds an empty one.
#[component]
pub fn BallotDialog(
    /// What happens when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let candidates = untrack(|| desk.read(Room::candidates)).into_iter();
    let (titles, items): (Vec<Line>, Vec<Item>) = candidates
        .map(|Candidate { title, item, .. }| (title, item))
        .unzip();
    let given = RwSignal::new(Given::new());
    let voter = RwSignal::new(String::new());
    let said = RwSignal::new("");
    let problem = RwSignal::new("");
    let items = StoredValue::new(items);
    let cast = move |()| {
        let dots = given.get_untracked().into_iter();
        let item = |place: usize| items.with_value(|items| items.get(place).copied());
        let (done, wrong) = outcome(cast(
            desk,
            Ballot {
                voter: Line::new(voter.get_untracked().trim()),
                browser: 0,
                at: browser::now(),
                dots: dots
                    .filter_map(|(place, dots)| Some((item(place)?, dots)))
                    .collect(),
            },
        ));
        said.set(done);
        problem.set(wrong);
        if !done.is_empty() {
            given.set(Vec::new());
            voter.set(String::new());
        }
    };
    let is_anonymous = untrack(|| desk.read(|room| room.is_anonymous));
    view! {
        <Dialog title=texts.ballot() on_close=on_close>
            <div class="stack">
                {(!is_anonymous).then(|| view! { <VoterField voter=voter /> })}
                <DotList
                    titles=titles
                    most=Signal::derive(move || desk.read(|room| room.vote.dots))
                    given=given
                    on_change=move |()| said.set("")
                />
                <p role="status">{said}</p>
                <p class="problem" role="alert">{problem}</p>
            </div>
            <div class="dialog-buttons">
                <Button name=words().page.close() on_press=on_close />
                <Button name=texts.cast() tone=Tone::Primary on_press=cast />
            </div>
        </Dialog>
    }
}

/// Who casts a ballot.
#[component]
pub fn VoterField(
    /// What was written until now.
    voter: RwSignal<String>,
) -> impl IntoView {
    let texts = &words().choosing;
    view! {
        <label>
            {texts.voter()}
            <input
                type="text"
                autocomplete="off"
                aria-describedby="voter-means"
                prop:value=voter
                on:input=move |event| voter.set(event_target_value(&event))
            />
        </label>
        <p class="quiet" id="voter-means">{texts.voter_means()}</p>
    }
}

/// What to say of a ballot that counts, or of one that does not; the other of both is empty.
fn outcome(cast: Result<Cast, NotCast>) -> (&'static str, &'static str) {
    let texts = &words().choosing;
    match cast {
        Ok(Cast::New | Cast::Same) => (texts.counts(), ""),
        Ok(Cast::InPlaceOfEarlier) => (texts.counts_in_place(), ""),
        Ok(Cast::Older) => ("", texts.later_is_here()),
        Err(NotCast::Revealed) => ("", texts.too_late()),
        Err(NotCast::Empty) => ("", texts.is_empty()),
        Err(NotCast::TooMany) => ("", texts.too_many()),
        Err(NotCast::OtherRoom | NotCast::Gone) => ("", texts.gone()),
    }
}

fn cast(desk: RoomDesk, ballot: Ballot) -> Result<Cast, NotCast> {
    let mut outcome = Err(NotCast::Empty);
    desk.edit(words().choosing.edit_vote(), |room| {
        outcome = room.vote.cast(ballot);
    });
    outcome
}
