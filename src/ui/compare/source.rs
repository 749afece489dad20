//! What can be compared, and how it is read.

use super::selection::Source;
use crate::domain::{CycleId, Workspace};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::snapshots::Snapshots;
use crate::ui::words::fill;
use leptos::prelude::*;
use std::sync::Arc;

/// Files that were opened to be compared.
pub type OpenFiles = RwSignal<Vec<(String, Arc<Workspace>)>>;

/// A state that was read: the workspace, and which cycle of it is meant.
pub type State = (Arc<Workspace>, Option<CycleId>);

/// Why a state cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is gone or damaged.
    Gone,
    /// It is a file that has to be opened again, since a page may not do so by itself.
    Closed,
}

/// Reads a state.
///
/// # Errors
/// Fails where it is gone or cannot be read.
pub async fn read(
    source: Source,
    session: Session,
    snapshots: Snapshots,
    files: OpenFiles,
) -> Result<State, Unread> {
    let now = || Arc::new(session.read_untracked(Workspace::clone));
    match source {
        Source::Now => Ok((now(), None)),
        Source::Cycle(id) => {
            let is_there = session
                .outline()
                .with_untracked(|outline| outline.cycles().contains(&id));
            is_there.then(|| (now(), Some(id))).ok_or(Unread::Gone)
        }
        Source::Snapshot(at) => {
            let read = snapshots.read(at).await.ok().flatten();
            read.map(|read| (Arc::new(read), None)).ok_or(Unread::Gone)
        }
        Source::File(index) => {
            let file = files.with_untracked(|files| files.get(index).cloned());
            file.map(|file| (file.1, None)).ok_or(Unread::Closed)
        }
    }
}

/// All that can be compared now, each with what people call it.
pub fn choices(session: Session, snapshots: Snapshots, files: OpenFiles) -> Vec<(Source, String)> {
    let words = &words().compare;
    let mut all = vec![(Source::Now, words.now().to_owned())];
    files.with(|files| {
        for (index, (name, _)) in files.iter().enumerate() {
            let name = fill(words.file(), &[("file", name)]);
            all.push((Source::File(index), name));
        }
    });
    let cycles = session.outline().with(|outline| outline.cycles().to_vec());
    session.read(|workspace| {
        for cycle in cycles.iter().filter_map(|id| workspace.cycle(*id)) {
            let name = fill(words.cycle(), &[("cycle", cycle.name.value())]);
            all.push((Source::Cycle(cycle.id), name));
        }
    });
    snapshots.all().with(|snapshots| {
        for snapshot in snapshots {
            let moment = browser::moment(snapshot.at);
            let name = fill(words.snapshot(), &[("moment", &moment)]);
            all.push((Source::Snapshot(snapshot.at), name));
        }
    });
    all
}
