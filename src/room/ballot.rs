//! Ballots that are cast elsewhere: the list that is handed out to vote on, and what comes back of it.

use super::board::{self, Side};
use super::candidates::Item;
use super::vote::{Ballot, Cast, NotCast};
use super::{Filled, Paper, Room};
use crate::domain::{Line, RecordId};

/// A list of objectives as it was handed out. It stays as it was, so that a ballot means what its voter saw
/// even if the room has gone on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What tells it from every other list of any room.
    pub id: u64,
    /// The objectives, in their order.
    pub items: Vec<Item>,
}

impl Room {
    /// What voters are told of the list as it is now. `new` is the number it gets, different from every other
    /// ever drawn, unless it is the list that was handed out last.
    pub fn paper(&self, new: u64) -> Paper {
        let (candidates, items) = self.listed();
        let last = self.vote.sheets.last();
        Paper {
            sheet: last
                .filter(|last| last.items == items)
                .map_or(new, |last| last.id),
            name: self.name.clone(),
            dots: self.vote.dots,
            is_anonymous: self.is_anonymous,
            titles: candidates,
        }
    }

    /// Notes that the list as it is now is handed out under a number.
    pub fn hand_out(&mut self, id: u64) {
        let (_, items) = self.listed();
        if !self.vote.sheets.iter().any(|sheet| sheet.id == id) {
            self.vote.sheets.push(Sheet { id, items });
        }
    }

    fn listed(&self) -> (Vec<Line>, Vec<Item>) {
        let candidates = self.candidates().into_iter();
        candidates.map(|one| (one.title, one.item)).unzip()
    }

    /// Counts a ballot that was cast elsewhere, as [`Vote::cast`](super::vote::Vote::cast) does.
    ///
    /// # Errors
    /// Fails as that does, where the list that was voted on is none of this room, and where an objective that
    /// has dots is no longer to be chosen.
    pub fn cast(&mut self, filled: &Filled) -> Result<Cast, NotCast> {
        let sheets = &self.vote.sheets;
        let Some(sheet) = sheets.iter().find(|sheet| sheet.id == filled.sheet) else {
            return Err(NotCast::OtherRoom);
        };
        let candidates: Vec<Item> = self.candidates().iter().map(|one| one.item).collect();
        let mut dots: Vec<(Item, u32)> = Vec::new();
        for (place, count) in &filled.dots {
            let item = sheet.items.get(*place).ok_or(NotCast::Gone)?;
            let item = self.stand_in(*item);
            if !candidates.contains(&item) {
                return Err(NotCast::Gone);
            }
            match dots.iter_mut().find(|(of, _)| *of == item) {
                Some((_, sum)) => *sum = sum.saturating_add(*count),
                None => dots.push((item, *count)),
            }
        }
        let voter = if self.is_anonymous {
            Line::default()
        } else {
            filled.voter.clone()
        };
        self.vote.cast(Ballot {
            voter,
            browser: filled.browser,
            at: filled.at,
            dots,
        })
    }

