//! What edits changed, and the edits made out of that: bringing in, taking back.

use super::outline::whereabouts;
use super::record::{Record, RecordId};
use super::{Edit, Outline, Owner, SettingsId, Stamp, Workspace};
use std::collections::{BTreeMap, BTreeSet};

/// What the records touched by an edit were before and after it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes(BTreeMap<RecordId, Change>);

#[derive(Clone, Debug, PartialEq)]
struct Change {
    before: Option<Record>,
    deleted: Option<Stamp>,
    after: Option<Record>,
    /// Whether it came, went or stands elsewhere now.
    is_moved: bool,
    /// Whether it names other records, or is named by them, in another way now.
    is_linked_anew: bool,
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

    /// What a record was before, if it was there; `now` is the workspace after the changes.
    pub(super) fn before<'a>(&'a self, now: &'a Workspace, id: RecordId) -> Option<&'a Record> {
        match self.0.get(&id) {
            Some(change) => change.before.as_ref(),
            None => now.record(id),
        }
    }

    /// Whether an [`Outline`] made before the edit no longer holds: a record came, went or moved.
    pub fn are_moves(&self) -> bool {
        self.0.values().any(|change| change.is_moved)
    }

    /// Whether [`Alignments`](super::Alignments), or who owns what, read before the edit no longer hold:
    /// beside moves, whether owners, alignments, or the names and teams of those who own changed.
    pub fn are_links(&self) -> bool {
        let mut changes = self.0.values();
        changes.any(|change| change.is_moved || change.is_linked_anew)
    }

    /// Notes what has become of all that was touched. What was looked at and left as it was is no change: it
    /// would be kept again for nothing, and be a step back that takes back nothing.
    pub(super) fn end(&mut self, workspace: &Workspace) {
        self.0.retain(|id, change| {
            let is_same_record = change.before.as_ref() == workspace.record(*id);
            !(is_same_record && change.deleted == workspace.deleted(*id))
        });
        for (id, change) in &mut self.0 {
            let before = change.before.as_ref().filter(|_| change.was_alive());
            let after = workspace.record(*id);
            let living = after.filter(|record| workspace.is_alive(record));
            change.is_moved = before.map(whereabouts) != living.map(whereabouts);
            change.is_linked_anew = before.map(links) != living.map(links);
            change.after = after.cloned();
        }
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
                Some(first) => {
                    first.after = change.after;
                    first.is_moved |= change.is_moved;
                    first.is_linked_anew |= change.is_linked_anew;
                }
                None => drop(self.0.insert(id, change)),
            }
        }
        self
    }
}

/// Which records a record names beside its parent, and what those that are named are called.
fn links(record: &Record) -> impl PartialEq {
    let mut owners: &[Owner] = &[];
    let (mut owner, mut aligned_to, mut team, mut name) = (None, None, None, None);
    match record {
        Record::Objective(objective) => {
            owners = objective.owners.value();
            aligned_to = *objective.aligned_to.value();
        }
        Record::KeyResult(key_result) => owner = *key_result.owner.value(),
        Record::Person(person) => (team, name) = (*person.team.value(), Some(record.title())),
        Record::Team(_) => name = Some(record.title()),
        Record::Cycle(_)
        | Record::Initiative(_)
        | Record::Proposal(_)
        | Record::CheckIn(_)
        | Record::Correction(_)
        | Record::Settings(_) => {}
    }
    (owners, owner, aligned_to, team, name)
}

