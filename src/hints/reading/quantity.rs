//! Finds the numbers of a sentence and what they are counted in.

use super::super::lexicon::Classes;
use super::digits::{self, Shape};
use super::number::{Number, Role, Unit};
use super::spelled;
use super::{Reading, Sort, frame};

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
        || matches!(
            reading.word(at),
            "usd" | "eur" | "gbp" | "chf" | "inr" | "sek" | "nok" | "dkk"
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

/// Words that are numbers in some places only: "a million", "half of", "a quarter of", "within a day".
fn small_word(reading: &Reading<'_>, at: usize) -> Option<f64> {
    let next = reading.word(at + 1);
    match reading.word(at) {
        "half"
            if matches!(next, "of" | "the" | "our" | "all" | "a" | "as" | "that")
                || matches!(reading.word_before(at), "by" | "in") =>
        {
            Some(0.5)
        }
        "third" if matches!(reading.word_before(at), "a" | "one") => Some(1.0 / 3.0),
        "quarter"
            if matches!(reading.word_before(at), "a" | "one")
                && (next == "of" && reading.word(at + 2) != "the"
                    || at > 1 && reading.word(at - 2) == "by") =>
        {
            Some(0.25)
        }
        "quarters" | "thirds" if matches!(reading.word_before(at), "two" | "three") => Some(0.75),
        "a" | "an" | "the"
            if reading.is(at + 1, Classes::TIME)
                && matches!(
                    reading.word_before(at),
                    "within" | "under" | "than" | "in" | "below"
                )
                && !matches!(next, "quarter" | "year" | "quarters" | "sprint") =>
        {
            Some(1.0)
        }
        "none" | "nobody" => Some(0.0),
        "no" if !matches!(
            next,
            "longer" | "later" | "code" | "more" | "less" | "matter" | "one" | "fewer"
        ) && (at == reading.head.start()
            || matches!(
                reading.word_before(at),
                "with"
                    | "have"
                    | "has"
                    | "leaves"
                    | "see"
                    | "to"
                    | "at"
                    | "is"
                    | "by"
                    | "had"
                    | "there"
            )) =>
        {
            Some(0.0)
        }
        _ => None,
    }
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
    while matches!(
        reading.word(at),
        "of" | "the" | "our" | "all" | "or" | "more" | "new" | "these" | "those" | "their" | "its"
    ) {
        at += 1;
    }
    at
}

fn read_unit(reading: &Reading<'_>, number: &mut Number) {
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
    let word = reading.word(next);
    let is_per_cent = word == "per" && reading.word(next + 1) == "cent";
    if matches!(word, "percent" | "pct" | "percentage") || is_per_cent {
        number.unit = Unit::Percent;
        let points = word == "percentage" && matches!(reading.word(next + 1), "point" | "points");
        number.last = next + usize::from(is_per_cent || points);
    } else if reading.is(next, Classes::CURRENCY) {
        number.unit = Unit::Money(reading.span(next, next));
        number.last = next;
    } else if matches!(word, "business" | "working" | "calendar")
        && reading.is(next + 1, Classes::TIME)
    {
        number.unit = unit_named(reading.lemma(next + 1), reading.span(next, next + 1));
        number.last = next + 1;
    } else if reading.is(next, Classes::TIME) {
        number.unit = unit_named(reading.lemma(next), reading.span(next, next));
        number.last = next;
    } else if matches!(word, "out" | "in" | "of") {
        let behind = next + usize::from(word == "out") + 1;
        if word != "of" || number.value <= 10.0 {
            out_of(reading, number, behind);
        }
    } else if matches!(word, "times" | "x" | "fold") {
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

fn unit_named(name: &str, span: std::ops::Range<usize>) -> Unit {
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

/// Whether the sentence says how much, how often or how far.
pub(crate) fn is_measured(reading: &Reading<'_>) -> bool {
    reading.numbers.iter().any(|number| number.role.measures())
        || (0..reading.tokens().len()).any(|at| measures(reading, at))
}

fn measures(reading: &Reading<'_>, at: usize) -> bool {
    if !reading.is_word(at) {
        return false;
    }
    let word = reading.word(at);
    let next = reading.word(at + 1);
    if spelled::is_multiple(word) {
        return !matches!(next, "down" | "check" | "entry" | "opt" | "digit");
    }
    if spelled::is_frequency(word) {
        // Before a noun it only names the thing: "weekly active users", "a monthly newsletter".
        return reading.word_before(at) == "to"
            || !reading.is_word(at + 1)
            || reading.is(at + 1, Classes::PREPOSITION.with(Classes::CONJUNCTION));
    }
    match word {
        "once" | "every" | "each" | "per" => {
            let how_often = reading.is(at + 1, Classes::TIME) && word != "per"
                || word == "once" && matches!(next, "a" | "per" | "every");
            let universal = word == "every" && at == reading.head.start();
            how_often || universal
        }
        "multiple" | "several" => next == "times" && reading.is(at + 3, Classes::TIME),
        "breakeven" => true,
        "break" => next == "even",
        "same" | "next" => reading.token(at + 1).is_some_and(|token| token.glued) && next == "day",
        "average" | "benchmark" | "averages" => (1..4).any(|back| {
            at >= back
                && matches!(
                    reading.word(at - back),
                    "above" | "below" | "beat" | "exceed" | "match" | "than" | "over" | "under"
                )
        }),
        "minutes" | "seconds" | "hours" => {
            matches!(reading.word_before(at), "within" | "in" | "under")
        }
        _ => false,
    }
}
