//! What a preview compares: fields and their values, as data that the interface puts into words.

use crate::domain::{Ambition, Cadence, Limits, Measure, Period};

/// A field that people see change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name of a cycle, a team or a person.
    Name,
    /// The first and last day of a cycle.
    Dates,
    /// How often a cycle is checked on.
    Cadence,
    /// The team of a person.
    Team,
    /// The title of a line.
    Title,
    /// Why an objective matters.
    Why,
    /// Who answers for an objective.
    Owners,
    /// Who answers for a key result.
    Owner,
    /// What an objective contributes to.
    AlignedTo,
    /// How much of an objective is promised.
    Ambition,
    /// The cycle of an objective.
    Cycle,
    /// The objective of a key result.
    Objective,
    /// The key result of an initiative or a proposal.
    KeyResult,
    /// How a key result is measured.
    Measure,
    /// How much a key result counts.
    Weight,
    /// Where the value of a key result is read.
    Source,
    /// Who made a proposal.
    ProposedBy,
    /// The place among siblings.
    Place,
    /// A hint that somebody dismissed.
    Dismissed,
    /// How many objectives and key results are a good number.
    Limits,
    /// Whether a rule speaks.
    Rule,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// What people wrote; empty for none.
    Text(String),
    /// A first and a last day.
    Period(Period),
    /// How often a cycle is checked on.
    Cadence(Cadence),
    /// How much of an objective is promised.
    Ambition(Ambition),
    /// How a key result is measured, if it is.
    Measure(Option<Measure>),
    /// A number.
    Number(f64),
    /// How many objectives and key results are a good number.
    Limits(Limits),
    /// Whether a rule speaks.
    Rule {
        /// Its id.
        rule: String,
        /// Whether it does.
        on: bool,
    },
}