    /// What stands for an objective by now: itself, or the one line that its group was combined into.
    fn stand_in(&self, item: Item) -> Item {
        let line = board::Item {
            draft: item.draft,
            id: item.objective.into(),
        };
        let group = self.board.group_of(Side::Objectives, line);
        let combined = group.and_then(|group| group.combined.as_ref());
        match combined.map(|combined| combined.lead) {
            Some(board::Item {
                draft,
                id: RecordId::Objective(objective),
            }) => Item { draft, objective },
            _ => item,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::workspace;
    use super::*;

    fn room() -> Room {
        let mut room = Room {
            name: Line::new("Payments\toffsite"),
            ..Room::default()
        };
        let texts = ["Paying feels instant", "Everyone learns", "Support answers"];
        for ((who, text), device) in ["ana", "ben", "eva"].iter().zip(texts).zip(3..) {
            room.take(&format!("{who}.json"), workspace(text, device));
        }
        room.regroup();
        room.hand_out(77);
        room
    }

    fn filled(voter: &str, at: u64, dots: &[(usize, u32)]) -> Filled {
        Filled {
            sheet: 77,
            dots: dots.to_vec(),
            voter: Line::new(voter),
            browser: 0,
            at,
        }
    }

    fn dots(room: &Room) -> Vec<u32> {
        let items: Vec<Item> = room.candidates().iter().map(|one| one.item).collect();
        let tally = room.vote.tally(&items);
        let of = |item: &Item| {
            tally
                .iter()
                .find(|one| one.item == *item)
                .map(|one| one.dots)
        };
        items.iter().filter_map(of).collect()
    }

    #[test]
    fn one_list_has_one_number() {
        let mut room = room();
        let paper = room.paper(99);
        assert_eq!(
            (paper.sheet, paper.titles.len()),
            (77, 3),
            "the same list has one number"
        );
        assert_eq!(Paper::parse(&paper.to_text()), Ok(paper));
        room.is_anonymous = true;
        room.remove(1);
        let paper = room.paper(99);
        assert_eq!((paper.sheet, paper.titles.len()), (99, 2));
        assert_eq!(Paper::parse(&paper.to_text()), Ok(paper));
    }

    #[test]
    fn ballots_count_for_what_their_voters_saw() {
        let mut room = room();
        assert_eq!(
            room.cast(&filled("Ana", 5, &[(0, 2), (2, 1)])),
            Ok(Cast::New)
        );
        assert_eq!(room.cast(&filled("Ben", 5, &[(1, 1)])), Ok(Cast::New));
        assert_eq!(dots(&room), [2, 1, 1]);
    }

    #[test]
    fn the_later_ballot_of_one_person_counts_whatever_comes_first() {
        let mut room = room();
        assert_eq!(room.cast(&filled("Ana", 9, &[(0, 3)])), Ok(Cast::New));
        assert_eq!(room.cast(&filled("ana", 5, &[(1, 3)])), Ok(Cast::Older));
        assert_eq!(room.cast(&filled("Ana", 9, &[(0, 3)])), Ok(Cast::Same));
        assert_eq!(dots(&room), [3, 0, 0]);
        assert_eq!(
            room.cast(&filled("Ana", 11, &[(2, 1)])),
            Ok(Cast::InPlaceOfEarlier)
        );
        assert_eq!(dots(&room), [0, 0, 1]);
    }

    #[test]
    fn where_nobody_is_named_one_browser_is_one_voter_and_no_name_is_kept() {
        let mut room = room();
        room.is_anonymous = true;
        let of = |browser, at| Filled {
            browser,
            ..filled("Ana", at, &[(0, 1)])
        };
        assert_eq!(room.cast(&of(1, 1)), Ok(Cast::New));
        assert_eq!(room.cast(&of(2, 2)), Ok(Cast::New));
        assert_eq!(room.cast(&of(2, 3)), Ok(Cast::InPlaceOfEarlier));
        assert!(
            room.vote
                .ballots
                .iter()
                .all(|ballot| ballot.voter.is_blank())
        );
    }

    #[test]
    fn dots_on_what_was_combined_meanwhile_count_for_the_one_line() {
        let mut room = room();
        let items: Vec<board::Item> = room
            .board
            .objectives
            .iter()
            .map(|group| group.members[0])
            .collect();
        let group = room.board.gather(Side::Objectives, &items[..2]);
        room.combine(
            Side::Objectives,
            group.unwrap(),
            items[1],
            Line::new("Both"),
        );
        assert_eq!(
            room.cast(&filled("Ana", 5, &[(0, 1), (1, 2)])),
            Ok(Cast::New)
        );
        assert_eq!(dots(&room), [3, 0]);
    }

    #[test]
    fn what_is_none_of_this_room_or_gone_from_it_does_not_count() {
        let mut room = room();
        let strange = Filled {
            sheet: 78,
            ..filled("Ana", 5, &[(0, 1)])
        };
        assert_eq!(room.cast(&strange), Err(NotCast::OtherRoom));
        assert_eq!(room.cast(&filled("Ana", 5, &[(3, 1)])), Err(NotCast::Gone));
        room.remove(1);
        assert_eq!(room.cast(&filled("Ana", 5, &[(0, 1)])), Err(NotCast::Gone));
        assert_eq!(room.cast(&filled("Ana", 5, &[(1, 1)])), Ok(Cast::New));
        assert_eq!(
            room.cast(&filled("Ben", 5, &[(1, 4)])),
            Err(NotCast::TooMany)
        );
        room.vote.is_revealed = true;
        assert_eq!(
            room.cast(&filled("Ben", 5, &[(1, 1)])),
            Err(NotCast::Revealed)
        );
    }
}
