//! Moving records, and the places they get.

use super::Edit;
use crate::domain::{CycleId, InitiativeId, KeyResultId, ObjectiveId, Outline, Position};

impl Edit<'_> {
    /// Moves an objective into a cycle so that it becomes the one at `index` there.
    pub fn move_objective(&mut self, id: ObjectiveId, cycle: CycleId, index: usize) {
        let position = self.objective_position(cycle, index, Some(id));
        self.objective(id, |objective, stamp| {
            objective.cycle.edit(cycle, stamp);
            objective.position.edit(position, stamp);
        });
    }

    /// Moves a key result under an objective so that it becomes the one at `index` there.
    pub fn move_key_result(&mut self, id: KeyResultId, objective: ObjectiveId, index: usize) {
        let position = self.key_result_position(objective, index, Some(id));
        self.key_result(id, |key_result, stamp| {
            key_result.objective.edit(objective, stamp);
            key_result.position.edit(position, stamp);
        });
    }

    /// Moves an initiative under a key result so that it becomes the one at `index` there.
    pub fn move_initiative(&mut self, id: InitiativeId, key_result: KeyResultId, index: usize) {
        let position = self.initiative_position(key_result, index, Some(id));
        self.initiative(id, |initiative, stamp| {
            initiative.key_result.edit(key_result, stamp);
            initiative.position.edit(position, stamp);
        });
    }

    pub(super) fn objective_position(
        &self,
        cycle: CycleId,
        index: usize,
        moved: Option<ObjectiveId>,
    ) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.objectives(cycle), moved, index, |id| {
            self.workspace
                .objective(id)
                .map(|objective| objective.position.value())
        })
    }

    pub(super) fn key_result_position(
        &self,
        objective: ObjectiveId,
        index: usize,
        moved: Option<KeyResultId>,
    ) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.key_results(objective), moved, index, |id| {
            self.workspace
                .key_result(id)
                .map(|key_result| key_result.position.value())
        })
    }

    pub(super) fn initiative_position(
        &self,
        key_result: KeyResultId,
        index: usize,
        moved: Option<InitiativeId>,
    ) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.initiatives(key_result), moved, index, |id| {
            self.workspace
                .initiative(id)
                .map(|initiative| initiative.position.value())
        })
    }

    pub(super) fn proposal_position(&self, key_result: KeyResultId, index: usize) -> Position {
        let outline = Outline::of(self.workspace);
        place(outline.proposals(key_result), None, index, |id| {
            self.workspace
                .proposal(id)
                .map(|proposal| proposal.position.value())
        })
    }
}

/// A place at `index` among siblings, not counting the one that is being moved.
fn place<'a, Id: Copy + PartialEq>(
    siblings: &[Id],
    moved: Option<Id>,
    index: usize,
    position: impl Fn(Id) -> Option<&'a Position>,
) -> Position {
    let others: Vec<Id> = siblings
        .iter()
        .copied()
        .filter(|id| Some(*id) != moved)
        .collect();
    let index = index.min(others.len());
    let before = index
        .checked_sub(1)
        .and_then(|index| position(others[index]));
    let after = others.get(index).and_then(|id| position(*id));
    Position::between(before, after)
}
