//! A desk says what a fresh review says, whatever it has seen before.

use aimwell::hints::{
    CycleText, Desk, Hint, KeyResultText, Kind, Known, Limits, ObjectiveText, Place, SetHint,
    Statement, review, review_set,
};
use proptest::prelude::*;

/// Texts of which several say the same, are alike, or lack something.
const TEXTS: [&str; 18] = [
    "",
    "Cut churn to 3%",
    "Customer churn below 3%",
    "Reduce churn from 5% to 3%",
    "Deploy Feature X",
    "Publish 10 posts",
    "Reach 50,000 page views",
    "Get 10k followers",
    "Delivery time falls from 4 to 2 days",
    "Orders shipped a day rise from 300 to 500",
    "Raise retention from 80% to 80.5%",
    "Carbon emissions fall by 20%",
    "Members stay with us",
    "Parcels reach people sooner than ever before in Porto and in Lyon",
    "Parcels reach people sooner than ever before in Porto and in Graz",
    "Parcels reach people sooner than ever before in Lyon and in Porto",
    "Increase from 9 to 5 TBD",
    "Kundenzufriedenheit verbessern",
];
const TEAMS: [&str; 3] = ["Payments", "Sales", "Ops"];

/// A key result: its text, whether it is a milestone, and whether a range stands beside it.
type Result = (usize, bool, bool);

#[derive(Clone, Debug, Default)]
struct Objective {
    title: usize,
    key_results: Vec<Result>,
    teams: Vec<usize>,
}

fn cycle(objectives: &[Objective]) -> CycleText<'static> {
    let key_result = |(text, is_milestone, has_range): &Result| KeyResultText {
        text: TEXTS[*text],
        known: Known {
            is_milestone: *is_milestone,
            ..Known::default()
        },
        range: has_range.then_some((500.0, 501.0)),
    };
    let objective = |objective: &Objective| ObjectiveText {
        title: TEXTS[objective.title],
        key_results: objective.key_results.iter().map(key_result).collect(),
        teams: objective.teams.iter().map(|team| TEAMS[*team]).collect(),
    };
    CycleText {
        objectives: objectives.iter().map(objective).collect(),
    }
}

fn text() -> impl Strategy<Value = usize> {
    0..TEXTS.len()
}

fn key_result() -> impl Strategy<Value = Result> {
    (text(), prop::bool::weighted(0.1), prop::bool::weighted(0.1))
}

fn objective() -> impl Strategy<Value = Objective> {
    let key_results = prop::collection::vec(key_result(), 0..7);
    let teams = prop::collection::vec(0..TEAMS.len(), 0..2);
    (text(), key_results, teams).prop_map(|(title, key_results, teams)| Objective {
        title,
        key_results,
        teams,
    })
}

#[derive(Clone, Debug)]
enum Change {
    Title(usize, usize),
    KeyResult(usize, usize, Result),
    Insert(usize, Objective),
    Remove(usize),
    Move(usize, usize),
    Carry(usize, usize),
    Reverse,
    Clear,
    Limits(usize),
    Read(usize),
}

fn change() -> impl Strategy<Value = Change> {
    let index = || 0..8_usize;
    prop_oneof![
        4 => (index(), text()).prop_map(|(at, text)| Change::Title(at, text)),
        6 => (index(), index(), key_result()).prop_map(|(at, line, to)| Change::KeyResult(at, line, to)),
        3 => (index(), objective()).prop_map(|(at, objective)| Change::Insert(at, objective)),
        2 => index().prop_map(Change::Remove),
        2 => (index(), index()).prop_map(|(from, to)| Change::Move(from, to)),
        2 => (index(), index()).prop_map(|(from, to)| Change::Carry(from, to)),
        1 => Just(Change::Reverse),
        1 => Just(Change::Clear),
        1 => (1..4_usize).prop_map(Change::Limits),
        2 => text().prop_map(Change::Read),
    ]
}

fn apply(change: &Change, set: &mut Vec<Objective>, limits: &mut Limits) {
    let count = set.len();
    match change {
        Change::Insert(at, objective) => set.insert(*at % (count + 1), objective.clone()),
        Change::Limits(fewest) => *limits = Limits::new(3, *fewest, 5).unwrap_or_default(),
        Change::Reverse => set.reverse(),
        Change::Clear => set.clear(),
        _ if count == 0 => {}
        Change::Title(at, text) => set[at % count].title = *text,
        Change::KeyResult(at, line, to) => {
            let lines = &mut set[at % count].key_results;
            match lines.get_mut(*line) {
                Some(line) => *line = *to,
                None => lines.push(*to),
            }
        }
        Change::Remove(at) => drop(set.remove(at % count)),
        Change::Move(from, to) => {
            let moved = set.remove(from % count);
            set.insert(to % count, moved);
        }
        Change::Carry(from, to) => {
            if let Some(line) = set[from % count].key_results.pop() {
                set[to % count].key_results.insert(0, line);
            }
        }
        Change::Read(_) => {}
    }
}

