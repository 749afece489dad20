//! What is taken of several files, as one workspace to be merged in.

use super::field_names::{field_names, is_parent};
use super::offer::{Edited, Later, Offer, What};
use crate::domain::{FieldName, Record, RecordId, Stamp, Workspace};
use crate::exchange::Field;
use std::collections::{BTreeMap, BTreeSet};

/// A file with what was decided on each of its changes.
pub struct Decided<'a> {
    /// What the file holds.
    pub theirs: &'a Workspace,
    /// What it offers to change.
    pub offer: &'a Offer,
    /// Whether each of these changes is taken.
    pub taken: &'a [bool],
}

/// The field that holds the place among siblings.
const PLACE: &str = "position";

impl Decided<'_> {
    /// Whether something is left that moves others: a move itself, or a record that comes or goes, beside
    /// which others have other places.
    fn leaves_a_move(&self) -> bool {
        let mut all = self.offer.changes.iter().zip(self.taken);
        all.any(|(change, is_taken)| {
            let moves = match &change.what {
                What::Edited(edited) => edited.field == Field::Place || is_parent(edited.field),
                What::Added { .. } | What::Deleted { .. } => true,
                What::StaysDeleted { .. } => false,
            };
            moves && !is_taken
        })
    }
}

/// A field of a record, and the entry of it.
type Key<'a> = (RecordId, &'static str, &'a str);

/// What the decisions on one field in all files come to.
#[derive(Default)]
struct Verdict {
    mine_at: Stamp,
    /// The file whose value is the latest of those taken, and when it was edited.
    taken: Option<(usize, Stamp)>,
    /// The latest of those left.
    left: Option<Stamp>,
}

impl Verdict {
    /// Whether the value that stays has to be dated anew, so that nothing left comes in the next time.
    fn is_dated_anew(&self) -> bool {
        let stays = self.taken.map_or(self.mine_at, |(_, at)| at);
        let is_mine_later = self.taken.is_some() && self.mine_at >= stays;
        is_mine_later || self.left >= Some(stays)
    }
}

struct Selection<'a> {
    mine: &'a Workspace,
    stamp: Stamp,
    verdicts: BTreeMap<Key<'a>, Verdict>,
    /// The records of which some file's coming or going is taken.
    taken: BTreeSet<RecordId>,
}

