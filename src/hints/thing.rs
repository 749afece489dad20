//! Things that teams make, and what a sentence says of them beyond their being made.

use super::lexicon::Classes;
use super::reading::{Form, Reading};
use crate::hints::listed::is_one_of;

/// Anything but an idea, a result or people: "Implement Salesforce".
pub(crate) fn is_thing(reading: &Reading<'_>, noun: usize) -> bool {
    const NO_THING: Classes = Classes::ABSTRACT
        .with(Classes::OUTCOME)
        .with(Classes::MEASURE)
        .with(Classes::GROUP)
        .with(Classes::TIME)
        .with(Classes::PRONOUN)
        .with(Classes::FIGURATIVE);
    is_deliverable(reading, noun)
        || reading.is(noun, Classes::METHOD)
        || is_artifact(reading, noun)
        || !reading.is(noun, NO_THING) && !is_idea(reading.word(noun))
}

/// "Fairness", "freedom", "scientists": endings that make an idea of a word, or people.
fn is_idea(word: &str) -> bool {
    [
        "ness", "dom", "hood", "tude", "ity", "ism", "ists", "eers", "ians",
    ]
    .iter()
    .any(|ending| word.ends_with(ending))
        && !is_one_of(word, &["facility", "utility"])
}

/// A thing that teams make, and not at the same time an idea or a result.
pub(crate) fn is_deliverable(reading: &Reading<'_>, noun: usize) -> bool {
    const NOT_MADE: Classes = Classes::ABSTRACT
        .with(Classes::OUTCOME)
        .with(Classes::FIGURATIVE);
    is_version(reading.word(noun))
        || reading.is(noun, Classes::DELIVERABLE) && !reading.is(noun, NOT_MADE)
}

/// "v2", "v0.5".
pub(crate) fn is_version(word: &str) -> bool {
    let rest = word.strip_prefix('v');
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// A thing that is there once it is built or bought.
pub(crate) fn is_artifact(reading: &Reading<'_>, noun: usize) -> bool {
    reading.is(noun, Classes::ARTIFACT)
}

/// Words that say what for, for whom it is better, or how good it should be.
pub(crate) fn is_ambition(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    const SAYS_MORE: Classes = Classes::MODAL
        .with(Classes::PRONOUN)
        .with(Classes::UNMEASURED);
    opens_a_clause(reading, at)
        || at > object && says_what_happens(reading, at)
        || is_superlative(reading.word(at))
        || reading.is(at, SAYS_MORE) && !is_weak_praise(reading, at)
}

fn opens_a_clause(reading: &Reading<'_>, at: usize) -> bool {
    match reading.word(at) {
        // "Launch the shop into the world" says no more than launching it.
        "into" => !reading.is(reading.head.start(), Classes::SHIP),
        "around" | "that" | "who" | "which" | "where" | "so" | "how" | "why" | "what" | "most"
        | "ourselves" | "without" | "while" | "as" => true,
        _ => false,
    }
}

/// A verb behind the thing: what people do with it, or what it is for. More work behind "and", or a
/// purpose that is work too ("to monitor progress"), says nothing of that.
fn says_what_happens(reading: &Reading<'_>, at: usize) -> bool {
    let before = reading.word(at - 1);
    let is_done_by_people = reading
        .token(at - 1)
        .is_some_and(|before| before.form == Form::Plural && !before.is(Classes::DELIVERABLE))
        && reading
            .token(at)
            .is_some_and(|token| token.form == Form::Base);
    let is_verb = reading.is(at, Classes::VERB)
        && (!reading.is(at, Classes::NOUN) || before == "to" || is_done_by_people)
        && (before == "to" || !reading.is(at, Classes::DONE.with(Classes::CONCERN)));
    let more_work = before == "and"
        && reading.is(at, Classes::WORK)
        && !reading.is(at, Classes::OTHER_VERB.with(Classes::MAKING));
    let upkeep = before == "to"
        && (reading.is(at, Classes::GAUGE)
            || reading.means(
                at,
                &[
                    "manage", "report", "document", "collect", "store", "support", "handle",
                ],
            ));
    // "Single sign-on", "self-serve"
    let joins = |at: usize| {
        reading
            .token(at)
            .is_some_and(|token| token.glued && token.is_word())
    };
    is_verb && !more_work && !upkeep && !joins(at) && !joins(at + 1)
}

fn is_superlative(word: &str) -> bool {
    word.len() > 5
        && word.ends_with("est")
        && !is_one_of(
            word,
            &[
                "latest", "request", "interest", "contest", "forest", "harvest", "digest",
            ],
        )
}

/// "A reliable v1", "a good plan": praise that any delivery claims.
fn is_weak_praise(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(
        at,
        &[
            "good",
            "great",
            "stable",
            "simple",
            "effective",
            "robust",
            "clear",
            "it",
            "adequate",
        ],
    )
}
