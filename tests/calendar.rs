//! The calendar of a cycle as other programs read it: the crate `icalendar` parses the file, and `rrule` says on
//! which days its series falls.

#![expect(clippy::unwrap_used, reason = "a test that cannot read fails")]

use aimwell::domain::{
    Cadence, CycleId, Date, Edit, KeyResultId, Line, ObjectiveId, Outline, Period, Stamp, Workspace,
};
use aimwell::exchange::{EventNames, calendar};
use icalendar::{Calendar, CalendarComponent, Component, Event};
use proptest::prelude::*;
use rrule::RRuleSet;

const CYCLE: CycleId = CycleId::new(7);
const NAMES: EventNames = EventNames {
    check_in: "Check-in",
    review: "Review",
};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A cycle with one key result.
fn workspace(name: &str, period: Period, cadence: Cadence, key_result: &str) -> Workspace {
    let mut workspace = Workspace::default();
    let mut edit = Edit::new(&mut workspace, Stamp::NEVER);
    edit.add_cycle(CYCLE, Line::new(name), period, cadence);
    let (objective, id) = (ObjectiveId::new(8), KeyResultId::new(9));
    edit.add_objective(objective, CYCLE, 0);
    edit.add_key_result(id, objective, 0);
    edit.key_result(id, |known, stamp| {
        known.title.edit(Line::new(key_result), stamp);
    });
    workspace
}

fn quarter() -> Workspace {
    let period = Period::new(date("2028-01-01"), date("2028-03-31")).unwrap();
    workspace(
        "2028 Q1",
        period,
        Cadence::Fortnightly,
        "Churn falls from 4,5% to 2%; nobody leaves",
    )
}

fn written(workspace: &Workspace, now: &str) -> String {
    calendar(workspace, &Outline::of(workspace), CYCLE, NAMES, now).unwrap()
}

fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap();
    let components = calendar.components.into_iter();
    let events = components.filter_map(|component| match component {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    events.collect()
}

/// The days on which a series falls.
fn days(event: &Event) -> Vec<String> {
    let start = event.properties()["DTSTART"].value();
    let rule = event.property_value("RRULE").unwrap();
    let series = format!("DTSTART:{start}T000000Z\nRRULE:{rule}T000000Z");
    let set: RRuleSet = series.parse().unwrap();
    let days = set.all(2_000).dates.into_iter();
    days.map(|day| day.format("%Y-%m-%d").to_string()).collect()
}

#[test]
fn a_calendar_program_finds_the_series_of_check_ins_and_the_review() {
    let file = written(&quarter(), "2028-01-02T08:09:10.123Z");
    let [check_in, review] = &events(&file)[..] else {
        unreachable!("two events expected in {file}");
    };
    assert_eq!(check_in.get_summary(), Some("Check-in: 2028 Q1"));
    assert_eq!(
        check_in.get_description(),
        Some("– Churn falls from 4,5% to 2%; nobody leaves")
    );
    assert_eq!(
        days(check_in),
        [
            "2028-01-14",
            "2028-01-28",
            "2028-02-11",
            "2028-02-25",
            "2028-03-10",
            "2028-03-24"
        ]
    );
    assert_eq!(review.get_summary(), Some("Review: 2028 Q1"));
    assert_eq!(review.properties()["DTSTART"].value(), "20280331");
    for event in [check_in, review] {
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
        assert_eq!(event.property_value("DTSTAMP"), Some("20280102T080910Z"));
    }
}

#[test]
fn reading_it_again_changes_the_events_rather_than_adding_others() {
    let uids = |now| -> Vec<String> {
        let events = events(&written(&quarter(), now)).into_iter();
        events
            .map(|event| event.get_uid().unwrap().to_owned())
            .collect()
    };
    let first = uids("2028-01-02T08:09:10.123Z");
    assert_eq!(first, uids("2028-02-02T08:09:10.123Z"));
    assert_ne!(first[0], first[1]);
}

#[test]
fn there_is_no_calendar_of_a_cycle_that_is_gone() {
    let none = Workspace::default();
    assert_eq!(calendar(&none, &Outline::of(&none), CYCLE, NAMES, ""), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_series_falls_on_the_days_to_check_in(
        start in 0..40_000_i32, length in 0..400_i32, weekly: bool, settled in prop::option::of(0..400_i32),
    ) {
        let start = Date::from_days(start);
        let period = Period::new(start, start.plus(length)).unwrap();
        let cadence = if weekly { Cadence::Weekly } else { Cadence::Fortnightly };
        let mut workspace = workspace("Q", period, cadence, "");
        Edit::new(&mut workspace, Stamp::NEVER.next(1, Stamp::NEVER.device)).cycle(CYCLE, |cycle, stamp| {
            cycle.first_check_in_on.edit(settled.map(|day| start.plus(day)), stamp);
        });
        let expected: Vec<String> = workspace.cycle(CYCLE).unwrap().check_in_days().map(|day| day.to_string()).collect();
        let events = events(&written(&workspace, "2028-01-02T08:09:10.123Z"));
        prop_assert_eq!(days(&events[0]), expected);
    }

    #[test]
    fn titles_reach_a_calendar_program_as_they_were_written(name in "[^\\p{Cc}]{1,120}", title in "[^\\p{Cc}]{1,120}") {
        let period = Period::quarter_of(date("2028-01-01"));
        let workspace = workspace(&name, period, Cadence::Weekly, &title);
        let kept = |id| workspace.key_result(id).unwrap().title.value().trim().to_owned();
        let title = kept(KeyResultId::new(9));
        let events = events(&written(&workspace, "2028-01-02T08:09:10.123Z"));
        let summary = format!("Check-in: {}", &**workspace.cycle(CYCLE).unwrap().name.value());
        prop_assert_eq!(events[0].get_summary(), Some(&*summary));
        let described = (!title.is_empty()).then(|| format!("– {title}"));
        prop_assert_eq!(events[0].get_description(), described.as_deref());
    }
}
