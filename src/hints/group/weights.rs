//! How telling a word is in a room: the fewer lines have it, the more.

use super::super::words::WordId;
use super::line::{Line, Lines, Root};
use std::collections::BTreeMap;

/// A word that one line alone has tells apart, and may be a slip of the pen.
const ONCE: f64 = 0.55;
/// A word that goes with almost anything.
const GENERAL: f64 = 0.7;

/// The power of rarity: well above 1, so that what everybody in a room speaks of ("library") says little.
const POWER: f64 = 2.5;

/// In how many lines of a room each word is.
pub(super) struct Weights {
    lines: f64,
    counts: BTreeMap<WordId, u32>,
}

impl Weights {
    pub(super) fn of(lines: &Lines) -> Self {
        let mut counts = BTreeMap::new();
        let all = || lines.objectives.iter().chain(&lines.key_results);
        for root in all().flat_map(|line| &line.roots) {
            *counts.entry(root.word).or_default() += 1;
        }
        #[expect(clippy::cast_precision_loss, reason = "far fewer lines than 2^53")]
        let lines = all().count() as f64;
        Self { lines, counts }
    }

    /// The weight of a word of a line.
    pub(super) fn weight(&self, root: &Root) -> f64 {
        let count = self.counts.get(&root.word).copied().unwrap_or(1);
        let rarity = (1.0 + self.lines / f64::from(count)).ln();
        let once = if count == 1 { ONCE } else { 1.0 };
        let general = if root.is_general { GENERAL } else { 1.0 };
        rarity.powf(POWER) * once * general
    }

    /// The weights of the words of a line, of which the squares add up to 1.
    pub(super) fn direction(&self, line: &Line) -> Vec<(WordId, f64)> {
        let weights = line.roots.iter().map(|root| (root.word, self.weight(root)));
        let mut weights: Vec<(WordId, f64)> = weights.collect();
        let length = weights
            .iter()
            .map(|(_, weight)| weight * weight)
            .sum::<f64>()
            .sqrt();
        for (_, weight) in &mut weights {
            *weight /= length;
        }
        weights
    }
}
