//! Where a statement says that something is done: "New website live", "100% of services have a runbook".

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Unit};
use super::super::{Form, Reading, Sort, frame, token};
use super::is_result;

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
pub(super) fn says_done(reading: &Reading<'_>, predicate: usize) -> bool {
    let at = participle(reading, predicate);
    let Some(token) = reading.token(at) else {
        return false;
    };
    if only_tells_which(reading, at) {
        return false;
    }
    // "in place" carries its class on its last word.
    let state = (at..at + 2).find(|index| !reading.is(*index, Classes::PART_OF_NAME));
    token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE))
        || state.is_some_and(|state| reading.is(state, Classes::DONE))
            && reading.is(at.saturating_sub(1), Classes::BEING)
}

/// "New website live": a word at the very end says that it is there.
pub(super) fn ends_done(reading: &Reading<'_>) -> Option<usize> {
    let last = reading.tokens().iter().rposition(token::Token::is_word)?;
    let token = reading.token(last)?;
    let done = token.is(Classes::DONE) && !token.is(Classes::PREPOSITION)
        || token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE));
    (done && last > reading.head.start() && !only_tells_which(reading, last)).then_some(last)
}

/// "Price calculator live: fees and taxes", "Manual available (print, web)": what is behind only adds detail.
pub(super) fn done_before_details(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let adds = |next: usize| {
        matches!(
            reading.token(next).map(|token| token.sort),
            Some(Sort::Colon | Sort::Open)
        )
    };
    let settled = |next: usize| {
        let only_counts = reading
            .numbers
            .iter()
            .all(|number| !number.role.measures() || number.unit == Unit::None);
        only_counts
            && reading.says(
                next,
                &[
                    "for", "to", "in", "on", "at", "by", "from", "across", "via", "with",
                ],
            )
    };
    (at + 1..reading.tokens().len()).find(|done| {
        reading.is(*done, Classes::DONE)
            && !reading.is(*done, Classes::PREPOSITION)
            && reading.is_word(done - 1)
            && !reading.is(
                done - 1,
                Classes::FUNCTION.with(Classes::ADVERB).with(Classes::GROUP),
            )
            && (adds(done + 1) || settled(done + 1))
    })
}

/// "All reports used by the board are automated": the claim behind what is only said aside.
pub(super) fn later_done(
    reading: &Reading<'_>,
    at: usize,
    predicate: Option<usize>,
) -> Option<usize> {
    let is_aside =
        |verb: usize| !reading.is(verb, Classes::BEING) && reading.word(verb + 1) == "by";
    predicate.filter(|verb| is_aside(*verb)).and_then(|verb| {
        (verb + 1..reading.tokens().len()).find(|later| {
            *later > at && reading.is(*later, Classes::BEING) && says_done(reading, *later)
        })
    })
}

/// "100% of services have a runbook": the thing is there everywhere, and that is all.
pub(super) fn all_have(
    reading: &Reading<'_>,
    predicate: Option<usize>,
    direct: Option<usize>,
) -> Option<usize> {
    let number = &reading.numbers[direct?];
    let owner = number.noun?;
    let verb = predicate.filter(|verb| {
        reading.means(*verb, &["have", "has"])
            || reading.is(*verb, Classes::DELIVERY)
                && !reading.is(*verb, Classes::GAIN.with(Classes::OTHER_VERB))
            || reading.means(*verb, &["complete", "finish", "attend", "submit", "take"])
                && reading
                    .token(*verb)
                    .is_some_and(|token| token.form == Form::Base)
    })?;
    let is_own = own_people(reading, owner);
    let thing = frame::noun_phrase(reading, frame::skip_openers(reading, verb + 1))?.noun;
    let is_thing = reading.is(thing, Classes::DELIVERABLE) && !is_result(reading, thing)
        || reading.is(verb, Classes::DELIVERY)
            && !reading.is(verb, Classes::GAIN.with(Classes::OTHER_VERB));
    let is_somebody = reading.is(owner, Classes::GROUP.with(Classes::OUTCOME)) && !is_own
        // "100% of participants finish": nobody the lexicon knows as staff.
        || !is_own && !reading.means(verb, &["have", "has"]) && reading.is(verb, Classes::OTHER_VERB);
    (number.is_all() && is_thing && !is_somebody).then_some(thing)
}

/// "100% completion of the appraisals": all of the work is done.
pub(super) fn all_done(reading: &Reading<'_>, direct: Option<usize>) -> Option<usize> {
    let number = &reading.numbers[direct?];
    let work = number.last + 1;
    let thing = frame::noun_phrase(reading, frame::skip_openers(reading, work + 1))?.noun;
    let is_work = reading.is(work, Classes::NAMED_WORK) && reading.word(work + 1) == "of"
        || reading.word(work) == "completion" && reading.word(work + 1) == "of";
    (number.is_all() && is_work && !is_result(reading, thing)).then_some(thing)
}

/// "Records opened by mistake stay at zero", "Records opened by mistake: 0": what has been done says which
/// records are meant, and the sentence goes on to what becomes of them.
fn only_tells_which(reading: &Reading<'_>, done: usize) -> bool {
    let is_said = reading.is(done.saturating_sub(1), Classes::BEING);
    let none =
        |number: &Number| number.value == 0.0 && reading.is_sort(number.first - 1, Sort::Colon);
    let mut behind = reading.numbers.iter().filter(|number| number.first > done);
    !is_said
        && (behind.any(none)
            || (done + 1..reading.tokens().len()).any(|at| reading.means(at, &["stay", "remain"])))
}

/// Those who work here: what all of them have done is the team's own work.
pub(super) fn own_people(reading: &Reading<'_>, owner: usize) -> bool {
    reading.means(
        owner,
        &[
            "employee",
            "staff",
            "team",
            "team member",
            "manager",
            "engineer",
            "developer",
            "rep",
            "ae",
            "csm",
            "sdr",
            "bdr",
            "colleague",
            "squad",
            "leader",
            "hire",
            "department",
            "staff member",
            "crew",
            "supervisor",
            "nurse",
            "teacher",
            "agent",
        ],
    )
}
