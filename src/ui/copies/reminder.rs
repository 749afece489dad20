//! A gentle reminder to export now and then.

use super::exported::{last_export, last_reminder, note_reminder};
use super::is_due;
use crate::domain::Workspace;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::palette::Hands;
use crate::ui::palette::actions::Act;
use crate::ui::parts::{Button, Shown, Tone};
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The reminder, once it is due; putting it away puts it off.
#[component]
pub fn Reminder() -> impl IntoView {
    let session = use_session();
    let hands = Hands::here();
    let written = session.read_untracked(Workspace::latest).time;
    let reminded = last_reminder().filter(|_| !browser::is_demo());
    let is_due = reminded.is_some_and(|reminded| is_due(reminded, written, browser::now()));
    let is_shown = RwSignal::new(is_due);
    let said = match last_export() {
        Some(moment) => fill(
            words().copies.remind(),
            &[("moment", &browser::moment(moment))],
        ),
        None => words().copies.remind_first().to_owned(),
    };
    let away = move || {
        note_reminder();
        is_shown.set(false);
    };
    let export = move |()| {
        hands.perform(Act::Export);
        away();
    };
    view! {
        <Shown when=is_shown>
            <section class="notices" aria-label=words().copies.title()>
                <div class="notice">
                    <p>{said.clone()}</p>
                    <div class="notice-buttons">
                        <Button name=words().header.export() tone=Tone::Primary on_press=export />
                        <Button name=words().copies.not_now() on_press=move |()| away() />
                    </div>
                </div>
            </section>
        </Shown>
    }
}
