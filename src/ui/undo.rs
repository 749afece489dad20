//! Taking back and making again, as people expect it of a text that they write: the caret goes to what
//! changed.

use super::browser;
use super::caret::behind_change;
use super::document::commands;
use super::session::Session;
use crate::domain::RecordId;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Takes back the last edit.
pub fn undo(session: Session) {
    take(session, Session::undo);
}

/// Makes the last edit that was undone again.
pub fn redo(session: Session) {
    take(session, Session::redo);
}

/// Takes back so many edits.
pub fn undo_several(session: Session, count: usize) {
    take(session, |session| {
        let mut touched = Vec::new();
        for _ in 0..count {
            touched = session.undo();
        }
        touched
    });
}

/// The text box of the document that has the focus.
pub fn text_box() -> Option<HtmlTextAreaElement> {
    let focused = browser::focused()?;
    let is_line = focused.closest("main .text-line").ok()?.is_some();
    focused.dyn_into().ok().filter(|_| is_line)
}

/// Whether what is typed where the focus is goes straight into the workspace, so that undoing it there is
/// undoing an edit.
pub fn writes_through() -> bool {
    let is_piece = browser::is_focused_within(".guide .piece-fields");
    is_piece || text_box().is_some()
}

fn take(session: Session, step: impl FnOnce(Session) -> Vec<RecordId>) {
    let held = text_box();
    let is_free = browser::is_focus_free();
    let before = held.as_ref().map(HtmlTextAreaElement::value);
    let current = session.current.get_untracked();
    let seen = session.shown().get_untracked();
    let above = current.and_then(|line| commands::read(session, |lines| lines.before(&seen, line)));
    let touched = step(session);
    let is_document = untrack(|| session.route().is_document());
    if touched.is_empty() || !is_document || held.is_none() && !is_free {
        return;
    }
    // By the next frame the page shows what has changed.
    request_animation_frame(move || {
        if let Some((field, before)) = held.zip(before)
            && field.is_connected()
            && field.value() != before
        {
            let caret = behind_change(&before, &field.value());
            // The caret can be set in every text box that is on the page.
            let _ = field.set_selection_range(caret, caret);
            return;
        }
        go_to_first(session, &touched, above);
    });
}

/// Goes to the first line that was touched and is there, else to the line above.
fn go_to_first(session: Session, touched: &[RecordId], above: Option<RecordId>) {
    let found = commands::read(session, |lines| {
        let is_there = |id: &&RecordId| lines.outline.all().contains(id);
        let line = touched
            .iter()
            .filter(is_there)
            .find(|id| lines.workspace.objective_of(**id).is_some());
        line.copied()
            .and_then(|line| Some((lines.workspace.cycle_of(line)?, line)))
    });
    if let Some((cycle, line)) = found {
        commands::go_to(session, cycle, line);
    } else if text_box().is_none() {
        session.focus.set(above);
        if above.is_none() {
            browser::focus(".document > .add");
        }
    }
}
