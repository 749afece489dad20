//! What was decided on several files, looked at together: each step that makes one workspace of it.

use super::field_names::{field_names, is_parent};
use super::offer::{Change, Edited, Later, What};
use super::selection::Decided;
use crate::domain::{FieldName, Outline, Record, RecordId, SettingsId, Stamp, Workspace};
use crate::exchange::Field;
use std::collections::{BTreeMap, BTreeSet};

/// The fields that say where a record stands, where it can be moved.
const WHEREABOUTS: [&str; 4] = ["cycle", "objective", "key_result", PLACE];

/// The field that holds the place among siblings.
const PLACE: &str = "position";

/// A field of a record, and the entry of it.
type Key<'a> = (RecordId, &'a str, &'a str);

/// The decisions on several files.
pub(super) struct Decisions<'a> {
    mine: &'a Workspace,
    /// What is shown of it.
    here: Outline,
    files: &'a [Decided<'a>],
    stamp: Stamp,
    /// The records of which some file's coming or going is taken.
    taken: BTreeSet<RecordId>,
    /// When the value was edited that is the latest of those taken for a field.
    latest: BTreeMap<Key<'a>, Option<Stamp>>,
}

impl Decided<'_> {
    fn changes(&self) -> impl Iterator<Item = (&Change, bool)> {
        self.offer.changes.iter().zip(self.taken.iter().copied())
    }

    /// Whether something is left that moves others: a move itself, or a record that comes or goes, beside
    /// which others have other places.
    fn leaves_a_move(&self) -> bool {
        self.changes().any(|(change, is_taken)| {
            let moves = match &change.what {
                What::Edited(edited) => is_move(edited),
                What::Added { .. } | What::Deleted { .. } => true,
                What::StaysDeleted { .. } => false,
            };
            moves && !is_taken
        })
    }
}

/// Whether merging would move something.
fn is_move(edited: &Edited) -> bool {
    edited.later() != Later::Mine && (edited.field == Field::Place || is_parent(edited.field))
}

/// The fields of a record that a change is about.
fn fields(id: RecordId, edited: &Edited) -> impl Iterator<Item = FieldName<'_>> {
    let names = field_names(id.kind(), edited.field).iter();
    names.map(|name| FieldName {
        name,
        entry: &edited.entry,
    })
}

const fn whole(name: &str) -> FieldName<'_> {
    FieldName { name, entry: "" }
}

