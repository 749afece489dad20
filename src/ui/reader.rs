//! What is told of a workspace in words, on paper and in files, is read by one reader.

use super::words::{Figures, Words};
use crate::domain::{Date, Outline, Workspace};

/// All that it takes to tell of a workspace. What it reads stands where that is told: reviews in
/// [`review`](super::review), what is handed out in [`export`](super::export).
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The workspace.
    pub workspace: &'a Workspace,
    /// Its order.
    pub outline: &'a Outline,
    /// The words of the interface.
    pub words: &'a Words,
    /// How days and numbers are written.
    pub figures: &'a Figures,
    /// The day it is.
    pub today: Date,
}
