//! What can stand between an edit and its being kept.

use super::ShelfError;
use crate::exchange::{ImportError, Warning};

/// Something the user has to know about what the browser keeps.
#[derive(Clone, Debug, PartialEq)]
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
    /// What reads is not here yet, and there is something to read, so nothing is saved.
    Unread,
    /// What was written did not read back the same.
    NotKept,
}

impl Trouble {
    /// Whether edits are still saved.
    pub fn saves(&self) -> bool {
        matches!(self, Self::SetAside { .. } | Self::Repaired { .. })
    }

    /// Whether it lies in a text that is kept, so that it stays although edits can be kept beside it.
    pub fn is_in_text(&self) -> bool {
        matches!(
            self,
            Self::Newer { .. } | Self::Unread | Self::NotSetAside(_)
        )
    }
}

impl From<ShelfError> for Trouble {
    fn from(error: ShelfError) -> Self {
        Self::Shelf(error)
    }
}
