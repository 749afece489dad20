//! Objectives and what stands under them.

use super::record::record;
use super::{
    CycleId, Dismissals, InitiativeId, KeyResultId, Line, Measure, ObjectiveId, Owner, Phases,
    Position, ProposalId, Prose, RecordId, Score, Verdict,
};

record! {
    /// What will be better, and for whom.
    Objective(ObjectiveId) {
        /// The cycle it is written for.
        cycle: CycleId,
        /// Where it stands among the objectives of its cycle.
        position: Position,
        /// The objective in one line.
        title: Line,
        /// Why it matters, now and to whom.
        why: Prose,
        /// Who answers for it; several teams can share one objective.
        owners: Vec<Owner>,
        /// What it contributes to, if anything.
        aligned_to: Option<Alignment>,
        /// How much of it is expected to be reached.
        ambition: Ambition,
        /// The objective of an earlier cycle that it continues, if any.
        carried_from: Option<ObjectiveId>,
        /// What was learned from it, written at the close of its cycle.
        learned: Prose,
        /// What its people would do differently.
        differently: Prose,
        /// What is to become of it after its cycle, once that is settled.
        verdict: Option<Verdict>,
        /// Why that is to become of it.
        verdict_reason: Line,
    }
    maps {
        /// The hints on it that were dismissed.
        dismissals: Dismissals,
    }
}

record! {
    /// How to know that the objective is being reached.
    KeyResult(KeyResultId) {
        /// The objective it belongs to.
        objective: ObjectiveId,
        /// Where it stands among the key results of its objective.
        position: Position,
        /// The key result in one line.
        title: Line,
        /// How it is read; `None` until there is something to read.
        measure: Option<Measure>,
        /// Who answers for it, if that is settled.
        owner: Option<Owner>,
        /// Its part of the objective, relative to the other key results.
        weight: Weight,
        /// Where its value is read and how often, for example "billing dashboard, monthly".
        source: Line,
        /// The values it is meant to pass on its way, for work that does not go on evenly.
        phases: Phases,
        /// The key result of an earlier cycle that it continues, if any.
        carried_from: Option<KeyResultId>,
        /// What it came to at the close of its cycle, once somebody has said so.
        score: Option<Score>,
        /// Why the score is another one than its progress.
        score_reason: Line,
        /// What is to become of it after its cycle, once that is settled.
        verdict: Option<Verdict>,
        /// Why that is to become of it.
        verdict_reason: Line,
    }
    maps {
        /// The hints on it that were dismissed.
        dismissals: Dismissals,
    }
}

record! {
    /// Work that is bet on to move a key result. It never counts as progress.
    Initiative(InitiativeId) {
        /// The key result it is meant to move.
        key_result: KeyResultId,
        /// Where it stands among the initiatives of its key result.
        position: Position,
        /// The work in one line.
        title: Line,
    }
}

record! {
    /// One person's wording for a key result, kept beside those of others until one is chosen.
    Proposal(ProposalId) {
        /// The key result it is a wording for.
        key_result: KeyResultId,
        /// Where it stands among the proposals for its key result.
        position: Position,
        /// The proposed title.
        title: Line,
        /// Who proposes it, as typed; may be empty.
        by: Line,
    }
}

/// What an objective contributes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alignment {
    /// Another objective.
    Objective(ObjectiveId),
    /// A key result of another objective.
    KeyResult(KeyResultId),
}

impl From<Alignment> for RecordId {
    fn from(alignment: Alignment) -> Self {
        match alignment {
            Alignment::Objective(id) => id.into(),
            Alignment::KeyResult(id) => id.into(),
        }
    }
}

/// How much of an objective is expected to be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ambition {
    /// A promise: all of it is expected.
    Committed,
    /// A stretch: about 70% of it is a success.
    #[default]
    Aspirational,
}

/// The part of a key result in its objective, relative to its siblings: a finite number above zero.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Weight(f64);

impl Weight {
    /// This weight, or `None` unless it is finite and above zero.
    pub fn new(weight: f64) -> Option<Self> {
        (weight.is_finite() && weight > 0.0).then_some(Self(weight))
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl Default for Weight {
    fn default() -> Self {
        Self(1.0)
    }
}
