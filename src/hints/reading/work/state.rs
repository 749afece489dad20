//! Work told as a state or a habit: "The handbook describes the process", "Monthly town halls",
//! "Engineering teams contribute 40 reviews".

use super::super::super::lexicon::Classes;
use super::super::number::{Role, Unit};
use super::super::{Form, Reading, frame, spelled};
use super::{Found, WorkKind, is_result, participle};

/// The work that a sentence with a subject tells of, when no number stands in front of it.
pub(super) fn told(reading: &Reading<'_>, at: usize, predicate: Option<usize>) -> Option<Found> {
    if let Some(thing) = predicate.and_then(|verb| is_there(reading, at, verb)) {
        return Some((WorkKind::Delivered, at, thing, None));
    }
    let subject = frame::noun_phrase(reading, frame::skip_openers(reading, at))?.noun;
    if let Some(found) = habit(reading, at, subject, predicate) {
        return Some(found);
    }
    if let Some(found) = predicate.and_then(|verb| own_effort(reading, at, subject, verb)) {
        return Some(found);
    }
    let last = predicate
        .and_then(|verb| is_kept(reading, subject, verb))
        .or_else(|| {
            let verb = predicate.filter(|_| !reading.is_measured)?;
            shows(reading, subject, verb).or_else(|| is_settled(reading, subject, verb))
        })
        .or_else(|| holds(reading, subject, predicate?))
        .or_else(|| speaks_in_public(reading, predicate?))
        .or_else(|| enables(reading, subject))
        .or_else(|| acts_by_itself(reading, subject, predicate?))?;
    Some((WorkKind::Delivered, at, last, None))
}

/// "Weekly newsletters", "Bi-weekly tweets about …": how often the team makes something.
fn habit(reading: &Reading<'_>, at: usize, noun: usize, predicate: Option<usize>) -> Option<Found> {
    let often = at + usize::from(reading.says(at, &["bi"]));
    let is_product = reading.is(noun, Classes::DELIVERABLE)
        && !reading.is(noun, Classes::VANITY)
        && !is_result(reading, noun)
        && reading
            .token(noun)
            .is_some_and(|token| token.form == Form::Plural);
    let is_bare = predicate.is_none_or(|verb| verb > noun + 1)
        && !reading
            .numbers
            .iter()
            .any(|number| number.role.measures() && number.role != Role::Rank);
    (spelled::is_frequency(reading.word(often)) && is_product && is_bare).then_some((
        WorkKind::Counted,
        at,
        noun,
        None,
    ))
}

/// "Each squad presents 2 demos": the team itself makes what is counted.
fn own_effort(reading: &Reading<'_>, at: usize, subject: usize, verb: usize) -> Option<Found> {
    let is_own = reading.means(
        subject,
        &[
            "team",
            "squad",
            "crew",
            "department",
            "engineer",
            "developer",
            "designer",
        ],
    );
    let makes = reading.is(verb, Classes::DELIVERY.with(Classes::PRODUCE))
        || reading.means(verb, &["contribute"]);
    let index = reading.number_at(frame::skip_openers(reading, verb + 1))?;
    let number = &reading.numbers[index];
    let noun = number.noun?;
    let product = reading.is(noun, Classes::DELIVERABLE) && !is_result(reading, noun);
    let counts = number.unit == Unit::None && number.role.measures() && product;
    (is_own && makes && counts).then_some((WorkKind::Counted, at, noun, Some(index)))
}

/// "The roadmap is maintained and updated": looking after a thing.
fn is_kept(reading: &Reading<'_>, subject: usize, verb: usize) -> Option<usize> {
    let done = participle(reading, verb);
    let kept = done > verb
        && reading.is(done, Classes::UPKEEP)
        && reading
            .token(done)
            .is_some_and(|token| token.form == Form::Past);
    let is_thing = reading.is(subject, Classes::DELIVERABLE) && !is_result(reading, subject);
    (kept && is_thing).then_some(done)
}

/// "The scheduler has a retry queue", "Every service has a runbook": a thing has a part it did not have.
fn holds(reading: &Reading<'_>, subject: usize, verb: usize) -> Option<usize> {
    let people = Classes::GROUP
        .with(Classes::OUTCOME)
        .with(Classes::MEASURE)
        .with(Classes::PRONOUN);
    let is_measured = reading.numbers.iter().any(|number| number.role.measures());
    let has = reading.says(verb, &["has", "have"]);
    if !has || is_measured || reading.is(subject, people) {
        return None;
    }
    let mut part = frame::noun_phrase(reading, frame::skip_openers(reading, verb + 1))?.noun;
    // "… a dedicated, up-to-date page"
    if reading.is(part, Classes::ADJECTIVE.with(Classes::VERB)) || !reading.is(part, Classes::NOUN)
    {
        let end = reading.tokens().len();
        let made = Classes::DELIVERABLE.with(Classes::ARTIFACT);
        part = (part + 1..end.min(part + 8))
            .rfind(|at| reading.is(*at, made))
            .unwrap_or(part);
    }
    let is_thing = reading.is(part, Classes::DELIVERABLE.with(Classes::ARTIFACT));
    (is_thing && !is_result(reading, part)).then_some(part)
}