impl Edit<'_> {
    /// Brings another workspace in: the later edit of each field wins.
    pub fn merge(&mut self, other: Workspace) {
        let records = other.records().map(Record::id);
        let deleted = other.tombstones().map(|(id, _)| id);
        let mut ids = BTreeSet::new();
        ids.extend(records.chain(deleted));
        for id in ids {
            self.remember(id);
        }
        self.workspace.merge(other);
    }

    /// Makes the content that of another workspace: records it lacks are deleted, fields that differ
    /// become what it says, as edits of now.
    pub fn replace(&mut self, other: &Workspace) {
        let wanted = Outline::of(other);
        for id in Outline::of(self.workspace).all().difference(wanted.all()) {
            self.remove(*id);
        }
        let settings = RecordId::from(SettingsId::ONLY);
        let ids = wanted.all().iter().chain([&settings]);
        for record in ids.filter_map(|id| other.record(*id)) {
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
        if changes.0.values().all(|change| change.before.is_some()) {
            // Nothing was added, and the outline of all there is takes a while.
            return;
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
            record.revive(self.stamp);
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

    /// Lets go of what earlier deletions left under a record that has now gone itself. Whoever holds a
    /// record holds what it stands under: without that, an edit made elsewhere could bring back a
    /// record that has no place to stand.
    pub(super) fn drop_remains(&mut self) {
        if !self
            .changes
            .0
            .keys()
            .any(|id| self.workspace.record(*id).is_none())
        {
            return;
        }
        loop {
            let stands_nowhere = |record: &&Record| {
                let parent = record.parent();
                parent.is_some_and(|parent| self.workspace.record(parent).is_none())
            };
            let remains: Vec<RecordId> = self
                .workspace
                .records()
                .filter(stands_nowhere)
                .map(Record::id)
                .collect();
            if remains.is_empty() {
                return;
            }
            for id in remains {
                self.remember(id);
                let deleted = self.workspace.deleted(id).unwrap_or(self.stamp);
                self.workspace.set(id, None, Some(deleted));
            }
        }
    }

    pub(super) fn remember(&mut self, id: RecordId) {
        let workspace = &self.workspace;
        self.changes.0.entry(id).or_insert_with(|| Change {
            before: workspace.record(id).cloned(),
            deleted: workspace.deleted(id),
            after: None,
            is_moved: false,
            is_linked_anew: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Said;
    use crate::domain::{
        Alignment, Cadence, CheckInId, CycleId, Date, DeviceId, KeyResultId, Line, ObjectiveId,
        Period, Prose, Reading, TeamId,
    };

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
    fn what_is_given_the_value_it_has_is_not_touched() {
        let mut workspace = cycle_with(&[FIRST]);
        assert!(!title(&mut workspace, 1, "One").is_empty());
        assert!(title(&mut workspace, 1, "One").is_empty());
    }

    #[test]
    fn only_what_comes_goes_or_moves_makes_another_outline() {
        let mut workspace = cycle_with(&[FIRST]);
        let first = RecordId::from(FIRST);
        assert!(!title(&mut workspace, 1, "One").are_moves());
        let added = edit(&mut workspace, 1, |edit| {
            edit.add_objective(SECOND, CYCLE, 0);
        });
        let moved = edit(&mut workspace, 1, |edit| {
            edit.move_objective(SECOND, CYCLE, 1);
        });
        let mut newer = workspace.clone();
        let deleted = edit(&mut workspace, 1, |edit| edit.delete(first));
        let returned = edit(&mut workspace, 1, |edit| edit.retract(&deleted));
        for changes in [added, moved, deleted, returned] {
            assert!(changes.are_moves(), "{changes:?}");
        }
        edit(&mut workspace, 1, |edit| edit.delete(first));
        edit(&mut newer, 2, |edit| {
            edit.cycle(CYCLE, |cycle, stamp| cycle.name.edit(Line::new("Q"), stamp));
        });
        assert!(!edit(&mut workspace, 1, |edit| edit.merge(newer)).are_moves());
    }

    #[test]
    fn owners_and_their_names_are_links_and_what_is_written_is_none() {
        let mut workspace = cycle_with(&[FIRST, SECOND]);
        let team = TeamId::new(1);
        assert!(!title(&mut workspace, 1, "One").are_links());
        let added = edit(&mut workspace, 1, |edit| {
            edit.add_team(team, Line::new("Checkout"));
        });
        let renamed = edit(&mut workspace, 1, |edit| {
            edit.team(team, |team, stamp| team.name.edit(Line::new("Shop"), stamp));
        });
        let owned = edit(&mut workspace, 1, |edit| {
            edit.objective(FIRST, |objective, stamp| {
                objective.owners.edit(vec![Owner::Team(team)], stamp);
            });
        });
        let aligned = edit(&mut workspace, 1, |edit| {
            assert!(
                edit.align(FIRST, Some(Alignment::Objective(SECOND)))
                    .is_ok()
            );
        });
        for changes in [added, renamed, owned, aligned] {
            assert!(changes.are_links(), "{changes:?}");
        }
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
    fn what_comes_back_keeps_its_place_among_the_notes_of_its_day() {
        let mut workspace = cycle_with(&[FIRST]);
        let key_result = KeyResultId::new(1);
        let ids = [CheckInId::new(2), CheckInId::new(1)];
        edit(&mut workspace, 1, |edit| {
            edit.add_key_result(key_result, FIRST, 0);
        });
        for id in ids {
            let said = Said {
                date: Date::from_days(20_000),
                reading: Reading::Skipped,
                confidence: None,
                note: Line::new(""),
                by: Line::new(""),
            };
            edit(&mut workspace, 1, |edit| {
                edit.check_in(id, key_result, said, None);
            });
        }
        let deleted = edit(&mut workspace, 1, |edit| edit.delete(ids[0].into()));
        edit(&mut workspace, 1, |edit| edit.retract(&deleted));
        assert_eq!(Outline::of(&workspace).check_ins(key_result), ids);
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
