//! Work that a verb heads: "Deploy Feature X", "Publish 10 posts".

use super::super::super::lexicon::Classes;
use super::super::frame;
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Reading};
use super::by_noun::only_describes;
use super::passive::handled;
use super::{Found, WorkKind, is_result, ranks_what_is_done};

pub(super) fn headed_by_verb(reading: &Reading<'_>, at: usize) -> Option<Found> {
    // "Create or update the guide"
    let joined = reading.says(at + 1, &["or"]) && reading.is(at + 2, Classes::VERB);
    let start = frame::skip_openers(reading, at + 1 + 2 * usize::from(joined));
    // "Deliver a 2-day course": how long it lasts only says of what kind it is.
    let described = reading
        .number_at(start)
        .filter(|index| only_describes(reading, *index))
        .and_then(|index| reading.numbers[index].noun);
    let direct = reading.number_at(start).filter(|_| described.is_none());
    let number = direct.map(|index| &reading.numbers[index]);
    let object = match number {
        Some(number) => number.noun,
        None => described
            .or_else(|| ranked(reading, at))
            .or_else(|| frame::noun_phrase(reading, start).map(|phrase| phrase.noun)),
    };
    let last = object.unwrap_or_else(|| start.min(reading.tokens().len() - 1).max(at));
    let verb = Verb::of(reading.token(at)?.classes);
    let kind = match number {
        Some(number) if has_share(reading, at, number) => {
            let done = handled(reading, number)?;
            return Some((WorkKind::Delivered, at, done, direct));
        }
        Some(number) => counted(reading, verb, at, number)?,
        None if delivers(reading, verb, at, object) => WorkKind::Delivered,
        None => return None,
    };
    Some((kind, at, last, direct))
}

/// "Have 100% of contracts …": what is said behind decides.
fn has_share(reading: &Reading<'_>, at: usize, number: &Number) -> bool {
    number.unit == Unit::Percent && reading.means(at, &["have", "get"])
}

/// Whether a verb without a count delivers its object.
fn delivers(reading: &Reading<'_>, verb: Verb, at: usize, object: Option<usize>) -> bool {
    let result = object.is_some_and(|object| is_result(reading, object));
    // "Have a more diverse team" says how it should be; "Support research" promises presence.
    let end = reading.tokens().len();
    let is_other_flaw = reading.means(at, &["make", "ensure"])
        && !reading.is_measured
        && (at + 1..end).any(|index| reading.is(index, Classes::UNMEASURED))
        || reading.means(at, &["have", "get"])
            && (at + 1..at + 4).any(|index| reading.is(index, Classes::UNMEASURED))
        || compares(reading, at, object)
        || says_only_how(reading, at)
        || reading.is(at, Classes::WEASEL) && !reading.is_measured;
    if is_other_flaw {
        return false;
    }
    if ranks_its_object(reading, at) {
        return matches!(verb, Verb::Deliver | Verb::DeliverOrWin)
            || reading.means(
                at,
                &[
                    "resolve", "address", "tackle", "close", "clear", "optimize", "improve",
                ],
            );
    }
    if brings_in(reading, at) {
        return !reading.is_measured;
    }
    if reading.lemma(at) == "ensure" && hands_out(reading, at) {
        return true;
    }
    match verb {
        Verb::Deliver => !is_release_pace(reading, at),
        Verb::DeliverOrWin => !result && !is_release_pace(reading, at),
        // "Meet deadlines" meets nobody.
        Verb::People => {
            let people = Classes::GROUP.with(Classes::OUTCOME);
            !reading.means(at, &["meet"]) || object.is_some_and(|object| reading.is(object, people))
        }
        // "Build relationships with 15 bloggers"
        Verb::Make
            if object.is_some_and(|object| {
                reading.means(
                    object,
                    &["relationship", "relation", "connection", "rapport"],
                ) && reading.word(object + 1) == "with"
            }) =>
        {
            reading.is_measured
        }
        // "Make the app faster" says how it should be, not that it should be there.
        Verb::Make if puts_in_place(reading, at, object) => true,
        Verb::Make => object.is_some_and(|object| {
            let describes = reading.is(object, Classes::ADJECTIVE)
                && !reading.is(object, Classes::NOUN.with(Classes::DONE));
            // "Create clarity": an idea is no thing to deliver.
            let shapes = reading.means(at, &["build", "create", "establish", "make", "provide"]);
            let is_idea = shapes
                && reading.is(object, Classes::ABSTRACT.with(Classes::FIGURATIVE))
                && !reading.is(object, Classes::DELIVERABLE.with(Classes::ARTIFACT));
            !result && !describes && !is_idea
        }),
        Verb::Other | Verb::Change if puts_in_place(reading, at, object) => !reading.is_measured,
        Verb::Other => reading.means(at, &["sign up"]) && reading.says(at + 2, &["for"]),
        Verb::Unlisted => object
            .is_some_and(|object| !result && !reading.is(object, KNOWN.with(Classes::FIGURATIVE))),
        // "Remove the manual approval": nothing is counted, so nothing falls.
        Verb::Change => reading.means(at, &["remove"]) && !reading.is_measured && !result,
    }
}

