//! Whom OKRs belong to and what they contribute to: parts of the document, choices, and sentences on them.

mod belonging;
mod choices;
mod contributing;
mod part;
mod summary;
mod uses;

#[cfg(target_arch = "wasm32")]
mod directory;
#[cfg(target_arch = "wasm32")]
mod entries;

pub use belonging::Belonging;
pub use choices::{OwnerChoice, owner_choices};
pub use contributing::{AlignmentChoice, alignment_choices, refusal};
pub use part::Part;
pub use summary::{named, owner_name, shown_title, summary};
pub use uses::Uses;

#[cfg(target_arch = "wasm32")]
pub use directory::{Directory, DirectoryDialog};
