//! Files out of the app and into it.

mod dialog;
mod export;
mod folder;
mod incoming;
mod more;
mod offer_line;
mod offer_list;
mod picker;
mod proposals;
mod read;
mod reading;
mod replacement;
mod text;
mod to_know;

pub use dialog::{ImportDecision, ImportDoor};
pub use export::{export, hand_out};
pub use folder::Dropped;
pub use incoming::{FileProblem, Incoming, ReadFile, listed};
pub use picker::FilePicker;
pub use read::read_file;
pub use to_know::things_to_know;
