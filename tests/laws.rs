//! What holds for any history of any devices: bringing workspaces together loses nothing and does not
//! depend on the order, and every edit can be taken back.

#[path = "laws/cases.rs"]
mod cases;
#[path = "laws/choices.rs"]
mod choices;
#[path = "laws/clocks.rs"]
mod clocks;
mod support;

use aimwell::domain::{Edit, Outline, Record, RecordId, Workspace};
use aimwell::exchange::json;
use proptest::prelude::*;
use serde_json::Value;
use support::{Device, MERGE, UNDO, any_act, any_devices, any_workspace, play};

fn merged<'a>(workspaces: impl IntoIterator<Item = &'a Workspace>) -> Workspace {
    workspaces
        .into_iter()
        .fold(Workspace::default(), |mut all, one| {
            all.merge(one.clone());
            all
        })
}

/// What people see: the order, and the values without their stamps.
fn visible(workspace: &Workspace) -> (Outline, Value) {
    let mut file: Value = serde_json::from_str(&json::write(workspace)).unwrap_or_default();
    if let Some(workspace) = file["workspace"].as_object_mut() {
        workspace.remove("deleted");
    }
    strip(&mut file);
    (Outline::of(workspace), file)
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "stamps" && !name.starts_with("x_"));
            fields.values_mut().for_each(strip);
            for name in ["dismissed", "rules_off", "settings"] {
                if fields.get_mut(name).is_some_and(is_as_if_never_settled) {
                    fields.remove(name);
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Takes away what has gone back to how it was at first, and says whether nothing is left.
fn is_as_if_never_settled(value: &mut Value) -> bool {
    let Some(entries) = value.as_object_mut() else {
        return false;
    };
    entries.retain(|_, entry| !entry.is_null() && *entry != Value::Bool(false));
    entries.is_empty()
}

/// Whether each record that is there is also found by going down from the cycles.
fn all_reachable(workspace: &Workspace) -> bool {
    let outline = Outline::of(workspace);
    let roots = outline.cycles().iter();
    let mut found: Vec<RecordId> = roots.flat_map(|id| outline.branch((*id).into())).collect();
    found.extend(outline.teams().iter().map(|id| RecordId::from(*id)));
    found.extend(outline.people().iter().map(|id| RecordId::from(*id)));
    found.len() == outline.all().len()
}

/// The record and all it stands under.
fn lineage(workspace: &Workspace, id: RecordId) -> Vec<RecordId> {
    let up = |id: &RecordId| workspace.record(*id).and_then(Record::parent);
    std::iter::successors(Some(id), up).collect()
}

proptest! {
    #[test]
    fn merging_again_changes_nothing(workspace in any_workspace()) {
        prop_assert_eq!(merged([&workspace, &workspace]), workspace);
    }

    #[test]
    fn the_order_of_merging_does_not_matter(devices in any_devices()) {
        let [a, b, c] = [0, 1, 2].map(|index| &devices[index].workspace);
        prop_assert_eq!(merged([a, b]), merged([b, a]));
        prop_assert_eq!(merged([&merged([a, b]), c]), merged([a, &merged([b, c])]));
    }

    #[test]
    fn everybody_sees_the_same_in_the_end(devices in any_devices()) {
        let [a, b, c] = [0, 1, 2].map(|index| &devices[index].workspace);
        let ends = [merged([a, b, c]), merged([c, a, b]), merged([b, c, a])];
        for end in &ends {
            prop_assert_eq!(Outline::of(end), Outline::of(&ends[0]));
            prop_assert_eq!(json::write(end), json::write(&ends[0]));
        }
    }

    #[test]
    fn whoever_holds_a_record_holds_what_it_stands_under(devices in any_devices()) {
        for Device { workspace, .. } in &devices {
            for parent in workspace.records().filter_map(Record::parent) {
                prop_assert!(workspace.record(parent).is_some(), "{parent:?}");
            }
        }
    }

    #[test]
    fn nothing_disappears_but_by_a_later_deletion(devices in any_devices()) {
        let all = merged(devices.iter().map(|device| &device.workspace));
        let outline = Outline::of(&all);
        let outline = outline.all();
        for device in &devices {
            for id in Outline::of(&device.workspace).all().iter().copied() {
                let edited = device.workspace.record(id).map(Record::latest);
                prop_assert!(outline.contains(&id) || all.deleted(id) >= edited, "{id:?}");
            }
        }
    }

    #[test]
    fn whatever_is_there_can_be_reached(devices in any_devices()) {
        for device in &devices {
            prop_assert!(all_reachable(&device.workspace));
        }
        prop_assert!(all_reachable(&merged(devices.iter().map(|device| &device.workspace))));
    }

    #[test]
    fn an_edit_outlives_a_deletion_it_has_not_seen(
        devices in any_devices(), gone in any::<prop::sample::Index>()
    ) {
        let (mut here, mut there) = (devices[0].clone(), devices[1].clone());
        there.workspace.merge(here.workspace.clone());
        here.workspace.merge(there.workspace.clone());
        let all: Vec<_> = Outline::of(&here.workspace).all().iter().copied().collect();
        prop_assume!(!all.is_empty());
        let id = *gone.get(&all);
        here.edit(100, |edit| edit.delete(id));
        let edited: Vec<_> = Outline::of(&there.workspace).branch(id).into_iter()
            .filter_map(|id| match id { RecordId::Objective(id) => Some(id), _ => None }).collect();
        let later = here.workspace.latest().time + 1;
        for id in &edited {
            there.edit(later, |edit| edit.objective(*id, |objective, stamp| {
                let word = format!("{} again", &**objective.title.value());
                objective.title.edit(aimwell::domain::Line::new(&word), stamp);
            }));
        }
        let both = merged([&here.workspace, &there.workspace]);
        let outline = Outline::of(&both);
        let outline = outline.all();
        for id in edited {
            let title = |workspace: &Workspace| workspace.objective(id).map(|o| o.title.value().clone());
            prop_assert_eq!(title(&both), title(&there.workspace));
            for kept in lineage(&there.workspace, id.into()) {
                prop_assert!(outline.contains(&kept), "{kept:?}");
            }
        }
    }

    #[test]
    fn every_edit_can_be_undone_and_redone(
        devices in any_devices(), act in any_act(1).prop_filter("an edit", |act| act.kind < UNDO)
    ) {
        let mut device: Device = devices[0].clone();
        let before = visible(&device.workspace);
        let changes = device.change(&act, devices[1].workspace.clone());
        let after = visible(&device.workspace);
        let undone = device.edit(1, |edit| edit.retract(&changes));
        prop_assert_eq!(visible(&device.workspace), before.clone());
        let redone = device.edit(1, |edit| edit.retract(&undone));
        prop_assert_eq!(visible(&device.workspace), after);
        device.edit(1, |edit| edit.retract(&redone));
        prop_assert_eq!(visible(&device.workspace), before);
    }

    #[test]
    fn an_undone_edit_stays_undone_after_merging_with_who_saw_it(
        devices in any_devices(), act in any_act(1).prop_filter("an edit", |act| act.kind < UNDO)
    ) {
        let mut device = devices[0].clone();
        let before = visible(&device.workspace);
        let changes = device.change(&act, devices[1].workspace.clone());
        let seen = device.workspace.clone();
        device.edit(1, |edit| edit.retract(&changes));
        prop_assert_eq!(visible(&merged([&device.workspace, &seen])), before);
    }

    #[test]
    fn a_rollback_leaves_no_trace(
        devices in any_devices(), act in any_act(1).prop_filter("an edit", |act| act.kind < UNDO)
    ) {
        let mut device = devices[0].clone();
        let before = device.workspace.clone();
        let changes = device.change(&act, devices[1].workspace.clone());
        device.edit(1, |edit| edit.rollback(&changes));
        prop_assert_eq!(device.workspace, before);
    }

    #[test]
    fn replacing_gives_what_the_other_has(devices in any_devices()) {
        let mut device = devices[0].clone();
        let other = &devices[1].workspace;
        let before = visible(&device.workspace);
        let changes = device.edit(1, |edit| edit.replace(other));
        prop_assert_eq!(visible(&device.workspace), visible(other));
        device.edit(1, |edit| edit.retract(&changes));
        prop_assert_eq!(visible(&device.workspace), before);
    }

    #[test]
    fn what_others_built_on_an_import_survives_its_rollback(
        acts in prop::collection::vec(any_act(2), 0..30), later in prop::collection::vec(any_act(1), 0..10)
    ) {
        let devices = play(2, &acts);
        let mut here = devices[0].clone();
        let changes = here.edit(1, |edit| edit.merge(devices[1].workspace.clone()));
        let mut tab = here.clone();
        for act in later.iter().filter(|act| act.kind < MERGE) {
            tab.change(act, Workspace::default());
        }
        here.workspace.merge(tab.workspace);
        here.edit(1, |edit| edit.rollback(&changes));
        prop_assert!(all_reachable(&here.workspace));
    }
}

/// Kept apart from the histories above, which always edit at the latest stamp.
#[test]
fn equal_stamps_of_different_values_come_to_the_same_value_everywhere() {
    let devices = play(2, &[]);
    let mut texts = Vec::new();
    for word in ["one", "two"] {
        let mut workspace = devices[0].workspace.clone();
        let stamp = workspace.latest().next(50, aimwell::domain::DeviceId(5));
        let mut edit = Edit::new(&mut workspace, stamp);
        edit.objective(aimwell::domain::ObjectiveId::new(1), |objective, stamp| {
            objective
                .title
                .edit(aimwell::domain::Line::new(word), stamp);
        });
        edit.finish();
        texts.push(workspace);
    }
    assert_eq!(
        merged([&texts[0], &texts[1]]),
        merged([&texts[1], &texts[0]])
    );
}
