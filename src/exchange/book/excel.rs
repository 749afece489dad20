//! Workbooks of Excel and of all that write its format.

use super::super::table::{Row, TableError};
use super::Book;
use super::cells::Cells;
use super::style::Meaning;
use super::xml::{Piece, attribute, decoded, pieces};

pub(super) const WORKBOOK: &str = "xl/workbook.xml";
pub(super) const RELATIONS: &str = "xl/_rels/workbook.xml.rels";
pub(super) const STRINGS: &str = "xl/sharedStrings.xml";
pub(super) const STYLES: &str = "xl/styles.xml";

/// The sheets of a workbook with their names, in their order.
pub(super) fn sheets(
    book: &Book,
    number: fn(f64) -> String,
) -> Result<Vec<(String, Vec<Row>)>, TableError> {
    let (mut sheets, mut is_1904) = (Vec::new(), false);
    for piece in pieces(book.part(WORKBOOK)) {
        match piece {
            Piece::Open("workbookPr", attributes) => {
                let said = attribute(attributes, "date1904");
                is_1904 = said.is_some_and(|said| said == "1" || said == "true");
            }
            Piece::Open("sheet", attributes) => {
                let name = attribute(attributes, "name").unwrap_or_default();
                sheets.extend(attribute(attributes, "id").map(|id| (name, id)));
            }
            _ => {}
        }
    }
    let reader = Reader {
        strings: strings(book.part(STRINGS)),
        meanings: meanings(book.part(STYLES)),
        is_1904,
        number,
    };
    let paths = paths(book.part(RELATIONS));
    let mut read = Vec::new();
    for (name, id) in sheets {
        let path = paths
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, path)| path);
        if let Some(path) = path {
            read.push((name, reader.rows(book.part(path))?));
        }
    }
    Ok(read)
}

/// Where the parts are that the workbook names.
fn paths(relations: &str) -> Vec<(String, String)> {
    let related = pieces(relations).filter_map(|piece| match piece {
        Piece::Open("Relationship", attributes) => {
            let target = attribute(attributes, "Target")?;
            let path = match target.strip_prefix('/') {
                Some(path) => path.to_owned(),
                None => ["xl/", &target].concat(),
            };
            Some((attribute(attributes, "Id")?, path))
        }
        _ => None,
    });
    related.collect()
}

/// The texts that cells share; what only says how they are pronounced is left out.
fn strings(xml: &str) -> Vec<String> {
    let mut strings = Vec::new();
    let (mut text, mut is_text, mut is_sound) = (String::new(), false, false);
    for piece in pieces(xml) {
        match piece {
            Piece::Open("rPh", _) => is_sound = true,
            Piece::Close("rPh") => is_sound = false,
            Piece::Open("t", _) => is_text = !is_sound,
            Piece::Close("t") => is_text = false,
            Piece::Text(part) if is_text => text.push_str(&decoded(part)),
            Piece::Close("si") => strings.push(std::mem::take(&mut text)),
            _ => {}
        }
    }
    strings
}

