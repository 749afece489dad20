//! Where lines go that are added or moved by name.

use super::actions::Act;
use super::choices::{Choice, Choices};
use super::matching::{Query, best_first};
use crate::domain::{CycleId, Record, RecordId};
use crate::ui::lines::{Lines, Place};
use crate::ui::words::Words;

impl Lines<'_> {
    /// Where a new objective goes while `line` is current: right after the one it belongs to, else at
    /// the end.
    pub fn for_objective(self, cycle: CycleId, line: Option<RecordId>) -> Place {
        let objective = line.and_then(|line| self.workspace.objective_of(line));
        let after = objective.and_then(|id| self.after(id.into()));
        after.unwrap_or(Place::Objective(cycle, usize::MAX))
    }

    /// Where a new key result goes while `line` is current: right after the one it belongs to, else at
    /// the end of its objective.
    pub fn for_key_result(self, line: RecordId) -> Option<Place> {
        match self.workspace.key_result_of(line) {
            Some(key_result) => self.after(key_result.into()),
            None => Some(Place::KeyResult(
                self.workspace.objective_of(line)?,
                usize::MAX,
            )),
        }
    }

    /// Where a new initiative goes while `line` is current: right after it, or at the end of its key
    /// result.
    pub fn for_initiative(self, line: RecordId) -> Option<Place> {
        match line {
            RecordId::Initiative(_) => self.after(line),
            _ => Some(Place::Initiative(
                self.workspace.key_result_of(line)?,
                usize::MAX,
            )),
        }
    }

    /// The places under other parents that a line could move to, at their ends: key results to other
    /// objectives of the cycle, initiatives to other key results of it, objectives to other cycles.
    pub fn destinations(
        self,
        cycle: CycleId,
        line: RecordId,
        words: &Words,
        typed: &str,
    ) -> Choices {
        let query = Query::new(typed);
        let parent = self.workspace.record(line).and_then(Record::parent);
        let mut found = Vec::new();
        for (id, place, detail) in self.parents(cycle, line) {
            let title = self
                .workspace
                .record(id)
                .map_or("", |record| record.title());
            if Some(id) == parent {
                continue;
            }
            if let Some(fit) = query.fit(title) {
                let name = if title.trim().is_empty() {
                    words.kind(id.kind())
                } else {
                    title
                };
                found.push((
                    fit,
                    Choice {
                        act: Act::Move(line, place),
                        name: name.to_owned(),
                        detail,
                        keys: String::new(),
                    },
                ));
            }
        }
        Choices::first(best_first(found))
    }

    /// All that could stand above a line, with the place at its end, and what it stands under itself
    /// where that tells it from others.
    fn parents(self, cycle: CycleId, line: RecordId) -> Vec<(RecordId, Place, String)> {
        let mut parents = Vec::new();
        if matches!(line, RecordId::Objective(_)) {
            let is_open = |id: &&CycleId| {
                let cycle = self.workspace.cycle(**id);
                cycle.is_some_and(|cycle| cycle.closed_on.value().is_none())
            };
            for id in self.outline.cycles().iter().filter(is_open) {
                let place = Place::Objective(*id, usize::MAX);
                parents.push(((*id).into(), place, String::new()));
            }
            return parents;
        }
        for objective in self.outline.objectives(cycle) {
            if matches!(line, RecordId::KeyResult(_)) {
                let place = Place::KeyResult(*objective, usize::MAX);
                parents.push(((*objective).into(), place, String::new()));
                continue;
            }
            let record = self.workspace.objective(*objective);
            let title = record.map_or("", |record| record.title.value());
            for key_result in self.outline.key_results(*objective) {
                let place = Place::Initiative(*key_result, usize::MAX);
                parents.push(((*key_result).into(), place, title.to_owned()));
            }
        }
        parents
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Cadence, Date, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, Period, Stamp,
        Workspace,
    };
    use crate::ui::titles::set_title;
    use crate::ui::words::ENGLISH;

    const CYCLE: CycleId = CycleId::new(1);
    const FIRST: ObjectiveId = ObjectiveId::new(1);
    const SECOND: ObjectiveId = ObjectiveId::new(2);
    const RESULT: KeyResultId = KeyResultId::new(1);
    const WORK: InitiativeId = InitiativeId::new(1);

    fn read<T>(read: impl FnOnce(Lines) -> T) -> T {
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(&mut workspace, stamp);
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        edit.add_cycle(CYCLE, Line::new("Winter"), quarter, Cadence::Weekly);
        edit.add_cycle(
            CycleId::new(2),
            Line::new("Spring"),
            quarter,
            Cadence::Weekly,
        );
        edit.add_objective(FIRST, CYCLE, 0);
        edit.add_objective(SECOND, CYCLE, 1);
        set_title(&mut edit, FIRST.into(), "Paying feels instant");
        edit.add_key_result(RESULT, FIRST, 0);
        edit.add_key_result(KeyResultId::new(2), SECOND, 0);
        edit.add_initiative(WORK, RESULT, 0, Line::new("Retry"));
        drop(edit.finish());
        read(Lines {
            workspace: &workspace,
            outline: &Outline::of(&workspace),
        })
    }

    #[test]
    fn new_lines_go_after_the_current_one_of_their_kind() {
        read(|lines| {
            assert_eq!(
                lines.for_objective(CYCLE, Some(WORK.into())),
                Place::Objective(CYCLE, 1)
            );
            assert_eq!(
                lines.for_objective(CYCLE, None),
                Place::Objective(CYCLE, usize::MAX)
            );
            assert_eq!(
                lines.for_key_result(WORK.into()),
                Some(Place::KeyResult(FIRST, 1))
            );
            assert_eq!(
                lines.for_key_result(SECOND.into()),
                Some(Place::KeyResult(SECOND, usize::MAX))
            );
            assert_eq!(
                lines.for_initiative(WORK.into()),
                Some(Place::Initiative(RESULT, 1))
            );
            assert_eq!(lines.for_initiative(FIRST.into()), None);
        });
    }

    #[test]
    fn a_line_moves_to_any_other_parent_of_its_kind() {
        let names = |line: RecordId, typed: &str| -> Vec<String> {
            let all = read(|lines| lines.destinations(CYCLE, line, &ENGLISH, typed));
            all.shown.into_iter().map(|choice| choice.name).collect()
        };
        assert_eq!(
            names(RESULT.into(), ""),
            ["objective"],
            "the other one has no title yet"
        );
        assert_eq!(
            names(KeyResultId::new(2).into(), "pay"),
            ["Paying feels instant"]
        );
        assert_eq!(names(WORK.into(), "").len(), 1);
        assert_eq!(names(FIRST.into(), ""), ["Spring"]);
        assert_eq!(names(RESULT.into(), "nowhere"), [""; 0]);
    }
}
