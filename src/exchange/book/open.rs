//! Workbooks of `LibreOffice` and of all that write `OpenDocument`.

use super::super::table::{Row, TableError};
use super::cells::Cells;
use super::style::Meaning;
use super::xml::{Piece, attribute, decoded, pieces};

/// The sheets of a workbook with their names, in their order.
pub(super) fn sheets(
    xml: &str,
    number: fn(f64) -> String,
) -> Result<Vec<(String, Vec<Row>)>, TableError> {
    let mut sheets = Vec::new();
    let mut sheet = Sheet {
        cells: Cells::default(),
        line: 1,
        column: 0,
        number,
    };
    let (mut name, mut cell, mut text, mut depth) = (String::new(), None, String::new(), 0_usize);
    for piece in pieces(xml) {
        match piece {
            Piece::Open("table", attributes) => {
                name = attribute(attributes, "name").unwrap_or_default();
                sheet = Sheet {
                    cells: Cells::default(),
                    line: 1,
                    column: 0,
                    number,
                };
            }
            Piece::Close("table") => {
                let cells = std::mem::take(&mut sheet.cells);
                sheets.push((std::mem::take(&mut name), cells.into_rows()));
            }
            Piece::Open("table-row", attributes) => sheet.row(attributes),
            Piece::Close("table-row") => sheet.line += 1,
            Piece::Open("table-cell" | "covered-table-cell", attributes) => {
                cell = Some(attributes);
                text.clear();
            }
            Piece::Close("table-cell" | "covered-table-cell") => {
                if let Some(attributes) = cell.take() {
                    sheet.cell(attributes, &text)?;
                }
            }
            // What is remarked on a cell is none of its words.
            Piece::Open("annotation", _) => depth += 1,
            Piece::Close("annotation") => depth = depth.saturating_sub(1),
            Piece::Open("p", _) if cell.is_some() && depth == 0 && !text.is_empty() => {
                text.push('\n');
            }
            Piece::Open("s", _) if cell.is_some() && depth == 0 => text.push(' '),
            Piece::Text(part) if cell.is_some() && depth == 0 => text.push_str(&decoded(part)),
            _ => {}
        }
    }
    Ok(sheets)
}

struct Sheet {
    cells: Cells,
    line: usize,
    column: usize,
    number: fn(f64) -> String,
}

impl Sheet {
    /// The rows that a tag stands for: the first of them has the cells, the others repeat it in vain.
    fn row(&mut self, attributes: &str) {
        self.column = 0;
        // The rows below the last one that is filled are repeated a million times.
        let repeated = attribute(attributes, "number-rows-repeated")
            .and_then(|count| count.parse::<usize>().ok());
        self.line += repeated.unwrap_or(1).saturating_sub(1);
    }

    fn cell(&mut self, attributes: &str, text: &str) -> Result<(), TableError> {
        let kind = attribute(attributes, "value-type").unwrap_or_default();
        let value = attribute(attributes, "value").unwrap_or_default();
        let told = match &*kind {
            "float" | "currency" => Meaning::Number.text(&value, false, self.number),
            "percentage" => Meaning::Percent.text(&value, false, self.number),
            "date" => attribute(attributes, "date-value").unwrap_or_default(),
            _ => text.to_owned(),
        };
        let repeated = attribute(attributes, "number-columns-repeated")
            .and_then(|count| count.parse::<usize>().ok());
        let repeated = repeated.unwrap_or(1);
        if !told.trim().is_empty() {
            for index in 0..repeated {
                self.cells
                    .put(self.line, self.column.saturating_add(index), told.clone())?;
            }
        }
        self.column = self.column.saturating_add(repeated);
        Ok(())
    }
}
