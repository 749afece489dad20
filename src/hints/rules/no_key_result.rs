//! `no-key-result`: an objective that nothing, or a single number, would tell us about.
//!
//! An objective without key results is a wish. With one, the number can be won and the aim lost, and
//! nobody would see it.
//!
//! Lines that are still empty count for nothing, and neither does an objective without a title.

use super::super::desk::Folder;
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "no-key-result",
    title: "Nothing to tell it by",
    severity: Severity::Defect,
    flags: "A written objective with one key result or none.",
    spares: "An objective that has no title yet, and a single key result where the workspace asks for one only.",
    why: "Without key results nobody can tell whether the aim was reached. A single one can be won while the aim is lost.",
    weak: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%",
    strong: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%\n- Complaints at check-out fall from 40 to 15 a month\n- 60% of new guests come on a friend's recommendation",
    question: "If this came true, which two or three numbers would show it?",
    source: "John Doerr, Measure What Matters (2018): an objective goes with three to five key results.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Folder(check)],
};

fn check(folder: &Folder, limits: &Limits) -> Vec<Placed> {
    let count = folder.results().count();
    if !folder.objective.is_written() || count >= limits.fewest_key_results().min(2) {
        return Vec::new();
    }
    let message = if count == 0 {
        "No key result says how we will know."
    } else {
        "One key result alone can be won while the aim is lost."
    };
    vec![(None, Finding::new(0..0, message.to_owned()))]
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_below_two() {
        speaks_on_sets(
            &RULE,
            &[
                "Aim",
                "Aim\n-\n- ",
                "Aim\n- NPS 40",
                "Aim\n- NPS 40\n-\n-  ",
                "Full\n- a 1\n- b 2\n- c 3\nAim\n- NPS 40",
                "Aim\n- a 1\n- b 2\nAnother aim",
                "Kunden kommen wieder",
            ],
        );
    }

    #[test]
    fn silent_from_two_on() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "- NPS 40",
                "-\n-",
                "Aim\n- NPS 40\n- Churn 2%",
                "Aim\n- a 1\n- b 2\n- c 3",
                "Aim\n- a 1\n-\n- b 2",
                "Aim\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6",
                "Aim\n- Deploy Feature X\n- Launch the site",
                "Aim\n- a 1\n- b 2\nGoal\n- c 3\n- d 4",
            ],
        );
    }

    #[test]
    fn one_is_enough_where_the_workspace_says_so() {
        let limits = Limits::new(5, 1, 5).expect("limits");
        assert_eq!(places(&RULE, "Aim\n- NPS 40", &limits), []);
        assert_eq!(places(&RULE, "Aim", &limits), [Place::Objective(0)]);
    }
}
