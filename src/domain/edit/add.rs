//! Adding records.

use super::Edit;
use crate::domain::{
    Cadence, Cycle, CycleId, Initiative, InitiativeId, KeyResult, KeyResultId, Line, Objective,
    ObjectiveId, Period, Person, PersonId, Team, TeamId,
};

impl Edit<'_> {
    /// Adds a cycle.
    pub fn add_cycle(&mut self, id: CycleId, name: Line, period: Period, cadence: Cadence) {
        self.put(Cycle::new(id, name, period, cadence, self.stamp));
    }

    /// Adds an empty objective to a cycle so that it becomes the one at `index`.
    pub fn add_objective(&mut self, id: ObjectiveId, cycle: CycleId, index: usize) {
        let position = self.objective_position(cycle, index, None);
        self.put(Objective::new(id, cycle, position, self.stamp));
    }

    /// Adds an empty key result to an objective so that it becomes the one at `index`.
    pub fn add_key_result(&mut self, id: KeyResultId, objective: ObjectiveId, index: usize) {
        let position = self.key_result_position(objective, index, None);
        self.put(KeyResult::new(id, objective, position, self.stamp));
    }

    /// Adds an initiative to a key result so that it becomes the one at `index`.
    pub fn add_initiative(
        &mut self,
        id: InitiativeId,
        key_result: KeyResultId,
        index: usize,
        title: Line,
    ) {
        let position = self.initiative_position(key_result, index, None);
        self.put(Initiative::new(id, key_result, position, title, self.stamp));
    }

    /// Adds a team.
    pub fn add_team(&mut self, id: TeamId, name: Line) {
        self.put(Team::new(id, name, self.stamp));
    }

    /// Adds a person who works in `team`, if in any.
    pub fn add_person(&mut self, id: PersonId, name: Line, team: Option<TeamId>) {
        self.put(Person::new(id, name, team, self.stamp));
    }
}
