//! A workspace with its order, able to name what is in it.

use crate::domain::{
    Alignment, CycleId, InitiativeId, KeyResultId, ObjectiveId, Outline, Owner, ProposalId,
    RecordId, Workspace,
};

/// A workspace with its order, able to name what is in it.
pub(super) struct View<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) outline: Outline,
}

impl<'a> View<'a> {
    pub(super) fn of(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            outline: Outline::of(workspace),
        }
    }

    /// All that is there, in the order in which it is read.
    pub(super) fn in_order(&self) -> Vec<RecordId> {
        let teams = self.outline.teams().iter().map(|id| RecordId::from(*id));
        let people = self.outline.people().iter().map(|id| RecordId::from(*id));
        let cycles = self.outline.cycles().iter();
        let branches = cycles.flat_map(|id| self.outline.branch((*id).into()));
        teams.chain(people).chain(branches).collect()
    }

    /// The title or name of a record; empty if it is not there.
    pub(super) fn title(&self, id: impl Into<RecordId>) -> String {
        let record = self.workspace.record(id.into());
        record
            .map(|record| record.title().to_string())
            .unwrap_or_default()
    }

    pub(super) fn owner(&self, owner: &Owner) -> String {
        match owner {
            Owner::Team(id) => self.title(*id),
            Owner::Person(id) => self.title(*id),
        }
    }

    pub(super) fn owners(&self, owners: &[Owner]) -> String {
        let names: Vec<String> = owners.iter().map(|owner| self.owner(owner)).collect();
        names.join(", ")
    }

    pub(super) fn alignment(&self, alignment: Option<Alignment>) -> String {
        match alignment {
            Some(Alignment::Objective(id)) => self.title(id),
            Some(Alignment::KeyResult(id)) => self.title(id),
            None => String::new(),
        }
    }

    /// Where an objective stands among those of its cycle, from 1.
    pub(super) fn objective_place(&self, cycle: CycleId, id: ObjectiveId) -> String {
        place(self.outline.objectives(cycle), id)
    }

    /// Where a key result stands among those of its objective, from 1.
    pub(super) fn key_result_place(&self, objective: ObjectiveId, id: KeyResultId) -> String {
        place(self.outline.key_results(objective), id)
    }

    /// Where an initiative stands among those of its key result, from 1.
    pub(super) fn initiative_place(&self, key_result: KeyResultId, id: InitiativeId) -> String {
        place(self.outline.initiatives(key_result), id)
    }

    /// Where a proposal stands among those for its key result, from 1.
    pub(super) fn proposal_place(&self, key_result: KeyResultId, id: ProposalId) -> String {
        place(self.outline.proposals(key_result), id)
    }
}

fn place<Id: Copy + PartialEq>(siblings: &[Id], id: Id) -> String {
    let index = siblings.iter().position(|sibling| *sibling == id);
    index.map_or_else(String::new, |index| (index + 1).to_string())
}
