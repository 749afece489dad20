//! `too-few`: two key results seldom describe an objective from all the sides that matter.
//!
//! With few measures it is easy to win the numbers and lose the aim.
//!
//! One key result or none is the matter of `no-key-result`.

use super::super::desk::Folder;
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-few",
    title: "Too few to see the whole",
    severity: Severity::Advice,
    flags: "Two key results under an objective: more than none, fewer than the limit of the workspace.",
    spares: "An objective with one key result or none, which is a graver matter.",
    why: "A few measures can be won while the aim is lost. One more looks at it from another side.",
    weak: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%\n- Complaints at check-out fall from 40 to 15 a month",
    strong: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%\n- Complaints at check-out fall from 40 to 15 a month\n- 60% of new guests come on a friend's recommendation",
    question: "What could go wrong although these numbers are reached, and how would you see it?",
    source: "John Doerr, Measure What Matters (2018): three to five key results, and quantity paired with quality.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Folder(check)],
};

fn check(folder: &Folder, limits: &Limits) -> Vec<Placed> {
    let count = folder.results().count();
    let few = count > 1 && count < limits.fewest_key_results();
    let message = || {
        format!(
            "{count} key results: {} or more show the aim from several sides.",
            limits.fewest_key_results()
        )
    };
    (few && folder.objective.is_written())
        .then(|| (None, Finding::new(0..0, message())))
        .into_iter()
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
                "Aim\n- NPS 40\n- CSAT 80%",
                "Aim\n- NPS 40\n- Churn 2%",
                "Aim\n- NPS 40\n-\n- Churn 2%\n-  ",
                "Aim\n- NPS 40\n- Churn 2%\n- ",
                "Full\n- a 1\n- b 2\n- c 3\nAim\n- NPS 40\n- d 4",
                "Aim\n- NPS 40\n- a 1\nGoal\n- Churn 2%\n- b 2",
            ],
        );
    }

    #[test]
    fn silent_at_three_or_below_two() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "Aim",
                "Aim\n- NPS 40",
                "Aim\n-\n- ",
                "- NPS 40\n- Churn 2%",
                "Aim\n- a 1\n- b 2\n- c 3",
                "Aim\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5",
                "Aim\n- a 1\n-\n- b 2\n- c 3",
                "Aim\nAnother aim",
            ],
        );
    }
}
