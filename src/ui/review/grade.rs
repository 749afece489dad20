//! What a key result and an objective came to.

use crate::domain::{Ambition, Band, History, ObjectiveId, Outline, Score, Weight, Workspace};

/// The score of a key result: what somebody has said, and what its progress says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grade {
    /// What somebody has said.
    pub given: Option<Score>,
    /// What its progress comes to; `None` where nothing was ever read.
    pub measured: Option<Score>,
}

impl Grade {
    /// The grade of a key result by its history.
    pub fn of(history: &History) -> Self {
        Self {
            given: *history.key_result.score.value(),
            measured: history.progress().map(Score::nearest),
        }
    }

    /// The score that counts: the one given, else the one that its progress fills in.
    pub fn score(self) -> Option<Score> {
        self.given.or(self.measured)
    }

    /// Whether the score is only filled in, and waits for somebody to stand by it.
    pub fn is_prefilled(self) -> bool {
        self.given.is_none() && self.measured.is_some()
    }

    /// Whether another score was given than its progress says, for which there is a reason to give.
    pub fn wants_reason(self) -> bool {
        self.given.is_some() && self.given != self.measured && self.measured.is_some()
    }
}

/// The score of an objective as far as it can be told: the weighted mean, once every key result has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The score; `None` while a key result has none.
    pub score: Option<Score>,
    /// How many key results have no score.
    pub unscored: usize,
    /// What was meant by the objective.
    pub ambition: Ambition,
}

impl Whole {
    /// What an objective came to.
    pub fn of_objective(workspace: &Workspace, outline: &Outline, id: ObjectiveId) -> Self {
        let grade = |id: &_| {
            let history = History::of(workspace, outline, *id)?;
            Some((*history.key_result.weight.value(), Grade::of(&history)))
        };
        let grades: Vec<_> = outline.key_results(id).iter().filter_map(grade).collect();
        let objective = workspace.objective(id);
        let ambition = objective.map(|objective| *objective.ambition.value());
        Self::of(&grades, ambition.unwrap_or_default())
    }

    /// The whole of what its key results came to.
    pub fn of(key_results: &[(Weight, Grade)], ambition: Ambition) -> Self {
        let mut scores = Vec::new();
        for (weight, grade) in key_results {
            scores.extend(grade.score().map(|score| (*weight, score)));
        }
        let unscored = key_results.len() - scores.len();
        let score = Score::of_objective(&scores).filter(|_| unscored == 0);
        Self {
            score,
            unscored,
            ambition,
        }
    }

    /// What the score says.
    pub fn band(self) -> Option<Band> {
        self.score.map(|score| Band::of(score, self.ambition))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tenths(tenths: u8) -> Option<Score> {
        Score::tenths(tenths)
    }

    fn grade(given: Option<u8>, measured: Option<u8>) -> Grade {
        Grade {
            given: given.and_then(tenths),
            measured: measured.and_then(tenths),
        }
    }

    #[test]
    fn progress_fills_in_what_nobody_has_said() {
        assert_eq!(grade(None, Some(7)).score(), tenths(7));
        assert!(grade(None, Some(7)).is_prefilled());
        assert_eq!(grade(Some(4), Some(7)).score(), tenths(4));
        assert!(!grade(Some(7), Some(7)).is_prefilled());
        assert!(!grade(None, None).is_prefilled());
    }

    #[test]
    fn only_another_score_wants_a_reason() {
        assert!(grade(Some(4), Some(7)).wants_reason());
        assert!(!grade(Some(7), Some(7)).wants_reason());
        assert!(!grade(None, Some(7)).wants_reason());
        assert!(
            !grade(Some(4), None).wants_reason(),
            "nothing says otherwise"
        );
    }

    #[test]
    fn an_objective_waits_for_all_of_its_key_results() {
        let weight = |weight| Weight::new(weight).unwrap();
        let whole = |other| {
            let key_results = [(weight(3.0), grade(None, Some(10))), (weight(1.0), other)];
            Whole::of(&key_results, Ambition::Committed)
        };
        let scored = whole(grade(Some(2), None));
        assert_eq!((scored.score, scored.unscored), (tenths(8), 0));
        assert_eq!(scored.band(), Some(Band::NotKept));
        let open = whole(grade(None, None));
        assert_eq!((open.score, open.unscored, open.band()), (None, 1, None));
        assert_eq!(Whole::of(&[], Ambition::Committed).score, None);
    }
}
