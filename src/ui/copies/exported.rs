//! When everything was last exported, and when somebody was last reminded to: as this browser keeps it.

use super::space;
use crate::storage::Shelf;
use crate::ui::browser;
use crate::ui::demo::shelf;

/// The moment of the last export.
const EXPORTED: &str = "aimwell.exported";

/// The moment from which on the time to the next reminder counts.
const REMINDED: &str = "aimwell.reminded";

fn moment(key: &str) -> Option<u64> {
    shelf().read(key).ok().flatten()?.parse().ok()
}

fn note(key: &str) {
    // Where nothing can be kept, nobody is reminded either.
    let _ = shelf().write(key, &browser::now().to_string());
}

/// When everything was last exported from here, in milliseconds since 1970; `None` if it never was.
pub fn last_export() -> Option<u64> {
    moment(EXPORTED)
}

/// Remembers that everything has been exported. The first time the browser is asked to keep what it has: whoever
/// exports cares for it.
pub fn note_export() {
    if last_export().is_none() {
        space::ask_for_promise();
    }
    note(EXPORTED);
    note(REMINDED);
}

/// From when on the time to the next reminder counts: from now, if this is the first visit.
pub fn last_reminder() -> Option<u64> {
    if moment(REMINDED).is_none() {
        note_reminder();
    }
    moment(REMINDED)
}

/// Remembers that somebody has been reminded.
pub fn note_reminder() {
    note(REMINDED);
}
