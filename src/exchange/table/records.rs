//! The records that the objectives of a table become.

use super::cycles::Days;
use super::field::Field;
use super::heading::same;
use super::identify::Ids;
use super::import::Setting;
use super::known::Known;
use super::notes::Notes;
use super::own::{Kind, ambition};
use super::plan::Objective;
use super::read::Table;
use super::row::{Cells, Said};
use crate::domain::text::LONGEST;
use crate::domain::{
    self, Alignment, CycleId, Line, ObjectiveId, Position, Prose, RecordId, Workspace,
};
use crate::exchange::{Problem, TextField};
use std::collections::BTreeMap;

/// Makes records, and takes those along that are there already.
pub(super) struct Maker<'a> {
    pub(super) table: &'a Table,
    pub(super) setting: Setting<'a>,
    pub(super) theirs: Workspace,
    pub(super) known: Known<'a>,
    pub(super) notes: Notes<'a>,
    /// The last place under each parent.
    pub(super) ends: BTreeMap<RecordId, Position>,
    /// What other rows name objectives and key results by.
    pub(super) named: BTreeMap<String, Alignment>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(
        table: &'a Table,
        setting: Setting<'a>,
        theirs: Workspace,
        known: Known<'a>,
        notes: Notes<'a>,
    ) -> Self {
        Self {
            table,
            setting,
            theirs,
            known,
            notes,
            ends: BTreeMap::new(),
            named: BTreeMap::new(),
        }
    }

    pub(super) fn finish(self) -> (Workspace, Notes<'a>) {
        (self.theirs, self.notes)
    }

    /// Makes an objective with its key results.
    pub(super) fn objective(&mut self, planned: Objective, cycle: CycleId, days: Days, ids: &Ids) {
        let (stamp, cells) = (self.setting.stamp, &planned.cells);
        let mut record = self.begun(ids.objective, cycle, cells);
        let mut notes = planned.notes;
        let title = self.line(cells.get(Field::Objective), TextField::Title);
        if let Some(title) = title.filter(|title| **title != *record.title.value().trim()) {
            record.title.edit(title, stamp);
        }
        if !self.owns(record.owners.value(), cells) {
            let owners = self.owners(cells);
            record.owners.edit(owners, stamp);
        }
        if let Some(said) = cells.get(Field::Ambition) {
            match ambition(&said.text) {
                Some(ambition) => record.ambition.edit(ambition, stamp),
                None => self.leave(said, Some(Problem::NotAChoice), &mut notes),
            }
        }
        self.note_signs(cells, &mut notes);
        if let Some(said) = cells.get(Field::Parent) {
            self.align(&mut record, said, &ids.results, &mut notes);
        }
        self.note_days(cells, *record.cycle.value(), days, &mut notes);
        for (result, id) in planned.results.into_iter().zip(&ids.results) {
            self.result(result, *id, record.id, &mut notes);
        }
        self.explain(&mut record, cells.get(Field::Why), &notes, planned.line);
        self.theirs.insert(record.into());
    }

    /// The objective as it is, or a new one, in the cycle that the table names.
    fn begun(&mut self, id: ObjectiveId, cycle: CycleId, cells: &Cells) -> domain::Objective {
        let stamp = self.setting.stamp;
        let mut record = match self.known.mine.objective(id) {
            Some(record) => record.clone(),
            None => domain::Objective::new(id, cycle, self.place(cycle.into()), stamp),
        };
        let named = cells.text(Field::Cycle);
        let now = self.known.mine.cycle(*record.cycle.value());
        // Two cycles may have one name.
        let is_there = now.is_some_and(|now| same(now.name.value()) == same(named));
        if !named.is_empty() && !is_there && *record.cycle.value() != cycle {
            record.position.edit(self.place(cycle.into()), stamp);
            record.cycle.edit(cycle, stamp);
        }
        self.take(RecordId::from(*record.cycle.value()));
        record
    }

    /// Notes what other programs know the row by, and a kind that is none.
    fn note_signs(&mut self, cells: &Cells, notes: &mut Vec<String>) {
        let kind = cells
            .get(Field::Kind)
            .filter(|said| Kind::parse(&said.text).is_none());
        let id = cells
            .get(Field::Id)
            .filter(|said| ObjectiveId::parse(&said.text).is_none());
        for said in [kind, id].into_iter().flatten() {
            self.leave(said, None, notes);
        }
    }

    /// Notes the days of an objective that are not those of its cycle.
    fn note_days(&mut self, cells: &Cells, cycle: CycleId, days: Days, notes: &mut Vec<String>) {
        let cycle = self
            .theirs
            .cycle(cycle)
            .or_else(|| self.known.mine.cycle(cycle));
        let period = cycle.map(|cycle| *cycle.period.value());
        let ends = [
            (Field::Start, days.start, period.map(domain::Period::start)),
            (Field::End, days.end, period.map(domain::Period::end)),
        ];
        for (field, day, of_cycle) in ends {
            if let Some(said) = cells
                .get(field)
                .filter(|_| day.is_none() || day != of_cycle)
            {
                notes.push(self.table.noted(said));
            }
        }
    }

    /// Writes why an objective matters, and what was noted beside it.
    fn explain(
        &mut self,
        record: &mut domain::Objective,
        why: Option<&Said>,
        notes: &[String],
        line: usize,
    ) {
        let mut text = why.map_or_else(|| record.why.value().to_string(), |said| said.text.clone());
        for note in notes {
            // What was noted when the table came in before stands there already.
            if text.len() > 4 * LONGEST || text.contains(note.as_str()) {
                continue;
            }
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(note);
        }
        if text.len() > LONGEST && text.chars().count() > LONGEST {
            self.notes.line(
                line,
                Problem::TextCut {
                    field: TextField::Why,
                    most: LONGEST,
                },
            );
        }
        if text.trim() != record.why.value().trim() {
            record.why.edit(Prose::new(&text), self.setting.stamp);
        }
    }

    /// A text for a line; what is too long for any is told.
    pub(super) fn line(&mut self, said: Option<&Said>, field: TextField) -> Option<Line> {
        let said = said?;
        if said.text.len() > LONGEST && said.text.chars().count() > LONGEST {
            self.notes.cell(
                said.at,
                Problem::TextCut {
                    field,
                    most: LONGEST,
                },
            );
        }
        Some(Line::new(&said.text))
    }

    /// Notes a cell that is not what its column holds.
    pub(super) fn leave(
        &mut self,
        said: &Said,
        problem: Option<fn(String) -> Problem>,
        notes: &mut Vec<String>,
    ) {
        if let Some(problem) = problem {
            self.notes.other(said, problem);
        }
        notes.push(self.table.noted(said));
    }
}
