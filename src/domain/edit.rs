//! Edits: every change to a workspace, recorded so that it can be taken back.

use super::record::{Record, RecordId};
use super::{Ambition, Cadence, Cycle, Initiative, KeyResult, Line, Objective, Outline, Period};
use super::{CycleId, InitiativeId, KeyResultId, ObjectiveId, Position};
use super::{Prose, Stamp, Stamped, Unknown, Weight, Workspace};
use std::collections::{BTreeMap, BTreeSet};

/// What the records touched by an edit were before and after it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes(BTreeMap<RecordId, Change>);

#[derive(Clone, Debug, PartialEq)]
struct Change {
    before: Option<Record>,
    deleted: Option<Stamp>,
    after: Option<Record>,
}

impl Change {
    /// The earlier record, if it was there to be seen for its own sake.
    fn was_alive(&self) -> bool {
        let edited = self.before.as_ref().map(Record::latest);
        edited.is_some() && edited > self.deleted
    }
}

impl Changes {
    /// The records touched.
    pub fn touched(&self) -> impl Iterator<Item = RecordId> {
        self.0.keys().copied()
    }

    /// Whether nothing was touched.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Makes one step out of this edit and a `later` one: what either touched, as it was before both and
    /// after both.
    #[must_use]
    pub fn then(mut self, later: Self) -> Self {
        for (id, change) in later.0 {
            match self.0.get_mut(&id) {
                Some(first) => first.after = change.after,
                None => drop(self.0.insert(id, change)),
            }
        }
        self
    }
}

