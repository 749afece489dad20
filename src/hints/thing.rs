//! Things that teams make, and what a sentence says of them beyond their being made.

use super::lexicon::Classes;
use super::listed::is_one_of;
use super::reading::{Form, Head, Reading, noun_phrase, skip_openers};
use crate::domain::letters::is_capital;

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

/// "Project Falcon": the name of the thing in front of it.
pub(crate) fn is_named(reading: &Reading<'_>, at: usize) -> bool {
    let is_unknown = reading
        .token(at)
        .is_some_and(|token| token.classes.say_nothing());
    is_unknown
        && reading.text[reading.span(at, at)].starts_with(is_capital)
        && reading.means(
            at - 1,
            &["project", "program", "programme", "phase", "initiative"],
        )
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
    // "Merge them into one"
    if reading.word(at) == "one" && reading.word_before(at) == "into" {
        return false;
    }
    // "… curated content and more"
    if reading.word(at) == "more" && reading.word_before(at) == "and" && !reading.is_word(at + 1) {
        return false;
    }
    opens_a_clause(reading, at)
        || at > object && says_what_happens(reading, at)
        || is_superlative(reading.word(at))
        || reading.is(at, SAYS_MORE)
            && !reading.is(at, Classes::DELIVERABLE)
            && !is_weak_praise(reading, at)
}

/// Where the talk of what a thing is and has ends the talk of what is made: "a plan that includes …", "a guide
/// on how to …", "a program in order to enhance our culture". None of that says who gains what.
pub(crate) fn described_from(reading: &Reading<'_>, object: usize) -> usize {
    let end = reading.tokens().len();
    let somebody = |at: usize| {
        reading.is(at, Classes::PRONOUN)
            || reading.is(at, Classes::GROUP)
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Plural)
    };
    let starts = |at: &usize| match reading.word(*at) {
        "that" | "which" => {
            reading.is(at + 1, Classes::SHOW.with(Classes::PRODUCE))
                && !(at + 2..at + 4).any(somebody)
                || reading.says(at + 1, &["has", "have"])
        }
        "how" | "what" | "why" => {
            matches!(reading.word_before(*at), "for" | "on" | "about" | "of")
        }
        "to" => {
            // "… to massively grow sales", "… to help raise awareness"
            let verb = (at + 1..end)
                .find(|at| !reading.says(*at, &["help"]) && !reading.word(*at).ends_with("ly"))
                .unwrap_or(end);
            reading.is(
                verb,
                Classes::WEAK.with(Classes::CHANGE).with(Classes::WORK),
            ) && !(at + 2..end).any(|at| {
                // "… to promote fairness across our workforce"
                somebody(at)
                    || reading.says(at, &["across"]) && reading.is(at + 1, Classes::DETERMINER)
            })
        }
        "where" => reading.is(reading.head.start(), Classes::SHIP),
        "with" => noun_phrase(reading, skip_openers(reading, at + 1)).is_some_and(|part| {
            is_deliverable(reading, part.noun) || is_artifact(reading, part.noun)
        }),
        _ => false,
    };
    (object + 1..end).find(starts).unwrap_or(end)
}

/// Where a delivered thing is only explained: beside what [`described_from`] finds, "… that tracks energy use",
/// "… to oversee the budget". The thing does that; nobody is said to gain.
pub(crate) fn explained_from(reading: &Reading<'_>, object: usize) -> usize {
    let end = described_from(reading, object);
    let somebody = |at: usize| {
        reading.is(
            at,
            Classes::PRONOUN.with(Classes::GROUP).with(Classes::OUTCOME),
        ) || reading.is(at, Classes::MODAL.with(Classes::DETERMINER))
            || reading.text[reading.span(at, at)].starts_with(is_capital)
    };
    // "… that policymakers act on", "… that outlives us"
    let gains = |at: usize| {
        somebody(at)
            || reading.is(at, Classes::ADVERB)
            || reading.word(at).ends_with('s')
                && reading.is(at + 1, Classes::VERB.with(Classes::TASK))
            || (at..at + 4).any(|at| reading.is(at, Classes::PRONOUN))
    };
    let explains = |at: &usize| match reading.word(*at) {
        "that" | "which" => {
            reading.is_word(at + 1) && !gains(at + 1) && !does_good(reading, at + 1)
        }
        // "Programs targeting truants"
        _ => {
            *at == object + 1
                && reading.is(*at, Classes::VERB)
                && reading
                    .token(*at)
                    .is_some_and(|token| token.form == Form::Ing)
        }
    };
    (object + 1..end).find(explains).unwrap_or(end)
}

