//! Two states of objectives side by side: what stands on either side, and which lines belong together.

use crate::domain::{
    CycleId, History, KeyResultId, Measure, ObjectiveId, Outline, Record, RecordId, Share,
    Workspace, objective_progress,
};
use crate::exchange::merge::are_alike;
use crate::ui::overview::{Overview, line_hints};
use std::collections::BTreeSet;

/// A state of objectives: all of a workspace, or one cycle of it.
pub struct Side<'a> {
    /// The workspace.
    pub workspace: &'a Workspace,
    outline: Outline,
    cycles: Vec<CycleId>,
    /// What there is to say of the hints of each cycle, in the same order.
    hints: Vec<Overview>,
}

/// One line as it stands on one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineState {
    /// The line itself.
    pub id: Option<RecordId>,
    /// Its title.
    pub title: String,
    /// Why it matters, of an objective.
    pub why: String,
    /// How it is read, of a key result.
    pub measure: Option<Measure>,
    /// How far it has come; `None` where nothing can be read.
    pub progress: Option<Share>,
    /// The titles of the hints on it.
    pub hints: Vec<&'static str>,
}

/// One line on both sides; one of them may lack it.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Whether it is an objective; else a key result of the objective above.
    pub is_objective: bool,
    /// As it is on the left.
    pub left: Option<LineState>,
    /// As it is on the right.
    pub right: Option<LineState>,
}

/// How two lines compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Both are the same.
    Same,
    /// They differ.
    Changed,
    /// Only the left side has it.
    Gone,
    /// Only the right side has it.
    New,
}

impl Pair {
    /// How the two compare. Which identity a line has is nothing that people see.
    pub fn kind(&self) -> Kind {
        match (&self.left, &self.right) {
            (Some(left), Some(right)) => {
                let seen = |line: &LineState| LineState {
                    id: None,
                    ..line.clone()
                };
                if seen(left) == seen(right) {
                    Kind::Same
                } else {
                    Kind::Changed
                }
            }
            (Some(_), None) => Kind::Gone,
            (None, _) => Kind::New,
        }
    }
}

/// What is on one side alone: hints gained, hints lost.
pub fn only_in<'a>(one: &'a [&'static str], other: &[&'static str]) -> Vec<&'a str> {
    let only = one.iter().filter(|hint| !other.contains(hint));
    only.copied().collect()
}

impl<'a> Side<'a> {
    /// A side; `cycle` narrows it down to one cycle. `overview` says how the hints of a cycle are read.
    pub fn of(
        workspace: &'a Workspace,
        cycle: Option<CycleId>,
        overview: &mut dyn FnMut(&Workspace, &Outline, CycleId) -> Overview,
    ) -> Self {
        let outline = Outline::of(workspace);
        let all = outline.cycles().iter().copied();
        let cycles: Vec<CycleId> = all
            .filter(|id| cycle.is_none_or(|cycle| cycle == *id))
            .collect();
        let hints = cycles
            .iter()
            .map(|id| overview(workspace, &outline, *id))
            .collect();
        Self {
            workspace,
            outline,
            cycles,
            hints,
        }
    }

    fn objectives(&self) -> Vec<RecordId> {
        let cycles = self.cycles.iter();
        let all = cycles.flat_map(|id| self.outline.objectives(*id));
        all.map(|id| RecordId::from(*id)).collect()
    }

    fn key_results(&self, objective: Option<RecordId>) -> Vec<RecordId> {
        let Some(RecordId::Objective(id)) = objective else {
            return Vec::new();
        };
        let all = self.outline.key_results(id).iter();
        all.map(|id| RecordId::from(*id)).collect()
    }

    fn line(&self, id: RecordId) -> LineState {
        let record = self.workspace.record(id);
        let mut line = LineState {
            id: Some(id),
            title: record
                .map(|record| record.title().to_string())
                .unwrap_or_default(),
            hints: self.hints_on(id),
            ..LineState::default()
        };
        match record {
            Some(Record::Objective(objective)) => {
                line.why = objective.why.value().to_string();
                line.progress = self.objective_progress(objective.id);
            }
            Some(Record::KeyResult(key_result)) => {
                line.measure.clone_from(key_result.measure.value());
                line.progress = self.progress(key_result.id);
            }
            _ => {}
        }
        line
    }

