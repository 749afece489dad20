//! Work without a leading verb: "New site launched", "20 interviews".

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Reading, frame, token};
use super::{Found, WorkKind, is_result, state};

pub(super) fn headed_by_noun(
    reading: &Reading<'_>,
    at: usize,
    predicate: Option<usize>,
) -> Option<Found> {
    let start = frame::skip_openers(reading, at);
    let direct = reading.number_at(start);
    if let Some(done) = predicate.filter(|at| says_done(reading, *at)) {
        return passive(reading, at, done, direct);
    }
    if let Some(last) = ends_done(reading) {
        return passive(reading, at, last, direct);
    }
    if direct.is_none() {
        return state::told(reading, at, predicate);
    }
    let number = reading
        .numbers
        .get(direct?)
        .filter(|number| number.value > 0.0)?;
    let noun = number.noun?;
    // "3x strength training a week"
    let often = number.unit == Unit::Times && has_a_pace(reading, noun);
    let bare = (number.unit == Unit::None || often)
        && number.role.measures()
        && number.role != Role::AtMost
        && predicate.is_none();
    let produced = reading.is(noun, Classes::DELIVERABLE)
        && !is_result(reading, noun)
        && !reading.is(noun, Classes::VANITY);
    (bare && produced).then_some((WorkKind::Counted, number.first, noun, direct))
}

/// "… a week", "… per month" right behind what is counted.
fn has_a_pace(reading: &Reading<'_>, noun: usize) -> bool {
    matches!(reading.word(noun + 1), "a" | "per" | "each" | "every")
        && reading.is(noun + 2, Classes::TIME)
}

/// The token that says what has been done to the subject, behind "is" and "has been".
pub(super) fn participle(reading: &Reading<'_>, predicate: usize) -> usize {
    let mut at = predicate;
    while reading.is(at, Classes::BEING.with(Classes::ADVERB))
        && !reading.is(at, Classes::DONE)
        && reading.is_word(at + 1)
    {
        at += 1;
    }
    at
}

/// "… migrated", "… is live", "… has been rolled out".
fn says_done(reading: &Reading<'_>, predicate: usize) -> bool {
    let at = participle(reading, predicate);
    let Some(token) = reading.token(at) else {
        return false;
    };
    // "in place" carries its class on its last word.
    let state = (at..at + 2).find(|index| !reading.is(*index, Classes::PART_OF_NAME));
    token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE))
        || state.is_some_and(|state| reading.is(state, Classes::DONE))
            && reading.is(at.saturating_sub(1), Classes::BEING)
}

/// "New website live": a word at the very end says that it is there.
fn ends_done(reading: &Reading<'_>) -> Option<usize> {
    let last = reading.tokens().iter().rposition(token::Token::is_word)?;
    let token = reading.token(last)?;
    let done = token.is(Classes::DONE) && !token.is(Classes::PREPOSITION)
        || token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE));
    (done && last > reading.head.start()).then_some(last)
}

fn passive(reading: &Reading<'_>, at: usize, done: usize, direct: Option<usize>) -> Option<Found> {
    let qualified = (at..reading.tokens().len()).any(|index| {
        matches!(
            reading.word(index),
            "without" | "correctly" | "on" | "first" | "same" | "within" | "under"
        ) && index > at
    });
    let Some(number) = direct.map(|index| &reading.numbers[index]) else {
        let subject = frame::noun_phrase(reading, frame::skip_openers(reading, at));
        let result = subject.is_some_and(|subject| {
            is_result(reading, subject.noun) && !reading.is(subject.noun, Classes::DELIVERABLE)
                || keeps_a_promise(reading, subject.noun)
        });
        if result {
            return state::told(reading, at, Some(done));
        }
        return Some((WorkKind::Delivered, at, done, None));
    };
    let noun = number.noun?;
    let people = reading.is(done, Classes::PEOPLE_WORK)
        || (number.last..=done).any(|index| {
            reading.is(index, Classes::PEOPLE_WORK)
                && reading
                    .token(index)
                    .is_some_and(|token| token.form == Form::Past)
        });
    // "30 nurses placed": somebody gained something.
    let gained = !reading.is(
        done,
        Classes::WORK.with(Classes::MAKING).with(Classes::FALL),
    ) && reading.is(noun, Classes::GROUP)
        && !reading.is(noun, Classes::DELIVERABLE);
    let result =
        gained || is_result(reading, noun) && !people && !handles_all(reading, number, noun, done);
    if result || qualified && number.unit == Unit::Percent {
        return None;
    }
    match number.unit {
        Unit::Percent if number.is_all() || people || is_plan(reading, noun) => {
            Some((WorkKind::Delivered, number.first, done, direct))
        }
        Unit::None if number.role.measures() => {
            Some((WorkKind::Counted, number.first, done, direct))
        }
        _ => None,
    }
}

/// "Outages fixed within 3 days", "Reports delivered in under an hour": many of a kind, each of them in time.
fn keeps_a_promise(reading: &Reading<'_>, noun: usize) -> bool {
    const A_WEEK: f64 = 604_800.0;
    // An unknown word has no form.
    let many = reading.token(noun).is_some_and(|token| {
        token.form == Form::Plural || token.entry.is_none() && reading.word(noun).ends_with('s')
    });
    let in_time = |number: &Number| {
        number.role == Role::AtMost
            && matches!(number.unit, Unit::Time(seconds, _) if seconds < A_WEEK)
    };
    many && reading.numbers.iter().any(in_time)
}

/// The participle behind a share: "have 80% of the handbook rewritten". `None` when nothing is done to it,
/// or when it is somebody's result.
pub(super) fn handled(reading: &Reading<'_>, number: &Number) -> Option<usize> {
    let noun = number.noun?;
    let done = (number.last + 1..reading.tokens().len()).find(|at| {
        reading.token(*at).is_some_and(|token| {
            token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE))
        })
    })?;
    passive(reading, number.first, done, reading.number_at(number.first)).map(|_| done.max(noun))
}

/// "100% of contracts digitised": every one of them passes through the team's hands, and then it is over.
/// People and failures are spared: what happens to all of them is a promise to keep.
pub(super) fn handles_all(
    reading: &Reading<'_>,
    number: &Number,
    noun: usize,
    done: usize,
) -> bool {
    let at = participle(reading, done);
    let open = Classes::MAKING
        .with(Classes::GAIN)
        .with(Classes::OTHER_VERB);
    number.is_all()
        && !reading.is(noun, Classes::MEASURE.with(Classes::GROUP))
        && reading.is(at, Classes::DELIVERY)
        && !reading.is(at, open)
}

/// Parts of the team's own plan.
fn is_plan(reading: &Reading<'_>, noun: usize) -> bool {
    matches!(
        reading.lemma(noun),
        "item"
            | "work item"
            | "feature"
            | "milestone"
            | "task"
            | "initiative"
            | "story"
            | "user story"
            | "deliverable"
            | "epic"
            | "roadmap"
            | "backlog"
            | "project"
            | "action"
    )
}
