//! What an objective or a key result continues, and what continues it, across cycles.

use crate::domain::{Outline, Record, RecordId, Score, Workspace};
use crate::ui::reader::Reader;

/// What continues what: the later one with the earlier one.
pub type Carried = (RecordId, RecordId);

/// The same objective or key result in another cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relative {
    /// Which one.
    pub id: RecordId,
    /// The name of its cycle.
    pub cycle: String,
    /// What it came to, if that can be told.
    pub score: Option<Score>,
}

/// The life of an objective or key result beyond its cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// What it continues, the latest first.
    pub before: Vec<Relative>,
    /// What continues it.
    pub after: Vec<Relative>,
}

/// All that continues something which is still there.
pub fn carried(workspace: &Workspace, outline: &Outline) -> Vec<Carried> {
    let living = outline.all().iter();
    let pair = |id: &RecordId| Some((*id, earlier(workspace, outline, *id)?));
    living.filter_map(pair).collect()
}

fn earlier(workspace: &Workspace, outline: &Outline, id: RecordId) -> Option<RecordId> {
    let earlier: RecordId = match workspace.record(id)? {
        Record::Objective(objective) => (*objective.carried_from.value())?.into(),
        Record::KeyResult(key_result) => (*key_result.carried_from.value())?.into(),
        _ => return None,
    };
    outline.all().contains(&earlier).then_some(earlier)
}

impl Trail {
    /// The trail of a line, given all that was [`carried`].
    pub fn of(reader: &Reader, carried: &[Carried], id: RecordId) -> Self {
        let mut trail = Self::default();
        let mut next = id;
        while let Some((_, earlier)) = carried.iter().find(|(later, _)| *later == next) {
            // Files from elsewhere may say that two lines continue each other.
            if *earlier == id || trail.before.iter().any(|one| one.id == *earlier) {
                break;
            }
            trail.before.push(reader.relative(*earlier));
            next = *earlier;
        }
        let later = carried.iter().filter(|(_, earlier)| *earlier == id);
        trail.after = later.map(|(later, _)| reader.relative(*later)).collect();
        trail
    }

    /// Whether it begins and ends with its cycle.
    pub fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }
}
