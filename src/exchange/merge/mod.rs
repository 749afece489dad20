//! Merging with a choice: what each file would change, which of it is taken, and how what is left stays left.
//!
//! A merge keeps the later edit of each field. Whoever decides otherwise makes an edit of now: what is
//! mine although theirs is later is dated anew, so that bringing in the same file again changes nothing.

mod choices;
mod decisions;
mod field_names;
mod identify;
mod likeness;
mod offer;
mod selection;

pub use identify::{Identified, Identifying};
pub use likeness::Wording;
pub use offer::{Change, Edited, Group, Later, Offer, Offering, What, offer};
pub use selection::{Decided, Selecting, Selection, selection};

use super::view::View;
use crate::domain::Workspace;

/// What is here already, ready to be compared with any number of files.
pub struct Here<'a>(View<'a>);

impl<'a> Here<'a> {
    /// Looks at a workspace.
    pub fn of(mine: &'a Workspace) -> Self {
        Self(View::of(mine))
    }

    /// What is here and what a file holds as one.
    pub fn joined(&self, theirs: &Workspace) -> Workspace {
        let mut joined = self.0.workspace.clone();
        joined.merge(theirs.clone());
        joined
    }
}
