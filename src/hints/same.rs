//! When two statements say the same: nearly the same words with the same numbers, or the same measure
//! with the same target, whatever verb leads there.

use super::digest::Digest;
use super::lexicon::Classes;
use super::reading::{Number, Reading, Role, Unit};
use super::rule::Kind;
use super::words::shared;

/// What a measure should read. Together with the words that name it, it says which measure it is.
#[derive(Debug, PartialEq)]
pub(crate) struct Metric {
    /// Its target in the smallest terms of its unit, by its bits, and the sort of unit.
    target: (u64, u8),
    /// Where it stands, where that is said.
    baseline: Option<u64>,
    /// Numbers that say which measure it is: years, names, sizes.
    others: Vec<u64>,
    /// Whether it should rise or fall, where that is said.
    rises: Option<bool>,
}

impl Metric {
    /// The one measure that a statement names, if it says what it should read.
    pub(crate) fn of(reading: &Reading<'_>) -> Option<Self> {
        let mut target: Option<&Number> = None;
        let mut baseline: Option<&Number> = None;
        let mut others = Vec::new();
        for number in &reading.numbers {
            let place = match number.role {
                Role::Target | Role::AtLeast | Role::AtMost | Role::Value | Role::Count => {
                    &mut target
                }
                Role::Baseline => &mut baseline,
                role if !role.measures() => {
                    others.push(number.value.to_bits());
                    continue;
                }
                _ => return None,
            };
            if place.replace(number).is_some() {
                return None;
            }
        }
        let target = target?;
        Some(Self {
            target: (target.comparable().to_bits(), unit(target)),
            baseline: baseline.map(|number| number.comparable().to_bits()),
            others,
            rises: rises(reading, target),
        })
    }

    fn is(&self, other: &Self) -> bool {
        let agree = |left: Option<u64>, right: Option<u64>| {
            left.is_none() || right.is_none() || left == right
        };
        let same_way = self.rises.is_none() || other.rises.is_none() || self.rises == other.rises;
        same_way
            && self.target == other.target
            && self.others == other.others
            && agree(self.baseline, other.baseline)
    }
}

impl Digest {
    /// Whether two statements of one kind say the same.
    pub(crate) fn says_the_same(&self, other: &Self) -> bool {
        let same_metric = match (&self.metric, &other.metric) {
            (Some(metric), Some(aim)) => {
                metric.is(aim) && !self.ideas.is_empty() && self.ideas == other.ideas
            }
            _ => false,
        };
        same_metric || same_words(self, other)
    }

    /// Two statements that say the same have one of these in common, and few others do.
    ///
    /// Sets that share five words in six share one of the first words as well, however those are
    /// ordered: a sixth of the words can be missing, so one more than that sixth is enough to look at.
    pub(crate) fn keys(&self, kind: Kind) -> Vec<u64> {
        let kind = u64::from(kind == Kind::Objective);
        let mut keys = Vec::new();
        let numbers = self
            .numbers
            .iter()
            .fold(mix(1, kind), |key, number| mix(key, *number));
        let enough = 1 + self.words.len() / 6;
        for word in self.words.iter().take(enough) {
            keys.push(mix(numbers, u64::from(*word)));
        }
        if let Some(metric) = self.metric.as_ref().filter(|_| kind == 0) {
            let named = self
                .ideas
                .iter()
                .fold(mix(2, metric.target.0), |key, word| {
                    mix(key, u64::from(*word))
                });
            keys.push(
                metric
                    .others
                    .iter()
                    .fold(named, |key, number| mix(key, *number)),
            );
        }
        keys
    }
}

/// Same numbers, and the same words save at most one in six.
fn same_words(left: &Digest, right: &Digest) -> bool {
    if left.words.is_empty() || left.numbers != right.numbers {
        return false;
    }
    let shared = shared(&left.words, &right.words);
    let all = left.words.len() + right.words.len() - shared;
    shared * 6 >= all * 5
}

/// Whether the measure should rise or fall: its verb knows best, then the edge that its target is.
fn rises(reading: &Reading<'_>, target: &Number) -> Option<bool> {
    let verb = (0..target.first).rev().find_map(|at| {
        let (rises, falls) = (reading.is(at, Classes::RISE), reading.is(at, Classes::FALL));
        (rises != falls).then_some(rises)
    });
    verb.or(match target.role {
        Role::AtLeast => Some(true),
        Role::AtMost => Some(false),
        _ => None,
    })
}

const fn unit(number: &Number) -> u8 {
    match number.unit {
        Unit::None => 0,
        Unit::Percent => 1,
        Unit::Money(_) => 2,
        Unit::Time(..) => 3,
        Unit::Times => 4,
        Unit::OutOf(_) => 5,
        Unit::Other(_) => 6,
    }
}

/// Takes one more number into a key.
fn mix(key: u64, number: u64) -> u64 {
    (key.rotate_left(23) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
