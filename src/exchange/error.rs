//! Why nothing of a file can be read.

use super::table::TableError;

/// Why nothing of a file can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// There is no text in it.
    Empty,
    /// It is longer than [`LONGEST_FILE`](super::LONGEST_FILE).
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
    /// It is a text in which no objective and no key result can be found.
    NoOkrs,
    /// It is JSON of another kind.
    OtherFormat,
    /// A newer version of the app wrote it.
    NewerVersion {
        /// The version of the format it names.
        found: u64,
    },
    /// It is a table that cannot be read.
    Table(TableError),
    /// It is no workbook, or one that cannot be unpacked.
    NoBook,
    /// It holds more records than any real file does.
    TooManyRecords,
    /// It says that it is a file of this app, but is not built like one.
    Malformed {
        /// The field that is not as it should be.
        name: &'static str,
        /// What should be there.
        expected: Expected,
    },
}

/// What a field of a file should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A list.
    List,
    /// An object.
    Object,
    /// The number of a version.
    Version,
    /// A number in hexadecimal, by which something is known again.
    Code,
    /// Milliseconds since 1970-01-01 UTC.
    Moment,
    /// Dots on objectives of a list.
    Dots,
}
