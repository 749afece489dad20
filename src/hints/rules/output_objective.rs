//! `output-objective`: the objective is the delivery of a thing.
//!
//! "Launch the new site" is over on launch day, and nobody knows yet whether it was worth it. The aim is
//! what the site should make possible.
//!
//! Silent when the sentence says what for or how good, when the thing is an idea (trust, a culture), and
//! on verbs that change what is there ("Rethink", "Expand").

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Form, Head, Reading, WorkKind, noun_phrase, skip_openers};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::thing::{is_ambition, is_artifact, is_deliverable, is_thing, is_version};
use std::ops::Range;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "output-objective",
    title: "Work instead of an aim",
    severity: Severity::Warning,
    flags: "An objective that is the delivery of a thing: a launch, a migration, a document.",
    spares: "Aims that say what for or how good (“a payment experience merchants recommend”), and moves (“Expand into…”).",
    why: "A delivery is over on one day, whether or not it helps. What it should make possible is the aim people can work towards.",
    weak: "Launch the new site",
    strong: "Let first-time visitors find a doctor in one go",
    question: "What will people be able to do thanks to it that they cannot do now?",
    source: "Marty Cagan, Inspired (2017): teams are given problems to solve, not features to build.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let measured = reading.numbers.iter().any(|number| number.role.measures());
    if !reading.is_english || measured || super::business_as_usual::is_day_job(reading) {
        return None;
    }
    let (span, thing) = match reading.head {
        Head::None => return None,
        Head::Verb(at) => delivery(reading, at).or_else(|| gets_done(reading, at))?,
        Head::Noun { at, .. } => delivered(reading).or_else(|| named_work(reading, at))?,
    };
    let message = format!(
        "{} is work: it says what you make, not what gets better.",
        reading.quote(&span)
    );
    let thing = &reading.text[thing];
    // Only an article or an adjective is sure not to be a name.
    let thing = match thing.split_once(' ') {
        Some((first, rest)) if matches!(reading.head, Head::Noun { at, .. } if reading.is(at, Classes::ADJECTIVE)) =>
        {
            format!("{} {rest}", first.to_ascii_lowercase())
        }
        _ => thing.to_owned(),
    };
    let template = format!("{GAP} can {GAP} thanks to {thing}");
    let fix = Fix::reword("Say what it makes possible", template);
    Some(Finding::new(span, message).with(fix))
}

/// The verb with its object, and the thing delivered with all that is said of it.
fn delivery(reading: &Reading<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let mut last = at;
    while reading.is(last + 1, Classes::PARTICLE) {
        last += 1;
    }
    // "Design and implement the ledger"
    if reading.says(last + 1, &["and"]) && reading.is(last + 2, Classes::DELIVERY) {
        last += 2;
    }
    let mut start = skip_openers(reading, last + 1);
    // "Introduce 360-degree feedback"
    while let Some(number) = reading.number_at(start) {
        start = reading.numbers[number].last + 1;
    }
    let object = noun_phrase(reading, start)?.noun;
    let names_manner = reading.is(object, Classes::ADVERB.with(Classes::ADJECTIVE))
        || reading.word(object).ends_with("ly")
        || reading.says(object, &["often", "daily"]);
    let puts_out = puts_out(reading, at) && is_put_out(reading, object);
    let is_output = fills_a_seat(reading, at, last + 1)
        || asks_people(reading, at, object)
        || (puts_out || reading.is(at, Classes::SHIP) && is_thing(reading, object))
            && !names_manner
            && !acquaints(reading, at, object)
        || makes(reading, at) && names_a_version(reading, start)
        || equips(reading, at)
        || makes(reading, at) && is_deliverable(reading, object)
        || builds(reading, at) && is_artifact(reading, object);
    // Praise in front of a thing that is put out is what every launch claims.
    let from = if puts_out { object + 1 } else { start };
    let says_more = (from..reading.tokens().len()).any(|index| is_ambition(reading, index, object));
    if !is_output || says_more {
        return None;
    }
    let whole = reading.span(at, at).start..reading.whole_span().end;
    let first = last + 1 + usize::from(reading.says(last + 1, &["to"]));
    // "Roll out the ledger to all plants": where it goes is not part of the thing.
    let end = if reading.says(object + 1, &["to"]) {
        reading.span(object, object).end
    } else {
        whole.end
    };
    Some((whole, reading.span(first, first).start..end))
}

