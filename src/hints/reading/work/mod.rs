//! Whether a statement is work: something a team delivers, finished without anything having changed.

mod by_noun;
mod by_verb;
mod done;
mod elsewhere;
mod first_step;
mod granted;
mod outcome;
mod passive;
mod state;
mod task;

use super::super::lexicon::Classes;
use super::{Form, Head, Number, Reading, Role, Unit, frame, is_multiple};
use by_noun::{headed_by_noun, only_describes};
use by_verb::headed_by_verb;
use done::participle;
use elsewhere::counts_elsewhere;
use outcome::{has_outcome_word, is_outcome, ranks_what_is_done};
use std::ops::Range;
use task::is_task;

pub(crate) use first_step::first_step;
pub(crate) use granted::granted;

/// A delivery the statement is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Work {
    pub(crate) kind: WorkKind,
    /// The verb and its object, in bytes.
    pub(crate) span: Range<usize>,
}

/// Whether the work is a thing, a number of things, or an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkKind {
    /// A thing is delivered: "Deploy Feature X".
    Delivered,
    /// Things are counted: "Publish 10 posts".
    Counted,
    /// One person acts once: "Send the survey".
    Task,
}

/// Finds the work, unless the statement also measures what it changes.
pub(crate) fn find(reading: &Reading<'_>) -> Option<Work> {
    if let Some(work) = more_of_the_same(reading).or_else(|| more_staff(reading)) {
        return Some(work);
    }
    if first_step(reading).is_some() || granted(reading).is_some() {
        return None;
    }
    let (kind, first, last, direct) = match reading.head {
        Head::None => return None,
        Head::Verb(at) => match helped_work(reading, at) {
            Some(work) => headed_by_verb(reading, work)?,
            None => headed_by_verb(reading, at)?,
        },
        Head::Noun { at, predicate } => headed_by_noun(reading, at, predicate)?,
    };
    if reading.numbers.iter().enumerate().any(|(index, number)| {
        let was_less = direct.is_some() && counted_before(number);
        // "Create a 3-minute video"
        let describes = number.is_time() && only_describes(reading, index);
        Some(index) != direct && !was_less && !describes && is_outcome(reading, number)
    }) {
        return None;
    }
    if has_outcome_word(reading, last) {
        return None;
    }
    let kind = if is_task(reading, first, last, direct) {
        WorkKind::Task
    } else if kind == WorkKind::Delivered && counts_elsewhere(reading, direct) {
        WorkKind::Counted
    } else {
        kind
    };
    Some(Work {
        kind,
        span: reading.span(first, last),
    })
}

/// "Work with sales to update the deck", "Assist in running four courses": the work behind the help.
fn helped_work(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let is_work = |verb: usize| {
        let form = reading.token(verb).map(|token| token.form);
        let leads = match reading.word_before(verb) {
            "to" => form == Some(Form::Base),
            "by" | "in" => form == Some(Form::Ing),
            _ => false,
        };
        let has_object = reading.is_word(verb + 1) || reading.number_at(verb + 1).is_some();
        leads && has_object && reading.is(verb, Classes::DELIVERY)
    };
    let helps = reading.is(at, Classes::WEASEL) && !reading.is(at, Classes::DELIVERY);
    (at + 2..reading.tokens().len()).find(|verb| helps && is_work(*verb))
}

/// "Hold 12 debates (up from 5)": as many as it used to be, of the very work that is counted.
fn counted_before(number: &Number) -> bool {
    number.role == Role::Baseline && number.unit == Unit::None
}

/// What was found: the kind, the first and last token, and the number that counts the work.
type Found = (WorkKind, usize, usize, Option<usize>);

/// "Increase the number of blog posts from 5 to 10": more of the team's own products.
fn more_of_the_same(reading: &Reading<'_>) -> Option<Work> {
    let at = reading.head.start();
    if !reading.is(at, Classes::RISE) {
        return None;
    }
    let of = (at + 1..at + 4).find(|index| reading.says(*index, &["of"]));
    let counts =
        of.is_some_and(|of| reading.says_before(of, &["number", "amount", "count", "volume"]));
    let start = of.map_or_else(|| frame::skip_openers(reading, at + 1), |of| of + 1);
    let object = frame::noun_phrase(reading, start)?;
    let counts = counts || of.is_none() && is_content(reading, object.noun);
    let produced = reading.is(object.noun, Classes::DELIVERABLE)
        && !is_result(reading, object.noun)
        && !reading.is(object.noun, Classes::VANITY);
    let next = object.noun + 1;
    let plain_end = !reading.is(next, Classes::VERB)
        && (!reading.says(next, &["per"]) || reading.is(next + 1, Classes::TIME));
    let counted = reading.numbers.iter().any(|number| number.role.measures())
        || is_multiple(reading.word(at));
    (counts && produced && plain_end && counted).then(|| Work {
        kind: WorkKind::Counted,
        span: reading.span(at, object.noun),
    })
}

/// "Increase help articles from 25 to 100": what teams write, hold or put out, and nobody asks for.
fn is_content(reading: &Reading<'_>, noun: usize) -> bool {
    let from_to = reading
        .numbers
        .iter()
        .any(|number| number.role == Role::Target && number.unit == Unit::None);
    from_to
        && reading
            .token(noun)
            .is_some_and(|token| token.form == Form::Plural)
        && reading.is(noun + 1, Classes::PREPOSITION)
        && [
            "article",
            "post",
            "page",
            "template",
            "test",
            "document",
            "video",
            "guide",
            "webinar",
            "workshop",
            "event",
            "experiment",
            "campaign",
            "interview",
            "report",
            "review",
            "tutorial",
            "blog post",
            "episode",
            "dashboard",
            "newsletter",
            "demo",
            "presentation",
            "case study",
            "feature",
            "integration",
            "tool",
            "course",
        ]
        .iter()
        .any(|content| reading.lemma(noun).ends_with(content))
}

/// "Expand the team by 4 people": hiring by another name.
fn more_staff(reading: &Reading<'_>) -> Option<Work> {
    let at = reading.head.start();
    let object = frame::noun_phrase(reading, frame::skip_openers(reading, at + 1))?;
    let is_staff = reading.means(
        object.noun,
        &[
            "team",
            "staff",
            "headcount",
            "workforce",
            "department",
            "crew",
        ],
    ) && reading
        .token(object.noun)
        .is_some_and(|token| token.form == Form::Base);
    let number = reading.numbers.first()?;
    let counts_people = number.unit == Unit::None
        && matches!(
            number.role,
            Role::Change | Role::Target | Role::Count | Role::Baseline
        )
        && reading.says(object.noun + 1, &["by", "to", "from"])
        && number.first <= object.noun + 3;
    (reading.is(at, Classes::RISE) && is_staff && counts_people).then(|| Work {
        kind: WorkKind::Counted,
        span: reading.span(at, number.last),
    })
}

/// Whether a noun names something won, served or measured.
fn is_result(reading: &Reading<'_>, noun: usize) -> bool {
    let Some(token) = reading.token(noun) else {
        return false;
    };
    let result = token.is(Classes::OUTCOME.with(Classes::MEASURE));
    result && (token.is(Classes::OUTCOME) || !token.is(Classes::DELIVERABLE))
}
