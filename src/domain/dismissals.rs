//! Hints that somebody has dismissed, with the reason.

use super::record::{Record, RecordId};
use super::{Edit, Line, StampedMap, Workspace};

/// The hints dismissed on one record, by the id of the rule that gave them: the reason, or `None` where
/// a dismissal was taken back. Rules that this version does not know are kept.
pub type Dismissals = StampedMap<Option<Line>>;

impl Dismissals {
    /// Why the hint of this rule was dismissed; `None` where it stands.
    pub fn reason(&self, rule: &str) -> Option<&Line> {
        self.value(rule)?.as_ref()
    }
}

/// What holds for all that gets no hints.
static NONE: Dismissals = Dismissals::new();

impl Record {
    fn dismissals(&self) -> Option<&Dismissals> {
        match self {
            Self::Cycle(cycle) => Some(&cycle.dismissals),
            Self::Objective(objective) => Some(&objective.dismissals),
            Self::KeyResult(key_result) => Some(&key_result.dismissals),
            Self::Team(_)
            | Self::Person(_)
            | Self::Initiative(_)
            | Self::Proposal(_)
            | Self::CheckIn(_)
            | Self::Correction(_)
            | Self::Settings(_) => None,
        }
    }

    fn dismissals_mut(&mut self) -> Option<&mut Dismissals> {
        match self {
            Self::Cycle(cycle) => Some(&mut cycle.dismissals),
            Self::Objective(objective) => Some(&mut objective.dismissals),
            Self::KeyResult(key_result) => Some(&mut key_result.dismissals),
            Self::Team(_)
            | Self::Person(_)
            | Self::Initiative(_)
            | Self::Proposal(_)
            | Self::CheckIn(_)
            | Self::Correction(_)
            | Self::Settings(_) => None,
        }
    }
}

impl Workspace {
    /// The hints dismissed on a record; none where it is not there or gets no hints.
    pub fn dismissals(&self, id: RecordId) -> &Dismissals {
        let record = self.record(id);
        record.and_then(Record::dismissals).unwrap_or(&NONE)
    }
}

impl Edit<'_> {
    /// Dismisses the hint of a rule on a record, or gives a new reason; nothing happens if the record is
    /// gone or gets no hints.
    pub fn dismiss(&mut self, id: RecordId, rule: &str, reason: Line) {
        self.set_dismissal(id, rule, Some(reason));
    }

    /// Lets the hint of a rule stand again; nothing happens if it was not dismissed.
    pub fn take_back_dismissal(&mut self, id: RecordId, rule: &str) {
        self.set_dismissal(id, rule, None);
    }

    fn set_dismissal(&mut self, id: RecordId, rule: &str, reason: Option<Line>) {
        let known = self.workspace.record(id).and_then(Record::dismissals);
        if known.is_none_or(|known| known.reason(rule) == reason.as_ref()) {
            return;
        }
        let stamp = self.stamp;
        if let Some(dismissals) = self.touch(id).and_then(Record::dismissals_mut) {
            dismissals.edit(rule, reason, stamp);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Cadence, Changes, CycleId, Date, DeviceId, ObjectiveId, Period, SettingsId, TeamId,
    };

    const CYCLE: CycleId = CycleId::new(1);
    const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);

    fn edit(workspace: &mut Workspace, device: u32, change: impl FnOnce(&mut Edit<'_>)) -> Changes {
        let stamp = workspace.latest().next(1, DeviceId(device));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish()
    }

    fn beginning() -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, 1, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
            edit.add_objective(OBJECTIVE, CYCLE, 0);
        });
        workspace
    }

    fn dismiss(workspace: &mut Workspace, device: u32, rule: &str, reason: &str) -> Changes {
        edit(workspace, device, |edit| {
            edit.dismiss(OBJECTIVE.into(), rule, Line::new(reason));
        })
    }

    fn reason<'a>(workspace: &'a Workspace, rule: &str) -> Option<&'a str> {
        let dismissals = workspace.dismissals(OBJECTIVE.into());
        dismissals.reason(rule).map(|reason| &**reason)
    }

    #[test]
    fn a_reason_stays_through_edits_of_the_text_and_moves() {
        let mut workspace = beginning();
        dismiss(&mut workspace, 1, "vague-objective", "everybody knows whom");
        edit(&mut workspace, 1, |edit| {
            edit.objective(OBJECTIVE, |objective, stamp| {
                objective.title.edit(Line::new("Another"), stamp);
            });
            edit.move_objective(OBJECTIVE, CYCLE, 0);
        });
        assert_eq!(
            reason(&workspace, "vague-objective"),
            Some("everybody knows whom")
        );
        assert_eq!(reason(&workspace, "duplicate"), None);
    }

    #[test]
    fn two_devices_dismiss_different_rules_at_once_and_keep_both() {
        let mut mine = beginning();
        let mut theirs = mine.clone();
        dismiss(&mut mine, 1, "duplicate", "mine");
        dismiss(&mut theirs, 2, "vague-objective", "theirs");
        dismiss(&mut mine, 1, "placeholder", "early");
        dismiss(&mut theirs, 2, "placeholder", "later, by the device");
        mine.merge(theirs);
        assert_eq!(reason(&mine, "duplicate"), Some("mine"));
        assert_eq!(reason(&mine, "vague-objective"), Some("theirs"));
        assert_eq!(reason(&mine, "placeholder"), Some("later, by the device"));
    }

    #[test]
    fn a_dismissal_taken_back_stays_so_after_merging_with_who_saw_it() {
        let mut mine = beginning();
        dismiss(&mut mine, 1, "duplicate", "no");
        let theirs = mine.clone();
        edit(&mut mine, 1, |edit| {
            edit.take_back_dismissal(OBJECTIVE.into(), "duplicate");
        });
        mine.merge(theirs);
        assert_eq!(reason(&mine, "duplicate"), None);
    }

    #[test]
    fn undo_lets_the_hint_stand_again_and_leaves_other_dismissals() {
        let mut workspace = beginning();
        let changes = dismiss(&mut workspace, 1, "duplicate", "no");
        dismiss(&mut workspace, 2, "placeholder", "soon");
        let undone = edit(&mut workspace, 1, |edit| edit.retract(&changes));
        assert_eq!(reason(&workspace, "duplicate"), None);
        assert_eq!(reason(&workspace, "placeholder"), Some("soon"));
        edit(&mut workspace, 1, |edit| edit.retract(&undone));
        assert_eq!(reason(&workspace, "duplicate"), Some("no"));
    }

    #[test]
    fn what_comes_back_from_a_deletion_brings_its_dismissals() {
        let mut workspace = beginning();
        dismiss(&mut workspace, 1, "duplicate", "no");
        let changes = edit(&mut workspace, 1, |edit| edit.delete(OBJECTIVE.into()));
        assert_eq!(reason(&workspace, "duplicate"), None);
        edit(&mut workspace, 1, |edit| edit.retract(&changes));
        assert_eq!(reason(&workspace, "duplicate"), Some("no"));
    }

    #[test]
    fn what_gets_no_hints_and_what_changes_nothing_is_no_edit() {
        let mut workspace = beginning();
        let before = workspace.clone();
        let changes = edit(&mut workspace, 1, |edit| {
            for id in [TeamId::new(1).into(), SettingsId::ONLY.into()] {
                edit.dismiss(id, "duplicate", Line::new("no"));
            }
            edit.take_back_dismissal(OBJECTIVE.into(), "duplicate");
        });
        assert!(changes.is_empty());
        assert_eq!(workspace, before);
    }
}
