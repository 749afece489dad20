//! Whether what is done is the team's own work: "80% of the manuals translated", against "30 nurses placed".

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Reading, frame};
use super::done::participle;
use super::{Found, WorkKind, is_result, state};

pub(super) fn passive(
    reading: &Reading<'_>,
    at: usize,
    done: usize,
    direct: Option<usize>,
) -> Option<Found> {
    let qualified = (at..reading.tokens().len()).any(|index| {
        reading.says(
            index,
            &[
                "without",
                "correctly",
                "first",
                "same",
                "within",
                "inside",
                "before",
                "under",
            ],
        ) && index > at
            || reading.says(index, &["on"])
                && (reading.says(index + 1, &["time", "schedule", "budget", "first"])
                    || reading.says(index + 2, &["first", "same", "day"]))
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
    if is_attribute(reading, done) || is_well_done(reading, done) {
        return None;
    }
    match number.unit {
        Unit::OutOf(_) if !result && !qualified && is_part_of_work(reading, noun, done) => {
            Some((WorkKind::Counted, number.first, done, direct))
        }
        Unit::Percent
            if number.is_all()
                || people
                || is_plan(reading, noun)
                || is_own_product(reading, noun, done) =>
        {
            Some((WorkKind::Delivered, number.first, done, direct))
        }
        Unit::None if number.role.measures() => {
            Some((WorkKind::Counted, number.first, done, direct))
        }
        _ => None,
    }
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

/// "80% of the manuals translated": a share of the work is done.
fn is_own_product(reading: &Reading<'_>, noun: usize, done: usize) -> bool {
    let open = Classes::MAKING
        .with(Classes::GAIN)
        .with(Classes::OTHER_VERB)
        .with(Classes::GRANT);
    let others = Classes::GROUP.with(Classes::OUTCOME).with(Classes::MEASURE);
    let at = participle(reading, done);
    reading.is(noun, Classes::DELIVERABLE)
        && reading.word(done + 1) != "by"
        && !reading.is(noun, others)
        && reading.is(at, Classes::DELIVERY)
        && !reading.is(at, open)
}

/// "6 of 9 wards painted", against "6 of 9 wards certified" or "6 of 9 promises kept".
fn is_part_of_work(reading: &Reading<'_>, noun: usize, done: usize) -> bool {
    let at = participle(reading, done);
    let open = Classes::MAKING
        .with(Classes::GAIN)
        .with(Classes::PEOPLE_WORK)
        .with(Classes::OTHER_VERB);
    let is_own = reading.is(noun, Classes::DELIVERABLE)
        || is_plan(reading, noun)
        || is_plan(reading, at - 1);
    !reading.is(noun, Classes::GROUP)
        && !reading.is(at, Classes::GRANT)
        && (is_own || !reading.is(at, open))
}

/// Parts of the team's own plan.
fn is_plan(reading: &Reading<'_>, noun: usize) -> bool {
    reading.means(
        noun,
        &[
            "item",
            "work item",
            "feature",
            "milestone",
            "task",
            "initiative",
            "story",
            "user story",
            "deliverable",
            "epic",
            "roadmap",
            "backlog",
            "project",
            "action",
        ],
    )
}

/// "… decided within the legal deadline": each of them kept a rule. "… hired by local firms": others did it.
fn is_well_done(reading: &Reading<'_>, done: usize) -> bool {
    const NORMS: [&str; 7] = [
        "deadline", "limit", "target", "norm", "standard", "time", "period",
    ];
    let next = reading.word(done + 1);
    let by_others = reading.says(done + 2, &["other", "others"]);
    next == "by" && (by_others || reading.means(done, &["hire"]))
        || next == "us"
        || next == "within"
            && frame::noun_phrase(reading, frame::skip_openers(reading, done + 2))
                .is_some_and(|phrase| NORMS.contains(&reading.lemma(phrase.noun)))
}

/// "Coached teachers raise …", "80 of those trained are …": what was done is not yet what is said of them.
fn is_attribute(reading: &Reading<'_>, done: usize) -> bool {
    let links = Classes::DETERMINER
        .with(Classes::PREPOSITION)
        .with(Classes::CONJUNCTION)
        .with(Classes::MODAL);
    let says = |at: usize| {
        let is_claim = reading.is(at, Classes::BEING) && !reading.is(at, Classes::DETERMINER)
            || reading.is(at, Classes::OTHER_VERB.with(Classes::CHANGE))
                && (!reading.is(at, Classes::NOUN.with(Classes::ADJECTIVE))
                    || reading.is(at + 1, Classes::DETERMINER))
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Base);
        is_claim && !reading.is(at - 1, links) && !reading.says(at - 1, &["to"])
    };
    let is_aside = |at: usize| {
        reading.says_before(at, &["those"])
            && reading
                .token(at)
                .is_some_and(|token| token.form == Form::Past)
    };
    (1..done).any(is_aside) || (done + 1..reading.tokens().len()).any(says)
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
