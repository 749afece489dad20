//! A file on the disk that the workspace is kept in as well, for a folder that other devices share: where the
//! browser hands out files to be written again and again (the File System Access API), which is Chromium so far.
//!
//! Nothing in the file is ever overwritten unread. Before each write, and when the page comes to the fore, the file
//! is compared with what was last seen of it; what somebody else has written there is merged first, as one step that
//! can be undone. Whoever undoes it is asked before the file is written again. The handle of the file is kept over
//! visits (`IndexedDB`), and the browser asks again whether it may be used.

mod state;

#[cfg(target_arch = "wasm32")]
mod handle;
#[cfg(target_arch = "wasm32")]
mod keep;
#[cfg(target_arch = "wasm32")]
mod line;
#[cfg(target_arch = "wasm32")]
mod link;

pub use state::{Memory, Plan, Seen, State, is_in, plan};

#[cfg(target_arch = "wasm32")]
pub use line::{FileControls, FileLine};
#[cfg(target_arch = "wasm32")]
pub use link::LinkedFile;
