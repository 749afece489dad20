//! What OKRs are: plain data, invariants in constructors, formulas.
//!
//! No IO, no clock, no randomness and no file format: time, devices and ids come in as arguments.

pub mod measure;
pub mod text;

pub use measure::{Measure, MeasureError, Metric, Milestone, Share, Step, Target};
pub use text::{Line, Prose};
