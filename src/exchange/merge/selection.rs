//! What is taken of several files, as one workspace to be merged in, and the marks of what is left out.
//!
//! One rule makes whatever was decided stay when the files come again: **what is here afterwards is later than
//! the files wherever it differs from them.** So each file is merged but for what is left of it; then whatever
//! some file would still change is dated anew: the fields of what is there, and the deletion of what is gone.
//! What was never here is neither: it gets a mark, which this device keeps to itself.

use super::decisions::Decisions;
use super::offer::Offer;
use crate::domain::{Outline, Stamp, Workspace};
use std::mem;

/// A file with what was decided on each of its changes.
pub struct Decided<'a> {
    /// What the file holds.
    pub theirs: &'a Workspace,
    /// What it offers to change.
    pub offer: &'a Offer,
    /// Whether each of these changes is taken.
    pub taken: &'a [bool],
}

/// What comes of all decisions.
#[derive(Default)]
pub struct Selection {
    /// What is here afterwards, to be merged in.
    pub workspace: Workspace,
    /// The marks of what is new and left out, for the device to remember.
    pub left_out: Workspace,
}

/// What comes of the decisions on these files, in one go; [`Selecting`] does not keep a page waiting.
pub fn selection(mine: &Workspace, files: &[Decided<'_>], stamp: Stamp) -> Selection {
    let mut selecting = Selecting::of(mine, files, stamp);
    while !selecting.go_on() {}
    selecting.finish()
}

/// Finds out in steps what comes of decisions.
pub struct Selecting<'a> {
    decisions: Decisions<'a>,
    next: Step,
    selection: Selection,
}

/// What has to be done next; where it matters, with what is shown of what is here afterwards.
enum Step {
    Join,
    BringBack,
    Outlast(Outline),
    KeepAway(Outline),
    Nothing,
}

impl<'a> Selecting<'a> {
    /// Nothing found out yet. `stamp` is that of the edit that all is merged by: what goes against the clock carries
    /// it, or one later than all that the files have seen.
    pub fn of(mine: &'a Workspace, files: &'a [Decided<'a>], stamp: Stamp) -> Self {
        let latest = files.iter().map(|file| file.theirs.latest()).max();
        let latest = latest.unwrap_or_default();
        let stamp = if latest < stamp {
            stamp
        } else {
            latest.next(stamp.time, stamp.device)
        };
        Self {
            decisions: Decisions::on(mine, files, stamp),
            next: Step::Join,
            selection: Selection::default(),
        }
    }

    /// Takes the next step. Returns whether all are taken.
    pub fn go_on(&mut self) -> bool {
        let Self {
            decisions,
            selection,
            ..
        } = self;
        let workspace = &mut selection.workspace;
        self.next = match mem::replace(&mut self.next, Step::Nothing) {
            Step::Join => {
                *workspace = decisions.joined();
                Step::BringBack
            }
            Step::BringBack => {
                decisions.bring_back(workspace);
                Step::Outlast(Outline::of(workspace))
            }
            Step::Outlast(shown) => {
                decisions.outlast(workspace, shown.all());
                Step::KeepAway(shown)
            }
            Step::KeepAway(shown) => {
                selection.left_out = decisions.keep_away(workspace, shown.all());
                Step::Nothing
            }
            Step::Nothing => return true,
        };
        false
    }

    /// What was found out.
    pub fn finish(self) -> Selection {
        self.selection
    }
}
