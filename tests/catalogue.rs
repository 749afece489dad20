//! The list of rules, its files and their examples agree.

use aimwell::hints::{
    CycleText, Kind, Known, Limits, RULES, Rule, Severity, Statement, review, review_set,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

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

/// The sentences that the tests of a rule's file hand to a helper whose name starts with `helper`.
fn examples(source: &str, helper: &str) -> usize {
    let call = format!("{helper}(");
    let calls = source.split(&call).skip(1);
    let count = |call: &str| {
        let list = call.split_once(");").map_or(call, |(list, _)| list);
        list.matches('"').count() / 2
    };
    calls.map(count).sum()
}

#[test]
fn every_rule_is_documented_and_tested() {
    for rule in RULES {
        let id = rule.id;
        let source = fs::read_to_string(file_of(id)).expect("its file");
        assert!(
            source.starts_with(&format!("//! `{id}`: ")),
            "{id}: the file starts with what it flags"
        );
        assert!(!source.contains("TODO"), "{id}: something is left to write");
        let speaks = examples(&source, "speaks") + examples(&source, "speaks_on_sets");
        let silent = examples(&source, "silent") + examples(&source, "silent_on_sets");
        assert!(
            speaks >= 6,
            "{id}: {speaks} examples that it speaks on, 6 are asked"
        );
        assert!(
            silent >= 8,
            "{id}: {silent} examples that it is silent on, 8 are asked"
        );
    }
}

#[test]
fn every_rule_explains_itself_in_short_sentences() {
    for rule in RULES {
        let id = rule.id;
        for text in [rule.flags, rule.spares, rule.why, rule.source] {
            assert!(
                text.matches(". ").count() < 2 && text.ends_with('.'),
                "{id}: {text}"
            );
        }
        assert!(rule.question.ends_with('?'), "{id}");
        assert!(!rule.title.is_empty() && !rule.title.ends_with('.'), "{id}");
    }
}

#[test]
fn rules_fold_only_under_rules_that_exist() {
    for rule in RULES {
        for id in rule.explained_by {
            assert!(
                *id != rule.id && RULES.iter().any(|rule| rule.id == *id),
                "{id}"
            );
        }
    }
}

#[test]
fn rules_roll_up_only_hints_of_single_key_results() {
    for rule in RULES {
        for id in rule.rolls_up {
            let rolled_up = RULES.iter().find(|rule| rule.id == *id);
            assert!(
                rolled_up.is_some_and(|rule| rule.reads(Kind::KeyResult)),
                "{id}"
            );
            assert!(rule.reads_sets(), "{rule:?} speaks on no objective");
        }
    }
}

/// The graver rules that speak on an example: a statement, or a set for rules that read sets alone.
fn heard(rule: &Rule, text: &str) -> BTreeSet<&'static str> {
    // Outside of a dated cycle every rule can speak.
    let known = Known {
        is_undated: true,
        ..Known::default()
    };
    let statements = |kind| {
        let hints = review(&Statement { kind, text, known });
        hints.into_iter().map(|hint| hint.rule)
    };
    let heard: Vec<&Rule> = if rule.reads(Kind::KeyResult) {
        statements(Kind::KeyResult).collect()
    } else if rule.reads(Kind::Objective) {
        statements(Kind::Objective).collect()
    } else {
        let found = review_set(&CycleText::parse(text), &Limits::default());
        found.into_iter().map(|found| found.hint.rule).collect()
    };
    let counts = |other: &&&Rule| other.severity != Severity::Advice || *other == &rule;
    heard.iter().filter(counts).map(|rule| rule.id).collect()
}

#[test]
fn weak_examples_fire_and_strong_ones_pass() {
    for rule in RULES {
        assert!(
            heard(rule, rule.weak).contains(rule.id),
            "{}: {}",
            rule.id,
            rule.weak
        );
        let alarms = heard(rule, rule.strong);
        assert!(alarms.is_empty(), "{}: {} {alarms:?}", rule.id, rule.strong);
    }
}

#[test]
fn severities_have_names() {
    let names = [Severity::Defect, Severity::Warning, Severity::Advice].map(Severity::name);
    assert_eq!(names, ["defect", "warning", "advice"]);
    assert!(Severity::Defect < Severity::Advice);
}

#[test]
fn the_command_for_a_new_rule_writes_its_file_and_lists_it() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let copy = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("new-rule");
    let rules = copy.join("src/hints/rules");
    fs::create_dir_all(&rules).expect("a folder to write in");
    fs::create_dir_all(copy.join("scripts")).expect("a folder to write in");
    for file in [
        "scripts/new-rule",
        "scripts/rule.template",
        "src/hints/rules/mod.rs",
    ] {
        fs::copy(root.join(file), copy.join(file)).expect("a copy");
    }
    let file = rules.join("wishful_thinking.rs");
    // Left by an earlier run, if it is there.
    let _ = fs::remove_file(&file);
    let run = |id: &str| {
        let command = Command::new("sh")
            .arg(copy.join("scripts/new-rule"))
            .arg(id)
            .output();
        command.expect("a shell").status.success()
    };
    assert!(run("wishful-thinking"));
    let source = fs::read_to_string(&file).expect("the new file");
    assert!(source.starts_with("//! `wishful-thinking`: ") && source.contains("TODO"));
    let list = fs::read_to_string(rules.join("mod.rs")).expect("the list");
    assert!(list.contains("\nmod wishful_thinking;\n"));
    assert!(list.contains("\n    wishful_thinking,\n"));
    assert!(
        !run("wishful-thinking"),
        "a file that is there is not overwritten"
    );
    assert!(
        !run("Wishful Thinking"),
        "an id is lower case, joined by dashes"
    );
}
