//! Closed cycles stay as they are until they are opened again.

use super::record::{Record, RecordId};
use super::{Changes, CycleId, Workspace};

impl Changes {
    /// The cycle that was closed before these changes, is closed after them, and something of which they
    /// changed, if there is one. `now` is the workspace after them.
    ///
    /// So closing a cycle and opening it again are no change of a closed one, and neither is copying out of it.
    pub fn closed_cycle(&self, now: &Workspace) -> Option<CycleId> {
        let before = |id| self.before(now, id);
        let after = |id| now.record(id);
        let is_closed = |record: Option<&Record>| matches!(record, Some(Record::Cycle(cycle)) if cycle.closed_on.value().is_some());
        let is_kept =
            |cycle: CycleId| is_closed(before(cycle.into())) && is_closed(after(cycle.into()));
        self.touched().find_map(|id| {
            if before(id) == after(id) {
                return None;
            }
            let cycles = [cycle_of(id, &before), cycle_of(id, &after)];
            cycles.into_iter().flatten().find(|cycle| is_kept(*cycle))
        })
    }
}

/// The cycle that a record belongs to, as `read` has the records.
fn cycle_of<'a>(id: RecordId, read: &impl Fn(RecordId) -> Option<&'a Record>) -> Option<CycleId> {
    let mut next = Some(id);
    while let Some(id) = next {
        if let RecordId::Cycle(cycle) = id {
            return Some(cycle);
        }
        next = read(id).and_then(Record::parent);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Said;
    use crate::domain::{
        Cadence, CheckInId, Date, DeviceId, Edit, KeyResultId, Line, ObjectiveId, Outline, Period,
        Reading,
    };

    const CLOSED: CycleId = CycleId::new(1);
    const OPEN: CycleId = CycleId::new(2);
    const OLD: ObjectiveId = ObjectiveId::new(1);
    const NEW: ObjectiveId = ObjectiveId::new(2);
    const RESULT: KeyResultId = KeyResultId::new(1);

    /// Makes an edit as people do, and tells which closed cycle it would have changed.
    fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) -> Option<CycleId> {
        let stamp = workspace.latest().next(1, DeviceId(1));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish_unless_closed().err()
    }

    fn close(workspace: &mut Workspace, on: Option<i32>) -> Option<CycleId> {
        edit(workspace, |edit| {
            edit.cycle(CLOSED, |cycle, stamp| {
                cycle.closed_on.edit(on.map(Date::from_days), stamp);
            });
        })
    }

    fn rename(workspace: &mut Workspace, id: ObjectiveId) -> Option<CycleId> {
        edit(workspace, |edit| {
            edit.objective(id, |objective, stamp| {
                objective.title.edit(Line::new("Other words"), stamp);
            });
        })
    }

    fn workspace() -> Workspace {
        let mut workspace = Workspace::default();
        let made = edit(&mut workspace, |edit| {
            let quarter = |day| Period::quarter_of(Date::from_days(day));
            edit.add_cycle(CLOSED, Line::new("Q4"), quarter(20_000), Cadence::Weekly);
            edit.add_cycle(OPEN, Line::new("Q1"), quarter(20_100), Cadence::Weekly);
            edit.add_objective(OLD, CLOSED, 0);
            edit.add_objective(NEW, OPEN, 0);
            edit.add_key_result(RESULT, OLD, 0);
        });
        assert_eq!(made, None);
        assert_eq!(close(&mut workspace, Some(20_080)), None);
        workspace
    }

    #[test]
    fn nothing_in_a_closed_cycle_changes_and_all_else_does() {
        let mut workspace = workspace();
        let kept = workspace.clone();
        assert_eq!(rename(&mut workspace, OLD), Some(CLOSED));
        assert_eq!(workspace, kept, "not even a stamp");
        assert_eq!(rename(&mut workspace, NEW), None);
        assert_ne!(workspace, kept);
    }

    #[test]
    fn nothing_comes_goes_or_moves_there() {
        let mut workspace = workspace();
        let kept = workspace.clone();
        let refused = |workspace: &mut Workspace, change: &dyn Fn(&mut Edit<'_>)| {
            assert_eq!(edit(workspace, change), Some(CLOSED));
            assert_eq!(*workspace, kept);
        };
        refused(&mut workspace, &|edit| {
            edit.add_objective(ObjectiveId::new(9), CLOSED, 0);
        });
        refused(&mut workspace, &|edit| edit.delete(RESULT.into()));
        refused(&mut workspace, &|edit| edit.delete(OLD.into()));
        refused(&mut workspace, &|edit| edit.move_objective(OLD, OPEN, 0));
        refused(&mut workspace, &|edit| edit.move_objective(NEW, CLOSED, 0));
        refused(&mut workspace, &|edit| {
            let said = Said {
                date: Date::from_days(20_010),
                reading: Reading::Skipped,
                confidence: None,
                note: Line::new(""),
                by: Line::new(""),
            };
            edit.check_in(CheckInId::new(1), RESULT, said, None);
        });
        refused(&mut workspace, &|edit| {
            edit.cycle(CLOSED, |cycle, stamp| {
                cycle.name.edit(Line::new("?"), stamp);
            });
        });
    }

    #[test]
    fn it_can_be_opened_again_carried_over_from_and_closed_once_more() {
        let mut workspace = workspace();
        let carried = edit(&mut workspace, |edit| {
            edit.carry_objective(ObjectiveId::new(9), OLD, OPEN);
            edit.carry_key_result(KeyResultId::new(9), RESULT, ObjectiveId::new(9));
        });
        assert_eq!(carried, None);
        assert_eq!(Outline::of(&workspace).objectives(OPEN).len(), 2);
        assert_eq!(close(&mut workspace, None), None);
        assert_eq!(rename(&mut workspace, OLD), None);
        assert_eq!(close(&mut workspace, Some(20_090)), None);
        let deleted = edit(&mut workspace, |edit| edit.delete(OLD.into()));
        assert_eq!(deleted, Some(CLOSED));
    }
}
