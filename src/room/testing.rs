//! Drafts for tests.
#![cfg(test)]

use super::board::Side;
use super::{Draft, Room};
use crate::domain::{
    Cadence, Cycle, CycleId, Date, DeviceId, Edit, KeyResultId, Line, ObjectiveId, Period, Stamp,
    Workspace,
};
use crate::hints::CycleText;

/// The cycle that all of them are written for.
pub const CYCLE: CycleId = CycleId::new(1);

/// What somebody has written on a device: objectives, and key results behind dashes. Every line has an
/// identity of its own by device.
pub fn workspace(text: &str, device: u32) -> Workspace {
    let mut workspace = Workspace::default();
    let period = Period::quarter_of(Date::from_days(20_000));
    let name = Line::new("2027 Q1");
    Edit::new(&mut workspace, Stamp::NEVER).add_cycle(CYCLE, name, period, Cadence::default());
    let stamp = Stamp {
        time: 1000 + u64::from(device),
        count: 0,
        device: DeviceId(device),
    };
    let mut edit = Edit::new(&mut workspace, stamp);
    let set = CycleText::parse(text);
    for (index, objective) in set.objectives.iter().enumerate() {
        let id = ObjectiveId::new(number(device, index, 99));
        edit.add_objective(id, CYCLE, index);
        edit.objective(id, |one, stamp| {
            one.title.edit(Line::new(objective.title), stamp);
        });
        for (at, key_result) in objective.key_results.iter().enumerate() {
            let key = KeyResultId::new(number(device, index, at));
            edit.add_key_result(key, id, at);
            edit.key_result(key, |one, stamp| {
                one.title.edit(Line::new(key_result.text), stamp);
            });
        }
    }
    edit.finish();
    workspace
}

fn number(device: u32, index: usize, at: usize) -> u128 {
    u128::from(device) * 10_000 + (index * 100 + at) as u128
}

/// The same as the first draft of a room.
pub fn draft(text: &str) -> Draft {
    Draft::of(1, "okrs.json", workspace(text, 1))
}

/// The cycle itself.
pub fn cycle() -> Cycle {
    workspace("", 1).cycle(CYCLE).unwrap().clone()
}

/// Combines the first group of several lines into one that says this.
pub fn combine(room: &mut Room, side: Side, title: &str) {
    let mut groups = room.board.groups(side).iter();
    let group = groups
        .find(|group| group.members.len() > 1)
        .unwrap()
        .clone();
    room.combine(side, group.id, group.members[0], Line::new(title));
}
