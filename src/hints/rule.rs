//! What a rule is and what it says.

use super::reading::Reading;
use super::set::{Limits, SetFinding, SetReading};
use std::fmt;
use std::ops::Range;

/// How much a hint weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Fix it before you commit to it.
    Defect,
    /// Think again.
    Warning,
    /// Consider it.
    Advice,
}

impl Severity {
    /// The severity as one lower-case word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Defect => "defect",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// What a statement is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Says what will be better, for whom.
    Objective,
    /// Says how we will know.
    KeyResult,
}

/// One mistake the engine knows: what it is called, why it matters and how to find it.
pub struct Rule {
    /// Stable identifier in kebab case.
    pub id: &'static str,
    /// Short name in plain words.
    pub title: &'static str,
    /// How much its hints weigh.
    pub severity: Severity,
    /// Why it matters, in one or two sentences.
    pub why: &'static str,
    /// A statement with the flaw; for a rule on whole sets, the set in words.
    pub weak: &'static str,
    /// The same intent without the flaw.
    pub strong: &'static str,
    /// A question that leads to the better wording.
    pub question: &'static str,
    /// How the flaw is found.
    pub(crate) check: Check,
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl Rule {
    /// The kinds of statement it reads; none for a rule that reads whole sets.
    pub fn kinds(&self) -> &'static [Kind] {
        match self.check {
            Check::Objective(_) => &[Kind::Objective],
            Check::KeyResult(_) => &[Kind::KeyResult],
            Check::Any(_) => &[Kind::Objective, Kind::KeyResult],
            Check::Set(_) => &[],
        }
    }
}

/// How a rule looks for its flaw.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Reads objectives.
    Objective(fn(&Reading<'_>) -> Option<Finding>),
    /// Reads key results.
    KeyResult(fn(&Reading<'_>) -> Option<Finding>),
    /// Reads both.
    Any(fn(&Reading<'_>) -> Option<Finding>),
    /// Reads a whole set.
    Set(fn(&SetReading<'_>, &Limits) -> Vec<SetFinding>),
}

/// What a rule found in a statement.
pub(crate) struct Finding {
    /// Byte range of the words to underline.
    pub(crate) span: Range<usize>,
    /// One line in plain words.
    pub(crate) message: String,
}

/// What a rule says about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// Byte range in the text to underline; `0..0` when it is about a whole set.
    pub span: Range<usize>,
    /// One line in plain words that names the writer's own words.
    pub message: String,
}
