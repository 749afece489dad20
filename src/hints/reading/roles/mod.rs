//! What part each number plays.

mod bound;
mod calendar;
mod names;
mod pair;
mod segment;

use super::number::{Number, Role, Unit};
use super::{Reading, Sort};
use bound::bound;
use calendar::{is_date, is_time_frame, is_year};
use names::{is_name, is_rank};
use pair::pair;
use segment::is_segment;

/// Gives every number its role.
pub(crate) fn assign(reading: &mut Reading<'_>) {
    for index in 0..reading.numbers.len() {
        let role = role(reading, index);
        reading.numbers[index].role = role;
    }
    pair(reading);
}

fn role(reading: &Reading<'_>, index: usize) -> Role {
    let number = &reading.numbers[index];
    let before = context(reading, number.first);
    if number.role == Role::Date && lasts(reading, number) {
        return Role::Value;
    }
    if number.role == Role::Date || is_date(reading, number) {
        return Role::Date;
    }
    if is_rank(reading, number) {
        return Role::Rank;
    }
    if number.role == Role::Name || is_name(reading, number) {
        return Role::Name;
    }
    if is_year(reading, index) {
        return Role::Year;
    }
    if is_segment(reading, index) {
        return Role::Segment;
    }
    if is_time_frame(reading, number) {
        return Role::TimeFrame;
    }
    bound(reading, number, before).unwrap_or_else(|| plain(reading, number, before))
}

/// "Time on page from 3:00 to 4:00": minutes and seconds of something that lasts.
fn lasts(reading: &Reading<'_>, number: &Number) -> bool {
    reading.text[number.span.clone()].contains(':')
        && reading.says_before(number.first, &["from", "to", "below", "under"])
        && (0..number.first)
            .any(|at| reading.means(at, &["time", "duration", "length", "wait", "lap"]))
}

/// The index behind the last word before a number that says something about it.
fn context(reading: &Reading<'_>, mut first: usize) -> usize {
    while first > 0 {
        let token = &reading.tokens()[first - 1];
        let skips = matches!(
            token.sort,
            Sort::Sign | Sort::Dash | Sort::Plus | Sort::Currency
        ) || reading.says(
            first - 1,
            &[
                "about",
                "approximately",
                "roughly",
                "around",
                "a",
                "an",
                "the",
                "total",
                "just",
                "only",
                "approx",
                "nearly",
                "almost",
                "another",
                "its",
                "our",
            ],
        );
        if !skips {
            break;
        }
        first -= 1;
    }
    first
}

/// Baselines, targets, changes and counts.
fn plain(reading: &Reading<'_>, number: &Number, before: usize) -> Role {
    match reading.word_before(before) {
        "from" if counts(number) => Role::Count,
        "from" | "baseline" | "currently" | "was" | "today" => Role::Baseline,
        "by" => Role::Change,
        "to" | "target" | "goal" if number.unit != Unit::None || !counts(number) => Role::Target,
        _ if counts(number) => Role::Count,
        _ => Role::Value,
    }
}

fn counts(number: &Number) -> bool {
    number.unit == Unit::None && number.noun.is_some()
}
