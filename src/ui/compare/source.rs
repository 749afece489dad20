//! What can be compared, and how it is read.

use crate::domain::{CycleId, Workspace};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::snapshots::Snapshots;
use crate::ui::words::fill;
use leptos::prelude::*;
use std::sync::Arc;

/// Something to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The workspace as it is now.
    Now,
    /// One cycle of it.
    Cycle(CycleId),
    /// The snapshot of a moment.
    Snapshot(u64),
    /// A file that was opened here, by its place among them.
    File(usize),
}

/// Files that were opened to be compared.
pub type OpenFiles = RwSignal<Vec<(String, Arc<Workspace>)>>;

/// A state that was read: the workspace, and which cycle of it is meant.
pub type State = (Arc<Workspace>, Option<CycleId>);

impl Source {
    /// What it is called in the list of choices.
    pub fn key(self) -> String {
        match self {
            Self::Now => "now".to_owned(),
            Self::Cycle(id) => format!("cycle {id}"),
            Self::Snapshot(at) => format!("snapshot {at}"),
            Self::File(index) => format!("file {index}"),
        }
    }

    /// Reads it; `None` where it is gone or cannot be read.
    pub async fn read(
        self,
        session: Session,
        snapshots: Snapshots,
        files: OpenFiles,
    ) -> Option<State> {
        let now = || Arc::new(session.read_untracked(Workspace::clone));
        match self {
            Self::Now => Some((now(), None)),
            Self::Cycle(id) => Some((now(), Some(id))),
            Self::Snapshot(at) => {
                let read = snapshots.read(at).await.ok().flatten()?;
                Some((Arc::new(read), None))
            }
            Self::File(index) => {
                let file = files.with_untracked(|files| files.get(index).cloned())?;
                Some((file.1, None))
            }
        }
    }
}

/// All that can be compared now, each with what people call it.
pub fn choices(session: Session, snapshots: Snapshots, files: OpenFiles) -> Vec<(Source, String)> {
    let words = &words().compare;
    let mut all = vec![(Source::Now, words.now.to_owned())];
    files.with(|files| {
        for (index, (name, _)) in files.iter().enumerate() {
            let name = fill(words.file, &[("file", name)]);
            all.push((Source::File(index), name));
        }
    });
    let cycles = session.outline().with(|outline| outline.cycles().to_vec());
    session.read(|workspace| {
        for cycle in cycles.iter().filter_map(|id| workspace.cycle(*id)) {
            let name = fill(words.cycle, &[("cycle", cycle.name.value())]);
            all.push((Source::Cycle(cycle.id), name));
        }
    });
    snapshots.all().with(|snapshots| {
        for snapshot in snapshots {
            let moment = browser::moment(snapshot.at);
            let name = fill(words.snapshot, &[("moment", &moment)]);
            all.push((Source::Snapshot(snapshot.at), name));
        }
    });
    all
}
