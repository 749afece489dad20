//! Pasting several lines at once: what they say, where they go, and a look at it before it happens.

pub mod plan;

#[cfg(target_arch = "wasm32")]
mod dialog;
#[cfg(target_arch = "wasm32")]
mod draft;

#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use dialog::PasteDialog;
#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use draft::{Draft, listen, paste};
