//! What a team sees through a cycle: where a key result stands, what was corrected, and what goes on into the
//! next cycle.

use aimwell::domain::edit::{Because, Said};
use aimwell::domain::status::Reason;
use aimwell::domain::{
    Cadence, CheckInId, Confidence, CorrectionId, CycleId, Date, DeviceId, Edit, History,
    KeyResultId, Line, Measure, Metric, Milestone, ObjectiveId, ObjectiveStanding, Outline, Period,
    Reading, Stamp, Status, Step, Target, Wording, Workspace,
};

const CYCLE: CycleId = CycleId::new(1);
const NEXT: CycleId = CycleId::new(2);
const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);
const CHURN: KeyResultId = KeyResultId::new(1);
const AUDIT: KeyResultId = KeyResultId::new(2);

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or(Date::from_days(0))
}

fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
    let stamp = workspace.latest().next(1, DeviceId(1));
    let mut edit = Edit::new(workspace, stamp);
    change(&mut edit);
    edit.finish();
}

fn metric(baseline: f64, target: Target) -> Option<Measure> {
    let metric = Metric::new(Line::new("%"), Some(baseline), target);
    metric.ok().map(Measure::Metric)
}

fn steps(done: &[bool]) -> Option<Measure> {
    let step = |done: &bool| Step {
        title: Line::new("step"),
        weight: 1.0,
        done: *done,
    };
    let milestone = Milestone::new(done.iter().map(step).collect());
    milestone.ok().map(Measure::Milestone)
}

/// A quarter of 91 days with a key result that falls from 18 to 6 and one of two steps.
fn quarter() -> Workspace {
    let mut workspace = Workspace::default();
    edit(&mut workspace, |edit| {
        let period = |start, end| {
            Period::new(day(start), day(end)).unwrap_or(Period::quarter_of(day(start)))
        };
        edit.add_cycle(
            CYCLE,
            Line::new("Q2"),
            period("2027-04-01", "2027-06-30"),
            Cadence::Weekly,
        );
        edit.add_cycle(
            NEXT,
            Line::new("Q3"),
            period("2027-07-01", "2027-09-30"),
            Cadence::Weekly,
        );
        edit.add_objective(OBJECTIVE, CYCLE, 0);
        edit.add_key_result(CHURN, OBJECTIVE, 0);
        edit.add_key_result(AUDIT, OBJECTIVE, 1);
        edit.key_result(CHURN, |churn, stamp| {
            churn
                .title
                .edit(Line::new("Churn falls from 18% to 6%"), stamp);
            churn
                .measure
                .edit(metric(18.0, Target::Decrease(6.0)), stamp);
        });
        edit.key_result(AUDIT, |audit, stamp| {
            audit.measure.edit(steps(&[true, false]), stamp);
        });
    });
    workspace
}

fn said(date: &str, reading: Option<Reading>, confidence: u8) -> Said {
    Said {
        date: day(date),
        reading: reading.unwrap_or(Reading::Skipped),
        confidence: Confidence::new(confidence),
        note: Line::new("Because"),
        by: Line::new("Mina"),
    }
}

fn check_in(workspace: &mut Workspace, id: u128, date: &str, value: f64, confidence: u8) {
    edit(workspace, |edit| {
        edit.check_in(
            CheckInId::new(id),
            CHURN,
            said(date, Reading::value(value), confidence),
            None,
        );
    });
}

fn history<R>(
    workspace: &Workspace,
    id: KeyResultId,
    read: impl FnOnce(&History<'_>) -> R,
) -> Option<R> {
    History::of(workspace, &Outline::of(workspace), id).map(|history| read(&history))
}

#[test]
fn a_key_result_stands_where_it_was_last_read() {
    let mut workspace = quarter();
    let status = |workspace: &Workspace, today| {
        history(workspace, CHURN, |one| one.standing(day(today)).status)
    };
    assert_eq!(status(&workspace, "2027-05-11"), Some(Status::Pending));
    check_in(&mut workspace, 1, "2027-05-10", 14.0, 8);
    // Day 41 of 91: 33 of 45 points.
    let standing = history(&workspace, CHURN, |one| one.standing(day("2027-05-11")));
    let lead = standing.map(|standing| (standing.lead() * 100.0).round());
    assert_eq!(lead, Some(-12.0));
    assert_eq!(
        standing.map(|standing| standing.status),
        Some(Status::AtRisk)
    );
    assert_eq!(status(&workspace, "2027-05-21"), Some(Status::Outdated));
}

#[test]
fn a_check_in_of_an_earlier_day_does_not_take_the_place_of_a_later_one() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-05-10", 12.0, 8);
    check_in(&mut workspace, 2, "2027-04-20", 17.0, 2);
    let current = history(&workspace, CHURN, |one| {
        (one.current(), one.check_ins.len())
    });
    assert_eq!(current, Some((Some(12.0), 2)));
}

