//! Cases of taking and leaving that once went wrong, each as short as it gets.

use super::choices::{bring_in, seen};
use super::merged;
use super::support::{Device, play};
use aimwell::domain::edit::Said;
use aimwell::domain::{
    CheckInId, CycleId, Date, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, Reading,
    TeamId, Weight, Workspace,
};
use aimwell::exchange::Field;
use aimwell::exchange::merge::{Here, Offer, What, offer};

const CYCLE: CycleId = CycleId::new(1);
const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);
const KEY_RESULT: KeyResultId = KeyResultId::new(1);
const TEAM: TeamId = TeamId::new(1);
/// What comes in beside these.
const SECOND: ObjectiveId = ObjectiveId::new(2);
const BESIDE: KeyResultId = KeyResultId::new(2);

/// Two devices that have seen the same.
fn two() -> (Device, Device) {
    let mut devices = play(2, &[]);
    let there = devices.swap_remove(1);
    (devices.swap_remove(0), there)
}

fn call(device: &mut Device, now: u64, title: &str) {
    device.edit(now, |edit| {
        edit.key_result(KEY_RESULT, |key_result, stamp| {
            key_result.title.edit(Line::new(title), stamp);
        });
    });
}

fn title(workspace: &Workspace) -> Option<&str> {
    let key_result = workspace.key_result(KEY_RESULT)?;
    Some(key_result.title.value())
}

/// Leaves everything, sees that nothing changes, also not when the file comes again.
fn leave_everything(here: &Device, theirs: &Workspace) -> Device {
    let none = |_: usize, offer: &Offer| vec![false; offer.changes.len()];
    let chosen = bring_in(here, &[theirs], &Workspace::default(), none);
    assert_eq!(seen(&chosen.device.workspace), seen(&here.workspace));
    let usual = |_: usize, offer: &Offer| offer.usual();
    let again = bring_in(&chosen.device, &[theirs], &chosen.left, usual);
    assert_eq!(seen(&again.device.workspace), seen(&here.workspace));
    again.device
}

#[test]
fn what_was_deleted_does_not_come_back_for_what_was_left_out_under_it() {
    let (mut here, mut there) = two();
    here.edit(5, |edit| edit.delete(OBJECTIVE.into()));
    there.edit(9, |edit| {
        edit.add_key_result(BESIDE, OBJECTIVE, 0);
        edit.move_key_result(KEY_RESULT, OBJECTIVE, 0);
    });
    leave_everything(&here, &there.workspace);
}

#[test]
fn what_is_here_only_for_what_stands_under_it_stays_when_its_deletion_is_left() {
    let (mut here, mut there) = two();
    there.edit(5, |edit| edit.delete(OBJECTIVE.into()));
    call(&mut here, 9, "Edited since");
    here.edit(9, |edit| edit.merge(there.workspace.clone()));
    there.workspace = here.workspace.clone();
    there.edit(20, |edit| edit.delete(KEY_RESULT.into()));
    let left = leave_everything(&here, &there.workspace);
    assert!(
        Outline::of(&left.workspace)
            .all()
            .contains(&OBJECTIVE.into())
    );
}

#[test]
fn what_was_deleted_and_brought_back_elsewhere_stays_when_what_brought_it_back_is_left() {
    let (here, mut there) = two();
    let deleted = there.edit(5, |edit| edit.delete(TEAM.into()));
    there.edit(6, |edit| edit.retract(&deleted));
    there.edit(7, |edit| {
        edit.team(TEAM, |team, stamp| {
            team.name.edit(Line::new("Renamed"), stamp);
        });
    });
    leave_everything(&here, &there.workspace);
}

#[test]
fn what_was_moved_under_what_was_deleted_here_brings_it_back_or_stays_where_it_is() {
    let (mut here, mut there) = two();
    here.edit(5, |edit| edit.add_objective(SECOND, CYCLE, 1));
    there.edit(5, |edit| edit.merge(here.workspace.clone()));
    here.edit(6, |edit| edit.delete(SECOND.into()));
    there.edit(9, |edit| edit.move_key_result(KEY_RESULT, SECOND, 0));
    leave_everything(&here, &there.workspace);
    let usual = |_: usize, offer: &Offer| offer.usual();
    let chosen = bring_in(&here, &[&there.workspace], &Workspace::default(), usual);
    let both = merged([&here.workspace, &there.workspace]);
    assert_eq!(chosen.device.workspace, both);
}

#[test]
fn the_check_ins_of_a_day_keep_their_order_when_a_deletion_is_left() {
    let (mut here, mut there) = two();
    let ids = [CheckInId::new(9), CheckInId::new(5)];
    for (now, id) in [5, 6].into_iter().zip(ids) {
        let said = Said {
            date: Date::from_days(20_000),
            reading: Reading::Skipped,
            confidence: None,
            note: Line::new("Fewer calls"),
            by: Line::new(""),
        };
        here.edit(now, |edit| edit.check_in(id, KEY_RESULT, said, None));
    }
    there.edit(7, |edit| edit.merge(here.workspace.clone()));
    there.edit(8, |edit| edit.delete(ids[0].into()));
    let left = leave_everything(&here, &there.workspace);
    assert_eq!(Outline::of(&left.workspace).check_ins(KEY_RESULT), ids);
}

