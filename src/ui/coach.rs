//! The reader of goals, as the page asks it. It weighs as much as the page itself, so it comes with a later part of
//! the program: until it is here, lines are written without hints, and measures wait to be read.

use super::line_notes::LineNotes;
use super::overview::Overview;
use crate::domain::{CycleId, Dismissals, Measure, Outline, Workspace};
use crate::hints::{Desk, Hint, Statement};

/// What the reader of goals can be asked. Nobody outside its part of the program names these functions, so
/// that they and all that they reach come with it.
pub struct Coach {
    /// All hints on one statement.
    pub review: fn(&Statement<'_>) -> Vec<Hint>,
    /// What is to become of the hints on a line.
    pub sort: fn(Vec<Hint>, &[&str], &Dismissals) -> LineNotes,
    /// What there is to say about a cycle.
    pub overview: fn(&Workspace, &Outline, CycleId, &mut Desk) -> Overview,
    /// Reads so many objectives of a cycle, so that the overview takes less long.
    pub read_ahead: fn(&Workspace, &Outline, CycleId, &mut Desk, usize),
    /// The measure that a title names.
    pub read_measure: fn(&str) -> Option<Measure>,
}

/// The reader of goals.
pub static COACH: Coach = Coach {
    review: crate::hints::review,
    sort: LineNotes::sort,
    overview: Overview::of,
    read_ahead: Overview::read_ahead,
    read_measure: super::titles::read,
};

/// The reader of goals, once it is here.
#[cfg(target_arch = "wasm32")]
pub fn coach() -> Option<&'static Coach> {
    super::later_pages::coach().here.get().copied()
}

/// The reader of goals.
#[cfg(not(target_arch = "wasm32"))]
pub fn coach() -> Option<&'static Coach> {
    Some(&COACH)
}
