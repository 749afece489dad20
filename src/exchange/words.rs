//! Values in a few words, for showing what an import would change.

use super::json::number;
use crate::domain::{
    Alignment, Ambition, Cadence, CycleId, InitiativeId, KeyResultId, Measure, Metric, ObjectiveId,
    Outline, Owner, Period, Record, RecordId, Step, Target, Workspace,
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
        match self.workspace.record(id.into()) {
            Some(Record::Cycle(cycle)) => cycle.name.value().to_string(),
            Some(Record::Team(team)) => team.name.value().to_string(),
            Some(Record::Person(person)) => person.name.value().to_string(),
            Some(Record::Objective(objective)) => objective.title.value().to_string(),
            Some(Record::KeyResult(key_result)) => key_result.title.value().to_string(),
            Some(Record::Initiative(initiative)) => initiative.title.value().to_string(),
            None => String::new(),
        }
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
}

fn place<Id: Copy + PartialEq>(siblings: &[Id], id: Id) -> String {
    let index = siblings.iter().position(|sibling| *sibling == id);
    index.map_or_else(String::new, |index| (index + 1).to_string())
}

/// What people call the kind of a record.
pub(super) fn kind(id: RecordId) -> &'static str {
    match id {
        RecordId::Cycle(_) => "cycle",
        RecordId::Team(_) => "team",
        RecordId::Person(_) => "person",
        RecordId::Objective(_) => "objective",
        RecordId::KeyResult(_) => "key result",
        RecordId::Initiative(_) => "initiative",
    }
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

pub(super) fn measure(measure: Option<&Measure>) -> String {
    match measure {
        Some(Measure::Metric(known)) => metric(known),
        Some(Measure::Milestone(milestone)) => {
            let steps: Vec<String> = milestone.steps().iter().map(step).collect();
            steps.join(", ")
        }
        None => String::new(),
    }
}

fn metric(metric: &Metric) -> String {
    let target = match metric.target() {
        Target::Increase(to) | Target::Decrease(to) => number(to),
        Target::AtLeast(edge) => format!("at least {}", number(edge)),
        Target::AtMost(edge) => format!("at most {}", number(edge)),
        Target::Between { low, high } => format!("between {} and {}", number(low), number(high)),
    };
    let start = metric.baseline().map(number).unwrap_or_default();
    let words = format!("{start} → {target} {}", &**metric.unit());
    words.trim().to_owned()
}

fn step(step: &Step) -> String {
    let done = if step.done { "done" } else { "open" };
    format!("{} ({done}, weight {})", &*step.title, number(step.weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Milestone};

    fn words(unit: &str, baseline: Option<f64>, target: Target) -> String {
        let metric = Metric::new(Line::new(unit), baseline, target).unwrap();
        measure(Some(&Measure::Metric(metric)))
    }

    #[test]
    fn measures_read_like_the_sentence_they_came_from() {
        assert_eq!(
            words("%", Some(60.0), Target::Increase(85.5)),
            "60 → 85.5 %"
        );
        assert_eq!(words("", None, Target::Decrease(5.0)), "→ 5");
        assert_eq!(
            words("ms", Some(250.0), Target::AtMost(200.0)),
            "250 → at most 200 ms"
        );
        let band = Target::Between {
            low: 4.0,
            high: 8.0,
        };
        assert_eq!(words("days", None, band), "→ between 4 and 8 days");
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
