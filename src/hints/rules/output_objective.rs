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
    if !reading.is_english || measured || super::business_as_usual::find(reading).is_some() {
        return None;
    }
    let (span, thing) = match reading.head {
        Head::None => return None,
        Head::Verb(at) => delivery(reading, at)?,
        Head::Noun { .. } => delivered(reading)?,
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
    let start = skip_openers(reading, last + 1);
    let object = noun_phrase(reading, start)?.noun;
    let ships = reading.is(at, Classes::SHIP);
    let makes = reading.is(
        at,
        Classes::DELIVERY
            .with(Classes::PRODUCE)
            .with(Classes::MAKING),
    ) && !reading.is(at, Classes::WEASEL)
        && !matches!(
            reading.lemma(at),
            "make" | "provide" | "offer" | "get" | "give" | "have" | "put" | "take" | "share"
        );
    // "Hire a head of sales" fills a seat; "Hire people who care" says what kind of team it should be.
    let hires = matches!(reading.lemma(at), "hire" | "recruit")
        && matches!(reading.word(last + 1), "a" | "an");
    let is_output =
        hires || ships && is_thing(reading, object) || makes && is_deliverable(reading, object);
    let says_more =
        (start..reading.tokens().len()).any(|index| is_ambition(reading, index, object));
    if !is_output || says_more {
        return None;
    }
    let whole = reading.span(at, at).start..reading.whole_span().end;
    let first = last + 1 + usize::from(reading.word(last + 1) == "to");
    // "Roll out the ledger to all plants": where it goes is not part of the thing.
    let end = if reading.word(object + 1) == "to" {
        reading.span(object, object).end
    } else {
        whole.end
    };
    Some((whole, reading.span(first, first).start..end))
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

/// Anything but an idea, a result or people: "Implement Salesforce".
fn is_thing(reading: &Reading<'_>, noun: usize) -> bool {
    const NO_THING: Classes = Classes::ABSTRACT
        .with(Classes::OUTCOME)
        .with(Classes::MEASURE)
        .with(Classes::GROUP)
        .with(Classes::TIME)
        .with(Classes::PRONOUN)
        .with(Classes::INWARD);
    is_deliverable(reading, noun)
        || !reading.is(noun, NO_THING)
        || matches!(
            reading.lemma(noun),
            "product" | "service" | "system" | "process" | "technology" | "infrastructure"
        )
}

/// A thing that teams make, and not at the same time an idea or a result.
fn is_deliverable(reading: &Reading<'_>, noun: usize) -> bool {
    let idea = Classes::ABSTRACT.with(Classes::OUTCOME);
    let is_version = reading
        .word(noun)
        .strip_prefix('v')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_figurative = matches!(
        reading.lemma(noun),
        "story" | "idea" | "improvement" | "action" | "role" | "position" | "environment"
    );
    is_version
        || reading.is(noun, Classes::DELIVERABLE) && !reading.is(noun, idea) && !is_figurative
}

/// Words that say what for, for whom it is better, or how good it should be.
fn is_ambition(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    const SAYS_MORE: Classes = Classes::MODAL
        .with(Classes::PRONOUN)
        .with(Classes::UNMEASURED);
    let clause = matches!(
        reading.word(at),
        "that"
            | "who"
            | "which"
            | "where"
            | "so"
            | "how"
            | "why"
            | "what"
            | "most"
            | "into"
            | "ourselves"
            | "without"
            | "while"
            | "as"
    );
    let does = at > object
        && reading.is(at, Classes::VERB)
        && (!reading.is(at, Classes::NOUN) || reading.word(at - 1) == "to")
        && !reading.is(at, Classes::DONE);
    let superlative = reading.word(at).len() > 5 && reading.word(at).ends_with("est");
    clause || does || superlative || reading.is(at, SAYS_MORE) && !is_weak_praise(reading, at)
}

/// "A reliable v1", "a good plan": praise that any delivery claims.
fn is_weak_praise(reading: &Reading<'_>, at: usize) -> bool {
    matches!(
        reading.word(at),
        "good"
            | "great"
            | "stable"
            | "simple"
            | "effective"
            | "robust"
            | "clear"
            | "it"
            | "adequate"
    )
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
            ],
        );
    }

    #[test]
    fn silent_on_aims() {
        silent(
            &RULE,
            Objective,
            &[
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
