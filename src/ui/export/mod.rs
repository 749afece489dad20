//! The ways out of the app: files, texts, a report, paper.
//!
//! `page` lists them, each with a line on what it is for. What they hand out is written by pure functions:
//! [`report`] and [`chat`] tell the same [`Handout`], Markdown is written by `exchange/markdown`.

pub mod chat;
mod handout;
pub mod report;

#[cfg(target_arch = "wasm32")]
mod copy;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod ways;

pub use handout::Handout;

#[cfg(target_arch = "wasm32")]
pub use copy::{Copied, CopyButton};
#[cfg(target_arch = "wasm32")]
pub use page::{ExportLink, ExportPage};

mod tests;
