//! `no-baseline`: a target with no starting point: "Raise NPS to 50".
//!
//! Whether 50 is bold or a formality depends on where it stands today.
//!
//! A threshold is complete without ("under 1%", "at least", "p95 < 200 ms"), and so are a frequency, zero,
//! and a relative change ("by 30%").

use super::super::fix::{Change, Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Head, Number, Reading, Role};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "no-baseline",
    title: "No starting point",
    severity: Severity::Advice,
    flags: "A change to a value without the value it starts from: “Raise NPS to 50”.",
    spares: "From–to, thresholds, frequencies, zero, relative changes, and key results whose measure says where they stand.",
    why: "Without today's value nobody can tell whether the target is bold or already met.",
    weak: "Raise NPS to 50",
    strong: "Raise NPS from 32 to 50",
    question: "Where does it stand today?",
    source: "Felipe Castro, The Beginner's Guide to OKR (2016): write a key result as “from X to Y”.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let is_open = !reading.known.has_baseline && super::claims_a_result(reading);
    let verb = changing_verb(reading).filter(|_| is_open)?;
    let target = lone_target(reading)?;
    // "Expand to 3 markets" moves no value.
    let to = (target.first.saturating_sub(3)..target.first)
        .rev()
        .find(|at| reading.says(*at, &["to"]))
        .filter(|to| matches!(reading.head, Head::Noun { .. }) || *to > verb + 1)?;
    let span = reading.span(to, target.last);
    let message = format!("{}: from where?", reading.quote(&span));
    let start = reading.token(to)?.span.start;
    let whole = reading.whole_span();
    let text = format!(
        "{}from {GAP} {}",
        &reading.text[whole.start..start],
        &reading.text[start..whole.end]
    );
    let baseline = Fix {
        label: "Enter today's value",
        change: Change::AddBaseline,
    };
    let finding = Finding::new(span, message).with(baseline);
    Some(finding.with(Fix::reword("Say from what", text)))
}

/// The target, when it is the only number that measures.
fn lone_target<'a>(reading: &'a Reading<'_>) -> Option<&'a Number> {
    let mut numbers = reading
        .numbers
        .iter()
        .filter(|number| number.role.measures());
    let target = numbers.next()?;
    let is_level = matches!(target.role, Role::Target | Role::Count) && target.value > 0.0;
    (is_level && numbers.next().is_none()).then_some(target)
}

/// The verb that says that something goes up, down or gets better.
fn changing_verb(reading: &Reading<'_>) -> Option<usize> {
    let verb = match reading.head {
        Head::Verb(at) => Some(at),
        Head::Noun { predicate, .. } => predicate,
        Head::None => None,
    };
    let direction = Classes::RISE.with(Classes::FALL).with(Classes::BETTER);
    verb.filter(|at| reading.is(*at, direction))
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Change, Known, Statement, review};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_targets_from_nowhere() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Raise NPS to 50",
                "Grow revenue to €5M",
                "Reduce onboarding to 2 weeks",
                "Customer churn drops to 1.5% per month",
                "Increase the number of members to 400",
                "lower energy use to 80 kWh per square metre",
            ],
        );
    }

    #[test]
    fn silent_on_complete_targets() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Raise NPS from 32 to 50",
                "Raise NPS (currently 32) to 50",
                "Reduce rollback rate to under 1%",
                "Raise retention to at least 90%",
                "p95 < 200 ms",
                "Increase deployment frequency to daily",
                "Reduce deployment time by 50%",
                "Cut lost parcels to zero",
                "Reach 500 paying teams",
                "Expand to 3 markets",
                "Raise NPS from __ to 50",
                "nps 50",
            ],
        );
    }

    #[test]
    fn a_measure_that_says_where_it_stands_is_enough() {
        let known = Known {
            has_baseline: true,
            ..Known::default()
        };
        let statement = Statement {
            known,
            ..Statement::new(KeyResult, "Raise NPS to 50")
        };
        assert!(review(&statement).iter().all(|hint| hint.rule != &RULE));
    }

    #[test]
    fn today_can_go_into_the_measure_or_the_sentence() {
        assert_eq!(
            first_fix(&RULE, KeyResult, "Raise NPS to 50"),
            Change::AddBaseline
        );
        let hints = review(&Statement::new(KeyResult, "Raise NPS to 50 by June."));
        let hint = hints.into_iter().find(|hint| hint.rule == &RULE);
        assert_eq!(
            hint.expect("a hint").fixes[1].change,
            Change::Reword("Raise NPS from __ to 50 by June".to_owned())
        );
    }
}