    /// The titles of the hints on a line, each once; neither those that were dismissed nor those switched off.
    fn hints_on(&self, id: RecordId) -> Vec<&'static str> {
        let of_set = self.hints.iter().flat_map(|overview| overview.hints(id));
        let of_line = line_hints(self.workspace, id);
        let dismissals = self.workspace.dismissals(id);
        let mut titles = Vec::new();
        for hint in of_line.iter().chain(of_set) {
            let rule = hint.rule;
            let stands = dismissals.reason(rule.id).is_none() && self.workspace.is_rule_on(rule.id);
            if stands && !titles.contains(&rule.title) {
                titles.push(rule.title);
            }
        }
        titles
    }

    fn progress(&self, id: KeyResultId) -> Option<Share> {
        History::of(self.workspace, &self.outline, id)?.progress()
    }

    fn objective_progress(&self, id: ObjectiveId) -> Option<Share> {
        let key_results = self.outline.key_results(id).iter();
        let known = key_results.filter_map(|id| {
            let weight = *self.workspace.key_result(*id)?.weight.value();
            Some((weight, self.progress(*id).unwrap_or(0.0)))
        });
        let known: Vec<_> = known.collect();
        let key_results = self.outline.key_results(id).iter();
        let is_any = key_results.filter_map(|id| self.progress(*id)).count() > 0;
        objective_progress(&known).filter(|_| is_any)
    }
}

/// All lines of both sides, in the order of the right one; what only the left one has comes last.
pub fn pairs(left: &Side<'_>, right: &Side<'_>) -> Vec<Pair> {
    let mut all = Vec::new();
    for (before, after) in partners(left, &left.objectives(), right, &right.objectives()) {
        all.push(pair(true, left, before, right, after));
        let (old, new) = (left.key_results(before), right.key_results(after));
        for (before, after) in partners(left, &old, right, &new) {
            all.push(pair(false, left, before, right, after));
        }
    }
    all
}

fn pair(
    is_objective: bool,
    left: &Side<'_>,
    before: Option<RecordId>,
    right: &Side<'_>,
    after: Option<RecordId>,
) -> Pair {
    Pair {
        is_objective,
        left: before.map(|id| left.line(id)),
        right: after.map(|id| right.line(id)),
    }
}

/// Which of the lines belong together: the same one, the one it was carried over from, one of the same title,
/// or at last one that speaks of the same.
fn partners(
    left: &Side<'_>,
    old: &[RecordId],
    right: &Side<'_>,
    new: &[RecordId],
) -> Vec<(Option<RecordId>, Option<RecordId>)> {
    let mut taken = BTreeSet::new();
    let mut found: Vec<Option<RecordId>> = vec![None; new.len()];
    let title = |side: &Side<'_>, id: RecordId| {
        let record = side.workspace.record(id);
        record
            .map(|record| record.title().trim().to_owned())
            .unwrap_or_default()
    };
    let is_blank = |title: &str| title.is_empty();
    let kinships: [&dyn Fn(RecordId, RecordId) -> bool; 4] = [
        &|before, after| before == after,
        &|before, after| {
            carried_from(right.workspace, after) == Some(before)
                || carried_from(left.workspace, before) == Some(after)
        },
        &|before, after| {
            let before = title(left, before);
            !is_blank(&before) && before == title(right, after)
        },
        &|before, after| {
            let (before, after) = (title(left, before), title(right, after));
            !is_blank(&before) && !is_blank(&after) && are_alike(&before, &after)
        },
    ];
    for is_kin in kinships {
        for (after, partner) in new.iter().zip(&mut found) {
            if partner.is_none() {
                let mut free = old.iter().filter(|before| !taken.contains(*before));
                *partner = free.find(|before| is_kin(**before, *after)).copied();
                taken.extend(*partner);
            }
        }
    }
    let gone = old.iter().filter(|before| !taken.contains(*before));
    let gone = gone.map(|before| (Some(*before), None));
    let stays = found
        .iter()
        .zip(new)
        .map(|(before, after)| (*before, Some(*after)));
    stays.chain(gone).collect()
}

/// The line that one continues.
fn carried_from(workspace: &Workspace, id: RecordId) -> Option<RecordId> {
    match workspace.record(id)? {
        Record::Objective(objective) => objective.carried_from.value().map(Into::into),
        Record::KeyResult(key_result) => key_result.carried_from.value().map(Into::into),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Date, DeviceId, Edit, Line, Period, Stamp};
    use crate::hints::Desk;

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
        let mut desk = Desk::default();
        let mut overview = |workspace: &Workspace, outline: &Outline, cycle| {
            Overview::of(workspace, outline, cycle, &mut desk)
        };
        let left = Side::of(left.0, left.1, &mut overview);
        let right = Side::of(right.0, right.1, &mut overview);
        let title = |line: &Option<LineState>| {
            line.as_ref()
                .map(|line| line.title.clone())
                .unwrap_or_default()
        };
        let all = pairs(&left, &right).into_iter();
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

    #[test]
    fn hints_that_came_and_went_are_told_apart() {
        assert_eq!(only_in(&["a", "b"], &["b", "c"]), ["a"]);
    }
}
