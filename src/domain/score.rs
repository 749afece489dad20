//! What a key result or an objective came to at the close of a cycle, and what becomes of it.

use super::{Ambition, Share, Weight, objective_progress};

/// What was reached, in tenths from 0.0 to 1.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// All of it.
    pub const ALL: Self = Self(10);

    /// The score of so many tenths, or `None` above 10.
    pub fn tenths(tenths: u8) -> Option<Self> {
        (tenths <= 10).then_some(Self(tenths))
    }

    /// The score nearest to a share, which is brought within 0.0 to 1.0 first.
    pub fn nearest(share: Share) -> Self {
        let tenths = (0..10).filter(|tenth| share * 10.0 >= f64::from(*tenth) + 0.5);
        Self(u8::try_from(tenths.count()).unwrap_or(10))
    }

    /// The number of tenths, from 0 to 10.
    pub fn in_tenths(self) -> u8 {
        self.0
    }

    /// The number from 0.0 to 1.0.
    pub fn get(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// The score of an objective: the mean of those of its key results, each counted by its weight; `None`
    /// without any (design.md, Formulas).
    pub fn of_objective(key_results: &[(Weight, Self)]) -> Option<Self> {
        let shares: Vec<(Weight, Share)> = key_results
            .iter()
            .map(|(weight, score)| (*weight, score.get()))
            .collect();
        objective_progress(&shares).map(Self::nearest)
    }
}

/// What a score says, given what was meant by the objective (design.md, Formulas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// An aspirational one at 0.3 or less: it did not move far.
    Missed,
    /// An aspirational one from 0.4 to 0.6: it moved, and fell short.
    Partly,
    /// An aspirational one at 0.7 or more, which is what a stretch hopes for.
    Reached,
    /// A committed one below 1.0: the promise was not kept in full.
    NotKept,
    /// A committed one at 1.0: the promise was kept.
    Kept,
}

impl Band {
    /// The band that a score lies in.
    pub fn of(score: Score, ambition: Ambition) -> Self {
        match (ambition, score.in_tenths()) {
            (Ambition::Committed, 10..) => Self::Kept,
            (Ambition::Committed, _) => Self::NotKept,
            (Ambition::Aspirational, 7..) => Self::Reached,
            (Ambition::Aspirational, 4..=6) => Self::Partly,
            (Ambition::Aspirational, _) => Self::Missed,
        }
    }
}

/// What is to become of an objective or a key result after its cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It goes on as it is.
    Keep,
    /// It goes on in another form.
    Change,
    /// It ends here.
    Drop,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn score(tenths: u8) -> Score {
        Score::tenths(tenths).unwrap()
    }

    #[test]
    fn a_share_is_rounded_to_the_nearest_tenth() {
        for (share, tenths) in [
            (0.0, 0),
            (0.049, 0),
            (0.05, 1),
            (0.46, 5),
            (0.95, 10),
            (7.0, 10),
            (-1.0, 0),
        ] {
            assert_eq!(Score::nearest(share).in_tenths(), tenths, "{share}");
        }
        assert_eq!(Score::nearest(f64::NAN).in_tenths(), 0);
        assert_eq!(Score::tenths(11), None);
    }

    #[test]
    fn bands_are_those_of_the_design() {
        let aspirational = |tenths| Band::of(score(tenths), Ambition::Aspirational);
        assert_eq!(
            [3, 4, 6, 7, 10].map(aspirational),
            [
                Band::Missed,
                Band::Partly,
                Band::Partly,
                Band::Reached,
                Band::Reached
            ]
        );
        let committed = |tenths| Band::of(score(tenths), Ambition::Committed);
        assert_eq!(
            [0, 9, 10].map(committed),
            [Band::NotKept, Band::NotKept, Band::Kept]
        );
    }

    #[test]
    fn an_objective_has_the_weighted_mean() {
        let weight = |weight| Weight::new(weight).unwrap();
        let scores = [(weight(3.0), score(10)), (weight(1.0), score(2))];
        assert_eq!(Score::of_objective(&scores), Some(score(8)));
        assert_eq!(Score::of_objective(&[]), None);
    }

    proptest! {
        #[test]
        fn every_score_is_its_own_nearest(tenths in 0..=10_u8) {
            prop_assert_eq!(Score::nearest(score(tenths).get()), score(tenths));
        }

        #[test]
        fn more_never_scores_less(a in 0.0..=1.0_f64, b in 0.0..=1.0_f64) {
            let (less, more) = (a.min(b), a.max(b));
            prop_assert!(Score::nearest(less) <= Score::nearest(more));
        }
    }
}
