//! `establish-baseline`: finding out where things stand: "Measure customer effort".
//!
//! A good first step when nobody knows today's value. It becomes a key result once it says where that value
//! should go.
//!
//! Silent when a target stands beside it, and on "monitor" and "track" when they are the day job.

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Reading, first_step};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::domain::letters::capitalised;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "establish-baseline",
    title: "A first step",
    severity: Severity::Advice,
    flags: "Measuring as the result: “Measure customer effort”, “Establish a baseline for churn”.",
    spares: "Measuring beside a target, and counts of what is measured.",
    why: "Knowing today's value is worth a few days' work, and then the quarter has no aim. Take the value early and say where it should go.",
    weak: "Measure customer effort",
    strong: "Customer effort score falls from 4.1 to 3",
    question: "If you knew the value tomorrow, what would you want it to become?",
    source: "Paul Niven and Ben Lamorte, Objectives and Key Results (2016), on key results that set a baseline.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english || reading.work.is_some() {
        return None;
    }
    let (first, last) = first_step(reading)?;
    let span = reading.span(first, last);
    let message = format!(
        "{} is a good first step; where should the value go?",
        reading.quote(&span)
    );
    let finding = Finding::new(span, message);
    Some(match measured(reading, first, last) {
        Some(object) => {
            let text = format!("{} from {GAP} to {GAP}", capitalised(object));
            finding.with(Fix::reword("Say from what to what", text))
        }
        None => finding,
    })
}

/// What is measured, in the writer's words.
fn measured<'a>(reading: &Reading<'a>, first: usize, last: usize) -> Option<&'a str> {
    let of_baseline = (first..=last)
        .find(|at| reading.means(*at, &["baseline"]))
        .map(|at| at + 1)
        .filter(|at| reading.says(*at, &["for", "of"]));
    let end = reading
        .tokens()
        .iter()
        .rposition(super::super::reading::Token::is_word)?;
    let mut start = match of_baseline {
        Some(link) => link + 1,
        None => first + 1,
    };
    while reading.is(start, Classes::DETERMINER) {
        start += 1;
    }
    let last = if of_baseline.is_some() { end } else { last };
    let names_baseline = (start..=last).any(|at| reading.means(at, &["baseline"]));
    (start <= last && !names_baseline).then(|| &reading.text[reading.span(start, last)])
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Change, Severity, Statement, review};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_measuring() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Measure customer effort",
                "Establish a baseline for churn",
                "Track employee satisfaction",
                "Quantify the cost of returns",
                "Set a baseline for waiting times by May",
                "Baseline established for energy use",
                "Measure how patients find us",
            ],
        );
    }

    #[test]
    fn silent_on_targets_and_day_jobs() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Customer effort score falls from 4.1 to 3",
                "Measure churn and cut it from 5% to 3%",
                "Monitor the servers",
                "Measures of blood pressure in range for 70% of patients",
                "Reduce churn against the baseline by 10%",
                "Raise retention 5 points above baseline",
                "Deploy Feature X",
                "Track record of 5 years without accidents",
            ],
        );
    }

    #[test]
    fn a_first_step_is_no_work_to_reproach() {
        let hints = review(&Statement::new(KeyResult, "Measure customer effort"));
        let defects: Vec<_> = hints
            .iter()
            .filter(|hint| hint.rule.severity == Severity::Defect)
            .map(|hint| hint.rule.id)
            .collect();
        assert_eq!(defects, ["no-number"]);
    }

    #[test]
    fn the_template_names_what_is_measured() {
        let reworded = |text: &str| Change::Reword(text.to_owned());
        assert_eq!(
            first_fix(&RULE, KeyResult, "Measure the customer effort"),
            reworded("Customer effort from __ to __")
        );
        assert_eq!(
            first_fix(&RULE, KeyResult, "Establish a baseline for energy use."),
            reworded("Energy use from __ to __")
        );
    }
}
