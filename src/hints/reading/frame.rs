//! Noun phrases: where one ends, and which word it is about.

use super::super::lexicon::Classes;
use super::{Form, Reading, Sort, Token};
use crate::hints::listed::is_one_of;

/// The longest noun phrase worth following.
const LONGEST: usize = 10;

/// A noun phrase: all its words, and the last one, which names the thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) first: usize,
    pub(crate) noun: usize,
}

/// Reads the noun phrase that starts at `at`, stepping over articles and quantities.
pub(crate) fn noun_phrase(reading: &Reading<'_>, at: usize) -> Option<Phrase> {
    let mut noun = None;
    let mut index = at;
    while index < at + LONGEST {
        let Some(token) = reading.token(index) else {
            break;
        };
        let joins = match token.sort {
            Sort::Word => continues(reading, index, noun.is_some()),
            // "CI/CD", "design & build": what is behind belongs to the name.
            Sort::Slash => noun.is_some() && token.glued,
            // "pupils' records", "Launch “Bring a friend”"
            Sort::Sign if is_quote(reading, token) => true,
            // "Create (internal) jobs board"
            Sort::Open => noun.is_none() && reading.is_sort(index + 2, Sort::Close),
            Sort::Close => index > at + 1 && reading.is_sort(index - 2, Sort::Open),
            _ => false,
        };
        if !joins {
            break;
        }
        if token.is_word() {
            noun = Some(index);
        }
        index += 1;
    }
    noun.map(|noun| Phrase { first: at, noun })
}

fn is_quote(reading: &Reading<'_>, token: &Token) -> bool {
    is_one_of(
        &reading.text[token.span.clone()],
        &["'", "’", "‘", "\"", "“", "”"],
    )
}

fn continues(reading: &Reading<'_>, index: usize, has_noun: bool) -> bool {
    let Some(token) = reading.token(index) else {
        return false;
    };
    // "Map the needs of …"
    let is_modal = token.is(Classes::MODAL) && (has_noun || token.form != Form::Plural);
    // "After-school clubs", "in-app surveys"
    let opens_a_name = !has_noun
        && reading
            .token(index + 1)
            .is_some_and(|next| next.glued && next.is_word());
    let links = Classes::PREPOSITION
        .with(Classes::CONJUNCTION)
        .with(Classes::PRONOUN);
    if (token.is(links) || is_modal) && !token.is(Classes::NOUN) && !token.glued && !opens_a_name {
        return false;
    }
    // "The ledger in place": a state, whatever stands before it.
    let is_state = token.is(Classes::PART_OF_NAME)
        && reading.word(index) == "in"
        && reading.is(index + 1, Classes::DONE);
    if is_state || token.is(Classes::BEING) && !token.is(Classes::NOUN) {
        return false;
    }
    if has_noun && (acts(reading, index) || is_unknown_behind_people(reading, index)) {
        return false;
    }
    let is_adverb = token.is(Classes::ADVERB) && !token.is(Classes::NOUN);
    if has_noun && (token.is(Classes::DETERMINER) || is_adverb) {
        return false;
    }
    let ends_clause = has_noun
        && token.is(Classes::VERB)
        && token.form != Form::Ing
        && !token.glued
        && (!token.is(Classes::NOUN) || is_done_to_it(reading, index));
    !ends_clause
}

/// "Outages fixed within a day": a participle with no noun behind it.
fn is_done_to_it(reading: &Reading<'_>, index: usize) -> bool {
    reading
        .token(index)
        .is_some_and(|token| token.form == Form::Past)
        && (!reading.is_word(index + 1) || reading.is(index + 1, Classes::PREPOSITION))
}

/// "Businesses reuse": a word the lexicon lacks behind people in the plural is what they do.
fn is_unknown_behind_people(reading: &Reading<'_>, index: usize) -> bool {
    let people = reading
        .token(index - 1)
        .is_some_and(|before| before.form == Form::Plural && before.is(Classes::GROUP));
    people
        && reading
            .token(index)
            .is_some_and(|token| token.entry.is_none())
}

/// "Customers upgrade": behind people in the plural a verb says what they do.
fn acts(reading: &Reading<'_>, index: usize) -> bool {
    let people = reading.token(index - 1).is_some_and(|before| {
        before.form == Form::Plural && before.is(Classes::GROUP.with(Classes::OUTCOME))
    });
    // "The requests process": things that act on nothing.
    let are_things = reading.means(
        index - 1,
        &[
            "request",
            "order",
            "sale",
            "ticket",
            "claim",
            "invoice",
            "incident",
            "complaint",
            "deal",
            "contract",
            "payment",
            "booking",
            "purchase",
            "return",
            "refund",
        ],
    ) && reading.is(index, Classes::NOUN);
    people
        && !are_things
        && reading.token(index).is_some_and(|token| {
            token.is(Classes::VERB) && matches!(token.form, Form::Base | Form::Ing)
        })
}

/// Steps over articles, adverbs, "at least" and the like, up to the number or the noun.
pub(crate) fn skip_openers(reading: &Reading<'_>, at: usize) -> usize {
    let end = (at + LONGEST).min(reading.tokens().len());
    (at..end)
        .find(|index| !is_opener(reading, *index))
        .unwrap_or(end)
}

fn is_opener(reading: &Reading<'_>, at: usize) -> bool {
    const LINKS: [&str; 21] = [
        "at", "atleast", "least", "most", "minimum", "min", "max", "up", "to", "over", "about",
        "around", "more", "than", "total", "of", "out", "for", "with", "on", "and",
    ];
    let Some(token) = reading
        .token(at)
        .filter(|_| reading.number_at(at).is_none())
    else {
        return false;
    };
    match token.sort {
        Sort::More | Sort::Less | Sort::Sign => true,
        Sort::Word => {
            token.is(Classes::PARTICLE) && !token.is(Classes::NOUN)
                || token.is(Classes::DETERMINER.with(Classes::ADVERB))
                || LINKS.contains(&reading.word(at))
        }
        _ => false,
    }
}
