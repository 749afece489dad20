//! Why nothing of a file can be read.

use super::LONGEST_FILE;
use std::fmt;

/// Why nothing of a file can be read, said so that the person who chose it knows what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// There is no text in it.
    Empty,
    /// It is longer than [`LONGEST_FILE`].
    TooLarge {
        /// Its length.
        bytes: usize,
    },
    /// It is not JSON.
    NotJson {
        /// The line where that shows, from 1.
        line: usize,
        /// The column in that line, from 1.
        column: usize,
    },
    /// It begins as a file of this app does, and ends too early.
    Truncated,
    /// It is JSON of another kind.
    OtherFormat,
    /// A newer version of the app wrote it.
    NewerVersion {
        /// The version of the format it names.
        found: u64,
    },
    /// It says that it is a file of this app, but is not built like one.
    Malformed {
        /// What in the file is not as it should be.
        place: String,
        /// What should be there.
        expected: &'static str,
    },
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("This file is empty. Export it again where it came from."),
            Self::TooLarge { bytes } => write!(
                f,
                "This file is too large: {} MB, while Aimwell reads up to {} MB. Check that it is the file you meant.",
                bytes.div_ceil(1_000_000),
                LONGEST_FILE / 1_000_000
            ),
            Self::NotJson { line, column } => write!(
                f,
                "This is not an Aimwell file: it stops making sense at line {line}, column {column}. Choose a .json file that Aimwell exported, or undo the last change made to it by hand."
            ),
            Self::Truncated => f.write_str(
                "This file ends too early, as if it had not been copied or downloaded completely. Fetch it again.",
            ),
            Self::OtherFormat => f.write_str(
                "This file comes from another program: it does not say that it is an Aimwell file. Choose a .json file that Aimwell exported.",
            ),
            Self::NewerVersion { found } => write!(
                f,
                "This file was written by a newer Aimwell (format {found}; this one reads format {}). Reload the page to get the newest version, then import it again.",
                super::json::VERSION
            ),
            Self::Malformed { place, expected } => write!(
                f,
                "This Aimwell file is damaged: {place} should be {expected}. Export it again where it came from."
            ),
        }
    }
}

impl std::error::Error for ImportError {}
