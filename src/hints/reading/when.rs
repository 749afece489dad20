//! Words that say by when.

use super::super::lexicon::Classes;
use super::{Reading, Role};
use crate::hints::listed::is_one_of;

/// The first token, at `from` or behind it, of words that say by when: "by 30 June", "in Q3", "this year".
pub(crate) fn date_phrase(reading: &Reading<'_>, from: usize) -> Option<usize> {
    (from..reading.tokens().len()).find(|at| opens(reading, *at))
}

fn opens(reading: &Reading<'_>, at: usize) -> bool {
    match reading.word(at) {
        "by" | "in" | "until" | "till" | "before" | "during" | "within" | "on" | "over" | "at"
        | "for" => {
            let next = at + 1 + usize::from(reading.says(at + 1, &["the", "early", "late", "mid"]));
            is_calendar(reading, next) || reading.is(next, Classes::MONTH) || opens(reading, next)
        }
        "this" | "next" | "current" | "coming" => reading.is(at + 1, Classes::TIME),
        word => word != "may" && is_calendar(reading, at),
    }
}

/// A day, a month, a quarter, a year, the end of one, or a season that everyone can place.
fn is_calendar(reading: &Reading<'_>, at: usize) -> bool {
    const PLACED: [&str; 11] = [
        "eoy",
        "eoq",
        "eom",
        "christmas",
        "easter",
        "summer",
        "autumn",
        "winter",
        "today",
        "tomorrow",
        "now",
    ];
    let word = reading.word(at);
    let is_dated = reading.number_at(at).is_some_and(|index| {
        matches!(
            reading.numbers[index].role,
            Role::Date | Role::Year | Role::TimeFrame
        )
    });
    is_dated
        || PLACED.contains(&word)
        || word != "may" && reading.is(at, Classes::MONTH)
        || is_part_of_year(word)
        || is_one_of(word, &["end", "start", "beginning", "middle"])
            && reading.says(at + 1, &["of", "q1", "q2", "q3", "q4"])
}

/// "q3", "h1", "fy27".
pub(super) fn is_part_of_year(word: &str) -> bool {
    let figures = word
        .strip_prefix('q')
        .or_else(|| word.strip_prefix('h'))
        .or_else(|| word.strip_prefix("fy"));
    figures.is_some_and(|figures| {
        matches!(figures.len(), 1 | 2 | 4) && figures.bytes().all(|byte| byte.is_ascii_digit())
    })
}
