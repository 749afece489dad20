//! What a preview compares: fields and their values, as data that the interface puts into words.

use crate::domain::{Ambition, Cadence, Date, Limits, Measure, Period, Phases, Reading, Verdict};

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
    /// The values a metric is to pass on its way.
    Phases,
    /// The line of an earlier cycle that it continues.
    CarriedFrom,
    /// The day of the first check-in of a cycle.
    FirstCheckIn,
    /// The day a cycle was closed.
    ClosedOn,
    /// What was learned.
    Learned,
    /// What would be done differently.
    Differently,
    /// What is to become of a line after its cycle.
    Verdict,
    /// Why that is to become of it.
    VerdictReason,
    /// What a key result came to.
    Score,
    /// Why it has another score than its progress.
    ScoreReason,
    /// The day that a check-in or a correction speaks of.
    Date,
    /// What a check-in read.
    Reading,
    /// How sure people were.
    Confidence,
    /// What somebody noted, or why a course was changed.
    Note,
    /// Who checked in or changed course.
    By,
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
    /// A day, if there is one.
    Date(Option<Date>),
    /// What a check-in read.
    Reading(Reading),
    /// What is to become of a line, once that is settled.
    Verdict(Option<Verdict>),
    /// The values a metric is to pass on its way.
    Phases(Phases),
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
