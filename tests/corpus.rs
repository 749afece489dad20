//! The engine on a labelled corpus of its own: precision and recall per rule, false alarms, misses.
//!
//! Each line of `tests/corpus/*.txt` gives the rules that should speak (or `good`) and the text. Every
//! fourth statement is reported apart and its differences are not printed, so that nobody tunes on
//! it. The statements present when this test was written had all been read while tuning: what the
//! report says of them flatters, and only statements added later tell how the rules fare on new texts.

use aimwell::hints::{Hint, Kind, RULES, Severity, Statement, review};
use std::collections::BTreeMap;

struct Labelled {
    kind: Kind,
    expected: Vec<&'static str>,
    text: &'static str,
    held_out: bool,
}

fn corpus() -> Vec<Labelled> {
    const FILES: [(Kind, &str); 2] = [
        (Kind::KeyResult, include_str!("corpus/key_results.txt")),
        (Kind::Objective, include_str!("corpus/objectives.txt")),
    ];
    let mut all = Vec::new();
    for (kind, file) in FILES {
        for line in file
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let (labels, text) = line.split_once(" | ").unwrap_or(("no label", line));
            let expected = labels.split(',').filter(|label| *label != "good").collect();
            all.push(Labelled {
                kind,
                expected,
                text,
                held_out: all.len() % 4 == 3,
            });
        }
    }
    all
}

fn found(statement: &Labelled) -> Vec<&'static str> {
    let statement = Statement::new(statement.kind, statement.text);
    review(&statement)
        .iter()
        .filter(|hint| hint.rule.severity != Severity::Advice)
        .map(|hint| hint.rule.id)
        .collect()
}

#[derive(Default)]
struct Tally {
    good: usize,
    alarms: usize,
    bad: usize,
    caught: usize,
    rules: BTreeMap<&'static str, [usize; 3]>,
}

impl Tally {
    fn add(&mut self, statement: &Labelled, found: &[&'static str]) {
        if statement.expected.is_empty() {
            self.good += 1;
            self.alarms += usize::from(!found.is_empty());
        } else {
            self.bad += 1;
            self.caught += usize::from(!found.is_empty());
        }
        for rule in RULES {
            let (wanted, spoke) = (
                statement.expected.contains(&rule.id),
                found.contains(&rule.id),
            );
            let counts = self.rules.entry(rule.id).or_default();
            counts[0] += usize::from(wanted && spoke);
            counts[1] += usize::from(!wanted && spoke);
            counts[2] += usize::from(wanted && !spoke);
        }
    }

    fn print(&self, title: &str) {
        println!(
            "{title}: {} of {} good ones flagged, {} of {} bad ones caught",
            self.alarms, self.good, self.caught, self.bad
        );
        for (rule, [right, wrong, missed]) in &self.rules {
            if right + wrong + missed > 0 {
                println!(
                    "  {rule:<20} precision {:>3}%  recall {:>3}%  ({right} right, {wrong} wrong, {missed} missed)",
                    percent(*right, right + wrong),
                    percent(*right, right + missed)
                );
            }
        }
    }
}

fn percent(part: usize, whole: usize) -> usize {
    (100 * part + whole / 2).checked_div(whole).unwrap_or(100)
}

#[test]
fn the_goals_hold() {
    let (mut tuned, mut held_out, mut all) = (Tally::default(), Tally::default(), Tally::default());
    for statement in corpus() {
        let found = found(&statement);
        if !statement.held_out && !same(&found, &statement.expected) {
            println!(
                "{:?} expected, {found:?} found: {}",
                statement.expected, statement.text
            );
        }
        if statement.held_out {
            &mut held_out
        } else {
            &mut tuned
        }
        .add(&statement, &found);
        all.add(&statement, &found);
    }
    tuned.print("tuned on");
    held_out.print("held out");
    all.print("all");
    assert!(all.alarms * 100 <= all.good * 3, "too many false alarms");
    assert!(all.caught * 100 >= all.bad * 90, "too few caught");
}

/// What every rule says of every statement, so that a change to a rule shows as a diff. To accept one:
/// `INSTA_UPDATE=always cargo test --test corpus`.
#[test]
fn every_finding_is_on_record() {
    let finding =
        |text: &str, hint: &Hint| format!("    {}: {}\n", hint.rule.id, &text[hint.span.clone()]);
    let findings = |statement: &Labelled| {
        let text = statement.text;
        let hints = review(&Statement::new(statement.kind, text));
        let lines: String = hints.iter().map(|hint| finding(text, hint)).collect();
        format!("{text}\n{lines}")
    };
    let record: String = corpus().iter().map(findings).collect();
    insta::with_settings!(
        { snapshot_path => "corpus", prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!("findings", record) }
    );
}

fn same(found: &[&str], expected: &[&str]) -> bool {
    found.len() == expected.len() && expected.iter().all(|rule| found.contains(rule))
}
