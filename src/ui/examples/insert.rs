//! Copying an example into a cycle.

use super::Okr;
use crate::domain::{
    CycleId, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, RecordId, Workspace,
};
use crate::hints::GAP;
use crate::ui::titles::set_title;

/// Adds an objective with its key results and initiatives behind the others of a cycle, with gaps where
/// the numbers have to be one's own, and gives its identity. `new_id` makes the identities.
pub fn insert(
    edit: &mut Edit<'_>,
    cycle: CycleId,
    okr: &Okr,
    new_id: &mut dyn FnMut() -> u128,
) -> ObjectiveId {
    let objective = ObjectiveId::new(new_id());
    // Any place behind the last one is the last one.
    edit.add_objective(objective, cycle, usize::MAX);
    set_title(edit, objective.into(), &okr.objective.with_gaps());
    for (result, index) in okr.key_results.iter().zip(0..) {
        let id = KeyResultId::new(new_id());
        edit.add_key_result(id, objective, index);
        set_title(edit, id.into(), &result.text.with_gaps());
        for (initiative, index) in result.initiatives.iter().zip(0..) {
            let title = Line::new(&initiative.with_gaps());
            edit.add_initiative(InitiativeId::new(new_id()), id, index, title);
        }
    }
    objective
}

/// The first line of an objective and what stands under it that has a gap; the objective itself where
/// none has.
pub fn first_gap(workspace: &Workspace, outline: &Outline, objective: ObjectiveId) -> RecordId {
    let has_gap = |id: &RecordId| {
        let record = workspace.record(*id);
        record.is_some_and(|record| record.title().contains(GAP))
    };
    let lines = outline.branch(objective.into());
    let found = lines.into_iter().find(has_gap);
    found.unwrap_or_else(|| objective.into())
}
