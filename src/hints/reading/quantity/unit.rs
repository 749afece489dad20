//! What a number is counted in.

use super::super::super::lexicon::Classes;
use super::super::digits::Shape;
use super::super::number::{Number, Unit};
use super::super::{Reading, Sort, spelled};
use crate::hints::listed::is_one_of;
use std::ops::Range;

pub(super) fn read_unit(reading: &Reading<'_>, number: &mut Number) {
    let next = number.last + 1;
    let Some(token) = reading.token(next) else {
        return;
    };
    match token.sort {
        Sort::Percent => {
            number.unit = Unit::Percent;
            number.last = next;
        }
        Sort::Currency if !matches!(reading.token(next + 1), Some(amount) if amount.glued && matches!(amount.sort, Sort::Number(_))) =>
        {
            number.unit = Unit::Money(reading.span(next, next));
            number.last = next;
        }
        Sort::Slash => out_of(reading, number, next + 1),
        Sort::Word => word_unit(reading, number, next),
        _ => {}
    }
}

fn word_unit(reading: &Reading<'_>, number: &mut Number, next: usize) {
    // "3 HR policies"
    if &reading.text[reading.span(next, next)] == "HR" {
        return;
    }
    let word = reading.word(next);
    let is_per_cent = word == "per" && reading.says(next + 1, &["cent"]);
    if is_one_of(word, &["percent", "pct", "percentage"]) || is_per_cent {
        number.unit = Unit::Percent;
        let points = word == "percentage" && reading.says(next + 1, &["point", "points"]);
        number.last = next + usize::from(is_per_cent || points);
    } else if reading.is(next, Classes::CURRENCY) {
        number.unit = Unit::Money(reading.span(next, next));
        number.last = next;
    } else if is_one_of(word, &["business", "working", "calendar"])
        && reading.is(next + 1, Classes::TIME)
    {
        number.unit = unit_named(reading.lemma(next + 1), reading.span(next, next + 1));
        number.last = next + 1;
    } else if word == "sprint" && number.value > 1.0 && reading.is_word(next + 1) {
        // "5 sprint reviews"
    } else if reading.is(next, Classes::TIME) {
        number.unit = unit_named(reading.lemma(next), reading.span(next, next));
        number.last = next;
    } else if is_one_of(word, &["out", "in", "of"]) {
        let behind = next + usize::from(word == "out") + 1;
        out_of(reading, number, behind);
    } else if is_one_of(word, &["times", "x", "fold"]) {
        number.unit = Unit::Times;
        number.last = next;
    } else if reading.is(next, Classes::UNIT) {
        number.unit = Unit::Other(reading.span(next, next));
        number.last = next;
    }
}

/// "4.5 out of 5", "one in five", "8 / 10".
fn out_of(reading: &Reading<'_>, number: &mut Number, at: usize) {
    let whole = match reading.token(at).map(|token| token.sort) {
        Some(Sort::Number(digits)) if matches!(digits.shape, Shape::Plain { .. }) => {
            Some(digits.value)
        }
        Some(Sort::Word) => spelled::value(reading.word(at)),
        _ => None,
    };
    let counts_time = reading.is(at + 1, Classes::TIME) || reading.is_sort(at + 1, Sort::Percent);
    if let Some(whole) = whole.filter(|whole| *whole >= number.value && !counts_time) {
        number.unit = Unit::OutOf(whole);
        number.last = at;
    }
}

pub(super) fn unit_named(name: &str, span: Range<usize>) -> Unit {
    let name = name.to_ascii_lowercase();
    let seconds = match name.trim_end_matches('s') {
        "m" | "millisecond" => 0.001,
        "" | "sec" | "second" => 1.0,
        "µ" | "microsecond" => 0.000_001,
        "min" | "minute" => 60.0,
        "h" | "hr" | "hour" => 3600.0,
        "d" | "day" | "business day" | "working day" | "night" => 86_400.0,
        "w" | "wk" | "week" | "weekend" => 604_800.0,
        "fortnight" | "sprint" => 1_209_600.0,
        "month" => 2_592_000.0,
        "quarter" => 7_776_000.0,
        "y" | "yr" | "year" => 31_536_000.0,
        "decade" => 315_360_000.0,
        "eur" | "usd" | "gbp" | "chf" => return Unit::Money(span),
        "pct" => return Unit::Percent,
        _ => return Unit::Other(span),
    };
    Unit::Time(seconds, span)
}
