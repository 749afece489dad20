//! A text as a table.

use super::error::TableError;
use super::heading::known;
use super::reader::rows;
use super::separator::separator;

/// Among how many rows from the top that of the headings is looked for.
const TOP: usize = 10;

/// A row that has anything in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file, from 1.
    pub line: usize,
    /// Its cells as they stand there.
    pub cells: Vec<String>,
}

/// What a file of separated values or a sheet holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    rows: Vec<Row>,
    head: Option<usize>,
    width: usize,
    /// Whether its numbers most likely have a comma before their decimals.
    pub is_comma_likely: Option<bool>,
}

/// A text as a table: what stands between its cells, and where its headings are, is found out.
///
/// # Errors
/// Says where a quotation mark opens a cell that never ends, or that there is nothing or far too much.
pub fn read(text: &str) -> Result<Table, TableError> {
    let (separator, rest) = separator(text);
    let skipped = usize::from(rest.is_some());
    let mut rows = rows(rest.unwrap_or(text), separator, usize::MAX)?;
    for row in &mut rows {
        row.line += skipped;
    }
    // Where commas stand before decimals, programs put semicolons between cells.
    let is_comma_likely = match separator {
        ';' => Some(true),
        ',' => Some(false),
        _ => None,
    };
    Ok(Table {
        is_comma_likely,
        ..Table::new(rows)?
    })
}

impl Table {
    /// These rows as a table.
    ///
    /// # Errors
    /// Says that there is nothing.
    pub fn new(rows: Vec<Row>) -> Result<Self, TableError> {
        if rows.is_empty() {
            return Err(TableError::Empty);
        }
        Ok(Self {
            head: head(&rows),
            width: rows
                .iter()
                .map(|row| row.cells.len())
                .max()
                .unwrap_or_default(),
            rows,
            is_comma_likely: None,
        })
    }

    /// The same table with the headings in its first row, or without any.
    #[must_use]
    pub fn headed(self, is_headed: bool) -> Self {
        let head = is_headed.then(|| head(&self.rows).unwrap_or_default());
        Self { head, ..self }
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Whether there is a row of headings.
    pub fn is_headed(&self) -> bool {
        self.head.is_some()
    }

    /// The row of headings.
    pub fn head(&self) -> Option<&Row> {
        self.rows.get(self.head?)
    }

    /// The heading of a column; empty where it has none.
    pub fn heading(&self, column: usize) -> &str {
        let cell = self.head().and_then(|row| row.cells.get(column));
        cell.map_or("", |cell| cell.trim())
    }

    /// The rows above the headings.
    pub fn above(&self) -> &[Row] {
        &self.rows[..self.head.unwrap_or_default()]
    }

    /// The rows under the headings.
    pub fn body(&self) -> &[Row] {
        &self.rows[self.head.map_or(0, |head| head + 1)..]
    }

    /// The cells of a column that have anything in them.
    pub fn filled(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self
            .body()
            .iter()
            .filter_map(move |row| row.cells.get(column));
        cells
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    }
}

/// Where the headings are: in the row near the top with the most that are known, at least two of them, or
/// all there are.
fn head(rows: &[Row]) -> Option<usize> {
    let mut best = (0, None);
    for (index, row) in rows.iter().take(TOP).enumerate() {
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty());
        let count = filled.clone().filter(|cell| known(cell)).count();
        if count > best.0 && (count > 1 || filled.count() == 1) {
            best = (count, Some(index));
        }
    }
    best.1
}

/// The letters by which spreadsheets name a column: 0 is "A", 26 is "AA".
pub fn letters_of(column: usize) -> String {
    let (mut letters, mut rest) = (Vec::new(), column + 1);
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_below_a_title() {
        let text = "OKRs of the platform team,,\n\nObjective,Key result,Target\nGrow,5 more,5\n";
        let table = read(text).unwrap();
        assert_eq!((table.heading(1), table.width()), ("Key result", 3));
        assert_eq!((table.above().len(), table.body().len()), (1, 1));
        assert_eq!(table.body()[0].line, 4);
        let plain = read("Grow,5 more\nShrink,5 less").unwrap();
        assert!(!plain.is_headed());
        assert_eq!(plain.body().len(), 2);
        assert_eq!(plain.headed(true).body().len(), 1);
        assert_eq!(read(" \n,,\n"), Err(TableError::Empty));
    }

    #[test]
    fn columns_are_named_by_letters() {
        let named = [0, 25, 26, 51, 52, 701, 702].map(letters_of);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
