//! What the map of a cycle shows: the funnels, what contributes to what, and what deserves a second look.

use aimwell::domain::{
    Alignment, Cadence, CycleId, Date, DeviceId, Edit, InitiativeId, KeyResultId, Line,
    ObjectiveId, Outline, Owner, Period, TeamId, Workspace,
};
use aimwell::ui::map::{Arrangement, Map, draw};
use aimwell::ui::words::ENGLISH;

const YEAR: CycleId = CycleId::new(1);
const QUARTER: CycleId = CycleId::new(2);
const CHECKOUT: TeamId = TeamId::new(1);
const PLATFORM: TeamId = TeamId::new(2);

fn id(number: u128) -> ObjectiveId {
    ObjectiveId::new(number)
}

/// The key result of the objective with the same number.
fn key_result(number: u128) -> KeyResultId {
    KeyResultId::new(number)
}

fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
    let stamp = workspace.latest().next(1, DeviceId(1));
    let mut edit = Edit::new(workspace, stamp);
    change(&mut edit);
    edit.finish();
}

fn align(edit: &mut Edit<'_>, number: u128, to: Alignment) {
    assert!(edit.align(id(number), Some(to)).is_ok());
}

/// Objective 1 of the year; 2 to 5 of the quarter, of Checkout but for 5. 2 contributes to the key result
/// of 1, 3 to that of 2, 4 to 2 itself. 5 is connected to nothing and has no key result.
fn quarter() -> Workspace {
    let mut workspace = Workspace::default();
    edit(&mut workspace, |edit| {
        for (cycle, day, name) in [(YEAR, 20_000, "2027"), (QUARTER, 20_090, "2027 Q1")] {
            let period = Period::quarter_of(Date::from_days(day));
            edit.add_cycle(cycle, Line::new(name), period, Cadence::Weekly);
        }
        edit.add_team(CHECKOUT, Line::new("Checkout"));
        edit.add_team(PLATFORM, Line::new("Platform"));
        for number in 1..=5 {
            let cycle = if number == 1 { YEAR } else { QUARTER };
            edit.add_objective(id(number), cycle, usize::MAX);
            edit.objective(id(number), |objective, stamp| {
                let title = Line::new(&format!("Objective no {number}"));
                let team = if number == 5 { PLATFORM } else { CHECKOUT };
                objective.title.edit(title, stamp);
                objective.owners.edit(vec![Owner::Team(team)], stamp);
            });
            if number < 5 {
                edit.add_key_result(key_result(number), id(number), 0);
                edit.add_key_result(key_result(number + 10), id(number), 1);
            }
        }
        let work = Line::new("Cache <prices> & more");
        edit.add_initiative(InitiativeId::new(1), key_result(2), 0, work);
        align(edit, 2, Alignment::KeyResult(key_result(1)));
        align(edit, 3, Alignment::KeyResult(key_result(2)));
        align(edit, 4, Alignment::Objective(id(2)));
    });
    workspace
}

fn map(workspace: &Workspace, team: Option<TeamId>) -> Map {
    Map::of(workspace, &Outline::of(workspace), QUARTER, team)
}

fn titles(map: &Map, places: &[usize]) -> Vec<String> {
    let objectives = places.iter().map(|place| &map.objectives[*place]);
    objectives
        .map(|objective| objective.title.clone())
        .collect()
}

#[test]
fn what_something_here_contributes_to_is_shown_although_it_is_elsewhere() {
    let map = map(&quarter(), None);
    assert_eq!(map.objectives.len(), 5);
    assert_eq!(titles(&map, &map.roots), ["Objective no 1"]);
    let year = &map.objectives[map.roots[0]];
    assert!(year.is_context);
    assert_eq!(year.elsewhere.as_deref(), Some("2027"));
    assert_eq!(
        year.key_results.len(),
        1,
        "only what something contributes to"
    );
}

#[test]
fn contributors_come_to_the_objective_first_and_then_to_its_key_results() {
    let map = map(&quarter(), None);
    let second = map
        .objectives
        .iter()
        .position(|each| each.id == id(2))
        .unwrap();
    let contributors: Vec<usize> = map.contributors(second).collect();
    assert_eq!(
        titles(&map, &contributors),
        ["Objective no 4", "Objective no 3"]
    );
}

