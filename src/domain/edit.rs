//! Edits: every change that people make to a workspace, recorded so that it can be taken back.

use super::Changes;
use super::record::{Record, RecordId};
use super::{Ambition, Cadence, Cycle, Initiative, KeyResult, Line, Objective, Outline, Period};
use super::{CycleId, Dismissals, InitiativeId, KeyResultId, ObjectiveId, Position};
use super::{Prose, Stamp, Stamped, Unknown, Weight, Workspace};

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

    /// Adds a cycle.
    pub fn add_cycle(&mut self, id: CycleId, name: Line, period: Period, cadence: Cadence) {
        let cycle = Cycle {
            id,
            name: self.stamped(name),
            period: self.stamped(period),
            cadence: self.stamped(cadence),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        };
        self.put(cycle);
    }

    /// Adds an empty objective to a cycle so that it becomes the one at `index`.
    pub fn add_objective(&mut self, id: ObjectiveId, cycle: CycleId, index: usize) {
        let objective = Objective {
            id,
            cycle: self.stamped(cycle),
            position: self.stamped(self.objective_position(cycle, index, None)),
            title: self.stamped(Line::default()),
            why: self.stamped(Prose::default()),
            owners: self.stamped(Vec::new()),
            aligned_to: self.stamped(None),
            ambition: self.stamped(Ambition::default()),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        };
        self.put(objective);
    }

    /// Adds an empty key result to an objective so that it becomes the one at `index`.
    pub fn add_key_result(&mut self, id: KeyResultId, objective: ObjectiveId, index: usize) {
        let key_result = KeyResult {
            id,
            objective: self.stamped(objective),
            position: self.stamped(self.key_result_position(objective, index, None)),
            title: self.stamped(Line::default()),
            measure: self.stamped(None),
            owner: self.stamped(None),
            weight: self.stamped(Weight::default()),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        };
        self.put(key_result);
    }

    /// Adds an initiative to a key result so that it becomes the one at `index`.
    pub fn add_initiative(
        &mut self,
        id: InitiativeId,
        key_result: KeyResultId,
        index: usize,
        title: Line,
    ) {
        let initiative = Initiative {
            id,
            key_result: self.stamped(key_result),
            position: self.stamped(self.initiative_position(key_result, index, None)),
            title: self.stamped(title),
            unknown: Unknown::new(),
        };
        self.put(initiative);
    }

    changers! {
        /// Changes fields of a cycle; nothing happens if it is gone.
        cycle: Cycle(CycleId)
        /// Changes fields of an objective; nothing happens if it is gone.
        objective: Objective(ObjectiveId)
        /// Changes fields of a key result; nothing happens if it is gone.
        key_result: KeyResult(KeyResultId)
        /// Changes fields of an initiative; nothing happens if it is gone.
        initiative: Initiative(InitiativeId)
    }

    /// Moves an objective into a cycle so that it becomes the one at `index` there.
    pub fn move_objective(&mut self, id: ObjectiveId, cycle: CycleId, index: usize) {
        let position = self.objective_position(cycle, index, Some(id));
        self.objective(id, |objective, stamp| {
            objective.cycle.edit(cycle, stamp);
            objective.position.edit(position, stamp);
        });
    }

    /// Moves a key result under an objective so that it becomes the one at `index` there.
    pub fn move_key_result(&mut self, id: KeyResultId, objective: ObjectiveId, index: usize) {
        let position = self.key_result_position(objective, index, Some(id));
        self.key_result(id, |key_result, stamp| {
            key_result.objective.edit(objective, stamp);
            key_result.position.edit(position, stamp);
        });
    }

    /// Moves an initiative under a key result so that it becomes the one at `index` there.
    pub fn move_initiative(&mut self, id: InitiativeId, key_result: KeyResultId, index: usize) {
        let position = self.initiative_position(key_result, index, Some(id));
        self.initiative(id, |initiative, stamp| {
            initiative.key_result.edit(key_result, stamp);
            initiative.position.edit(position, stamp);
        });
    }

    /// Deletes a record and all that stands under it. Marks stay, so that a merge with an older copy
    /// does not bring them back; the content goes. Settings stay.
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

    fn objective_position(
        &self,
        cycle: CycleId,
        index: usize,
        moved: Option<ObjectiveId>,
    ) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.objectives(cycle), moved, index, |id| {
            self.workspace
                .objective(id)
                .map(|objective| objective.position.value())
        })
    }

    fn key_result_position(
        &self,
        objective: ObjectiveId,
        index: usize,
        moved: Option<KeyResultId>,
    ) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.key_results(objective), moved, index, |id| {
            self.workspace
                .key_result(id)
                .map(|key_result| key_result.position.value())
        })
    }

    fn initiative_position(
        &self,
        key_result: KeyResultId,
        index: usize,
        moved: Option<InitiativeId>,
    ) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.initiatives(key_result), moved, index, |id| {
            self.workspace
                .initiative(id)
                .map(|initiative| initiative.position.value())
        })
    }
}

/// A place at `index` among siblings, not counting the one that is being moved.
fn place<'a, Id: Copy + PartialEq>(
    siblings: &[Id],
    moved: Option<Id>,
    index: usize,
    position: impl Fn(Id) -> Option<&'a Position>,
) -> Position {
    let others: Vec<Id> = siblings
        .iter()
        .copied()
        .filter(|id| Some(*id) != moved)
        .collect();
    let index = index.min(others.len());
    let before = index
        .checked_sub(1)
        .and_then(|index| position(others[index]));
    let after = others.get(index).and_then(|id| position(*id));
    Position::between(before, after)
}
