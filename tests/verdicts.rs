//! The verdicts that may never change.

use aimwell::hints::{
    CycleText, Kind, Limits, ObjectiveText, Severity, Statement, review, review_set,
};

/// The ids of the defects and warnings on a statement, in alphabetical order.
fn verdict(kind: Kind, text: &str) -> Vec<&'static str> {
    let statement = Statement::new(kind, text);
    let mut ids: Vec<_> = review(&statement)
        .iter()
        .filter(|hint| hint.rule.severity != Severity::Advice)
        .map(|hint| hint.rule.id)
        .collect();
    ids.sort_unstable();
    ids
}

#[test]
fn good_objectives_pass() {
    for text in [
        "Become the leading platform for scalable machine learning deployments",
        "Significantly improve the reliability of our core payment service",
        "Establish a world-class CI/CD pipeline",
        "Expand into the European market",
    ] {
        assert_eq!(verdict(Kind::Objective, text), [""; 0], "{text}");
    }
}

#[test]
fn good_key_results_pass() {
    for text in [
        "Reduce P99 latency of payment processing by 30%",
        "Increase automated test coverage from 60% to 85%",
        "Reduce deployment time by 50%",
        "Increase deployment frequency to daily",
        "Reduce rollback rate to under 1%",
        "Increase user engagement by 15% with Feature X",
        "Increase user engagement with Feature X by 20%",
    ] {
        assert_eq!(verdict(Kind::KeyResult, text), [""; 0], "{text}");
    }
}

#[test]
fn weak_statements_are_named() {
    assert_eq!(
        verdict(Kind::Objective, "Improve customer satisfaction"),
        ["vague-objective"]
    );
    assert_eq!(
        verdict(Kind::KeyResult, "Deploy Feature X"),
        ["no-number", "output"]
    );
    assert_eq!(
        verdict(Kind::KeyResult, "Complete Feature X"),
        ["no-number", "output"]
    );
    assert_eq!(
        verdict(Kind::KeyResult, "number of deployments"),
        ["no-number", "topic", "vanity"]
    );
    assert_eq!(
        verdict(
            Kind::KeyResult,
            "impact of deployments on customer satisfaction"
        ),
        ["no-number", "topic"]
    );
}

/// A cycle of as many objectives as there are sizes, each with that many key results.
fn about_size(sizes: &[usize]) -> Vec<&'static str> {
    const TITLES: [&str; 6] = ["apple", "river", "stone", "cloud", "tiger", "piano"];
    const RESULTS: [&str; 6] = [
        "wheat 1", "copper 2", "salmon 3", "violin 4", "desert 5", "engine 6",
    ];
    let objectives = sizes
        .iter()
        .enumerate()
        .map(|(index, size)| ObjectiveText {
            title: TITLES[index],
            key_results: RESULTS[..*size].iter().map(|text| (*text).into()).collect(),
            ..ObjectiveText::default()
        })
        .collect();
    review_set(&CycleText { objectives }, &Limits::default())
        .iter()
        .map(|found| found.hint.rule.id)
        .filter(|id| id.starts_with("too-"))
        .collect()
}

#[test]
fn sets_of_the_right_size_pass_and_larger_ones_do_not() {
    assert_eq!(about_size(&[3; 6]), ["too-many"]);
    assert_eq!(about_size(&[6, 3, 3]), ["too-many"]);
    for objectives in 3..=5 {
        for results in 3..=5 {
            assert_eq!(about_size(&vec![results; objectives]), [""; 0]);
        }
    }
}