#[test]
fn what_is_left_of_one_file_stays_left_although_another_deletes_the_record() {
    let (here, mut deletes) = two();
    let mut edits = here.clone();
    deletes.edit(5, |edit| edit.delete(OBJECTIVE.into()));
    call(&mut edits, 9, "Taken");
    edits.edit(9, |edit| {
        edit.key_result(KEY_RESULT, |key_result, stamp| {
            key_result
                .weight
                .edit(Weight::new(3.0).unwrap_or_default(), stamp);
        });
    });
    let files = [&deletes.workspace, &edits.workspace];
    let but_the_weight = |_: usize, offer: &Offer| {
        let is_weight =
            |what: &What| matches!(what, What::Edited(edited) if edited.field == Field::Weight);
        let changes = offer.changes.iter();
        changes.map(|change| !is_weight(&change.what)).collect()
    };
    let chosen = bring_in(&here, &files, &Workspace::default(), but_the_weight);
    let after = &chosen.device.workspace;
    assert_eq!(title(after), Some("Taken"), "it is the later word");
    let usual = |_: usize, offer: &Offer| offer.usual();
    let again = bring_in(&chosen.device, &files, &chosen.left, usual);
    assert_eq!(seen(&again.device.workspace), seen(after));
}

#[test]
fn what_is_taken_although_it_comes_only_for_what_is_left_comes_alone() {
    let (mut here, mut there) = two();
    here.edit(5, |edit| edit.delete(OBJECTIVE.into()));
    call(&mut there, 9, "Edited since");
    let objective = |_: usize, offer: &Offer| {
        let changes = offer.changes.iter();
        changes
            .map(|change| change.id == OBJECTIVE.into())
            .collect()
    };
    let chosen = bring_in(&here, &[&there.workspace], &Workspace::default(), objective);
    let outline = Outline::of(&chosen.device.workspace);
    assert_eq!(outline.objectives(CYCLE), [OBJECTIVE]);
    assert_eq!(outline.key_results(OBJECTIVE), []);
}

#[test]
fn of_two_places_taken_against_the_clock_the_later_one_wins() {
    let (mut here, mut there) = two();
    here.edit(5, |edit| {
        edit.add_key_result(BESIDE, OBJECTIVE, 1);
        edit.add_objective(SECOND, CYCLE, 1);
    });
    there.edit(5, |edit| edit.merge(here.workspace.clone()));
    let earlier = there.workspace.clone();
    there.edit(6, |edit| edit.move_key_result(KEY_RESULT, OBJECTIVE, 1));
    here.edit(9, |edit| edit.move_key_result(KEY_RESULT, SECOND, 0));
    let all = |_: usize, offer: &Offer| vec![true; offer.changes.len()];
    for files in [[&earlier, &there.workspace], [&there.workspace, &earlier]] {
        let chosen = bring_in(&here, &files, &Workspace::default(), all);
        let outline = Outline::of(&chosen.device.workspace);
        assert_eq!(outline.key_results(OBJECTIVE), [BESIDE, KEY_RESULT]);
    }
}

#[test]
fn what_goes_stays_where_a_move_under_it_is_taken_as_well() {
    let (mut here, mut there) = two();
    let old = there.workspace.clone();
    here.edit(5, |edit| {
        edit.add_objective(SECOND, CYCLE, 1);
        edit.move_key_result(KEY_RESULT, SECOND, 0);
        edit.add_initiative(InitiativeId::new(1), KEY_RESULT, 0, Line::new("Work"));
    });
    there.edit(9, |edit| edit.delete(OBJECTIVE.into()));
    there.edit(9, |edit| edit.merge(old));
    let all = |_: usize, offer: &Offer| vec![true; offer.changes.len()];
    let chosen = bring_in(&here, &[&there.workspace], &Workspace::default(), all);
    let outline = Outline::of(&chosen.device.workspace);
    assert_eq!(outline.key_results(OBJECTIVE), [KEY_RESULT]);
}

#[test]
fn what_i_deleted_is_asked_about_where_something_new_stands_under_it_that_the_file_never_had_there()
{
    let (mut here, mut there) = two();
    there.edit(5, |edit| {
        let title = Line::new("Work");
        edit.add_initiative(InitiativeId::new(1), KEY_RESULT, 0, title);
    });
    here.edit(6, |edit| {
        edit.add_objective(SECOND, CYCLE, 1);
        edit.move_key_result(KEY_RESULT, SECOND, 0);
    });
    // Its mark meets a copy that still has the content.
    let moved = here.workspace.clone();
    here.edit(9, |edit| edit.delete(SECOND.into()));
    here.edit(9, |edit| edit.merge(moved));
    let seen = Here::of(&here.workspace);
    let offer = offer(&seen, &there.workspace, &Workspace::default());
    let new: Vec<_> = offer.changes.iter().map(|change| change.id).collect();
    assert_eq!(new[..2], [SECOND.into(), KEY_RESULT.into()]);
    leave_everything(&here, &there.workspace);
}
