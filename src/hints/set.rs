//! What only shows when the statements of a cycle are read together.

use super::desk::Desk;
use super::rule::Hint;
use super::{Kind, Known, Statement};
pub use crate::domain::Limits;

/// The texts of a cycle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CycleText<'a> {
    /// Its objectives in order.
    pub objectives: Vec<ObjectiveText<'a>>,
}

impl<'a> CycleText<'a> {
    /// Reads a set written down in lines: a line that starts with a dash is a key result of the objective
    /// above it, any other line an objective. Blank lines count for nothing.
    pub fn parse(text: &'a str) -> Self {
        let mut cycle = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let key_result = line.strip_prefix(['-', '–', '•', '*']).map(str::trim);
            match (key_result, cycle.objectives.last_mut()) {
                (None, _) => cycle.objectives.push(ObjectiveText {
                    title: line,
                    ..ObjectiveText::default()
                }),
                (Some(text), Some(objective)) => objective.key_results.push(text.into()),
                (Some(text), None) => cycle.objectives.push(ObjectiveText {
                    key_results: vec![text.into()],
                    ..ObjectiveText::default()
                }),
            }
        }
        cycle
    }
}

/// The texts of an objective.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectiveText<'a> {
    /// Its title; blank when it is not written yet.
    pub title: &'a str,
    /// Its key results in order; those with a blank text are not written yet.
    pub key_results: Vec<KeyResultText<'a>>,
    /// The names of the teams that own it.
    pub teams: Vec<&'a str>,
}

impl<'a> ObjectiveText<'a> {
    pub(crate) fn statement(&self) -> Statement<'a> {
        Statement::new(Kind::Objective, self.title)
    }
}

/// A key result in a set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct KeyResultText<'a> {
    /// Its title.
    pub text: &'a str,
    /// What is known beside its text.
    pub known: Known,
    /// Baseline and target of its measure, where it has both.
    pub range: Option<(f64, f64)>,
}

impl<'a> KeyResultText<'a> {
    pub(crate) fn statement(&self) -> Statement<'a> {
        Statement {
            kind: Kind::KeyResult,
            text: self.text,
            known: self.known,
        }
    }
}

impl<'a> From<&'a str> for KeyResultText<'a> {
    fn from(text: &'a str) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

/// Where in a [`CycleText`] a hint belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The cycle as a whole.
    Cycle,
    /// The objective at this index.
    Objective(usize),
    /// A key result.
    KeyResult {
        /// The index of its objective.
        objective: usize,
        /// Its index within the objective.
        key_result: usize,
    },
}

/// A hint with its place in the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetHint {
    /// Where it belongs.
    pub place: Place,
    /// What is said; its span is about the text at that place, or `0..0` for the set itself.
    pub hint: Hint,
}

/// All hints on a set, in the order of the page.
pub fn review_set(cycle: &CycleText<'_>, limits: &Limits) -> Vec<SetHint> {
    let mut desk = Desk::default();
    let hints = desk.review_set(cycle, limits);
    hints
        .map(|(place, hint)| SetHint {
            place,
            hint: hint.clone(),
        })
        .collect()
}
