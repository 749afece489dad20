//! The cells of a sheet as they come, put into rows.

use super::super::table::{Row, TableError};

/// More cells than any real sheet has, those counted that are empty in between.
const MOST_CELLS: usize = 2_000_000;
const MOST_ROWS: usize = 20_000;
const MOST_COLUMNS: usize = 1_000;

/// The rows of a sheet.
#[derive(Default)]
pub(super) struct Cells {
    rows: Vec<Row>,
    count: usize,
}

impl Cells {
    /// Puts a text into a cell. Rows come in their order.
    pub(super) fn put(
        &mut self,
        line: usize,
        column: usize,
        text: String,
    ) -> Result<(), TableError> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if self.rows.last().is_none_or(|row| row.line != line) {
            self.rows.push(Row {
                line,
                cells: Vec::new(),
            });
        }
        let rows = self.rows.len();
        let Some(row) = self.rows.last_mut() else {
            return Ok(());
        };
        let before = row.cells.len();
        if column >= MOST_COLUMNS || rows > MOST_ROWS || self.count > MOST_CELLS {
            return Err(TableError::TooLarge { line });
        }
        if column >= before {
            row.cells.resize(column + 1, String::new());
            self.count += column + 1 - before;
        }
        row.cells[column] = text;
        Ok(())
    }

    pub(super) fn into_rows(self) -> Vec<Row> {
        self.rows
    }
}
