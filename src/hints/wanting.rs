//! Openings that only say that more of something is wanted: "Improve …", "Become more …", "Take … to the next
//! level". What stands behind them has to say the rest.

use super::general::{is_broad, is_concern, is_general};
use super::lexicon::Classes;
use super::reading::{Head, Reading, is_multiple};

/// Where the aim starts behind a verb that only wants more of it, or without one.
pub(crate) fn content(reading: &Reading<'_>) -> Option<usize> {
    let at = match reading.head {
        Head::None => return None,
        Head::Noun { at, .. } if is_unknown_verb(reading, at) => at,
        Head::Noun { at, predicate } => {
            // "Products work well" describes what will be true.
            let describes = predicate.is_some_and(|verb| !reading.is(verb, Classes::BEING));
            // "Increased security": the verb as an adjective.
            let start = at + usize::from(reading.is(at, Classes::WEAK) && reading.is_word(at + 1));
            return (!describes).then_some(start);
        }
        Head::Verb(at) => at,
    };
    let is_being = reading.says(at, &["be", "become", "being", "stay", "remain"])
        && (reading.is(at + 1, Classes::ADJECTIVE.with(Classes::UNMEASURED))
            || reading.word(at + 1).ends_with("ier")
            // "Become agile"
            || reading.is(at + 1, Classes::GENERIC)
                && (!reading.is_word(at + 2) || reading.word(at + 2) == "and")
            // "Be customer-centric"
            || reading.is(at + 1, Classes::GENERIC)
                && reading.token(at + 2).is_some_and(|token| token.glued && token.is_word())
            || reading.is(at + 1, Classes::DETERMINER) && reading.is(at + 2, Classes::ADJECTIVE)
            || reading.says(at + 1, &["a", "an"])
                && reading.is(at + 2, Classes::GENERIC)
                && !names_a_team(reading));
    // "Strive for growth", but not "Optimise for beginners"
    let is_for = reading.word(at + 1) == "for" && !reading.is(at + 1, Classes::PARTICLE);
    let wants_more = reading.is(at, Classes::WEAK) && !is_for
        || promises_results(reading, at)
        || looks_around(reading, at)
        || joins_more_of_it(reading, at)
        || builds_an_idea(reading, at)
        || reading.word(at) == "make"
            && (reading.is(at + 1, Classes::DETERMINER) || pleases(reading))
        || makes_it_better(reading, at)
        || reading.word(at) == "keep" && pleases(reading)
        || is_unknown_verb(reading, at)
        || moves_anything(reading, at)
        || lifts(reading)
        || is_being;
    wants_more.then_some(at + 1)
}

/// "Turbocharge our growth": a word that the lexicon lacks, in front of an article, can only be a verb.
fn is_unknown_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .token(at)
        .is_some_and(|token| token.is_word() && token.classes.say_nothing())
        && reading.is(at + 1, Classes::DETERMINER)
}

/// "Exceed expectations", "Deepen engagement", "Sustain growth": verbs of change and of winning, which say no
/// more about what is won than the weak ones do.
fn moves_anything(reading: &Reading<'_>, at: usize) -> bool {
    const MOVES: Classes = Classes::CHANGE
        .with(Classes::GAIN)
        .with(Classes::UPKEEP)
        .with(Classes::BETTER);
    const MAKES: Classes = Classes::DELIVERY
        .with(Classes::PRODUCE)
        .with(Classes::MAKING)
        .with(Classes::BEING);
    reading.is(at, MOVES)
        && !reading.is(at, MAKES)
        && !reading.means(at, &["win", "earn", "become", "restore", "enter", "keep"])
        && !is_multiple(reading.word(at))
        && reading.word(at + 1) != "for"
}

/// "Take our service to the next level".
fn lifts(reading: &Reading<'_>) -> bool {
    (0..reading.tokens().len())
        .any(|at| reading.word(at) == "next" && reading.word(at + 1) == "level")
}

/// "Make customers happy": whoever they are, in a word that fits all of them.
pub(crate) fn pleases(reading: &Reading<'_>) -> bool {
    let last = reading.last_word(0);
    last.is_some_and(|at| {
        reading.means(
            at,
            &[
                "happy",
                "happier",
                "satisfied",
                "engaged",
                "motivated",
                "successful",
                "better",
            ],
        )
    })
}

/// "Make work easier", "Make processes more efficient".
pub(crate) fn makes_it_better(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    let last = reading.last_word(at);
    let compares = |last: usize| {
        reading.is(last, Classes::UNMEASURED) || (at..end).any(|at| reading.word(at) == "more")
    };
    reading.word(at) == "make" && last.is_some_and(compares)
}

/// "How we work", "the way we communicate": everything that is done.
pub(crate) fn is_how_we_do(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(at, &["how", "way"]) && reading.word(at + 1) == "we"
        || reading.word(at) == "we"
            && reading.says_before(at, &["how", "way", "everything", "what"])
        || reading.word_before(at) == "we" && gets_on(reading, at) && !reading.is_word(at + 1)
}

