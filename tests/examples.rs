//! The file of examples holds what it promises: good sets that the rules have nothing to say about, and
//! failures that they see.

#![expect(
    clippy::panic,
    reason = "a file that cannot be read says where, in every test"
)]

use aimwell::domain::{
    Cadence, CycleId, Date, Edit, Line, Outline, Period, RecordId, Stamp, Workspace,
};
use aimwell::hints::{
    CycleText, Desk, GAP, Hint, Kind, Limits, ObjectiveText, Place, RULES, Statement, review,
};
use aimwell::ui::examples::{ExampleSet, Examples, Failure, Function, Okr, insert};
use std::collections::BTreeSet;

fn examples() -> Examples {
    match Examples::read(include_str!("../public/examples.txt")) {
        Ok(examples) => examples,
        Err(error) => panic!("public/examples.txt, {error}"),
    }
}

/// The lines of a set as they are shown: the objective and its key results.
fn lines(okr: &Okr) -> (String, Vec<String>) {
    let results = okr.key_results.iter();
    let results = results.map(|result| result.text.shown()).collect();
    (okr.objective.shown(), results)
}

fn all_sets(examples: &Examples) -> Vec<&Okr> {
    let sets = examples.sets.iter().map(|set| &set.okr);
    sets.chain(examples.failures.iter().map(|failure| &failure.instead))
        .collect()
}

/// What is said of sets that stand in one cycle: of each line, and of all of them together.
fn said(okrs: &[&Okr]) -> Vec<String> {
    let told = |hint: &Hint, place: Place| {
        let words = words_at(okrs, place);
        format!(
            "{} ({}): {words} [{}]",
            hint.rule.id,
            hint.rule.severity.name(),
            hint.message
        )
    };
    on(okrs, told)
}

fn rules_on(okr: &Okr) -> BTreeSet<&'static str> {
    on(&[okr], |hint, _| hint.rule.id).into_iter().collect()
}

fn on<T>(okrs: &[&Okr], told: impl Fn(&Hint, Place) -> T) -> Vec<T> {
    let written: Vec<_> = okrs.iter().map(|okr| lines(okr)).collect();
    let objectives = written.iter().map(|(title, results)| ObjectiveText {
        title,
        key_results: results.iter().map(|text| text.as_str().into()).collect(),
        teams: Vec::new(),
    });
    let cycle = CycleText {
        objectives: objectives.collect(),
    };
    let mut desk = Desk::default();
    let limits = Limits::default();
    let on_set = desk.review_set(&cycle, &limits);
    let mut found: Vec<T> = on_set.map(|(place, hint)| told(hint, place)).collect();
    found.extend(desk.line_hints().map(|(place, hint)| told(hint, place)));
    found
}

fn words_at(okrs: &[&Okr], place: Place) -> String {
    match place {
        Place::Cycle => "all".to_owned(),
        Place::Objective(index) => okrs[index].objective.shown(),
        Place::KeyResult {
            objective,
            key_result,
        } => okrs[objective].key_results[key_result].text.shown(),
    }
}

#[test]
fn there_are_enough_sets_for_every_function() {
    let examples = examples();
    assert!(examples.sets.len() >= 64, "{}", examples.sets.len());
    for function in Function::ALL {
        let least = if function == Function::PublicGood {
            8
        } else {
            5
        };
        let count = examples.of(function).count();
        assert!(count >= least, "{count} for {}", function.title());
    }
    assert!((8..=10).contains(&examples.failures.len()));
}

#[test]
fn sets_stand_in_the_order_of_the_functions() {
    let examples = examples();
    let grouped = Function::ALL
        .into_iter()
        .flat_map(|function| examples.of(function));
    assert!(grouped.eq(examples.sets.iter()));
}