/// "… that delights guests", "… that helps newcomers settle": it says who gains.
fn does_good(reading: &Reading<'_>, verb: usize) -> bool {
    const REACH: usize = 4;
    let is_for_people = reading.means(
        verb,
        &[
            "delight", "help", "please", "excite", "protect", "save", "free", "spare", "relieve",
            "inspire", "empower", "serve", "make", "surprise",
        ],
    );
    is_for_people
        && (verb + 1..verb + REACH).any(|at| {
            reading.is(at, Classes::GROUP.with(Classes::OUTCOME))
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Plural)
        })
}

fn opens_a_clause(reading: &Reading<'_>, at: usize) -> bool {
    match reading.word(at) {
        // "Launch the shop into the world" says no more than launching it.
        "into" => {
            let head = reading.head.start();
            !reading.is(head, Classes::SHIP)
                && reading.lemma(head) != "translate"
                && reading.word(at + 1) != "one"
        }
        // "Deploy the scanner as our standard tool" says no more than deploying it.
        "as" => {
            const REACH: usize = 5;
            !reading.is(reading.head.start(), Classes::SHIP)
                || !(at + 1..at + REACH)
                    .any(|at| reading.says(at, &["standard", "default", "base", "baseline"]))
        }
        "around" | "that" | "who" | "which" | "where" | "so" | "how" | "why" | "what" | "most"
        | "ourselves" | "without" | "while" => true,
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
    // "A clearly defined scope", "a plan for managing permits": part of what the thing is.
    let form = reading.token(at).map(|token| token.form);
    let is_part_of_it = form == Some(Form::Past)
        && matches!(reading.head, Head::Verb(_))
        && !reading.is(at, Classes::OTHER_VERB)
        || form == Some(Form::Ing) && matches!(before, "of" | "and" | "for" | "on" | "with")
        // "Skill sets", "the Ignite program": a verb only in other places.
        || form == Some(Form::Plural) && !matches!(before, "that" | "which" | "who") && !reading.is(at - 1, Classes::GROUP)
        || form == Some(Form::Base) && !leads_to_a_verb(reading, at - 1);
    let more_work = before == "and"
        && (reading.is(at, Classes::WORK)
            && !reading.is(at, Classes::OTHER_VERB.with(Classes::MAKING))
            || reading.means(at, &["test", "validate", "verify"]));
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
    is_verb && !is_part_of_it && !more_work && !upkeep && !joins(at) && !joins(at + 1)
}

/// People in the plural, "to", "can": what stands behind one of these may be what somebody does.
fn leads_to_a_verb(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    matches!(word, "to" | "and")
        || word.ends_with('s')
        || word.ends_with("ly")
        || reading.is(
            at,
            Classes::GROUP
                .with(Classes::PRONOUN)
                .with(Classes::MODAL)
                .with(Classes::ADVERB),
        )
}

pub(crate) fn is_superlative(word: &str) -> bool {
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
            "strong",
            "compelling",
            "clear",
            "it",
            "adequate",
            "efficient",
            "intuitive",
            "superior",
            "friendly",
            "clearly",
            "efficiently",
            "smoothly",
            "successfully",
            "quickly",
        ],
    )
}
