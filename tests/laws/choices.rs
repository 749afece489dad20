//! What holds for taking and leaving changes one by one, whatever the histories and the choices.

use super::support::{Device, any_devices};
use super::{all_reachable, lineage, visible};
use aimwell::domain::{Outline, Record, Workspace};
use aimwell::exchange::Field;
use aimwell::exchange::merge::{Change, Decided, Here, Offer, What, offer, selection};
use proptest::prelude::*;
use serde_json::Value;

/// What people see: the order tells the places.
pub(super) fn seen(workspace: &Workspace) -> (Outline, Value) {
    let (outline, mut file) = visible(workspace);
    forget_places(&mut file);
    (outline, file)
}

fn forget_places(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("position");
            fields.values_mut().for_each(forget_places);
        }
        Value::Array(elements) => elements.iter_mut().for_each(forget_places),
        _ => {}
    }
}

/// What is here after a choice on some files, and the marks of what was left out.
pub(super) struct Chosen {
    pub(super) device: Device,
    pub(super) left: Workspace,
}

fn offers(mine: &Workspace, files: &[&Workspace], left: &Workspace) -> Vec<Offer> {
    let here = Here::of(mine);
    files
        .iter()
        .map(|theirs| offer(&here, theirs, left))
        .collect()
}

/// Brings files in as `choose` says for each change of each.
pub(super) fn bring_in(
    device: &Device,
    files: &[&Workspace],
    left: &Workspace,
    choose: impl Fn(usize, &Offer) -> Vec<bool>,
) -> Chosen {
    let mut device = device.clone();
    let offers = offers(&device.workspace, files, left);
    let taken: Vec<Vec<bool>> = offers
        .iter()
        .enumerate()
        .map(|(index, offer)| choose(index, offer))
        .collect();
    let decided: Vec<Decided<'_>> = files
        .iter()
        .zip(&offers)
        .zip(&taken)
        .map(|((theirs, offer), taken)| Decided {
            theirs,
            offer,
            taken,
        })
        .collect();
    let mut marks = left.clone();
    device.edit(1, |edit| {
        let chosen = selection(edit.workspace(), &decided, edit.stamp());
        marks.merge(chosen.left_out);
        edit.merge(chosen.workspace);
    });
    Chosen {
        device,
        left: marks,
    }
}

/// Flags by a list of throws, made whole as the interface does.
fn thrown(offer: &Offer, throws: &[bool]) -> Vec<bool> {
    let mut taken = offer.usual();
    for (index, is_taken) in (0..offer.changes.len()).zip(throws.iter().cycle()) {
        offer.choose(&mut taken, index, *is_taken);
    }
    taken
}

fn any_throws() -> impl Strategy<Value = Vec<bool>> {
    prop::collection::vec(any::<bool>(), 1..20)
}

/// Whether a choice went as a person sees it: what was taken is here, what was left is as it was. `again` is what
/// the file offers afterwards. Where something stands among others depends on what else comes.
fn is_kept(change: &Change, is_taken: bool, after: &Outline, again: &Offer) -> bool {
    let is_here = after.all().contains(&change.id);
    match &change.what {
        What::Added { .. } | What::StaysDeleted { .. } => is_here == is_taken,
        // What was deleted still shows where something that stays stands under it.
        What::Deleted { .. } => is_here || is_taken,
        What::Edited(edited) if edited.field == Field::Place => true,
        What::Edited(edited) => {
            let still_differs = again.changes.iter().any(|other| match &other.what {
                What::Edited(now) => {
                    let is_field = (now.field, &now.entry) == (edited.field, &edited.entry);
                    is_field && other.id == change.id
                }
                _ => false,
            });
            still_differs != is_taken
        }
    }
}

fn is_sound(workspace: &Workspace) -> bool {
    let mut parents = workspace.records().filter_map(Record::parent);
    parents.all(|parent| workspace.record(parent).is_some()) && all_reachable(workspace)
}

