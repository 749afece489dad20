//! Keys that work anywhere on the page.

use super::browser;
use super::session::Session;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

/// Undo and redo by the keys that people know from everywhere else. An open dialog keeps them to
/// itself: there they undo typing, as they do on pages on which nobody writes.
pub fn listen(session: Session) {
    let on_key = move |event: KeyboardEvent| {
        let is_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        if !is_command || event.is_composing() || !browser::all("dialog[open]").is_empty() {
            return;
        }
        if !untrack(|| session.route()).is_written() {
            return;
        }
        match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => session.undo(),
            ("z", true) | ("y", false) => session.redo(),
            _ => return,
        }
        event.prevent_default();
    };
    let handle = window_event_listener(ev::keydown, on_key);
    on_cleanup(move || handle.remove());
}
