//! Handing out a cycle as a table.

use super::view::{Separated, headings};
use crate::exchange::file_name;
use crate::exchange::table::{Style, write};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::words::fill;
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
        let name = file_name(name, browser::today());
        let name = [name.trim_end_matches("json"), ending].concat();
        (
            write(workspace, Some(cycle), &headings(words()), style),
            name,
        )
    });
    let said = match browser::download(&name, kind, &text) {
        Ok(()) => fill(words().files.exported, &[("file", &name)]),
        Err(_) => words().files.export_refused.to_owned(),
    };
    session.announcement.set(said);
}
