//! What stands above the records of a table, and their places among others.

use super::records::Maker;
use crate::domain::{Position, RecordId};

impl Maker<'_> {
    /// Takes a record along that is there already, with what it stands under.
    pub(super) fn take(&mut self, id: RecordId) {
        let mut next = Some(id);
        while let Some(record) = next.and_then(|id| self.known.mine.record(id)) {
            if self.theirs.record(record.id()).is_some() {
                return;
            }
            self.theirs.insert(record.clone());
            next = record.parent();
        }
    }

    /// The place behind all others under a parent.
    pub(super) fn place(&mut self, parent: RecordId) -> Position {
        let last = self
            .ends
            .get(&parent)
            .cloned()
            .or_else(|| self.last(parent));
        let place = Position::between(last.as_ref(), None);
        self.ends.insert(parent, place.clone());
        place
    }

    fn last(&self, parent: RecordId) -> Option<Position> {
        let (mine, outline) = (self.known.mine, &self.known.outline);
        match parent {
            RecordId::Cycle(id) => {
                let last = mine.objective(*outline.objectives(id).last()?)?;
                Some(last.position.value().clone())
            }
            RecordId::Objective(id) => {
                let last = mine.key_result(*outline.key_results(id).last()?)?;
                Some(last.position.value().clone())
            }
            RecordId::KeyResult(id) => {
                let last = mine.initiative(*outline.initiatives(id).last()?)?;
                Some(last.position.value().clone())
            }
            _ => None,
        }
    }
}
