//! `too-few`: one or two key results seldom describe an objective from all the sides that matter.
//!
//! With a single measure it is easy to win the number and lose the aim.
//!
//! Weak: one key result under an objective. Strong: three that look at the aim from different sides.
//!
//! An objective that has no key result yet is being written, so the rule waits.

use super::super::rule::{Check, Rule, Severity};
use super::super::set::{Limits, Place, SetFinding, SetReading, key_results};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-few",
    title: "Too few to see the whole",
    severity: Severity::Advice,
    why: "A single measure can be won while the aim is lost. A second and a third look at it from other sides.",
    weak: "One key result under an objective",
    strong: "Three key results that look at the objective from different sides",
    question: "What could go wrong although this number is reached, and how would you see it?",
    check: Check::Set(check),
};

fn check(set: &SetReading<'_>, limits: &Limits) -> Vec<SetFinding> {
    set.written()
        .filter(|(_, objective)| !objective.title.trim().is_empty())
        .filter_map(|(index, objective)| {
            let count = key_results(objective).count();
            let few = count > 0 && count < limits.fewest_key_results();
            few.then(|| SetFinding {
                place: Place::Objective(index),
                span: 0..0,
                message: if count == 1 {
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
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing;
    use super::RULE;

    fn places(objectives: &[(&str, &[&str])]) -> Vec<Place> {
        testing::places(&RULE, objectives, &Limits::default())
    }

    #[test]
    fn speaks_below_three() {
        let first = [Place::Objective(0)];
        assert_eq!(places(&[("Aim", &["NPS 40"])]), first);
        assert_eq!(places(&[("Aim", &["NPS 40", "Churn 2%"])]), first);
        assert_eq!(places(&[("Aim", &["NPS 40", "", "  "])]), first);
        assert_eq!(places(&[("Aim", &["NPS 40", "Churn 2%", " "])]), first);
        assert_eq!(
            places(&[("Full", &["a 1", "b 2", "c 3"]), ("Aim", &["NPS 40"])]),
            [Place::Objective(1)]
        );
        assert_eq!(
            places(&[("Aim", &["NPS 40"]), ("Goal", &["Churn 2%"])]).len(),
            2
        );
    }

    #[test]
    fn silent_at_three_or_before_the_first() {
        assert_eq!(places(&[]), []);
        assert_eq!(places(&[("Aim", &[])]), []);
        assert_eq!(places(&[("Aim", &["", " "])]), []);
        assert_eq!(places(&[("", &["NPS 40"])]), []);
        assert_eq!(places(&[(" ", &[])]), []);
        assert_eq!(places(&[("Aim", &["a 1", "b 2", "c 3"])]), []);
        assert_eq!(places(&[("Aim", &["a 1", "b 2", "c 3", "d 4", "e 5"])]), []);
        assert_eq!(places(&[("Aim", &["a 1", "", "b 2", "c 3"])]), []);
    }
}
