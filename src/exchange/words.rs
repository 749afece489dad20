//! Values in a few words, for showing what an import would change.

use super::json::number;
use crate::domain::{
    Alignment, Ambition, Cadence, CycleId, InitiativeId, KeyResultId, Limits, Line, Measure,
    ObjectiveId, Outline, Owner, Period, ProposalId, RecordId, Step, Workspace,
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

pub(super) fn period(period: Period) -> String {
    format!("{} to {}", period.start(), period.end())
}

pub(super) fn cadence(cadence: Cadence) -> String {
    match cadence {
        Cadence::Weekly => "every week".to_owned(),
        Cadence::Fortnightly => "every two weeks".to_owned(),
    }
}

pub(super) fn ambition(ambition: Ambition) -> String {
    match ambition {
        Ambition::Committed => "committed".to_owned(),
        Ambition::Aspirational => "aspirational".to_owned(),
    }
}

pub(super) fn dismissal(rule: &str, reason: Option<&Line>) -> String {
    match reason {
        Some(reason) if reason.is_blank() => rule.to_owned(),
        Some(reason) => format!("{rule}: {reason}"),
        None => String::new(),
    }
}

pub(super) fn limits(limits: Limits) -> String {
    format!(
        "up to {} objectives with {} to {} key results",
        limits.most_objectives(),
        limits.fewest_key_results(),
        limits.most_key_results()
    )
}

pub(super) fn rule(rule: &str, on: bool) -> String {
    format!("{rule} {}", if on { "on" } else { "off" })
}

pub(super) fn measure(measure: Option<&Measure>) -> String {
    match measure {
        Some(metric @ Measure::Metric(_)) => metric.in_words(number),
        Some(Measure::Milestone(milestone)) => {
            let steps: Vec<String> = milestone.steps().iter().map(step).collect();
            steps.join(", ")
        }
        None => String::new(),
    }
}

fn step(step: &Step) -> String {
    let done = if step.done { "done" } else { "open" };
    format!("{} ({done}, weight {})", &*step.title, number(step.weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Milestone;

    #[test]
    fn a_milestone_is_told_step_by_step() {
        let step = |title, done| Step {
            title: Line::new(title),
            weight: 1.0,
            done,
        };
        let steps = vec![step("Pilot", true), step("Launch", false)];
        let milestone = Measure::Milestone(Milestone::new(steps).unwrap());
        assert_eq!(
            measure(Some(&milestone)),
            "Pilot (done, weight 1), Launch (open, weight 1)"
        );
        assert_eq!(measure(None), "");
    }
}
