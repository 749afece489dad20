//! Things said to be delivered, and deliveries that a noun names: "Portal live by June", "Website redesign".

use super::lexicon::Classes;
use super::making::is_put_out;
use super::reading::{Form, Head, Reading, WorkKind, date_phrase, noun_phrase, skip_openers};
use super::thing::{is_ambition, is_artifact, is_deliverable, is_thing, is_version};
use std::ops::Range;

/// "Get the payment integration released", "Put the portal into production".
pub(crate) fn gets_done(reading: &Reading<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let puts = reading.means(at, &["put", "bring", "take", "make"]);
    if !puts && !reading.means(at, &["get", "have"]) {
        return None;
    }
    let thing = noun_phrase(reading, skip_openers(reading, at + 1))?.noun;
    let is_made = is_deliverable(reading, thing) || is_artifact(reading, thing);
    let done = (at + 2..reading.tokens().len()).find(|index| {
        // "Get the app into the store"
        let is_handed = reading.says(*index, &["into", "onto", "in"])
            && (*index + 1..*index + 4).any(|at| {
                reading.means(
                    at,
                    &[
                        "production",
                        "store",
                        "app store",
                        "market",
                        "service",
                        "operation",
                        "hand",
                        "app stores",
                        "play store",
                    ],
                )
            });
        // "Get the ledger production ready"
        let is_ready = reading.means(*index, &["production ready", "enterprise ready"]);
        if is_handed && is_made || is_ready {
            return true;
        }
        let is_past = || {
            reading
                .token(*index)
                .is_some_and(|token| token.form == Form::Past)
        };
        reading.is(
            *index,
            Classes::DELIVERY
                .with(Classes::GRANT)
                .with(Classes::PRODUCE),
        ) && is_past()
            || reading.is(*index, Classes::DONE) && (puts || is_made || is_past())
    })?;
    let is_last = !(done + 1..reading.tokens().len()).any(|index| {
        reading.is(index, Classes::VERB)
            && !reading.is(index, Classes::DONE.with(Classes::DELIVERABLE))
    });
    let whole = reading.span(at, at).start..reading.whole_span().end;
    let first = at + 1;
    let last = thing.min(done - 1);
    (is_last && (!puts || is_made) && is_put_out(reading, last))
        .then(|| (whole, reading.span(first, last)))
}

/// "Implementation of the new ledger", "Website redesign", "New booking portal": the work, or the thing
/// itself, as a noun.
pub(crate) fn named_work(
    reading: &Reading<'_>,
    start: usize,
) -> Option<(Range<usize>, Range<usize>)> {
    let end = reading.tokens().len();
    let plain = |object: usize| (start..end).all(|index| !is_ambition(reading, index, object));
    let whole = reading.span(start, start).start..reading.whole_span().end;
    if let Some(study) = names_a_study(reading, start) {
        return Some((whole, reading.span(start, study)));
    }
    let of = (start + 1..start + 4).find(|at| reading.word(*at) == "of");
    if let Some(of) = of.filter(|of| reading.is(of - 1, Classes::NAMED_WORK)) {
        let first = of + 1;
        let object = noun_phrase(reading, skip_openers(reading, first))?.noun;
        let is_made = is_deliverable(reading, object) || is_artifact(reading, object);
        let is_named =
            is_made || reading.word(of - 1) != "development" && is_thing(reading, object);
        return (plain(object) && is_named).then(|| (whole, reading.span(first, object)));
    }
    let first = skip_openers(reading, start);
    let noun = noun_phrase(reading, first)?.noun;
    let last = noun + usize::from(reading.is(noun + 1, Classes::NAMED_WORK));
    let is_one = reading
        .token(last)
        .is_some_and(|token| token.form != Form::Plural);
    let is_last = !reading.is_word(last + 1) || date_phrase(reading, last + 1) == Some(last + 1);
    let is_bare = is_last && last > first && is_one;
    // "Hygiene recertification"
    let is_paper = is_last
        && last > first
        && reading.means(last, &["certification", "recertification", "accreditation"]);
    let is_made = is_deliverable(reading, last) || is_artifact(reading, last);
    let is_idea = reading.is(last, Classes::ABSTRACT.with(Classes::CONCERN));
    let is_work = reading.is(last, Classes::NAMED_WORK) && !is_idea;
    ((is_bare && is_made || is_work && last > first || is_paper) && plain(last))
        .then(|| (whole, reading.span(start, last)))
}

/// "Cost analysis of the canteens": a study whose first word reads like a verb.
pub(crate) fn named_study(
    reading: &Reading<'_>,
    start: usize,
) -> Option<(Range<usize>, Range<usize>)> {
    let study = names_a_study(reading, start)?;
    let whole = reading.span(start, start).start..reading.whole_span().end;
    (study == start + 1 && reading.is(start, Classes::NOUN))
        .then(|| (whole, reading.span(start, study)))
}

