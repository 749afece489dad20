//! Examples to copy from: good sets over many functions, and well-known failures with what to write
//! instead.
//!
//! They are no part of the program: the app loads them as a file (`public/examples.txt`) with the page.
//! `tests/examples.rs` holds the file to what the rules ask of everybody.

#[cfg(target_arch = "wasm32")]
mod card;
mod function;
mod insert;
#[cfg(target_arch = "wasm32")]
mod page;
mod read;
mod search;
mod text;

pub use function::Function;
pub use insert::{first_gap, insert};
#[cfg(target_arch = "wasm32")]
pub use page::{ExamplesLink, ExamplesPage};
pub use read::Unreadable;
pub use text::Text;

use super::catalogue::index::rule;
use crate::hints::Rule;

/// All there is to copy from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examples {
    /// The good sets, in the order of the file, which goes function by function.
    pub sets: Vec<ExampleSet>,
    /// The failures, in the order of the file.
    pub failures: Vec<Failure>,
}

impl Examples {
    /// The sets of one function.
    pub fn of(&self, function: Function) -> impl Iterator<Item = &ExampleSet> {
        let sets = self.sets.iter();
        sets.filter(move |set| set.function == function)
    }
}

/// A good set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleSet {
    /// The part of an organisation that it could come from.
    pub function: Function,
    /// The set itself.
    pub okr: Okr,
    /// What is good about it, in one sentence.
    pub why: String,
}

/// An objective with what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Okr {
    /// What will be better, and for whom.
    pub objective: Text,
    /// How anybody would know, at least one.
    pub key_results: Vec<ExampleKeyResult>,
}

/// A key result, with the work that might move it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleKeyResult {
    /// The key result.
    pub text: Text,
    /// The work, if any is proposed.
    pub initiatives: Vec<Text>,
}

/// A well-known way in which goals go wrong, as a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What it is called.
    pub title: String,
    /// The ids of the rules that see it in the text; none where the text does not show it.
    pub rules: Vec<String>,
    /// What was written.
    pub weak: Okr,
    /// What went wrong, in two or three sentences.
    pub what_went_wrong: String,
    /// What the team wrote instead.
    pub instead: Okr,
}

impl Failure {
    /// The rules that see it in the text; those that this version does not have are left out.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().filter_map(|id| rule(id))
    }
}
