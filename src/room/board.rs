//! Statements that are about the same thing, brought together: suggested by what they say, settled by hand.

use crate::domain::{Line, RecordId};

/// A line of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// In which draft.
    pub draft: u32,
    /// Which objective or key result of it.
    pub id: RecordId,
}

/// What is grouped: objectives and key results stand apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Objectives.
    #[default]
    Objectives,
    /// Key results.
    KeyResults,
}

/// Why lines are in one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reason {
    /// There is one line alone, and nobody has said so.
    #[default]
    Alone,
    /// What they say suggests it.
    Suggested {
        /// What most of them name, the most telling first.
        names: Vec<String>,
        /// Whether all of them go to the same target.
        has_same_target: bool,
        /// Where they name nothing in common: the value at which all of them begin, and the one to which all of
        /// them go from there.
        values: Vec<String>,
        /// Of objectives: how many key results under them are about the same thing as one under another.
        shared_key_results: usize,
    },
    /// Somebody has settled it.
    ByHand,
}

/// Lines that are about the same thing; most groups hold one alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The number it is known by on its side.
    pub id: u32,
    /// What people call it; blank until somebody does.
    pub name: Line,
    /// Its lines, at least one; of a suggestion the one that says most of what all say comes first.
    pub members: Vec<Item>,
    /// Why they are together.
    pub reason: Reason,
    /// The one line that stands for all of them, once they are combined.
    pub combined: Option<Combined>,
}

/// The line that stands for all lines of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combined {
    /// The member whose measure, reasons and owners it keeps.
    pub lead: Item,
    /// Its words.
    pub title: Line,
}

/// The groups of a room. Every line of every draft is in exactly one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// Of objectives.
    pub objectives: Vec<Group>,
    /// Of key results.
    pub key_results: Vec<Group>,
}

impl Side {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Objectives, Self::KeyResults];
}

impl Board {
    /// The groups of a side.
    pub fn groups(&self, side: Side) -> &Vec<Group> {
        match side {
            Side::Objectives => &self.objectives,
            Side::KeyResults => &self.key_results,
        }
    }

    pub(super) fn groups_mut(&mut self, side: Side) -> &mut Vec<Group> {
        match side {
            Side::Objectives => &mut self.objectives,
            Side::KeyResults => &mut self.key_results,
        }
    }

    /// The group of this number.
    pub fn group(&self, side: Side, id: u32) -> Option<&Group> {
        self.groups(side).iter().find(|group| group.id == id)
    }

    pub(super) fn group_mut(&mut self, side: Side, id: u32) -> Option<&mut Group> {
        self.groups_mut(side)
            .iter_mut()
            .find(|group| group.id == id)
    }

    /// The group that a line is in.
    pub fn group_of(&self, side: Side, item: Item) -> Option<&Group> {
        let mut groups = self.groups(side).iter();
        groups.find(|group| group.members.contains(&item))
    }

    /// Names a group.
    pub fn rename(&mut self, side: Side, id: u32, name: Line) {
        if let Some(group) = self.group_mut(side, id) {
            group.name = name;
        }
    }

    /// Moves a line into another group, or into one of its own.
    pub fn move_item(&mut self, side: Side, item: Item, to: Option<u32>) {
        let from = self
            .group_of(side, item)
            .map(|group| (group.id, group.members.len()));
        let Some((from, count)) = from else { return };
        let is_there = to.is_none_or(|to| self.group(side, to).is_some());
        if to == Some(from) || !is_there || to.is_none() && count == 1 {
            return;
        }
        self.take_out(side, from, item);
        match to.and_then(|to| self.group_mut(side, to)) {
            Some(group) => {
                group.members.push(item);
                group.reason = Reason::ByHand;
            }
            None => self.add(side, vec![item], Reason::ByHand),
        }
    }

