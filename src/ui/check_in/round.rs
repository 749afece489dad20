//! Which key results a check-in goes through, and in which order.

use crate::domain::{CycleId, Date, History, KeyResultId, Outline, Workspace};

/// The key results of a check-in in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// The key results, in the order in which they are asked for.
    pub key_results: Vec<KeyResultId>,
    /// Where to begin: behind those that were looked at today already.
    pub first: usize,
}

impl Round {
    /// What to go through on `today`: those looked at today and those that are due, so that coming back goes on where
    /// it was left. Where nothing is due and nothing was looked at, and where it `is_all`, the whole cycle, those that
    /// are due first.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        cycle: CycleId,
        today: Date,
        is_all: bool,
    ) -> Self {
        let (mut done, mut due, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for objective in outline.objectives(cycle) {
            for id in outline.key_results(*objective) {
                let Some(history) = History::of(workspace, outline, *id) else {
                    continue;
                };
                if history.last_look() == Some(today) {
                    done.push(*id);
                } else if history.is_due(today) {
                    due.push(*id);
                } else {
                    others.push(*id);
                }
            }
        }
        let first = done.len();
        if is_all {
            let key_results = [due, others, done].concat();
            return Self {
                key_results,
                first: 0,
            };
        }
        if due.is_empty() && done.is_empty() {
            return Self {
                key_results: others,
                first: 0,
            };
        }
        Self {
            key_results: [done, due].concat(),
            first,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::check_in::tests::{CYCLE, check_in, day, key_result, workspace};

    fn round(workspace: &Workspace, today: &str, is_all: bool) -> (Vec<KeyResultId>, usize) {
        let outline = Outline::of(workspace);
        let round = Round::of(workspace, &outline, CYCLE, day(today), is_all);
        (round.key_results, round.first)
    }

    fn ids(numbers: &[u128]) -> Vec<KeyResultId> {
        numbers.iter().map(|number| key_result(*number)).collect()
    }

    #[test]
    fn before_anything_is_due_it_is_the_whole_cycle() {
        let workspace = workspace(3);
        assert_eq!(round(&workspace, "2026-10-02", false), (ids(&[1, 2, 3]), 0));
    }

    #[test]
    fn those_that_are_due_are_asked_for_and_the_others_on_demand() {
        let mut workspace = workspace(3);
        check_in(&mut workspace, 1, "2026-10-19", 10.0);
        assert_eq!(round(&workspace, "2026-10-21", false), (ids(&[2, 3]), 0));
        assert_eq!(round(&workspace, "2026-10-21", true), (ids(&[2, 3, 1]), 0));
    }

    #[test]
    fn coming_back_on_the_same_day_goes_on_behind_what_was_looked_at() {
        let mut workspace = workspace(3);
        check_in(&mut workspace, 2, "2026-10-21", 10.0);
        assert_eq!(round(&workspace, "2026-10-21", false), (ids(&[2, 1, 3]), 1));
        check_in(&mut workspace, 1, "2026-10-21", 10.0);
        check_in(&mut workspace, 3, "2026-10-21", 10.0);
        assert_eq!(round(&workspace, "2026-10-21", false), (ids(&[1, 2, 3]), 3));
    }
}