/// "Researchers present at 5 symposia": appearances are the team's own, whoever makes them.
fn speaks_in_public(reading: &Reading<'_>, verb: usize) -> Option<usize> {
    let speaks = reading.means(
        verb,
        &[
            "speak",
            "present",
            "lecture",
            "exhibit",
            "speak at",
            "participate",
        ],
    );
    let counted = reading.numbers.iter().find(|number| {
        speaks
            && number.first > verb
            && number.unit == Unit::None
            && number.role.measures()
            && number.noun.is_some()
            && reading.says_before(number.first, &["at", "in"])
    })?;
    Some(counted.last)
}

/// "The handbook describes who decides": a thing is there and says so.
fn shows(reading: &Reading<'_>, subject: usize, verb: usize) -> Option<usize> {
    let says = reading.is(verb, Classes::SHOW)
        && reading
            .token(verb)
            .is_some_and(|token| matches!(token.form, Form::Plural | Form::Base));
    (says && reading.is(subject, Classes::DELIVERABLE)).then_some(verb)
}

/// "Service levels are defined and published": a measure that has been written down has not moved.
fn is_settled(reading: &Reading<'_>, subject: usize, verb: usize) -> Option<usize> {
    let done = participle(reading, verb);
    let open = Classes::MAKING
        .with(Classes::GAIN)
        .with(Classes::CHANGE)
        .with(Classes::OTHER_VERB);
    let written = reading.is(done, Classes::DELIVERY)
        && !reading.is(done, open)
        && reading
            .token(done)
            .is_some_and(|token| token.form == Form::Past);
    (written && !reading.is(subject, Classes::OUTCOME)).then_some(done)
}

/// "Admins can see the progress": people are able to, and nobody knows whether they do.
fn enables(reading: &Reading<'_>, subject: usize) -> Option<usize> {
    let verb = match (reading.word(subject + 1), reading.word(subject + 2)) {
        ("can", _) => subject + 2,
        ("is" | "are", "able") => subject + 4,
        _ => return None,
    };
    (reading.is_word(verb) && !reading.is_measured).then_some(verb)
}

/// "The scanner flags duplicates", "Ledgerly imports bank files": what a tool does once it is built.
fn acts_by_itself(reading: &Reading<'_>, subject: usize, verb: usize) -> Option<usize> {
    // Behind a name, the verb may look like one more noun.
    let subject = subject.min(verb.saturating_sub(1));
    let moves = Classes::CHANGE.with(Classes::GAIN).with(Classes::UPKEEP);
    let does = Classes::WORK
        .with(Classes::MAKING)
        .with(Classes::SHOW)
        .with(Classes::PRODUCE);
    let acts = reading.is(verb, does)
        && !reading.is(verb, moves.with(Classes::BEING))
        && reading
            .token(verb)
            .is_some_and(|token| token.form == Form::Plural);
    let of_people = Classes::GROUP
        .with(Classes::OUTCOME)
        .with(Classes::MEASURE)
        .with(Classes::ABSTRACT)
        .with(Classes::PRONOUN);
    // "The system sends reminders": no idea, though everybody has one.
    let is_tool = !reading.is(subject, of_people) || reading.is(subject, Classes::METHOD);
    let judges = (verb..reading.tokens().len()).any(|at| reading.is(at, Classes::UNMEASURED));
    (acts && is_tool && !judges && !reading.is_measured).then_some(verb)
}

/// "There is a style guide", "A style guide exists".
fn is_there(reading: &Reading<'_>, at: usize, verb: usize) -> Option<usize> {
    let judges = (verb..reading.tokens().len()).any(|at| reading.is(at, Classes::UNMEASURED));
    if reading.is_measured || judges {
        return None;
    }
    let is_product =
        |noun: usize| reading.is(noun, Classes::DELIVERABLE) && !is_result(reading, noun);
    if reading.word(at) == "there" && reading.is(verb, Classes::BEING) {
        // "There is an up-to-date diagram"
        const REACH: usize = 8;
        let start = frame::skip_openers(reading, verb + 1);
        return (start..start + REACH)
            .filter_map(|at| frame::noun_phrase(reading, at))
            .map(|phrase| phrase.noun)
            .find(|noun| is_product(*noun));
    }
    (reading.lemma(verb) == "exist" && is_product(verb - 1)).then_some(verb)
}