/// "Cost analysis of the canteens", "Action plan for the harbour": a paper, and what it is about.
fn names_a_study(reading: &Reading<'_>, start: usize) -> Option<usize> {
    let about = (start + 1..reading.tokens().len())
        .find(|at| reading.says(*at, &["of", "for", "on", "about"]))?;
    let noun = about - 1;
    let is_paper = reading.means(
        noun,
        &[
            "analysis",
            "assessment",
            "audit",
            "evaluation",
            "study",
            "investigation",
            "survey",
            "benchmark",
            "action plan",
            "plan",
            "roadmap",
            "proposal",
            "business case",
        ],
    );
    // "A plan for every child" is a promise.
    let is_title = !reading.is(start, Classes::DETERMINER)
        && (start..noun).all(|at| reading.is_word(at) && !reading.is(at, Classes::BEING));
    let says_more = (about..reading.tokens().len())
        .any(|at| reading.says(at, &["so", "to", "that", "who", "which", "every"]));
    (is_paper && is_title && !says_more).then_some(noun)
}

/// "New website launched", "Ledger 2.0 is published".
pub(crate) fn delivered(reading: &Reading<'_>) -> Option<(Range<usize>, Range<usize>)> {
    let Head::Noun { at, predicate } = reading.head else {
        return None;
    };
    let last = noun_phrase(reading, skip_openers(reading, at))?.noun;
    let is_thing = |at: &usize| {
        reading
            .token(*at)
            .is_some_and(|token| token.form != Form::Past)
    };
    let thing = (at..=last).rfind(is_thing)?;
    let released = predicate.and_then(|verb| released(reading, at, thing, verb));
    let is_made = is_deliverable(reading, thing) || is_artifact(reading, thing);
    let is_delivered = reading
        .work
        .as_ref()
        .is_some_and(|work| work.kind == WorkKind::Delivered);
    let concrete = is_made && (is_delivered || is_there_by(reading, last + 1));
    let plain = (released.map_or(at, |done| done + 1)..reading.tokens().len())
        .all(|index| !is_ambition(reading, index, last));
    let whole = reading.span(at, at).start..reading.whole_span().end;
    ((concrete || released.is_some() && is_put_out(reading, thing)) && plain)
        .then(|| (whole, reading.span(at, thing)))
}

/// "Handbook published", "New office opened by May": the last word says that it was done, and no word what for.
pub(crate) fn ends_shipped(
    reading: &Reading<'_>,
    at: usize,
) -> Option<(Range<usize>, Range<usize>)> {
    const IDEA: Classes = Classes::ABSTRACT
        .with(Classes::CONCERN)
        .with(Classes::INWARD);
    let is_done = |done: &usize| {
        let is_past = reading
            .token(*done)
            .is_some_and(|token| token.form == Form::Past);
        let acts = reading.is(*done, Classes::SHIP.with(Classes::GRANT))
            || reading.means(*done, &["hire", "open", "approve"]);
        let ends_there = !reading.is_word(*done + 1) || date_phrase(reading, *done + 1).is_some();
        is_past && acts && ends_there
    };
    let done = (at + 1..reading.tokens().len()).find(is_done)?;
    let thing = done - 1;
    let is_made = is_deliverable(reading, thing) || is_artifact(reading, thing);
    // "Gazette published": a word that the lexicon lacks
    let is_unknown = reading
        .token(thing)
        .is_some_and(|token| token.classes.say_nothing());
    let is_public = is_unknown && reading.means(done, &["launch", "release", "publish", "deploy"]);
    let is_plain = is_made && !reading.is(thing, IDEA) || is_public;
    let promises = (at..done).any(|at| reading.says(at, &["all", "every", "each", "any", "no"]));
    let whole = reading.span(at, at).start..reading.whole_span().end;
    (is_plain && !promises && (at..done).all(|at| reading.is_word(at)))
        .then(|| (whole, reading.span(at, thing)))
}

/// "Portal live by June", "New ledger in place": a state, and at most a date.
fn is_there_by(reading: &Reading<'_>, at: usize) -> bool {
    let done = at + usize::from(reading.word(at) == "in");
    let behind = done + 1;
    let has_date = || {
        reading.says(behind, &["by", "before", "until", "in", "on"])
            && date_phrase(reading, behind).is_some()
    };
    reading.is(done, Classes::DONE) && (!reading.is_word(behind) || has_date())
}

/// "… is published", "… has been deployed": it is out, and that is all that is said. What is put out every
/// time ("All decisions are published") is a promise, and so is what is there for people.
fn released(reading: &Reading<'_>, at: usize, thing: usize, verb: usize) -> Option<usize> {
    let done =
        (verb + 1..verb + 4).find(|at| !reading.is(*at, Classes::BEING.with(Classes::ADVERB)))?;
    let is_past = reading
        .token(done)
        .is_some_and(|token| token.form == Form::Past);
    let is_made = is_deliverable(reading, thing)
        || is_artifact(reading, thing)
        || (at..verb).any(|at| is_version(reading.word(at)));
    let is_out =
        is_past && reading.is(done, Classes::SHIP) || is_made && reading.is(done, Classes::DONE);
    let is_one = !reading.says(at, &["all", "every", "each", "any"]);
    let serves = (done + 1..reading.tokens().len())
        .any(|at| reading.says(at, &["to", "every", "each", "all", "whenever"]));
    (is_one && is_out && !serves && reading.is(verb, Classes::BEING)).then_some(done)
}
