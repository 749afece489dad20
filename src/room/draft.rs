//! One person's draft, as it was handed in.

use super::names::writer;
use crate::domain::{CycleId, DeviceId, Line, ObjectiveId, Outline, Workspace};
use std::sync::Arc;

/// A draft with what is known of where it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The number it is known by in the room; a later file of the same person keeps it.
    pub id: u32,
    /// Who wrote it; blank where nobody knows.
    pub who: Line,
    /// What the file is called.
    pub file: Line,
    /// The browser it was last written in; 0 where the file does not tell.
    pub device: DeviceId,
    /// When it was last written, in milliseconds since 1970-01-01 UTC; 0 where the file does not tell.
    pub at: u64,
    /// What it says. Shared, since every step that can be taken back holds the room as it was.
    pub content: Arc<Workspace>,
}

impl Draft {
    /// Reads where a draft came from.
    pub fn of(id: u32, file: &str, content: Workspace) -> Self {
        let latest = content.latest();
        Self {
            id,
            who: writer(&content, latest.device, file),
            file: Line::new(file),
            device: latest.device,
            at: latest.time,
            content: Arc::new(content),
        }
    }

    /// Its objectives for a cycle, in their order. Who has written nothing for that cycle may have dated
    /// theirs otherwise: then those of the last cycle in which there are any.
    pub fn objectives(&self, cycle: Option<CycleId>) -> Vec<ObjectiveId> {
        let outline = Outline::of(&self.content);
        let of = |cycle: &CycleId| {
            let written = outline.objectives(*cycle).iter().copied();
            let written = written.filter(|id| is_written(&self.content, &outline, *id));
            Some(written.collect::<Vec<_>>()).filter(|all| !all.is_empty())
        };
        let wanted = cycle.as_ref().and_then(of);
        wanted
            .or_else(|| outline.cycles().iter().rev().find_map(of))
            .unwrap_or_default()
    }
}

/// Whether there is a word in an objective or in a key result of it.
fn is_written(content: &Workspace, outline: &Outline, id: ObjectiveId) -> bool {
    let title = content.objective(id);
    let mut key_results = outline
        .key_results(id)
        .iter()
        .filter_map(|id| content.key_result(*id));
    title.is_some_and(|objective| !objective.title.value().is_blank())
        || key_results.any(|key_result| !key_result.title.value().is_blank())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{self, CYCLE, draft};
    use super::*;

    #[test]
    fn blank_lines_are_no_objectives() {
        let draft = draft("Paying feels instant\n- Churn falls from 9% to 5%\nEveryone learns");
        assert_eq!(draft.objectives(Some(CYCLE)).len(), 2);
        assert_eq!(testing::draft("").objectives(Some(CYCLE)), []);
    }

    #[test]
    fn who_dated_theirs_otherwise_is_heard_as_well() {
        let draft = draft("Paying feels instant");
        assert_eq!(draft.objectives(Some(CycleId::new(5))).len(), 1);
        assert_eq!(draft.objectives(None).len(), 1);
    }

    #[test]
    fn a_draft_tells_where_and_when_it_was_written() {
        let draft = draft("Paying feels instant");
        assert_eq!((draft.device, draft.at), (DeviceId(1), 1001));
    }
}
