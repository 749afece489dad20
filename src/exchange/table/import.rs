//! A table as a workspace to be merged.

use super::cycles::{Cycles, Days, days};
use super::dates::day_first;
use super::field::Field;
use super::identify::Ids;
use super::known::Known;
use super::mapping::Mapping;
use super::notes::Notes;
use super::numbers::{Habits, decimal_of};
use super::plan::{Objective, plan};
use super::read::Table;
use super::records::Maker;
use crate::domain::{CycleId, Date, Measure, Stamp, Workspace};
use crate::exchange::{Imported, Problem, loops};
use std::collections::{BTreeSet, VecDeque};

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
    let mut importing = Importing::of(table, mapping, setting);
    while !importing.go_on() {}
    importing.finish()
}

/// An objective of a table with the cycle it stands in.
struct Placed {
    objective: Objective,
    cycle: CycleId,
    days: Days,
}

/// [`import`] one objective at a time.
pub struct Importing<'a> {
    maker: Maker<'a>,
    /// What has yet to be found out to be there already, or new: others may name any of it.
    unknown: std::vec::IntoIter<Placed>,
    /// What is to become records next.
    known: VecDeque<(Placed, Ids)>,
    count: usize,
}

impl<'a> Importing<'a> {
    /// No objective looked at yet.
    pub fn of(table: &'a Table, mapping: &Mapping, setting: &Setting<'a>) -> Self {
        let mut notes = Notes::of(table);
        left_out(table, mapping, &mut notes);
        let planned = plan(table, mapping, &mut notes);
        let setting = Setting {
            habits: habits(table, mapping, setting.habits),
            ..*setting
        };
        let (mut theirs, mut known) = (Workspace::default(), Known::of(setting.mine));
        let mut placed = Vec::with_capacity(planned.len());
        for objective in planned {
            let days = days(&objective, setting.habits.is_day_first, &mut notes);
            let mut cycles = Cycles {
                setting: &setting,
                theirs: &mut theirs,
                known: &mut known,
                notes: &mut notes,
            };
            let cycle = cycles.of(&objective, days);
            placed.push(Placed {
                objective,
                cycle,
                days,
            });
        }
        Self {
            maker: Maker::new(table, setting, theirs, known, notes),
            count: placed.len(),
            unknown: placed.into_iter(),
            known: VecDeque::new(),
        }
    }

    /// Goes on by one objective. Returns whether all is done.
    pub fn go_on(&mut self) -> bool {
        if let Some(placed) = self.unknown.next() {
            let ids = self.maker.identify(&placed.objective, placed.cycle);
            self.known.push_back((placed, ids));
        } else if let Some((placed, ids)) = self.known.pop_front() {
            self.maker
                .objective(placed.objective, placed.cycle, placed.days, &ids);
        } else {
            return true;
        }
        false
    }

    /// How much is done, from 0 to 1.
    pub fn share(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "far fewer objectives than 2^53")]
        let share = |rest: usize, all: usize| 1.0 - rest as f64 / all.max(1) as f64;
        share(2 * self.unknown.len() + self.known.len(), 2 * self.count)
    }

    /// What the table becomes.
    pub fn finish(self) -> Imported {
        let (workspace, notes) = self.maker.finish();
        let mut warnings = notes.into_list();
        loops::warn(&workspace, &mut warnings);
        Imported {
            workspace,
            warnings,
            made_up: BTreeSet::new(),
        }
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
