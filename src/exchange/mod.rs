//! Files that travel: writing a workspace as text, reading it back, and showing what that would change; and the
//! rhythm of a cycle for a calendar.
//!
//! Reading never fails over a single record: it returns what it understood together with warnings. What
//! went wrong and what would change is told as data; `ui/words` says it to people.

mod authors;
pub mod book;
mod calendar;
mod compare;
pub mod draft;
mod error;
mod file_name;
pub mod json;
mod loops;
pub mod markdown;
pub mod merge;
pub mod pages;
pub mod paste;
mod preview;
mod problem;
pub mod share;
pub mod table;
mod value;
mod view;
mod warning;
mod word_diff;

pub use authors::Authors;
pub use calendar::{EventNames, calendar};
pub use error::{Expected, ImportError};
pub use file_name::{ballot_name, calendar_name, file_name, file_name_as};
pub use json::{BallotFile, Dots, SlicedImport, VERSION, export, import};
pub use preview::{Entry, FieldChange, Mode, Preview, preview};
pub use problem::{MeasureProblem, MeasureValue, Problem, Reference, TextField};
pub use value::{Field, Value};
pub use warning::{Label, Part, Spot, Warning};
pub use word_diff::{Run, word_diff};

use crate::domain::{RecordId, Workspace};
use std::collections::BTreeSet;

/// The longest file that is read, in bytes. A thousand objectives of five key results take about a fifth.
pub const LONGEST_FILE: usize = 20_000_000;

/// What was understood of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imported {
    /// All that could be read.
    pub workspace: Workspace,
    /// What was repaired or left out, in the order of the file.
    pub warnings: Vec<Warning>,
    /// The records that came without an identity of the app's own and were given one.
    pub made_up: BTreeSet<RecordId>,
}