/// Verbs after which a thing is out, whatever it is. "Ship on time" says how, not what.
fn puts_out(reading: &Reading<'_>, at: usize) -> bool {
    match reading.lemma(at) {
        "launch" | "relaunch" | "ship" | "release" | "deploy" | "implement" | "introduce"
        | "complete" | "finish" => !reading.is(at + 1, Classes::PREPOSITION),
        "roll out" => true,
        _ => false,
    }
}

/// Anything but people, a brand that enters a market, and what is launched only in a figure of speech
/// ("a movement").
fn is_put_out(reading: &Reading<'_>, noun: usize) -> bool {
    let figurative = reading.is(noun, Classes::FIGURATIVE) && !reading.is(noun, Classes::METHOD);
    !figurative
        && !reading.means(noun, &["brand"])
        && !reading.is(
            noun,
            Classes::GROUP.with(Classes::PRONOUN).with(Classes::TIME),
        )
}

/// "Version 1", "v2.0", "the beta".
fn names_a_version(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens().len()).any(|at| {
        let numbered = reading.says(at, &["version"]) && reading.number_at(at + 1).is_some();
        numbered || is_version(reading.word(at)) || reading.says(at, &["mvp", "poc"])
    })
}

/// "Get the payment integration released".
fn gets_done(reading: &Reading<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    if !reading.means(at, &["get", "have"]) {
        return None;
    }
    let thing = noun_phrase(reading, skip_openers(reading, at + 1))?.noun;
    let done = (at + 2..reading.tokens().len()).find(|index| {
        reading.is(*index, Classes::DELIVERY.with(Classes::DONE))
            && reading
                .token(*index)
                .is_some_and(|token| token.form == Form::Past)
    })?;
    let is_last = !(done + 1..reading.tokens().len()).any(|index| reading.is(index, Classes::VERB));
    let whole = reading.span(at, at).start..reading.whole_span().end;
    let first = at + 1;
    let last = thing.min(done - 1);
    (is_last && is_put_out(reading, last)).then(|| (whole, reading.span(first, last)))
}

/// "Implementation of the new ledger", "Beta release of the app": the work as a noun.
fn named_work(reading: &Reading<'_>, start: usize) -> Option<(Range<usize>, Range<usize>)> {
    let of = (start + 1..start + 4).find(|at| reading.says(*at, &["of"]))?;
    let at = of - 1;
    let is_work = reading.says(
        at,
        &[
            "implementation",
            "launch",
            "rollout",
            "introduction",
            "creation",
            "completion",
            "deployment",
            "migration",
            "installation",
            "construction",
            "publication",
            "release",
            "setup",
            "redesign",
        ],
    );
    if !is_work {
        return None;
    }
    let first = of + 1;
    let object = noun_phrase(reading, skip_openers(reading, first))?.noun;
    let plain = (first..reading.tokens().len()).all(|index| !is_ambition(reading, index, object));
    let whole = reading.span(start, start).start..reading.whole_span().end;
    (plain && is_thing(reading, object)).then(|| (whole, reading.span(first, object)))
}

/// Verbs that make a thing, if their object is one.
fn makes(reading: &Reading<'_>, at: usize) -> bool {
    const MAKES: Classes = Classes::DELIVERY
        .with(Classes::PRODUCE)
        .with(Classes::MAKING);
    reading.is(at, MAKES)
        && !reading.is(at, Classes::WEASEL)
        && !reading.means(
            at,
            &[
                "make", "provide", "offer", "get", "give", "have", "put", "take", "share",
            ],
        )
}

/// Verbs after which a thing is there that was not there before.
fn builds(reading: &Reading<'_>, at: usize) -> bool {
    makes(reading, at)
        && reading.is(at, Classes::DELIVERY.with(Classes::PRODUCE))
        && !reading.is(at, Classes::TASK.with(Classes::GAUGE))
        && !reading.means(at, &["fix", "repair", "prepare", "test", "run"])
}

/// "Hire a head of sales" fills a seat; "Hire people who care" says what kind of team it should be.
fn fills_a_seat(reading: &Reading<'_>, at: usize, next: usize) -> bool {
    reading.means(at, &["hire", "recruit"]) && reading.says(next, &["a", "an"])
}