impl<'a> Decisions<'a> {
    /// Looks at all of them. `stamp` is that of what goes against the clock.
    pub(super) fn on(mine: &'a Workspace, files: &'a [Decided<'a>], stamp: Stamp) -> Self {
        let mut taken = BTreeSet::new();
        let mut latest = BTreeMap::new();
        for file in files {
            for (change, _) in file.changes().filter(|(_, is_taken)| *is_taken) {
                let id = change.id;
                let (What::Edited(edited), Some(theirs)) = (&change.what, file.theirs.record(id))
                else {
                    taken.insert(id);
                    continue;
                };
                for field in fields(id, edited) {
                    let key = (id, field.name, field.entry);
                    let at = latest.entry(key).or_default();
                    *at = theirs.stamp_of(field).max(*at);
                }
            }
        }
        Self {
            mine,
            here: Outline::of(mine),
            files,
            stamp,
            taken,
            latest,
        }
    }

    /// What merging comes to without what is left.
    pub(super) fn joined(&self) -> Workspace {
        let mut joined = self.mine.clone();
        for file in self.files {
            for (id, stamp) in file.theirs.tombstones() {
                joined.bury(id, stamp);
            }
            joined.unknown.merge(file.theirs.unknown.clone());
        }
        let parts: Vec<Workspace> = self.files.iter().map(|file| self.part(file)).collect();
        // What others stand under comes before them.
        let mut records: BTreeMap<RecordId, Vec<&Record>> = BTreeMap::new();
        for record in parts.iter().flat_map(Workspace::records) {
            records.entry(record.id()).or_default().push(record);
        }
        for records in records.values() {
            join(&mut joined, records);
        }
        joined
    }

    /// The records of one file without what is left of it. What is taken of one file is taken of all that hold it.
    fn part(&self, file: &Decided<'_>) -> Workspace {
        let mut left = BTreeSet::new();
        for (change, is_taken) in file.changes() {
            let is_merged = matches!(change.what, What::Edited(_) | What::StaysDeleted { .. });
            if !is_taken && !is_merged && !self.taken.contains(&change.id) {
                left.insert(change.id);
            }
        }
        let mut part = Workspace::default();
        let records = file.theirs.records();
        for record in records.filter(|record| !left.contains(&record.id())) {
            part.insert(record.clone());
        }
        for (change, is_taken) in file.changes() {
            if let What::Edited(edited) = &change.what {
                self.settle(&mut part, change.id, edited, is_taken);
            }
        }
        if file.leaves_a_move() {
            self.keep_places(&mut part, file);
        }
        part
    }

    /// Makes a field in a part of a file what merging has to find there: the value here where theirs is left,
    /// and theirs as an edit of now where it is taken against the clock.
    fn settle(&self, part: &mut Workspace, id: RecordId, edited: &Edited, is_taken: bool) {
        let (Some(mine), Some(mut record)) = (self.mine.record(id), part.record(id).cloned())
        else {
            return;
        };
        let is_late = edited.later() == if is_taken { Later::Theirs } else { Later::Mine };
        // What is late wins by itself.
        for field in fields(id, edited).filter(|_| !is_late) {
            let latest = self.latest.get(&(id, field.name, field.entry));
            if !is_taken {
                record.copy_field(field, mine);
            } else if latest == Some(&record.stamp_of(field)) {
                record.restamp_field(field, self.stamp);
            }
        }
        part.replace(record);
    }

    /// Keeps the places here that nobody was asked about, since they change without moving anything: beside a move
    /// that is left they would move something after all.
    fn keep_places(&self, part: &mut Workspace, file: &Decided<'_>) {
        let mut asked = BTreeSet::new();
        for (change, is_taken) in file.changes() {
            if let What::Edited(edited) = &change.what
                && (is_move(edited) || is_taken && is_parent(edited.field))
            {
                asked.insert(change.id);
            }
        }
        let place = whole(PLACE);
        for id in self.here.all().difference(&asked) {
            let (Some(mine), Some(theirs)) = (self.mine.record(*id), part.record(*id)) else {
                continue;
            };
            if theirs.stamp_of(place) > mine.stamp_of(place) {
                let mut kept = theirs.clone();
                kept.copy_field(place, mine);
                part.replace(kept);
            }
        }
    }

    /// Brings back what was decided to be here although it was deleted later, and what is gone only because of
    /// what is left, as what was deleted goes with the last thing under it.
    pub(super) fn bring_back(&self, workspace: &mut Workspace) {
        let by_clock = self.by_clock();
        let mut wanted = BTreeSet::new();
        let here = self.here.all().difference(&self.taken);
        wanted.extend(here.filter(|id| by_clock.all().contains(id)));
        for (change, is_taken) in self.files.iter().flat_map(Decided::changes) {
            let id = change.id;
            let is_wanted = match change.what {
                What::Added { .. } => is_taken && by_clock.all().contains(&id),
                What::Deleted { .. } => !self.taken.contains(&id),
                What::StaysDeleted { .. } => is_taken,
                What::Edited(_) => false,
            };
            if is_wanted {
                wanted.insert(id);
            }
        }
        for id in wanted.difference(Outline::of(workspace).all()) {
            if let Some(mut record) = workspace.record(*id).cloned() {
                record.revive(self.stamp);
                workspace.replace(record);
            }
        }
    }

    /// What would be here if nothing were decided.
    fn by_clock(&self) -> Outline {
        let mut all = self.mine.clone();
        for file in self.files {
            all.merge(file.theirs.clone());
        }
        Outline::of(&all)
    }

    /// Makes an edit of now of whatever is shown and would become something else by merging a file.
    pub(super) fn outlast(&self, workspace: &mut Workspace, shown: &BTreeSet<RecordId>) {
        let settings = RecordId::Settings(SettingsId::ONLY);
        for theirs in self.files.iter().flat_map(|file| file.theirs.records()) {
            let id = theirs.id();
            if id != settings && !shown.contains(&id) {
                continue;
            }
            if let Some(record) = workspace.record(id).filter(|record| *record != theirs) {
                let mut record = record.clone();
                record.outlast(theirs, self.stamp);
                workspace.replace(record);
            }
        }
    }

    /// Sees to it that what is not shown stays away although a file would bring it: what was here stays deleted
    /// from now on, and of what was never here the mark is returned.
    pub(super) fn keep_away(
        &self,
        workspace: &mut Workspace,
        shown: &BTreeSet<RecordId>,
    ) -> Workspace {
        let mut marks = Workspace::default();
        let records = self.files.iter().flat_map(|file| file.theirs.records());
        for theirs in records.filter(|theirs| !shown.contains(&theirs.id())) {
            let (id, at) = (theirs.id(), theirs.latest());
            if workspace.deleted(id) >= Some(at) {
                continue;
            }
            if self.mine.record(id).is_some() || self.mine.deleted(id).is_some() {
                workspace.bury(id, self.stamp);
            } else {
                marks.bury(id, at);
            }
        }
        marks
    }
}

/// Takes in what files say of one record. Where one says that it stands under what does not come in, it stands
/// where it does otherwise, or does not come in either.
fn join(joined: &mut Workspace, records: &[&Record]) {
    let (standing, homeless): (Vec<&Record>, Vec<&Record>) = records.iter().partition(|record| {
        let parent = record.parent();
        parent.is_none_or(|parent| joined.record(parent).is_some())
    });
    for record in standing {
        joined.insert(record.clone());
    }
    for mut record in homeless.into_iter().cloned() {
        if let Some(known) = joined.record(record.id()) {
            for name in WHEREABOUTS {
                record.copy_field(whole(name), known);
            }
            joined.insert(record);
        }
    }
}
