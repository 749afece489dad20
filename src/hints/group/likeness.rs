//! How alike two lines are, from about 0 to 1.5.

use super::line::Line;
use super::measure::Comparison;
use super::ties::{Tie, Ties};
use super::weights::Weights;
use std::collections::BTreeMap;

/// Two lines and how alike they are; the one comes before the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) one: usize,
    pub(super) other: usize,
    pub(super) likeness: f64,
}

/// What words in common count for, and ideas.
struct Say {
    words: f64,
    notions: f64,
}

/// A key result names its measure.
const OF_KEY_RESULTS: Say = Say {
    words: 0.9,
    notions: 0.3,
};
/// The title of an objective may put the same aim in any words.
const OF_OBJECTIVES: Say = Say {
    words: 0.3,
    notions: 0.25,
};
/// What the key results below two objectives count for that are about the same thing: all of them, and how
/// fast fewer count for less.
const LINKED: f64 = 1.15;
const LINKED_POWER: f64 = 0.75;
/// Numbers that agree say little of lines that name nothing in common.
const STRANGERS: f64 = 0.5;

/// All pairs of key results that have anything in common.
pub(super) fn of_key_results(lines: &[Line], weights: &Weights) -> Vec<Pair> {
    let mut pairs = words_in_common(lines, weights);
    for pair in &mut pairs {
        let (one, other) = (&lines[pair.one], &lines[pair.other]);
        let measures = one.measure.compare(&other.measure);
        let values = measured(measures, one.measure.start());
        // Numbers that agree say little of lines that name nothing in common.
        let values = if pair.likeness > 0.0 {
            values
        } else {
            values * STRANGERS
        };
        pair.likeness = OF_KEY_RESULTS.likeness(one, other, pair.likeness) + values;
    }
    pairs
}

/// All pairs of objectives that have anything in common.
pub(super) fn of_objectives(lines: &[Line], weights: &Weights, ties: &Ties) -> Vec<Pair> {
    let mut pairs = words_in_common(lines, weights);
    let mut linked = ties.all().clone();
    let likeness = |one: usize, other: usize, words: f64, tie: Tie| {
        let said = OF_OBJECTIVES.likeness(&lines[one], &lines[other], words);
        said + LINKED * tie.share.powf(LINKED_POWER)
    };
    for pair in &mut pairs {
        let tie = linked.remove(&(pair.one, pair.other)).unwrap_or_default();
        pair.likeness = likeness(pair.one, pair.other, pair.likeness, tie);
    }
    for ((one, other), tie) in linked {
        let likeness = likeness(one, other, 0.0, tie);
        pairs.push(Pair {
            one,
            other,
            likeness,
        });
    }
    pairs
}

impl Say {
    /// What two lines say, given how far their words agree.
    fn likeness(&self, one: &Line, other: &Line, words: f64) -> f64 {
        let shared = (one.notions & other.notions).count_ones();
        let all = (one.notions | other.notions).count_ones().max(1);
        self.words * words + self.notions * f64::from(shared) / f64::from(all)
    }
}

/// What the values of two measures count for.
fn measured(measures: Comparison, start: Option<f64>) -> f64 {
    let values = match (measures.from, measures.to) {
        (Some(true), Some(true)) => 0.45,
        (Some(true), _) if start.is_some_and(is_round) => 0.28,
        (Some(true), _) => 0.48,
        (None, Some(true)) => 0.18,
        (None, None) => 0.0,
        (None, Some(false)) => -0.03,
        (Some(false), Some(true)) => -0.1,
        (Some(false), _) => -0.35,
    };
    let unit = match (measures.is_other_unit, measures.is_same_unit) {
        (true, _) => -0.4,
        (false, true) => 0.1,
        (false, false) => 0.0,
    };
    values + unit
}

/// Whether a value has one digit that is not zero, as so many have that it may be chance.
fn is_round(value: f64) -> bool {
    let scale = 10_f64.powf(value.abs().log10().floor());
    let digit = value / scale;
    value == 0.0 || (digit - digit.round()).abs() < 1e-9
}

/// All pairs of lines that share a word or begin at the same value, with the cosine of their words.
fn words_in_common(lines: &[Line], weights: &Weights) -> Vec<Pair> {
    let mut by_word: BTreeMap<u64, Vec<(usize, f64)>> = BTreeMap::new();
    let mut pairs = Vec::new();
    let mut cosines = vec![0.0; lines.len()];
    let mut met = Vec::new();
    for (other, line) in lines.iter().enumerate() {
        let begins = line
            .measure
            .start()
            .map(|start| (start.to_bits() | 1 << 63, 0.0));
        let words = weights
            .direction(line)
            .into_iter()
            .map(|(word, weight)| (u64::from(word), weight));
        for (key, weight) in words.chain(begins) {
            let alike = by_word.entry(key).or_default();
            for (one, theirs) in alike.iter() {
                if !met.contains(one) {
                    met.push(*one);
                }
                cosines[*one] += theirs * weight;
            }
            alike.push((other, weight));
        }
        for one in met.drain(..) {
            let likeness = std::mem::take(&mut cosines[one]);
            if lines[one].parent != line.parent {
                pairs.push(Pair {
                    one,
                    other,
                    likeness,
                });
            }
        }
    }
    pairs
}
