//! What one file offers to change, change by change.

use super::Here;
use super::field_names::{field_names, is_parent};
use crate::domain::{FieldName, Record, RecordId, SettingsId, Stamp, Workspace};
use crate::exchange::compare::{Difference, differences};
use crate::exchange::view::View;
use crate::exchange::{Field, Value};
use std::collections::BTreeSet;

/// What every workspace has, and no list shows.
const SETTINGS: RecordId = RecordId::Settings(SettingsId::ONLY);

/// All that one file offers to change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offer {
    /// The changes: what is new, edited, deleted and stays deleted, in this order, and within each in the
    /// order in which the workspace is read.
    pub changes: Vec<Change>,
    /// The number of records that the file has no other word on.
    pub unchanged: usize,
}

/// One change, to be taken or left.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The record it is about.
    pub id: RecordId,
    /// The title or name of that record; may be empty.
    pub title: String,
    /// What it stands under, or would stand under.
    pub under: Option<RecordId>,
    /// The title of that.
    pub under_title: Option<String>,
    /// What would change.
    pub what: What,
}

/// What a change would do.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The record would come in.
    Added {
        /// When it was last edited.
        at: Stamp,
        /// Whether it was left out before, as it is now, or comes only with what was.
        was_left: bool,
    },
    /// A field would get another value.
    Edited(Edited),
    /// The record would go.
    Deleted {
        /// When it was deleted.
        at: Stamp,
    },
    /// The record would stay deleted, since I deleted it later than they edited it.
    StaysDeleted {
        /// When it was last edited.
        at: Stamp,
    },
}

/// Two values of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Edited {
    /// Which field it is.
    pub field: Field,
    /// Which entry of it, where it holds several by name; else empty.
    pub entry: String,
    /// The value here.
    pub mine: Value,
    /// The value in the file.
    pub theirs: Value,
    /// When mine was edited.
    pub mine_at: Stamp,
    /// When theirs was edited.
    pub theirs_at: Stamp,
}

/// Which of two edits is the later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    /// The one made here.
    Mine,
    /// The one in the file.
    Theirs,
    /// Both say they are the same: somebody changed a file by hand after it was written.
    Neither,
}

/// What kind of change it is to whoever decides on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What would come in.
    New,
    /// What was edited later in the file.
    Changed,
    /// What was changed in the file by hand, so that nothing tells when.
    ByHand,
    /// What would go.
    Deleted,
    /// What was edited later here.
    KeptMine,
    /// What was deleted later here.
    StaysDeleted,
}

impl Group {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::New,
        Self::Changed,
        Self::ByHand,
        Self::Deleted,
        Self::KeptMine,
        Self::StaysDeleted,
    ];
}

impl Edited {
    /// Which of the two is later.
    pub fn later(&self) -> Later {
        match self.mine_at.cmp(&self.theirs_at) {
            std::cmp::Ordering::Less => Later::Theirs,
            std::cmp::Ordering::Equal => Later::Neither,
            std::cmp::Ordering::Greater => Later::Mine,
        }
    }
}

impl Change {
    /// What kind of change it is.
    pub fn group(&self) -> Group {
        match &self.what {
            What::Added { .. } => Group::New,
            What::Edited(edited) => match edited.later() {
                Later::Theirs => Group::Changed,
                Later::Neither => Group::ByHand,
                Later::Mine => Group::KeptMine,
            },
            What::Deleted { .. } => Group::Deleted,
            What::StaysDeleted { .. } => Group::StaysDeleted,
        }
    }

    /// Whether it is taken unless somebody says otherwise: what is later, and what was changed by hand.
    pub fn is_usual(&self) -> bool {
        match &self.what {
            What::Added { was_left, .. } => !was_left,
            What::Edited(edited) => edited.later() != Later::Mine,
            What::Deleted { .. } => true,
            What::StaysDeleted { .. } => false,
        }
    }
}

/// What `theirs` offers to change here. `left` holds marks of what was left out before.
pub fn offer(here: &Here<'_>, theirs: &Workspace, left: &Workspace) -> Offer {
    let joined = here.joined(theirs);
    let mut offering = Offering::of(here, theirs, &joined, left);
    while !offering.go_on() {}
    offering.finish()
}

/// What a record of either side is looked at for.
#[derive(Clone, Copy)]
enum Pass {
    New,
    Edited,
    Deleted,
    StaysDeleted,
}

/// The search for what a file offers, one record at a time.
pub struct Offering<'a> {
    now: &'a View<'a>,
    /// What the file holds, and what both together would be.
    other: View<'a>,
    then: View<'a>,
    wanted: BTreeSet<RecordId>,
    steps: Vec<(Pass, RecordId)>,
    next: usize,
    offer: Offer,
}

