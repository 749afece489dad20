//! A part of a workspace that can stand for itself.

use super::record::Record;
use super::{Alignment, Owner, RecordId, Workspace};
use std::collections::BTreeSet;

impl Workspace {
    /// These records, or the marks of their deletions, with all that they stand under and refer to: as
    /// little as makes sense without the rest. Merging it into a workspace brings these records up to date
    /// there and changes nothing else.
    #[must_use]
    pub fn part(&self, ids: impl IntoIterator<Item = RecordId>) -> Self {
        let mut part = Self::default();
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<RecordId> = ids.into_iter().collect();
        while let Some(id) = waiting.pop() {
            if !seen.insert(id) {
                continue;
            }
            if let Some(stamp) = self.deleted(id) {
                part.bury(id, stamp);
            }
            if let Some(record) = self.record(id) {
                waiting.extend(record.parent());
                waiting.extend(references(record));
                part.insert(record.clone());
            }
        }
        part
    }
}

/// The records that a record names besides the one it stands under.
fn references(record: &Record) -> Vec<RecordId> {
    let owner = |owner: &Owner| match owner {
        Owner::Team(id) => (*id).into(),
        Owner::Person(id) => (*id).into(),
    };
    match record {
        Record::Person(person) => person.team.value().iter().map(|id| (*id).into()).collect(),
        Record::Objective(objective) => {
            let mut named: Vec<RecordId> = objective.owners.value().iter().map(owner).collect();
            named.extend(objective.aligned_to.value().map(|to| match to {
                Alignment::Objective(id) => RecordId::from(id),
                Alignment::KeyResult(id) => id.into(),
            }));
            named
        }
        Record::KeyResult(key_result) => key_result.owner.value().iter().map(owner).collect(),
        Record::Cycle(_)
        | Record::Team(_)
        | Record::Initiative(_)
        | Record::Proposal(_)
        | Record::CheckIn(_)
        | Record::Correction(_)
        | Record::Settings(_) => Vec::new(),
    }
}
