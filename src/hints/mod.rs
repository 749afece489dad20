//! Reads objectives and key results as a coach would and says what to question.
//!
//! [`review`] reads one statement, [`review_set`] what only shows across statements, [`read_metric`]
//! the numbers of a key result. Everything is computed from the text alone: no clock, no randomness,
//! no stored state, and the same text always gets the same hints.
//!
//! Each rule is one file in `rules/`, listed once in [`RULES`]; all rules share one reading of the text
//! (`reading/`) and one list of words by class (`lexicon/`).

mod lexicon;
mod metric;
mod reading;
mod rule;
mod rules;
mod set;

pub use metric::read_metric;
pub use rule::{Hint, Kind, Rule, Severity};
pub use rules::RULES;
pub use set::{CycleText, Limits, ObjectiveText, Place, SetHint, review_set};

use reading::Reading;
use rule::Check;

/// A text to review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement<'a> {
    /// What it is meant to be. It is judged as part of a dated cycle.
    pub kind: Kind,
    /// The text as typed.
    pub text: &'a str,
    /// The author marked it as a milestone, so the missing number is meant.
    pub is_milestone: bool,
}

/// All hints on one statement, in the order of the words they are about, graver ones first. A blank
/// text gets none.
pub fn review(statement: &Statement<'_>) -> Vec<Hint> {
    if statement.text.trim().is_empty() {
        return Vec::new();
    }
    let reading = Reading::new(statement.text, statement.is_milestone);
    let mut hints: Vec<Hint> = Vec::new();
    for rule in RULES {
        let found = match (rule.check, statement.kind) {
            (Check::Objective(check), Kind::Objective)
            | (Check::KeyResult(check), Kind::KeyResult)
            | (Check::Any(check), _) => check(&reading),
            _ => None,
        };
        if let Some(finding) = found {
            // Each to its place: for a handful, the library's sort is a needless part of the download.
            let order = (finding.span.start, rule.severity);
            let at = hints.partition_point(|hint| (hint.span.start, hint.rule.severity) <= order);
            let hint = Hint {
                rule,
                span: finding.span,
                message: finding.message,
            };
            hints.insert(at, hint);
        }
    }
    hints
}
