//! Links that hold a draft: made on the page of the ways out, opened by whoever they are sent to.
//!
//! The part of an address behind `#` is sent to no server. What comes in such a link goes through the preview of
//! every import, and merges only on request.

mod address;
mod qr;

#[cfg(target_arch = "wasm32")]
mod fold;
#[cfg(target_arch = "wasm32")]
mod make;
#[cfg(target_arch = "wasm32")]
mod open;

pub use address::{letters_behind, letters_of};
pub use qr::{MOST_IN_CODE, code};

#[cfg(target_arch = "wasm32")]
pub use fold::{Damage, fold, unfold};
#[cfg(target_arch = "wasm32")]
pub use make::{LinkAdvice, LinkMaker, MadeLink, made_link};
#[cfg(target_arch = "wasm32")]
pub use open::{listen, offer_link};
