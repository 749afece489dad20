//! Finds the numbers of a sentence.

mod measured;
mod small;
mod unit;

use super::digits::{self, Shape};
use super::number::{Number, Role, Unit};
use super::{Reading, Sort, frame, spelled};
use small::small_word;
use unit::{read_unit, unit_named};

pub(crate) use measured::{is_measured, measured_in_words};

/// Finds all numbers, digits and words, with a first guess at their role.
pub(crate) fn find(reading: &Reading<'_>) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < reading.tokens().len() {
        let free = numbers.last().map_or(0, |number: &Number| number.last + 1);
        match read(reading, at, free) {
            Some(number) => {
                at = number.last + 1;
                numbers.push(number);
            }
            None => at += 1,
        }
    }
    numbers
}

fn read(reading: &Reading<'_>, at: usize, free: usize) -> Option<Number> {
    let token = reading.token(at)?;
    match token.sort {
        Sort::Number(digits) => Some(from_digits(reading, at, free, digits)),
        Sort::Word => from_word(reading, at),
        _ => None,
    }
}

/// `free` is the first token that belongs to no number yet.
fn from_digits(reading: &Reading<'_>, at: usize, free: usize, digits: digits::Digits) -> Number {
    let mut number = blank(at, digits.value);
    match digits.shape {
        Shape::Plain { .. } => {}
        Shape::WithUnit(offset) => {
            let token = reading.span(at, at);
            number.unit = unit_named(
                &reading.text[token.start + offset..token.end],
                token.start + offset..token.end,
            );
        }
        Shape::Times => number.unit = Unit::Times,
        Shape::OutOf(whole) => number.unit = Unit::OutOf(whole),
        Shape::Ordinal | Shape::Name => number.role = Role::Name,
        Shape::Date => number.role = Role::Date,
        Shape::Ratio => number.unit = Unit::OutOf(f64::INFINITY),
    }
    if at > free && names_a_currency(reading, at - 1) {
        number.first = at - 1;
        number.unit = Unit::Money(reading.span(at - 1, at - 1));
    }
    finish(reading, number)
}

/// A sign or a code in front of the amount: "$5m", "EUR 200".
fn names_a_currency(reading: &Reading<'_>, at: usize) -> bool {
    reading.is_sort(at, Sort::Currency)
        || reading.says(
            at,
            &["usd", "eur", "gbp", "chf", "inr", "sek", "nok", "dkk"],
        )
}

fn from_word(reading: &Reading<'_>, at: usize) -> Option<Number> {
    let word = reading.word(at);
    let mut number = blank(
        at,
        spelled::value(word).or_else(|| small_word(reading, at))?,
    );
    // "twenty-five"
    let ones = spelled::value(reading.word(at + 1)).filter(|more| (1.0..10.0).contains(more));
    if let Some(more) = ones.filter(|_| (20.0..100.0).contains(&number.value)) {
        number.value += more;
        number.last += 1;
    }
    number.spelled = true;
    Some(finish(reading, number))
}

fn blank(at: usize, value: f64) -> Number {
    Number {
        span: 0..0,
        first: at,
        last: at,
        value,
        unit: Unit::None,
        role: Role::Value,
        noun: None,
        spelled: false,
    }
}

/// Magnitude, unit, span and the noun it counts.
fn finish(reading: &Reading<'_>, mut number: Number) -> Number {
    while let Some(scale) = digits::magnitude(reading.word(number.last + 1))
        .filter(|_| reading.word(number.last + 1).len() != 1 || number.unit != Unit::None)
    {
        number.value *= scale;
        number.last += 1;
    }
    if number.unit == Unit::None {
        read_unit(reading, &mut number);
    }
    number.span = reading.span(number.first, number.last);
    let behind = skip_words(reading, number.last + 1);
    number.noun = frame::noun_phrase(reading, behind).map(|phrase| phrase.noun);
    number
}

/// Steps over "of the", "out of", "more" between a number and its noun.
fn skip_words(reading: &Reading<'_>, mut at: usize) -> usize {
    if reading.is_sort(at, Sort::Plus) {
        at += 1;
    }
    while reading.says(
        at,
        &[
            "of", "the", "our", "all", "or", "more", "new", "these", "those", "their", "its",
        ],
    ) {
        at += 1;
    }
    at
}
