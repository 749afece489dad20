//! The pages on which a facilitator brings the drafts of a workshop together.
//!
//! What a page shows is worked out in plain Rust (`rows`); `desk` holds the room that is open, takes its
//! steps back and keeps it.

pub mod groups;
mod outcome_text;
mod plan_names;
pub mod report;
mod rows;
mod step;

#[cfg(target_arch = "wasm32")]
mod ballot;
#[cfg(target_arch = "wasm32")]
mod ballots;
#[cfg(target_arch = "wasm32")]
mod choose;
#[cfg(target_arch = "wasm32")]
mod close;
#[cfg(target_arch = "wasm32")]
mod codes;
#[cfg(target_arch = "wasm32")]
mod collect;
#[cfg(target_arch = "wasm32")]
mod confidence;
#[cfg(target_arch = "wasm32")]
mod desk;
#[cfg(target_arch = "wasm32")]
mod dots;
#[cfg(target_arch = "wasm32")]
mod fields;
#[cfg(target_arch = "wasm32")]
mod hand_out;
#[cfg(target_arch = "wasm32")]
mod hand_over;
#[cfg(target_arch = "wasm32")]
mod handed_in;
#[cfg(target_arch = "wasm32")]
mod invite;
#[cfg(target_arch = "wasm32")]
mod join;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod participant;
#[cfg(target_arch = "wasm32")]
mod plan;
#[cfg(target_arch = "wasm32")]
mod plan_steps;
#[cfg(target_arch = "wasm32")]
mod report_line;
#[cfg(target_arch = "wasm32")]
mod sound;
#[cfg(target_arch = "wasm32")]
mod timer;
#[cfg(target_arch = "wasm32")]
mod twice;
#[cfg(target_arch = "wasm32")]
mod vote_page;
#[cfg(target_arch = "wasm32")]
mod workshop;

pub use outcome_text::Told;
pub use plan_names::{length_name, step_name};
pub use rows::{DraftRow, draft_name, rows};
pub use step::RoomStep;

#[cfg(target_arch = "wasm32")]
pub use desk::RoomDesk;
#[cfg(target_arch = "wasm32")]
pub use page::RoomPage;
#[cfg(target_arch = "wasm32")]
pub use participant::Participant;
