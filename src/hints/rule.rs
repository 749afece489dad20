//! What a rule is and what it says.

use super::desk::{Card, CycleSize, Folder};
use super::fix::Fix;
use super::reading::{Reading, WorkKind};
use super::set::Limits;
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
    /// What it flags, in one sentence.
    pub flags: &'static str,
    /// What it leaves alone although it looks alike, in one or two sentences.
    pub spares: &'static str,
    /// Why it matters, in one or two sentences.
    pub why: &'static str,
    /// A statement with the flaw; for a rule on whole sets a set, as [`CycleText::parse`] reads it.
    ///
    /// [`CycleText::parse`]: super::CycleText::parse
    pub weak: &'static str,
    /// The same intent without the flaw.
    pub strong: &'static str,
    /// A question that leads to the better wording.
    pub question: &'static str,
    /// Where the thought comes from.
    pub source: &'static str,
    /// The ids of the rules that say more about the same flaw: beside one of them, this one folds away.
    pub explained_by: &'static [&'static str],
    /// The ids of the rules whose hints on single key results one hint of this rule on their objective
    /// says for all of them.
    pub rolls_up: &'static [&'static str],
    /// How the flaw is found.
    pub(crate) checks: &'static [Check],
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
    /// Whether it reads single statements of this kind.
    pub fn reads(&self, kind: Kind) -> bool {
        self.checks.iter().any(|check| match check {
            Check::Objective(_) => kind == Kind::Objective,
            Check::KeyResult(_) => kind == Kind::KeyResult,
            Check::Any(_) => true,
            Check::Folder(_) | Check::Cycle(_) | Check::Twin(_) => false,
        })
    }

    /// Whether it reads statements together.
    pub fn reads_sets(&self) -> bool {
        self.checks
            .iter()
            .any(|check| matches!(check, Check::Folder(_) | Check::Cycle(_) | Check::Twin(_)))
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
    /// Reads an objective with its key results.
    Folder(fn(&Folder, &Limits) -> Vec<Placed>),
    /// Reads how large a cycle is.
    Cycle(fn(&CycleSize, &Limits) -> Vec<Finding>),
    /// Has something to say on a statement that says the same as an earlier one.
    Twin(fn(later: &Card, earlier: &Card) -> Finding),
}

impl Check {
    /// What it finds in a statement of this kind.
    pub(crate) fn find(self, kind: Kind, reading: &Reading<'_>) -> Option<Finding> {
        match (self, kind) {
            (Self::Objective(check), Kind::Objective)
            | (Self::KeyResult(check), Kind::KeyResult)
            | (Self::Any(check), _) => check(reading),
            _ => None,
        }
    }
}

/// A finding about the key result at an index, or about the objective.
pub(crate) type Placed = (Option<usize>, Finding);

/// What a rule found in a statement.
pub(crate) struct Finding {
    /// Byte range of the words to underline.
    pub(crate) span: Range<usize>,
    /// One line in plain words.
    pub(crate) message: String,
    /// Ways out, the best one first.
    pub(crate) fixes: Vec<Fix>,
}

impl Finding {
    /// A finding without a ready way out.
    pub(crate) fn new(span: Range<usize>, message: String) -> Self {
        Self {
            span,
            message,
            fixes: Vec::new(),
        }
    }

    /// Work of this kind, if the statement is some: its words, followed by `remark`, and the way out for work.
    pub(crate) fn of_work(reading: &Reading<'_>, kind: WorkKind, remark: &str) -> Option<Self> {
        let work = reading.work.as_ref().filter(|work| work.kind == kind)?;
        let message = format!("{} {remark}", reading.quote(&work.span));
        let finding = Self::new(work.span.clone(), message);
        Some(finding.with(Fix::move_to_initiatives(reading)))
    }

    /// The finding with one more way out.
    pub(crate) fn with(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }
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
    /// Ways out, the best one first.
    pub fixes: Vec<Fix>,
}

impl Hint {
    pub(crate) fn of(rule: &'static Rule, finding: Finding) -> Self {
        Self {
            rule,
            span: finding.span,
            message: finding.message,
            fixes: finding.fixes,
        }
    }
}
