//! When two statements say the same: nearly the same words with the same numbers, or the same measure
//! with the same target, whatever verb leads there.
//!
//! Words count in base form, and names of one measured thing count as one name.

use super::digest::Digest;
use super::families::Families;
use super::lexicon::Classes;
use super::reading::{Number, Reading, Role, Sort, Unit, stem};
use super::rule::Kind;

/// A word, hashed. Words that the lexicon lacks are rarer and sort before those it holds.
pub(crate) type WordId = u32;

/// The bit that the words of the lexicon have.
const KNOWN: WordId = 1 << 31;

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

/// How many words two statements share.
pub(crate) fn shared(left: &[WordId], right: &[WordId]) -> usize {
    left.iter()
        .filter(|word| right.binary_search(word).is_ok())
        .count()
}

/// The words that carry the meaning of a text. Whatever verb says that a number should grow, fall or
/// get better counts as one word each.
pub(crate) fn words(reading: &Reading<'_>) -> Vec<WordId> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let leads = at <= reading.head.start();
        let betters = reading.is(at, Classes::IMPROVE)
            && !reading.is(at, Classes::WORK.with(Classes::MAKING).with(Classes::FALL));
        let mut length = 1;
        if reading.is_sort(at, Sort::Percent) {
            insert(&mut words, id("%", true));
        } else if leads && (reading.is(at, Classes::RISE) || betters) {
            insert(&mut words, id("+", true));
        } else if leads && reading.is(at, Classes::FALL) {
            insert(&mut words, id("-", true));
        } else if let Some((word, taken)) = meaning(reading, at) {
            insert(&mut words, word);
            length = taken;
        }
        at += length;
    }
    words
}

/// The words that name a measure: without verbs of change, units, and words that any measure may have
/// beside it.
pub(crate) fn names(reading: &Reading<'_>) -> Vec<WordId> {
    let dropped = Classes::FILLER.with(Classes::REACH).with(Classes::UPKEEP);
    let mut words = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let moves = reading.is(at, Classes::RISE.with(Classes::FALL).with(Classes::IMPROVE));
        let mut length = 1;
        if reading.number_at(at).is_none() && !moves {
            match meaning(reading, at) {
                // A name of several words may begin with one that says nothing alone.
                Some((word, taken)) if taken > 1 || !reading.is(at, dropped) => {
                    insert(&mut words, word);
                    length = taken;
                }
                _ => {}
            }
        }
        at += length;
    }
    words
}

/// The word or the name that starts at an index, and how many tokens it takes.
fn meaning(reading: &Reading<'_>, at: usize) -> Option<(WordId, usize)> {
    if !reading.is_word(at) {
        return None;
    }
    if let Some(found) = synonym(reading, at) {
        return Some(found);
    }
    let empty = Classes::DETERMINER
        .with(Classes::PREPOSITION)
        .with(Classes::CONJUNCTION)
        .with(Classes::PRONOUN)
        .with(Classes::ADVERB)
        .with(Classes::MODAL)
        .with(Classes::PARTICLE);
    if reading.is(at, empty) {
        return None;
    }
    let is_known = reading.token(at).is_some_and(|token| token.entry.is_some());
    let word = if is_known {
        reading.lemma(at)
    } else {
        reading.word(at)
    };
    let word = word.strip_suffix("'s").unwrap_or(word);
    Some((id(stem(word), is_known), 1))
}

/// The name of a measured thing that has others: up to three words.
fn synonym(reading: &Reading<'_>, at: usize) -> Option<(WordId, usize)> {
    let synonyms = Families::synonyms();
    (1..=3).rev().find_map(|length| {
        let mut name = String::new();
        for index in at..at + length {
            if !reading.is_word(index) {
                return None;
            }
            if index > at {
                name.push(' ');
            }
            name.push_str(reading.word(index));
        }
        let families = match synonyms.of(&name) {
            0 => synonyms.of(name.strip_suffix('s')?),
            families => families,
        };
        (families != 0).then(|| (KNOWN | families.trailing_zeros(), length))
    })
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

fn insert(words: &mut Vec<WordId>, word: WordId) {
    if let Err(at) = words.binary_search(&word) {
        words.insert(at, word);
    }
}

/// FNV-1a over the bytes of a word.
fn id(word: &str, is_known: bool) -> WordId {
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    if is_known {
        hash | KNOWN
    } else {
        hash & !KNOWN
    }
}

/// Takes one more number into a key.
fn mix(key: u64, number: u64) -> u64 {
    (key.rotate_left(23) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
