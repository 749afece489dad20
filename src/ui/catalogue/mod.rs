//! The hints and the lessons behind them, explained on pages of their own.

pub mod index;
pub mod lessons;
pub mod limits;
pub mod trial;

#[cfg(target_arch = "wasm32")]
mod lesson_page;
#[cfg(target_arch = "wasm32")]
mod list_page;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod rule_page;
#[cfg(target_arch = "wasm32")]
mod settings;
#[cfg(target_arch = "wasm32")]
mod trial_box;

#[cfg(target_arch = "wasm32")]
pub use page::{Catalogue, CatalogueLink, document_address};
