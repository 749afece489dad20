//! The words that carry the meaning of a statement, to be compared with those of others: in base form,
//! and names of one measured thing as one name.

use super::families::Families;
use super::lexicon::Classes;
use super::reading::{Reading, Sort, stem};

/// A word, hashed. Words that the lexicon lacks are rarer and sort before those it holds.
pub(crate) type WordId = u32;

/// The bit that the words of the lexicon have.
const KNOWN: WordId = 1 << 31;

/// How many words two statements share.
pub(crate) fn shared(left: &[WordId], right: &[WordId]) -> usize {
    left.iter()
        .filter(|word| right.binary_search(word).is_ok())
        .count()
}

/// The words that carry the meaning of a text. Whatever verb says that a number should grow, fall or
/// get better counts as one word each.
pub(crate) fn words(reading: &Reading<'_>, meanings: &[Meaning]) -> Vec<WordId> {
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
        } else if let Some((word, taken)) = meanings[at] {
            insert(&mut words, word);
            length = taken;
        }
        at += length;
    }
    words
}

/// The words that name a measure: without verbs of change, units, and words that any measure may have
/// beside it.
pub(crate) fn names(reading: &Reading<'_>, meanings: &[Meaning]) -> Vec<WordId> {
    let dropped = Classes::FILLER.with(Classes::REACH).with(Classes::UPKEEP);
    let mut words = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let moves = reading.is(at, Classes::RISE.with(Classes::FALL).with(Classes::IMPROVE));
        let mut length = 1;
        if reading.number_at(at).is_none() && !moves {
            match meanings[at] {
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

/// The word or the name that starts at a token, and how many tokens it takes.
pub(crate) type Meaning = Option<(WordId, usize)>;

/// What starts at each token.
pub(crate) fn meanings(reading: &Reading<'_>) -> Vec<Meaning> {
    (0..reading.tokens().len())
        .map(|at| meaning(reading, at))
        .collect()
}

fn meaning(reading: &Reading<'_>, at: usize) -> Meaning {
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
pub(crate) fn synonym(reading: &Reading<'_>, at: usize) -> Option<(WordId, usize)> {
    let word = reading.word(at);
    // A name of several words begins with the first of them; most words begin none.
    if Families::synonyms().begins(word) {
        let longer = [3, 2].into_iter().find_map(|length| {
            let name = phrase(reading, at, length)?;
            named(&name).map(|id| (id, length))
        });
        if longer.is_some() {
            return longer;
        }
    }
    named(word).map(|id| (id, 1))
}

/// So many words in a row, if all of them are words.
fn phrase(reading: &Reading<'_>, at: usize, length: usize) -> Option<String> {
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
    Some(name)
}

/// What a name stands for, be it in the plural.
fn named(name: &str) -> Option<WordId> {
    let synonyms = Families::synonyms();
    let families = match synonyms.of(name) {
        0 => synonyms.of(name.strip_suffix('s')?),
        families => families,
    };
    (families != 0).then(|| KNOWN | families.trailing_zeros())
}

fn insert(words: &mut Vec<WordId>, word: WordId) {
    if let Err(at) = words.binary_search(&word) {
        words.insert(at, word);
    }
}

/// The root of a word, whatever was added to make a noun, a verb or an adjective of it ("deliver",
/// "delivery", "deliveries").
pub(crate) fn root(word: &str) -> &str {
    const ENDINGS: [&str; 20] = [
        "ations", "ation", "itions", "ition", "ions", "ion", "ments", "ment", "ness", "ities",
        "ity", "ies", "ated", "ate", "ers", "er", "ly", "al", "y", "e",
    ];
    let word = stem(word.strip_suffix("'s").unwrap_or(word));
    let cut = |ending: &&str| {
        word.strip_suffix(*ending)
            .filter(|rest| rest.len() > 3 && word.is_ascii())
    };
    ENDINGS.iter().find_map(cut).unwrap_or(word)
}

/// The root of a word as a number.
pub(crate) fn root_id(word: &str) -> WordId {
    id(root(word), false)
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
