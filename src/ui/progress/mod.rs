//! How far things have come: the standing on the lines of the document, the history of a key result with its
//! charts, and the overview of a cycle.
//!
//! [`Course`](course::Course) says what a key result went through; `chart` and `sparkline` draw it as text,
//! with the arithmetic of `scale`. A chart crate would weigh more than all of this.

mod beyond;
mod chart;
mod course;
mod path;
mod pen;
mod scale;
mod sparkline;

#[cfg(test)]
mod samples;