    /// Brings lines together: those of several groups in the group of the first of them that has others, those
    /// of one group in one of their own. Returns where they are.
    pub fn gather(&mut self, side: Side, items: &[Item]) -> Option<u32> {
        let homes: Vec<&Group> = items
            .iter()
            .filter_map(|item| self.group_of(side, *item))
            .collect();
        let first = homes.first()?;
        let is_one = homes.iter().all(|group| group.id == first.id);
        if is_one && first.members.len() == items.len() {
            return Some(first.id);
        }
        let shared = homes.iter().find(|group| group.members.len() > 1);
        let into = shared
            .filter(|_| !is_one)
            .map_or(first.id, |group| group.id);
        let mut items = items.iter();
        let into = if is_one {
            let first = items.next()?;
            self.move_item(side, *first, None);
            self.group_of(side, *first)?.id
        } else {
            into
        };
        for item in items {
            self.move_item(side, *item, Some(into));
        }
        Some(into)
    }

    /// Brings two groups together; the first keeps its name where it has one, and its combined line.
    pub fn merge(&mut self, side: Side, into: u32, other: u32) {
        let groups = self.groups_mut(side);
        let at = groups.iter().position(|group| group.id == other);
        let Some(at) = at.filter(|_| into != other) else {
            return;
        };
        if !groups.iter().any(|group| group.id == into) {
            return;
        }
        let other = groups.remove(at);
        if let Some(group) = self.group_mut(side, into) {
            group.members.extend(other.members);
            group.reason = Reason::ByHand;
            group.combined = group.combined.take().or(other.combined);
            if group.name.is_blank() {
                group.name = other.name;
            }
        }
    }

    /// Takes a group apart: each line is alone from now on.
    pub fn take_apart(&mut self, side: Side, id: u32) {
        let groups = self.groups_mut(side);
        let Some(at) = groups.iter().position(|group| group.id == id) else {
            return;
        };
        let mut members = groups[at].members.split_off(1);
        groups[at].reason = Reason::ByHand;
        groups[at].combined = None;
        for member in members.drain(..) {
            self.add(side, vec![member], Reason::ByHand);
        }
    }

    /// Has one line stand for a group from now on, or changes which and how it is put.
    pub fn combine(&mut self, side: Side, id: u32, lead: Item, title: Line) {
        if let Some(group) = self.group_mut(side, id)
            && group.members.contains(&lead)
        {
            group.combined = Some(Combined { lead, title });
        }
    }

    /// Has each line of a group stand for itself again.
    pub fn keep_apart(&mut self, side: Side, id: u32) {
        if let Some(group) = self.group_mut(side, id) {
            group.combined = None;
        }
    }

    fn take_out(&mut self, side: Side, from: u32, item: Item) {
        if let Some(group) = self.group_mut(side, from) {
            group.members.retain(|member| *member != item);
            group.reason = Reason::ByHand;
            group.settle();
        }
        self.groups_mut(side)
            .retain(|group| !group.members.is_empty());
    }

    fn add(&mut self, side: Side, members: Vec<Item>, reason: Reason) {
        let group = Group::new(self.next_id(side), members, reason);
        self.groups_mut(side).push(group);
    }

    /// A number that no group of a side has.
    pub(super) fn next_id(&self, side: Side) -> u32 {
        let last = self.groups(side).iter().map(|group| group.id).max();
        last.unwrap_or_default() + 1
    }
}

impl Group {
    /// A group without a name.
    pub(super) fn new(id: u32, members: Vec<Item>, reason: Reason) -> Self {
        Self {
            id,
            name: Line::default(),
            members,
            reason,
            combined: None,
        }
    }

    /// Whether somebody has decided something about it, so that no suggestion may change it.
    pub fn is_settled(&self) -> bool {
        self.reason == Reason::ByHand || !self.name.is_blank() || self.combined.is_some()
    }

    /// Sees to it that the line that stands for all is one of them, and that there are several to stand for.
    pub(super) fn settle(&mut self) {
        let first = self.members.first().copied();
        let is_single = self.members.len() < 2;
        if let Some(combined) = &mut self.combined
            && !self.members.contains(&combined.lead)
            && let Some(first) = first
        {
            combined.lead = first;
        }
        if is_single {
            self.combined = None;
        }
    }

