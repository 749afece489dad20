//! The cells of a row by what they hold.

use super::field::Field;
use super::guard::unguarded;
use super::mapping::Mapping;
use super::read::{Row, Table};

/// Where a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    /// The line in the file, from 1.
    pub(super) line: usize,
    /// The column, from 0.
    pub(super) column: usize,
}

/// What a cell says, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) at: At,
}

/// Cells by what they hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Cells(Vec<(Field, Said)>);

impl Cells {
    pub(super) fn get(&self, field: Field) -> Option<&Said> {
        self.0
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, said)| said)
    }

    pub(super) fn text(&self, field: Field) -> &str {
        self.get(field).map_or("", |said| &said.text)
    }

    pub(super) fn set(&mut self, field: Field, said: Said) {
        self.0.push((field, said));
    }

    pub(super) fn take(&mut self, field: Field) -> Option<Said> {
        let index = self.0.iter().position(|(known, _)| *known == field)?;
        Some(self.0.remove(index).1)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Field, &Said)> {
        self.0.iter().map(|(field, said)| (*field, said))
    }

    /// Whether no cell of the other says something else.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let differs = |(field, said): &(Field, Said)| {
            self.get(*field)
                .is_some_and(|known| known.text != said.text)
        };
        !other.0.iter().any(differs)
    }
}

/// What a row says of its objective, and of each of its key results.
pub(super) struct Read {
    pub(super) line: usize,
    /// What is said of the objective, or of the row as a whole.
    pub(super) whole: Cells,
    /// What is said of each key result, with the notes and initiatives that belong to it.
    pub(super) results: Vec<Result>,
    /// What is noted beside them.
    pub(super) notes: Vec<Said>,
}

/// What a row says of a key result.
#[derive(Clone, Debug, Default)]
pub(super) struct Result {
    pub(super) cells: Cells,
    pub(super) initiatives: Vec<Said>,
    pub(super) notes: Vec<Said>,
}

impl Result {
    pub(super) fn is_empty(&self) -> bool {
        self.cells.0.is_empty() && self.initiatives.is_empty()
    }
}

/// Reads a row. Notes belong to the key result of the row where there is one.
pub(super) fn read(row: &Row, mapping: &Mapping, numbers: &[usize]) -> Read {
    let mut read = Read {
        line: row.line,
        whole: Cells::default(),
        results: vec![Result::default(); numbers.len() + 1],
        notes: Vec::new(),
    };
    for (column, cell) in row.cells.iter().enumerate() {
        let text = unguarded(cell.trim_matches(' ')).trim();
        let mapped = mapping.columns.get(column);
        let Some(mapped) = mapped.filter(|_| !text.is_empty()) else {
            continue;
        };
        let at = At {
            line: row.line,
            column,
        };
        let said = Said {
            text: text.to_owned(),
            at,
        };
        let place = numbers.iter().position(|number| *number == mapped.number);
        let result = &mut read.results[place.map_or(0, |place| place + 1)];
        match mapped.field {
            Field::LeftOut => {}
            Field::Note => result.notes.push(said),
            Field::Initiative => result.initiatives.push(said),
            field if field.is_of_key_result() => result.cells.set(field, said),
            field => read.whole.set(field, said),
        }
    }
    if read.results[0].cells.get(Field::KeyResult).is_none() {
        read.notes = std::mem::take(&mut read.results[0].notes);
    }
    read
}

impl Table {
    /// What a cell is noted as: its heading and its text.
    pub(super) fn noted(&self, said: &Said) -> String {
        match self.heading(said.at.column) {
            "" => said.text.clone(),
            heading => [heading, ": ", &said.text].concat(),
        }
    }
}
