//! Which records of a file are those that are here: by identity, unless that leads astray.
//!
//! A file copied and edited by hand gives the old identities to something else; one written by another
//! program gives none. Both are told from the titles, and the new identities follow from what the file
//! says, so that the same file comes to the same ones each time.

use super::Here;
use super::likeness::are_alike;
use crate::domain::hash;
use crate::domain::{
    CheckInId, CorrectionId, CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, ProposalId,
    Record, RecordId, TeamId, Workspace,
};
use crate::exchange::Imported;
use crate::exchange::view::View;
use std::collections::{BTreeMap, BTreeSet};

/// A file whose records have the identities they are known by here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identified {
    /// What it holds.
    pub workspace: Workspace,
    /// How many records without an identity were recognised by what they say and where they stand.
    pub recognised: usize,
    /// The titles of those that have the identity of something else that is here: they come in beside it.
    pub set_apart: Vec<String>,
}

/// The search for the records of a file that are here, one record at a time.
pub struct Identifying<'a> {
    here: &'a Here<'a>,
    /// What is here, and what earlier files hold.
    known: &'a Workspace,
    theirs: &'a Workspace,
    made_up: &'a BTreeSet<RecordId>,
    order: Vec<RecordId>,
    next: usize,
    names: BTreeMap<RecordId, RecordId>,
    used: BTreeSet<RecordId>,
    recognised: usize,
    set_apart: Vec<String>,
}

impl<'a> Identifying<'a> {
    /// Nothing looked at yet. `known` holds what is here together with what earlier files hold.
    pub fn of(here: &'a Here<'a>, known: &'a Workspace, imported: &'a Imported) -> Self {
        let theirs = &imported.workspace;
        Self {
            here,
            known,
            theirs,
            made_up: &imported.made_up,
            order: View::of(theirs).in_order(),
            next: 0,
            names: BTreeMap::new(),
            used: BTreeSet::new(),
            recognised: 0,
            set_apart: Vec::new(),
        }
    }

    /// Looks at the next record. Returns whether all have been looked at.
    pub fn go_on(&mut self) -> bool {
        let Some(id) = self.order.get(self.next).copied() else {
            return true;
        };
        self.next += 1;
        self.look_at(id);
        false
    }

    /// What was found.
    pub fn finish(self) -> Identified {
        let workspace = if self.names.is_empty() {
            self.theirs.clone()
        } else {
            self.theirs.renamed(&self.names)
        };
        Identified {
            workspace,
            recognised: self.recognised,
            set_apart: self.set_apart,
        }
    }

    /// Looks at one record, after what it stands under.
    fn look_at(&mut self, id: RecordId) {
        let Some(record) = self.theirs.record(id) else {
            return;
        };
        let old = record.parent();
        let parent = old.map(|old| self.names.get(&old).copied().unwrap_or(old));
        let is_made_up = self.made_up.contains(&id);
        if is_made_up && let Some(same) = self.same_here(record, parent) {
            self.used.insert(same);
            self.recognised += 1;
            if same != id {
                self.names.insert(id, same);
            }
            return;
        }
        let known = self.known.record(id);
        let is_alone = match known {
            // It goes with what it stands under.
            _ if parent != old && !self.is_recognised(parent) => true,
            Some(known) if is_made_up => known != record && !self.is_like(known, record),
            Some(known) => self.is_something_else(known, record),
            None => false,
        };
        if is_alone {
            let place = parent.map(|parent| parent.to_string()).unwrap_or_default();
            let text = format!("{id} {place} {}", record.title());
            self.names.insert(id, of_kind(id, hash(&text)));
            if parent == old {
                self.set_apart.push(record.title().to_string());
            }
        }
    }

    /// Whether a new parent is one that is here, rather than one that came to be with the file.
    fn is_recognised(&self, parent: Option<RecordId>) -> bool {
        parent.is_some_and(|parent| self.used.contains(&parent))
    }

    /// What is here under the same parent and says the same.
    fn same_here(&self, record: &Record, parent: Option<RecordId>) -> Option<RecordId> {
        let mine = self.here.0.workspace;
        let outline = &self.here.0.outline;
        let candidates: Vec<RecordId> = match parent {
            Some(parent) => outline.branch(parent),
            None => self.here.0.in_order(),
        };
        candidates.into_iter().find(|id| {
            let other = mine.record(*id);
            id.kind() == record.id().kind()
                && !self.used.contains(id)
                && other
                    .is_some_and(|other| other.parent() == parent && says_the_same(other, record))
        })
    }

    /// Whether two records of one identity and of one moment have nothing in common: neither their titles,
    /// nor how they are read, nor what stands under them.
    fn is_something_else(&self, mine: &Record, theirs: &Record) -> bool {
        let is_same_moment = match (mine, theirs) {
            (Record::Objective(a), Record::Objective(b)) => a.title.stamp() == b.title.stamp(),
            (Record::KeyResult(a), Record::KeyResult(b)) => a.title.stamp() == b.title.stamp(),
            (Record::Initiative(a), Record::Initiative(b)) => a.title.stamp() == b.title.stamp(),
            (Record::Person(a), Record::Person(b)) => a.name.stamp() == b.name.stamp(),
            (Record::Team(a), Record::Team(b)) => a.name.stamp() == b.name.stamp(),
            _ => false,
        };
        is_same_moment && !self.is_like(mine, theirs)
    }

    fn is_like(&self, mine: &Record, theirs: &Record) -> bool {
        if are_alike(mine.title(), theirs.title()) {
            return true;
        }
        match (mine, theirs) {
            (Record::KeyResult(a), Record::KeyResult(b)) => {
                a.measure.value().is_some() && a.measure.value() == b.measure.value()
            }
            (Record::Objective(objective), _) => self.shares_a_key_result(objective.id),
            _ => false,
        }
    }

    fn shares_a_key_result(&self, objective: ObjectiveId) -> bool {
        self.theirs.records().any(|record| {
            let Record::KeyResult(theirs) = record else {
                return false;
            };
            let known = self.known.key_result(theirs.id);
            *theirs.objective.value() == objective
                && known.is_some_and(|known| are_alike(known.title.value(), theirs.title.value()))
        })
    }
}

/// Whether two records of one kind say the same to people.
fn says_the_same(one: &Record, other: &Record) -> bool {
    match (one, other) {
        (Record::CheckIn(a), Record::CheckIn(b)) => {
            a.date.value() == b.date.value() && a.reading.value() == b.reading.value()
        }
        (Record::Correction(a), Record::Correction(b)) => {
            a.date.value() == b.date.value() && a.after.value() == b.after.value()
        }
        _ => one.title().trim() == other.title().trim(),
    }
}

/// An identity of the kind of another one.
fn of_kind(id: RecordId, number: u128) -> RecordId {
    match id {
        RecordId::Cycle(_) => CycleId::new(number).into(),
        RecordId::Team(_) => TeamId::new(number).into(),
        RecordId::Person(_) => PersonId::new(number).into(),
        RecordId::Objective(_) => ObjectiveId::new(number).into(),
        RecordId::KeyResult(_) => KeyResultId::new(number).into(),
        RecordId::Initiative(_) => InitiativeId::new(number).into(),
        RecordId::Proposal(_) => ProposalId::new(number).into(),
        RecordId::CheckIn(_) => CheckInId::new(number).into(),
        RecordId::Correction(_) => CorrectionId::new(number).into(),
        RecordId::Settings(_) => id,
    }
}
