//! Objectives that are tied together by the key results below them.

use super::line::Lines;
use std::collections::BTreeMap;

/// The ties between two objectives, the earlier of which comes first.
#[derive(Default)]
pub(super) struct Ties(BTreeMap<(usize, usize), Tie>);

/// What ties two objectives together.
#[derive(Clone, Copy, Default)]
pub(super) struct Tie {
    /// How many key results below one are about the same thing as one below the other.
    pub(super) count: usize,
    /// Which share of those below the one that has fewer.
    pub(super) share: f64,
}

impl Ties {
    /// Reads them off the groups of key results.
    pub(super) fn of(lines: &Lines, groups: &[Vec<usize>]) -> Self {
        let mut below = vec![0_u32; lines.objectives.len()];
        for line in &lines.key_results {
            below[line.parent] += 1;
        }
        let mut ties: BTreeMap<(usize, usize), Tie> = BTreeMap::new();
        for group in groups {
            let parents: Vec<usize> = group
                .iter()
                .map(|at| lines.key_results[*at].parent)
                .collect();
            for (index, first) in parents.iter().enumerate() {
                for second in &parents[index + 1..] {
                    let pair = (*first.min(second), *first.max(second));
                    let tie = ties.entry(pair).or_default();
                    tie.count += 1;
                    tie.share += 1.0 / f64::from(below[pair.0] * below[pair.1]).sqrt();
                }
            }
        }
        Self(ties)
    }

    /// How many key results at most below one of these objectives are about the same thing as one below
    /// another of them.
    pub(super) fn among(&self, objectives: &[usize]) -> usize {
        let is_among = |at: &usize| objectives.contains(at);
        let pairs = self
            .0
            .iter()
            .filter(|((one, other), _)| is_among(one) && is_among(other));
        pairs.map(|(_, tie)| tie.count).max().unwrap_or(0)
    }

    pub(super) fn all(&self) -> &BTreeMap<(usize, usize), Tie> {
        &self.0
    }
}
