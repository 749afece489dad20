//! Adding records.

use super::Edit;
use crate::domain::{
    Ambition, Cadence, Cycle, CycleId, Dismissals, Initiative, InitiativeId, KeyResult,
    KeyResultId, Line, Objective, ObjectiveId, Period, Person, PersonId, Phases, Prose, Team,
    TeamId, Unknown, Weight,
};

impl Edit<'_> {
    /// Adds a cycle.
    pub fn add_cycle(&mut self, id: CycleId, name: Line, period: Period, cadence: Cadence) {
        let cycle = Cycle {
            id,
            name: self.stamped(name),
            period: self.stamped(period),
            cadence: self.stamped(cadence),
            first_check_in_on: self.stamped(None),
            closed_on: self.stamped(None),
            learned: self.stamped(Prose::default()),
            differently: self.stamped(Prose::default()),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        };
        self.put(cycle);
    }

    /// Adds an empty objective to a cycle so that it becomes the one at `index`.
    pub fn add_objective(&mut self, id: ObjectiveId, cycle: CycleId, index: usize) {
        let objective = Objective {
            id,
            cycle: self.stamped(cycle),
            position: self.stamped(self.objective_position(cycle, index, None)),
            title: self.stamped(Line::default()),
            why: self.stamped(Prose::default()),
            owners: self.stamped(Vec::new()),
            aligned_to: self.stamped(None),
            ambition: self.stamped(Ambition::default()),
            carried_from: self.stamped(None),
            learned: self.stamped(Prose::default()),
            differently: self.stamped(Prose::default()),
            verdict: self.stamped(None),
            verdict_reason: self.stamped(Line::default()),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        };
        self.put(objective);
    }

    /// Adds an empty key result to an objective so that it becomes the one at `index`.
    pub fn add_key_result(&mut self, id: KeyResultId, objective: ObjectiveId, index: usize) {
        let key_result = KeyResult {
            id,
            objective: self.stamped(objective),
            position: self.stamped(self.key_result_position(objective, index, None)),
            title: self.stamped(Line::default()),
            measure: self.stamped(None),
            owner: self.stamped(None),
            weight: self.stamped(Weight::default()),
            source: self.stamped(Line::default()),
            phases: self.stamped(Phases::default()),
            carried_from: self.stamped(None),
            score: self.stamped(None),
            score_reason: self.stamped(Line::default()),
            verdict: self.stamped(None),
            verdict_reason: self.stamped(Line::default()),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        };
        self.put(key_result);
    }

    /// Adds an initiative to a key result so that it becomes the one at `index`.
    pub fn add_initiative(
        &mut self,
        id: InitiativeId,
        key_result: KeyResultId,
        index: usize,
        title: Line,
    ) {
        let initiative = Initiative {
            id,
            key_result: self.stamped(key_result),
            position: self.stamped(self.initiative_position(key_result, index, None)),
            title: self.stamped(title),
            unknown: Unknown::new(),
        };
        self.put(initiative);
    }

    /// Adds a team.
    pub fn add_team(&mut self, id: TeamId, name: Line) {
        let team = Team {
            id,
            name: self.stamped(name),
            unknown: Unknown::new(),
        };
        self.put(team);
    }

    /// Adds a person who works in `team`, if in any.
    pub fn add_person(&mut self, id: PersonId, name: Line, team: Option<TeamId>) {
        let person = Person {
            id,
            name: self.stamped(name),
            team: self.stamped(team),
            unknown: Unknown::new(),
        };
        self.put(person);
    }
}
