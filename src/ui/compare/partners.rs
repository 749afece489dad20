//! Which lines of two sides belong together: the same one, the one it was carried over from, one of the same title,
//! or at last one that speaks of the same.

use super::side::{Side, share};
use crate::domain::{Record, RecordId, Workspace};
use crate::exchange::merge::Wording;

/// A line, with all that may tell its partner.
struct Candidate {
    id: RecordId,
    title: String,
    wording: Wording,
    /// The line that it continues.
    source: Option<RecordId>,
}

impl Candidate {
    fn of(workspace: &Workspace, id: RecordId) -> Self {
        let record = workspace.record(id);
        let title = record.map_or(String::new(), |record| record.title().trim().to_owned());
        Self {
            id,
            wording: Wording::of(&title),
            title,
            source: record.and_then(carried_from),
        }
    }

    fn is_blank(&self) -> bool {
        self.title.is_empty()
    }
}

/// The line that one continues.
fn carried_from(record: &Record) -> Option<RecordId> {
    match record {
        Record::Objective(objective) => objective.carried_from.value().map(Into::into),
        Record::KeyResult(key_result) => key_result.carried_from.value().map(Into::into),
        _ => None,
    }
}

/// What makes two lines partners, the surest sign first.
const KINSHIPS: [fn(&Candidate, &Candidate) -> bool; 4] = [
    |before, after| before.id == after.id,
    |before, after| after.source == Some(before.id) || before.source == Some(after.id),
    |before, after| !before.is_blank() && before.title == after.title,
    |before, after| {
        let is_blank = before.is_blank() || after.is_blank();
        !is_blank && before.wording.is_like(&after.wording)
    },
];

/// The search for partners, one line at a time.
pub(super) struct Partners {
    old: Vec<Candidate>,
    new: Vec<Candidate>,
    is_taken: Vec<bool>,
    found: Vec<Option<usize>>,
    kinship: usize,
    next: usize,
}

impl Partners {
    /// Nothing found yet for these lines of either side.
    pub(super) fn new(left: &Side, old: &[RecordId], right: &Side, new: &[RecordId]) -> Self {
        let candidates = |side: &Side, ids: &[RecordId]| {
            let ids = ids.iter();
            ids.map(|id| Candidate::of(side.workspace(), *id)).collect()
        };
        Self {
            is_taken: vec![false; old.len()],
            found: vec![None; new.len()],
            old: candidates(left, old),
            new: candidates(right, new),
            kinship: 0,
            next: 0,
        }
    }

    /// Looks for the partner of the next line. Returns whether all have been looked for.
    pub(super) fn go_on(&mut self) -> bool {
        let Some(is_kin) = KINSHIPS.get(self.kinship) else {
            return true;
        };
        let Some(after) = self.new.get(self.next) else {
            self.kinship += 1;
            self.next = 0;
            return false;
        };
        if self.found[self.next].is_none() {
            let mut old = self.old.iter().zip(&self.is_taken);
            let partner = old.position(|(before, is_taken)| !is_taken && is_kin(before, after));
            if let Some(partner) = partner {
                self.is_taken[partner] = true;
            }
            self.found[self.next] = partner;
        }
        self.next += 1;
        false
    }

    /// How much has been looked for, from 0 to 1.
    pub(super) fn share(&self) -> f64 {
        let all = self.new.len() * KINSHIPS.len();
        share(self.kinship * self.new.len() + self.next, all)
    }

    /// The pairs in the order of the right side; what only the left one has comes last.
    pub(super) fn pairs(&self) -> Vec<(Option<RecordId>, Option<RecordId>)> {
        let old = |index: usize| self.old.get(index).map(|line| line.id);
        let stays = self.new.iter().zip(&self.found);
        let stays = stays.map(|(after, before)| (before.and_then(old), Some(after.id)));
        let gone = self.old.iter().zip(&self.is_taken);
        let gone = gone.filter(|(_, is_taken)| !**is_taken);
        stays
            .chain(gone.map(|(before, _)| (Some(before.id), None)))
            .collect()
    }
}
