//! Tables out of the app and into it: which column holds what, what becomes of it, and files of separated
//! values.

pub mod view;

pub use view::Separated;

#[cfg(target_arch = "wasm32")]
mod dialog;
#[cfg(target_arch = "wasm32")]
mod export;
#[cfg(target_arch = "wasm32")]
mod inflate;
#[cfg(target_arch = "wasm32")]
mod outcome;
#[cfg(target_arch = "wasm32")]
mod read;
#[cfg(target_arch = "wasm32")]
mod tables;
#[cfg(target_arch = "wasm32")]
mod working;

#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use dialog::MappingDialog;
#[cfg(target_arch = "wasm32")]
pub use export::export;
#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use read::{is_table, read_file};
#[cfg(target_arch = "wasm32")]
pub(in crate::ui) use tables::{Sheets, Tables};
