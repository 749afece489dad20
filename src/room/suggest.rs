//! Bringing the board up to date with the drafts: what came in finds its group, what somebody settled stays.

use super::Room;
use super::board::{Board, Group, Item, Reason, Side};
use super::written::Written;
use crate::hints::{self, Grouping, Groups, ObjectiveText};

/// Looks for lines of the drafts that are alike, a draft at a time.
pub struct Regrouping<'a> {
    written: Written,
    grouping: Grouping<'a>,
}

/// What was found, for the lines that there were.
pub struct Regrouped {
    written: Written,
    groups: Groups,
}

impl<'a> Regrouping<'a> {
    /// Begins with the drafts of a room.
    pub fn of(room: &'a Room) -> Self {
        let written = Written::of(room);
        Self {
            grouping: Grouping::of(texts(room, &written)),
            written,
        }
    }

    /// Reads one draft more; `true` once all are read.
    pub fn go_on(&mut self) -> bool {
        self.grouping.go_on()
    }

    /// Reads what is left, and tells what was found.
    pub fn finish(self) -> Regrouped {
        Regrouped {
            written: self.written,
            groups: self.grouping.finish(),
        }
    }
}

impl Room {
    /// Brings the board up to date with what the drafts say: lines that are gone leave it, new ones come to
    /// it, and lines that nobody has placed are grouped anew.
    pub fn regroup(&mut self) {
        let found = Regrouping::of(self).finish();
        self.take_up(found);
    }

    /// Brings the board up to date with what was found in the drafts; nothing if there are others by now, since
    /// whoever brings those has them grouped as well.
    pub fn take_up(&mut self, found: Regrouped) {
        let Regrouped { written, groups } = found;
        if written != Written::of(self) {
            return;
        }
        let sides = [
            (Side::Objectives, groups.objectives),
            (Side::KeyResults, groups.key_results),
        ];
        for (side, suggested) in sides {
            let all = written.all(side);
            self.board.keep_only(side, &all);
            let before = self.board.let_go(side);
            for group in suggested {
                self.board.suggest(side, &all, &group, &before);
            }
            self.board.complete(side, &all, &before);
        }
    }

    /// Sees to it that every line of the drafts is on the board once, without looking for what is alike.
    pub fn settle_board(&mut self) {
        let written = Written::of(self);
        for side in Side::ALL {
            let all = written.all(side);
            self.board.keep_only(side, &all);
            self.board.complete(side, &all, &[]);
        }
    }
}

fn texts<'a>(room: &'a Room, written: &Written) -> Vec<Vec<ObjectiveText<'a>>> {
    let drafts = written.drafts.iter().map(|draft| {
        let texts = draft.iter().map(|(objective, key_results)| ObjectiveText {
            title: room.title(*objective),
            key_results: key_results
                .iter()
                .map(|item| room.title(*item).into())
                .collect(),
            teams: Vec::new(),
        });
        texts.collect()
    });
    drafts.collect()
}

impl Board {
    fn keep_only(&mut self, side: Side, all: &[Item]) {
        let groups = self.groups_mut(side);
        for group in groups.iter_mut() {
            group.members.retain(|member| all.contains(member));
            group.settle();
        }
        groups.retain(|group| !group.members.is_empty());
    }

    /// Takes the groups away that nobody has settled, and returns them.
    fn let_go(&mut self, side: Side) -> Vec<Group> {
        let groups = std::mem::take(self.groups_mut(side));
        let (settled, free) = groups.into_iter().partition(Group::is_settled);
        *self.groups_mut(side) = settled;
        free
    }

    /// Takes a suggestion up as far as nobody has settled anything else: lines that nobody has placed come to
    /// the group in which most of the others are.
    fn suggest(&mut self, side: Side, all: &[Item], suggested: &hints::Group, before: &[Group]) {
        let best = all[suggested.best];
        let mut members: Vec<Item> = suggested.members.iter().map(|at| all[*at]).collect();
        if let Some(at) = members.iter().position(|member| *member == best) {
            members[..=at].rotate_right(1);
        }
        let home = self.home(side, &members);
        members.retain(|item| self.group_of(side, *item).is_none());
        match home.and_then(|home| self.group_mut(side, home)) {
            Some(home) => home.members.extend(members),
            None if members.len() > 1 => {
                let reason = Reason::Suggested {
                    names: suggested.names.clone(),
                    has_same_target: suggested.has_same_target,
                    values: suggested.values.clone(),
                    shared_key_results: suggested.shared_key_results,
                };
                self.add_as_before(side, members, reason, before);
            }
            None => {}
        }
    }

    /// Adds the lines that are in no group, each alone.
    fn complete(&mut self, side: Side, all: &[Item], before: &[Group]) {
        let is_placed = |item: &&Item| self.group_of(side, **item).is_none();
        let loose: Vec<Item> = all.iter().filter(is_placed).copied().collect();
        for item in loose {
            self.add_as_before(side, vec![item], Reason::Alone, before);
        }
    }

