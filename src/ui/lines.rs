//! How the lines of a document follow each other, and what keys do to them.

use super::moves::{Direction, moved};
use crate::domain::{
    CycleId, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, RecordId, Workspace,
};

/// A place for a line: the parent it stands under, and its index among the children there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Among the objectives of a cycle.
    Objective(CycleId, usize),
    /// Among the key results of an objective.
    KeyResult(ObjectiveId, usize),
    /// Among the initiatives of a key result.
    Initiative(KeyResultId, usize),
}

impl Place {
    /// Adds an empty line here, with an identity of this number, and tells which it is.
    pub fn add(self, edit: &mut Edit, number: u128) -> RecordId {
        match self {
            Self::Objective(cycle, index) => {
                let id = ObjectiveId::new(number);
                edit.add_objective(id, cycle, index);
                id.into()
            }
            Self::KeyResult(objective, index) => {
                let id = KeyResultId::new(number);
                edit.add_key_result(id, objective, index);
                id.into()
            }
            Self::Initiative(key_result, index) => {
                let id = InitiativeId::new(number);
                edit.add_initiative(id, key_result, index, Line::default());
                id.into()
            }
        }
    }

    /// Moves a line here; nothing happens to a line of another kind.
    pub fn take(self, edit: &mut Edit, id: RecordId) {
        match (self, id) {
            (Self::Objective(cycle, index), RecordId::Objective(id)) => {
                edit.move_objective(id, cycle, index);
            }
            (Self::KeyResult(objective, index), RecordId::KeyResult(id)) => {
                edit.move_key_result(id, objective, index);
            }
            (Self::Initiative(key_result, index), RecordId::Initiative(id)) => {
                edit.move_initiative(id, key_result, index);
            }
            _ => {}
        }
    }
}

/// What Enter does on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It goes to the line after it, which is still empty.
    GoTo(RecordId),
    /// It adds a line.
    Add(Place),
    /// It turns the line, which is empty, into one a level up.
    Raise(Place),
}

/// A document as it is read: a workspace in its order.
#[derive(Clone, Copy)]
pub struct Lines<'a> {
    /// The records.
    pub workspace: &'a Workspace,
    /// Their order.
    pub outline: &'a Outline,
}