/// "Bring the scanner into service", "Take the shop live", "Bring payroll in-house".
fn brings_in(reading: &Reading<'_>, at: usize) -> bool {
    let is_place = |at: usize| {
        reading.says(
            at,
            &[
                "service",
                "production",
                "operation",
                "use",
                "house",
                "store",
            ],
        )
    };
    let end = reading.tokens().len();
    reading.means(at, &["bring", "take", "put", "get", "move"])
        && (at + 2..end).any(|next| {
            reading.says(next, &["into", "in"]) && is_place(next + 1) && !reading.is_word(next + 2)
                || reading.word(next) == "live" && !reading.is_word(next + 1)
        })
}

/// "Ensure that all crews have a checklist".
fn hands_out(reading: &Reading<'_>, at: usize) -> bool {
    let has = (at + 1..reading.tokens().len()).find(|index| reading.lemma(*index) == "have");
    let thing =
        has.and_then(|has| frame::noun_phrase(reading, frame::skip_openers(reading, has + 1)));
    !reading.is_measured
        && thing.is_some_and(|thing| {
            reading.is(thing.noun, Classes::DELIVERABLE) && !is_result(reading, thing.noun)
        })
}

/// "Make guests happier", "Build a better culture": how it should be, and no thing to deliver.
fn compares(reading: &Reading<'_>, at: usize, object: Option<usize>) -> bool {
    let made = object.is_some_and(|object| reading.is(object, Classes::DELIVERABLE));
    let shapes = reading.means(at, &["build", "create", "develop", "provide", "establish"]);
    (reading.lemma(at) == "make" || shapes && !made)
        && !reading.is_measured
        && (at + 1..at + 5).any(|index| {
            reading.is(index, Classes::UNMEASURED)
                && (reading.word(index).ends_with("er") || reading.says(index, &["more", "best"]))
        })
}

/// "Communicate effectively", "Document properly": how it is done stands in for what is done.
fn says_only_how(reading: &Reading<'_>, at: usize) -> bool {
    let last = reading
        .tokens()
        .iter()
        .rposition(super::super::token::Token::is_word);
    let judges = last.is_some_and(|last| {
        reading.is(last, Classes::UNMEASURED) && reading.word(last).ends_with("ly")
    });
    let makes =
        (at + 1..reading.tokens().len()).any(|index| reading.is(index, Classes::DELIVERABLE));
    judges && !makes && !reading.is_measured
}

/// "Deliver the top 10 requests": the ranking says which ones.
fn ranks_its_object(reading: &Reading<'_>, at: usize) -> bool {
    ranking(reading, at).is_some()
}

fn ranking<'a>(reading: &'a Reading<'_>, at: usize) -> Option<&'a Number> {
    let top = frame::skip_openers(reading, at + 1);
    let number = &reading.numbers[reading.number_at(top + 1)?];
    ranks_what_is_done(reading, number).then_some(number)
}

/// The thing that is ranked.
fn ranked(reading: &Reading<'_>, at: usize) -> Option<usize> {
    ranking(reading, at)?.noun
}

/// "Move all customers to the new portal", "Add sign-in to the website".
fn puts_in_place(reading: &Reading<'_>, at: usize, object: Option<usize>) -> bool {
    let changes_over = reading.means(at, &["switch", "convert", "transition"]);
    let is_moved = changes_over || reading.means(at, &["move", "add"]);
    let Some(object) = object.filter(|_| is_moved) else {
        return false;
    };
    reading.says(object + 1, &["to"])
        && frame::noun_phrase(reading, frame::skip_openers(reading, object + 2)).is_some_and(
            |place| {
                let is_name = changes_over
                    && reading
                        .token(place.noun)
                        .is_some_and(|token| token.entry.is_none());
                is_name
                    || reading.is(place.noun, Classes::DELIVERABLE)
                    || reading.means(place.noun, &["system", "cloud", "infrastructure"])
            },
        )
}

