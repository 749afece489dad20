//! Edits: every change that people make to a workspace, recorded so that it can be taken back.

mod add;
mod align;
mod carry;
mod check_ins;
mod moves;
mod proposals;

pub use carry::continued;
pub use check_ins::{Because, Said};

use super::record::{Record, RecordId};
use super::{Changes, Outline, Stamp, Stamped, Workspace};
use super::{Cycle, Initiative, KeyResult, Objective, Person, Proposal, Team};
use super::{CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, ProposalId, TeamId};

/// An edit in progress: all that it changes carries one stamp.
#[derive(Debug)]
pub struct Edit<'a> {
    pub(super) workspace: &'a mut Workspace,
    pub(super) stamp: Stamp,
    pub(super) changes: Changes,
}

macro_rules! changers {
    ($($(#[$doc:meta])* $change:ident: $name:ident($id:ident))*) => {$(
        $(#[$doc])*
        pub fn $change(&mut self, id: $id, change: impl FnOnce(&mut $name, Stamp)) {
            let stamp = self.stamp;
            if let Some(Record::$name(record)) = self.touch(id.into()) {
                change(record, stamp);
            }
        }
    )*};
}

impl<'a> Edit<'a> {
    /// Begins an edit at `stamp`, which must be later than all the workspace has seen.
    pub fn new(workspace: &'a mut Workspace, stamp: Stamp) -> Self {
        Self {
            workspace,
            stamp,
            changes: Changes::default(),
        }
    }

    /// Ends the edit: what was touched, as it was before and as it is now.
    pub fn finish(mut self) -> Changes {
        self.drop_remains();
        self.changes.end(self.workspace);
        self.changes
    }

    /// Ends the edit like [`finish`](Self::finish), unless it changes something of a cycle that is closed
    /// before and after it.
    ///
    /// # Errors
    /// The cycle that is closed; then the workspace is as it was before the edit.
    pub fn finish_unless_closed(mut self) -> Result<Changes, CycleId> {
        self.drop_remains();
        self.changes.end(self.workspace);
        let Some(cycle) = self.changes.closed_cycle(self.workspace) else {
            return Ok(self.changes);
        };
        let changes = std::mem::take(&mut self.changes);
        self.rollback(&changes);
        Err(cycle)
    }

    /// The stamp that all it changes carries.
    pub fn stamp(&self) -> Stamp {
        self.stamp
    }

    /// The workspace as this edit has made it so far.
    pub fn workspace(&self) -> &Workspace {
        self.workspace
    }

    changers! {
        /// Changes fields of a cycle; nothing happens if it is gone.
        cycle: Cycle(CycleId)
        /// Changes fields of a team; nothing happens if it is gone.
        team: Team(TeamId)
        /// Changes fields of a person; nothing happens if they are gone.
        person: Person(PersonId)
        /// Changes fields of an objective; nothing happens if it is gone.
        objective: Objective(ObjectiveId)
        /// Changes fields of a key result; nothing happens if it is gone.
        key_result: KeyResult(KeyResultId)
        /// Changes fields of an initiative; nothing happens if it is gone.
        initiative: Initiative(InitiativeId)
        /// Changes fields of a proposal; nothing happens if it is gone.
        proposal: Proposal(ProposalId)
    }

    /// Deletes a record and all that stands under it. Marks stay, so that a merge with an older copy
    /// does not bring them back; the content goes. Settings stay.
    ///
    /// What names a team, a person or an objective that is deleted goes on naming it: whoever shows the
    /// reference treats it as absent ([`Workspace::owners_of`], [`Alignments`](super::Alignments)). So
    /// bringing the record back brings back its references too, and a merge has nothing to mend.
    pub fn delete(&mut self, id: RecordId) {
        if matches!(id, RecordId::Settings(_)) {
            return;
        }
        for id in Outline::of(self.workspace).branch(id) {
            self.remove(id);
        }
    }

    pub(super) fn remove(&mut self, id: RecordId) {
        self.remember(id);
        self.workspace.set(id, None, Some(self.stamp));
    }

    fn put(&mut self, record: impl Into<Record>) {
        let record = record.into();
        self.remember(record.id());
        self.workspace.insert(record);
    }

    fn stamped<T: PartialOrd>(&self, value: T) -> Stamped<T> {
        Stamped::new(value, self.stamp)
    }

    pub(super) fn touch(&mut self, id: RecordId) -> Option<&mut Record> {
        self.workspace.record(id)?;
        self.remember(id);
        self.workspace.record_mut(id)
    }
}
