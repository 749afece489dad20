//! The demo is worth looking at on any day: it is written as we ask of everybody, and tells of a cycle that was
//! closed and of one in its tenth week.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a file that cannot be read fails every test"
)]

use aimwell::domain::{
    Cadence, Cycle, CycleId, Date, History, KeyResultId, Outline, Reading, Record, RecordId,
    Status, Workspace,
};
use aimwell::exchange::import;
use aimwell::hints::{Desk, Hint, Limits, Place};
use aimwell::ui::cycle_text::texts;
use aimwell::ui::demo::demo;
use aimwell::ui::rhythm::outlook::Outlook;
use proptest::prelude::*;

const FILE: &str = include_str!("../public/demo.json");

/// The demo as it stands on a Tuesday.
fn tuesday() -> (Workspace, Date) {
    let today = Date::parse("2026-11-24").unwrap();
    (demo(FILE, today).expect("the demo can be read"), today)
}

/// The cycles: the one that was closed, and the running one.
fn cycles(workspace: &Workspace) -> [CycleId; 2] {
    Outline::of(workspace).cycles().try_into().unwrap()
}

fn cycle(workspace: &Workspace, id: CycleId) -> &Cycle {
    workspace.cycle(id).unwrap()
}

fn key_results(workspace: &Workspace, cycle: CycleId) -> Vec<KeyResultId> {
    let outline = Outline::of(workspace);
    let objectives = outline.objectives(cycle).iter();
    let all = objectives.flat_map(|id| outline.key_results(*id).to_vec());
    all.collect()
}

fn histories<'a>(workspace: &'a Workspace, outline: &Outline, cycle: CycleId) -> Vec<History<'a>> {
    let all = key_results(workspace, cycle).into_iter();
    all.map(|id| History::of(workspace, outline, id).unwrap())
        .collect()
}

#[test]
fn nothing_of_the_file_is_repaired_or_left_out() {
    let imported = import(FILE).unwrap();
    assert!(imported.warnings.is_empty(), "{:#?}", imported.warnings);
}

/// Not even advice: whoever learns from it should not have to wonder.
#[test]
fn the_rules_have_nothing_to_say() {
    let (workspace, _) = tuesday();
    let outline = Outline::of(&workspace);
    for id in cycles(&workspace) {
        let text = texts(&workspace, &outline, id);
        let told = |place: Place, hint: &Hint| {
            let words = match place {
                Place::Cycle => "all",
                Place::Objective(index) => text.objectives[index].title,
                Place::KeyResult {
                    objective,
                    key_result,
                } => text.objectives[objective].key_results[key_result].text,
            };
            let rule = hint.rule;
            format!(
                "{} ({}): {words} [{}]",
                rule.id,
                rule.severity.name(),
                hint.message
            )
        };
        let mut desk = Desk::default();
        let limits = Limits::default();
        let on_set = desk.review_set(&text, &limits);
        let mut said: Vec<String> = on_set.map(|(place, hint)| told(place, hint)).collect();
        said.extend(desk.line_hints().map(|(place, hint)| told(place, hint)));
        assert!(said.is_empty(), "{}", said.join("\n"));
    }
}

#[test]
fn three_teams_share_sets_of_the_size_we_recommend() {
    let (workspace, _) = tuesday();
    let outline = Outline::of(&workspace);
    assert_eq!(outline.teams().len(), 3);
    let limits = Limits::default();
    for cycle in cycles(&workspace) {
        let objectives = outline.objectives(cycle);
        assert!((3..=limits.most_objectives()).contains(&objectives.len()));
        for id in objectives {
            let count = outline.key_results(*id).len();
            assert!((limits.fewest_key_results()..=limits.most_key_results()).contains(&count));
            assert!(!workspace.owners_of(*id).is_empty());
            assert!(!workspace.objective(*id).unwrap().why.value().is_empty());
        }
    }
}

