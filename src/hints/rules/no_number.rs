//! `no-number`: nothing in the key result says how much.
//!
//! A key result answers "how will we know?". Without a number, a rate, a threshold or a frequency,
//! two people can look at the same quarter and disagree.
//!
//! Silent where `no-target` or `binary` says more about the same flaw.
//!
//! A date, a version or a year is no measure: it says when or which, not how much. Words that count
//! ("twenty", "halve", "one in five", "daily", "zero") are measures.

use super::super::fix::Fix;
use super::super::reading::{
    Number, Reading, Sort, WorkKind, granted, is_frequency, measured_in_words,
};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::template;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "no-number",
    title: "No number",
    severity: Severity::Defect,
    flags: "A key result without a number, a rate, a threshold or a frequency.",
    spares: "Words that count (“twenty”, “halve”, “one in five”, “daily”, “zero”), and milestones measured by steps.",
    why: "Without a number nobody can tell at the end whether you got there. A rate, a threshold or a frequency will do.",
    weak: "Make the search page faster",
    strong: "Search results appear within 300 ms for 95% of searches",
    question: "What would you count, and what would it read if this went well?",
    source: "John Doerr, Measure What Matters (2018), after Marissa Mayer: without a number it is not a key result.",
    explained_by: &[
        "output",
        "task",
        "activity-count",
        "placeholder",
        "topic",
        "weasel-verb",
        "business-as-usual",
        "unmeasurable",
    ],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let is_habit = matches!(&reading.work, Some(work) if work.kind == WorkKind::Counted);
    if reading.known.is_milestone
        || reading.is_measured && !only_says_when(reading)
        || is_habit
        || !reading.is_english
        || has_gap(reading)
        || says_how_often(reading)
        // They say more about the same flaw.
        || super::no_target::speaks_on(reading)
        || super::claims_a_result(reading) && granted(reading).is_some()
    {
        return None;
    }
    let span = reading.whole_span();
    let message = format!(
        "{} does not say how much: there is no number to check at the end.",
        reading.quote(&span)
    );
    let fix = Fix::reword("Say from what to what", template::from_to(reading));
    Some(Finding::new(span, message).with(fix))
}

/// "Hold quarterly reviews", "Audit the process every two weeks": work that comes back says how often.
fn says_how_often(reading: &Reading<'_>) -> bool {
    reading.work.is_some()
        && ((1..reading.tokens().len()).any(|at| is_frequency(reading.word(at)))
            || reading
                .numbers
                .iter()
                .any(|number| number.is_time() && reading.says_before(number.first, &["every"])))
}

/// "Plan the audit of claims older than 60 days": spans of time beside plain work say which or when.
fn only_says_when(reading: &Reading<'_>) -> bool {
    reading.work.is_some()
        && !measured_in_words(reading)
        && reading
            .numbers
            .iter()
            .filter(|number| number.role.measures())
            .all(Number::is_time)
}

/// A gap left for a number is another rule's matter; a text without any word is nobody's. A gap for a date or
/// a name leaves the number missing.
fn has_gap(reading: &Reading<'_>) -> bool {
    super::placeholder::find(reading).is_some_and(|gap| {
        let gap = &reading.text[gap];
        !["date", "Date", "name", "Name"]
            .iter()
            .any(|word| gap.contains(word))
    }) || !reading
        .tokens()
        .iter()
        .any(|token| token.sort == Sort::Word)
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Change, Known, Statement, review};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_without_a_measure() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Publish the tariff tables v2.1",
                "Draft the chapter on §12",
                "Write a guide for invoices older than 60 days",
                "Customers are happier with our support",
                "Wireframing",
                "Move the billing service to Python 3.12 by 2027",
                "better onboarding for new nurses",
                "Publish the annual report in Q3",
                "Phase 2 signed off by 30 June",
            ],
        );
    }

    #[test]
    fn silent_when_it_says_how_much() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Median ticket age under 3 days",
                "Cut escalations from twenty to ten a week",
                "Halve the time to first reply",
                "One in five patients books online",
                "Backups are restored successfully every week",
                "Zero lost parcels",
                "No critical incidents in production",
                "Increase deployment frequency to daily",
                "p95 < 200 ms",
                "NPS 32 → 45",
                "Answer every request within a day",
                "Reduce onboarding to 2 weeks",
                "Kundenzufriedenheit für alle Kunden verbessern",
                "Line 3 runs for two weeks without an unplanned stop",
                "The import runs for 30 days without manual repair",
                // Other rules say more about these.
                "Increase test coverage",
                "Increase weekly active users",
                "Reduce P99 latency",
                "Get SOC 2 certified",
                "Hold quarterly safety reviews",
                "Audit the archive every two weeks",
                "Reach the top quartile for staff satisfaction",
                "Cut time on hold from 3:00 to 1:30",
                "Achieve a positive contribution margin in every branch",
                "Reach profitability in the Nordics",
            ],
        );
    }

    #[test]
    fn the_template_reads_naturally() {
        let reworded = |text: &str| Change::Reword(text.to_owned());
        assert_eq!(
            first_fix(&RULE, KeyResult, "Strong test coverage"),
            reworded("Strong test coverage from __ to __")
        );
        assert_eq!(
            first_fix(&RULE, KeyResult, "Users love the new search."),
            reworded("__% of users love the new search")
        );
    }

    #[test]
    fn a_milestone_needs_no_number() {
        let statement = Statement {
            known: Known {
                is_milestone: true,
                ..Known::default()
            },
            ..Statement::new(KeyResult, "Safety certificate granted")
        };
        assert!(review(&statement).iter().all(|hint| hint.rule != &RULE));
    }
}
