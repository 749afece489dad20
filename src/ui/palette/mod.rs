//! Doing things by name: all actions in one table, the palette that runs them, finding lines.

pub mod actions;
pub mod choices;
pub mod chord;
pub mod find;
pub mod matching;
pub mod places;

#[cfg(target_arch = "wasm32")]
mod chooser;
#[cfg(target_arch = "wasm32")]
mod hands;
#[cfg(target_arch = "wasm32")]
mod help;
#[cfg(target_arch = "wasm32")]
mod overlay;

#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use hands::Hands;
#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use overlay::{Overlay, OverlayView, Overlays};