/// "Deploy every day": how often software reaches its users is a rate, and a good one to watch.
fn is_release_pace(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(at, &["deploy", "release", "ship"])
        && reading.is_measured
        && !reading.numbers.iter().any(|number| number.role.measures())
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
    /// None that the lexicon knows: what teams do has names without number, what moves has few.
    Unlisted,
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
        } else if classes.any(Classes::MAKING.with(Classes::TASK)) {
            Self::Make
        } else if !classes.any(Classes::VERB) {
            Self::Unlisted
        } else {
            Self::Other
        }
    }
}

/// "Close 200 tickets": items taken off the team's own list.
fn clears_a_queue(reading: &Reading<'_>, at: usize, number: &Number) -> bool {
    const CLEARING: [&str; 8] = [
        "close", "resolve", "answer", "process", "fix", "clear", "triage", "complete",
    ];
    const QUEUED: [&str; 9] = [
        "ticket", "bug", "issue", "defect", "request", "query", "enquiry", "task", "call",
    ];
    number.unit == Unit::None
        && CLEARING.contains(&reading.lemma(at))
        && number
            .noun
            .is_some_and(|noun| QUEUED.contains(&reading.lemma(noun)))
}

/// What a verb makes of a counted object.
fn counted(reading: &Reading<'_>, verb: Verb, at: usize, number: &Number) -> Option<WorkKind> {
    // "Put 20 articles online"
    let is_state = |noun: usize| {
        reading.is(noun, Classes::DONE)
            && !reading.is(noun, Classes::NOUN)
            && reading.is(noun - 1, Classes::DELIVERABLE)
    };
    let noun = number.noun.map(|noun| noun - usize::from(is_state(noun)));
    let is = |classes: Classes| noun.is_some_and(|noun| reading.is(noun, classes));
    let result = noun.is_some_and(|noun| is_result(reading, noun));
    let counted = |is_work: bool| is_work.then_some(WorkKind::Counted);
    // "Ensure no issue blocks a deal" rules out; it counts nothing.
    if matches!(number.unit, Unit::Money(_)) || number.value.total_cmp(&0.0).is_eq() {
        return None;
    }
    if number.unit == Unit::Percent {
        if !number.is_all() && is_on_time(reading, number) {
            return None;
        }
        return shares(reading, verb, at, number).then_some(WorkKind::Delivered);
    }
    if !number.role.measures() {
        return (verb != Verb::Other && !result).then_some(WorkKind::Delivered);
    }
    let sprints = matches!(verb, Verb::Deliver | Verb::DeliverOrWin)
        && reading.means(number.last, &["sprint"]);
    if number.is_time() && !sprints {
        return counted(reading.means(
            at,
            &["spend", "invest", "dedicate", "volunteer", "allocate"],
        ));
    }
    // "Close 8 of 10 findings": how many of those there are. "Win 6 tenders": somebody decided for it.
    let is_part = matches!(number.unit, Unit::OutOf(_)) && verb == Verb::Other;
    if is(Classes::VANITY) || is_part || reading.lemma(at) == "win" {
        return None;
    }
    // "50 paying pilots": somebody decided for it.
    let is_paid = noun.is_some_and(|noun| {
        (number.last + 1..noun).any(|at| reading.says(at, &["paying", "active"]))
            || reading.says_before(noun, &["paid"])
            || (noun + 1..noun + 3).any(|at| reading.says(at, &["qualified", "paying"]))
    });
    // "Move 25 prisoners into jobs": where they end up is the result.
    let is_won = noun.is_some_and(|noun| reading.word(noun + 1) == "into")
        && matches!(verb, Verb::DeliverOrWin | Verb::Other);
    let result = result || is_paid || is_won;
    let deliverable = is(Classes::DELIVERABLE) && !result;
    let produced = reading.is(at, Classes::PRODUCE) && noun.is_some() && !is(KNOWN) && !is_paid;
    let is_work = match verb {
        _ if sprints => true,
        Verb::People => !is_measured(reading, noun),
        Verb::Deliver => deliverable || !is_measured(reading, noun),
        Verb::DeliverOrWin => deliverable || !result && noun.is_some(),
        Verb::Make => (deliverable || produced) && !others_act(reading, number),
        // "Explain 4 new rules"
        Verb::Other if reading.is(at, Classes::SHOW) => {
            noun.is_some() && !is(KNOWN) && !is_of_all(reading, number)
        }
        Verb::Other => deliverable && !is_sent_in(reading, noun),
        Verb::Unlisted => deliverable || noun.is_some() && !is(KNOWN),
        // "Eliminate 20 old tables"
        Verb::Change => {
            // "Optimise 25 product pages"
            let betters = reading.is(at, Classes::IMPROVE) && !reading.is(at, Classes::RISE);
            (betters || reading.is(at, Classes::END) || reading.lemma(at) == "drop")
                && is(Classes::DELIVERABLE.with(Classes::ARTIFACT))
                && !is(KNOWN)
        }
    };
    counted(is_work || clears_a_queue(reading, at, number) || gathers_answers(reading, at, noun))
}

