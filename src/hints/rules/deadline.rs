//! `deadline`: nothing says by when, and no cycle does.
//!
//! In a dated cycle the cycle is the deadline. Outside of one, a target without a date is open for ever.
//!
//! Silent in any dated cycle, and when the text names a day, a month, a quarter or a year.

use super::super::fix::{Fix, GAP};
use super::super::reading::{Reading, date_phrase};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "deadline",
    title: "No date",
    severity: Severity::Advice,
    flags: "A key result without a date, in no dated cycle.",
    spares: "Every key result of a cycle with dates, and texts that name a day, a month, a quarter or a year.",
    why: "Without a date there is never a day to look whether you got there.",
    weak: "Raise retention from 80% to 90%",
    strong: "Raise retention from 80% to 90% by 30 June",
    question: "When do you want to look whether you got there?",
    source: "George Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981): time-related.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let is_open = reading.known.is_undated
        && reading.is_english
        && super::placeholder::find(reading).is_none()
        && date_phrase(reading, 0).is_none();
    if !is_open {
        return None;
    }
    let span = reading.whole_span();
    let message = format!(
        "{} does not say by when, and no cycle does.",
        reading.quote(&span)
    );
    let text = format!("{} by {GAP}", reading.sentence());
    Some(Finding::new(span, message).with(Fix::reword("Add a date", text)))
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Change, Known, Statement, review};
    use super::RULE;

    const UNDATED: Known = Known {
        is_milestone: false,
        has_baseline: false,
        is_undated: true,
    };

    fn fires(text: &str, known: Known) -> bool {
        let statement = Statement {
            known,
            ..Statement::new(KeyResult, text)
        };
        review(&statement).iter().any(|hint| hint.rule == &RULE)
    }

    #[track_caller]
    fn speaks(texts: &[&str]) {
        for text in texts {
            assert!(fires(text, UNDATED), "{text}");
        }
    }

    #[track_caller]
    fn silent(texts: &[&str]) {
        for text in texts {
            assert!(!fires(text, UNDATED), "{text}");
        }
    }

    #[test]
    fn speaks_where_nothing_says_by_when() {
        speaks(&[
            "Raise retention from 80% to 90%",
            "Deploy Feature X",
            "Answer 95% of calls within 2 minutes",
            "nps 50",
            "Customers may cancel within a day",
            "Two in three pupils read at home",
        ]);
    }

    #[test]
    fn silent_where_a_date_is_named() {
        silent(&[
            "Raise retention from 80% to 90% by 30 June",
            "NPS of 50 in Q3",
            "Cut waste by a tenth this year",
            "By the end of the term, 80% of pupils read at home",
            "Launch v2 by 2027",
            "Reach 500 members until Christmas",
            "Grow to 40 schools over the next 6 months",
            "Kundenzahl auf 500 erhöhen",
            "Raise retention to __",
        ]);
    }

    #[test]
    fn a_dated_cycle_is_date_enough() {
        assert!(!fires("Raise retention from 80% to 90%", Known::default()));
    }

    #[test]
    fn the_template_leaves_the_date_open() {
        let statement = Statement {
            known: UNDATED,
            ..Statement::new(KeyResult, "Raise retention from 80% to 90%.")
        };
        let hint = review(&statement)
            .into_iter()
            .find(|hint| hint.rule == &RULE)
            .expect("a hint");
        assert_eq!(
            hint.fixes[0].change,
            Change::Reword("Raise retention from 80% to 90% by __".to_owned())
        );
    }
}
