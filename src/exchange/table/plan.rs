//! The rows of a table put together to objectives.

use super::field::Field;
use super::heading::same;
use super::mapping::Mapping;
use super::notes::Notes;
use super::own::Kind;
use super::read::Table;
use super::roles::{Role, roles};
use super::row::{self, Cells, Read, Result};
use crate::exchange::Problem;
use std::collections::BTreeMap;

/// An objective as rows tell it.
#[derive(Debug)]
pub(super) struct Objective {
    /// The first line that names it.
    pub(super) line: usize,
    /// What is said of it.
    pub(super) cells: Cells,
    /// What is noted beside it.
    pub(super) notes: Vec<String>,
    pub(super) results: Vec<Result>,
}

/// What was made of a row.
#[derive(Clone, Copy)]
pub(super) struct Made {
    pub(super) objective: usize,
    pub(super) result: Option<usize>,
}

/// Puts the rows of a table together.
pub(super) struct Planner<'a, 'n> {
    pub(super) table: &'a Table,
    notes: &'n mut Notes<'a>,
    pub(super) objectives: Vec<Objective>,
    /// Where objectives, key results and notes are, by what tells them apart.
    pub(super) known: BTreeMap<String, usize>,
    pub(super) last: Option<usize>,
}

/// The objectives that a table tells, in the order in which they come.
pub(super) fn plan<'a>(
    table: &'a Table,
    mapping: &Mapping,
    notes: &mut Notes<'a>,
) -> Vec<Objective> {
    let numbers = mapping.numbers();
    let rows = table.body().iter();
    let mut rows: Vec<Option<Read>> = rows
        .map(|row| Some(row::read(row, mapping, &numbers)))
        .collect();
    let roles = roles(&rows, mapping, notes);
    let mut planner = Planner {
        table,
        notes,
        objectives: Vec::new(),
        known: BTreeMap::new(),
        last: None,
    };
    let mut made = Vec::with_capacity(rows.len());
    let mut above = Vec::with_capacity(rows.len());
    for (row, role) in rows.iter_mut().zip(&roles) {
        let is_objective = role.kind == Kind::Objective;
        let objective = row
            .take_if(|_| is_objective)
            .and_then(|row| planner.objective(row));
        made.push(objective.map(|objective| Made {
            objective,
            result: None,
        }));
        above.push(planner.last);
    }
    for (index, row) in rows.into_iter().enumerate() {
        let Some(row) = row else { continue };
        let named = parent(&roles, &made, index);
        let above = above[index].map(|objective| Made {
            objective,
            result: None,
        });
        let kind = roles[index].kind;
        made[index] = Some(planner.below(row, kind, named.or(above), named.is_some()));
    }
    planner.objectives
}

/// What the nearest of the rows above was made, which this one says it stands under.
fn parent(roles: &[Role], made: &[Option<Made>], index: usize) -> Option<Made> {
    let mut next = roles[index].parent;
    // Rows may name each other in a circle.
    for _ in 0..8 {
        let parent = next?;
        if made[parent].is_some() {
            return made[parent];
        }
        next = roles[parent].parent;
    }
    None
}

impl Planner<'_, '_> {
    /// A row that is an objective, or goes on with the one before where it has no title.
    fn objective(&mut self, mut row: Read) -> Option<usize> {
        let title = row.whole.text(Field::Objective).to_owned();
        let results: Vec<Result> = row
            .results
            .drain(..)
            .filter(|result| !result.is_empty() || !result.notes.is_empty())
            .collect();
        if title.is_empty()
            && self.last.is_none()
            && results.is_empty()
            && row.whole.iter().next().is_none()
        {
            for said in &row.notes {
                self.notes.other(said, Problem::LineLeftOut);
            }
            return None;
        }
        let index = self.find(&row, &title);
        let mut results = results;
        self.own(index, &mut row.whole, results.first_mut());
        self.add(index, &row.whole);
        for said in &row.notes {
            let note = self.table.noted(said);
            self.note(index, note);
        }
        for result in results {
            self.result(index, result);
        }
        self.last = Some(index);
        Some(index)
    }

    /// Where the objective of a row is.
    pub(super) fn find(&mut self, row: &Read, title: &str) -> usize {
        if title.is_empty() && row.whole.text(Field::Id).is_empty() {
            if let Some(last) = self.last {
                return last;
            }
            self.notes.line(row.line, Problem::NoObjective);
        }
        let same_as_last = |last: &usize| {
            let last = &self.objectives[*last].cells;
            let fits = |field| {
                let said = row.whole.text(field);
                said.is_empty() || last.text(field) == said
            };
            same(last.text(Field::Objective)) == same(title)
                && fits(Field::Cycle)
                && fits(Field::Team)
                && fits(Field::Id)
        };
        if let Some(last) = self.last.filter(same_as_last) {
            return last;
        }
        let tell = |field| same(row.whole.text(field));
        let key = match row.whole.text(Field::Id) {
            "" => ["o", &tell(Field::Cycle), &same(title), &tell(Field::Team)].join("\n"),
            id => ["i", id].join("\n"),
        };
        if let Some(index) = self.known.get(&key) {
            return *index;
        }
        self.objectives.push(Objective {
            line: row.line,
            cells: Cells::default(),
            notes: Vec::new(),
            results: Vec::new(),
        });
        self.known.insert(key, self.objectives.len() - 1);
        self.objectives.len() - 1
    }

    /// Gives the owner of a row to its key result where that is not the owner of the objective.
    fn own(&mut self, index: usize, cells: &mut Cells, result: Option<&mut Result>) {
        let known = self.objectives[index].cells.text(Field::Owner);
        let is_other = !known.is_empty() && cells.text(Field::Owner) != known;
        let result = result.filter(|result| {
            let has = |field| result.cells.get(field).is_some();
            is_other && has(Field::KeyResult) && !has(Field::KeyResultOwner)
        });
        if let Some(result) = result
            && let Some(owner) = cells.take(Field::Owner)
        {
            result.cells.set(Field::KeyResultOwner, owner);
        }
    }

    /// Adds what is said of an objective; what differs from what was said before is noted.
    fn add(&mut self, index: usize, cells: &Cells) {
        for (field, said) in cells.iter() {
            let known = &self.objectives[index].cells;
            match known.get(field) {
                None => self.objectives[index].cells.set(field, said.clone()),
                Some(known) if known.text == said.text || field == Field::Objective => {}
                Some(_) if field == Field::Kind => {}
                Some(_) => {
                    let note = self.table.noted(said);
                    self.note(index, note);
                }
            }
        }
    }

    /// Notes something beside an objective, once.
    pub(super) fn note(&mut self, index: usize, note: String) {
        let key = ["n", &index.to_string(), &note].join("\n");
        if self.known.insert(key, index).is_none() {
            self.objectives[index].notes.push(note);
        }
    }
}
