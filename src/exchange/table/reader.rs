//! Separated values, cell by cell (RFC 4180, and what programs write beside it).

use super::error::TableError;
use super::quoted::{Quoted, quoted};
use super::read::Row;

/// More rows, columns and cells than any real table has.
const MOST_ROWS: usize = 20_000;
const MOST_COLUMNS: usize = 1_000;
const MOST_CELLS: usize = 2_000_000;

/// The rows of a text that have anything in them, at most the first `most`.
///
/// # Errors
/// Says where a quotation mark opens a cell that never ends, and from which line on there is too much.
pub(super) fn rows(text: &str, separator: char, most: usize) -> Result<Vec<Row>, TableError> {
    let mut reader = Reader {
        rest: text.strip_prefix('\u{feff}').unwrap_or(text),
        ends: [separator, '\n', '\r'],
        line: 1,
    };
    let (mut rows, mut cells) = (Vec::new(), 0);
    while !reader.rest.is_empty() && rows.len() < most {
        let row = reader.row()?;
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        cells += row.cells.len();
        if rows.len() == MOST_ROWS || cells > MOST_CELLS {
            return Err(TableError::TooLarge { line: row.line });
        }
        rows.push(row);
    }
    Ok(rows)
}

struct Reader<'a> {
    rest: &'a str,
    /// What ends a cell: the separator and the signs of a line's end.
    ends: [char; 3],
    line: usize,
}

impl Reader<'_> {
    fn row(&mut self) -> Result<Row, TableError> {
        let (line, start) = (self.line, self.rest);
        let mut cells = Vec::new();
        loop {
            if cells.len() == MOST_COLUMNS {
                return Err(TableError::TooLarge { line });
            }
            let before = &start[..start.len() - self.rest.len()];
            cells.push(self.cell(before)?);
            if let Some(rest) = self.rest.strip_prefix(self.ends[0]) {
                self.rest = rest;
                continue;
            }
            let rest = self.rest.strip_prefix('\r').unwrap_or(self.rest);
            self.rest = rest.strip_prefix('\n').unwrap_or(rest);
            self.line += 1;
            return Ok(Row { line, cells });
        }
    }

    /// The next cell; `before` is what came before it in the row.
    fn cell(&mut self, before: &str) -> Result<String, TableError> {
        match quoted(self.rest, &self.ends) {
            Quoted::Cell(cell, rest) => {
                self.rest = rest;
                if !cell.contains(['\n', '\r']) {
                    return Ok(cell);
                }
                let cell = cell.replace("\r\n", "\n").replace('\r', "\n");
                self.line += cell.matches('\n').count();
                Ok(cell)
            }
            Quoted::Open => {
                let in_line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
                Err(TableError::OpenQuote {
                    line: self.line,
                    column: in_line.chars().count() + 1,
                })
            }
            Quoted::Text => {
                let end = self.rest.find(self.ends).unwrap_or(self.rest.len());
                let (cell, rest) = self.rest.split_at(end);
                self.rest = rest;
                Ok(cell.to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        let rows = rows(text, ',', usize::MAX).unwrap_or_default();
        rows.into_iter().map(|row| (row.line, row.cells)).collect()
    }

    #[test]
    fn cells_are_told_apart_in_every_dialect() {
        let expected = [
            (1, vec!["a".to_owned(), "b, c".to_owned()]),
            (2, vec!["d".to_owned(), String::new()]),
        ];
        for text in [
            "a,\"b, c\"\nd,",
            "a,\"b, c\"\r\nd,\r\n",
            "a,\"b, c\"\rd,\r",
            "\u{feff}\"a\",\"b, c\"\n\"d\",\"\"\n",
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let text = "a,b\n\n,\n\"one\r\ntwo\",c\n\"d\"\"\",\"e\" f\n";
        let rows = read(text);
        let lines: Vec<usize> = rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 4, 6]);
        assert_eq!(rows[1].1, ["one\ntwo", "c"]);
        assert_eq!(rows[2].1, ["d\"", "\"e\" f"]);
    }

    #[test]
    fn a_cell_without_end_is_told_by_its_place() {
        let place = |text| rows(text, ',', usize::MAX).err();
        let open = |line, column| Some(TableError::OpenQuote { line, column });
        assert_eq!(place("a\nü,\"b\nc"), open(2, 3));
        assert_eq!(place("\"a\nb\",\"c"), open(2, 4));
        let wide = ",".repeat(MOST_COLUMNS);
        assert_eq!(place(&wide), Some(TableError::TooLarge { line: 1 }));
        let long = "a\n".repeat(MOST_ROWS + 1);
        assert_eq!(
            place(&long),
            Some(TableError::TooLarge {
                line: MOST_ROWS + 1
            })
        );
    }
}
