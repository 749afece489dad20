//! Why nothing of a table can be read.

/// Why nothing of a table can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// There is no cell with anything in it.
    Empty,
    /// A quotation mark opens a cell that never ends.
    OpenQuote {
        /// The line it stands in, from 1.
        line: usize,
        /// Its place in that line, from 1.
        column: usize,
    },
    /// There are more rows, columns or cells than any real table has.
    TooLarge {
        /// The line that is too much.
        line: usize,
    },
}
