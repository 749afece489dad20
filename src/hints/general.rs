//! What every organization has: words that could stand in anybody's aim.

use super::lexicon::Classes;
use super::reading::{Reading, Role};
use crate::domain::letters::is_capital;

/// Whether a word is a concern of every organization: satisfaction, processes, planning.
pub(crate) fn is_concern(reading: &Reading<'_>, at: usize) -> bool {
    reading.is(at, Classes::ABSTRACT.with(Classes::CONCERN))
}

/// Whether the word at `at` narrows nothing down: a concern of everybody, a word that fits everywhere, a
/// time, or a discipline in front of one of these ("developer productivity").
pub(crate) fn is_general(reading: &Reading<'_>, at: usize) -> bool {
    const EVERYWHERE: Classes = Classes::ABSTRACT
        .with(Classes::CONCERN)
        .with(Classes::GENERIC)
        .with(Classes::WEAK)
        .with(Classes::PARTICLE)
        .with(Classes::PART_OF_NAME)
        .with(Classes::MONTH);
    let Some(token) = reading.token(at) else {
        return true;
    };
    if !token.is_word() || is_time(reading, at) {
        return true;
    }
    !token.is(Classes::SCOPE) && (token.is(EVERYWHERE) || narrows_nothing(reading, at))
}

/// "Fleet management", "agricultural productivity": a word of its own in front of a concern so broad that it
/// points at nothing yet. A name in capitals does point at something.
pub(crate) fn is_broad(reading: &Reading<'_>, at: usize) -> bool {
    let is_name = reading.text[reading.span(at, at)].starts_with(is_capital)
        && !reading.text[reading.span(at + 1, at + 1)].starts_with(is_capital);
    reading.is_word(at)
        && !is_name
        && !reading.is(at, Classes::FUNCTION.with(Classes::SCOPE))
        && reading.is(at + 1, Classes::BROAD)
        && !reading.is_word(at + 2)
}

/// "Developer productivity", "risk and resource management": a discipline in front of a concern.
fn narrows_nothing(reading: &Reading<'_>, at: usize) -> bool {
    let next = match reading.word(at + 1) {
        "and" => at + 2,
        // "Risk & compliance management"
        "" if reading.is_word(at + 2) => at + 2,
        _ => at + 1,
    };
    // "The engineering team" is somebody.
    let names_a_team = reading.means(next, &["team", "department", "office", "division"]);
    reading.is(at, Classes::DISCIPLINE)
        && !names_a_team
        && reading.is_word(next)
        && !reading.is(next, Classes::FUNCTION.with(Classes::ADVERB))
        && is_general(reading, next)
}

/// A year, a date, a quarter: when, and not where.
fn is_time(reading: &Reading<'_>, at: usize) -> bool {
    let number = reading.number_at(at).map(|index| &reading.numbers[index]);
    let is_when = number
        .is_some_and(|number| matches!(number.role, Role::Year | Role::Date | Role::TimeFrame));
    let word = reading.word(at);
    let is_period = ["q", "h", "fy"].iter().any(|period| {
        word.strip_prefix(period)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    });
    is_when || is_period
}
