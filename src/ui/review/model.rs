//! What the review of a cycle says.

use super::grade::{Grade, Whole};
use super::trail::Relative;
use crate::domain::{Score, Status, Verdict};

/// The review of a cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// The name of the cycle.
    pub name: String,
    /// Its days.
    pub days: String,
    /// The day it was closed, if it is, as people write it.
    pub closed_on: Option<String>,
    /// Its objectives in their order.
    pub objectives: Vec<ObjectiveReview>,
    /// What was learned in it as a whole.
    pub learned: String,
    /// What its people would do differently.
    pub differently: String,
}

/// What the review says of an objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectiveReview {
    /// Its place in the cycle, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// What it came to.
    pub whole: Whole,
    /// Its key results in their order.
    pub key_results: Vec<KeyResultReview>,
    /// What was learned from it.
    pub learned: String,
    /// What its people would do differently.
    pub differently: String,
    /// What becomes of it, once that is settled.
    pub verdict: Option<Verdict>,
    /// Why.
    pub verdict_reason: String,
    /// What it continues, the latest first.
    pub before: Vec<Relative>,
}

/// What the review says of a key result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyResultReview {
    /// Its title.
    pub title: String,
    /// Where it began and ended, in words.
    pub ended: String,
    /// Where it stands.
    pub status: Status,
    /// Why it stands there.
    pub reason: String,
    /// Its score.
    pub grade: Grade,
    /// Why the score is another one than its progress.
    pub score_reason: String,
    /// What becomes of it, once that is settled.
    pub verdict: Option<Verdict>,
    /// Why.
    pub verdict_reason: String,
}

/// What a review has not said yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Scores that are only prefilled.
    pub prefilled: usize,
    /// Key results without a score.
    pub unscored: usize,
    /// Objectives without a lesson.
    pub lessons: usize,
    /// Objectives of which nobody has said what becomes of them.
    pub verdicts: usize,
}

impl Review {
    /// Whether every objective reached all there was to reach.
    pub fn is_all_reached(&self) -> bool {
        let is_full = |one: &ObjectiveReview| one.whole.score == Some(Score::ALL);
        !self.objectives.is_empty() && self.objectives.iter().all(is_full)
    }

    /// What it has not said yet.
    pub fn open(&self) -> Open {
        let mut open = Open::default();
        for objective in &self.objectives {
            for key_result in &objective.key_results {
                open.prefilled += usize::from(key_result.grade.is_prefilled());
                open.unscored += usize::from(key_result.grade.score().is_none());
            }
            open.lessons += usize::from(objective.learned.is_empty());
            open.verdicts += usize::from(objective.verdict.is_none());
        }
        open
    }
}
