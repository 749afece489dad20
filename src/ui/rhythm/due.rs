//! What is due, as the first line of the document.

use super::outlook::Outlook;
use crate::domain::CycleId;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::session::use_session;
use crate::ui::words::fill;
use leptos::ev;
use leptos::prelude::*;

/// Where to check in.
const CHECK_IN: &str = "#/check-in";

/// Where to close a cycle.
const REVIEW: &str = "#/review";

/// The outlook on a cycle: read again when the cycle or the order changes, and when somebody comes back to the page,
/// perhaps on another day; never while somebody writes, whose page it would move.
pub fn outlook_on(cycle: CycleId) -> Memo<Outlook> {
    let session = use_session();
    let back = Trigger::new();
    let listener = window_event_listener(ev::visibilitychange, move |_| back.notify());
    on_cleanup(move || listener.remove());
    memo(move || {
        back.track();
        session.outline().with(|outline| {
            session.read_record(cycle.into(), |workspace| {
                Outlook::of(workspace, outline, cycle, browser::today())
            })
        })
    })
}

/// The line on what is due, where anything is.
#[component]
pub fn DueLine(
    /// The outlook on the cycle at hand.
    outlook: Memo<Outlook>,
) -> impl IntoView {
    let is_shown = move || matches!(outlook.get(), Outlook::Due(..) | Outlook::Over);
    let sentence = move || match outlook.get() {
        Outlook::Due(count, day) => {
            let gaps = [
                ("count", &*count.to_string()),
                ("day", &browser::weekday(day)),
            ];
            fill(words().rhythm.due().form(count), &gaps)
        }
        _ => words().rhythm.over().to_owned(),
    };
    let is_over = move || outlook.get() == Outlook::Over;
    let address = move || if is_over() { REVIEW } else { CHECK_IN };
    let name = move || {
        let words = &words().rhythm;
        if is_over() {
            words.close()
        } else {
            words.check_in()
        }
    };
    view! {
        <Shown when=is_shown>
            <p class="due-line">
                {sentence} " " <a href=address>{name}</a>
            </p>
        </Shown>
    }
}

/// The next day to check in, while nothing is due.
#[component]
pub fn NextCheckIn(
    /// The outlook on the cycle at hand.
    outlook: Memo<Outlook>,
) -> impl IntoView {
    move || match outlook.get() {
        Outlook::Next(day) => {
            let next = words().rhythm.next();
            [" · ", &fill(next, &[("day", &browser::short_weekday(day))])].concat()
        }
        _ => String::new(),
    }
}
