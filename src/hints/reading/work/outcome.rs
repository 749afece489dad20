//! Numbers that speak of a result, which clears the work beside them.

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Head, Reading, Sort, is_multiple};
use crate::hints::listed::is_one_of;

/// Whether a number speaks of a result rather than of the work itself.
pub(super) fn is_outcome(reading: &Reading<'_>, number: &Number) -> bool {
    let noun_is = |classes: Classes| number.noun.is_some_and(|noun| reading.is(noun, classes));
    match (number.role, &number.unit) {
        (role, _) if !role.measures() || is_pace(reading, number) => false,
        (Role::Rank, _) if ranks_what_is_done(reading, number) => false,
        // "An advisory board (5 members)"
        (Role::Count, Unit::None)
            if reading.is_sort(number.first.wrapping_sub(1), Sort::Open)
                && reading.is_sort(number.noun.unwrap_or(number.last) + 1, Sort::Close) =>
        {
            false
        }
        // "4/4 pages" are all of them.
        (_, Unit::OutOf(whole)) if number.value.total_cmp(whole).is_eq() => false,
        (_, Unit::Percent) => !(number.is_all() || delivered_to(reading, number)),
        (_, Unit::Money(_)) => {
            !sizes_a_group(reading, number)
                && !matches!(reading.head, Head::Verb(at) if reading.means(at, &["spend", "invest", "allocate", "budget", "donate"]))
        }
        (Role::Baseline | Role::Target | Role::Change | Role::Rank, _)
        | (_, Unit::OutOf(_) | Unit::Times) => !delivered_to(reading, number),
        (Role::AtMost, Unit::Time(seconds, _)) => {
            *seconds < 80_000.0
                || !reading.says_before(number.first, &["within", "in"])
                || follows_an_event(reading, number.last + 1)
        }
        (_, Unit::Time(seconds, _)) => {
            *seconds < 80_000.0 && !is_one_of(opener(reading, number), &["for", "of"])
        }
        (_, Unit::None) if has_takers(reading, number) => true,
        (Role::Count | Role::AtLeast | Role::AtMost, _) => {
            !only_says_which(reading, number)
                && !reading.is(number.first.saturating_sub(1), Classes::PEOPLE_WORK)
                && noun_is(Classes::OUTCOME.with(Classes::MEASURE))
                && !noun_is(Classes::DELIVERABLE.with(Classes::VANITY))
        }
        (_, Unit::Other(_)) => true,
        (Role::Value, Unit::None) => {
            number.first > 0 && reading.is(number.first - 1, Classes::MEASURE)
        }
        _ => false,
    }
}

/// "… within 5 days of each exam": how long others wait, every time.
fn follows_an_event(reading: &Reading<'_>, at: usize) -> bool {
    const FARTHEST: usize = 4;
    reading.says(at, &["of", "after"])
        && !(at..at + FARTHEST).any(|at| reading.is(at, Classes::TIME.with(Classes::MONTH)))
}

/// The word in front of "at least 2 hours".
pub(super) fn opener<'a>(reading: &'a Reading<'_>, number: &Number) -> &'a str {
    let mut at = number.first;
    while at > 0 && reading.says(at - 1, &["at", "least", "about", "minimum", "a"]) {
        at -= 1;
    }
    reading.word_before(at)
}

/// "the top 10 requests": which ones, unless it is a place to get to ("into the top 10 apps").
pub(super) fn ranks_what_is_done(reading: &Reading<'_>, number: &Number) -> bool {
    let before = reading.word_before(number.first.saturating_sub(1));
    number.role == Role::Rank
        && (number.noun.is_some() || reading.says(number.last + 1, &["most"]))
        && reading.says_before(number.first, &["top"])
        && !is_one_of(
            before,
            &["in", "into", "to", "among", "reach", "enter", "of"],
        )
}

/// "three times a month": how often the work is done.
pub(super) fn is_pace(reading: &Reading<'_>, number: &Number) -> bool {
    let next = number.last + 1;
    number.unit == Unit::Times
        && (reading.says(next, &["a", "per", "each", "every"])
            || reading.is_sort(next, Sort::Slash))
        && reading.is(next + 1, Classes::TIME)
}

