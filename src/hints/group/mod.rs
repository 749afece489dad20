//! Lines of many drafts that are about the same thing, found by what they say and explained.
//!
//! Two lines are compared by their words, the rarer the more telling; by the ideas they share
//! (`lexicon/notions.txt`); and by what their measures should read, where a share of what is late is the
//! same as the rest that is on time. Objectives are compared by the key results below them as well.
//! Nothing is remembered, and the order of the drafts changes nothing.

mod clusters;
mod likeness;
mod line;
mod measure;
mod naming;
mod ties;
mod weights;

use super::set::ObjectiveText;
use likeness::{of_key_results, of_objectives};
use line::{Lines, Unread};
use ties::Ties;
use weights::Weights;

/// The lines of a room that are about the same thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Of objectives, which are counted through all drafts.
    pub objectives: Vec<Group>,
    /// Of key results, which are counted through all drafts.
    pub key_results: Vec<Group>,
}

/// Lines that are about the same thing, at least two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Their numbers, in order.
    pub members: Vec<usize>,
    /// The number of the one that says most of what all say.
    pub best: usize,
    /// What most of them name, the most telling first.
    pub names: Vec<String>,
    /// Whether all of them go to the same target.
    pub has_same_target: bool,
    /// Where they name nothing in common: the value at which all of them begin, and the one to which all of them
    /// go from there, as lines put it: "22 hours", or "82% / 18%" where one tells what another leaves.
    pub values: Vec<String>,
    /// Of objectives: how many key results below one are about the same thing as one below another.
    pub shared_key_results: usize,
}

/// Finds the lines of drafts that are about the same thing, a draft at a time, since reading takes longest. A line
/// is in one group at most; two key results of one objective, and two objectives of one draft, never are in the
/// same.
pub struct Grouping<'a> {
    unread: Vec<Unread<'a>>,
    read: usize,
    lines: Lines,
}

impl<'a> Grouping<'a> {
    /// Begins with these drafts.
    pub fn of(drafts: Vec<Vec<ObjectiveText<'a>>>) -> Self {
        Self {
            unread: Unread::all(drafts),
            read: 0,
            lines: Lines::default(),
        }
    }

    /// Reads one draft more; `true` once all are read.
    pub fn go_on(&mut self) -> bool {
        let Some(next) = self.unread.pop() else {
            return true;
        };
        self.lines.add(&next, self.read);
        self.read += 1;
        self.unread.is_empty()
    }

    /// Reads what is left, and tells what was found.
    pub fn finish(mut self) -> Groups {
        while !self.go_on() {}
        let lines = self.lines;
        let weights = Weights::of(&lines);
        let alike = of_key_results(&lines.key_results, &weights);
        let key_results = clusters::of(&lines.key_results, &alike);
        let ties = Ties::of(&lines, &key_results);
        let alike = of_objectives(&lines.objectives, &weights, &ties);
        let objectives = clusters::of(&lines.objectives, &alike);
        Groups {
            objectives: naming::explain(&lines.objectives, &objectives, &weights, &ties),
            key_results: naming::explain(
                &lines.key_results,
                &key_results,
                &weights,
                &Ties::default(),
            ),
        }
    }
}
