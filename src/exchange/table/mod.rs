//! Tables: what a spreadsheet or a file of separated values says, as objectives with key results, and back.
//!
//! A text becomes rows ([`read`]); the row of headings is found and each column given a [`Field`]
//! ([`Mapping`]); the rows become objectives ([`import`]), matched with what is there already, so that
//! bringing in the same table twice changes nothing. No cell is lost: what has no field of its own is noted
//! in the why of its objective, and what is left out is said with its line and column.

mod cycles;
mod dates;
mod encoding;
mod error;
mod field;
mod guard;
mod heading;
mod identify;
mod import;
mod known;
mod lists;
mod mapping;
mod measured;
mod names;
mod notes;
mod numbers;
mod own;
mod places;
mod plan;
mod plan_results;
mod quoted;
mod read;
mod reader;
mod records;
mod results;
mod roles;
mod row;
mod separator;
mod who;
mod write;

pub use encoding::{Encoding, encoding};
pub use error::TableError;
pub use field::Field;
pub use guard::{guarded, unguarded};
pub use import::{Importing, Setting, import};
pub use mapping::{Column, Mapping};
pub use numbers::Habits;
pub(super) use numbers::number_of;
pub(super) use quoted::{Quoted, quoted};
pub use read::{Row, Table, letters_of, read};
pub use separator::separator;
pub use write::{Headings, Style, write};
