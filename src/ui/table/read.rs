//! Files as tables: bytes become letters, and a workbook its sheets.

use super::inflate::{inflated, text_of};
use super::tables::Sheets;
use crate::exchange::book::{self, Book};
use crate::exchange::table::{Table, TableError, encoding, read};
use crate::exchange::{ImportError, LONGEST_FILE};
use crate::ui::browser;
use crate::ui::files::FileProblem;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Whether a file is a table, by its name.
pub fn is_table(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    ["csv", "tsv", "tab", "xlsx", "xlsm", "ods"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(ending))
}

/// Reads a file that is a table.
///
/// # Errors
/// Says why nothing of it can be read.
pub async fn read_file(file: &File) -> Result<Sheets, FileProblem> {
    let size = browser::file_size(file);
    if size > LONGEST_FILE {
        return Err(FileProblem::Refused(ImportError::TooLarge { bytes: size }));
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileProblem::Unreadable)?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    let refused = |error: TableError| FileProblem::Refused(ImportError::Table(error));
    let sheets = if book::is_book(&bytes) {
        sheets(&bytes)
            .await
            .ok_or(FileProblem::Refused(ImportError::NoBook))?
            .map_err(refused)?
    } else {
        let text = text_of(&bytes, encoding(&bytes)).ok_or(FileProblem::Unreadable)?;
        vec![(String::new(), read(&text).map_err(refused)?)]
    };
    Ok(Sheets {
        name: file.name(),
        sheets,
    })
}

/// The sheets of a workbook that have anything in them; `None` where it cannot be read.
async fn sheets(bytes: &[u8]) -> Option<Result<Vec<(String, Table)>, TableError>> {
    let entries = book::entries(bytes)?;
    let mut parts = Vec::new();
    for entry in entries
        .into_iter()
        .filter(|entry| book::is_wanted(&entry.name))
    {
        let packed = bytes.get(entry.start..entry.start + entry.length)?;
        let content = inflated(packed, entry.is_deflated).await?;
        parts.push((entry.name, String::from_utf8_lossy(&content).into_owned()));
    }
    let book = Book::of(&parts)?;
    Some(book.tables(browser::plain_number))
}