fn on_set(desk: &mut Desk, cycle: &CycleText<'_>, limits: &Limits) -> Vec<SetHint> {
    let hints = desk.review_set(cycle, limits);
    let owned = |(place, hint): (Place, &Hint)| SetHint {
        place,
        hint: hint.clone(),
    };
    hints.map(owned).collect()
}

/// The hints on each line alone, as a fresh review gives them.
fn alone(cycle: &CycleText<'_>) -> Vec<(Place, Hint)> {
    let mut all = Vec::new();
    for (index, objective) in cycle.objectives.iter().enumerate() {
        let title = review(&Statement::new(Kind::Objective, objective.title));
        all.extend(
            title
                .into_iter()
                .map(|hint| (Place::Objective(index), hint)),
        );
        for (line, text) in objective.key_results.iter().enumerate() {
            let place = Place::KeyResult {
                objective: index,
                key_result: line,
            };
            let statement = Statement {
                kind: Kind::KeyResult,
                text: text.text,
                known: text.known,
            };
            all.extend(review(&statement).into_iter().map(|hint| (place, hint)));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_desk_says_what_a_fresh_review_says(
        start in prop::collection::vec(objective(), 0..7),
        changes in prop::collection::vec(change(), 1..25),
    ) {
        let (mut set, mut limits, mut desk) = (start, Limits::default(), Desk::default());
        for change in &changes {
            if let Change::Read(text) = change {
                let statement = Statement::new(Kind::KeyResult, TEXTS[*text]);
                prop_assert_eq!(desk.review(&statement), review(&statement));
            }
            apply(change, &mut set, &mut limits);
            let cycle = cycle(&set);
            prop_assert_eq!(on_set(&mut desk, &cycle, &limits), review_set(&cycle, &limits));
            let lines: Vec<_> = desk.line_hints().map(|(place, hint)| (place, hint.clone())).collect();
            prop_assert_eq!(lines, alone(&cycle));
        }
    }

    #[test]
    fn what_is_said_of_an_objective_does_not_depend_on_its_neighbours(
        set in prop::collection::vec(objective(), 1..6),
        turn in 0..6_usize,
    ) {
        let said = |set: &[Objective], index: usize| {
            let found = review_set(&cycle(set), &Limits::default()).into_iter();
            let here = found.filter(|found| match found.place {
                Place::Cycle => false,
                Place::Objective(objective) | Place::KeyResult { objective, .. } => objective == index,
            });
            // Of two lines that say the same, the later one is marked.
            let hints = here.map(|found| found.hint).filter(|hint| hint.rule.id != "duplicate");
            hints.collect::<Vec<_>>()
        };
        let mut turned = set.clone();
        turned.rotate_left(turn % set.len());
        for (index, _) in set.iter().enumerate() {
            let moved = (index + set.len() - turn % set.len()) % set.len();
            prop_assert_eq!(said(&set, index), said(&turned, moved));
        }
    }
}

#[test]
fn a_sentence_copied_many_times_is_marked_each_time() {
    let line = |text| Objective {
        key_results: vec![(text, false, false); 20],
        ..Objective::default()
    };
    let mut set = vec![line(1), line(2), line(1)];
    let mut desk = Desk::default();
    let marked = |hints: &[SetHint]| {
        hints
            .iter()
            .filter(|found| found.hint.rule.id == "duplicate")
            .count()
    };
    let limits = Limits::default();
    let found = on_set(&mut desk, &cycle(&set), &limits);
    assert_eq!(marked(&found), 59);
    set[0].key_results.truncate(1);
    set[0].key_results[0].0 = 5;
    let found = on_set(&mut desk, &cycle(&set), &limits);
    assert_eq!(marked(&found), 39);
    assert_eq!(found, review_set(&cycle(&set), &limits));
}

#[test]
fn single_statements_are_forgotten_again() {
    let mut desk = Desk::default();
    for number in 0..1000 {
        let text = format!("Publish {number} posts");
        let statement = Statement::new(Kind::KeyResult, &text);
        assert_eq!(desk.review(&statement), review(&statement));
    }
}
