//! Whether a sentence says how much, in numbers or in words.

use super::super::super::lexicon::Classes;
use super::super::{Reading, spelled};
use crate::hints::listed::is_one_of;

/// Whether the sentence says how much, how often or how far.
pub(crate) fn is_measured(reading: &Reading<'_>) -> bool {
    reading.numbers.iter().any(|number| number.role.measures()) || measured_in_words(reading)
}

/// Whether words other than numbers say so: "twice", "daily", "every week".
pub(crate) fn measured_in_words(reading: &Reading<'_>) -> bool {
    (0..reading.tokens().len()).any(|at| measures(reading, at))
}

fn measures(reading: &Reading<'_>, at: usize) -> bool {
    if !reading.is_word(at) {
        return false;
    }
    let word = reading.word(at);
    let next = reading.word(at + 1);
    if spelled::is_multiple(word) {
        return !is_one_of(next, &["down", "check", "entry", "opt", "digit"]);
    }
    if spelled::is_frequency(word) {
        // Before a noun it only names the thing: "weekly active users", "a monthly newsletter".
        return reading.says_before(at, &["to"])
            || !reading.is_word(at + 1)
            || reading.is(at + 1, Classes::PREPOSITION.with(Classes::CONJUNCTION));
    }
    match word {
        "once" | "every" | "each" | "per" => {
            let how_often = reading.is(at + 1, Classes::TIME) && word != "per"
                || word == "once" && is_one_of(next, &["a", "per", "every"]);
            let universal = word == "every" && at == reading.head.start();
            how_often || universal
        }
        "multiple" | "several" => next == "times" && reading.is(at + 3, Classes::TIME),
        "breakeven" => true,
        // To the point where it pays: that is how far.
        "profitability" => reading.means(
            reading.head.start(),
            &["reach", "achieve", "attain", "hit", "get"],
        ),
        // "Positive cash flow": above nothing.
        "positive" | "profitable" => {
            (at + 1..at + 4).any(|at| {
                reading.means(
                    at,
                    &[
                        "margin",
                        "ebitda",
                        "flow",
                        "roi",
                        "cash flow",
                        "nps",
                        "return",
                    ],
                )
            }) || reading.means(
                at.saturating_sub(1),
                &["flow", "cash flow", "margin", "ebitda"],
            )
        }
        "quartile" | "decile" | "quintile" | "tercile" | "percentile" => {
            reading.says_before(at, &["top", "upper", "first", "best", "bottom"])
        }
        // To nothing: that is how far.
        "eliminate" | "eradicate" | "abolish" => at == reading.head.start(),
        "break" => next == "even",
        "same" | "next" => reading.token(at + 1).is_some_and(|token| token.glued) && next == "day",
        "average" | "benchmark" | "averages" => (1..4).any(|back| {
            at >= back
                && reading.says(
                    at - back,
                    &[
                        "above", "below", "beat", "exceed", "match", "than", "over", "under",
                    ],
                )
        }),
        "minutes" | "seconds" | "hours" => reading.says_before(at, &["within", "in", "under"]),
        _ => false,
    }
}
