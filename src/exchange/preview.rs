//! What bringing in another workspace would change, found by doing it on a copy.

use super::compare::differences;
use super::value::{Field, Value};
use super::view::View;
use crate::domain::{DeviceId, Edit, Record, RecordId, RecordKind, SettingsId, Workspace};
use std::collections::BTreeSet;

/// What every workspace has, and no list shows.
const SETTINGS: RecordId = RecordId::Settings(SettingsId::ONLY);

/// How another workspace is brought in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Both become one; the later edit of each field wins.
    Merge,
    /// Mine becomes what theirs is.
    Replace,
}

/// A record that would come or go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What kind of record it is.
    pub kind: RecordKind,
    /// Its title or name; may be empty.
    pub title: String,
    /// The title of what it stands under.
    pub parent_title: Option<String>,
}

/// A field whose value would change, or would not although theirs differs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// What kind of record it is a field of.
    pub kind: RecordKind,
    /// The title or name of its record, as it is now; may be empty.
    pub title: String,
    /// Which field it is.
    pub field: Field,
    /// The value now.
    pub before: Value,
    /// The value it would get.
    pub after: Value,
}

/// What bringing in another workspace would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// Records that would come in.
    pub added: Vec<Entry>,
    /// Fields that would get another value.
    pub changed: Vec<FieldChange>,
    /// Records that would go.
    pub deleted: Vec<Entry>,
    /// The number of records that would stay as they are.
    pub unchanged: usize,
    /// Fields that would keep my value, since it is the later one: `before` is mine, `after` theirs.
    pub kept_mine: Vec<FieldChange>,
    /// Records of theirs that would stay deleted, since I deleted them later than they were edited.
    pub stay_deleted: Vec<Entry>,
}

impl Preview {
    /// Whether nothing that people see would change.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.deleted.is_empty()
    }
}

/// What bringing `theirs` into `mine` would change.
pub fn preview(mine: &Workspace, theirs: &Workspace, mode: Mode) -> Preview {
    let applied = applied(mine, theirs, mode);
    let (now, then, other) = (View::of(mine), View::of(&applied), View::of(theirs));
    let (before, after) = (now.outline.all(), then.outline.all());
    let mut preview = Preview {
        added: entries(&then, |id| !before.contains(&id)),
        deleted: entries(&now, |id| !after.contains(&id)),
        stay_deleted: entries(&other, |id| !after.contains(&id) && !before.contains(&id)),
        ..Preview::default()
    };
    for id in now.in_order() {
        if !after.contains(&id) {
            continue;
        }
        let changes = between(id, &now, &then);
        preview.unchanged += usize::from(changes.is_empty());
        preview.changed.extend(changes);
    }
    preview.changed.extend(between(SETTINGS, &now, &then));
    preview.kept_mine = kept(&then, &other, before);
    preview
}

fn applied(mine: &Workspace, theirs: &Workspace, mode: Mode) -> Workspace {
    let mut copy = mine.clone();
    let stamp = mine.latest().max(theirs.latest()).next(0, DeviceId(0));
    let mut edit = Edit::new(&mut copy, stamp);
    match mode {
        Mode::Merge => edit.merge(theirs.clone()),
        Mode::Replace => edit.replace(theirs),
    }
    edit.finish();
    copy
}

fn entries(view: &View<'_>, wanted: impl Fn(RecordId) -> bool) -> Vec<Entry> {
    let all = view.in_order().into_iter();
    all.filter(|id| wanted(*id))
        .map(|id| Entry {
            kind: id.kind(),
            title: view.title(id),
            parent_title: view
                .workspace
                .record(id)
                .and_then(Record::parent)
                .map(|parent| view.title(parent)),
        })
        .collect()
}

/// What differs between two states of one record.
fn between(id: RecordId, from: &View<'_>, to: &View<'_>) -> Vec<FieldChange> {
    differences(id, from, to)
        .into_iter()
        .map(|difference| FieldChange {
            kind: id.kind(),
            title: from.title(id),
            field: difference.field,
            before: difference.before,
            after: difference.after,
        })
        .collect()
}

/// What differs from theirs even after bringing it in. The place among siblings is left out: it differs
/// already where one of us has more of them.
fn kept(then: &View<'_>, theirs: &View<'_>, mine: &BTreeSet<RecordId>) -> Vec<FieldChange> {
    let both = theirs.in_order().into_iter();
    both.filter(|id| mine.contains(id))
        .chain([SETTINGS])
        .flat_map(|id| between(id, then, theirs))
        .filter(|change| change.field != Field::Place)
        .collect()
}
