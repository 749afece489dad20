//! Files out of the app and into it.

mod dialog;
mod export;
mod incoming;
mod preview;

pub use dialog::ImportDialog;
pub use export::export;
pub use incoming::{FileProblem, Incoming, ReadFile};
