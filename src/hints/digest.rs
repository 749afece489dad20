//! What the rules on sets need to know of a statement, kept without its reading.

use super::families::Families;
use super::lexicon::Classes;
use super::reading::{Reading, Role, Sort, Unit};
use super::same::Metric;
use super::words::{WordId, meanings, names, words};
use std::ops::Range;

/// What a statement is about, owned, so that it can be remembered while the text changes.
#[derive(Debug, Default)]
pub(crate) struct Digest {
    /// The words that carry its meaning, sorted, each once; rare ones first.
    pub(crate) words: Vec<WordId>,
    /// Those of them that name what it is about, without verbs of change, units and words that any
    /// measure may have beside it.
    pub(crate) ideas: Vec<WordId>,
    /// All numbers in it, by their bits.
    pub(crate) numbers: Vec<u64>,
    /// Where its one measure should get to.
    pub(crate) metric: Option<Metric>,
    /// The families of ideas that its words belong to; none when it is not English.
    pub(crate) notions: u64,
    /// Whether one of its words that carry meaning belongs to no family of ideas.
    pub(crate) has_unknown_words: bool,
    /// Whether it only says how fast or how much.
    pub(crate) is_pace: bool,
    /// Whether something should stay as it is.
    pub(crate) holds: bool,
    /// From where to where its measure goes.
    pub(crate) way: Option<Way>,
    /// The thing it is about, in bytes of the text.
    pub(crate) thing: Option<Range<usize>>,
}

/// From a baseline to a target.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Way {
    pub(crate) from: f64,
    pub(crate) to: f64,
    /// The most there can be, where that is known: 100 for a percentage.
    pub(crate) most: Option<f64>,
    /// The words that say so, in bytes.
    pub(crate) span: Range<usize>,
}

impl Digest {
    pub(crate) fn of(reading: &Reading<'_>) -> Self {
        let meanings = meanings(reading);
        let mut digest = Self {
            words: words(reading, &meanings),
            ideas: names(reading, &meanings),
            numbers: numbers(reading),
            metric: Metric::of(reading),
            way: way(reading),
            thing: reading.thing(),
            ..Self::default()
        };
        if reading.is_english {
            let notions = Families::notions();
            let mut families = 0;
            for at in 0..reading.tokens().len() {
                let here = families_at(reading, at);
                families |= here;
                digest.has_unknown_words |= here == 0 && carries_meaning(reading, at);
                digest.holds |= reading.is(at, Classes::UPKEEP)
                    || reading.says(at, &["stays", "remains", "without", "while"]);
            }
            digest.is_pace = families & notions.pace != 0
                && families & notions.guards == 0
                && !is_share(reading);
            digest.notions = families & !notions.guards;
        }
        digest
    }
}

fn numbers(reading: &Reading<'_>) -> Vec<u64> {
    let value = |sort| match sort {
        Sort::Number(digits) => Some(digits.value.to_bits()),
        _ => None,
    };
    let tokens = reading.tokens().iter();
    tokens.filter_map(|token| value(token.sort)).collect()
}

/// The ideas of the word at an index, alone, in its base form, or together with the next one.
fn families_at(reading: &Reading<'_>, at: usize) -> u64 {
    // "Complaints fall" speaks of no fall and "costs stay low" of no stay; "Falls on the ward" does.
    let moves = reading.is(at, Classes::RISE.with(Classes::FALL).with(Classes::BEING));
    if !reading.is_word(at) || moves && reading.head.start() != at {
        return 0;
    }
    let notions = Families::notions();
    let word = reading.word(at);
    let mut families = notions.of(word);
    let lemma = reading.lemma(at);
    if lemma != word {
        families |= notions.of(lemma);
    }
    if let Some(singular) = word.strip_suffix('s').filter(|singular| *singular != lemma) {
        families |= notions.of(singular.trim_end_matches('\''));
    }
    if reading.is_word(at + 1) && notions.begins(word) {
        families |= notions.of(&[word, " ", reading.word(at + 1)].concat());
    }
    families
}

fn carries_meaning(reading: &Reading<'_>, at: usize) -> bool {
    let empty = Classes::FUNCTION
        .with(Classes::VERB)
        .with(Classes::ADVERB)
        .with(Classes::ADJECTIVE)
        .with(Classes::GENERIC)
        .with(Classes::PARTICLE)
        .with(Classes::PART_OF_NAME)
        .with(Classes::MONTH)
        .with(Classes::FILLER);
    reading.is_word(at) && !reading.is(at, empty) && reading.number_at(at).is_none()
}

/// A share or a score says how well, not how much.
fn is_share(reading: &Reading<'_>) -> bool {
    reading.numbers.iter().any(|number| match number.unit {
        Unit::Percent => number.role != Role::Change,
        Unit::OutOf(_) => true,
        _ => false,
    })
}

fn way(reading: &Reading<'_>) -> Option<Way> {
    let is_target = |role| matches!(role, Role::Target | Role::AtLeast | Role::AtMost);
    let pair = reading.numbers.windows(2).find(|pair| {
        pair[0].role == Role::Baseline && is_target(pair[1].role)
            || pair[1].role == Role::Baseline && is_target(pair[0].role)
    })?;
    let (from, to) = if pair[0].role == Role::Baseline {
        (&pair[0], &pair[1])
    } else {
        (&pair[1], &pair[0])
    };
    let timed = matches!((&from.unit, &to.unit), (Unit::Time(..), Unit::Time(..)));
    let (start, end) = if timed {
        (from.comparable(), to.comparable())
    } else {
        (from.value, to.value)
    };
    let same_unit = from.unit == to.unit || from.unit == Unit::None || to.unit == Unit::None;
    let comparable = timed || same_unit || matches!(from.unit, Unit::Money(_) | Unit::Other(_));
    let most = match (&from.unit, &to.unit) {
        (Unit::Percent, _) | (_, Unit::Percent) => Some(100.0),
        (Unit::OutOf(whole), _) | (_, Unit::OutOf(whole)) => Some(*whole),
        _ => None,
    };
    comparable.then(|| Way {
        from: start,
        to: end,
        most,
        span: pair[0].span.start..pair[1].span.end,
    })
}
