//! Where key results and objectives stand, in words and signs.

#[cfg(target_arch = "wasm32")]
mod mark;
mod text;

#[cfg(target_arch = "wasm32")]
pub use mark::StatusMark;
pub use text::{STATUSES, percent, points, reason, sign, slug, status, write_mark};
