//! `too-many`: more objectives or key results than anyone can keep in mind.
//!
//! Focus is what the method is for: with ten aims, each of them loses.
//!
//! Weak: six objectives in one cycle. Strong: three to five objectives with three to five key results.

use super::super::rule::{Check, Rule, Severity};
use super::super::set::{Limits, Place, SetFinding, SetReading, key_results};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-many",
    title: "Too many to focus",
    severity: Severity::Warning,
    why: "Every further aim takes attention from the others. Saying what can wait is the harder and the better half of the work.",
    weak: "Six objectives in one cycle",
    strong: "Three to five objectives with three to five key results each",
    question: "Which of these could wait for a cycle without anyone being worse off?",
    check: Check::Set(check),
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
        span: 0..0,
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{CycleText, Limits, ObjectiveText, Place, review_set};
    use super::super::testing;
    use super::RULE;

    fn places(sizes: &[usize], limits: &Limits) -> Vec<Place> {
        const TITLES: [&str; 8] = [
            "apple", "river", "stone", "cloud", "tiger", "piano", "lemon", "velvet",
        ];
        const RESULTS: [&str; 8] = [
            "wheat 1", "copper 2", "salmon 3", "violin 4", "desert 5", "engine 6", "marble 7",
            "falcon 8",
        ];
        let objectives: Vec<(&str, &[&str])> = sizes
            .iter()
            .enumerate()
            .map(|(index, size)| (TITLES[index], &RESULTS[..*size]))
            .collect();
        testing::places(&RULE, &objectives, limits)
    }

    #[test]
    fn speaks_above_the_limits() {
        let limits = Limits::default();
        assert_eq!(places(&[3; 6], &limits), [Place::Cycle]);
        assert_eq!(places(&[3; 8], &limits), [Place::Cycle]);
        assert_eq!(places(&[6], &limits), [Place::Objective(0)]);
        assert_eq!(places(&[3, 7, 3], &limits), [Place::Objective(1)]);
        assert_eq!(places(&[6, 6], &limits).len(), 2);
        let few = Limits::new(3, 3, 4).unwrap();
        assert_eq!(places(&[3; 4], &few), [Place::Cycle]);
        assert_eq!(places(&[5], &few), [Place::Objective(0)]);
    }

    #[test]
    fn silent_within_the_limits() {
        let limits = Limits::default();
        for sizes in [
            &[][..],
            &[0],
            &[3],
            &[5],
            &[3, 4, 5],
            &[3; 5],
            &[5; 5],
            &[1, 2],
        ] {
            assert_eq!(places(sizes, &limits), []);
        }
    }

    #[test]
    fn blank_texts_do_not_count() {
        let blank = ObjectiveText {
            title: " ",
            key_results: vec!["", " "],
        };
        let cycle = CycleText {
            objectives: vec![blank; 9],
        };
        assert_eq!(review_set(&cycle, &Limits::default()), []);
    }
}
