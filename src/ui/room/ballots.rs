//! Ballots for other devices: the link that hands them out.

use super::desk::RoomDesk;
use super::join::JOIN;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, memo};
use crate::ui::share::{LinkAdvice, MadeLink, made_link};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Makes the link of a ballot and shows it with its code, until the list has changed.
#[component]
pub fn Ballots() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let link = RwSignal::new(None::<MadeLink>);
    // Its number says nothing of the list.
    let said = memo(move || {
        let mut paper = desk.read(|room| room.paper(0));
        paper.sheet = 0;
        paper
    });
    Effect::new(move || {
        said.track();
        link.set(None);
    });
    let make = move |()| {
        let paper = untrack(|| desk.read(|room| room.paper(browser::new_number())));
        desk.set(|room| room.hand_out(paper.sheet));
        spawn_local(async move {
            let made = made_link(JOIN, &paper.to_text()).await;
            let _ = link.try_set(Some(made));
        });
    };
    let advice = LinkAdvice {
        too_long: texts.ballot_too_long(),
        no_code: words().share.no_code_send(),
    };
    view! {
        <div class="room-ballots">
            <p class="quiet">{texts.ballots_mean()}</p>
            <p><Button name=texts.make_ballot() on_press=make /></p>
            <div class="made-link" aria-live="polite">{move || link.get().map(|link| link.shown(advice))}</div>
        </div>
    }
}
