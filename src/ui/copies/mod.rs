//! Where the work is: in this browser, how safely, and in a file that outlives it.

mod due;

pub use due::is_due;

#[cfg(target_arch = "wasm32")]
mod exported;
#[cfg(target_arch = "wasm32")]
mod reminder;
#[cfg(target_arch = "wasm32")]
mod section;
#[cfg(target_arch = "wasm32")]
mod space;

#[cfg(target_arch = "wasm32")]
pub use exported::note_export;
#[cfg(target_arch = "wasm32")]
pub(super) use reminder::Reminder;
#[cfg(target_arch = "wasm32")]
pub(super) use section::Whereabouts;
