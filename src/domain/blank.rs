//! Records as they are when they are new: with nothing said yet.

use super::edit::Said;
use super::{
    Ambition, Cadence, CheckIn, CheckInId, Cycle, CycleId, Dismissals, Initiative, InitiativeId,
    KeyResult, KeyResultId, Line, Objective, ObjectiveId, Period, Person, PersonId, Phases,
    Position, Prose, Stamp, Stamped, Team, TeamId, Unknown, Weight,
};

impl Cycle {
    /// A cycle of these days, added at `stamp`.
    pub fn new(id: CycleId, name: Line, period: Period, cadence: Cadence, stamp: Stamp) -> Self {
        Self {
            id,
            name: Stamped::new(name, stamp),
            period: Stamped::new(period, stamp),
            cadence: Stamped::new(cadence, stamp),
            first_check_in_on: Stamped::new(None, stamp),
            closed_on: Stamped::new(None, stamp),
            learned: Stamped::new(Prose::default(), stamp),
            differently: Stamped::new(Prose::default(), stamp),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        }
    }
}

impl Objective {
    /// An objective without a title, added at `stamp`.
    pub fn new(id: ObjectiveId, cycle: CycleId, position: Position, stamp: Stamp) -> Self {
        Self {
            id,
            cycle: Stamped::new(cycle, stamp),
            position: Stamped::new(position, stamp),
            title: Stamped::new(Line::default(), stamp),
            why: Stamped::new(Prose::default(), stamp),
            owners: Stamped::new(Vec::new(), stamp),
            aligned_to: Stamped::new(None, stamp),
            ambition: Stamped::new(Ambition::default(), stamp),
            carried_from: Stamped::new(None, stamp),
            learned: Stamped::new(Prose::default(), stamp),
            differently: Stamped::new(Prose::default(), stamp),
            verdict: Stamped::new(None, stamp),
            verdict_reason: Stamped::new(Line::default(), stamp),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        }
    }
}

impl KeyResult {
    /// A key result without a title, added at `stamp`.
    pub fn new(id: KeyResultId, objective: ObjectiveId, position: Position, stamp: Stamp) -> Self {
        Self {
            id,
            objective: Stamped::new(objective, stamp),
            position: Stamped::new(position, stamp),
            title: Stamped::new(Line::default(), stamp),
            measure: Stamped::new(None, stamp),
            owner: Stamped::new(None, stamp),
            weight: Stamped::new(Weight::default(), stamp),
            source: Stamped::new(Line::default(), stamp),
            phases: Stamped::new(Phases::default(), stamp),
            carried_from: Stamped::new(None, stamp),
            score: Stamped::new(None, stamp),
            score_reason: Stamped::new(Line::default(), stamp),
            verdict: Stamped::new(None, stamp),
            verdict_reason: Stamped::new(Line::default(), stamp),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        }
    }
}

impl Initiative {
    /// An initiative, added at `stamp`.
    pub fn new(
        id: InitiativeId,
        key_result: KeyResultId,
        position: Position,
        title: Line,
        stamp: Stamp,
    ) -> Self {
        Self {
            id,
            key_result: Stamped::new(key_result, stamp),
            position: Stamped::new(position, stamp),
            title: Stamped::new(title, stamp),
            unknown: Unknown::new(),
        }
    }
}

impl Team {
    /// A team, added at `stamp`.
    pub fn new(id: TeamId, name: Line, stamp: Stamp) -> Self {
        Self {
            id,
            name: Stamped::new(name, stamp),
            unknown: Unknown::new(),
        }
    }
}

impl Person {
    /// A person who works in `team`, if in any, added at `stamp`.
    pub fn new(id: PersonId, name: Line, team: Option<TeamId>, stamp: Stamp) -> Self {
        Self {
            id,
            name: Stamped::new(name, stamp),
            team: Stamped::new(team, stamp),
            unknown: Unknown::new(),
        }
    }
}

impl CheckIn {
    /// What somebody said of a key result, written at `stamp`; it `replaces` an earlier one where that is named.
    pub fn new(
        id: CheckInId,
        key_result: KeyResultId,
        said: Said,
        replaces: Option<CheckInId>,
        stamp: Stamp,
    ) -> Self {
        Self {
            id,
            key_result: Stamped::new(key_result, stamp),
            date: Stamped::new(said.date, stamp),
            reading: Stamped::new(said.reading, stamp),
            confidence: Stamped::new(said.confidence, stamp),
            note: Stamped::new(said.note, stamp),
            by: Stamped::new(said.by, stamp),
            replaces: Stamped::new(replaces, stamp),
            unknown: Unknown::new(),
        }
    }
}
