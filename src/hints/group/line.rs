//! What is read of each line of a room before lines are compared.

use super::super::digest::Digest;
use super::super::families::Families;
use super::super::lexicon::Classes;
use super::super::listed::is_one_of;
use super::super::reading::{Form, Reading};
use super::super::set::ObjectiveText;
use super::super::words::{WordId, root_id, synonym};
use super::measure::{Ends, Measure};
use std::ops::Range;

/// A line that has been read.
pub(super) struct Line {
    /// Its number on its side, counted through all drafts in the order in which they are given.
    pub number: usize,
    /// What it stands below: the draft of an objective, the objective of a key result. No two lines below
    /// the same one are about the same thing.
    pub parent: usize,
    /// Its text.
    pub text: String,
    /// The words that tell what it is about, sorted, each once.
    pub roots: Vec<Root>,
    /// The ideas that its words belong to.
    pub notions: u64,
    /// What it should read.
    pub measure: Measure,
    /// From where and to where, in its own words; empty where it does not say.
    pub ends: [String; 2],
}

/// A word in its root form.
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub word: WordId,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// Whether it goes with almost anything: "service", "quality".
    pub is_general: bool,
}

/// All lines, in an order that does not depend on that of the drafts.
#[derive(Default)]
pub(super) struct Lines {
    pub objectives: Vec<Line>,
    /// Their parents are places in `objectives`.
    pub key_results: Vec<Line>,
}

/// A draft that is still to be read.
pub(super) struct Unread<'a> {
    draft: Vec<ObjectiveText<'a>>,
    /// The number of its first objective, counted through all drafts.
    objective: usize,
    /// The number of its first key result.
    key_result: usize,
}

impl<'a> Unread<'a> {
    /// All of them, the last one to be read first.
    pub(super) fn all(drafts: Vec<Vec<ObjectiveText<'a>>>) -> Vec<Self> {
        let mut all = Vec::with_capacity(drafts.len());
        let (mut objective, mut key_result) = (0, 0);
        for draft in drafts {
            let next = objective + draft.len();
            let below: usize = draft.iter().map(|one| one.key_results.len()).sum();
            all.push(Self {
                draft,
                objective,
                key_result,
            });
            objective = next;
            key_result += below;
        }
        all.sort_by_cached_key(|one| texts(&one.draft));
        all.reverse();
        all
    }
}

impl Lines {
    /// Reads the next draft, which is the one of that place.
    pub(super) fn add(&mut self, unread: &Unread<'_>, place: usize) {
        let mut key_result = unread.key_result;
        for (text, number) in unread.draft.iter().zip(unread.objective..) {
            let parent = self.objectives.len();
            for text in &text.key_results {
                let reading = Reading::new(text.text, text.known);
                self.key_results
                    .push(Line::of(&reading, key_result, parent));
                key_result += 1;
            }
            let reading = Reading::new(text.title, super::super::Known::default());
            self.objectives.push(Line::of(&reading, number, place));
        }
    }
}

/// All that a draft says.
fn texts<'a>(draft: &[ObjectiveText<'a>]) -> Vec<&'a str> {
    let texts = draft.iter().flat_map(|one| {
        let below = one.key_results.iter().map(|text| text.text);
        std::iter::once(one.title).chain(below)
    });
    texts.collect()
}

impl Line {
    fn of(reading: &Reading<'_>, number: usize, parent: usize) -> Self {
        Self {
            number,
            parent,
            text: reading.text.to_owned(),
            roots: roots(reading),
            notions: Digest::of(reading).notions,
            measure: Measure::of(reading),
            ends: ends(reading),
        }
    }

    /// Whether it has this word.
    pub(super) fn has(&self, word: WordId) -> bool {
        self.roots
            .binary_search_by_key(&word, |root| root.word)
            .is_ok()
    }
}

fn ends(reading: &Reading<'_>) -> [String; 2] {
    let Ends { from, to, .. } = Ends::of(reading);
    [from, to].map(|number| {
        let span = number.map(|number| reading.span(number.first, number.last));
        span.map_or_else(String::new, |span| reading.text[span].to_owned())
    })
}

/// Words that hold a sentence together, say how a number moves, or belong to the number itself.
const EMPTY: Classes = Classes::FUNCTION
    .with(Classes::ADVERB)
    .with(Classes::PARTICLE)
    .with(Classes::FILLER)
    .with(Classes::REACH)
    .with(Classes::UPKEEP)
    .with(Classes::CURRENCY)
    .with(Classes::MONTH)
    .with(Classes::FOREIGN);

fn roots(reading: &Reading<'_>) -> Vec<Root> {
    let mut roots: Vec<Root> = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let found = root_at(reading, at);
        let length = found.as_ref().map_or(1, |(_, length)| *length);
        if let Some((root, _)) = found
            && let Err(place) = roots.binary_search_by_key(&root.word, |known| known.word)
        {
            roots.insert(place, root);
        }
        at += length;
    }
    roots
}

/// The root of the word or the name that starts at a token, and how many tokens it takes.
fn root_at(reading: &Reading<'_>, at: usize) -> Option<(Root, usize)> {
    if !reading.is_word(at) || reading.number_at(at).is_some() {
        return None;
    }
    if let Some((word, length)) = synonym(reading, at) {
        let span = reading.span(at, at + length - 1);
        return Some((
            Root {
                word,
                span,
                is_general: false,
            },
            length,
        ));
    }
    if says_nothing(reading, at) {
        return None;
    }
    let root = Root {
        word: root_id(reading.lemma(at)),
        span: reading.span(at, at),
        is_general: reading.is(at, Classes::GENERIC),
    };
    Some((root, 1))
}

/// Whether a word would stand in any line.
fn says_nothing(reading: &Reading<'_>, at: usize) -> bool {
    let moves = reading.is(at, Classes::CHANGE) && !names_a_thing(reading, at);
    let tells_when = reading.is(at, Classes::TIME)
        && (reading.number_at(at.saturating_sub(1)).is_some()
            || reading.says_before(at, BEFORE_TIMES));
    // "Late" and "daily" are no verbs' companions here but what a measure is about.
    let is_empty = reading.is(at, EMPTY) && Families::notions().of(reading.word(at)) == 0;
    moves
        || tells_when
        || is_empty
        || reading.word(at).len() < 2
        || is_one_of(reading.lemma(at), STOP_WORDS)
}

/// What stands before a span of time that a number is about.
const BEFORE_TIMES: &[&str] = &[
    "a", "an", "per", "each", "every", "the", "last", "past", "this", "next", "one", "of",
];

/// Words that go with any measure and that the classes do not hold.
const STOP_WORDS: &[&str] = &[
    "today",
    "instead",
    "currently",
    "last",
    "take",
    "make",
    "made",
    "monthly",
    "yearly",
    "weekly",
    "per",
    "up",
    "become",
    "come",
    "go",
    "how",
    "here",
    "nothing",
    "nobody",
    "everything",
    "everyone",
    "said",
    "say",
    "really",
    "own",
    "way",
    "people",
    "place",
    "time",
    "times",
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "get",
    "find",
    "want",
];

/// Whether a word that can say how a number moves is used as the name of something ("falls on the ward").
fn names_a_thing(reading: &Reading<'_>, at: usize) -> bool {
    let token = reading.token(at);
    let is_plural = token.is_some_and(|token| token.form == Form::Plural);
    at == reading.head.start() && is_plural
}
