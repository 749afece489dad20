//! Whether a statement is work: something a team delivers, finished without anything having changed.

use super::super::lexicon::Classes;
use super::frame::{self, Phrase};
use super::head::Head;
use super::number::{Number, Role, Unit};
use super::{Form, Reading, Sort};
use std::ops::Range;

/// A delivery the statement is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Work {
    pub(crate) kind: WorkKind,
    /// The verb and its object, in bytes.
    pub(crate) span: Range<usize>,
}

/// Whether the work is one thing or a number of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkKind {
    /// A thing is delivered: "Deploy Feature X".
    Delivered,
    /// Things are counted: "Publish 10 posts".
    Counted,
}

/// Finds the work, unless the statement also measures what it changes.
pub(crate) fn find(reading: &Reading<'_>) -> Option<Work> {
    if let Some(work) = more_of_the_same(reading) {
        return Some(work);
    }
    let (kind, first, last, direct) = match reading.head {
        Head::None => return None,
        Head::Verb(at) => headed_by_verb(reading, at)?,
        Head::Noun { at, predicate } => headed_by_noun(reading, at, predicate)?,
    };
    if reading
        .numbers
        .iter()
        .enumerate()
        .any(|(index, number)| Some(index) != direct && is_outcome(reading, number))
    {
        return None;
    }
    if has_outcome_word(reading, last) {
        return None;
    }
    Some(Work {
        kind,
        span: reading.span(first, last),
    })
}

/// What was found: the kind, the first and last token, and the number that counts the work.
type Found = (WorkKind, usize, usize, Option<usize>);

fn headed_by_verb(reading: &Reading<'_>, at: usize) -> Option<Found> {
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

/// "Increase the number of blog posts from 5 to 10": more of the team's own products.
fn more_of_the_same(reading: &Reading<'_>) -> Option<Work> {
    let at = reading.head.start();
    if !reading.is(at, Classes::RISE) {
        return None;
    }
    let of = (at + 1..at + 4).find(|index| reading.word(*index) == "of")?;
    let counts = matches!(
        reading.word_before(of),
        "number" | "amount" | "count" | "volume"
    );
    let object = frame::noun_phrase(reading, of + 1)?;
    let produced = reading.is(object.noun, Classes::DELIVERABLE)
        && !is_result(reading, object.noun)
        && !reading.is(object.noun, Classes::VANITY);
    let next = object.noun + 1;
    let plain_end = !reading.is(next, Classes::VERB)
        && (reading.word(next) != "per" || reading.is(next + 1, Classes::TIME));
    let counted = reading.numbers.iter().any(|number| number.role.measures())
        || super::is_multiple(reading.word(at));
    (counts && produced && plain_end && counted).then(|| Work {
        kind: WorkKind::Counted,
        span: reading.span(at, object.noun),
    })
}

fn headed_by_noun(reading: &Reading<'_>, at: usize, predicate: Option<usize>) -> Option<Found> {
    let start = frame::skip_openers(reading, at);
    let direct = reading.number_at(start);
    if let Some(done) = predicate.filter(|at| says_done(reading, *at)) {
        return passive(reading, at, done, direct);
    }
    if let Some(last) = ends_done(reading) {
        return passive(reading, at, last, direct);
    }
    let number = reading
        .numbers
        .get(direct?)
        .filter(|number| number.value > 0.0)?;
    let noun = number.noun?;
    let bare = number.unit == Unit::None
        && number.role.measures()
        && number.role != Role::AtMost
        && predicate.is_none();
    let produced = reading.is(noun, Classes::DELIVERABLE)
        && !is_result(reading, noun)
        && !reading.is(noun, Classes::VANITY);
    (bare && produced).then_some((WorkKind::Counted, number.first, noun, direct))
}

/// "… migrated", "… is live", "… has been rolled out".
fn says_done(reading: &Reading<'_>, at: usize) -> bool {
    let mut at = at;
    while reading.is(at, Classes::BEING.with(Classes::ADVERB))
        && !reading.is(at, Classes::DONE)
        && reading.is_word(at + 1)
    {
        at += 1;
    }
    let Some(token) = reading.token(at) else {
        return false;
    };
    token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE))
        || token.is(Classes::DONE) && reading.is(at.saturating_sub(1), Classes::BEING)
}

