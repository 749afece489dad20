//! `duplicate`: the same thing written twice in one cycle.
//!
//! Two teams that write the same aim either duplicate the work or share it without knowing.
//!
//! Texts are compared by their words in base form without small words, and by their numbers: nearly the
//! same words with other numbers are another measure. Key results that name the same measure and the
//! same target are the same too, whatever verb or preposition leads there ("Cut churn to 3%",
//! "Customer churn below 3%"). How that is told is in `same.rs`.

use super::super::desk::Card;
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "duplicate",
    title: "Written twice",
    severity: Severity::Warning,
    flags: "Two lines of a cycle that say the same.",
    spares: "The same measure for different groups or with different numbers.",
    why: "Two lines that say the same split the attention and the credit. One line with shared owners does both.",
    weak: "Members stay with us\n- Cut churn to 3%\n- Customer churn below 3%",
    strong: "Members stay with us\n- Cut churn to 3%\n- 40% of members bring a friend",
    question: "Is it one aim that two teams share, or do the two differ in something worth saying?",
    source: "Aimwell: a shared aim is written once and owned by several.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Twin(say)],
};

fn say(later: &Card, earlier: &Card) -> Finding {
    let start = later.text.len() - later.text.trim_start().len();
    Finding::new(
        start..later.text.trim_end().len(),
        format!("Says the same as “{}”.", earlier.text.trim()),
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_on_the_same_words() {
        speaks_on_sets(
            &RULE,
            &[
                "- Reduce churn to 3%\n- reduce churn to 3%.",
                "- Cut churn to 3%\n- Reduce churn to 3%",
                "- Increase the NPS of our customers to 40\n- Increase NPS of customers to 40",
                "- Answers within 2 hours\n- Answer within 2 hours",
                "- Optimise checkout speed to 2 s\n- Optimize checkout speed to 2 s",
                "- Deploy Feature X\n- Deploy feature X!",
            ],
        );
    }

    #[test]
    fn speaks_on_the_same_measure_in_other_words() {
        speaks_on_sets(
            &RULE,
            &[
                "- Cut churn to 3%\n- Customer churn below 3%",
                "- Reach an NPS of 50\n- Net promoter score at least 50",
                "Loved\n- Raise CSAT from 70% to 85%\nHeard\n- Customer satisfaction of 85%",
                "- Reduce bugs in production to 5\n- Fewer than 5 defects in production",
                "- Time to hire under 2 weeks\n- Bring time to hire down to 14 days",
                "- Uptime of 99.9%\n- Service availability rises to 99.9%",
                "- Increase average order value to €60\n- Order value of at least €60",
            ],
        );
    }

    #[test]
    fn speaks_on_the_same_aim_in_other_words() {
        speaks_on_sets(
            &RULE,
            &[
                "Improve the reliability of checkout\nBoost checkout reliability",
                "Delight customers in Porto\nDelight clients in Porto",
            ],
        );
    }

    #[test]
    fn speaks_across_objectives_on_the_later_one() {
        let set = "Be loved\n- Reach NPS 50\nbe loved!\n- reach NPS 50";
        assert_eq!(
            places(&RULE, set, &Limits::default()),
            [
                Place::Objective(1),
                Place::KeyResult {
                    objective: 1,
                    key_result: 0
                }
            ]
        );
    }

    #[test]
    fn silent_on_different_aims() {
        silent_on_sets(
            &RULE,
            &[
                "- Reduce churn to 3%\n- Reduce churn to 2%",
                "- Reduce churn to 3%\n- Increase churn to 3%",
                "- Reach 100 schools in Spain\n- Reach 100 schools in France",
                "- Reduce wait to 5 days\n- Reduce wait by 5%",
                "- NPS 40\n- CSAT 40",
                "-\n-",
                "- Cut cost per lead from 40 to 30\n- Cut cost per sale from 40 to 30",
                "- 90% of nurses trust the rota\n- 90% of doctors trust the rota",
                "Reach NPS 50\n- Reach NPS 50",
                "- Customer churn below 3%\n- Employee churn below 3%",
                "- Churn of new members below 3%\n- Churn below 3%",
                "- Reduce churn from 5% to 3%\n- Reduce churn from 6% to 3%",
                "- p95 latency below 200 ms\n- p99 latency below 200 ms",
                "- Answer 90% of calls within 2 minutes\n- Answer 90% of mails within 2 minutes",
                "- Onboarding takes 2 days\n- Onboarding takes 2 weeks",
                "- Win 20 schools by June\n- Win 20 schools by December",
                "- At least 5% of visitors buy\n- At most 5% of visitors leave",
                "Improve the reliability of checkout\nImprove the reliability of search",
                "Grow in Spain\nGrow in France",
            ],
        );
    }
}