    /// Adds a group under the number that the group of its first line had, if it is free.
    fn add_as_before(&mut self, side: Side, members: Vec<Item>, reason: Reason, before: &[Group]) {
        let first = members[0];
        let known = before.iter().find(|group| group.members.contains(&first));
        let known = known.map(|group| group.id);
        let last = before
            .iter()
            .map(|group| group.id)
            .max()
            .unwrap_or_default();
        let is_free = |id: &u32| self.group(side, *id).is_none();
        let id = known
            .filter(is_free)
            .unwrap_or_else(|| self.next_id(side).max(last + 1));
        self.groups_mut(side).push(Group::new(id, members, reason));
    }

    /// The settled group that holds most of these lines, if any holds more than one line.
    fn home(&self, side: Side, members: &[Item]) -> Option<u32> {
        let mut home: Option<(usize, u32)> = None;
        for group in self
            .groups(side)
            .iter()
            .filter(|group| group.members.len() > 1)
        {
            let count = group
                .members
                .iter()
                .filter(|item| members.contains(item))
                .count();
            if count > home.map_or(0, |(most, _)| most) {
                home = Some((count, group.id));
            }
        }
        home.map(|(_, id)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::workspace;
    use super::*;
    use crate::domain::Line;

    const SAFE: &str =
        "Safe releases\n- Rollback rate falls from 6% to 2%\n- Lead time falls from 5 days to 1";
    const CALM: &str = "Ship calmly\n- Reduce rollback rate to 2%\n- NPS rises from 30 to 45";
    const STEADY: &str =
        "Steady nights\n- Rollback rate under 2% of releases\n- Pages at night fall from 9 to 3";

    fn room(texts: &[&str]) -> Room {
        let mut room = Room::default();
        for (text, device) in texts.iter().zip(1..) {
            room.take(&format!("okrs ({device}).json"), workspace(text, device));
        }
        room.regroup();
        room
    }

    fn together(room: &Room) -> Vec<Vec<&str>> {
        let groups = room
            .board
            .key_results
            .iter()
            .filter(|group| group.members.len() > 1);
        groups
            .map(|group| group.members.iter().map(|item| room.title(*item)).collect())
            .collect()
    }

    fn first(room: &Room) -> Group {
        room.board
            .key_results
            .iter()
            .find(|group| group.members.len() > 1)
            .unwrap()
            .clone()
    }

    #[test]
    fn what_is_about_the_same_is_suggested_with_its_reason() {
        let room = room(&[SAFE, CALM]);
        assert_eq!(together(&room).len(), 1);
        let Reason::Suggested {
            names,
            has_same_target,
            ..
        } = first(&room).reason
        else {
            panic!()
        };
        assert!(names[0].eq_ignore_ascii_case("rollback rate") && has_same_target);
        let lines: usize = room
            .board
            .key_results
            .iter()
            .map(|group| group.members.len())
            .sum();
        assert_eq!(lines, 4, "every line is in one group");
    }

    #[test]
    fn a_draft_that_comes_later_finds_the_group_whatever_it_is_called_by_now() {
        let mut room = room(&[SAFE, CALM]);
        let id = first(&room).id;
        room.board
            .rename(Side::KeyResults, id, Line::new("Rollbacks"));
        room.take("late.json", workspace(STEADY, 9));
        room.regroup();
        assert_eq!(together(&room)[0].len(), 3);
        assert_eq!((first(&room).id, &*first(&room).name), (id, "Rollbacks"));
    }

    #[test]
    fn what_was_settled_by_hand_stays_when_another_draft_comes() {
        let mut room = room(&[SAFE, CALM]);
        let id = first(&room).id;
        room.board.take_apart(Side::KeyResults, id);
        room.take("late.json", workspace(STEADY, 9));
        room.regroup();
        assert_eq!(together(&room), Vec::<Vec<&str>>::new());
    }

    #[test]
    fn what_a_later_file_leaves_out_leaves_the_board() {
        let mut room = room(&[SAFE, CALM]);
        room.take("okrs (3).json", workspace("Ship calmly", 2));
        room.remove(1);
        room.regroup();
        assert_eq!(
            (room.board.objectives.len(), room.board.key_results.len()),
            (1, 0)
        );
    }

    #[test]
    fn groups_that_nothing_changed_keep_their_numbers() {
        let mut room = room(&[SAFE, CALM]);
        let before = room.board.clone();
        room.regroup();
        let ids = |board: &Board| {
            let mut ids: Vec<(u32, Item)> = board
                .key_results
                .iter()
                .map(|group| (group.id, group.members[0]))
                .collect();
            ids.sort_by_key(|(id, _)| *id);
            ids
        };
        assert_eq!(ids(&room.board), ids(&before));
    }
}
