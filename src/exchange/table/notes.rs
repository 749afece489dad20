//! What goes wrong in a table, told by line and column.

use super::read::Table;
use super::row::{At, Said};
use crate::exchange::warning::{Part, Place, Warnings};
use crate::exchange::{Problem, Warning};

/// Gathers what was repaired or left out of a table.
pub(super) struct Notes<'a> {
    table: &'a Table,
    warnings: Warnings,
}

impl<'a> Notes<'a> {
    pub(super) fn of(table: &'a Table) -> Self {
        Self {
            table,
            warnings: Warnings::default(),
        }
    }

    /// Something about a cell.
    pub(super) fn cell(&mut self, at: At, problem: Problem) {
        let At { line, column } = at;
        let place = Place::part(&Place::FILE, Part::Cell { line, column });
        let place = place.named(self.table.heading(column));
        self.warnings.add(&place, problem);
    }

    /// A cell whose words are not what its column holds; they are noted instead.
    pub(super) fn other(&mut self, said: &Said, problem: fn(String) -> Problem) {
        self.cell(said.at, problem(said.text.clone()));
    }

    /// Something about a column.
    pub(super) fn column(&mut self, column: usize, problem: Problem) {
        let place = Place::part(&Place::FILE, Part::Column(column));
        let place = place.named(self.table.heading(column));
        self.warnings.add(&place, problem);
    }

    /// Something about a line.
    pub(super) fn line(&mut self, line: usize, problem: Problem) {
        let place = Place::part(&Place::FILE, Part::Line(line));
        self.warnings.add(&place, problem);
    }

    pub(super) fn into_list(self) -> Vec<Warning> {
        self.warnings.into_list()
    }
}