#[test]
fn the_closed_cycle_was_graded_judged_and_learned_from() {
    let (workspace, today) = tuesday();
    let outline = Outline::of(&workspace);
    let [closed, _] = cycles(&workspace);
    let known = cycle(&workspace, closed);
    assert!(known.closed_on.value().is_some_and(|day| day < today));
    assert_eq!(*known.cadence.value(), Cadence::Fortnightly);
    assert!(!known.learned.value().is_empty() && !known.differently.value().is_empty());
    for id in outline.objectives(closed) {
        let objective = workspace.objective(*id).unwrap();
        assert!(!objective.learned.value().is_empty());
        assert!(!objective.differently.value().is_empty());
        assert!(objective.verdict.value().is_some());
        assert!(!objective.verdict_reason.value().is_empty());
    }
    for history in histories(&workspace, &outline, closed) {
        let key_result = history.key_result;
        let score = key_result.score.value().unwrap();
        let progress = history.progress().unwrap();
        assert!(
            (score.get() - progress).abs() < 0.06,
            "{score:?} {progress}"
        );
        assert!(key_result.verdict.value().is_some());
        assert!(!key_result.verdict_reason.value().is_empty());
    }
    assert_eq!(
        Outlook::of(&workspace, &outline, closed, today),
        Outlook::Nothing
    );
}

#[test]
fn the_running_cycle_shows_all_there_is_to_a_cycle() {
    let (workspace, today) = tuesday();
    let outline = Outline::of(&workspace);
    let [_, running] = cycles(&workspace);
    assert_eq!(cycle(&workspace, running).period.value().day(today), 65);
    let all = histories(&workspace, &outline, running);
    let any = |is: &dyn Fn(&History) -> bool| all.iter().any(is);
    assert!(all.iter().all(|one| one.check_ins.len() >= 7));
    assert_eq!(all.iter().map(|one| one.check_ins.len()).max(), Some(9));
    assert!(any(&|one| one
        .check_ins
        .iter()
        .any(|read| *read.reading.value() == Reading::Skipped)));
    assert!(any(&|one| one
        .check_ins
        .iter()
        .any(|read| !one.earlier(read).is_empty())));
    assert!(any(&|one| !one.corrections.is_empty()));
    assert!(any(&|one| !one.key_result.phases.value().get().is_empty()));
    assert!(any(&|one| one.key_result.carried_from.value().is_some()));
    assert!(any(&|one| !outline
        .initiatives(one.key_result.id)
        .is_empty()));
    let carried = |record: &RecordId| matches!(record, RecordId::Objective(id) if workspace.objective(*id).unwrap().carried_from.value().is_some());
    assert!(outline.all().iter().any(carried));
}

#[test]
fn its_standings_differ_and_something_is_due() {
    let (workspace, today) = tuesday();
    let outline = Outline::of(&workspace);
    let [_, running] = cycles(&workspace);
    let all = histories(&workspace, &outline, running);
    for status in [
        Status::OnTrack,
        Status::AtRisk,
        Status::Behind,
        Status::Outdated,
    ] {
        let is_there = all.iter().any(|one| one.standing(today).status == status);
        assert!(is_there, "nothing is {status:?}");
    }
    let friday = Date::parse("2026-11-20").unwrap();
    let outlook = Outlook::of(&workspace, &outline, running, today);
    assert_eq!(outlook, Outlook::Due(2, friday));
}

#[test]
fn what_was_carried_over_names_what_it_continues() {
    let (workspace, _) = tuesday();
    let [closed, running] = cycles(&workspace);
    let outline = Outline::of(&workspace);
    for history in histories(&workspace, &outline, running) {
        if let Some(from) = history.key_result.carried_from.value() {
            let from = History::of(&workspace, &outline, *from).unwrap();
            assert_eq!(from.cycle.id, closed);
            let baseline = match history.key_result.measure.value() {
                Some(aimwell::domain::Measure::Metric(metric)) => metric.baseline(),
                _ => None,
            };
            assert_eq!(baseline, from.current());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_the_day_the_demo_is_in_its_tenth_week_and_nothing_of_it_lies_ahead(day in 10_000..40_000_i32) {
        let today = Date::from_days(day);
        let workspace = demo(FILE, today).unwrap();
        let [closed, running] = cycles(&workspace);
        prop_assert!((64..=70).contains(&cycle(&workspace, running).period.value().day(today)));
        prop_assert!(cycle(&workspace, closed).period.value().end() < cycle(&workspace, running).period.value().start());
        for record in workspace.records() {
            if let Record::CheckIn(check_in) = record {
                prop_assert!(*check_in.date.value() < today);
                prop_assert_eq!((check_in.date.value().days() + 3).rem_euclid(7), 4, "a Friday");
            }
        }
    }
}
