//! A table as a workspace to be merged.

use super::cycles::{Cycles, Days, days};
use super::dates::day_first;
use super::field::Field;
use super::known::Known;
use super::mapping::Mapping;
use super::notes::Notes;
use super::numbers::{Habits, decimal_of};
use super::plan::{Objective, plan};
use super::read::Table;
use super::records::Maker;
use crate::domain::{CycleId, Date, Measure, Stamp, Workspace};
use crate::exchange::{Imported, Problem, loops};
use std::collections::BTreeSet;

/// What a table is brought into.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    /// What is there already.
    pub mine: &'a Workspace,
    /// The cycle of what names none.
    pub cycle: Option<CycleId>,
    /// The day at hand.
    pub today: Date,
    /// What everything is stamped with that the table changes.
    pub stamp: Stamp,
    /// How people write here, as far as the table does not tell.
    pub habits: Habits,
    /// The measure that the title of a key result tells.
    pub measure: fn(&str) -> Option<Measure>,
}

/// What the rows of a table become: new records, and those that are there already, by their identity or title,
/// with what the table says of them. An empty cell changes nothing.
pub fn import(table: &Table, mapping: &Mapping, setting: &Setting<'_>) -> Imported {
    let mut notes = Notes::of(table);
    left_out(table, mapping, &mut notes);
    let planned = plan(table, mapping, &mut notes);
    let setting = &Setting {
        habits: habits(table, mapping, setting.habits),
        ..*setting
    };
    let (mut theirs, mut known) = (Workspace::default(), Known::of(setting.mine));
    let mut placed: Vec<(Objective, CycleId, Days)> = Vec::with_capacity(planned.len());
    for objective in planned {
        let days = days(&objective, setting.habits.is_day_first, &mut notes);
        let mut cycles = Cycles {
            setting,
            theirs: &mut theirs,
            known: &mut known,
            notes: &mut notes,
        };
        let cycle = cycles.of(&objective, days);
        placed.push((objective, cycle, days));
    }
    let mut maker = Maker::new(table, setting, theirs, known, notes);
    let ids: Vec<_> = placed
        .iter()
        .map(|(objective, cycle, _)| maker.identify(objective, *cycle))
        .collect();
    for ((objective, cycle, days), ids) in placed.into_iter().zip(ids) {
        maker.objective(objective, cycle, days, &ids);
    }
    let (workspace, notes) = maker.finish();
    let mut warnings = notes.into_list();
    loops::warn(&workspace, &mut warnings);
    Imported {
        workspace,
        warnings,
        made_up: BTreeSet::new(),
    }
}

/// Says which columns and lines are left out.
fn left_out(table: &Table, mapping: &Mapping, notes: &mut Notes) {
    for row in table.above() {
        let words: Vec<&str> = row
            .cells
            .iter()
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        notes.line(row.line, Problem::LineLeftOut(words.join(" ")));
    }
    for (index, column) in mapping.columns.iter().enumerate() {
        let cells = table.filled(index).count();
        if column.field == Field::LeftOut && cells > 0 {
            notes.column(index, Problem::ColumnLeftOut { cells });
        }
    }
}

/// How numbers and days are written in a table: as its cells tell, else as its separator does, else as here.
fn habits(table: &Table, mapping: &Mapping, here: Habits) -> Habits {
    let cells = |fields: &'static [Field]| {
        let columns = mapping.columns.iter().enumerate();
        let columns = columns.filter(|(_, column)| fields.contains(&column.field));
        columns.flat_map(|(index, _)| table.filled(index))
    };
    let by_separator = table
        .is_comma_likely
        .map(|is_comma| if is_comma { ',' } else { '.' });
    let decimal = decimal_of(cells(&[
        Field::Baseline,
        Field::Target,
        Field::Current,
        Field::Weight,
    ]));
    Habits {
        decimal: decimal.or(by_separator).unwrap_or(here.decimal),
        is_day_first: day_first(cells(&[Field::Start, Field::End, Field::CheckedOn]))
            .unwrap_or(here.is_day_first),
    }
}
