//! The link by which participants join.

use super::desk::RoomDesk;
use super::join::JOIN;
use crate::domain::{SettingsId, Workspace};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use crate::ui::share::{LinkAdvice, MadeLink, made_link};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Makes the link and shows it with its code, until what it says has changed.
#[component]
pub fn Invite() -> impl IntoView {
    let session = use_session();
    let desk = expect_context::<RoomDesk>();
    let texts = &words().workshop;
    let link = RwSignal::new(None::<MadeLink>);
    let limits = memo(move || session.read_record(SettingsId::ONLY.into(), Workspace::limits));
    let invitation = move |now: u64| {
        let cycle = desk
            .read(|room| room.cycle)
            .or_else(|| session.cycle().get())?;
        let limits = limits.get();
        session.read_record(cycle.into(), |workspace| {
            let cycle = workspace.cycle(cycle)?;
            Some(desk.read(|room| room.invitation(cycle, limits, now)))
        })
    };
    // The moment at which it began comes from the clock and says nothing new by itself.
    let said = memo(move || {
        invitation(0).map(|mut invitation| {
            invitation.began = None;
            (invitation.to_text(), desk.read(|room| room.timer))
        })
    });
    Effect::new(move || {
        said.track();
        link.set(None);
    });
    let make = move |()| {
        let Some(invitation) = untrack(|| invitation(browser::now())) else {
            return;
        };
        spawn_local(async move {
            let made = made_link(JOIN, &invitation.to_text()).await;
            let _ = link.try_set(Some(made));
        });
    };
    let advice = LinkAdvice {
        too_long: words().share.too_long_text(),
        no_code: words().share.no_code_send(),
    };
    view! {
        <p class="quiet">{texts.invitation_means()}</p>
        <p class="quiet">{move || words().participant.say_limits(limits.get())}</p>
        <p class="room-tools">
            <Button name=texts.make() on_press=make />
            <a class="button" href=Route::Rules.href()>{texts.change_limits()}</a>
        </p>
        <div class="made-link" aria-live="polite">{move || link.get().map(|link| link.shown(advice))}</div>
    }
}
