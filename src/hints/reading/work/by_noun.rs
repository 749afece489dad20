//! Work without a leading verb: "New site launched", "20 interviews".

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Reading, Sort, frame};
use super::done::{
    all_done, all_have, done_before_details, ends_done, later_done, own_people, says_done,
};
use super::elsewhere::behind_a_colon;
use super::passive::passive;
use super::{Found, WorkKind, is_result, state};

pub(super) fn headed_by_noun(
    reading: &Reading<'_>,
    at: usize,
    predicate: Option<usize>,
) -> Option<Found> {
    // "Median of 4 messages per member": a statistic is about something.
    if reading.says(at, &["median", "average", "mean"]) {
        return None;
    }
    let start = frame::skip_openers(reading, at);
    let direct = reading
        .number_at(start)
        .filter(|index| !only_describes(reading, *index));
    if let Some(done) = predicate.filter(|at| says_done(reading, *at)) {
        return passive(reading, at, done, direct);
    }
    let given = predicate.filter(|verb| direct.is_some() && is_given(reading, *verb));
    if let Some(done) = given {
        return passive(reading, at, done, direct);
    }
    if let Some(found) = partly_done(reading, at, start) {
        return Some(found);
    }
    if let Some(last) = all_have(reading, predicate, direct).or_else(|| all_done(reading, direct)) {
        return Some((WorkKind::Delivered, at, last, direct));
    }
    if let Some(done) = later_done(reading, at, predicate) {
        return passive(reading, at, done, direct);
    }
    if direct.is_some() && predicate.is_some_and(|verb| runs_it(reading, verb)) {
        return None;
    }
    if let Some(last) = ends_done(reading).or_else(|| done_before_details(reading, at)) {
        return passive(reading, at, last, direct);
    }
    if direct.is_none() {
        return work_of(reading, at)
            .or_else(|| tallied(reading, at, start))
            .or_else(|| placed(reading, at, start, predicate))
            .or_else(|| state::told(reading, at, predicate));
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
    let produced = names_a_product(reading, number, noun)
        && !is_result(reading, noun)
        && !reading.is(noun, Classes::VANITY);
    // "2 visits per household": a ratio, and not how busy somebody was. "5 pilots" were won first.
    let is_ratio = reading.word(noun + 1) == "per"
        && reading.is(noun + 2, Classes::GROUP.with(Classes::OUTCOME))
        && !own_people(reading, noun + 2);
    // "3 clinics using the tool": what they do with it.
    let others_act = reading.word(noun + 1) == "using"
        || reading.is(noun + 1, Classes::OTHER_VERB)
            && reading
                .token(noun + 1)
                .is_some_and(|token| token.form == Form::Ing);
    let is_work = bare && produced && !is_ratio && !others_act && reading.lemma(noun) != "pilot";
    is_work.then_some((WorkKind::Counted, number.first, noun, direct))
}

/// "Migration of all accounts to v3", "Launch of the app": the work as a noun, and what it is done to.
fn work_of(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let of = (at + 1..at + 4).find(|of| reading.word(*of) == "of")?;
    let object = frame::noun_phrase(reading, frame::skip_openers(reading, of + 1))?.noun;
    let is_work = reading.is(of - 1, Classes::NAMED_WORK)
        && !reading.is(of - 1, Classes::ABSTRACT.with(Classes::CONCERN))
        && !reading.is_measured;
    is_work.then_some((WorkKind::Delivered, at, object, None))
}

/// "Customer interviews: 15": a tally of what the team does.
fn tallied(reading: &Reading<'_>, at: usize, start: usize) -> Option<Found> {
    let subject = frame::noun_phrase(reading, start)?.noun;
    let index = reading.numbers.iter().position(|number| {
        number.unit == Unit::None && number.value >= 1.0 && behind_a_colon(reading, number)
    })?;
    let number = &reading.numbers[index];
    let is_made = reading.is(subject, Classes::DELIVERABLE)
        && !is_result(reading, subject)
        && !reading.is(subject, Classes::VANITY)
        && reading
            .token(subject)
            .is_some_and(|token| token.form == Form::Plural);
    let is_plain = (start..number.first).all(|at| {
        !reading.is(at, Classes::MEASURE.with(Classes::RATE))
            && !reading.says(at, &["open", "active", "paying", "paid", "using"])
    });
    let ends = !reading.is_word(number.last + 1);
    (is_made && is_plain && ends).then_some((WorkKind::Counted, at, subject, Some(index)))
}

/// "Migration 80% complete": how far the work is.
fn partly_done(reading: &Reading<'_>, at: usize, start: usize) -> Option<Found> {
    let subject = frame::noun_phrase(reading, start)?.noun;
    let index = reading.numbers.iter().position(|number| {
        let done = number.last + 1;
        number.unit == Unit::Percent
            && (reading.says(done, &["complete", "done", "ready"])
                || reading.is(done, Classes::DELIVERY)
                    && reading
                        .token(done)
                        .is_some_and(|token| token.form == Form::Past))
    })?;
    is_one_product(reading, subject).then_some((
        WorkKind::Delivered,
        at,
        reading.numbers[index].last + 1,
        Some(index),
    ))
}

/// "Self-service kiosk in 4 branches": where a thing will stand.
fn placed(
    reading: &Reading<'_>,
    at: usize,
    start: usize,
    predicate: Option<usize>,
) -> Option<Found> {
    let subject = frame::noun_phrase(reading, start)?.noun;
    let index = reading.number_at(subject + 2)?;
    let number = &reading.numbers[index];
    let is_place = reading.says(subject + 1, &["in", "at", "on", "across"])
        && number.unit == Unit::None
        && number.role == Role::Count
        && number.value >= 1.0;
    let is_bare = predicate.is_none() && reading.numbers.len() == 1;
    (is_place && is_bare && is_one_product(reading, subject)).then_some((
        WorkKind::Delivered,
        at,
        subject,
        Some(index),
    ))
}

/// A single thing that teams make.
fn is_one_product(reading: &Reading<'_>, noun: usize) -> bool {
    reading.is(noun, Classes::DELIVERABLE)
        && !reading.is(
            noun,
            Classes::MEASURE.with(Classes::VANITY).with(Classes::RATE),
        )
        && !is_result(reading, noun)
        && reading
            .token(noun)
            .is_some_and(|token| token.form == Form::Base)
}

/// "5-year replacement costs", "2-3 year plan": a span that belongs to the name of what follows.
pub(super) fn only_describes(reading: &Reading<'_>, index: usize) -> bool {
    let end = index + usize::from(reading.numbers[index].role == Role::Low);
    let Some(number) = reading.numbers.get(end) else {
        return false;
    };
    if number.role == Role::Name {
        return true;
    }
    let next = number.last + 1;
    let no_name = Classes::FUNCTION.with(Classes::ADVERB).with(Classes::VERB);
    let is_half = reading
        .number_at(next)
        .is_some_and(|index| reading.numbers[index].role == Role::Year);
    number.is_time()
        && (is_half || reading.is_word(next) && !reading.is(next, no_name))
        && reading
            .token(number.last)
            .is_some_and(|token| token.form != Form::Plural)
}

/// "4 meetups", "4 meetups/get-togethers": one of the words names what teams make or hold.
fn names_a_product(reading: &Reading<'_>, number: &Number, noun: usize) -> bool {
    let first = number.last + 1;
    let has_choice = reading.is_sort(first + 1, Sort::Slash);
    // "9 fittings": acts that the lexicon lacks.
    let is_act = reading.word(noun).ends_with("ings")
        && reading
            .token(noun)
            .is_some_and(|token| token.classes.say_nothing());
    is_act
        || reading.is(noun, Classes::DELIVERABLE)
        || has_choice && reading.is(first, Classes::DELIVERABLE)
}

/// "… a week", "… per month" right behind what is counted.
fn has_a_pace(reading: &Reading<'_>, noun: usize) -> bool {
    reading.says(noun + 1, &["a", "per", "each", "every"]) && reading.is(noun + 2, Classes::TIME)
}

/// "8 talks given", "12 courses held".
fn is_given(reading: &Reading<'_>, verb: usize) -> bool {
    reading
        .token(verb)
        .is_some_and(|token| token.form == Form::Past)
        && reading.is(verb, Classes::MAKING)
        && reading.is(verb - 1, Classes::DELIVERABLE)
        && !is_result(reading, verb - 1)
        && !reading.is_word(verb + 1)
}

/// "3 clinics run our tool in production": what others do with it.
fn runs_it(reading: &Reading<'_>, verb: usize) -> bool {
    reading
        .token(verb)
        .is_some_and(|token| token.form == Form::Base)
        && !reading.is(verb, Classes::BEING)
        && reading.is(verb + 1, Classes::DETERMINER)
}