#[test]
fn a_corrected_check_in_can_still_be_read() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-05-10", 120.0, 8);
    edit(&mut workspace, |edit| {
        let said = said("2027-05-10", Reading::value(12.0), 8);
        edit.check_in(CheckInId::new(2), CHURN, said, Some(CheckInId::new(1)));
    });
    let read = history(&workspace, CHURN, |one| {
        let earlier = one.check_ins.first().map(|last| one.earlier(last));
        let earlier = earlier
            .iter()
            .flatten()
            .map(|one| *one.reading.value())
            .collect::<Vec<_>>();
        (one.check_ins.len(), one.current(), earlier)
    });
    assert_eq!(read, Some((1, Some(12.0), vec![Reading::Value(120.0)])));
}

#[test]
fn two_check_ins_that_name_each_other_end() {
    let mut workspace = quarter();
    edit(&mut workspace, |edit| {
        for (id, other) in [(1, 2), (2, 1)] {
            let said = said("2027-05-10", Reading::value(12.0), 8);
            edit.check_in(CheckInId::new(id), CHURN, said, Some(CheckInId::new(other)));
        }
        let said = said("2027-05-11", Reading::value(11.0), 8);
        edit.check_in(CheckInId::new(3), CHURN, said, Some(CheckInId::new(1)));
    });
    let earlier = history(&workspace, CHURN, |one| {
        one.check_ins
            .iter()
            .map(|last| one.earlier(last).len())
            .sum()
    });
    assert_eq!(earlier, Some(2));
}

#[test]
fn a_skip_is_a_look_and_no_reading() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-05-03", 14.0, 8);
    edit(&mut workspace, |edit| {
        edit.check_in(CheckInId::new(2), CHURN, said("2027-05-12", None, 8), None);
    });
    let seen = history(&workspace, CHURN, |one| {
        (
            one.current(),
            one.is_due(day("2027-05-13")),
            one.standing(day("2027-05-14")).status,
        )
    });
    assert_eq!(seen, Some((Some(14.0), false, Status::Outdated)));
}

#[test]
fn a_milestone_stands_by_its_steps() {
    let mut workspace = quarter();
    edit(&mut workspace, |edit| {
        edit.check_in(
            CheckInId::new(1),
            AUDIT,
            said("2027-05-10", Reading::share(0.5), 9),
            None,
        );
    });
    let standing = history(&workspace, AUDIT, |one| one.standing(day("2027-05-11")));
    assert_eq!(
        standing.map(|one| (one.progress, one.status)),
        Some((Some(0.5), Status::OnTrack))
    );
}

#[test]
fn an_objective_names_its_weakest_key_result() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-05-10", 18.0, 8);
    edit(&mut workspace, |edit| {
        edit.check_in(
            CheckInId::new(2),
            AUDIT,
            said("2027-05-10", Reading::share(0.5), 9),
            None,
        );
    });
    let standing = ObjectiveStanding::of(
        &workspace,
        &Outline::of(&workspace),
        OBJECTIVE,
        day("2027-05-11"),
    );
    let standing = standing.map(|one| (one.weakest.0, one.whole.progress, one.whole.status));
    assert_eq!(standing, Some((CHURN, Some(0.25), Status::AtRisk)));
}

#[test]
fn a_limit_is_judged_by_whether_it_held_at_first() {
    let mut workspace = quarter();
    let set = |workspace: &mut Workspace, measure: Option<Measure>| {
        edit(workspace, |edit| {
            edit.key_result(CHURN, |churn, stamp| churn.measure.edit(measure, stamp));
        });
    };
    set(&mut workspace, metric(150.0, Target::AtMost(200.0)));
    check_in(&mut workspace, 1, "2027-04-05", 250.0, 9);
    let reason = |workspace: &Workspace| {
        history(workspace, CHURN, |one| {
            one.standing(day("2027-04-06")).reason
        })
    };
    assert_eq!(reason(&workspace), Some(Reason::OutsideLimit));
    set(&mut workspace, metric(300.0, Target::AtMost(200.0)));
    assert_eq!(reason(&workspace), Some(Reason::Pace));
}

#[test]
fn a_correction_keeps_what_was_aimed_at_before() {
    let mut workspace = quarter();
    let correct = |workspace: &mut Workspace, id, date: &str, to| {
        edit(workspace, |edit| {
            let after = Wording {
                title: Line::new("Churn falls"),
                measure: metric(18.0, Target::Decrease(to)),
            };
            let because = Because {
                date: day(date),
                reason: Line::new("The price rose"),
                by: Line::new(""),
            };
            edit.correct(CorrectionId::new(id), CHURN, after, because);
        });
    };
    correct(&mut workspace, 1, "2027-05-01", 8.0);
    correct(&mut workspace, 2, "2027-05-15", 9.0);
    correct(&mut workspace, 3, "2027-06-01", 10.0);
    let seen = history(&workspace, CHURN, |one| {
        let target = |date| one.wording_on(day(date)).measure;
        assert_eq!(target("2027-04-30"), metric(18.0, Target::Decrease(6.0)));
        assert_eq!(target("2027-05-01"), metric(18.0, Target::Decrease(8.0)));
        assert_eq!(target("2027-06-30"), metric(18.0, Target::Decrease(10.0)));
        one.lowered_in_a_row()
    });
    assert_eq!(seen, Some(3));
    correct(&mut workspace, 4, "2027-06-02", 10.0);
    assert_eq!(
        history(&workspace, CHURN, |one| one.corrections.len()),
        Some(3)
    );
}

