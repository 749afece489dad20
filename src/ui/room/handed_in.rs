//! What becomes of files that were handed in: drafts and ballots.

use crate::domain::CycleId;
use crate::exchange::{BallotFile, Warning};
use crate::room::vote::{Cast, NotCast};
use crate::room::{Filled, Room, Taken};
use crate::ui::files::{FileProblem, ReadFile};
use crate::ui::language::words;
use crate::ui::words::fill;

/// What became of a file that was handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What the file is called.
    pub file: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What was repaired or left out.
    pub warnings: Vec<Warning>,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is a draft.
    Draft(Taken),
    /// It is a ballot that counts, or would if there were no later one.
    Ballot(Cast),
    /// It is a ballot that does not count, with the reason.
    NoBallot(String),
    /// Nothing of it can be read, with the reason.
    Unread(String),
}

/// Takes in a file. `cycle` is the one at hand, for a room that has none yet.
pub fn take(room: &mut Room, cycle: Option<CycleId>, file: ReadFile) -> Report {
    let (outcome, warnings) = match file.content {
        Ok(read) => {
            room.cycle = room.cycle.or(cycle);
            let taken = room.take(&file.name, read.workspace);
            (Outcome::Draft(taken), read.warnings)
        }
        Err(FileProblem::Ballot(ballot)) => (cast(room, &ballot), Vec::new()),
        Err(problem) => (Outcome::Unread(problem.sentence()), Vec::new()),
    };
    Report {
        file: file.name,
        outcome,
        warnings,
    }
}

/// Counts a ballot that was cast elsewhere.
fn cast(room: &mut Room, file: &BallotFile) -> Outcome {
    let texts = &words().choosing;
    let cast = room.cast(&Filled {
        sheet: file.sheet,
        dots: file.dots.iter().map(|one| (one.place, one.dots)).collect(),
        voter: file.voter.clone(),
        browser: file.browser,
        at: file.at,
    });
    Outcome::NoBallot(match cast {
        Ok(cast) => return Outcome::Ballot(cast),
        Err(NotCast::Revealed) => texts.too_late().to_owned(),
        Err(NotCast::Empty) => texts.is_empty().to_owned(),
        Err(NotCast::TooMany) => texts.too_many_in_file().say(room.vote.dots as usize),
        Err(NotCast::Gone) => texts.gone().to_owned(),
        Err(NotCast::OtherRoom) => fill(
            texts.other_room(),
            &[("workshop", &workshop_name(&file.workshop))],
        ),
    })
}

/// What a workshop is called.
fn workshop_name(name: &str) -> String {
    let name = name.trim();
    if name.is_empty() {
        words().participant.unnamed()
    } else {
        name
    }
    .to_owned()
}
