//! The report on a room: what the hints say about its drafts, counted by rule.
//!
//! `model` counts, in plain Rust.

mod model;

#[cfg(target_arch = "wasm32")]
mod page;

pub use model::{After, RoomReport, RuleRow, report};

#[cfg(target_arch = "wasm32")]
pub use page::Report;
