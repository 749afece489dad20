//! `weasel-verb`: taking part is promised, not a result.
//!
//! Whoever helps, supports or contributes has kept the promise on the first day, whatever comes of it.
//!
//! When an outcome with a target follows ("Help 300 families find a home"), the verb is a modest way to
//! say who does it, and support as a noun ("support tickets") is no verb at all.

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Head, Number, Reading, Role, Unit, noun_phrase};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::domain::letters::capitalised;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "weasel-verb",
    title: "Taking part instead of a result",
    severity: Severity::Warning,
    flags: "“Help”, “support”, “participate in”, “contribute to” as what the key result promises.",
    spares: "A target that others reach with it, as in “Help 300 families find a home”, and nouns (“support tickets”).",
    why: "Helping is done as soon as you have tried. Say what will be different for those you help.",
    weak: "Support the sales team",
    strong: "Sales wins 40% of the deals we advise on",
    question: "What will those you help be able to do, and how often?",
    source: "Andrew Grove, High Output Management (1983): output is what counts, not activity.",
    explained_by: &["output", "task", "activity-count"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let Head::Verb(at) = reading.head else {
        return None;
    };
    let is_head = reading.is_english && reading.is(at, Classes::WEASEL);
    if !is_head || names_a_thing(reading, at) || promises_an_outcome(reading) || counts(reading) {
        return None;
    }
    let mut last = at;
    while reading.is(last + 1, Classes::PARTICLE) {
        last += 1;
    }
    let span = reading.span(at, last);
    let message = format!(
        "{} promises to take part, not what comes of it.",
        reading.quote(&span)
    );
    let finding = Finding::new(span, message);
    Some(match outcome_template(reading, at, last) {
        Some(template) => finding.with(Fix::reword("Say what changes for them", template)),
        None => finding.with(Fix::move_to_initiatives(reading)),
    })
}

/// "Support effort per ticket": a measure right behind makes the word part of a name.
fn names_a_thing(reading: &Reading<'_>, at: usize) -> bool {
    let measure = Classes::MEASURE.with(Classes::RATE);
    reading.means(at, &["support", "help"])
        && (!reading.is_word(at + 1)
            || reading.is(at + 1, measure) && !reading.is(at + 1, Classes::DELIVERABLE))
}

/// "Contribute 5 articles": counted work is another rule's matter.
fn counts(reading: &Reading<'_>) -> bool {
    reading.work.is_some() && reading.numbers.iter().any(|number| number.role.measures())
}

/// A number that says what others reach, rather than how much the writer takes part.
fn promises_an_outcome(reading: &Reading<'_>) -> bool {
    let frequency_alone = reading.numbers.iter().all(|number| !number.role.measures());
    !frequency_alone
        && reading
            .numbers
            .iter()
            .any(|number| is_outcome(reading, number))
}

fn is_outcome(reading: &Reading<'_>, number: &Number) -> bool {
    let people = Classes::OUTCOME.with(Classes::GROUP).with(Classes::MEASURE);
    match number.role {
        role if !role.measures() => false,
        Role::Count | Role::Value | Role::AtLeast => {
            number.unit != Unit::None && !number.is_time()
                || number.noun.is_some_and(|noun| reading.is(noun, people))
        }
        _ => true,
    }
}

/// "Support the sales team" → "The sales team __ from __ to __".
fn outcome_template(reading: &Reading<'_>, at: usize, last: usize) -> Option<String> {
    let takes_part = reading.means(
        at,
        &["help", "support", "assist", "contribute", "contribute to"],
    );
    let phrase = noun_phrase(reading, last + 1)
        .filter(|phrase| takes_part && !reading.is(phrase.noun, Classes::DETERMINER))?;
    let object = &reading.text[reading.span(last + 1, phrase.noun)];
    Some(format!("{} {GAP} from {GAP} to {GAP}", capitalised(object)))
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_promises_to_take_part() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Support the sales team",
                "Help other departments with their data questions",
                "Participate in the hiring process",
                "Contribute to the new platform",
                "Assist marketing with the spring fair",
                "KR2: be involved in roadmap discussions",
                "Assisting colleagues during the move",
                "Collaborate with finance on the budget",
            ],
        );
    }

    #[test]
    fn silent_on_outcomes_and_nouns() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Help 300 families find a home",
                "Support tickets fall from 400 to 200 a week",
                "Help centre visits that end without a ticket up from 40% to 60%",
                "Support 1,200 carers so that 80% sleep through the night",
                "Contribute 20% of new revenue",
                "Support costs below €2 per order",
                "Help the sales team close 40 deals",
                "Assist patients so that readmissions fall by 10%",
                "Support tickets",
                "Participate in 5 trade fairs",
                "Helpful answers rated 4 of 5",
                "Participation in sports classes from 40% to 60%",
            ],
        );
    }

    #[test]
    fn those_who_are_helped_become_the_subject() {
        assert_eq!(
            first_fix(&RULE, KeyResult, "Support the sales team with demos"),
            Change::Reword("The sales team __ from __ to __".into())
        );
    }
}
