//! What there is to choose from: the objectives of all drafts, each with where it came from.

use super::board::{self, Side};
use super::{Part, Room};
use crate::domain::{Line, ObjectiveId, RecordId};

/// An objective of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// In which draft.
    pub draft: u32,
    /// Which objective of it.
    pub objective: ObjectiveId,
}

/// An objective that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What it is known by.
    pub item: Item,
    /// Its words.
    pub title: Line,
    /// The drafts that it came from, several where lines were combined.
    pub origins: Vec<u32>,
    /// Its key results, in their order, with their words.
    pub key_results: Vec<(board::Item, Line)>,
}

impl Candidate {
    fn of(part: &Part) -> Option<Self> {
        let key_results = part.key_results.iter();
        let key_results = key_results.map(|part| (part.lead, part.title.clone()));
        Some(Self {
            item: Item::of(part)?,
            title: part.title.clone(),
            origins: part.origins.iter().map(|item| item.draft).collect(),
            key_results: key_results.collect(),
        })
    }
}

impl Item {
    /// The objective that a part of the outcome keeps.
    pub(super) fn of(part: &Part) -> Option<Self> {
        match part.lead.id {
            RecordId::Objective(objective) => Some(Self {
                draft: part.lead.draft,
                objective,
            }),
            _ => None,
        }
    }
}

impl Room {
    /// Has one line stand for a group; what was voted for the others counts for it.
    pub fn combine(&mut self, side: Side, group: u32, lead: board::Item, title: Line) {
        self.board.combine(side, group, lead, title);
        let nominee = |item: &board::Item| match item.id {
            RecordId::Objective(objective) => Some(Item {
                draft: item.draft,
                objective,
            }),
            _ => None,
        };
        let Some(lead) = nominee(&lead) else { return };
        if let Some(group) = self.board.group(side, group) {
            let members: Vec<Item> = group.members.iter().filter_map(nominee).collect();
            self.vote.gather(&members, lead);
        }
    }

    /// All that can be chosen, in the order in which the drafts came in: lines that were combined are one.
    pub fn candidates(&self) -> Vec<Candidate> {
        self.parts().iter().filter_map(Candidate::of).collect()
    }

    /// What was chosen, in the order in which it was.
    pub fn chosen(&self) -> Vec<Candidate> {
        let parts = self.chosen_parts();
        parts.iter().filter_map(Candidate::of).collect()
    }

    /// What was not chosen, once something was.
    pub fn dropped(&self) -> Vec<Candidate> {
        let mut candidates = self.candidates();
        candidates.retain(|candidate| !self.vote.chosen.contains(&candidate.item));
        candidates
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::workspace;
    use super::*;

    fn titles(candidates: &[Candidate]) -> Vec<&str> {
        candidates.iter().map(|one| &*one.title).collect()
    }

    #[test]
    fn every_objective_can_be_chosen_and_what_is_not_is_dropped() {
        let mut room = Room::default();
        room.take(
            "ana.json",
            workspace("Paying feels instant\n- Churn falls from 9% to 5%\nA", 3),
        );
        room.take("ben.json", workspace("Everyone learns", 4));
        let all = room.candidates();
        assert_eq!(
            titles(&all),
            ["Paying feels instant", "A", "Everyone learns"]
        );
        assert_eq!(all[0].key_results.len(), 1);
        room.vote.choose(all[2].item, true);
        room.vote.choose(all[0].item, true);
        assert_eq!(
            titles(&room.chosen()),
            ["Everyone learns", "Paying feels instant"]
        );
        assert_eq!(titles(&room.dropped()), ["A"]);
        room.vote.choose(all[2].item, false);
        assert_eq!(titles(&room.chosen()), ["Paying feels instant"]);
    }
}