/// What numbers mean in each of the styles that cells name.
fn meanings(xml: &str) -> Vec<Meaning> {
    let (mut codes, mut meanings, mut is_list) = (Vec::new(), Vec::new(), false);
    for piece in pieces(xml) {
        match piece {
            Piece::Open("numFmt", attributes) => {
                let id = attribute(attributes, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                codes.extend(id.zip(attribute(attributes, "formatCode")));
            }
            Piece::Open("cellXfs", _) => is_list = true,
            Piece::Close("cellXfs") => is_list = false,
            Piece::Open("xf", attributes) if is_list => {
                let id = attribute(attributes, "numFmtId")
                    .and_then(|id| id.parse().ok())
                    .unwrap_or_default();
                let code = codes
                    .iter()
                    .find(|(known, _)| *known == id)
                    .map(|(_, code)| &**code);
                meanings.push(Meaning::of(id, code));
            }
            _ => {}
        }
    }
    meanings
}

struct Reader {
    strings: Vec<String>,
    meanings: Vec<Meaning>,
    is_1904: bool,
    number: fn(f64) -> String,
}

/// A cell as its tag tells it.
#[derive(Default)]
struct Cell {
    line: usize,
    column: usize,
    kind: String,
    style: usize,
}

impl Reader {
    fn rows(&self, xml: &str) -> Result<Vec<Row>, TableError> {
        let (mut cells, mut cell) = (Cells::default(), Cell::default());
        let (mut text, mut is_text) = (String::new(), false);
        for piece in pieces(xml) {
            match piece {
                Piece::Open("row", attributes) => {
                    let line = attribute(attributes, "r").and_then(|line| line.parse().ok());
                    cell = Cell {
                        line: line.unwrap_or(cell.line + 1),
                        ..Cell::default()
                    };
                }
                Piece::Open("c", attributes) => {
                    let place = attribute(attributes, "r").and_then(|place| column_of(&place));
                    cell.column = place.unwrap_or(cell.column);
                    cell.kind = attribute(attributes, "t").unwrap_or_default();
                    cell.style = attribute(attributes, "s")
                        .and_then(|style| style.parse().ok())
                        .unwrap_or_default();
                    text.clear();
                }
                Piece::Open("v" | "t", _) => is_text = true,
                Piece::Close("v" | "t") => is_text = false,
                Piece::Text(part) if is_text => text.push_str(&decoded(part)),
                Piece::Close("c") => {
                    cells.put(cell.line, cell.column, self.told(&cell, &text))?;
                    cell.column += 1;
                }
                _ => {}
            }
        }
        Ok(cells.into_rows())
    }

    fn told(&self, cell: &Cell, text: &str) -> String {
        match &*cell.kind {
            "s" => {
                let index = text.trim().parse::<usize>().ok();
                index
                    .and_then(|index| self.strings.get(index))
                    .cloned()
                    .unwrap_or_default()
            }
            "b" => if text.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
            "" | "n" => {
                let meaning = self
                    .meanings
                    .get(cell.style)
                    .copied()
                    .unwrap_or(Meaning::Number);
                meaning.text(text, self.is_1904, self.number)
            }
            _ => text.to_owned(),
        }
    }
}

/// The column that a place such as "AB12" names, from 0.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase).take(4);
    let number = letters.fold(0, |number, letter| {
        number * 26 + usize::from(letter - b'A') + 1
    });
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_share_texts_and_mean_what_their_style_shows() {
        let strings = strings(
            "<sst><si><t>Gr&#246;w</t></si><si><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r><rPh><t>x</t></rPh></si></sst>",
        );
        assert_eq!(strings, ["Gröw", "a b"]);
        let meanings = meanings(
            "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"dd.mm.yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>",
        );
        assert_eq!(meanings, [Meaning::Number, Meaning::Day, Meaning::Percent]);
        let reader = Reader {
            strings,
            meanings,
            is_1904: false,
            number: |number| number.to_string(),
        };
        let rows = reader.rows(
            "<sheetData><row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c s=\"1\"><v>46418</v></c><c s=\"2\"><v>0.45</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>said</v></c><c t=\"s\"><v>9</v></c></row><row><c><v>7</v></c></row></sheetData>",
        );
        let rows = rows.unwrap();
        assert_eq!(
            rows[0].cells,
            ["", "Gröw", "2027-01-31", "45%", "TRUE", "said"]
        );
        assert_eq!((rows[0].line, rows[1].line), (3, 4));
        assert_eq!(
            ["A1", "Z9", "AA1", "XFD1", "1"].map(column_of),
            [Some(0), Some(25), Some(26), Some(16_383), None]
        );
        let far = reader.rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>");
        assert_eq!(far, Err(TableError::TooLarge { line: 1 }));
    }
}