/// "Detect 8 of 10 staged intrusions": how many of those there are, which says how well.
fn is_of_all(reading: &Reading<'_>, number: &Number) -> bool {
    (number.first..number.last + 2)
        .any(|at| reading.says(at, &["of"]) && reading.numbers.iter().any(|all| all.last == at + 1))
}

/// "Complete 90% of repairs on schedule": how well, and not how many.
fn is_on_time(reading: &Reading<'_>, number: &Number) -> bool {
    (number.last + 1..reading.tokens().len()).any(|at| {
        reading.says(at, &["within", "ahead", "without", "correctly", "before"])
            || reading.word(at) == "on"
                && reading.says(at + 1, &["time", "schedule", "budget", "or"])
    })
}

/// "Have 2 projects adopt it", "Ensure no more than 1 bug is reported": a limit, or what others do.
fn others_act(reading: &Reading<'_>, number: &Number) -> bool {
    let Some(noun) = number.noun else {
        return false;
    };
    let next = noun + 1 + usize::from(reading.says(noun + 1, &["to"]));
    let acts = reading
        .token(next)
        .is_some_and(|token| token.form == Form::Base)
        && reading.is(next, Classes::OTHER_VERB)
        && !reading.is(next, Classes::NOUN);
    acts || number.role == Role::AtMost
}

/// "Collect 300 responses": asking, counted by who answers.
fn gathers_answers(reading: &Reading<'_>, at: usize, noun: Option<usize>) -> bool {
    reading.means(at, &["collect", "gather"])
        && noun
            .is_some_and(|noun| reading.means(noun, &["response", "answer", "feedback", "opinion"]))
}

/// "Generate 400 applications": others send them in.
fn is_sent_in(reading: &Reading<'_>, noun: Option<usize>) -> bool {
    noun.is_some_and(|noun| {
        reading.means(
            noun,
            &["application", "proposal", "entry", "idea", "submission"],
        )
    })
}

/// Nouns of which a count says something.
const KNOWN: Classes = Classes::OUTCOME
    .with(Classes::MEASURE)
    .with(Classes::GROUP)
    .with(Classes::ABSTRACT);

/// "Meet 95% of service levels" meets nobody.
fn is_measured(reading: &Reading<'_>, noun: Option<usize>) -> bool {
    noun.is_some_and(|noun| {
        reading.is(noun, Classes::MEASURE) && !reading.is(noun, Classes::OUTCOME)
    })
}

/// "Migrate 80% of services": a share of the work is still work.
fn shares(reading: &Reading<'_>, verb: Verb, at: usize, number: &Number) -> bool {
    let Some(noun) = number.noun else {
        return false;
    };
    let one_idea = reading
        .token(noun)
        .is_some_and(|token| token.is(Classes::ABSTRACT) && token.form != Form::Plural)
        && !(number.is_all() && reading.is(noun, Classes::DELIVERABLE));
    let result = is_result(reading, noun);
    match verb {
        // "Meet 98% of deadlines" meets nobody.
        Verb::People if reading.means(at, &["meet"]) => {
            reading.is(noun, Classes::GROUP.with(Classes::OUTCOME))
        }
        Verb::People => number.role != Role::Change && !is_measured(reading, Some(noun)),
        Verb::Deliver | Verb::DeliverOrWin => !result && !one_idea,
        Verb::Make => !result && number.is_all(),
        Verb::Unlisted => !result && reading.is(noun, Classes::DELIVERABLE),
        // "Achieve 100% migration"
        Verb::Other => {
            number.is_all()
                && reading.is(noun, Classes::DELIVERABLE)
                && !reading.is(noun, Classes::MEASURE)
                && !result
        }
        Verb::Change => false,
    }
}
