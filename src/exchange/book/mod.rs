//! Workbooks of spreadsheets as tables: XLSX (ECMA-376) and ODS (`OpenDocument` 1.3), as far as words, numbers
//! and days in cells go. Both are archives of XML; whoever reads the file unpacks the parts.

mod cells;
mod excel;
mod open;
mod style;
mod xml;
mod zip;

pub use zip::{Entry, entries, is_book};

use super::table::{Table, TableError};

/// Whether a part of the archive is needed to read the cells.
pub fn is_wanted(name: &str) -> bool {
    let is_sheet = name.starts_with("xl/worksheets/") && name.rsplit('.').next() == Some("xml");
    let parts = [
        "content.xml",
        excel::WORKBOOK,
        excel::RELATIONS,
        excel::STRINGS,
        excel::STYLES,
    ];
    is_sheet || parts.contains(&name)
}

/// The parts of a workbook, unpacked.
pub struct Book<'a> {
    parts: &'a [(String, String)],
    is_open_document: bool,
}

impl<'a> Book<'a> {
    /// The workbook of these parts, each with its name; `None` where they are no workbook.
    pub fn of(parts: &'a [(String, String)]) -> Option<Self> {
        let has = |wanted: &str| parts.iter().any(|(name, _)| name == wanted);
        let is_open_document = has("content.xml");
        (is_open_document || has(excel::WORKBOOK)).then_some(Self {
            parts,
            is_open_document,
        })
    }

    fn part(&self, wanted: &str) -> &str {
        let found = self.parts.iter().find(|(name, _)| name == wanted);
        found.map_or("", |(_, text)| text)
    }

    /// The sheets that have anything in them, with their names: the one with the most known headings first.
    /// `number` writes a number with a point before its decimals.
    ///
    /// # Errors
    /// Says that there is nothing, or far too much.
    pub fn tables(&self, number: fn(f64) -> String) -> Result<Vec<(String, Table)>, TableError> {
        let sheets = if self.is_open_document {
            open::sheets(self.part("content.xml"), number)?
        } else {
            excel::sheets(self, number)?
        };
        let mut tables = Vec::new();
        for (name, rows) in sheets {
            let Ok(mut table) = Table::new(rows) else {
                continue;
            };
            table.is_comma_likely = Some(false);
            let is_headed = table.is_headed();
            let headed = tables
                .iter()
                .take_while(|(_, table): &&(String, Table)| table.is_headed())
                .count();
            tables.insert(if is_headed { headed } else { tables.len() }, (name, table));
        }
        if tables.is_empty() {
            Err(TableError::Empty)
        } else {
            Ok(tables)
        }
    }
}