/// "Equip the vans with cameras": things are handed out.
fn equips(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    let with = (at + 1..end).find(|at| reading.says(*at, &["with"]));
    let handed = with.and_then(|with| noun_phrase(reading, skip_openers(reading, with + 1)));
    reading.means(at, &["equip", "supply", "furnish"])
        && handed.is_some_and(|phrase| {
            is_deliverable(reading, phrase.noun) || is_artifact(reading, phrase.noun)
        })
}

/// "Introduce Lisbon to jazz", "Set up every newcomer for success": somebody is helped to something, unless
/// what is set up is a thing for certain.
fn acquaints(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    let end = reading.tokens().len();
    reading.means(at, &["introduce", "set up"])
        && (object + 1..end).any(|at| reading.says(at, &["to", "for"]))
        && !reading.says(reading.head.start() + 1, &["a", "an"])
        && !is_deliverable(reading, object)
        && !is_artifact(reading, object)
        && !reading.is(object, Classes::METHOD)
}

/// "Interview customers", "Survey all members".
fn asks_people(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.means(at, &["interview", "survey", "poll"])
        && reading.is(object, Classes::GROUP.with(Classes::OUTCOME))
}

/// "New website launched".
fn delivered(reading: &Reading<'_>) -> Option<(Range<usize>, Range<usize>)> {
    let work = reading.work.as_ref()?;
    let Head::Noun { at, .. } = reading.head else {
        return None;
    };
    let last = noun_phrase(reading, skip_openers(reading, at))?.noun;
    let is_thing = |at: &usize| {
        reading
            .token(*at)
            .is_some_and(|token| token.form != Form::Past)
    };
    let thing = (at..=last).rfind(is_thing)?;
    let concrete = work.kind == WorkKind::Delivered && is_deliverable(reading, thing);
    let plain = (at..reading.tokens().len()).all(|index| !is_ambition(reading, index, last));
    (concrete && plain).then(|| (work.span.clone(), reading.span(at, thing)))
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::Objective;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_deliveries() {
        speaks(
            &RULE,
            Objective,
            &[
                "Get the allergy warnings released",
                "Beta launch of the parents' app",
                "Ship a delightful booking app",
                "Launch the new site",
                "Implement Salesforce",
                "Deliver the roadmap",
                "Build a mobile app",
                "Roll out the new CRM in all branches",
                "Create a dashboard for store managers",
                "Migrate to the cloud provider",
                "Host the autumn conference",
                "Write the data strategy",
                "New booking portal launched",
                "Introduce a mentoring programme",
                "Implement lean budgeting in the plant",
                "Start a second assembly plant scheme",
                "Launch an app to manage permits",
                "Equip the vans with cameras",
                "Implementation of the new ledger",
                "Install solar panels and train the crew",
            ],
        );
    }

    #[test]
    fn silent_on_aims() {
        silent(
            &RULE,
            Objective,
            &[
                "Ship on time, every time",
                "Launch our brand in Japan",
                "Get every newcomer talking on day one",
                "Establish a world-class CI/CD pipeline",
                "Expand into the European market",
                "Build a payment experience merchants recommend",
                "Launch a product that parents tell each other about",
                "Rethink how patients book their visits",
                "Build trust with our neighbours",
                "Create a culture of feedback",
                "Launch ourselves into the Nordic market",
                "Run the most punctual buses in the country",
                "Deliver medicine to remote villages",
                "Make the app a joy to use",
                "Launch the library app so that every child can read at home",
                "Complete the turnaround of our stores",
                "Publish 3 reports",
                "Introduce Lisbon to jazz",
                "Introduce fairness to shifts",
                "Set up every newcomer for success",
                "Start a movement for safer streets",
                "Build software engineers trust",
                "Complete the transition to clean buses",
                "Provide an inspiring library for shift workers",
            ],
        );
    }

    #[test]
    fn the_thing_becomes_the_means() {
        let fix = |text| match first_fix(&RULE, Objective, text) {
            Change::Reword(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            fix("Launch the new site."),
            "__ can __ thanks to the new site"
        );
        assert_eq!(
            fix("New booking portal launched"),
            "__ can __ thanks to new booking portal"
        );
        assert_eq!(
            fix("Roll out the ledger to all plants"),
            "__ can __ thanks to the ledger"
        );
        assert_eq!(
            fix("Set up a help line for carers"),
            "__ can __ thanks to a help line for carers"
        );
    }
}
