//! The page on which lines that are about the same thing are brought together, compared and combined.
//!
//! `model` says what it shows, in plain Rust.

mod model;

#[cfg(target_arch = "wasm32")]
mod card;
#[cfg(target_arch = "wasm32")]
mod choice;
#[cfg(target_arch = "wasm32")]
mod combine;
#[cfg(target_arch = "wasm32")]
mod page;

pub use model::{Facets, GroupRow, LineRow, alone, facets, groups};

#[cfg(target_arch = "wasm32")]
pub use page::Groups;
