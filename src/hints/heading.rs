//! Statements that are a heading, or a verb and one word: they say nothing of where to.

use super::general::{is_concern, is_name};
use super::lexicon::Classes;
use super::reading::{Form, Head, Reading, Sort, Token};

/// Whether the statement is a noun with nothing said of it.
pub(crate) const fn is_heading(reading: &Reading<'_>) -> bool {
    reading.head.bare_noun().is_some()
}

/// "Sensory acuity", "Platform & Ecosystem", "New pay review cycle": a heading, which says nothing of where to.
pub(crate) fn names_a_topic(reading: &Reading<'_>) -> bool {
    const MOST: usize = 4;
    let end = reading.tokens().len();
    let start = reading.head.start();
    // "Trust & safety": behind a verb comes its object, and no sign.
    let is_pair = reading.is_sort(start + 1, Sort::Sign)
        && reading.is(start, Classes::NOUN.with(Classes::MEASURE));
    let is_kind = is_pair || says_of_what_kind(reading, start);
    let Some(at) = reading.head.bare_noun().or(is_kind.then_some(start)) else {
        return false;
    };
    let words = (at..end).filter(|at| reading.is_word(*at) && reading.word(*at) != "and");
    let is_plain = words
        .clone()
        .all(|at| !is_wish(reading, at) && !acts(reading, at) && !is_name(reading, at));
    let is_alone = (at..end).all(|at| {
        reading.is_word(at) || reading.is_sort(at, Sort::Sign) || reading.is_sort(at, Sort::Stop)
    });
    is_alone
        && is_plain
        && (2..=MOST).contains(&words.count())
        && (is_kind || is_no_verb(reading, at))
}

/// "Cost discipline", "Build quality & speed": a verb in other places, and whether or not it is one here, nobody
/// learns more.
fn says_of_what_kind(reading: &Reading<'_>, at: usize) -> bool {
    let is_head = reading.head == Head::Verb(at) || reading.head.bare_noun() == Some(at);
    is_head
        && reading.is(at, Classes::NOUN)
        && is_concern(reading, at + 1)
        && (at + 2..reading.tokens().len()).all(|at| {
            !reading.is_word(at)
                || reading.word(at) == "and"
                || is_concern(reading, at)
                || reading.is(at, Classes::MEASURE)
        })
}

/// "Safer", "for", "live": a word that says how it should be, or for whom. A teacher is no comparative.
fn is_wish(reading: &Reading<'_>, at: usize) -> bool {
    const WISH: Classes = Classes::FUNCTION
        .with(Classes::UNMEASURED)
        .with(Classes::DONE);
    const THING: Classes = Classes::NOUN.with(Classes::DISCIPLINE);
    reading.is(at, WISH) || reading.word(at).ends_with("er") && !reading.is(at, THING)
}

/// "Nurses rest": behind people in the plural stands what they do, be it in the lexicon or not.
fn acts(reading: &Reading<'_>, at: usize) -> bool {
    at > reading.head.start()
        && reading
            .token(at - 1)
            .is_some_and(|before| before.form == Form::Plural && before.is(Classes::GROUP))
}

/// "Migration", "Thrive": a single word, whatever it is.
pub(crate) fn is_one_word(reading: &Reading<'_>, at: usize) -> bool {
    let is_known = |at: usize| {
        reading
            .token(at)
            .is_some_and(|token| !token.classes.say_nothing() || is_short_form(reading, token))
    };
    let is_alone = (at + 1..reading.tokens().len()).all(|at| reading.is_sort(at, Sort::Stop));
    at == reading.head.start() && is_alone && is_known(at)
}

/// "ARR", "MTTD": capitals throughout.
fn is_short_form(reading: &Reading<'_>, token: &Token) -> bool {
    let word = &reading.text[token.span.clone()];
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A first word that can only be a noun or say of what kind the next one is. One that the lexicon lacks does so
/// in front of a thing that is made.
fn is_no_verb(reading: &Reading<'_>, at: usize) -> bool {
    const MADE: Classes = Classes::DELIVERABLE
        .with(Classes::ARTIFACT)
        .with(Classes::NAMED_WORK);
    const NOUN: Classes = Classes::NOUN
        .with(Classes::CONCERN)
        .with(Classes::DISCIPLINE)
        .with(Classes::GENERIC)
        .with(Classes::ARTIFACT)
        .with(Classes::ACRONYM);
    let is_unknown = |token: &Token| {
        token.classes.say_nothing()
            && !token.glued
            && (is_short_form(reading, token)
                || reading
                    .last_word(at)
                    .is_some_and(|last| reading.is(last, MADE)))
    };
    let ends = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| reading.word(at).ends_with(ending))
    };
    !reading.is(at, Classes::VERB)
        && (reading.is(at, NOUN)
            || reading.token(at).is_some_and(is_unknown)
            || ends(&[
                "al", "ory", "ary", "ity", "ness", "tion", "ism", "ics", "ship", "ence", "ance",
            ]))
}

/// "Optimise fitness", "Boost deliveries": one word, and nobody knows whose.
pub(crate) fn wants_one_thing(reading: &Reading<'_>) -> bool {
    const OWN: Classes = Classes::SCOPE
        .with(Classes::GROUP)
        .with(Classes::PREPOSITION)
        .with(Classes::CONJUNCTION)
        .with(Classes::PRONOUN)
        .with(Classes::PARTICLE)
        .with(Classes::ACRONYM);
    let Head::Verb(at) = reading.head else {
        return false;
    };
    let is_act = |at: usize| {
        reading
            .token(at)
            .is_some_and(|token| token.is(Classes::VERB) && token.form != Form::Ing)
    };
    let mut words = (at + 1..reading.tokens().len())
        .filter(|at| reading.is_word(*at) && !reading.says(*at, &["our", "the", "my"]))
        // "Expand platforms significantly"
        .filter(|at| {
            let is_manner = reading.is(*at, Classes::ADVERB.with(Classes::UNMEASURED));
            !(is_manner && reading.word(*at).ends_with("ly"))
        });
    // "Better roads" is no command.
    let wants_more = reading.is(at, Classes::WEAK)
        && !reading.is(at, Classes::FALL.with(Classes::END))
        && reading.word(at) != "better";
    let (Some(word), None) = (words.next(), words.next()) else {
        return false;
    };
    let is_act_as_noun = reading
        .token(word)
        .is_some_and(|token| token.form == Form::Ing);
    wants_more
        && (is_all_we_have(reading, word)
            || (is_act_as_noun || !reading.is(word, OWN))
                && !is_act(word)
                && !is_name(reading, word))
}

/// "The app", "our company": all that there is of us.
fn is_all_we_have(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(
        at,
        &[
            "customers",
            "clients",
            "users",
            "stakeholders",
            "app",
            "application",
            "website",
            "site",
            "platform",
            "software",
            "system",
            "company",
            "organization",
            "organisation",
            "firm",
            "team",
            "codebase",
            "it",
            "managers",
            "leaders",
            "employees",
            "partners",
        ],
    )
}
