//! What holds where clocks are wrong: a date that cannot be never wins for ever, and costs nothing.

use super::support::{Device, any_act, play};
use super::{merged, visible};
use aimwell::domain::clock::BEGINNING;
use aimwell::domain::{Line, Outline, RecordId, Workspace};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// Now, and some five years in milliseconds.
const NOW: u64 = BEGINNING + 1_000_000;
const YEARS: u64 = 5 * 365 * 24 * 60 * 60 * 1000;

/// Three devices, of which the last has a clock that is years ahead and the first one that jumps back and forth.
fn any_devices() -> impl Strategy<Value = Vec<Device>> {
    prop::collection::vec(any_act(3), 0..60).prop_map(|mut acts| {
        for act in &mut acts {
            act.now += match act.device {
                2 => NOW + YEARS,
                0 if act.now.is_multiple_of(2) => 0,
                _ => NOW,
            };
        }
        play(3, &acts)
    })
}

fn sound(workspace: &Workspace) -> Workspace {
    let mut sound = workspace.clone();
    sound.date_back(NOW);
    sound
}

/// What people see, but for the order of what was noted on one day: that goes by when it was written, which
/// is just what nobody can say of an edit whose date cannot be.
fn but_the_order_of_a_day(workspace: &Workspace) -> (BTreeSet<RecordId>, Value) {
    let (outline, mut file) = visible(workspace);
    sort_notes(&mut file);
    (outline.all().clone(), file)
}

fn sort_notes(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for name in ["check_ins", "corrections"] {
                if let Some(Value::Array(notes)) = fields.get_mut(name) {
                    notes.sort_by_key(ToString::to_string);
                }
            }
            fields.values_mut().for_each(sort_notes);
        }
        Value::Array(elements) => elements.iter_mut().for_each(sort_notes),
        _ => {}
    }
}

proptest! {
    #[test]
    fn dating_back_shows_nothing_else_and_is_done_once(devices in any_devices()) {
        for Device { workspace, .. } in &devices {
            let mut dated = sound(workspace);
            prop_assert_eq!(but_the_order_of_a_day(&dated), but_the_order_of_a_day(workspace));
            prop_assert!(dated.latest().time < NOW + YEARS);
            prop_assert_eq!(dated.date_back(NOW), None);
            prop_assert_eq!(dated.date_back(NOW + 1), None);
        }
    }

    #[test]
    fn the_order_of_merging_does_not_matter(devices in any_devices()) {
        let [a, b, c] = [0, 1, 2].map(|index| sound(&devices[index].workspace));
        prop_assert_eq!(merged([&a, &b]), merged([&b, &a]));
        prop_assert_eq!(merged([&merged([&a, &b]), &c]), merged([&a, &merged([&b, &c])]));
        prop_assert_eq!(sound(&merged([&a, &b, &c])), merged([&c, &b, &a]));
    }

    #[test]
    fn nothing_disappears_but_by_a_deletion(devices in any_devices()) {
        let all = merged(&devices.iter().map(|device| sound(&device.workspace)).collect::<Vec<_>>());
        let seen = Outline::of(&all);
        for Device { workspace, .. } in &devices {
            for id in Outline::of(workspace).all() {
                prop_assert!(seen.all().contains(id) || all.deleted(*id).is_some(), "{id:?}");
            }
        }
    }

    #[test]
    fn an_edit_of_a_sound_date_stays_whatever_comes_from_the_clock_ahead(
        devices in any_devices(), which in any::<prop::sample::Index>()
    ) {
        let mut here = devices[1].clone();
        here.workspace = sound(&merged([&here.workspace, &devices[2].workspace]));
        let objectives: Vec<_> = Outline::of(&here.workspace).all().iter()
            .filter_map(|id| match id { RecordId::Objective(id) => Some(*id), _ => None }).collect();
        prop_assume!(!objectives.is_empty());
        let id = *which.get(&objectives);
        here.edit(NOW, |edit| edit.objective(id, |objective, stamp| {
            objective.title.edit(Line::new("settled today"), stamp);
        }));
        let mut ahead = devices[2].clone();
        ahead.edit(NOW + 2 * YEARS, |edit| edit.objective(id, |objective, stamp| {
            objective.title.edit(Line::new("from far ahead"), stamp);
        }));
        let both = merged([&here.workspace, &sound(&ahead.workspace)]);
        let title = both.objective(id).map(|objective| objective.title.value().to_string());
        prop_assert_eq!(title.as_deref(), Some("settled today"));
    }
}
