//! The pages on which a facilitator brings the drafts of a workshop together.
//!
//! What a page shows is worked out in plain Rust (`rows`); `desk` holds the room that is open, takes its
//! steps back and keeps it.

pub mod groups;
pub mod report;
mod rows;
mod step;

#[cfg(target_arch = "wasm32")]
mod collect;
#[cfg(target_arch = "wasm32")]
mod desk;
#[cfg(target_arch = "wasm32")]
mod fields;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod report_line;

pub use rows::{DraftRow, draft_name, rows};
pub use step::RoomStep;

#[cfg(target_arch = "wasm32")]
pub use desk::RoomDesk;
#[cfg(target_arch = "wasm32")]
pub use page::RoomPage;