/// Not even advice: whoever copies a set should not have to wonder.
#[test]
fn good_sets_get_no_hint() {
    let examples = examples();
    let found: Vec<_> = all_sets(&examples)
        .into_iter()
        .flat_map(|okr| said(&[okr]))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_line_is_written_twice() {
    let examples = examples();
    let found = said(&all_sets(&examples));
    let twins: Vec<_> = found
        .iter()
        .filter(|line| line.starts_with("duplicate"))
        .collect();
    assert!(twins.is_empty(), "{twins:#?}");
}

#[test]
fn sets_are_of_the_size_we_recommend() {
    let examples = examples();
    for okr in all_sets(&examples) {
        let count = okr.key_results.len();
        assert!(
            (3..=5).contains(&count),
            "{count}: {}",
            okr.objective.shown()
        );
    }
    let with_work = |set: &&ExampleSet| {
        set.okr
            .key_results
            .iter()
            .any(|result| !result.initiatives.is_empty())
    };
    let count = examples.sets.iter().filter(with_work).count();
    assert!(
        count * 10 >= examples.sets.len() * 8,
        "{count} with initiatives"
    );
}

#[test]
fn the_reason_is_one_short_sentence() {
    for ExampleSet { why, .. } in examples().sets {
        assert!(why.ends_with('.') && !why.contains(". "), "{why}");
        assert!(why.split_whitespace().count() < 30, "{why}");
    }
}

#[test]
fn what_went_wrong_is_told_in_a_few_sentences() {
    for Failure {
        title,
        what_went_wrong,
        ..
    } in examples().failures
    {
        let sentences = what_went_wrong.matches(". ").count() + 1;
        assert!((2..=3).contains(&sentences), "{title}: {sentences}");
        assert!(!title.ends_with('.'));
    }
}

#[test]
fn the_rules_see_each_failure_that_its_text_shows() {
    let mut seen = 0;
    for failure in examples().failures {
        let spoken = rules_on(&failure.weak);
        for rule in &failure.rules {
            assert!(RULES.iter().any(|known| known.id == rule), "{rule}");
            assert!(
                spoken.contains(rule.as_str()),
                "{}: {rule} not in {spoken:?}",
                failure.title
            );
        }
        seen += usize::from(failure.rules().count() > 0);
    }
    assert!(seen >= 8, "{seen} with a rule");
}

const CYCLE: CycleId = CycleId::new(1);

/// A workspace with these sets in its one cycle, in one edit.
fn with_all(okrs: &[&Okr]) -> Workspace {
    let mut workspace = Workspace::default();
    let mut ids = 1;
    let mut new_id = || {
        ids += 1;
        ids
    };
    let stamp = Stamp {
        time: 1,
        ..Stamp::NEVER
    };
    let mut edit = Edit::new(&mut workspace, stamp);
    let quarter = Period::quarter_of(Date::from_days(20_000));
    edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
    for okr in okrs {
        insert(&mut edit, CYCLE, okr, &mut new_id);
    }
    edit.finish();
    workspace
}

#[test]
fn a_copied_set_stands_in_the_cycle_with_gaps_where_numbers_were_marked() {
    let examples = examples();
    let okrs = all_sets(&examples);
    let workspace = with_all(&okrs);
    let outline = Outline::of(&workspace);
    let objectives = outline.objectives(CYCLE);
    assert_eq!(objectives.len(), okrs.len());
    for (id, okr) in objectives.iter().zip(&okrs) {
        let mut texts = vec![&okr.objective];
        for result in &okr.key_results {
            texts.push(&result.text);
            texts.extend(&result.initiatives);
        }
        let branch = outline.branch((*id).into());
        assert_eq!(branch.len(), texts.len());
        for (id, text) in branch.into_iter().zip(texts) {
            let title = workspace
                .record(id)
                .map(|record| record.title().to_string());
            let title = title.unwrap_or_default();
            assert_eq!(title, text.with_gaps());
            assert_eq!(title.matches(GAP).count(), text.gaps(), "{title}");
        }
    }
}

#[test]
fn a_gap_is_never_taken_for_a_measure() {
    let examples = examples();
    let okrs = all_sets(&examples);
    let workspace = with_all(&okrs);
    let mut wrong = Vec::new();
    for id in Outline::of(&workspace).all() {
        let RecordId::KeyResult(id) = id else {
            continue;
        };
        let Some(result) = workspace.key_result(*id) else {
            continue;
        };
        let title: &str = result.title.value();
        if title.contains(GAP) && result.measure.value().is_some() {
            wrong.push(format!("{title}: {:?}", result.measure.value()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_copied_line_is_asked_for_its_numbers_and_for_nothing_else() {
    for okr in all_sets(&examples()) {
        for result in &okr.key_results {
            let text = result.text.with_gaps();
            let hints = review(&Statement::new(Kind::KeyResult, &text));
            let rules: Vec<_> = hints.iter().map(|hint| hint.rule.id).collect();
            let expected: &[&str] = if result.text.gaps() > 0 {
                &["placeholder"]
            } else {
                &[]
            };
            assert_eq!(rules, expected, "{text}");
        }
    }
}

#[test]
fn a_copied_set_stands_behind_what_is_there() {
    let examples = examples();
    let [first, second, ..] = all_sets(&examples)[..] else {
        panic!("two sets");
    };
    let workspace = with_all(&[first, second, first]);
    let outline = Outline::of(&workspace);
    let objectives = outline.objectives(CYCLE).iter();
    let titles = objectives.filter_map(|id| workspace.objective(*id));
    let titles: Vec<String> = titles
        .map(|objective| objective.title.value().to_string())
        .collect();
    assert_eq!(
        titles,
        [first, second, first].map(|okr| okr.objective.with_gaps())
    );
}
