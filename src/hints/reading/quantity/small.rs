//! Words that are numbers in some places only: "half of", "a quarter of", "within a day", "no".

use super::super::super::lexicon::Classes;
use super::super::Reading;
use crate::hints::listed::is_one_of;

/// The value of such a word at an index.
pub(super) fn small_word(reading: &Reading<'_>, at: usize) -> Option<f64> {
    let before = reading.word_before(at);
    let next = reading.word(at + 1);
    match reading.word(at) {
        "half" => {
            let takes = is_one_of(next, &["of", "the", "our", "all", "a", "as", "that"]);
            let ends = is_one_of(before, &["to", "than", "least"]) && !reading.is_word(at + 1);
            (takes || ends || is_one_of(before, &["by", "in"])).then_some(0.5)
        }
        "third" => is_one_of(before, &["a", "one"]).then_some(1.0 / 3.0),
        "fifth" => is_one_of(before, &["a", "one"]).then_some(0.2),
        "tenth" => is_one_of(before, &["a", "one"]).then_some(0.1),
        "quarter" => {
            let of = next == "of" && !reading.says(at + 2, &["the"]);
            let by = at > 1 && reading.says(at - 2, &["by"]);
            (is_one_of(before, &["a", "one"]) && (of || by)).then_some(0.25)
        }
        "quarters" | "thirds" => is_one_of(before, &["two", "three"]).then_some(0.75),
        "a" | "an" | "the" => is_single_span(reading, at).then_some(1.0),
        "none" | "nobody" => Some(0.0),
        "no" => rules_out(reading, at).then_some(0.0),
        _ => None,
    }
}

/// "within a day", "in under an hour".
fn is_single_span(reading: &Reading<'_>, at: usize) -> bool {
    reading.is(at + 1, Classes::TIME)
        && reading.says_before(at, &["within", "under", "than", "in", "below"])
        && !reading.means(at + 1, &["quarter", "year", "sprint"])
}

/// "No lost parcels", "a quarter with no outage".
fn rules_out(reading: &Reading<'_>, at: usize) -> bool {
    const OTHER_SENSE: [&str; 8] = [
        "longer", "later", "code", "more", "less", "matter", "one", "fewer",
    ];
    const OPENERS: [&str; 13] = [
        "that", "ensure", "with", "have", "has", "leaves", "see", "to", "at", "is", "by", "had",
        "there",
    ];
    !OTHER_SENSE.contains(&reading.word(at + 1))
        && (at == reading.head.start() || OPENERS.contains(&reading.word_before(at)))
}
