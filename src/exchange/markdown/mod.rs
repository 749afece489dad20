//! OKRs as Markdown: what people put into a wiki, a mail or a repository, and take in again.
//!
//! A cycle is a heading with its days under it, an objective a heading of the second level, its why a quotation,
//! a key result an item of a list, with its measure, owner, source and initiatives in a list within it. All that
//! people wrote is escaped, so that it reads back as it was; numbers stand as in the file format. Check-ins,
//! alignment and everything else that has no place in such a text stay out of it: the JSON format keeps those.

mod inline;
mod measure;
mod read;
mod write;

pub use inline::escaped;
pub use read::{Markdown, read};
pub use write::write;

use super::draft::CycleDraft;
use super::paste::Pasted;

/// What fields are called in the text. A reader knows those of every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels {
    /// The teams that own something.
    pub team: &'static str,
    /// The people who own something.
    pub owner: &'static str,
    /// How much of an objective is expected.
    pub ambition: &'static str,
    /// All of it.
    pub committed: &'static str,
    /// As much as can be.
    pub aspirational: &'static str,
    /// How a key result is measured.
    pub measure: &'static str,
    /// The part a key result is of its objective.
    pub weight: &'static str,
    /// Where the value of a key result is read.
    pub source: &'static str,
}

/// What a pasted text says, as a draft for the cycle at hand.
pub fn draft_of(pasted: Pasted) -> CycleDraft {
    read::draft_of(pasted)
}