impl<'a> Offering<'a> {
    /// Nothing looked at yet. `joined` is what is here [joined](Here::joined) with `theirs`; `left` holds marks of
    /// what was left out before.
    pub fn of(
        here: &'a Here<'a>,
        theirs: &'a Workspace,
        joined: &'a Workspace,
        left: &Workspace,
    ) -> Self {
        let (now, other, then) = (&here.0, View::of(theirs), View::of(joined));
        let (mine, theirs) = (now.in_order(), other.in_order());
        // What I deleted comes in as well where something of theirs stands under it, also if they never had it.
        let mut new = then.in_order();
        new.retain(|id| !now.outline.all().contains(id));
        let of = |pass: Pass, ids: &[RecordId]| {
            let steps = ids.iter().map(|id| (pass, *id));
            steps.collect::<Vec<_>>()
        };
        let steps = [
            of(Pass::New, &new),
            of(Pass::Edited, &mine),
            of(Pass::Edited, &[SETTINGS]),
            of(Pass::Deleted, &mine),
            of(Pass::StaysDeleted, &theirs),
        ];
        Self {
            wanted: wanted([now, &other, &then], left),
            now,
            other,
            then,
            steps: steps.concat(),
            next: 0,
            offer: Offer::default(),
        }
    }

    /// Looks at the next record. Returns whether all have been looked at.
    pub fn go_on(&mut self) -> bool {
        let Some((pass, id)) = self.steps.get(self.next).copied() else {
            return true;
        };
        self.next += 1;
        let is_there = |view: &View<'_>| view.outline.all().contains(&id);
        let (before, after) = (is_there(self.now), is_there(&self.then));
        match pass {
            Pass::New => {
                let was_left = !self.wanted.contains(&id);
                let at = latest(self.then.workspace, id);
                self.offer.add(id, &self.then, What::Added { at, was_left });
            }
            Pass::Edited if id == SETTINGS || after => {
                self.offer.compare(id, [self.now, &self.other, &self.then]);
            }
            Pass::Deleted if !after => {
                let at = self.then.workspace.deleted(id).unwrap_or_default();
                self.offer.add(id, self.now, What::Deleted { at });
            }
            Pass::StaysDeleted if !before && !after => {
                let at = latest(self.other.workspace, id);
                self.offer.add(id, &self.other, What::StaysDeleted { at });
            }
            _ => {}
        }
        false
    }

    /// How much has been looked at, from 0 to 1.
    pub fn share(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "far fewer records than 2^53")]
        let share = |done: usize, all: usize| done as f64 / all as f64;
        share(self.next, self.steps.len())
    }

    /// What was found.
    pub fn finish(self) -> Offer {
        self.offer
    }
}

impl Offer {
    fn add(&mut self, id: RecordId, view: &View<'_>, what: What) {
        let under = view.workspace.record(id).and_then(Record::parent);
        self.changes.push(Change {
            id,
            title: view.title(id),
            under,
            under_title: under.map(|parent| view.title(parent)),
            what,
        });
    }

    /// Adds what differs between mine and theirs in the fields of one record.
    fn compare(&mut self, id: RecordId, [now, other, then]: [&View<'_>; 3]) {
        let is_place = |difference: &Difference| difference.field == Field::Place;
        // Where something stands among others can be told only once all of them are there.
        let places = differences(id, now, then).into_iter().filter(is_place);
        let all = differences(id, now, other).into_iter();
        let all = all.filter(|difference| !is_place(difference));
        let mut is_any = false;
        for difference in all.chain(places) {
            is_any |= self.edited(id, difference, [now, other]).is_some();
        }
        self.unchanged += usize::from(!is_any && id != SETTINGS);
    }

    fn edited(
        &mut self,
        id: RecordId,
        found: Difference,
        [now, other]: [&View<'_>; 2],
    ) -> Option<()> {
        let field = FieldName {
            name: field_names(id.kind(), found.field).first()?,
            entry: &found.entry,
        };
        let stamp = |view: &View<'_>| view.workspace.record(id)?.stamp_of(field);
        let (mine_at, theirs_at) = (stamp(now).unwrap_or_default(), stamp(other)?);
        if id == SETTINGS && theirs_at == Stamp::NEVER {
            // A file that settles nothing has no word on it.
            return None;
        }
        let of = if is_parent(found.field) { other } else { now };
        let under = of.workspace.record(id).and_then(Record::parent);
        self.changes.push(Change {
            id,
            title: now.title(id),
            under,
            under_title: under.map(|parent| of.title(parent)),
            what: What::Edited(Edited {
                field: found.field,
                entry: found.entry,
                mine: found.before,
                theirs: found.after,
                mine_at,
                theirs_at,
            }),
        });
        Some(())
    }
}

/// What is new in a file and comes in by itself: it was not left out before, nor does it come only with what was,
/// as what was deleted comes with what stands under it.
fn wanted([now, other, then]: [&View<'_>; 3], left: &Workspace) -> BTreeSet<RecordId> {
    let mut wanted = BTreeSet::new();
    let is_here = |id: RecordId| now.outline.all().contains(&id);
    let was_left = |id: RecordId| left.deleted(id) >= Some(latest(other.workspace, id));
    let joined = then.workspace;
    let all = then.outline.all().iter();
    for record in all.filter_map(|id| joined.record(*id)) {
        let id = record.id();
        let mut next = if is_here(id) {
            record.parent()
        } else {
            Some(id).filter(|_| joined.is_alive(record))
        };
        while let Some(id) = next.filter(|id| !is_here(*id) && !was_left(*id) && wanted.insert(*id))
        {
            next = joined.record(id).and_then(Record::parent);
        }
    }
    wanted
}

fn latest(workspace: &Workspace, id: RecordId) -> Stamp {
    workspace.record(id).map(Record::latest).unwrap_or_default()
}
