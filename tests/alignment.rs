//! What holds for alignment, whatever is aligned and merged: it never goes round in a circle, every device
//! sees the same of it, and an edit that would close a loop is refused with the loop it would close.

mod support;

use aimwell::domain::{
    Alignment, Alignments, Cadence, CycleId, Date, DeviceId, Edit, KeyResultId, Line, ObjectiveId,
    Outline, Period, Stamp, Workspace, alignment,
};
use proptest::prelude::*;
use support::{any_devices, any_workspace};

const CYCLE: CycleId = CycleId::new(1);

fn id(number: usize) -> ObjectiveId {
    ObjectiveId::new(number as u128)
}

/// The key result of the objective with the same number.
fn key_result(number: usize) -> KeyResultId {
    KeyResultId::new(number as u128)
}

fn edit<T>(workspace: &mut Workspace, device: u32, change: impl FnOnce(&mut Edit<'_>) -> T) -> T {
    let stamp = workspace.latest().next(1, DeviceId(device));
    let mut edit = Edit::new(workspace, stamp);
    let made = change(&mut edit);
    edit.finish();
    made
}

/// Objectives from 1 to `count`, each with a key result of its number.
fn objectives(count: usize) -> Workspace {
    let mut workspace = Workspace::default();
    edit(&mut workspace, 1, |edit| {
        let quarter = Period::quarter_of(Date::from_days(20_000));
        edit.add_cycle(CYCLE, Line::default(), quarter, Cadence::Weekly);
        for number in 1..=count {
            edit.add_objective(id(number), CYCLE, usize::MAX);
            edit.add_key_result(key_result(number), id(number), 0);
        }
    });
    workspace
}

fn alignments(workspace: &Workspace) -> Alignments {
    Alignments::of(workspace, &Outline::of(workspace))
}

/// Aligns without asking, as a file or a merge may.
fn force(workspace: &mut Workspace, device: u32, from: usize, to: usize) {
    edit(workspace, device, |edit| {
        edit.objective(id(from), |objective, stamp| {
            let to = Some(Alignment::Objective(id(to)));
            objective.aligned_to.edit(to, stamp);
        });
    });
}

#[test]
fn an_objective_contributes_to_another_or_to_a_key_result_of_it() {
    let mut workspace = objectives(3);
    let to_key_result = Alignment::KeyResult(key_result(1));
    edit(&mut workspace, 1, |edit| {
        edit.align(id(2), Some(Alignment::Objective(id(1))))
            .unwrap();
        edit.align(id(3), Some(to_key_result)).unwrap();
    });
    let seen = alignments(&workspace);
    assert_eq!(seen.target(id(3)), Some(to_key_result));
    assert_eq!(seen.parent(id(3)), Some(id(1)));
    assert_eq!(seen.contributors(id(1)), [id(2), id(3)]);
    assert_eq!(seen.contributors(key_result(1)), [id(3)]);
    edit(&mut workspace, 1, |edit| edit.align(id(3), None)).unwrap();
    assert_eq!(alignments(&workspace).contributors(id(1)), [id(2)]);
}

#[test]
fn a_loop_is_refused_with_the_chain_that_would_close() {
    let mut workspace = objectives(3);
    edit(&mut workspace, 1, |edit| {
        edit.align(id(2), Some(Alignment::KeyResult(key_result(1))))
            .unwrap();
        edit.align(id(3), Some(Alignment::Objective(id(2))))
            .unwrap();
    });
    let before = workspace.clone();
    for to in [
        Alignment::Objective(id(3)),
        Alignment::KeyResult(key_result(3)),
    ] {
        let refused = edit(&mut workspace, 1, |edit| edit.align(id(1), Some(to))).unwrap_err();
        assert_eq!(refused.objectives, [id(1), id(3), id(2)]);
        assert!(refused.round().eq([id(1), id(3), id(2), id(1)]));
    }
    for to in [
        Alignment::Objective(id(1)),
        Alignment::KeyResult(key_result(1)),
    ] {
        let refused = edit(&mut workspace, 1, |edit| edit.align(id(1), Some(to))).unwrap_err();
        assert_eq!(refused.objectives, [id(1)], "nothing contributes to itself");
    }
    assert_eq!(workspace, before);
}

#[test]
fn of_a_loop_that_two_devices_close_the_latest_link_is_left_out_until_it_is_opened() {
    let (mut mine, mut theirs) = (objectives(3), objectives(3));
    let align = |workspace: &mut Workspace, device, from, to| {
        let to = Some(Alignment::Objective(id(to)));
        edit(workspace, device, |edit| edit.align(id(from), to)).unwrap();
    };
    align(&mut mine, 1, 1, 2);
    align(&mut theirs, 2, 3, 2);
    align(&mut theirs, 2, 2, 1);
    mine.merge(theirs);
    let seen = alignments(&mine);
    assert_eq!(seen.loops().len(), 1);
    assert_eq!(seen.loops()[0].objectives, [id(2), id(1)]);
    assert_eq!(
        (seen.parent(id(1)), seen.parent(id(2))),
        (Some(id(2)), None)
    );
    assert_eq!(seen.contributors(id(2)), [id(1), id(3)]);
    edit(&mut mine, 1, |edit| edit.align(id(1), None)).unwrap();
    assert_eq!(alignments(&mine).parent(id(2)), Some(id(1)));
}

#[test]
fn a_link_left_out_still_counts_where_aligning_anew_would_bring_it_back() {
    let mut workspace = objectives(3);
    force(&mut workspace, 1, 1, 2);
    force(&mut workspace, 1, 2, 1);
    force(&mut workspace, 1, 3, 2);
    let to = Some(Alignment::Objective(id(3)));
    let refused = edit(&mut workspace, 1, |edit| edit.align(id(1), to));
    assert_eq!(refused.unwrap_err().objectives, [id(1), id(3), id(2)]);
}

#[test]
fn moving_a_key_result_can_close_a_loop_and_is_then_its_latest_link() {
    let mut workspace = objectives(3);
    edit(&mut workspace, 1, |edit| {
        edit.align(id(1), Some(Alignment::KeyResult(key_result(3))))
            .unwrap();
    });
    edit(&mut workspace, 1, |edit| {
        edit.align(id(2), Some(Alignment::Objective(id(1))))
            .unwrap();
    });
    edit(&mut workspace, 1, |edit| {
        edit.move_key_result(key_result(3), id(2), 0);
    });
    let seen = alignments(&workspace);
    assert_eq!(seen.loops()[0].objectives, [id(1), id(2)]);
    assert_eq!(
        (seen.parent(id(1)), seen.parent(id(2))),
        (None, Some(id(1)))
    );
}

#[test]
fn what_is_aligned_to_a_deleted_record_is_aligned_to_nothing_until_that_is_undone() {
    let mut workspace = objectives(2);
    edit(&mut workspace, 1, |edit| {
        edit.align(id(2), Some(Alignment::KeyResult(key_result(1))))
            .unwrap();
    });
    let stamp = workspace.latest().next(1, DeviceId(1));
    let mut deletion = Edit::new(&mut workspace, stamp);
    deletion.delete(key_result(1).into());
    let changes = deletion.finish();
    assert_eq!(alignments(&workspace).target(id(2)), None);
    assert_eq!(alignments(&workspace).contributors(id(1)), []);
    edit(&mut workspace, 1, |edit| edit.retract(&changes));
    assert_eq!(alignments(&workspace).parent(id(2)), Some(id(1)));
}

/// Whether walking up from every objective ends, without meeting one twice.
fn is_forest(workspace: &Workspace) -> bool {
    let seen = alignments(workspace);
    let outline = Outline::of(workspace);
    let mut all = outline
        .cycles()
        .iter()
        .flat_map(|id| outline.objectives(*id));
    all.all(|id| {
        let count = outline.all().len();
        let met: Vec<ObjectiveId> = seen.ancestors(*id).take(count + 1).collect();
        met.len() <= count && !met.contains(id)
    })
}

/// Links made anyhow, at times that may be equal: from, to, whether through a key result, when.
fn any_links() -> impl Strategy<Value = Vec<(usize, usize, bool, u64)>> {
    prop::collection::vec((1..12_usize, 1..12_usize, any::<bool>(), 50..60_u64), 0..30)
}

proptest! {
    #[test]
    fn any_links_make_a_forest_that_lacks_one_link_of_each_loop(links in any_links()) {
        let mut workspace = objectives(11);
        for (from, to, through, time) in links {
            let to = if through {
                Alignment::KeyResult(key_result(to))
            } else {
                Alignment::Objective(id(to))
            };
            let stamp = Stamp { time, count: 0, device: DeviceId(1) };
            let mut edit = Edit::new(&mut workspace, stamp);
            edit.objective(id(from), |objective, stamp| objective.aligned_to.edit(Some(to), stamp));
            edit.finish();
        }
        prop_assert!(is_forest(&workspace));
        let seen = alignments(&workspace);
        let missing = (1..12).map(id).filter(|id| {
            let written = workspace.objective(*id).is_some_and(|found| found.aligned_to.value().is_some());
            written && seen.target(*id).is_none()
        });
        let mut left_out: Vec<_> = seen.loops().iter().map(|found| found.objectives[0]).collect();
        left_out.sort_unstable();
        prop_assert!(missing.eq(left_out));
        for found in seen.loops() {
            let made = |id: &ObjectiveId| workspace.objective(*id).map(|found| found.aligned_to.stamp());
            let latest = found.objectives.iter().map(made).max().flatten();
            prop_assert_eq!(made(&found.objectives[0]), latest);
        }
    }

    #[test]
    fn what_is_not_refused_closes_no_loop(links in any_links()) {
        let mut workspace = objectives(11);
        for (from, to, through, _) in links {
            let to = if through {
                Alignment::KeyResult(key_result(to))
            } else {
                Alignment::Objective(id(to))
            };
            let would = {
                let mut copy = workspace.clone();
                edit(&mut copy, 1, |edit| edit.objective(id(from), |objective, stamp| {
                    objective.aligned_to.edit(Some(to), stamp);
                }));
                alignment::loops(&copy).is_empty()
            };
            let made = edit(&mut workspace, 1, |edit| edit.align(id(from), Some(to)));
            prop_assert_eq!(made.is_ok(), would);
            if let Err(refused) = made {
                prop_assert_eq!(refused.objectives[0], id(from));
                let seen = alignments(&workspace);
                for pair in refused.objectives.windows(2).skip(1) {
                    prop_assert_eq!(seen.parent(pair[0]), Some(pair[1]));
                }
            }
        }
        prop_assert_eq!(alignment::loops(&workspace), vec![]);
    }

    #[test]
    fn every_history_leads_to_a_forest_that_is_the_same_on_every_device(
        devices in any_devices(), stranger in any_workspace()
    ) {
        let [a, b, c] = [0, 1, 2].map(|index| &devices[index].workspace);
        let mut ends = [[a, b, c], [c, b, a]].map(|order| {
            let mut all = Workspace::default();
            for one in order {
                all.merge(one.clone());
            }
            all
        });
        prop_assert_eq!(alignments(&ends[0]), alignments(&ends[1]));
        for workspace in [a, b, c, &ends[0], &stranger] {
            prop_assert!(is_forest(workspace));
        }
        ends[0].merge(a.clone());
        prop_assert_eq!(alignments(&ends[0]), alignments(&ends[1]));
    }
}
