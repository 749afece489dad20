//! Comparing two states side by side: files, snapshots, cycles, and the workspace as it is now.

pub mod model;

#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod source;
#[cfg(target_arch = "wasm32")]
mod table;

#[cfg(target_arch = "wasm32")]
pub use page::{CompareLink, ComparePage};
