//! Comparing two states side by side: files, snapshots, cycles, and the workspace as it is now.

pub mod comparing;
pub mod line;
mod partners;
mod selection;
pub mod side;

#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod result;
#[cfg(target_arch = "wasm32")]
mod source;
#[cfg(target_arch = "wasm32")]
mod table;

pub use selection::{Comparison, Source};

#[cfg(target_arch = "wasm32")]
pub use page::{CompareLink, ComparePage};
