//! What every organization has: words that could stand in anybody's aim.

use super::lexicon::Classes;
use super::reading::{Reading, Role, Sort, date_phrase};
use crate::domain::letters::is_capital;

/// Whether a word is a concern of every organization: satisfaction, processes, planning, or an idea that the
/// lexicon lacks.
pub(crate) fn is_concern(reading: &Reading<'_>, at: usize) -> bool {
    reading.is(at, Classes::ABSTRACT.with(Classes::CONCERN)) || is_unknown_idea(reading, at)
}

/// "Monetization", "expertness": an unknown word with an ending that makes an idea of a word. What is to be
/// reduced is a problem of one's own ("homelessness").
fn is_unknown_idea(reading: &Reading<'_>, at: usize) -> bool {
    // Others, such as "-tion" and "-ship", end as many things and places as ideas.
    const ENDINGS: [&str; 8] = [
        "ness",
        "ility",
        "ization",
        "isation",
        "ification",
        "ivity",
        "osity",
        "nomics",
    ];
    let word = reading.word(at);
    let word = word
        .strip_suffix('s')
        .filter(|rest| !rest.ends_with(['s', 'c']))
        .unwrap_or(word);
    // "… for expansion", "… in science": where or what for.
    let is_place = reading.is(at.saturating_sub(1), Classes::PREPOSITION)
        && !reading.says_before(at, &["of", "and"]);
    is_unknown(reading, at)
        && !is_place
        && !reading.says(at, &["mobility", "fertility", "disability"])
        && word.len() > 6
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
        && !reading.is(reading.head.start(), Classes::FALL.with(Classes::END))
        && reading.word(reading.head.start()) != "enable"
}

/// "Empowerable", "organizational": an unknown word that says of what kind a general thing is.
fn is_unknown_kind(reading: &Reading<'_>, at: usize) -> bool {
    const ENDINGS: [&str; 8] = [
        "able", "ible", "ive", "ous", "ful", "ional", "mental", "less",
    ];
    let word = reading.word(at);
    is_unknown(reading, at)
        && word.len() > 6
        && ENDINGS.iter().any(|ending| word.ends_with(ending))
        && is_general(reading, at + 1)
}

/// A word that the lexicon lacks, and no name, where little else is said.
fn is_unknown(reading: &Reading<'_>, at: usize) -> bool {
    const FEW: usize = 8;
    let token = reading.token(at).filter(|_| reading.tokens().len() <= FEW);
    token.is_some_and(|token| token.is_word() && token.classes.say_nothing())
        && (!is_capitalised(reading, at) || is_title(reading))
}

/// A word with a capital among words without one, which the lexicon lacks: a capital makes no other verdict on a
/// word that it knows.
pub(crate) fn is_name(reading: &Reading<'_>, at: usize) -> bool {
    let is_known = reading.token(at).is_none_or(|token| {
        let is_sign = reading.word(at).bytes().any(|byte| byte.is_ascii_digit());
        !token.classes.say_nothing() || token.span.len() < 2 || is_sign
    });
    at > reading.head.start() && !is_known && is_capitalised(reading, at) && !is_title(reading)
}

fn is_capitalised(reading: &Reading<'_>, at: usize) -> bool {
    reading.text[reading.span(at, at)].starts_with(is_capital)
}

/// Whether every word of weight has a capital, as in a heading, so that a capital makes no name.
fn is_title(reading: &Reading<'_>) -> bool {
    (reading.head.start()..reading.tokens().len()).all(|at| {
        !reading.is_word(at) || is_capitalised(reading, at) || reading.is(at, Classes::FUNCTION)
    })
}

/// Whether the word at `at` narrows nothing down: a concern of everybody, a word that fits everywhere, a
/// time.
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
    // "(NPS)" repeats what stands before it.
    let is_short_form =
        reading.is_sort(at.wrapping_sub(1), Sort::Open) && reading.is_sort(at + 1, Sort::Close);
    if !token.is_word() || is_time(reading, at) || is_short_form {
        return true;
    }
    // "Digital adoption", but not "our digital customer experience"
    let is_channel = reading.says(at, &["digital", "online", "virtual"])
        && (is_concern(reading, at + 1)
            && (!reading.is_word(at + 2) || reading.word(at + 2) == "and")
            // "Digital thought leadership"
            || reading.is(at + 1, Classes::PART_OF_NAME)
                && is_concern(reading, at + 2)
                && !reading.is_word(at + 3));
    // "Record revenue"
    let is_record = reading.word(at) == "record" && is_concern(reading, at + 1);
    !token.is(Classes::SCOPE)
        && (is_channel
            || is_record
            || token.is(EVERYWHERE)
            || is_unknown_idea(reading, at)
            || is_unknown_kind(reading, at))
}

/// "Fleet management", "physical and mental wellbeing": a field that many have in front of a concern so broad that
/// it points at nothing yet.
pub(crate) fn is_broad(reading: &Reading<'_>, at: usize) -> bool {
    // "Patient satisfaction scores"
    let next = at + 2 + usize::from(reading.word(at + 2).starts_with("score"));
    let is_last = !reading.is_word(next)
        || reading.says(next, &["and", "or"])
        || date_phrase(reading, next) == Some(next);
    let is_joined = || reading.word(at + 1) == "and" && is_broad(reading, at + 2);
    reading.is(at, Classes::DISCIPLINE)
        && !reading.is(at, Classes::SCOPE)
        && (reading.is(at + 1, Classes::BROAD) && is_last || is_joined())
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
