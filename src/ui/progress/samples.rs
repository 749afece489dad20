//! What the tests of this folder begin with.
#![cfg(test)]

use crate::domain::edit::Said;
use crate::domain::{
    Cadence, CheckInId, Confidence, CycleId, Date, DeviceId, Edit, KeyResultId, Line, Measure,
    Metric, Milestone, ObjectiveId, Period, Reading, Step, Target, Workspace,
};

/// The cycle: April to June 2027, 91 days.
pub const CYCLE: CycleId = CycleId::new(1);
/// Its objective.
pub const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);

/// A day such as `2027-05-11`.
pub fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Edits a workspace.
pub fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
    let stamp = workspace.latest().next(1, DeviceId(1));
    let mut edit = Edit::new(workspace, stamp);
    change(&mut edit);
    edit.finish();
}

/// A milestone whose steps weigh the same.
pub fn steps(done: &[bool]) -> Option<Measure> {
    let step = |done: &bool| Step {
        title: Line::new("step"),
        weight: 1.0,
        done: *done,
    };
    let milestone = Milestone::new(done.iter().map(step).collect());
    milestone.ok().map(Measure::Milestone)
}

/// Checks in.
pub fn check_in(workspace: &mut Workspace, id: u128, of: u128, on: &str, reading: Reading) {
    let said = Said {
        date: date(on),
        reading,
        confidence: Confidence::new(7),
        note: Line::new("Because"),
        by: Line::new("Mina"),
    };
    edit(workspace, |edit| {
        edit.check_in(CheckInId::new(id), KeyResultId::new(of), said, None);
    });
}

/// A quarter with a key result that falls from 18 to 6 % and stands at 14 on day 41, and one of two steps, of
/// which one is done.
pub fn churn() -> Workspace {
    let mut workspace = drafted();
    for (id, on, value) in [
        (1, "2027-04-07", 18.0),
        (2, "2027-04-21", 16.5),
        (3, "2027-05-11", 14.0),
    ] {
        check_in(&mut workspace, id, 1, on, Reading::Value(value));
    }
    check_in(&mut workspace, 4, 2, "2027-05-10", Reading::Share(0.5));
    workspace
}

/// Closes the quarter on its last day.
pub fn close(workspace: &mut Workspace) {
    edit(workspace, |edit| {
        edit.cycle(CYCLE, |cycle, stamp| {
            cycle.closed_on.edit(Some(date("2027-06-30")), stamp);
        });
    });
}

/// The same quarter before anybody has checked in.
pub fn drafted() -> Workspace {
    let mut workspace = Workspace::default();
    edit(&mut workspace, |edit| {
        let period = Period::quarter_of(date("2027-04-01"));
        edit.add_cycle(CYCLE, Line::new("Q2"), period, Cadence::Weekly);
        edit.add_objective(OBJECTIVE, CYCLE, 0);
        edit.objective(OBJECTIVE, |objective, stamp| {
            objective.title.edit(Line::new("Customers stay"), stamp);
        });
        let metric = Metric::new(Line::new("%"), Some(18.0), Target::Decrease(6.0));
        let churn = metric.ok().map(Measure::Metric);
        let parts = [
            (1, "Churn falls from 18% to 6%", churn),
            (2, "The audit is passed", steps(&[true, false])),
        ];
        for (number, title, measure) in parts {
            let id = KeyResultId::new(number);
            edit.add_key_result(id, OBJECTIVE, usize::MAX);
            edit.key_result(id, |key_result, stamp| {
                key_result.title.edit(Line::new(title), stamp);
                key_result.measure.edit(measure, stamp);
            });
        }
    });
    workspace
}
