//! Keys that work anywhere on the page.

use super::palette::Hands;
use super::palette::actions::{ACTIONS, Act, Action};
use super::palette::chord::Pressed;
use super::{browser, later_pages, undo};
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;

/// Where typing is typing.
const FIELDS: &str = "input,select,textarea,[contenteditable]";

/// Does the actions whose chords are pressed, as soon as what does them is here; until then the keys are the
/// browser's.
pub fn listen(hands: &Hands) {
    let hands = *hands;
    let on_key = move |event: KeyboardEvent| {
        if let Some(tools) = later_pages::tools().here.get() {
            (tools.press)(hands, &event);
        }
    };
    let handle = window_event_listener(ev::keydown, on_key);
    on_cleanup(move || handle.remove());
}

/// Does the action of a chord that was pressed; for [`TOOLS`](super::tools::TOOLS) alone. An open dialog keeps all
/// keys to itself; what a text box does itself is left to it.
pub fn press(hands: Hands, event: &KeyboardEvent) {
    if event.default_prevented() || event.is_composing() {
        return;
    }
    let pressed = Pressed {
        command: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        key: event.key(),
    };
    let has_chord = |action: &&Action| action.chords.iter().any(|chord| chord.is(&pressed));
    let Some(action) = ACTIONS.iter().find(has_chord) else {
        return;
    };
    let is_typed = action.chords.iter().any(|chord| chord.is_typed());
    if browser::is_dialog_open() || is_left_to_field(action.act, is_typed) {
        return;
    }
    if hands.perform_if_available(action.act) {
        event.prevent_default();
    }
}

/// Whether the field that has the focus makes something of the keys itself: signs are typed into it, and
/// where it keeps its text only once it is left, what is undone is typing.
fn is_left_to_field(act: Act, is_typed: bool) -> bool {
    let focused = browser::focused();
    let is_field = focused.is_some_and(|focused| focused.matches(FIELDS).unwrap_or_default());
    let is_undoing = matches!(act, Act::Undo | Act::Redo);
    is_field && (is_typed || is_undoing && !undo::writes_through())
}
