//! Handing out the calendar of a cycle.

use crate::domain::CycleId;
use crate::exchange::{self, EventNames};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown};
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Downloads the calendar of a cycle.
pub fn download_calendar(session: Session, cycle: CycleId) {
    let names = EventNames {
        check_in: words().rhythm.check_in_event(),
        review: words().rhythm.review_event(),
    };
    let made = session.outline().with_untracked(|outline| {
        session.read_untracked(|workspace| {
            let name = workspace.cycle(cycle)?.name.value();
            let now = browser::timestamp();
            let text = exchange::calendar(workspace, outline, cycle, names, &now)?;
            Some((exchange::calendar_name(name), text))
        })
    });
    let Some((name, text)) = made else { return };
    let said = match browser::download(&name, "text/calendar", &text) {
        Ok(()) => fill(words().rhythm.calendar_saved(), &[("file", &name)]),
        Err(_) => words().files.export_refused().to_owned(),
    };
    session.announcement.set(said);
}

/// The button for it, where there is nothing that is not kept yet.
#[component]
pub fn CalendarButton(
    /// Whose calendar.
    cycle: CycleId,
    /// Whether all that was changed is kept.
    #[prop(into)]
    is_kept: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let note = move || {
        let words = &words().rhythm;
        if is_kept.get() {
            words.calendar_note()
        } else {
            words.keep_first()
        }
    };
    view! {
        <div class="calendar">
            <Shown when=is_kept>
                <Button name=words().rhythm.calendar() on_press=move |()| download_calendar(session, cycle) />
            </Shown>
            <p class="quiet">{note}</p>
        </div>
    }
}
