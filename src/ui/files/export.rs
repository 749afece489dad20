//! Handing out the workspace as a file.

use crate::exchange;
use crate::ui::browser;
use crate::ui::copies::note_export;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::words::fill;
use leptos::prelude::*;

/// Downloads the whole workspace as a file named after the cycle at hand.
pub fn export(session: Session) {
    let cycle = session.cycle().get_untracked();
    let (text, name) = untrack(|| {
        session.read(|workspace| {
            let cycle = cycle.and_then(|id| workspace.cycle(id));
            let name = cycle.map_or("", |cycle| cycle.name.value());
            (
                exchange::export(workspace, &browser::timestamp()),
                exchange::file_name(name, browser::today()),
            )
        })
    });
    if hand_out(session, &name, "application/json", &text) {
        note_export();
    }
}

/// Downloads a file, and says and returns whether that was allowed.
pub fn hand_out(session: Session, name: &str, kind: &str, content: &str) -> bool {
    let is_out = browser::download(name, kind, content).is_ok();
    let said = if is_out {
        fill(words().files.exported(), &[("file", name)])
    } else {
        words().files.export_refused().to_owned()
    };
    session.announcement.set(said);
    is_out
}
