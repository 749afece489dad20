//! Comparing two sides piece by piece, each of which is over before anybody notices.

use super::line::Pair;
use super::partners::Partners;
use super::side::{Side, share};
use crate::domain::RecordId;
use std::mem;

/// A comparison that is being made.
pub struct Comparing {
    left: Side,
    right: Side,
    /// The search for the objectives that belong together, once the hints have been read.
    partners: Option<Partners>,
    /// The objectives that do, once all have been found.
    objectives: Vec<(Option<RecordId>, Option<RecordId>)>,
    /// How many of them have been compared.
    next: usize,
    pairs: Vec<Pair>,
}

impl Comparing {
    /// Nothing has been compared yet.
    pub fn new(left: Side, right: Side) -> Self {
        Self {
            left,
            right,
            partners: None,
            objectives: Vec::new(),
            next: 0,
            pairs: Vec::new(),
        }
    }

    /// Does a piece of the work. Gives all lines of both sides once it is done, in the order of the right one; what
    /// only the left one has comes last.
    pub fn go_on(&mut self) -> Option<Vec<Pair>> {
        if !self.left.read_on() || !self.right.read_on() {
            return None;
        }
        let Some(partners) = &mut self.partners else {
            let (old, new) = (self.left.objectives(), self.right.objectives());
            self.partners = Some(Partners::new(&self.left, &old, &self.right, &new));
            return None;
        };
        if !partners.go_on() {
            return None;
        }
        if self.next == 0 {
            self.objectives = partners.pairs();
        }
        let Some((before, after)) = self.objectives.get(self.next).copied() else {
            return Some(mem::take(&mut self.pairs));
        };
        self.next += 1;
        self.compare(before, after);
        None
    }

    /// How much of it is done, from 0 to 1.
    pub fn share(&self) -> f64 {
        let compared = if self.next == 0 {
            0.0
        } else {
            share(self.next, self.objectives.len())
        };
        let found = self.partners.as_ref().map_or(0.0, Partners::share);
        (self.left.share() + self.right.share() + found + compared) / 4.0
    }

    /// Compares two objectives with their key results; one of the two may not be there.
    fn compare(&mut self, before: Option<RecordId>, after: Option<RecordId>) {
        let (old, new) = (self.left.key_results(before), self.right.key_results(after));
        let mut partners = Partners::new(&self.left, &old, &self.right, &new);
        while !partners.go_on() {}
        self.pairs.push(self.pair(true, before, after));
        for (before, after) in partners.pairs() {
            self.pairs.push(self.pair(false, before, after));
        }
    }

    fn pair(&self, is_objective: bool, before: Option<RecordId>, after: Option<RecordId>) -> Pair {
        Pair {
            is_objective,
            left: before.map(|id| self.left.line(id)),
            right: after.map(|id| self.right.line(id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Cadence, CycleId, Date, DeviceId, Edit, KeyResultId, Line, ObjectiveId, Period, Stamp,
        Workspace,
    };
    use crate::ui::compare::line::{Kind, LineState};
    use std::sync::Arc;

    const OLD: CycleId = CycleId::new(1);
    const NEXT: CycleId = CycleId::new(2);

    fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
        let stamp = workspace.latest().next(1, DeviceId(1));
        let stamp = Stamp {
            time: stamp.time.max(1),
            ..stamp
        };
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish();
    }

    fn add(workspace: &mut Workspace, number: u128, cycle: CycleId, title: &str, results: &[&str]) {
        let id = ObjectiveId::new(number);
        edit(workspace, |edit| {
            edit.add_objective(id, cycle, usize::MAX);
            edit.objective(id, |it, stamp| it.title.edit(Line::new(title), stamp));
            for (result, index) in results.iter().zip(0..) {
                let result_id = KeyResultId::new(number * 100 + index);
                edit.add_key_result(result_id, id, usize::MAX);
                edit.key_result(result_id, |it, stamp| {
                    it.title.edit(Line::new(result), stamp);
                });
            }
        });
    }

    fn workspace() -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, |edit| {
            for (cycle, day) in [(OLD, 20_000), (NEXT, 20_100)] {
                let quarter = Period::quarter_of(Date::from_days(day));
                edit.add_cycle(cycle, Line::new("Quarter"), quarter, Cadence::Weekly);
            }
        });
        let results = [
            "Failed payments fall from 1.8% to 0.6%",
            "Launch the new checkout",
        ];
        add(&mut workspace, 1, OLD, "Paying feels instant", &results);
        workspace
    }

    fn told(
        left: (&Workspace, Option<CycleId>),
        right: (&Workspace, Option<CycleId>),
    ) -> Vec<(Kind, String, String)> {
        let side =
            |side: (&Workspace, Option<CycleId>)| Side::new(Arc::new(side.0.clone()), side.1);
        let mut comparing = Comparing::new(side(left), side(right));
        let mut share = 0.0;
        let pairs = loop {
            if let Some(pairs) = comparing.go_on() {
                break pairs;
            }
            assert!((share..=1.0).contains(&comparing.share()));
            share = comparing.share();
        };
        let title = |line: &Option<LineState>| {
            line.as_ref()
                .map(|line| line.title.clone())
                .unwrap_or_default()
        };
        let all = pairs.into_iter();
        all.map(|pair| (pair.kind(), title(&pair.left), title(&pair.right)))
            .collect()
    }

    #[test]
    fn the_same_is_the_same_and_an_edit_shows_in_its_line() {
        let before = workspace();
        let mut after = before.clone();
        assert!(
            told((&before, None), (&after, None))
                .iter()
                .all(|(kind, ..)| *kind == Kind::Same)
        );
        edit(&mut after, |edit| {
            edit.key_result(KeyResultId::new(100), |it, stamp| {
                it.title
                    .edit(Line::new("Failed payments fall from 1.8% to 0.5%"), stamp);
            });
            edit.delete(KeyResultId::new(101).into());
        });
        add(&mut after, 2, OLD, "New people feel at home", &[]);
        let kinds: Vec<Kind> = told((&before, None), (&after, None))
            .into_iter()
            .map(|(kind, ..)| kind)
            .collect();
        // The objective has one key result left, which a hint questions.
        assert_eq!(kinds, [Kind::Changed, Kind::Changed, Kind::Gone, Kind::New]);
    }

    #[test]
    fn cycles_are_compared_by_what_was_carried_over_and_by_titles() {
        let mut workspace = workspace();
        edit(&mut workspace, |edit| {
            edit.carry_objective(ObjectiveId::new(9), ObjectiveId::new(1), NEXT);
            edit.objective(ObjectiveId::new(9), |it, stamp| {
                it.title.edit(Line::new("Nobody waits at the till"), stamp);
            });
            edit.add_key_result(KeyResultId::new(900), ObjectiveId::new(9), 0);
            edit.key_result(KeyResultId::new(900), |it, stamp| {
                it.title
                    .edit(Line::new("Failed payments fall from 0.6% to 0.2%"), stamp);
            });
        });
        let told = told((&workspace, Some(OLD)), (&workspace, Some(NEXT)));
        let partners: Vec<(&str, &str)> = told
            .iter()
            .map(|(_, left, right)| (&**left, &**right))
            .collect();
        assert_eq!(
            partners,
            [
                ("Paying feels instant", "Nobody waits at the till"),
                (
                    "Failed payments fall from 1.8% to 0.6%",
                    "Failed payments fall from 0.6% to 0.2%"
                ),
                ("Launch the new checkout", ""),
            ]
        );
    }
}
