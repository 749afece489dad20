//! Work without a leading verb: "New site launched", "20 interviews".

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Reading, Sort, frame, token};
use super::elsewhere::behind_a_colon;
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
    if only_tells_which(reading, at) {
        return false;
    }
    // "in place" carries its class on its last word.
    let state = (at..at + 2).find(|index| !reading.is(*index, Classes::PART_OF_NAME));
    token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE))
        || state.is_some_and(|state| reading.is(state, Classes::DONE))
            && reading.is(at.saturating_sub(1), Classes::BEING)
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

/// "100% of services have a runbook": the thing is there everywhere, and that is all.
fn all_have(
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

/// "3 clinics run our tool in production": what others do with it.
fn runs_it(reading: &Reading<'_>, verb: usize) -> bool {
    reading
        .token(verb)
        .is_some_and(|token| token.form == Form::Base)
        && !reading.is(verb, Classes::BEING)
        && reading.is(verb + 1, Classes::DETERMINER)
}

/// "100% completion of the appraisals": all of the work is done.
fn all_done(reading: &Reading<'_>, direct: Option<usize>) -> Option<usize> {
    let number = &reading.numbers[direct?];
    let work = number.last + 1;
    let thing = frame::noun_phrase(reading, frame::skip_openers(reading, work + 1))?.noun;
    let is_work = reading.is(work, Classes::NAMED_WORK) && reading.word(work + 1) == "of"
        || reading.word(work) == "completion" && reading.word(work + 1) == "of";
    (number.is_all() && is_work && !is_result(reading, thing)).then_some(thing)
}

/// Those who work here: what all of them have done is the team's own work.
fn own_people(reading: &Reading<'_>, owner: usize) -> bool {
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

/// "All reports used by the board are automated": the claim behind what is only said aside.
fn later_done(reading: &Reading<'_>, at: usize, predicate: Option<usize>) -> Option<usize> {
    let is_aside =
        |verb: usize| !reading.is(verb, Classes::BEING) && reading.word(verb + 1) == "by";
    predicate.filter(|verb| is_aside(*verb)).and_then(|verb| {
        (verb + 1..reading.tokens().len()).find(|later| {
            *later > at && reading.is(*later, Classes::BEING) && says_done(reading, *later)
        })
    })
}

/// "Price calculator live: fees and taxes", "Manual available (print, web)": what is behind only adds detail.
fn done_before_details(reading: &Reading<'_>, at: usize) -> Option<usize> {
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

/// "New website live": a word at the very end says that it is there.
fn ends_done(reading: &Reading<'_>) -> Option<usize> {
    let last = reading.tokens().iter().rposition(token::Token::is_word)?;
    let token = reading.token(last)?;
    let done = token.is(Classes::DONE) && !token.is(Classes::PREPOSITION)
        || token.form == Form::Past && token.is(Classes::WORK.with(Classes::PRODUCE));
    (done && last > reading.head.start() && !only_tells_which(reading, last)).then_some(last)
}

fn passive(reading: &Reading<'_>, at: usize, done: usize, direct: Option<usize>) -> Option<Found> {
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