impl Lines<'_> {
    /// What Enter does on a line. On an empty one it goes a level up, as lists in text editors do; an
    /// empty objective stays where it is.
    pub fn next(self, id: RecordId) -> Option<Next> {
        let is_blank = self.is_removable(id);
        let (below, above) = match id {
            RecordId::Objective(id) => (Place::KeyResult(id, 0), None),
            RecordId::KeyResult(key_result) => {
                let objective = *self.workspace.key_result(key_result)?.objective.value();
                (self.after(id)?, self.after(objective.into()))
            }
            RecordId::Initiative(initiative) => {
                let parent = *self.workspace.initiative(initiative)?.key_result.value();
                (self.after(id)?, self.after(parent.into()))
            }
            RecordId::Cycle(_)
            | RecordId::Team(_)
            | RecordId::Person(_)
            | RecordId::Proposal(_)
            | RecordId::CheckIn(_)
            | RecordId::Correction(_)
            | RecordId::Settings(_) => return None,
        };
        match self.line_at(below) {
            _ if is_blank => above.map(Next::Raise),
            Some(line) if self.is_blank(line) => Some(Next::GoTo(line)),
            _ => Some(Next::Add(below)),
        }
    }

    /// The place right behind a line, among its siblings.
    pub fn after(self, id: RecordId) -> Option<Place> {
        match id {
            RecordId::Objective(id) => {
                let cycle = *self.workspace.objective(id)?.cycle.value();
                let index = after(self.outline.objectives(cycle), &id);
                Some(Place::Objective(cycle, index))
            }
            RecordId::KeyResult(id) => {
                let objective = *self.workspace.key_result(id)?.objective.value();
                let index = after(self.outline.key_results(objective), &id);
                Some(Place::KeyResult(objective, index))
            }
            RecordId::Initiative(id) => {
                let parent = *self.workspace.initiative(id)?.key_result.value();
                let index = after(self.outline.initiatives(parent), &id);
                Some(Place::Initiative(parent, index))
            }
            RecordId::Cycle(_)
            | RecordId::Team(_)
            | RecordId::Person(_)
            | RecordId::Proposal(_)
            | RecordId::CheckIn(_)
            | RecordId::Correction(_)
            | RecordId::Settings(_) => None,
        }
    }

    /// The line above a line, among the objectives that are `seen`; `None` for the first.
    pub fn before(self, seen: &[ObjectiveId], id: RecordId) -> Option<RecordId> {
        let mut before = None;
        for objective in seen {
            for line in self.outline.branch((*objective).into()) {
                if line == id {
                    return before;
                }
                if self.after(line).is_some() {
                    before = Some(line);
                }
            }
        }
        None
    }

    /// Where a line goes by one move among the objectives that are `seen`, in the order of their cycle;
    /// `None` at the very edge.
    pub fn moved(self, seen: &[ObjectiveId], id: RecordId, direction: Direction) -> Option<Place> {
        let outline = self.outline;
        match id {
            RecordId::Objective(id) => {
                let cycle = *self.workspace.objective(id)?.cycle.value();
                let ((), index) = moved(&[((), seen)], &id, direction)?;
                // It takes the place of the one it passes, whatever stands unseen between the two.
                let passed = seen.get(index)?;
                let all = outline.objectives(cycle);
                let index = all.iter().position(|other| other == passed)?;
                Some(Place::Objective(cycle, index))
            }
            RecordId::KeyResult(id) => {
                let groups: Vec<_> = seen
                    .iter()
                    .map(|id| (*id, outline.key_results(*id)))
                    .collect();
                let (objective, index) = moved(&groups, &id, direction)?;
                Some(Place::KeyResult(objective, index))
            }
            RecordId::Initiative(id) => {
                let parent = *self.workspace.initiative(id)?.key_result.value();
                let objective = *self.workspace.key_result(parent)?.objective.value();
                let key_results = outline.key_results(objective).iter();
                let groups: Vec<_> = key_results
                    .map(|id| (*id, outline.initiatives(*id)))
                    .collect();
                let (key_result, index) = moved(&groups, &id, direction)?;
                Some(Place::Initiative(key_result, index))
            }
            RecordId::Cycle(_)
            | RecordId::Team(_)
            | RecordId::Person(_)
            | RecordId::Proposal(_)
            | RecordId::CheckIn(_)
            | RecordId::Correction(_)
            | RecordId::Settings(_) => None,
        }
    }

    /// Whether nothing is written on a line nor under it.
    pub fn is_removable(self, id: RecordId) -> bool {
        self.outline
            .branch(id)
            .into_iter()
            .all(|id| self.is_blank(id))
    }

    fn is_blank(self, id: RecordId) -> bool {
        if matches!(id, RecordId::CheckIn(_) | RecordId::Correction(_)) {
            // A number that was read is something, also without a word about it.
            return false;
        }
        let title_is_blank = self
            .workspace
            .record(id)
            .is_none_or(|record| record.title().is_blank());
        let why_is_blank = match id {
            RecordId::Objective(id) => self
                .workspace
                .objective(id)
                .is_none_or(|objective| objective.why.value().trim().is_empty()),
            _ => true,
        };
        title_is_blank && why_is_blank
    }

    fn line_at(self, place: Place) -> Option<RecordId> {
        match place {
            Place::Objective(cycle, index) => self
                .outline
                .objectives(cycle)
                .get(index)
                .map(|id| (*id).into()),
            Place::KeyResult(objective, index) => self
                .outline
                .key_results(objective)
                .get(index)
                .map(|id| (*id).into()),
            Place::Initiative(key_result, index) => self
                .outline
                .initiatives(key_result)
                .get(index)
                .map(|id| (*id).into()),
        }
    }
}

