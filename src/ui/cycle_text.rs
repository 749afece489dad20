//! What the hint engine reads of a cycle.

use crate::domain::team_view::teams_of;
use crate::domain::{CycleId, KeyResult, Measure, ObjectiveId, Outline, Target, Workspace};
use crate::hints::{CycleText, KeyResultText, Known, ObjectiveText};

/// What the measure of a key result says beside its title.
pub fn known(key_result: &KeyResult) -> Known {
    let measure = key_result.measure.value();
    Known {
        is_milestone: matches!(measure, Some(Measure::Milestone(_))),
        has_baseline: matches!(measure, Some(Measure::Metric(metric)) if metric.baseline().is_some()),
        is_undated: false,
    }
}

/// The texts of a cycle, in the order of the document.
pub fn texts<'a>(workspace: &'a Workspace, outline: &Outline, cycle: CycleId) -> CycleText<'a> {
    texts_of(workspace, outline, outline.objectives(cycle))
}

/// The texts of these objectives, as if they were all there is.
pub fn texts_of<'a>(
    workspace: &'a Workspace,
    outline: &Outline,
    objectives: &[ObjectiveId],
) -> CycleText<'a> {
    let objectives = objectives.iter().map(|id| {
        let objective = workspace.objective(*id);
        let key_results = outline.key_results(*id).iter();
        ObjectiveText {
            title: objective.map_or("", |objective| objective.title.value()),
            key_results: key_results
                .map(|id| {
                    workspace
                        .key_result(*id)
                        .map_or_else(Default::default, key_result_text)
                })
                .collect(),
            teams: teams(workspace, *id),
        }
    });
    CycleText {
        objectives: objectives.collect(),
    }
}

/// The names of the teams that an objective belongs to, also through the people who own it.
fn teams(workspace: &Workspace, id: ObjectiveId) -> Vec<&str> {
    let teams = teams_of(workspace, id).into_iter();
    teams
        .filter_map(|id| workspace.team(id))
        .map(|team| -> &str { team.name.value() })
        .collect()
}

fn key_result_text(key_result: &KeyResult) -> KeyResultText<'_> {
    let range = match key_result.measure.value() {
        Some(Measure::Metric(metric)) => match metric.target() {
            Target::Increase(to) | Target::Decrease(to) => metric.baseline().zip(Some(to)),
            _ => None,
        },
        _ => None,
    };
    KeyResultText {
        text: key_result.title.value(),
        known: known(key_result),
        range,
    }
}
