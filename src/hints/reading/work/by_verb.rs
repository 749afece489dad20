//! Work that a verb heads: "Deploy Feature X", "Publish 10 posts".

use super::super::super::lexicon::Classes;
use super::super::frame::{self, Phrase};
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Reading};
use super::{Found, WorkKind, is_result};

pub(super) fn headed_by_verb(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let token = reading.token(at)?;
    let start = frame::skip_openers(reading, at + 1);
    let direct = reading.number_at(start);
    let object = match direct.map(|index| &reading.numbers[index]) {
        Some(number) => number.noun.map(|noun| Phrase {
            first: number.first,
            noun,
        }),
        None => frame::noun_phrase(reading, start),
    };
    let last = object.map_or_else(
        || start.min(reading.tokens().len() - 1).max(at),
        |object| object.noun,
    );
    let verb = Verb::of(token.classes);
    // How often software reaches its users is a rate, and a good one to watch.
    if matches!(reading.lemma(at), "deploy" | "release" | "ship")
        && direct.is_none()
        && reading.is_measured
    {
        let dated = reading.numbers.iter().any(|number| number.role.measures());
        if !dated {
            return None;
        }
    }
    let kind = match (verb, direct.map(|index| &reading.numbers[index])) {
        (_, Some(number)) => counted(reading, verb, at, number)?,
        (Verb::Deliver | Verb::DeliverOrWin | Verb::People, None) => {
            let meets_a_bar = verb == Verb::People
                && reading.lemma(at) == "meet"
                && !object.is_some_and(|object| {
                    reading.is(object.noun, Classes::GROUP.with(Classes::OUTCOME))
                });
            let wins = meets_a_bar
                || verb == Verb::DeliverOrWin
                    && object.is_some_and(|object| is_result(reading, object.noun));
            (!wins).then_some(WorkKind::Delivered)?
        }
        (Verb::Make, None) => {
            let object = object?;
            let describes = reading.is(object.noun, Classes::ADJECTIVE)
                && !reading.is(object.noun, Classes::NOUN);
            (!is_result(reading, object.noun) && !describes).then_some(WorkKind::Delivered)?
        }
        (Verb::Change, _) | (Verb::Other, None) => return None,
    };
    Some((kind, at, last, direct))
}

/// How far a verb decides that the statement is work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    /// Whatever the object.
    Deliver,
    /// Unless the object is a result: "Ship 10,000 orders".
    DeliverOrWin,
    /// Whatever the object, people included.
    People,
    /// When the object is a deliverable.
    Make,
    /// Moves a number.
    Change,
    /// Anything else.
    Other,
}

impl Verb {
    fn of(classes: Classes) -> Self {
        let open = Classes::MAKING.with(Classes::GAIN).with(Classes::UPKEEP);
        if classes.any(Classes::PEOPLE_WORK) {
            Self::People
        } else if classes.any(Classes::DELIVERY) {
            if classes.any(open) {
                Self::DeliverOrWin
            } else {
                Self::Deliver
            }
        } else if classes.any(Classes::RISE.with(Classes::FALL).with(Classes::IMPROVE)) {
            Self::Change
        } else if classes.any(Classes::MAKING) {
            Self::Make
        } else {
            Self::Other
        }
    }
}

/// "Close 200 tickets": items taken off the team's own list.
fn clears_a_queue(reading: &Reading<'_>, number: &Number) -> bool {
    let verb = reading.lemma(reading.head.start());
    let clears = matches!(
        verb,
        "close" | "resolve" | "answer" | "process" | "fix" | "clear" | "triage" | "complete"
    );
    let queued = number.noun.is_some_and(|noun| {
        matches!(
            reading.lemma(noun),
            "ticket"
                | "bug"
                | "issue"
                | "defect"
                | "request"
                | "query"
                | "enquiry"
                | "task"
                | "call"
        )
    });
    clears && queued && number.unit == Unit::None
}

/// A counted object.
fn counted(reading: &Reading<'_>, verb: Verb, at: usize, number: &Number) -> Option<WorkKind> {
    let makes = reading.is(at, Classes::PRODUCE);
    let spends_time = matches!(
        reading.lemma(at),
        "spend" | "invest" | "dedicate" | "volunteer"
    );
    let noun = number.noun;
    let is = |classes: Classes| noun.is_some_and(|noun| reading.is(noun, classes));
    let result = noun.is_some_and(|noun| is_result(reading, noun));
    // "Meet 95% of service levels" meets nobody.
    let measured = is(Classes::MEASURE) && !is(Classes::OUTCOME);
    match number.unit {
        Unit::Money(_) => return None,
        Unit::Percent => {
            let people = verb == Verb::People && number.role != Role::Change && !measured;
            let idea = is(Classes::ABSTRACT)
                && noun
                    .and_then(|noun| reading.token(noun))
                    .is_some_and(|token| token.form != Form::Plural);
            let done = matches!(verb, Verb::Deliver | Verb::DeliverOrWin)
                && noun.is_some()
                && !result
                && !idea;
            let moved = verb == Verb::Make && number.is_all() && noun.is_some() && !result;
            return (people || done || moved).then_some(WorkKind::Delivered);
        }
        _ => {}
    }
    if !number.role.measures() {
        let works = !matches!(verb, Verb::Other) && !result;
        return works.then_some(WorkKind::Delivered);
    }
    if number.is_time() {
        return spends_time.then_some(WorkKind::Counted);
    }
    if is(Classes::VANITY) {
        return None;
    }
    if clears_a_queue(reading, number) {
        return Some(WorkKind::Counted);
    }
    let deliverable = is(Classes::DELIVERABLE) && !result;
    match verb {
        Verb::People => (!measured).then_some(WorkKind::Counted),
        Verb::Deliver => (!measured || deliverable).then_some(WorkKind::Counted),
        Verb::DeliverOrWin => {
            (deliverable || !result && noun.is_some()).then_some(WorkKind::Counted)
        }
        Verb::Make => {
            let known = is(Classes::OUTCOME
                .with(Classes::MEASURE)
                .with(Classes::GROUP)
                .with(Classes::ABSTRACT));
            let produced = makes && noun.is_some() && !known;
            (deliverable || produced).then_some(WorkKind::Counted)
        }
        Verb::Other => deliverable.then_some(WorkKind::Counted),
        Verb::Change => None,
    }
}
