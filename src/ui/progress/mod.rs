//! How far things have come: the standing on the lines of the document, the history of a key result with its
//! charts, and the overview of a cycle.
//!
//! `course::Course` says what a key result went through; `chart` and `sparkline` draw it as text,
//! with the arithmetic of `scale`; `story` and `overview` write the pages. A chart crate would weigh more
//! than all of this.

mod beyond;
mod board;
mod chart;
mod course;
mod entries;
mod frame;
mod line;
mod objective_story;
mod outcome;
mod overview;
mod path;
mod pen;
mod samples;
mod scale;
mod selection;
mod sparkline;
mod story;

#[cfg(target_arch = "wasm32")]
mod document;
#[cfg(target_arch = "wasm32")]
mod page;

pub use line::{HeadStanding, LineStanding, has_check_ins, read_for};
pub use objective_story::objective_story;
pub use overview::overview;
pub use pen::Pen;
pub use selection::Selection;
pub use story::story;

#[cfg(target_arch = "wasm32")]
pub use document::{HasBegun, KeyResultStanding, ObjectiveStandingLine};
#[cfg(target_arch = "wasm32")]
pub use page::{HistoryPage, ProgressLink, ProgressPage};
