//! The list of rules, its files and their examples agree.

use aimwell::hints::{Kind, RULES, Severity, Statement, review};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/hints/rules")
}

fn file_of(id: &str) -> PathBuf {
    folder().join(id.replace('-', "_")).with_extension("rs")
}

#[test]
fn ids_are_unique_and_kebab_case() {
    let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    for id in ids {
        assert!(
            id.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
            "{id}"
        );
        assert!(
            !id.starts_with('-') && !id.ends_with('-') && !id.contains("--"),
            "{id}"
        );
    }
}

#[test]
fn every_rule_has_its_file_and_every_file_its_rule() {
    let listed: BTreeSet<_> = RULES.iter().map(|rule| file_of(rule.id)).collect();
    let mut present: BTreeSet<_> = fs::read_dir(folder())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    present.remove(&folder().join("mod.rs"));
    assert_eq!(listed, present);
}

#[test]
fn every_rule_is_documented_and_tested() {
    for rule in RULES {
        let source = fs::read_to_string(file_of(rule.id)).expect("its file");
        assert!(
            source.starts_with(&format!("//! `{}`: ", rule.id)),
            "{}: the file starts with what it flags",
            rule.id
        );
        for part in ["Weak:", "Strong:", "#[cfg(test)]", "fn speaks", "fn silent"] {
            assert!(source.contains(part), "{}: {part} is missing", rule.id);
        }
    }
}

#[test]
fn every_rule_says_why_in_two_sentences_at_most_and_asks() {
    for rule in RULES {
        assert!(
            rule.why.matches(". ").count() < 2 && rule.why.ends_with('.'),
            "{}",
            rule.id
        );
        assert!(rule.question.ends_with('?'), "{}", rule.id);
        assert!(
            !rule.title.is_empty() && !rule.title.ends_with('.'),
            "{}",
            rule.id
        );
    }
}

#[test]
fn weak_examples_fire_and_strong_ones_pass() {
    for rule in RULES {
        for kind in rule.kinds() {
            let hints = |text| {
                review(&Statement {
                    kind: *kind,
                    text,
                    is_milestone: false,
                })
            };
            assert!(
                hints(rule.weak).iter().any(|hint| hint.rule == rule) || rule.kinds().len() > 1,
                "{}: {}",
                rule.id,
                rule.weak
            );
            if *kind == rule.kinds()[rule.kinds().len() - 1] {
                let grave: Vec<_> = hints(rule.strong)
                    .into_iter()
                    .filter(|hint| hint.rule.severity != Severity::Advice)
                    .collect();
                assert!(grave.is_empty(), "{}: {} {grave:?}", rule.id, rule.strong);
            }
        }
    }
}

#[test]
fn severities_have_names() {
    let names = [Severity::Defect, Severity::Warning, Severity::Advice].map(Severity::name);
    assert_eq!(names, ["defect", "warning", "advice"]);
    assert!(Severity::Defect < Severity::Advice);
    assert_eq!(
        RULES
            .iter()
            .filter(|rule| rule.kinds() == [Kind::Objective])
            .count(),
        2
    );
}