/// An edit in progress: all that it changes carries one stamp.
#[derive(Debug)]
pub struct Edit<'a> {
    workspace: &'a mut Workspace,
    stamp: Stamp,
    changes: Changes,
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
        for (id, change) in &mut self.changes.0 {
            change.after = self.workspace.record(*id).cloned();
        }
        self.changes
    }

    /// The workspace as edited so far.
    pub fn workspace(&self) -> &Workspace {
        self.workspace
    }

    /// The stamp that all of this edit carries.
    pub fn stamp(&self) -> Stamp {
        self.stamp
    }

    /// Adds a cycle.
    pub fn add_cycle(&mut self, id: CycleId, name: Line, period: Period, cadence: Cadence) {
        let cycle = Cycle {
            id,
            name: self.stamped(name),
            period: self.stamped(period),
            cadence: self.stamped(cadence),
            unknown: Unknown::default(),
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
            unknown: Unknown::default(),
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
            unknown: Unknown::default(),
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
            unknown: Unknown::default(),
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
    /// does not bring them back; the content goes.
    pub fn delete(&mut self, id: RecordId) {
        for id in Outline::of(self.workspace).branch(id) {
            self.remove(id);
        }
    }

    /// Brings another workspace in: the later edit of each field wins.
    pub fn merge(&mut self, other: Workspace) {
        let records = other.records().map(Record::id);
        let deleted = other.tombstones().map(|(id, _)| id);
        let ids: BTreeSet<RecordId> = records.chain(deleted).collect();
        let fresh = ids
            .into_iter()
            .filter(|id| !self.changes.0.contains_key(id));
        let fresh: Vec<RecordId> = fresh.collect();
        for id in &fresh {
            self.remember(*id);
        }
        self.workspace.merge(other);
        // What came in as it was here already is not touched: taking this back must leave it alone.
        let workspace = &self.workspace;
        let same = |id, change: &Change| {
            change.before.as_ref() == workspace.record(id)
                && change.deleted == workspace.deleted(id)
        };
        for id in fresh {
            if self
                .changes
                .0
                .get(&id)
                .is_some_and(|change| same(id, change))
            {
                self.changes.0.remove(&id);
            }
        }
    }

    /// Makes the content that of another workspace: records it lacks are deleted, fields that differ
    /// become what it says, as edits of now.
    pub fn replace(&mut self, other: &Workspace) {
        let wanted = Outline::of(other).all();
        for id in Outline::of(self.workspace).all().difference(&wanted) {
            self.remove(*id);
        }
        for record in wanted.iter().filter_map(|id| other.record(*id)) {
            self.restore(record.clone(), None);
            self.revive(record.id());
        }
        self.workspace.unknown.merge(other.unknown.clone());
    }

    /// Takes back an earlier edit as a new one: what it changed gets its earlier value, what it added
    /// is deleted, what it deleted returns. Everybody who has seen that edit will see it taken back.
    pub fn retract(&mut self, changes: &Changes) {
        for (id, change) in &changes.0 {
            let Some(before) = &change.before else {
                continue;
            };
            self.restore(before.clone(), change.after.as_ref());
            if change.was_alive() {
                self.revive(*id);
            } else {
                self.hide(*id);
            }
        }
        // Only now that what was moved is back in its place: it must not go with what was added.
        let outline = Outline::of(self.workspace);
        let seen = outline.all();
        let added = changes
            .0
            .iter()
            .filter(|(id, change)| change.before.is_none() && seen.contains(id));
        for id in added.flat_map(|(id, _)| outline.branch(*id)) {
            self.remove(id);
        }
    }

    /// Puts all that an earlier edit touched exactly as it was, stamps included, as though that edit
    /// had never been: for taking back an import, which is to find the same workspace when it is tried
    /// again. Only what has been built on since stays.
    pub fn rollback(&mut self, changes: &Changes) {
        let mut taken = BTreeMap::new();
        for (id, change) in &changes.0 {
            self.remember(*id);
            if change.before.is_none() {
                taken.extend(self.workspace.record(*id).cloned().map(|now| (*id, now)));
            }
            self.workspace
                .set(*id, change.before.clone(), change.deleted);
        }
        let records = self.workspace.records();
        let living = records.filter(|record| self.workspace.is_alive(record));
        let living: Vec<RecordId> = living.map(Record::id).collect();
        for id in living {
            let mut next = Some(id);
            while let Some(id) = next {
                if let Some(record) = taken
                    .remove(&id)
                    .filter(|_| self.workspace.record(id).is_none())
                {
                    self.workspace.insert(record);
                }
                next = self.workspace.record(id).and_then(Record::parent);
            }
        }
    }

    /// Gives a record its earlier content, as an edit of now where that differs from what is here. Where
    /// `after` is given, only what differs between the two: the rest is not what is being taken back.
    fn restore(&mut self, earlier: Record, after: Option<&Record>) {
        let id = earlier.id();
        self.remember(id);
        match self.workspace.record_mut(id) {
            Some(now) => now.restore(earlier, after, self.stamp),
            None => self.workspace.insert(earlier),
        }
    }

    /// Makes sure that a record which is to be here is not hidden by the mark of its deletion.
    fn revive(&mut self, id: RecordId) {
        let hidden = self
            .workspace
            .record(id)
            .is_some_and(|record| !self.workspace.is_alive(record));
        if hidden && let Some(record) = self.workspace.record_mut(id) {
            record.restamp(self.stamp);
        }
    }

    /// Marks a record as deleted again, with its content, which shows while something stands under it.
    fn hide(&mut self, id: RecordId) {
        let alive = self
            .workspace
            .record(id)
            .is_some_and(|record| self.workspace.is_alive(record));
        if alive {
            self.workspace.bury(id, self.stamp);
        }
    }

    fn remove(&mut self, id: RecordId) {
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

    fn touch(&mut self, id: RecordId) -> Option<&mut Record> {
        self.workspace.record(id)?;
        self.remember(id);
        self.workspace.record_mut(id)
    }

    fn remember(&mut self, id: RecordId) {
        let workspace = &self.workspace;
        self.changes.0.entry(id).or_insert_with(|| Change {
            before: workspace.record(id).cloned(),
            deleted: workspace.deleted(id),
            after: None,
        });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Date, DeviceId};

    const CYCLE: CycleId = CycleId::new(1);
    const FIRST: ObjectiveId = ObjectiveId::new(1);
    const SECOND: ObjectiveId = ObjectiveId::new(2);

    fn edit(workspace: &mut Workspace, device: u32, change: impl FnOnce(&mut Edit<'_>)) -> Changes {
        let stamp = workspace.latest().next(1, DeviceId(device));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish()
    }

    fn cycle_with(objectives: &[ObjectiveId]) -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, 1, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
            for id in objectives {
                edit.add_objective(*id, CYCLE, usize::MAX);
            }
        });
        workspace
    }

    fn title(workspace: &mut Workspace, device: u32, title: &str) -> Changes {
        edit(workspace, device, |edit| {
            edit.objective(FIRST, |objective, stamp| {
                objective.title.edit(Line::new(title), stamp);
            });
        })
    }

    #[test]
    fn undo_leaves_alone_what_somebody_else_changed_meanwhile() {
        let mut mine = cycle_with(&[FIRST]);
        let changes = title(&mut mine, 1, "Ours");
        let mut theirs = mine.clone();
        edit(&mut theirs, 2, |edit| {
            edit.objective(FIRST, |objective, stamp| {
                objective.why.edit(Prose::new("It pays"), stamp);
            });
        });
        mine.merge(theirs);
        edit(&mut mine, 1, |edit| edit.retract(&changes));
        let objective = mine.objective(FIRST).unwrap();
        assert_eq!(&**objective.title.value(), "");
        assert_eq!(&**objective.why.value(), "It pays");
    }

    #[test]
    fn a_merge_touches_only_what_it_changes() {
        let mut mine = cycle_with(&[FIRST, SECOND]);
        let mut theirs = mine.clone();
        title(&mut theirs, 2, "Theirs");
        let changes = edit(&mut mine, 1, |edit| edit.merge(theirs.clone()));
        assert!(changes.touched().eq([RecordId::from(FIRST)]));
        assert!(edit(&mut mine, 1, |edit| edit.merge(theirs)).is_empty());
    }

    #[test]
    fn two_edits_make_one_step_back() {
        let mut workspace = cycle_with(&[FIRST]);
        let first = title(&mut workspace, 1, "One");
        let second = title(&mut workspace, 1, "Two");
        edit(&mut workspace, 1, |edit| edit.retract(&first.then(second)));
        assert_eq!(&**workspace.objective(FIRST).unwrap().title.value(), "");
    }

    #[test]
    fn taking_back_a_new_cycle_keeps_what_was_moved_into_it() {
        let mut workspace = cycle_with(&[FIRST]);
        let key_result = KeyResultId::new(1);
        edit(&mut workspace, 1, |edit| {
            edit.add_key_result(key_result, FIRST, 0);
        });
        let next = CycleId::new(0);
        let changes = edit(&mut workspace, 1, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_100));
            edit.add_cycle(next, Line::new("2027 Q2"), quarter, Cadence::Weekly);
            edit.move_objective(FIRST, next, 0);
        });
        edit(&mut workspace, 1, |edit| edit.retract(&changes));
        let outline = Outline::of(&workspace);
        assert_eq!(outline.cycles(), [CYCLE]);
        assert_eq!(outline.objectives(CYCLE), [FIRST]);
        assert_eq!(outline.key_results(FIRST), [key_result]);
    }
}
