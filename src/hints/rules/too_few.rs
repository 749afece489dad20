//! `too-few`: one or two key results seldom describe an objective from all the sides that matter.
//!
//! With a single measure it is easy to win the number and lose the aim.
//!
//! An objective that has no key result yet is being written, so the rule waits.

use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::set::{Limits, Place, SetFinding, SetReading, key_results};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-few",
    title: "Too few to see the whole",
    severity: Severity::Advice,
    flags: "One or two key results under an objective.",
    spares: "An objective that has none yet.",
    why: "A single measure can be won while the aim is lost. A second and a third look at it from other sides.",
    weak: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%",
    strong: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%\n- Complaints at check-out fall from 40 to 15 a month\n- 60% of new guests come on a friend's recommendation",
    question: "What could go wrong although this number is reached, and how would you see it?",
    source: "John Doerr, Measure What Matters (2018): three to five key results, and quantity paired with quality.",
    explained_by: &[],
    checks: &[Check::Set(check)],
};

fn check(set: &SetReading<'_>, limits: &Limits) -> Vec<SetFinding> {
    set.written()
        .filter(|(_, objective)| !objective.title.trim().is_empty())
        .filter_map(|(index, objective)| {
            let count = key_results(objective).count();
            let few = count > 0 && count < limits.fewest_key_results();
            few.then(|| SetFinding {
                place: Place::Objective(index),
                finding: Finding::new(
                    0..0,
                    if count == 1 {
                        format!(
                            "One key result: {} or more show the aim from several sides.",
                            limits.fewest_key_results()
                        )
                    } else {
                        format!(
                            "{count} key results: {} or more show the aim from several sides.",
                            limits.fewest_key_results()
                        )
                    },
                ),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_below_three() {
        speaks_on_sets(
            &RULE,
            &[
                "Aim\n- NPS 40",
                "Aim\n- NPS 40\n- Churn 2%",
                "Aim\n- NPS 40\n-\n-  ",
                "Aim\n- NPS 40\n- Churn 2%\n- ",
                "Full\n- a 1\n- b 2\n- c 3\nAim\n- NPS 40",
                "Aim\n- NPS 40\nGoal\n- Churn 2%",
            ],
        );
    }

    #[test]
    fn silent_at_three_or_before_the_first() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "Aim",
                "Aim\n-\n- ",
                "- NPS 40",
                "Aim\n- a 1\n- b 2\n- c 3",
                "Aim\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5",
                "Aim\n- a 1\n-\n- b 2\n- c 3",
                "Aim\nAnother aim",
            ],
        );
    }
}