    /// How many drafts its lines come from.
    pub fn drafts(&self) -> usize {
        let mut seen: Vec<u32> = Vec::new();
        for member in &self.members {
            if !seen.contains(&member.draft) {
                seen.push(member.draft);
            }
        }
        seen.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ObjectiveId;
    use proptest::prelude::*;

    const SIDE: Side = Side::Objectives;

    fn item(number: u32) -> Item {
        Item {
            draft: number,
            id: ObjectiveId::new(u128::from(number)).into(),
        }
    }

    /// Groups of so many lines each, numbered from 1 throughout.
    fn board(counts: &[u32]) -> Board {
        let mut board = Board::default();
        let mut next = 1;
        for count in counts {
            board.add(
                SIDE,
                (next..next + count).map(item).collect(),
                Reason::Alone,
            );
            next += count;
        }
        board
    }

    fn groups(board: &Board) -> Vec<Vec<u32>> {
        let groups = board.objectives.iter();
        let drafts = |group: &Group| group.members.iter().map(|member| member.draft).collect();
        groups.map(drafts).collect()
    }

    #[test]
    fn lines_move_from_group_to_group_and_into_their_own() {
        let mut board = board(&[2, 1]);
        board.move_item(SIDE, item(1), Some(2));
        assert_eq!(groups(&board), [vec![2], vec![3, 1]]);
        board.move_item(SIDE, item(3), None);
        assert_eq!(groups(&board), [vec![2], vec![1], vec![3]]);
        board.move_item(SIDE, item(2), Some(2));
        assert_eq!(groups(&board), [vec![1, 2], vec![3]]);
        board.move_item(SIDE, item(2), Some(99));
        assert_eq!(groups(&board), [vec![1, 2], vec![3]]);
    }

    #[test]
    fn chosen_lines_come_together_where_others_are_and_leave_a_group_for_their_own() {
        let mut board = board(&[1, 2, 3]);
        assert_eq!(board.gather(SIDE, &[item(1), item(3), item(4)]), Some(2));
        assert_eq!(groups(&board), [vec![2, 3, 1, 4], vec![5, 6]]);
        let own = board.gather(SIDE, &[item(1), item(4)]);
        assert_eq!(own, Some(4));
        assert_eq!(groups(&board), [vec![2, 3], vec![5, 6], vec![1, 4]]);
        assert_eq!(
            board.gather(SIDE, &[item(1), item(4)]),
            own,
            "nothing to do"
        );
        assert_eq!(board.gather(SIDE, &[]), None);
    }

    #[test]
    fn groups_are_brought_together_and_taken_apart() {
        let mut board = board(&[2, 1]);
        board.rename(SIDE, 2, Line::new("Speed"));
        board.merge(SIDE, 1, 2);
        assert_eq!(groups(&board), [vec![1, 2, 3]]);
        assert_eq!(&*board.objectives[0].name, "Speed");
        board.merge(SIDE, 1, 1);
        board.take_apart(SIDE, 1);
        assert_eq!(groups(&board), [vec![1], vec![2], vec![3]]);
    }

    #[test]
    fn who_stands_for_a_group_is_always_in_it() {
        let mut board = board(&[3, 1]);
        board.combine(SIDE, 1, item(4), Line::new("Not one of them"));
        assert_eq!(board.objectives[0].combined, None);
        board.combine(SIDE, 1, item(1), Line::new("All of it"));
        board.move_item(SIDE, item(1), Some(2));
        let combined = board.objectives[0].combined.clone().unwrap();
        assert_eq!((combined.lead, &*combined.title), (item(2), "All of it"));
        board.move_item(SIDE, item(3), None);
        assert_eq!(
            board.objectives[0].combined, None,
            "one line stands for itself"
        );
    }

    proptest! {
        #[test]
        fn whatever_is_done_no_line_is_lost_or_doubled(
            steps in prop::collection::vec((0..4_u8, 1..9_u32, 0..9_u32), 0..40),
        ) {
            let mut board = board(&[3, 2, 1, 2]);
            for (step, one, other) in steps {
                match step {
                    0 => board.move_item(SIDE, item(one), (other > 0).then_some(other)),
                    1 => board.merge(SIDE, one, other),
                    2 => board.take_apart(SIDE, one),
                    _ => board.combine(SIDE, one, item(other), Line::new("x")),
                }
            }
            let mut all: Vec<u32> = groups(&board).concat();
            all.sort_unstable();
            prop_assert_eq!(all, (1..=8).collect::<Vec<_>>());
            for group in &board.objectives {
                let lead = group.combined.as_ref().map(|combined| combined.lead);
                prop_assert!(lead.is_none_or(|lead| group.members.contains(&lead)));
            }
        }
    }
}
