//! What has been pasted and waits for a decision.

use super::plan::cut;
use crate::domain::RecordId;
use crate::exchange::paste::{Pasted, parse};
use crate::exchange::table::{Table, read};
use crate::ui::browser;
use crate::ui::later_pages;
use crate::ui::palette::{Hands, Overlay};
use crate::ui::undo::text_box;
use leptos::ev::{self, ClipboardEvent};
use leptos::prelude::*;

/// What has been pasted, and where.
#[derive(Clone, PartialEq)]
pub struct Draft {
    /// The text, as far as it is read.
    pub text: String,
    /// How many lines of it are left out.
    pub left_out: usize,
    /// What it says.
    pub pasted: Pasted,
    /// The same as a table, where its columns have headings that are known.
    pub table: Option<Table>,
    /// The line it was pasted into; `None` for the page.
    pub line: Option<RecordId>,
    /// The text of that line before and behind what was selected in it.
    pub around: (String, String),
}

/// From now on, for as long as the page is open, shows what several pasted lines would become. Until what reads
/// them is here, a text is pasted as the browser does it.
pub fn listen(hands: &Hands) {
    let hands = *hands;
    let on_paste = move |event: ClipboardEvent| {
        if let Some(tools) = later_pages::tools().here.get() {
            (tools.paste)(hands, &event);
        }
    };
    let handle = window_event_listener(ev::paste, on_paste);
    on_cleanup(move || handle.remove());
}

/// Shows what several pasted lines would become; for [`TOOLS`](crate::ui::tools::TOOLS) alone. A single line, and
/// whatever is pasted into another field, is left to the browser.
pub fn paste(hands: Hands, event: &ClipboardEvent) {
    let session = hands.session;
    let is_document = untrack(|| session.route().is_document());
    if event.default_prevented() || !is_document || browser::is_dialog_open() {
        return;
    }
    let text = event
        .clipboard_data()
        .map(|data| data.get_data("text/plain"));
    let text = text.and_then(Result::ok).unwrap_or_default();
    if is_file(&text) && is_for_us() && hands.incoming.offer_text(&text) {
        event.prevent_default();
    } else if let Some(draft) = draft(&hands, &text) {
        event.prevent_default();
        if session.is_closed().get_untracked() {
            session.refused.set(session.cycle().get_untracked());
            return;
        }
        hands.overlays.open(Overlay::Paste(draft));
    }
}

/// Whether a text looks like a whole file of the app's own format.
fn is_file(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

/// The titles of lines.
const TITLE: &str = ".line > .text-line > textarea";

/// Whether what is pasted goes into the page or the title of a line, rather than into another field.
fn is_for_us() -> bool {
    let focused = browser::focused();
    let matches = |selector: &str| {
        let focused = focused.as_ref();
        focused.is_some_and(|focused| focused.matches(selector).unwrap_or_default())
    };
    matches(TITLE) || !matches("input,select,textarea")
}

fn draft(hands: &Hands, text: &str) -> Option<Draft> {
    let is_title = browser::focused()?.matches(TITLE).ok()?;
    if !is_for_us() {
        return None;
    }
    let table = parse_table(text);
    let (text, left_out) = cut(text);
    let pasted = parse(text)?;
    Some(Draft {
        text: text.to_owned(),
        left_out,
        pasted,
        table,
        line: hands.line().filter(|_| is_title),
        around: around_selection(),
    })
}

/// The text as a table, where it has rows and several columns of which at least two say what they hold.
fn parse_table(text: &str) -> Option<Table> {
    let table = read(text).ok()?;
    let is_table = table.is_headed() && table.width() > 1 && !table.body().is_empty();
    is_table.then_some(table)
}

/// The text of the line that is being written, before and behind what is selected in it.
fn around_selection() -> (String, String) {
    let Some(field) = text_box() else {
        return Default::default();
    };
    let units: Vec<u16> = field.value().encode_utf16().collect();
    let place = |place: Option<u32>| {
        let place = place.and_then(|place| usize::try_from(place).ok());
        place.unwrap_or(units.len()).min(units.len())
    };
    let start = place(field.selection_start().ok().flatten());
    let end = place(field.selection_end().ok().flatten()).max(start);
    let text = |units: &[u16]| String::from_utf16_lossy(units);
    (text(&units[..start]), text(&units[end..]))
}
