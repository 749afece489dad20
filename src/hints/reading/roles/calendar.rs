//! Numbers of the calendar: days, years and how long something lasts.

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Unit};
use super::super::{Form, Head, Reading, Sort};
use super::context;
use crate::hints::listed::is_one_of;

pub(super) fn is_date(reading: &Reading<'_>, number: &Number) -> bool {
    let small =
        number.value >= 1.0 && number.value <= 31.0 && number.unit == Unit::None && !number.spelled;
    let after = if reading.says(number.last + 1, &["of"]) {
        2
    } else {
        1
    };
    let month = |at: usize| {
        reading.is(at, Classes::MONTH) && !reading.says(at, &["may"])
            || reading.says(at, &["may"]) && !reading.is(at + 1, Classes::VERB)
    };
    small
        && (month(number.last + after)
            || number.first > 0
                && month(number.first - 1)
                && !reading.is(number.last + 1, Classes::NOUN.with(Classes::UNIT)))
}

pub(super) fn is_year(reading: &Reading<'_>, index: usize) -> bool {
    let number = &reading.numbers[index];
    let plausible =
        (1990.0..=2060.0).contains(&number.value) && number.value.fract().abs() < f64::EPSILON;
    if !plausible
        || number.unit != Unit::None
        || number.spelled
        || reading.span(number.first, number.last).len() != 4
    {
        return false;
    }
    let counted = reading.is(
        number.last + 1,
        Classes::OUTCOME.with(Classes::VANITY).with(Classes::UNIT),
    ) && reading
        .token(number.last + 1)
        .is_some_and(|token| token.form == Form::Plural);
    let before = reading.word_before(number.first);
    let open_ended = reading.is_sort(number.last + 1, Sort::Plus);
    let level = reading.means(number.last + 1, &["level"]) || open_ended;
    let from_to = is_one_of(before, &["to", "from", "than", "least", "over"])
        && !neighbours(reading, index).all(|other| (1990.0..=2060.0).contains(&other.value));
    !(counted || level || from_to)
}

/// The numbers right before and right behind one.
fn neighbours<'a>(reading: &'a Reading<'_>, index: usize) -> impl Iterator<Item = &'a Number> {
    let before = index
        .checked_sub(1)
        .and_then(|before| reading.numbers.get(before));
    before.into_iter().chain(reading.numbers.get(index + 1))
}

/// "over the next 3 months", "for 6 weeks", "in 2 quarters".
pub(super) fn is_time_frame(reading: &Reading<'_>, number: &Number) -> bool {
    let Unit::Time(seconds, _) = number.unit else {
        return false;
    };
    let before = context(reading, number.first);
    let word = reading.word_before(before);
    if is_one_of(
        word,
        &[
            "next",
            "first",
            "last",
            "past",
            "coming",
            "following",
            "previous",
            "initial",
        ],
    ) {
        return true;
    }
    let long = seconds > 1_500_000.0;
    match word {
        "for" | "during" | "consecutive" => !lasts_without(reading, number),
        "over" => long,
        "in" | "within" => long && matches!(reading.head, Head::Verb(_)),
        _ => false,
    }
}

/// "Runs for 10 days without a crash": how long it goes well is the measure.
fn lasts_without(reading: &Reading<'_>, number: &Number) -> bool {
    const FARTHEST: usize = 3;
    let is_act = matches!(reading.head, Head::Verb(at) if reading.is(at, Classes::WORK));
    let next = number.last + 1;
    !is_act && (next..next + FARTHEST).any(|at| reading.says(at, &["without", "free"]))
}
