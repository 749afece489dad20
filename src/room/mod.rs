//! The room: the drafts of many people on the screen of one, from exported files alone.
//!
//! A [`Room`] is plain data, as everything below `ui` is. What the drafts say stays as it came in; all that is
//! decided in the room stands beside them, so that a step back is the room as it was before.

mod agreed;
mod ballot;
pub mod board;
mod candidates;
mod collect;
mod draft;
mod invitation;
mod kept;
mod kept_board;
mod kept_vote;
mod lines;
mod names;
mod outcome;
mod paper;
mod participation;
mod past;
pub mod plan;
mod suggest;
pub(crate) mod testing;
pub mod timer;
pub mod vote;
mod written;

pub use ballot::Sheet;
pub use board::Board;
pub use candidates::{Candidate, Item};
pub use collect::Taken;
pub use draft::Draft;
pub use invitation::Invitation;
pub use kept::{ReadRoom, RoomError};
pub use outcome::Part;
pub use paper::{Filled, Paper};
pub use participation::Participation;
pub use past::Past;
pub use suggest::{Regrouped, Regrouping};

use crate::domain::{Cycle, CycleId, Limits, Line, Prose};
use names::is_same_person;
use plan::Plan;
use timer::Timer;
use vote::Vote;

/// A workshop as its facilitator sees it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Room {
    /// What the workshop is called.
    pub name: Line,
    /// What it is about, and what to keep to.
    pub brief: Prose,
    /// Whether nobody is named: neither on the screen nor in any file that leaves the room.
    pub is_anonymous: bool,
    /// Whether drafts are written without hints.
    pub is_without_hints: bool,
    /// Whether steps end without a sound.
    pub is_muted: bool,
    /// Its steps.
    pub plan: Plan,
    /// Where it stands in them.
    pub timer: Timer,
    /// Who is expected to hand in a draft.
    pub expected: Vec<Line>,
    /// The cycle that the drafts are written for.
    pub cycle: Option<CycleId>,
    /// The drafts in the order in which they came in, at most one of each person.
    pub drafts: Vec<Draft>,
    /// What they say, grouped.
    pub board: Board,
    /// What was voted and settled.
    pub vote: Vote,
}

impl Room {
    /// Who is expected and has handed in nothing yet.
    pub fn missing(&self) -> Vec<&Line> {
        let mut open: Vec<&Draft> = self.drafts.iter().collect();
        let mut missing = Vec::new();
        for name in self.expected.iter().filter(|name| !name.is_blank()) {
            match open
                .iter()
                .position(|draft| is_same_person(&draft.who, name))
            {
                Some(at) => drop(open.remove(at)),
                None => missing.push(name),
            }
        }
        missing
    }

    /// What its participants are told, who write for a cycle.
    pub fn invitation(&self, cycle: &Cycle, limits: Limits, now: u64) -> Invitation {
        Invitation {
            limits: Some(limits),
            name: self.name.clone(),
            brief: self.brief.clone(),
            is_anonymous: self.is_anonymous,
            is_without_hints: self.is_without_hints,
            plan: self.plan.clone(),
            began: self.timer.began(&self.plan, now),
            ..Invitation::to(cycle)
        }
    }

    /// Says who wrote a draft.
    pub fn name_writer(&mut self, id: u32, who: Line) {
        if let Some(draft) = self.drafts.iter_mut().find(|draft| draft.id == id) {
            draft.who = who;
        }
    }

    /// The draft of this number.
    pub fn draft(&self, id: u32) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.id == id)
    }

    /// Reads who is expected from a text with a name on each line, or between commas.
    pub fn expect(&mut self, names: &str) {
        let names = names.split(['\n', ',', ';']).map(str::trim);
        let names = names.filter(|name| !name.is_empty());
        self.expected = names.map(Line::new).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::testing::draft;
    use super::*;

    fn room(expected: &str, drafts: &[&str]) -> Room {
        let mut room = Room::default();
        room.expect(expected);
        for (who, id) in drafts.iter().zip(1..) {
            room.drafts.push(Draft {
                id,
                who: Line::new(who),
                ..draft("")
            });
        }
        room
    }

    #[test]
    fn who_is_missing_is_read_off_the_names() {
        let room = room("Ana García\nBen, Carla\n\n", &["ana", "CARLA"]);
        let missing: Vec<&str> = room.missing().into_iter().map(|name| &**name).collect();
        assert_eq!(missing, ["Ben"]);
    }

    #[test]
    fn two_of_one_name_need_two_drafts() {
        assert_eq!(room("Ana\nAna", &["Ana"]).missing().len(), 1);
        assert_eq!(room("Ana\nAna", &["Ana", "Ana"]).missing().len(), 0);
    }

    #[test]
    fn a_draft_without_a_name_is_nobody_s() {
        assert_eq!(room("Ana", &[""]).missing().len(), 1);
    }
}
