//! Key results and initiatives put under their objectives.

use super::field::Field;
use super::heading::same;
use super::lists::names;
use super::own::Kind;
use super::plan::{Made, Planner};
use super::row::{At, Cells, Read, Result, Said};
use crate::domain::KeyResultId;

impl Planner<'_, '_> {
    /// Adds a key result to an objective, or to the one of that title where both say the same.
    pub(super) fn result(&mut self, index: usize, mut result: Result) -> Option<usize> {
        let has_numbers = [Field::Target, Field::Baseline, Field::Current, Field::Steps];
        let has_numbers = has_numbers
            .iter()
            .any(|field| result.cells.get(*field).is_some());
        let title = self.title(index, &result, has_numbers);
        for said in std::mem::take(&mut result.notes) {
            let note = self.table.noted(&said);
            let whole = if title.is_empty() {
                note
            } else {
                [&title, " – ", &note].concat()
            };
            self.note(index, whole);
        }
        if result.is_empty() {
            return None;
        }
        // A key result that a file knows may be without a title.
        let id = result.cells.text(Field::KeyResultId);
        let is_known = KeyResultId::parse(id).is_some();
        if title.is_empty() && !is_known {
            return self.loose(index, result);
        }
        let key = [
            "k",
            &index.to_string(),
            &same(&title),
            if is_known { id } else { "" },
        ]
        .join("\n");
        if !title.is_empty() && result.cells.get(Field::KeyResult).is_none() {
            let at = At {
                line: self.objectives[index].line,
                column: 0,
            };
            result.cells.set(
                Field::KeyResult,
                Said {
                    text: title.clone(),
                    at,
                },
            );
        }
        let results = &mut self.objectives[index].results;
        if let Some(at) = self.known.get(&key).copied()
            && let Some(known) = results.get_mut(at)
            && known.cells.agrees(&result.cells)
        {
            for (field, said) in result.cells.iter() {
                if known.cells.get(field).is_none() {
                    known.cells.set(field, said.clone());
                }
            }
            known.initiatives.append(&mut result.initiatives);
            return Some(at);
        }
        results.push(result);
        self.known.insert(key, results.len() - 1);
        Some(results.len() - 1)
    }

    /// The title of a key result; that of its objective where it has none but numbers.
    fn title(&self, index: usize, result: &Result, has_numbers: bool) -> String {
        let own = result.cells.text(Field::KeyResult);
        let is_known = KeyResultId::parse(result.cells.text(Field::KeyResultId)).is_some();
        if own.is_empty() && has_numbers && !is_known {
            return self.objectives[index]
                .cells
                .text(Field::Objective)
                .to_owned();
        }
        own.to_owned()
    }

    /// Cells that speak of no key result: initiatives go to the last one, the rest is noted.
    fn loose(&mut self, index: usize, result: Result) -> Option<usize> {
        let last = self.objectives[index].results.len().checked_sub(1);
        for (_, said) in result.cells.iter() {
            let note = self.table.noted(said);
            self.note(index, note);
        }
        for said in result.initiatives {
            if let Some(last) = last {
                self.objectives[index].results[last].initiatives.push(said);
            } else {
                let mut cells = Cells::default();
                cells.set(Field::KeyResult, said);
                let one = Result {
                    cells,
                    ..Result::default()
                };
                self.objectives[index].results.push(one);
            }
        }
        last
    }

    /// An objective without a title, for what comes before any.
    fn untitled(&mut self, line: usize) -> usize {
        let blank = Read {
            line,
            whole: Cells::default(),
            results: Vec::new(),
            notes: Vec::new(),
        };
        let index = self.find(&blank, "");
        self.last = Some(index);
        index
    }

    /// A row that is a key result or an initiative, under what it names or the objective above.
    pub(super) fn below(
        &mut self,
        mut row: Read,
        kind: Kind,
        under: Option<Made>,
        is_named: bool,
    ) -> Made {
        let objective = under.map_or_else(|| self.untitled(row.line), |under| under.objective);
        let mut own = std::mem::take(&mut row.results[0]);
        let is_result = own.cells.get(Field::KeyResult).is_some();
        own.notes.append(&mut row.notes);
        for (field, said) in row.whole.iter() {
            let is_free = |field| own.cells.get(field).is_none();
            match field {
                Field::Objective if !is_result => own.cells.set(Field::KeyResult, said.clone()),
                Field::Owner if is_free(Field::KeyResultOwner) => {
                    own.cells.set(Field::KeyResultOwner, said.clone());
                }
                Field::Id if is_free(Field::KeyResultId) => {
                    own.cells.set(Field::KeyResultId, said.clone());
                }
                Field::Parent if is_named && names(&said.text).count() < 2 => {}
                Field::Kind if Kind::parse(&said.text).is_some() => {}
                _ if self.objectives[objective].cells.text(field) == said.text => {}
                _ => own.notes.push(said.clone()),
            }
        }
        let title = own.cells.get(Field::KeyResult).cloned();
        let last = under.and_then(|under| under.result);
        let last = last.or(self.objectives[objective].results.len().checked_sub(1));
        let result = match (kind, last, title) {
            (Kind::Initiative, Some(last), Some(title)) => {
                self.objectives[objective].results[last]
                    .initiatives
                    .push(title.clone());
                self.objectives[objective].results[last]
                    .initiatives
                    .append(&mut own.initiatives);
                let beside = own
                    .cells
                    .iter()
                    .filter(|(field, _)| *field != Field::KeyResult);
                for said in beside.map(|(_, said)| said).chain(&own.notes) {
                    let note = [&title.text, " – ", &self.table.noted(said)].concat();
                    self.note(objective, note);
                }
                Some(last)
            }
            _ => self.result(objective, own),
        };
        for wide in row.results.drain(1..) {
            self.result(objective, wide);
        }
        Made { objective, result }
    }
}