#[test]
fn a_correction_of_an_objective_changes_its_words_alone_and_goes_with_it() {
    let mut workspace = quarter();
    let title = |workspace: &Workspace| {
        workspace
            .objective(OBJECTIVE)
            .unwrap()
            .title
            .value()
            .to_string()
    };
    let before = title(&workspace);
    edit(&mut workspace, |edit| {
        let after = Wording {
            title: Line::new("Small firms stay"),
            measure: metric(18.0, Target::Decrease(6.0)),
        };
        let because = Because {
            date: day("2027-05-01"),
            reason: Line::new("Large ones never left"),
            by: Line::new(""),
        };
        edit.correct(CorrectionId::new(1), OBJECTIVE, after, because);
    });
    assert_eq!(title(&workspace), "Small firms stay");
    let outline = Outline::of(&workspace);
    let [id] = outline.corrections(OBJECTIVE) else {
        panic!("one correction");
    };
    let kept = workspace.correction(*id).unwrap();
    assert_eq!(kept.before.value().title.to_string(), before);
    assert_eq!(kept.after.value().measure, None);
    edit(&mut workspace, |edit| edit.delete(OBJECTIVE.into()));
    assert!(Outline::of(&workspace).corrections(OBJECTIVE).is_empty());
    assert!(workspace.correction(CorrectionId::new(1)).is_none());
}

#[test]
fn what_is_carried_over_starts_where_it_stands() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-06-20", 9.0, 8);
    let (objective, churn, audit) = (
        ObjectiveId::new(9),
        KeyResultId::new(8),
        KeyResultId::new(9),
    );
    edit(&mut workspace, |edit| {
        edit.carry_objective(objective, OBJECTIVE, NEXT);
        edit.carry_key_result(churn, CHURN, objective);
        edit.carry_key_result(audit, AUDIT, objective);
    });
    let outline = Outline::of(&workspace);
    assert_eq!(outline.objectives(NEXT), [objective]);
    assert_eq!(outline.key_results(objective), [churn, audit]);
    assert_eq!(outline.key_results(OBJECTIVE), [CHURN, AUDIT]);
    let measure = |id| {
        workspace
            .key_result(id)
            .and_then(|one| one.measure.value().clone())
    };
    assert_eq!(measure(churn), metric(9.0, Target::Decrease(6.0)));
    assert_eq!(measure(audit), steps(&[false]));
    let from = workspace
        .key_result(churn)
        .and_then(|one| *one.carried_from.value());
    assert_eq!(from, Some(CHURN));
    assert_eq!(outline.check_ins(churn), []);
}

#[test]
fn what_has_arrived_is_carried_over_without_a_measure() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-06-20", 5.0, 8);
    edit(&mut workspace, |edit| {
        edit.carry_objective(ObjectiveId::new(9), OBJECTIVE, NEXT);
        edit.carry_key_result(KeyResultId::new(9), CHURN, ObjectiveId::new(9));
    });
    let carried = workspace.key_result(KeyResultId::new(9));
    assert_eq!(carried.map(|one| one.measure.value().is_none()), Some(true));
}

#[test]
fn deleting_a_key_result_takes_its_history_along_and_undo_brings_it_back() {
    let mut workspace = quarter();
    check_in(&mut workspace, 1, "2027-05-10", 14.0, 8);
    let stamp = workspace.latest().next(1, DeviceId(1));
    let mut deletion = Edit::new(&mut workspace, stamp);
    deletion.delete(CHURN.into());
    let changes = deletion.finish();
    assert!(workspace.check_in(CheckInId::new(1)).is_none());
    edit(&mut workspace, |edit| edit.retract(&changes));
    assert_eq!(
        history(&workspace, CHURN, |one| (
            one.current(),
            one.check_ins.len()
        )),
        Some((Some(14.0), 1))
    );
}

#[test]
fn a_stamp_is_not_a_day() {
    // Two devices check in on one day: both stand, and the one written later counts.
    let (mut here, mut there) = (quarter(), quarter());
    there.merge(here.clone());
    let write = |workspace: &mut Workspace, id, value, now| {
        let stamp = Stamp::NEVER.next(now, DeviceId(7));
        let mut edit = Edit::new(workspace, stamp);
        edit.check_in(
            CheckInId::new(id),
            CHURN,
            said("2027-05-10", Reading::value(value), 8),
            None,
        );
        edit.finish();
    };
    write(&mut here, 1, 11.0, 900);
    write(&mut there, 2, 13.0, 500);
    here.merge(there);
    let seen = history(&here, CHURN, |one| (one.check_ins.len(), one.current()));
    assert_eq!(seen, Some((2, Some(11.0))));
}