fn after<T: PartialEq>(list: &[T], item: &T) -> usize {
    list.iter()
        .position(|other| other == item)
        .map_or(list.len(), |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Said;
    use crate::domain::{Cadence, CheckInId, Date, DeviceId, Period, Reading, Stamp};

    const CYCLE: CycleId = CycleId::new(1);
    const OBJECTIVE: ObjectiveId = ObjectiveId::new(2);
    const FIRST: KeyResultId = KeyResultId::new(3);
    const SECOND: KeyResultId = KeyResultId::new(4);
    const WORK: InitiativeId = InitiativeId::new(5);

    /// An objective with two key results and an initiative under the first, each with this title.
    fn document(titles: [&str; 4]) -> Workspace {
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(
            &mut workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        let quarter = Period::quarter_of(Date::from_days(20_000));
        edit.add_cycle(CYCLE, Line::new("cycle"), quarter, Cadence::Weekly);
        edit.add_objective(OBJECTIVE, CYCLE, 0);
        edit.add_key_result(FIRST, OBJECTIVE, 0);
        edit.add_key_result(SECOND, OBJECTIVE, 1);
        edit.add_initiative(WORK, FIRST, 0, Line::new(titles[2]));
        edit.objective(OBJECTIVE, |objective, stamp| {
            objective.title.edit(Line::new(titles[0]), stamp);
        });
        edit.key_result(FIRST, |key_result, stamp| {
            key_result.title.edit(Line::new(titles[1]), stamp);
        });
        edit.key_result(SECOND, |key_result, stamp| {
            key_result.title.edit(Line::new(titles[3]), stamp);
        });
        workspace
    }

    fn read<T>(workspace: &Workspace, read: impl FnOnce(Lines) -> T) -> T {
        read(Lines {
            workspace,
            outline: &Outline::of(workspace),
        })
    }

    fn next(workspace: &Workspace, id: impl Into<RecordId>) -> Option<Next> {
        read(workspace, |lines| lines.next(id.into()))
    }

    #[test]
    fn enter_adds_the_next_line() {
        let full = document(["aim", "result", "work", "result"]);
        assert_eq!(
            next(&full, OBJECTIVE),
            Some(Next::Add(Place::KeyResult(OBJECTIVE, 0)))
        );
        assert_eq!(
            next(&full, FIRST),
            Some(Next::Add(Place::KeyResult(OBJECTIVE, 1)))
        );
        assert_eq!(
            next(&full, WORK),
            Some(Next::Add(Place::Initiative(FIRST, 1)))
        );
    }

    #[test]
    fn enter_goes_to_the_next_line_if_that_is_empty() {
        assert_eq!(
            next(&document(["aim", "result", "work", ""]), FIRST),
            Some(Next::GoTo(SECOND.into()))
        );
    }

    #[test]
    fn enter_on_an_empty_line_goes_a_level_up() {
        let open_end = document(["aim", "result", "", ""]);
        assert_eq!(
            next(&open_end, SECOND),
            Some(Next::Raise(Place::Objective(CYCLE, 1)))
        );
        assert_eq!(
            next(&open_end, WORK),
            Some(Next::Raise(Place::KeyResult(OBJECTIVE, 1)))
        );
    }

    #[test]
    fn a_line_with_work_under_it_is_not_empty() {
        let untitled = document(["", "", "work", ""]);
        assert_eq!(next(&untitled, FIRST), Some(Next::GoTo(SECOND.into())));
        assert!(!read(&untitled, |lines| lines.is_removable(OBJECTIVE.into())));
        assert!(read(&untitled, |lines| lines.is_removable(SECOND.into())));
    }

    #[test]
    fn an_empty_objective_has_no_level_above() {
        assert_eq!(next(&document(["", "", "", ""]), OBJECTIVE), None);
    }

    #[test]
    fn the_line_before_is_the_one_above_on_the_page() {
        let full = document(["aim", "result", "work", "result"]);
        let before = |id| read(&full, |lines| lines.before(&[OBJECTIVE], id));
        assert_eq!(before(SECOND.into()), Some(WORK.into()));
        assert_eq!(before(OBJECTIVE.into()), None);
    }

    #[test]
    fn what_was_checked_in_is_no_line_and_no_nothing() {
        let mut checked = document(["", "result", "work", ""]);
        let mut edit = Edit::new(
            &mut checked,
            Stamp {
                time: 9,
                ..Stamp::NEVER
            },
        );
        let said = Said {
            date: Date::from_days(20_000),
            reading: Reading::Skipped,
            confidence: None,
            note: Line::default(),
            by: Line::default(),
        };
        edit.check_in(CheckInId::new(9), FIRST, said.clone(), None);
        edit.check_in(CheckInId::new(10), SECOND, said, None);
        drop(edit.finish());
        let before = read(&checked, |lines| lines.before(&[OBJECTIVE], SECOND.into()));
        assert_eq!(before, Some(WORK.into()));
        assert!(!read(&checked, |lines| lines.is_removable(SECOND.into())));
    }

    #[test]
    fn an_initiative_moves_on_to_the_next_key_result() {
        let full = document(["aim", "result", "work", "result"]);
        let place = read(&full, |lines| {
            lines.moved(&[OBJECTIVE], WORK.into(), Direction::Down)
        });
        assert_eq!(place, Some(Place::Initiative(SECOND, 0)));
    }

    #[test]
    fn an_objective_moves_past_the_one_it_is_seen_to_pass() {
        let mut full = document(["aim", "result", "work", "result"]);
        let id = ObjectiveId::new;
        let stamp = full.latest().next(2, DeviceId(1));
        let mut edit = Edit::new(&mut full, stamp);
        for number in [10, 11, 12] {
            edit.add_objective(id(number), CYCLE, usize::MAX);
        }
        drop(edit.finish());
        let seen = [OBJECTIVE, id(11), id(12)];
        let place = |moved, direction| read(&full, |lines| lines.moved(&seen, moved, direction));
        let down = place(OBJECTIVE.into(), Direction::Down);
        assert_eq!(down, Some(Place::Objective(CYCLE, 2)));
        let up = place(id(11).into(), Direction::Up);
        assert_eq!(up, Some(Place::Objective(CYCLE, 0)));
        assert_eq!(place(OBJECTIVE.into(), Direction::Up), None);
        assert_eq!(place(id(12).into(), Direction::Down), None);
        let before = read(&full, |lines| lines.before(&seen, id(11).into()));
        assert_eq!(before, Some(SECOND.into()));
        let key_result = place(SECOND.into(), Direction::Down);
        assert_eq!(key_result, Some(Place::KeyResult(id(11), 0)));
    }
}