proptest! {
    #[test]
    fn the_usual_choice_is_a_merge(devices in any_devices()) {
        let theirs = &devices[1].workspace;
        let chosen = bring_in(&devices[0], &[theirs], &Workspace::default(), |_, offer| offer.usual());
        prop_assert_eq!(chosen.device.workspace, super::merged([&devices[0].workspace, theirs]));
    }

    #[test]
    fn the_usual_choice_on_several_files_is_a_merge(devices in any_devices()) {
        let [mine, one, other] = [0, 1, 2].map(|index| &devices[index].workspace);
        let chosen = bring_in(&devices[0], &[one, other], &Workspace::default(), |_, offer| offer.usual());
        prop_assert_eq!(chosen.device.workspace, super::merged([mine, one, other]));
    }

    #[test]
    fn what_is_taken_is_here_and_what_is_left_is_not(devices in any_devices(), throws in any_throws()) {
        let theirs = &devices[1].workspace;
        let left = Workspace::default();
        let offer = offers(&devices[0].workspace, &[theirs], &left).swap_remove(0);
        let taken = thrown(&offer, &throws);
        let chosen = bring_in(&devices[0], &[theirs], &left, |_, _| taken.clone());
        let after = Outline::of(&chosen.device.workspace);
        let again = offers(&chosen.device.workspace, &[theirs], &chosen.left).swap_remove(0);
        for (change, is_taken) in offer.changes.iter().zip(&taken) {
            prop_assert!(is_kept(change, *is_taken, &after, &again), "{is_taken} {change:?}");
        }
    }

    #[test]
    fn leaving_everything_changes_nothing_and_stays_so(devices in any_devices()) {
        let theirs = &devices[1].workspace;
        let before = seen(&devices[0].workspace);
        let none = |_: usize, offer: &Offer| vec![false; offer.changes.len()];
        let chosen = bring_in(&devices[0], &[theirs], &Workspace::default(), none);
        prop_assert_eq!(seen(&chosen.device.workspace), before.clone());
        let again = bring_in(&chosen.device, &[theirs], &chosen.left, |_, offer| offer.usual());
        prop_assert_eq!(seen(&again.device.workspace), before);
    }

    #[test]
    fn taking_everything_leaves_nothing_to_take(devices in any_devices()) {
        let theirs = &devices[1].workspace;
        let all = |_: usize, offer: &Offer| vec![true; offer.changes.len()];
        let chosen = bring_in(&devices[0], &[theirs], &Workspace::default(), all);
        // What was deleted here and comes back may bring what was edited here before it was deleted. So may what
        // goes by the file and stays all the same, because something was taken that stands under it there: both
        // cannot be had, and of what goes nobody is asked field by field.
        let first = offers(&devices[0].workspace, &[theirs], &Workspace::default()).swap_remove(0);
        let goes = |id| first.changes.iter().any(|one| one.id == id && matches!(one.what, What::Deleted { .. }));
        let back = |id| devices[0].workspace.deleted(id).is_some() || goes(id);
        let mut rest = offers(&chosen.device.workspace, &[theirs], &chosen.left).swap_remove(0).changes;
        rest.retain(|change| !back(change.id));
        prop_assert!(rest.is_empty(), "{rest:?}");
    }

    #[test]
    fn whatever_was_chosen_stays_when_the_same_file_comes_again(
        devices in any_devices(), throws in any_throws()
    ) {
        let theirs = &devices[1].workspace;
        let choose = |_: usize, offer: &Offer| thrown(offer, &throws);
        let chosen = bring_in(&devices[0], &[theirs], &Workspace::default(), choose);
        prop_assert!(is_sound(&chosen.device.workspace));
        let after = seen(&chosen.device.workspace);
        let again = bring_in(&chosen.device, &[theirs], &chosen.left, |_, offer| offer.usual());
        prop_assert_eq!(seen(&again.device.workspace), after);
    }

    #[test]
    fn files_come_in_any_order(devices in any_devices(), throws in [any_throws(), any_throws()]) {
        let files = [&devices[1].workspace, &devices[2].workspace];
        let left = Workspace::default();
        let one = bring_in(&devices[0], &files, &left, |index, offer| thrown(offer, &throws[index]));
        let files = [files[1], files[0]];
        let other = bring_in(&devices[0], &files, &left, |index, offer| thrown(offer, &throws[1 - index]));
        prop_assert!(is_sound(&one.device.workspace));
        prop_assert_eq!(one.device.workspace, other.device.workspace);
    }

    #[test]
    fn what_was_chosen_of_several_files_stays_when_they_come_again(
        devices in any_devices(), throws in [any_throws(), any_throws()]
    ) {
        let files = [&devices[1].workspace, &devices[2].workspace];
        let choose = |index: usize, offer: &Offer| thrown(offer, &throws[index]);
        let chosen = bring_in(&devices[0], &files, &Workspace::default(), choose);
        let after = seen(&chosen.device.workspace);
        let again = bring_in(&chosen.device, &files, &chosen.left, |_, offer| offer.usual());
        prop_assert_eq!(seen(&again.device.workspace), after);
    }

    #[test]
    fn what_is_taken_has_a_place_to_stand(devices in any_devices(), throws in any_throws()) {
        let here = Here::of(&devices[0].workspace);
        let offer = offer(&here, &devices[1].workspace, &Workspace::default());
        let taken = thrown(&offer, &throws);
        let before = Outline::of(&devices[0].workspace);
        let joined = super::merged([&devices[0].workspace, &devices[1].workspace]);
        for (change, is_taken) in offer.changes.iter().zip(&taken) {
            if matches!(change.what, What::Added { .. }) && *is_taken {
                // What is here already stands where it stands here, whatever the file says of that.
                let comes = lineage(&joined, change.id).into_iter();
                for above in comes.take_while(|above| !before.all().contains(above)) {
                    let taken_too = offer.changes.iter().zip(&taken)
                        .any(|(change, is_taken)| change.id == above && *is_taken);
                    prop_assert!(taken_too, "{above:?}");
                }
            }
        }
    }
}