/// "… a data-driven sales team" is somebody.
fn names_a_team(reading: &Reading<'_>) -> bool {
    (0..reading.tokens().len()).any(|at| reading.means(at, &["team", "department", "division"]))
}

/// "Build and strengthen relationships", "Research and improve satisfaction".
fn joins_more_of_it(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(at + 1, &["and", ""]) && reading.is(at + 2, Classes::WEAK)
}

/// "Learn and grow", "Iterate and innovate": what everybody does who gets on.
pub(crate) fn only_gets_on(reading: &Reading<'_>, from: usize) -> bool {
    let end = reading.tokens().len();
    // "As an individual" is everybody, "as a goalkeeper" is not.
    let until = (from..end)
        .find(|at| {
            reading.word(*at) == "as"
                && (at + 1..end).all(|at| is_general(reading, at) || reading.word(at) == "person")
        })
        .unwrap_or(end);
    // "Keep growing"
    let from = from + usize::from(reading.lemma(from) == "keep");
    // "Execute with high output and quality"
    let with = reading.word(from + 1) == "with"
        && (from + 2..until).all(|at| is_general(reading, at))
        && until > from + 2;
    gets_on(reading, from)
        && (with
            || (from + 1..until).all(|at| {
                !reading.is_word(at)
                    || gets_on(reading, at)
                    || reading.says(at, &["and", "not", "even", "every", "day", "with"])
                    || is_manner(reading, at)
            }))
}

/// What everybody does who gets on, or says so.
fn gets_on(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "learn",
            "grow",
            "innovate",
            "iterate",
            "improve",
            "excel",
            "succeed",
            "thrive",
            "evolve",
            "adapt",
            "collaborate",
            "communicate",
            "move",
            "mature",
            "progress",
            "scale",
            "experiment",
            "execute",
            "perform",
            "transform",
            "ship",
            "work",
            "do",
            "compete",
            "deliver",
            "scale up",
            "get better",
        ],
    )
}

/// "Identify opportunities": looking at what every organization has.
fn looks_around(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "identify", "define", "explore", "assess", "evaluate", "review", "analyze", "discuss",
        ],
    )
}

/// Verbs that bring something about, be it a thing or an idea.
fn builds(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "build",
            "create",
            "establish",
            "build up",
            "prove",
            "validate",
            "find",
            "deliver",
            "lay",
            "forge",
            "form",
            "champion",
            "execute",
            "share",
            "generate",
            "achieve",
            "offer",
            "take",
            "have",
            "learn",
        ],
    )
}

/// "Build brand", "Prove our business model", "Establish market leadership": an idea that everybody has, without
/// a word on which or whose.
fn builds_an_idea(reading: &Reading<'_>, at: usize) -> bool {
    let first = at + 1 + usize::from(reading.is(at + 1, Classes::DETERMINER));
    let is_praised = reading.is(first, Classes::UNMEASURED)
        || reading.is(first, Classes::ADJECTIVE) && !reading.word(first).ends_with("al");
    let idea = first + usize::from(is_praised);
    let end = reading.tokens().len();
    // "Create a service people trust": what they make of it.
    let is_for_people = |at: usize| {
        reading.says(at, &["people", "customers", "users", "everyone"])
            && reading.is(at + 1, Classes::VERB)
    };
    builds(reading, at)
        && !(idea + 1..end).any(is_for_people)
        && (idea..end).any(|at| is_concern(reading, at))
        && (idea..end)
            .all(|at| is_general(reading, at) || is_broad(reading, at) || is_concern(reading, at))
}

/// "Deliver great results" names nothing that is delivered.
fn promises_results(reading: &Reading<'_>, at: usize) -> bool {
    let is_joined = |at: usize| reading.token(at).is_some_and(|token| token.glued);
    let names_results = (at + 1..reading.tokens().len()).any(|at| {
        !is_joined(at)
            && reading.means(
                at,
                &[
                    "result",
                    "outcome",
                    "value",
                    "impact",
                    "success",
                    "growth",
                    "excellence",
                    "performance",
                ],
            )
    });
    let compares =
        || (at + 1..reading.tokens().len()).any(|at| reading.says(at, &["better", "more"]));
    match reading.lemma(at) {
        "deliver" | "produce" | "create" | "bring" | "add" | "generate" => {
            names_results || compares()
        }
        "build" | "establish" => compares(),
        _ => false,
    }
}

/// "Think more strategically": only how, and not even what.
pub(crate) fn is_manner(reading: &Reading<'_>, at: usize) -> bool {
    let manner = Classes::UNMEASURED
        .with(Classes::ADVERB)
        .with(Classes::ADJECTIVE);
    let is_rate = reading.says(at, &["daily", "weekly", "monthly", "hourly"]);
    !reading.is_word(at)
        || reading.is(at, manner)
        || reading.word(at).ends_with("ly") && !is_rate
        || reading.word(at).ends_with("er")
}
