//! Reads objectives and key results as a coach would and says what to question.
//!
//! [`review`] reads one statement, [`review_set`] what only shows across statements, [`read_metric`]
//! the numbers of a key result. A [`Desk`] does the first two for a set that is being edited, and reads
//! only what has changed. Everything is computed from the text alone: no clock, no randomness,
//! no stored state, and the same text always gets the same hints.
//!
//! Each rule is one file in `rules/`, listed once in [`RULES`]; all rules share one reading of the text
//! (`reading/`) and one list of words by class (`lexicon/`).

mod anybody;
mod chore;
mod claim;
mod counted;
mod cut;
mod delivered;
mod desk;
mod digest;
mod families;
mod field;
mod fix;
mod flattering;
mod fold;
mod general;
mod glossary;
mod group;
mod heading;
mod joint;
mod lexicon;
mod listed;
mod making;
mod metric;
mod purpose;
mod reading;
mod routine;
mod rule;
mod rules;
mod same;
mod set;
mod template;
mod thing;
mod undertaking;
mod wanting;
mod words;

pub use desk::Desk;
pub use fix::{Change, Fix, GAP};
pub use fold::{Note, fold};
pub use glossary::{singular, spelled_out};
pub use group::{Group, Grouping, Groups};
pub use metric::read_metric;
pub use rule::{Hint, Kind, Rule, Severity};
pub use rules::{RULE_NAMES, RULES};
pub use set::{CycleText, KeyResultText, Limits, ObjectiveText, Place, SetHint, review_set};

use reading::Reading;

/// A text to review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// What it is meant to be.
    pub kind: Kind,
    /// The text as typed.
    pub text: &'a str,
    /// What is known beside the text.
    pub known: Known,
}

impl<'a> Statement<'a> {
    /// A statement of a dated cycle, with nothing known beside its text.
    pub fn new(kind: Kind, text: &'a str) -> Self {
        Self {
            kind,
            text,
            known: Known::default(),
        }
    }
}

/// What is known about a statement beside its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Known {
    /// The author measures it by steps, so the missing number is meant.
    pub is_milestone: bool,
    /// The measure beside it says where things stand today.
    pub has_baseline: bool,
    /// No cycle says by when.
    pub is_undated: bool,
}

/// All hints on one statement, in the order of the words they are about, graver ones first. A blank
/// text gets none.
pub fn review(statement: &Statement<'_>) -> Vec<Hint> {
    if statement.text.trim().is_empty() {
        return Vec::new();
    }
    hints_on(
        statement.kind,
        &Reading::new(statement.text, statement.known),
    )
}

fn hints_on(kind: Kind, reading: &Reading<'_>) -> Vec<Hint> {
    let mut hints: Vec<Hint> = Vec::new();
    for rule in RULES {
        let mut checks = rule.checks.iter();
        let Some(finding) = checks.find_map(|check| check.find(kind, reading)) else {
            continue;
        };
        // Each to its place: for a handful, the library's sort is a needless part of the download.
        let order = (finding.span.start, rule.severity);
        let at = hints.partition_point(|hint| (hint.span.start, hint.rule.severity) <= order);
        hints.insert(at, Hint::of(rule, finding));
    }
    hints
}