/// "New website live": a word at the very end says that it is there.
fn ends_done(reading: &Reading<'_>) -> Option<usize> {
    let last = reading
        .tokens()
        .iter()
        .rposition(super::token::Token::is_word)?;
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
        });
        return (!result).then_some((WorkKind::Delivered, at, done, None));
    };
    let noun = number.noun?;
    let people = reading.is(done, Classes::PEOPLE_WORK)
        || (number.last..=done).any(|index| {
            reading.is(index, Classes::PEOPLE_WORK)
                && reading
                    .token(index)
                    .is_some_and(|token| token.form == Form::Past)
        });
    let result = is_result(reading, noun) && !people;
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

/// Whether a noun names something won, served or measured.
fn is_result(reading: &Reading<'_>, noun: usize) -> bool {
    let Some(token) = reading.token(noun) else {
        return false;
    };
    let result = token.is(Classes::OUTCOME.with(Classes::MEASURE));
    result && (token.is(Classes::OUTCOME) || !token.is(Classes::DELIVERABLE))
}

/// Whether a number speaks of a result rather than of the work itself.
fn is_outcome(reading: &Reading<'_>, number: &Number) -> bool {
    let noun_is = |classes: Classes| number.noun.is_some_and(|noun| reading.is(noun, classes));
    match (number.role, &number.unit) {
        (role, _) if !role.measures() => false,
        (_, Unit::Percent) => !(number.is_all() || delivered_to(reading, number)),
        (_, Unit::Money(_)) => {
            !matches!(reading.head, Head::Verb(at) if matches!(reading.lemma(at), "spend" | "invest" | "allocate" | "budget" | "donate"))
        }
        (Role::Baseline | Role::Target | Role::Change | Role::Rank, _)
        | (_, Unit::OutOf(_) | Unit::Times) => !delivered_to(reading, number),
        (Role::AtMost, Unit::Time(seconds, _)) => {
            *seconds < 80_000.0 || !matches!(reading.word_before(number.first), "within" | "in")
        }
        (_, Unit::Time(seconds, _)) => {
            *seconds < 80_000.0 && !matches!(reading.word_before(number.first), "for" | "of")
        }
        (Role::Count | Role::AtLeast | Role::AtMost, _) => {
            !only_says_which(reading, number)
                && noun_is(Classes::OUTCOME.with(Classes::MEASURE))
                && !noun_is(Classes::DELIVERABLE.with(Classes::VANITY))
        }
        (_, Unit::Other(_)) => true,
        (Role::Value, Unit::None) => {
            number.first > 0 && reading.is(number.first - 1, Classes::MEASURE)
        }
        _ => false,
    }
}

/// "in all 5 products", "with 20 customers": who or what the work deals with.
fn only_says_which(reading: &Reading<'_>, number: &Number) -> bool {
    match reading.word_before(number.first) {
        "all" | "our" | "the" | "these" | "both" | "every" => true,
        "with" | "from" | "among" | "across" | "for" | "in" | "to" => number
            .noun
            .is_some_and(|noun| reading.is(noun, Classes::GROUP)),
        _ => false,
    }
}

/// "Roll out to 80% of teams": how far the delivery goes.
fn delivered_to(reading: &Reading<'_>, number: &Number) -> bool {
    reading.word_before(number.first) == "to"
        && number.role != Role::Baseline
        && !(number.first.saturating_sub(REACH)..number.first).any(|at| {
            reading.is(at, Classes::RISE.with(Classes::FALL)) || reading.word(at) == "from"
        })
}

/// How far back a verb or a preposition still governs a number.
const REACH: usize = 14;

/// Behind the object, a word that says what changes: "… so that revenue doubles".
fn has_outcome_word(reading: &Reading<'_>, last: usize) -> bool {
    (last + 1..reading.tokens().len()).any(|at| {
        super::is_multiple(reading.word(at))
            || reading.is_sort(at, Sort::Arrow)
            || matches!(reading.word(at), "eliminating" | "zero")
    })
}
