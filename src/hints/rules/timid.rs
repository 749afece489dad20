//! `timid`: the target is within a hair of where things stand.
//!
//! A key result is a bet worth a quarter's work. A change that chance would bring on its own asks for
//! nothing.
//!
//! A hair is less than 2% of the baseline. Where there is a most, as with percentages, the way that is
//! left to it counts as well, because the last steps are the hardest: a tenth of it is never timid, so
//! 99.9% to 99.95% uptime passes.

use super::super::desk::Folder;
use super::super::digest::Way;
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "timid",
    title: "Hardly a change",
    severity: Severity::Advice,
    flags: "A target within 2% of its baseline.",
    spares: "The last steps to a whole, such as 99.9% to 99.95% uptime.",
    why: "A change this small may come by itself, and nobody would notice it. A target worth the work is one that might be missed.",
    weak: "Guests come back to us\n- Returning guests rise from 60% to 60.5%\n- Complaints fall from 40 to 15 a month\n- Reviews of four stars and up rise from 60% to 80%",
    strong: "Guests come back to us\n- Returning guests rise from 60% to 70%\n- Complaints fall from 40 to 15 a month\n- Reviews of four stars and up rise from 60% to 80%",
    question: "What would it read if this went really well?",
    source: "Edwin Locke and Gary Latham, Building a Practically Useful Theory of Goal Setting (2002): hard goals lead to more than easy ones.",
    explained_by: &["direction"],
    rolls_up: &[],
    checks: &[Check::Folder(check)],
};

/// Less than this share of the baseline is a hair.
const HAIR: f64 = 0.02;
/// This share of the way to the most there can be is never timid.
const STEP: f64 = 0.1;

fn check(folder: &Folder, _: &Limits) -> Vec<Placed> {
    let mut findings = Vec::new();
    for (index, card) in folder.results() {
        let timid = folder.way(index).filter(is_timid);
        if let Some(words) =
            timid.and_then(|way| Some((card.text.get(way.span.clone())?, way.span)))
        {
            let message = format!("“{}” hardly asks for a change.", words.0.trim());
            findings.push((Some(index), Finding::new(words.1, message)));
        }
    }
    findings
}

fn is_timid(way: &Way) -> bool {
    let change = (way.to - way.from).abs();
    let left = match way.most {
        Some(most) if way.to > way.from => most - way.from,
        _ => f64::INFINITY,
    };
    let takes_a_step = left.is_finite() && change >= left * STEP;
    // Not a number compares with nothing, so an odd number is no hair.
    way.from != 0.0 && change < way.from.abs() * HAIR && !takes_a_step
}

#[cfg(test)]
mod tests {
    use super::super::super::{CycleText, KeyResultText, Limits, ObjectiveText, review_set};
    use super::super::testing::{silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_on_a_hair() {
        speaks_on_sets(
            &RULE,
            &[
                "- Raise retention from 80% to 80.5%",
                "- Revenue grows from €1,000,000 to €1,010,000",
                "- Reduce page load from 2,000 to 1,980 ms",
                "- NPS 50 → 50.5",
                "- Attendance rises from 80% to 81%",
                "- Raise the rating from 4.50 to 4.52 out of 5",
                "- Cut waiting from 100 days to 99 days",
            ],
        );
    }

    #[test]
    fn silent_on_a_change() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "- Raise uptime from 99.9% to 99.95%",
                "- Availability from 99.5% to 99.9%",
                "- Raise retention from 80% to 88%",
                "- Reduce lead time from 3 weeks to 10 days",
                "- NPS 32 → 45",
                "- Raise the rating from 4.5 to 4.6 out of 5",
                "- Defects fall from 0.5% to 0.4%",
                "- Leave the pilot with 0 incidents, from 0 to 10 sites",
                "- Reduce churn to 3%",
                "- Increase sales by 1%",
                "- Grow revenue from 1.2m to 1,500k",
            ],
        );
    }

    #[test]
    fn the_measure_beside_the_text_counts() {
        let timid = |range| {
            let key_result = KeyResultText {
                range,
                ..KeyResultText::from("Members stay")
            };
            let cycle = CycleText {
                objectives: vec![ObjectiveText {
                    key_results: vec![key_result],
                    ..ObjectiveText::default()
                }],
            };
            let found = review_set(&cycle, &Limits::default());
            found.iter().any(|found| found.hint.rule == &RULE)
        };
        assert!(timid(Some((500.0, 501.0))));
        assert!(!timid(Some((500.0, 600.0))));
        assert!(!timid(Some((f64::NAN, f64::INFINITY))));
    }
}
