//! Aims at people whom every organization has, in words that single nobody out: "Win more customers", "Build a
//! strong team", "Put users first".

use super::general::is_general;
use super::lexicon::Classes;
use super::reading::Reading;

/// Whether the statement wants anybody at all, or a team that could be any.
pub(crate) fn is_for_anybody(reading: &Reading<'_>, verb: usize) -> bool {
    wins_anybody(reading, verb)
        || wants_any_team(reading, verb)
        || puts_first(reading, verb)
        || gets_better(reading, verb)
}

/// "Acquire more users", "Have happy customers", "Make more money".
fn wins_anybody(reading: &Reading<'_>, verb: usize) -> bool {
    const WINS: [&str; 22] = [
        "win", "acquire", "get", "gain", "reach", "attract", "retain", "generate", "find", "serve",
        "satisfy", "have", "make", "know", "please", "lose", "increase", "grow", "save", "close",
        "sign", "land",
    ];
    let end = reading.tokens().len();
    let is_anybody = |at: usize| {
        reading.means(
            at,
            &[
                "customer", "client", "user", "buyer", "lead", "deal", "sale", "money", "business",
                "talent", "revenue",
            ],
        )
    };
    let is_more = |at: usize| {
        !reading.is_word(at)
            || is_anybody(at)
            || reading.means(at, &WINS)
            || reading.says(
                at,
                &[
                    "more", "and", "our", "the", "many", "top", "great", "number", "of", "this",
                    "year", "quarter",
                ],
            )
            || reading.is(at, Classes::UNMEASURED) && reading.word(at) != "best"
    };
    reading.means(verb, &WINS) && (verb + 1..end).any(is_anybody) && (verb + 1..end).all(is_more)
}

/// "Build a strong team", "Create a world-class organization", "Great teams": praise, and no word on what
/// they do.
fn wants_any_team(reading: &Reading<'_>, start: usize) -> bool {
    const TEAM: [&str; 6] = [
        "team",
        "organization",
        "company",
        "workforce",
        "department",
        "product",
    ];
    let last = reading.last_word(start);
    let praises = |at: usize| {
        !reading.is_word(at)
            || reading.is(at, Classes::UNMEASURED)
            || reading.says(
                at,
                &[
                    "a",
                    "an",
                    "the",
                    "our",
                    "one",
                    "as",
                    "high",
                    "performing",
                    "performance",
                    "world",
                    "class",
                    "winning",
                    "top",
                    "effective",
                    "cohesive",
                    "solid",
                    "skilled",
                    "talented",
                    "best",
                    "and",
                ],
            )
    };
    let builds = reading.means(
        start,
        &[
            "build", "create", "have", "grow", "develop", "scale", "support", "hire",
        ],
    );
    let first = start + usize::from(builds);
    last.is_some_and(|last| {
        reading.means(last, &TEAM) && last > start && (first..last).all(praises)
    })
}

/// "Put the customer first", "Focus on our users", "People at the heart of everything we do".
fn puts_first(reading: &Reading<'_>, start: usize) -> bool {
    let end = reading.tokens().len();
    let is_somebody = |at: usize| {
        reading.means(
            at,
            &[
                "customer", "client", "user", "people", "employee", "quality",
            ],
        )
    };
    let is_place = |at: usize| {
        reading.says(
            at,
            &[
                "first", "heart", "center", "centre", "core", "at", "of", "in", "what", "do", "we",
            ],
        )
    };
    let opens = reading.means(start, &["put", "focus on"]) || is_somebody(start);
    opens
        && (start..end).any(is_somebody)
        && (start + 1..end).all(|at| is_somebody(at) || is_place(at) || is_general(reading, at))
        && (reading.lemma(start) == "focus on"
            || (start..end)
                .any(|at| reading.says(at, &["first", "heart", "center", "centre", "core"])))
}

/// "Become a better engineer", "Be a great leader": a role that is held already.
fn gets_better(reading: &Reading<'_>, verb: usize) -> bool {
    reading.means(verb, &["be", "become"])
        && reading.says(verb + 1, &["a", "an"])
        && reading.says(verb + 2, &["better", "good", "great", "excellent"])
        && reading.is(
            verb + 3,
            Classes::GENERIC
                .with(Classes::GROUP)
                .with(Classes::DISCIPLINE),
        )
        && !(verb + 4..reading.tokens().len()).any(|at| reading.is_word(at))
}
