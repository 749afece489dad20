//! How many objectives and key results are a good number.

/// How many objectives and key results a team means to keep in mind: each from 1 to
/// [`LARGEST`](Self::LARGEST), the fewest key results no more than the most. The default, up to five
/// objectives with three to five key results each, is the common advice (design.md, Words; hints.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limits {
    most_objectives: usize,
    fewest_key_results: usize,
    most_key_results: usize,
}

impl Limits {
    /// The largest number that any limit may be.
    pub const LARGEST: usize = 20;

    /// These limits, or `None` unless each is from 1 to [`LARGEST`](Self::LARGEST) and the fewest key
    /// results are no more than the most.
    pub fn new(
        most_objectives: usize,
        fewest_key_results: usize,
        most_key_results: usize,
    ) -> Option<Self> {
        let all = [most_objectives, fewest_key_results, most_key_results];
        let in_range = all.iter().all(|limit| (1..=Self::LARGEST).contains(limit));
        (in_range && fewest_key_results <= most_key_results).then_some(Self {
            most_objectives,
            fewest_key_results,
            most_key_results,
        })
    }

    /// The most objectives one cycle should hold.
    pub fn most_objectives(self) -> usize {
        self.most_objectives
    }

    /// The fewest key results that still describe an objective.
    pub fn fewest_key_results(self) -> usize {
        self.fewest_key_results
    }

    /// The most key results one objective should have.
    pub fn most_key_results(self) -> usize {
        self.most_key_results
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            most_objectives: 5,
            fewest_key_results: 3,
            most_key_results: 5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_the_common_advice() {
        assert_eq!(Limits::new(5, 3, 5), Some(Limits::default()));
    }

    #[test]
    fn limits_that_nobody_could_keep_are_refused() {
        for (objectives, fewest, most) in [
            (0, 3, 5),
            (5, 0, 5),
            (5, 3, 0),
            (21, 3, 5),
            (5, 3, 21),
            (5, 4, 3),
        ] {
            assert_eq!(Limits::new(objectives, fewest, most), None);
        }
        let widest = Limits::new(20, 1, 20).unwrap();
        assert_eq!(widest.most_objectives(), 20);
        assert_eq!(widest.fewest_key_results(), 1);
        assert_eq!(widest.most_key_results(), 20);
        assert!(Limits::new(1, 1, 1).is_some());
    }
}