/// "accounts over $1m": which ones, not how much.
fn sizes_a_group(reading: &Reading<'_>, number: &Number) -> bool {
    number.first > 1
        && reading.says_before(number.first, &["over", "above", "below", "under", "worth"])
        && reading.is(number.first - 2, Classes::GROUP)
}

/// "in all 5 products", "with 20 customers": who or what the work deals with.
fn only_says_which(reading: &Reading<'_>, number: &Number) -> bool {
    match opener(reading, number) {
        "all" | "our" | "the" | "these" | "both" | "every" => true,
        // "2 workshops with 30 bakers"
        "with" if is_active(reading, number) => false,
        "with" if number.role != Role::AtMost && counts_events(reading) => number.value > 0.0,
        "with" | "from" | "among" | "across" | "for" | "in" | "to" => number
            .noun
            .is_some_and(|noun| reading.is(noun, Classes::GROUP)),
        _ => false,
    }
}

/// A count of meetings heads the statement: "4 workshops with …". Places and tools have people of their own.
fn counts_events(reading: &Reading<'_>) -> bool {
    const PLACES: [&str; 9] = [
        "branch", "clinic", "store", "office", "lab", "library", "service", "app", "tool",
    ];
    matches!(reading.head, Head::Noun { .. })
        && reading.numbers.first().is_some_and(|number| {
            number.first <= reading.head.start() + 1
                && number.unit == Unit::None
                && (number.last + 1..number.noun.map_or(0, |noun| noun + 1)).any(|at| {
                    reading.is(at, Classes::DELIVERABLE) && !PLACES.contains(&reading.lemma(at))
                })
        })
}

/// "… with 50 active users": they do something with it.
fn is_active(reading: &Reading<'_>, number: &Number) -> bool {
    let last = number.noun.unwrap_or(number.last);
    let is_set = matches!(reading.head, Head::Noun { .. });
    is_set
        && (number.last + 1..last)
            .any(|at| reading.says(at, &["active", "paying", "paid", "enrolled", "registered"]))
}

/// "Launch a plan with 50 paying members": what is put out has found somebody.
fn has_takers(reading: &Reading<'_>, number: &Number) -> bool {
    opener(reading, number) == "with"
        && reading.says(number.last + 1, &["paying", "active"])
        && reading.is(number.last + 2, Classes::OUTCOME.with(Classes::GROUP))
}

/// "Roll out to 80% of teams": how far the delivery goes.
fn delivered_to(reading: &Reading<'_>, number: &Number) -> bool {
    // "Implement single sign-on for 80% of apps"
    let is_put_out = matches!(reading.head, Head::Verb(at) if reading.is(at, Classes::SHIP))
        && reading.says_before(number.first, &["for", "on", "in"])
        && reading.says(number.last + 1, &["of"]);
    (reading.says_before(number.first, &["to"]) || is_put_out)
        && number.role != Role::Baseline
        && !(number.first.saturating_sub(REACH)..number.first).any(|at| {
            reading.is(at, Classes::RISE.with(Classes::FALL)) || reading.says(at, &["from"])
        })
}

/// How far back a verb or a preposition still governs a number.
const REACH: usize = 14;

/// Behind the object, a word that says what changes: "… so that revenue doubles".
pub(super) fn has_outcome_word(reading: &Reading<'_>, last: usize) -> bool {
    (last + 1..reading.tokens().len()).any(|at| {
        is_multiple(reading.word(at))
            || reading.is_sort(at, Sort::Arrow) && reading.number_at(at + 1).is_some()
            || reading.says(at, &["eliminating", "zero"])
            // "… a page where guests can pay without calling us": what it is for.
            || reading.word(at) == "without"
                && !(last + 1..at).any(|at| reading.says(at, &["can", "could"]))
            || reading.says(at, &["average"])
                && (at.saturating_sub(3)..at)
                    .any(|before| reading.says(before, &["above", "below"]))
    })
}
