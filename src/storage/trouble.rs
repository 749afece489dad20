//! What can stand between an edit and its being kept.

use super::ShelfError;
use crate::exchange::{ImportError, Warning};
use std::fmt;

/// Something the user has to know about what the browser keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The shelf cannot be used: nothing is kept.
    Shelf(ShelfError),
    /// What was kept could not be read. It was set aside whole; saving goes on.
    SetAside {
        /// The key of the copy.
        key: String,
        /// What is wrong with it.
        reason: ImportError,
    },
    /// What was kept could be read in part. The whole was set aside; saving goes on.
    Repaired {
        /// The key of the copy.
        key: String,
        /// What was repaired or left out.
        warnings: Vec<Warning>,
    },
    /// What was kept could not be read in full, and could not be set aside either, so nothing is saved.
    NotSetAside(ShelfError),
    /// A newer version of the app wrote what was kept, so nothing is saved.
    Newer {
        /// The version of the format it names.
        found: u64,
    },
    /// What was written did not read back the same.
    NotKept,
}

impl Trouble {
    /// Whether edits are still saved.
    pub fn saves(&self) -> bool {
        matches!(self, Self::SetAside { .. } | Self::Repaired { .. })
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shelf(error) | Self::NotSetAside(error @ ShelfError::Blocked) => error.fmt(f),
            Self::SetAside { .. } => f.write_str(
                "What this browser had kept could not be read. It was set aside whole: download it before you discard it.",
            ),
            Self::Repaired { .. } => f.write_str(
                "Some of what this browser had kept could not be read. The rest is here, and the whole was set aside: download it before you discard it.",
            ),
            Self::NotSetAside(ShelfError::Full) => f.write_str(
                "What this browser had kept could not be read in full, and there is no room to set it aside. Nothing is saved until you have downloaded and discarded it; export your work before you close the page.",
            ),
            Self::Newer { .. } => f.write_str(
                "A newer version of Aimwell wrote what this browser keeps, so this one does not touch it. Reload the page to get the newest version; export first what you wrote here.",
            ),
            Self::NotKept => f.write_str(
                "This browser did not keep what was saved. Export your work before you close the page.",
            ),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<ShelfError> for Trouble {
    fn from(error: ShelfError) -> Self {
        Self::Shelf(error)
    }
}
