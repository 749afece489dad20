//! Counts, quotas and fractions in words, as an objective may carry them.

use super::lexicon::Classes;
use super::reading::{Form, Head, Number, Reading, Role, Unit};
use crate::hints::listed::is_one_of;
use std::ops::Range;

/// "A top-3 ranking": a place on a list that somebody keeps. "A top 3 provider" is a way of speaking.
pub(crate) fn is_ranking(reading: &Reading<'_>, number: &Number) -> bool {
    let is_list = |noun: usize| reading.means(noun, &["ranking", "rank", "rating", "score"]);
    number.role == Role::Rank && number.value > 1.0 && number.noun.is_some_and(is_list)
}

/// "One prize every year": a count that comes back.
pub(crate) fn is_quota(reading: &Reading<'_>, number: &Number) -> bool {
    let end = reading.tokens().len();
    let counted = Classes::OUTCOME
        .with(Classes::DELIVERABLE)
        .with(Classes::VANITY);
    number.spelled
        && number.value >= 1.0
        && number.unit == Unit::None
        && number
            .noun
            .is_some_and(|noun| reading.is(noun, counted) || reading.is(number.last + 1, counted))
        && (number.last + 1..end).any(|at| {
            reading.says(at, &["every", "each", "per"]) && reading.is(at + 1, Classes::TIME)
        })
}

/// "Win three partners", "by running two pilots": right behind a verb that wins or makes what is counted.
pub(crate) fn is_won(reading: &Reading<'_>, number: &Number) -> bool {
    const WINS: Classes = Classes::GAIN
        .with(Classes::RISE)
        .with(Classes::WORK)
        .with(Classes::MAKING);
    let before = (0..number.first).rfind(|at| !reading.is(*at, Classes::ADVERB));
    let Some(verb) = before else { return false };
    let is_head = reading.head == Head::Verb(verb)
        || reading.says_before(verb, &["and", "by", "to"])
        || reading
            .token(verb)
            .is_some_and(|token| token.form == Form::Ing);
    let is_single = number.unit == Unit::None && number.value < 2.0;
    is_head
        && !is_single
        && reading.is(verb, WINS)
        && !reading.means(
            verb,
            &[
                "make", "keep", "become", "see", "meet", "come", "set", "give", "get", "have",
                "put", "take", "move", "go", "use", "show", "find", "hold", "connect", "join",
            ],
        )
}

/// "By half", "by a third".
pub(crate) fn fraction(reading: &Reading<'_>) -> Option<Range<usize>> {
    let parts = |at: usize| {
        is_one_of(
            reading.word(at).trim_end_matches('s'),
            &["half", "third", "fourth", "fifth", "sixth", "tenth"],
        ) || reading.says(at, &["quarter"]) && !reading.is_word(at + 1)
    };
    let last = |at: usize| match reading.word(at + 1) {
        "half" => Some(at + 1),
        "a" | "one" | "two" | "three" => Some(at + 2).filter(|at| parts(*at)),
        _ => None,
    };
    (0..reading.tokens().len())
        .filter(|at| reading.is_english && reading.says(*at, &["by"]))
        .find_map(|at| last(at).map(|last| reading.span(at, last)))
}
