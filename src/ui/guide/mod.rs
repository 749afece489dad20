//! The guide: a conversation in six steps that ends in a finished objective. Its answers are the records
//! themselves, so that leaving it, or loading the page anew, loses nothing.

pub mod answers;
pub mod chain;
pub mod kept_chain;
mod plural;
pub mod sentence;
pub mod step;

#[cfg(target_arch = "wasm32")]
mod chain_box;
#[cfg(target_arch = "wasm32")]
mod draft;
#[cfg(target_arch = "wasm32")]
mod editor;
#[cfg(target_arch = "wasm32")]
mod fields;
#[cfg(target_arch = "wasm32")]
mod initiatives;
#[cfg(target_arch = "wasm32")]
mod line;
#[cfg(target_arch = "wasm32")]
mod links;
#[cfg(target_arch = "wasm32")]
mod measured;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod picture;
#[cfg(target_arch = "wasm32")]
mod progress;
#[cfg(target_arch = "wasm32")]
mod proposal;
#[cfg(target_arch = "wasm32")]
mod proposals;
#[cfg(target_arch = "wasm32")]
mod review;
#[cfg(target_arch = "wasm32")]
mod words_steps;

#[cfg(target_arch = "wasm32")]
pub use draft::Draft;
#[cfg(target_arch = "wasm32")]
pub use links::{ContinueLink, GuideLink};
#[cfg(target_arch = "wasm32")]
pub use page::Guide;
#[cfg(target_arch = "wasm32")]
pub use proposals::{Proposals, ProposalsPanel};
pub use step::GuideStep;