#[test]
fn what_hangs_in_the_air_is_told() {
    let map = map(&quarter(), None);
    assert_eq!(titles(&map, &map.alone), ["Objective no 5"]);
    assert_eq!(map.findings.unconnected, [id(5)]);
    assert_eq!(map.findings.without_key_results, [id(5)]);
    assert!(map.findings.overloaded.is_empty());
}

#[test]
fn where_nothing_is_connected_nothing_is_missing() {
    let mut workspace = quarter();
    edit(&mut workspace, |edit| {
        for number in 2..=4 {
            assert!(edit.align(id(number), None).is_ok());
        }
    });
    let map = map(&workspace, None);
    assert!(!map.findings.has_links);
    assert!(map.findings.unconnected.is_empty());
    assert_eq!(map.alone.len(), 4, "the year is not drawn any more");
}

#[test]
fn a_team_with_more_than_the_limit_is_overloaded() {
    let mut workspace = quarter();
    edit(&mut workspace, |edit| {
        for number in 6..=8 {
            edit.add_objective(id(number), QUARTER, usize::MAX);
            edit.objective(id(number), |objective, stamp| {
                objective.owners.edit(vec![Owner::Team(CHECKOUT)], stamp);
            });
        }
    });
    let found = map(&workspace, None).findings.overloaded;
    assert_eq!(found.len(), 1);
    assert_eq!(
        (&*found[0].name, found[0].count, found[0].limit),
        ("Checkout", 6, 5)
    );
    assert!(
        map(&workspace, Some(PLATFORM))
            .findings
            .overloaded
            .is_empty()
    );
}

#[test]
fn a_team_sees_its_own_and_what_that_leads_to() {
    let mut workspace = quarter();
    edit(&mut workspace, |edit| {
        align(edit, 5, Alignment::Objective(id(4)));
    });
    let map = map(&workspace, Some(PLATFORM));
    let all: Vec<usize> = (0..map.objectives.len()).collect();
    let expected = [
        "Objective no 1",
        "Objective no 2",
        "Objective no 4",
        "Objective no 5",
    ];
    assert_eq!(titles(&map, &all), expected);
    let context: Vec<bool> = map.objectives.iter().map(|each| each.is_context).collect();
    assert_eq!(context, [true, true, true, false]);
}

#[test]
fn every_line_is_drawn_as_a_link_with_its_words_and_all_groups_are_closed() {
    let workspace = quarter();
    for arrangement in [Arrangement::Columns, Arrangement::Stack(320)] {
        let html = draw(&map(&workspace, None), arrangement, &ENGLISH);
        // Three funnels of the quarter in full, the year's with one key result, and one without any.
        assert_eq!(html.matches("<a class=").count(), 5 + 3 * 2 + 1 + 1);
        assert_eq!(html.matches("class=\"map-link\"").count(), 3);
        for (start, end) in [
            ("<g", "</g>"),
            ("<svg", "</svg>"),
            ("<li", "</li>"),
            ("<tspan", "</tspan>"),
        ] {
            assert_eq!(
                html.matches(start).count(),
                html.matches(end).count(),
                "{start}"
            );
        }
        assert!(html.contains("aria-label=\"Cache &lt;prices&gt; &amp; more\""));
        assert!(html.contains("Objective no 5. Platform. Not connected. No key results"));
        assert!(
            html.contains("○ Not connected"),
            "said in words beside the sign"
        );
    }
}

#[test]
fn a_loop_in_the_data_is_drawn_without_the_link_that_closes_it() {
    let mut workspace = quarter();
    edit(&mut workspace, |edit| {
        edit.objective(id(1), |objective, stamp| {
            objective
                .aligned_to
                .edit(Some(Alignment::Objective(id(3))), stamp);
        });
    });
    let map = map(&workspace, None);
    assert_eq!(titles(&map, &map.roots), ["Objective no 1"]);
    assert_eq!(
        draw(&map, Arrangement::Columns, &ENGLISH)
            .matches("map-link")
            .count(),
        3
    );
}
