//! What only shows when the statements of a cycle are read together.

use super::Known;
use super::lexicon::Classes;
use super::reading::{Reading, Sort, Token, stem};
use super::rule::{Check, Finding, Hint};
use super::rules::RULES;
pub use crate::domain::Limits;

/// The texts of a cycle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CycleText<'a> {
    /// Its objectives in order.
    pub objectives: Vec<ObjectiveText<'a>>,
}

impl<'a> CycleText<'a> {
    /// Reads a set written down in lines: a line that starts with a dash is a key result of the objective
    /// above it, any other line an objective. Blank lines count for nothing.
    pub fn parse(text: &'a str) -> Self {
        let mut cycle = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let key_result = line.strip_prefix(['-', '–', '•', '*']).map(str::trim);
            match (key_result, cycle.objectives.last_mut()) {
                (None, _) => cycle.objectives.push(ObjectiveText {
                    title: line,
                    ..ObjectiveText::default()
                }),
                (Some(text), Some(objective)) => objective.key_results.push(text.into()),
                (Some(text), None) => cycle.objectives.push(ObjectiveText {
                    key_results: vec![text.into()],
                    ..ObjectiveText::default()
                }),
            }
        }
        cycle
    }
}

/// The texts of an objective.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectiveText<'a> {
    /// Its title; blank when it is not written yet.
    pub title: &'a str,
    /// Its key results in order; those with a blank text are not written yet.
    pub key_results: Vec<KeyResultText<'a>>,
}

/// A key result in a set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct KeyResultText<'a> {
    /// Its title.
    pub text: &'a str,
    /// What is known beside its text.
    pub known: Known,
    /// Baseline and target of its measure, where it has both.
    pub range: Option<(f64, f64)>,
}

impl<'a> From<&'a str> for KeyResultText<'a> {
    fn from(text: &'a str) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

/// Where in a [`CycleText`] a hint belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The cycle as a whole.
    Cycle,
    /// The objective at this index.
    Objective(usize),
    /// A key result.
    KeyResult {
        /// The index of its objective.
        objective: usize,
        /// Its index within the objective.
        key_result: usize,
    },
}

/// A hint with its place in the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetHint {
    /// Where it belongs.
    pub place: Place,
    /// What is said; its span is about the text at that place, or `0..0` for the set itself.
    pub hint: Hint,
}

/// What a rule found in a set.
pub(crate) struct SetFinding {
    pub(crate) place: Place,
    pub(crate) finding: Finding,
}

/// The written statements of a cycle.
pub(crate) struct SetReading<'a> {
    pub(crate) cycle: &'a CycleText<'a>,
}

impl<'a> SetReading<'a> {
    /// The objectives that hold any text, with their indexes.
    pub(crate) fn written(&self) -> impl Iterator<Item = (usize, &'a ObjectiveText<'a>)> {
        self.cycle
            .objectives
            .iter()
            .enumerate()
            .filter(|(_, objective)| {
                !objective.title.trim().is_empty() || key_results(objective).next().is_some()
            })
    }
}

/// The written key results of an objective, with their indexes.
pub(crate) fn key_results<'a>(
    objective: &'a ObjectiveText<'_>,
) -> impl Iterator<Item = (usize, &'a str)> {
    objective
        .key_results
        .iter()
        .map(|key_result| key_result.text)
        .enumerate()
        .filter(|(_, text)| !text.trim().is_empty())
}

/// All hints on a set, in the order of the page.
pub fn review_set(cycle: &CycleText<'_>, limits: &Limits) -> Vec<SetHint> {
    let reading = SetReading { cycle };
    let mut hints = Vec::new();
    for rule in RULES {
        for check in rule.checks {
            if let Check::Set(check) = check {
                hints.extend(check(&reading, limits).into_iter().map(|found| SetHint {
                    place: found.place,
                    hint: Hint::of(rule, found.finding),
                }));
            }
        }
    }
    hints.sort_by_key(|found| order(found.place));
    hints
}

/// The cycle first, then each objective before its key results.
const fn order(place: Place) -> (usize, usize) {
    match place {
        Place::Cycle => (0, 0),
        Place::Objective(objective) => (objective + 1, 0),
        Place::KeyResult {
            objective,
            key_result,
        } => (objective + 1, key_result + 1),
    }
}

/// The words that carry the meaning of a text, in base form, sorted, each once, numbers apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gist {
    pub(crate) words: Vec<String>,
    pub(crate) numbers: Vec<u64>,
}

impl Gist {
    pub(crate) fn of(text: &str) -> Self {
        let reading = Reading::new(text, Known::default());
        let mut words: Vec<String> = Vec::new();
        for word in (0..reading.tokens().len()).filter_map(|at| meaning(&reading, at)) {
            if let Err(at) = words.binary_search(&word) {
                words.insert(at, word);
            }
        }
        let numbers = reading
            .tokens()
            .iter()
            .filter_map(|token| match token.sort {
                Sort::Number(digits) => Some(digits.value.to_bits()),
                _ => None,
            })
            .collect();
        Self { words, numbers }
    }
}

fn meaning(reading: &Reading<'_>, at: usize) -> Option<String> {
    let token: &Token = reading.token(at)?;
    let empty = token.is(Classes::DETERMINER
        .with(Classes::PREPOSITION)
        .with(Classes::CONJUNCTION)
        .with(Classes::PRONOUN)
        .with(Classes::ADVERB)
        .with(Classes::MODAL)
        .with(Classes::PARTICLE));
    if token.sort == Sort::Percent {
        return Some("%".to_owned());
    }
    if !token.is_word() || empty {
        return None;
    }
    let word = reading.word(at);
    let word = word.strip_suffix("'s").unwrap_or(word);
    Some(match token.entry {
        // Any of these says that a number should grow or fall, so they count as one word each.
        Some(_) if token.is(Classes::RISE) && at <= reading.head.start() => "+".to_owned(),
        Some(_) if token.is(Classes::FALL) && at <= reading.head.start() => "-".to_owned(),
        Some(_) => stem(reading.lemma(at)).to_owned(),
        None => stem(word).to_owned(),
    })
}
