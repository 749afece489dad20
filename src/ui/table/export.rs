//! Handing out a cycle as a table.

use super::view::{Separated, headings};
use crate::exchange::file_name_as;
use crate::exchange::table::{Style, write};
use crate::ui::browser;
use crate::ui::files::hand_out;
use crate::ui::language::words;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Downloads the cycle at hand as a table.
pub fn export(session: Session, separated: Separated) {
    let Some(cycle) = session.cycle().get_untracked() else {
        return;
    };
    let decimal = browser::decimal();
    let (separator, ending, kind) = match separated {
        Separated::Tab => ('\t', "tsv", "text/tab-separated-values"),
        Separated::Comma if decimal == ',' => (';', "csv", "text/csv"),
        Separated::Comma => (',', "csv", "text/csv"),
    };
    let style = Style {
        separator,
        decimal,
        number: browser::plain_number,
    };
    let (text, name) = session.read_untracked(|workspace| {
        let name = workspace
            .cycle(cycle)
            .map_or("", |cycle| cycle.name.value());
        (
            write(workspace, Some(cycle), &headings(words()), style),
            file_name_as(name, browser::today(), ending),
        )
    });
    hand_out(session, &name, kind, &text);
}
