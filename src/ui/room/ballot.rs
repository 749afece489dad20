//! The ballot of one person, on a device that is passed around.

use super::desk::RoomDesk;
use crate::domain::Line;
use crate::room::vote::{Ballot, Cast, MOST_DOTS, NotCast};
use crate::room::{Candidate, Item, Room};
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Tone, memo};
use crate::ui::words::fill;
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
    let candidates = untrack(|| desk.read(Room::candidates));
    let dots = RwSignal::new(Vec::<(Item, u32)>::new());
    let voter = RwSignal::new(String::new());
    let said = RwSignal::new("");
    let problem = RwSignal::new("");
    let left = memo(move || {
        let given: u32 = dots.with(|dots| dots.iter().map(|(_, dots)| dots).sum());
        desk.read(|room| room.vote.dots).saturating_sub(given)
    });
    let cast = move |()| {
        let ballot = Ballot {
            voter: Line::new(voter.get_untracked().trim()),
            dots: dots.get_untracked(),
        };
        let (done, wrong) = match cast(desk, ballot) {
            Ok(Cast::New) => (texts.counts, ""),
            Ok(Cast::InPlaceOfEarlier) => (texts.counts_in_place, ""),
            Err(NotCast::Revealed) => ("", texts.too_late),
            Err(NotCast::Empty) => ("", texts.is_empty),
            Err(NotCast::TooMany) => ("", texts.too_many),
        };
        said.set(done);
        problem.set(wrong);
        if !done.is_empty() {
            dots.set(Vec::new());
            voter.set(String::new());
        }
    };
    let field = move |Candidate { item, title, .. }: Candidate| {
        let given = move || {
            let found = dots.with(|dots| dots.iter().find(|(of, _)| *of == item).copied());
            found.map_or_else(String::new, |(_, dots)| dots.to_string())
        };
        let set = move |event| {
            let given: u32 = event_target_value(&event)
                .trim()
                .parse()
                .unwrap_or_default();
            said.set("");
            dots.update(|dots| {
                dots.retain(|(of, _)| *of != item);
                if given > 0 {
                    dots.push((item, given.min(MOST_DOTS)));
                }
            });
        };
        view! {
            <li>
                <span>{title.to_string()}</span>
                <input
                    type="number"
                    min="0"
                    max=MOST_DOTS
                    aria-label=fill(texts.dots_for, &[("title", &title)])
                    prop:value=given
                    on:input=set
                />
            </li>
        }
    };
    let is_anonymous = untrack(|| desk.read(|room| room.is_anonymous));
    let name = (!is_anonymous).then(|| {
        view! {
            <label>
                {texts.voter}
                <input
                    type="text"
                    autocomplete="off"
                    aria-describedby="voter-means"
                    prop:value=voter
                    on:input=move |event| voter.set(event_target_value(&event))
                />
            </label>
            <p class="quiet" id="voter-means">{texts.voter_means}</p>
        }
    });
    view! {
        <Dialog title=texts.ballot on_close=on_close>
            <div class="stack">
                {name}
                <ul class="room-dots" role="list">{candidates.into_iter().map(field).collect_view()}</ul>
                <p>{move || texts.dots_left.say(left.get() as usize)}</p>
                <p role="status">{said}</p>
                <p class="problem" role="alert">{problem}</p>
            </div>
            <div class="dialog-buttons">
                <Button name=words().page.close on_press=on_close />
                <Button name=texts.cast tone=Tone::Primary on_press=cast />
            </div>
        </Dialog>
    }
}

fn cast(desk: RoomDesk, ballot: Ballot) -> Result<Cast, NotCast> {
    let mut outcome = Err(NotCast::Empty);
    desk.edit(words().choosing.edit_vote, |room| {
        outcome = room.vote.cast(ballot);
    });
    outcome
}