/// What is taken of the files, to be merged into `mine`. `stamp` is that of the edit it is merged by: what
/// goes against the clock carries it, or one later than all that the files have seen.
pub fn selection(mine: &Workspace, files: &[Decided<'_>], stamp: Stamp) -> Workspace {
    let latest = files.iter().map(|file| file.theirs.latest()).max();
    let latest = latest.unwrap_or_default();
    let stamp = if latest < stamp {
        stamp
    } else {
        latest.next(stamp.time, stamp.device)
    };
    let mut selection = Selection {
        mine,
        stamp,
        verdicts: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    for (index, file) in files.iter().enumerate() {
        selection.hear(index, file);
    }
    let mut all = Workspace::default();
    for (index, file) in files.iter().enumerate() {
        all.merge(selection.part(index, file));
    }
    all
}

/// The marks of what is new and left out, for the device to remember; and of what is taken as deleted although
/// another of the files has a later word on it.
pub fn left_out(mine: &Workspace, files: &[Decided<'_>]) -> Workspace {
    let mut marks = Workspace::default();
    let (mut taken, mut gone) = (BTreeSet::new(), BTreeSet::new());
    let all = files.iter();
    for (change, is_taken) in all.flat_map(|file| file.offer.changes.iter().zip(file.taken)) {
        if *is_taken {
            taken.insert(change.id);
            if matches!(change.what, What::Deleted { .. }) {
                gone.insert(change.id);
            }
        }
    }
    for file in files {
        for record in file.theirs.records().filter(|one| gone.contains(&one.id())) {
            marks.bury(record.id(), record.latest());
        }
    }
    for change in files.iter().flat_map(|file| &file.offer.changes) {
        if let What::Added { at, .. } = change.what
            && !taken.contains(&change.id)
            && mine.deleted(change.id).is_none()
        {
            marks.bury(change.id, at);
        }
    }
    marks
}

fn key(id: RecordId, edited: &Edited) -> Option<Key<'_>> {
    let name = field_names(id.kind(), edited.field).first()?;
    Some((id, name, &edited.entry))
}

impl<'a> Selection<'a> {
    /// Gathers what was decided on one file.
    fn hear(&mut self, index: usize, file: &'a Decided<'a>) {
        for (change, is_taken) in file.offer.changes.iter().zip(file.taken) {
            let What::Edited(edited) = &change.what else {
                if *is_taken {
                    self.taken.insert(change.id);
                }
                continue;
            };
            let Some(key) = key(change.id, edited) else {
                continue;
            };
            let verdict = self.verdicts.entry(key).or_default();
            verdict.mine_at = edited.mine_at;
            let at = edited.theirs_at;
            if !is_taken {
                verdict.left = verdict.left.max(Some(at));
            } else if verdict.taken.is_none_or(|(_, latest)| at >= latest) {
                verdict.taken = Some((index, at));
            }
        }
    }

    /// What is taken of one file.
    fn part(&self, index: usize, file: &Decided<'_>) -> Workspace {
        let left = self.left(file);
        let mut part = Workspace::default();
        for record in file.theirs.records() {
            if !self.stands_under_left(&left, file.theirs, record.id()) {
                part.insert(record.clone());
            }
        }
        let mut kept = BTreeSet::new();
        for (change, is_taken) in file.offer.changes.iter().zip(file.taken) {
            let id = change.id;
            match &change.what {
                What::Edited(edited) => self.settle(&mut part, id, edited, *is_taken, index),
                What::StaysDeleted { .. } if *is_taken => self.keep(&mut part, file.theirs, id),
                What::Deleted { .. } if !is_taken => {
                    kept.insert(id);
                    if !self.taken.contains(&id) {
                        self.keep(&mut part, self.mine, id);
                    }
                }
                What::Added { .. } if !is_taken && self.is_deleted_for_good(id) => {
                    part.bury(id, self.stamp);
                }
                _ => {}
            }
        }
        if file.leaves_a_move() {
            self.keep_places(&mut part, file.theirs);
        }
        for (id, stamp) in file.theirs.tombstones() {
            if !kept.contains(&id) {
                part.bury(id, stamp);
            }
        }
        part.unknown = file.theirs.unknown.clone();
        part
    }

    /// What is new in a file and left out. What is taken of one file is taken of all that hold it.
    fn left(&self, file: &Decided<'_>) -> BTreeSet<RecordId> {
        let mut left = BTreeSet::new();
        for change in &file.offer.changes {
            if matches!(change.what, What::Added { .. }) && !self.taken.contains(&change.id) {
                left.insert(change.id);
            }
        }
        left
    }

    /// Keeps the places that nobody was asked about, since they change without moving anything: beside a move
    /// that is left they would move something after all.
    fn keep_places(&self, part: &mut Workspace, theirs: &Workspace) {
        let place = FieldName {
            name: PLACE,
            entry: "",
        };
        for record in theirs.records() {
            let id = record.id();
            let mine = self.mine.record(id);
            let is_later = record.stamp_of(place) > mine.and_then(|mine| mine.stamp_of(place));
            let (Some(mine), true) = (mine, is_later && !self.is_asked_about(id)) else {
                continue;
            };
            if let Some(mut kept) = part.record(id).cloned() {
                kept.copy_field(place, mine);
                kept.restamp_field(place, self.stamp);
                part.replace(kept);
            }
        }
    }

    /// Whether the place of a record is among what was decided on.
    fn is_asked_about(&self, id: RecordId) -> bool {
        let places = [PLACE, "cycle", "objective", "key_result"];
        places
            .iter()
            .any(|name| self.verdicts.contains_key(&(id, *name, "")))
    }

    /// Whether a record is left out, or stands under what is and is not here either.
    fn stands_under_left(
        &self,
        left: &BTreeSet<RecordId>,
        theirs: &Workspace,
        id: RecordId,
    ) -> bool {
        let mut next = Some(id);
        while let Some(id) = next {
            if left.contains(&id) {
                return true;
            }
            if self.mine.record(id).is_some() {
                return false;
            }
            next = theirs.record(id).and_then(Record::parent);
        }
        false
    }

    /// Whether something that I deleted, and that they have edited since, is to stay deleted.
    fn is_deleted_for_good(&self, id: RecordId) -> bool {
        self.mine.deleted(id).is_some() && !self.taken.contains(&id)
    }

    /// Makes a record an edit of now, so that it outlives every deletion of before.
    fn keep(&self, part: &mut Workspace, from: &Workspace, id: RecordId) {
        if let Some(record) = from.record(id) {
            let mut record = record.clone();
            record.restamp(self.stamp);
            part.insert(record);
        }
    }

    /// Gives a field the value that was decided on.
    fn settle(
        &self,
        part: &mut Workspace,
        id: RecordId,
        edited: &Edited,
        is_taken: bool,
        index: usize,
    ) {
        let verdict = key(id, edited).and_then(|key| self.verdicts.get(&key));
        let (Some(verdict), Some(mut record)) = (verdict, part.record(id).cloned()) else {
            return;
        };
        let stays = match verdict.taken {
            Some((winner, _)) => winner == index,
            None => true,
        };
        if !is_taken && edited.later() == Later::Mine && !verdict.is_dated_anew() {
            // That is what merging does by itself.
            return;
        }
        let is_gone = self.taken.contains(&id);
        for name in field_names(id.kind(), edited.field) {
            let field = FieldName {
                name,
                entry: &edited.entry,
            };
            if let Some(mine) = self.mine.record(id).filter(|_| !is_taken) {
                record.copy_field(field, mine);
            }
            if stays && !is_gone && verdict.is_dated_anew() {
                record.restamp_field(field, self.stamp);
            }
        }
        part.replace(record);
    }
}
