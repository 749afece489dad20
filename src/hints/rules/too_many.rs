//! `too-many`: more objectives or key results than anyone can keep in mind.
//!
//! Focus is what the method is for: with ten aims, each of them loses.

use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::set::{Limits, Place, SetFinding, SetReading, key_results};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-many",
    title: "Too many to focus",
    severity: Severity::Warning,
    flags: "More objectives in a cycle, or key results under an objective, than the limits of the workspace.",
    spares: "Lines that are still empty.",
    why: "Every further aim takes attention from the others. Saying what can wait is the harder and the better half of the work.",
    weak: "Guests come back to us\nBookings never fail\nRooms are ready when guests arrive\nCleaners stay with us\nBusiness travellers find us\nEvery hotel runs on clean energy",
    strong: "Guests come back to us\nBookings never fail\nRooms are ready when guests arrive",
    question: "Which of these could wait for a cycle without anyone being worse off?",
    source: "Andrew Grove, High Output Management (1983): focusing on everything is focusing on nothing.",
    explained_by: &[],
    checks: &[Check::Set(check)],
};

fn check(set: &SetReading<'_>, limits: &Limits) -> Vec<SetFinding> {
    let mut findings = Vec::new();
    let objectives = set.written().count();
    if objectives > limits.most_objectives() {
        findings.push(finding(
            Place::Cycle,
            format!(
                "{objectives} objectives in one cycle: more than {} are hard to keep in mind.",
                limits.most_objectives()
            ),
        ));
    }
    for (index, objective) in set.written() {
        let count = key_results(objective).count();
        if count > limits.most_key_results() {
            findings.push(finding(
                Place::Objective(index),
                format!(
                    "{count} key results under one objective: more than {} spread the attention.",
                    limits.most_key_results()
                ),
            ));
        }
    }
    findings
}

fn finding(place: Place, message: String) -> SetFinding {
    SetFinding {
        place,
        finding: Finding::new(0..0, message),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_above_the_limits() {
        speaks_on_sets(
            &RULE,
            &[
                "apple\nriver\nstone\ncloud\ntiger\npiano",
                "apple\n- a 1\nriver\nstone\ncloud\ntiger\npiano\nlemon\nvelvet",
                "apple\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6",
                "- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6",
                "apple\n- a 1\nriver\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6\n- g 7",
                "apple\n- a 1\n- b 2\n-\n- c 3\n- d 4\n- e 5\n- f 6\nriver",
            ],
        );
    }

    #[test]
    fn silent_within_the_limits() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "apple",
                "apple\n- a 1\n- b 2\n- c 3",
                "apple\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5",
                "apple\nriver\nstone\ncloud\ntiger",
                "apple\n- a 1\nriver\n- b 2\nstone\n- c 3\ncloud\n- d 4\ntiger\n- e 5",
                "apple\n-\n-\n-\n-\n-\n-\n- NPS 40",
                "apple\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\nriver\n- f 6\n- g 7\n- h 8\n- i 9\n- j 10",
            ],
        );
    }

    #[test]
    fn each_excess_is_said_where_it_is() {
        let limits = Limits::new(1, 1, 1).unwrap();
        assert_eq!(
            places(&RULE, "apple\n- a 1\nriver\n- b 2\n- c 3", &limits),
            [Place::Cycle, Place::Objective(1)]
        );
    }
}
