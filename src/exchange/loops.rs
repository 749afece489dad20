//! Telling of alignment that goes round in a circle.

use super::warning::{Part, Place};
use super::{Problem, Warning};
use crate::domain::{AlignmentLoop, Alignments, ObjectiveId, Outline, RecordKind, Workspace};

/// Adds a warning for each loop of alignment that stands in a workspace. Nothing is taken out of the
/// data: the link named is the one that [`Alignments`] leaves out.
pub(super) fn warn(workspace: &Workspace, warnings: &mut Vec<Warning>) {
    let outline = Outline::of(workspace);
    for found in Alignments::of(workspace, &outline).loops() {
        let first = found.objectives.first();
        warnings.extend(first.and_then(|id| warning(workspace, &outline, *id, found)));
    }
}

fn warning(
    workspace: &Workspace,
    outline: &Outline,
    id: ObjectiveId,
    found: &AlignmentLoop,
) -> Option<Warning> {
    let cycle = workspace.cycle(*workspace.objective(id)?.cycle.value())?;
    let mut siblings = outline.objectives(cycle.id).iter();
    let index = siblings.position(|sibling| *sibling == id)?;
    let number = outline.cycles().iter().position(|id| *id == cycle.id)?;
    let place = Place::within(&Place::FILE, Part::Record(RecordKind::Cycle), number)
        .named(cycle.name.value());
    let place = Place::within(&place, Part::Record(RecordKind::Objective), index);
    let titles = found.round().filter_map(|id| workspace.objective(id));
    Some(Warning {
        place: place.spots(),
        problem: Problem::AlignmentLoop(
            titles
                .map(|objective| objective.title.value().to_string())
                .collect(),
        ),
    })
}
