//! Numbers written as words.

use crate::hints::listed::is_one_of;

/// Number words that are always one.
const WORDS: [(&str, f64); 33] = [
    ("zero", 0.0),
    ("one", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("hundred", 100.0),
    ("thousand", 1000.0),
    ("million", 1e6),
    ("billion", 1e9),
    ("dozen", 12.0),
];

/// The value of a number word.
pub(crate) fn value(word: &str) -> Option<f64> {
    WORDS
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, value)| *value)
}

/// Words that change a value by a known factor.
pub(crate) fn is_multiple(word: &str) -> bool {
    is_one_of(
        word,
        &[
            "double",
            "doubles",
            "doubled",
            "doubling",
            "triple",
            "triples",
            "tripled",
            "tripling",
            "treble",
            "quadruple",
            "quadrupled",
            "halve",
            "halves",
            "halved",
            "halving",
            "twice",
            "thrice",
            "tenfold",
            "twofold",
            "threefold",
        ],
    )
}

/// Words that say how often.
pub(crate) fn is_frequency(word: &str) -> bool {
    is_one_of(
        word,
        &[
            "hourly",
            "daily",
            "nightly",
            "weekly",
            "fortnightly",
            "biweekly",
            "monthly",
            "quarterly",
            "yearly",
            "annually",
        ],
    )
}
