//! Lines as people read them, and how two of them compare. Which identity a line has is nothing that people see.

use crate::domain::{Measure, Share};

/// One line as it stands on one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineState {
    /// Its title.
    pub title: String,
    /// Why it matters, of an objective.
    pub why: String,
    /// How it is read, of a key result.
    pub measure: Option<Measure>,
    /// How far it has come; `None` where nothing can be read.
    pub progress: Option<Share>,
    /// The titles of the hints on it.
    pub hints: Vec<&'static str>,
}

/// One line on both sides; one of them may lack it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Whether it is an objective; else a key result of the objective above.
    pub is_objective: bool,
    /// As it is on the left.
    pub left: Option<LineState>,
    /// As it is on the right.
    pub right: Option<LineState>,
}

/// How two lines compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Both are the same.
    Same,
    /// They differ.
    Changed,
    /// Only the left side has it.
    Gone,
    /// Only the right side has it.
    New,
}

impl Pair {
    /// How the two compare.
    pub fn kind(&self) -> Kind {
        match (&self.left, &self.right) {
            (Some(left), Some(right)) if left == right => Kind::Same,
            (Some(_), Some(_)) => Kind::Changed,
            (Some(_), None) => Kind::Gone,
            (None, _) => Kind::New,
        }
    }
}

/// What is on one side alone: hints gained, hints lost.
pub fn only_in<'a>(one: &'a [&'static str], other: &[&'static str]) -> Vec<&'a str> {
    let only = one.iter().filter(|hint| !other.contains(hint));
    only.copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_that_came_and_went_are_told_apart() {
        assert_eq!(only_in(&["a", "b"], &["b", "c"]), ["a"]);
    }
}
