//! Which records the rows of a table speak of, and which they name.

use super::field::Field;
use super::heading::same;
use super::lists::names;
use super::plan::Objective;
use super::records::Maker;
use super::row::Said;
use crate::domain::{self, Alignment, CycleId, KeyResultId, ObjectiveId, RecordId};
use crate::exchange::Problem;

/// The records that an objective and its key results are.
pub(super) struct Ids {
    pub(super) objective: ObjectiveId,
    pub(super) results: Vec<KeyResultId>,
}

impl Maker<'_> {
    /// Says which records an objective and its key results are, so that others can name them.
    pub(super) fn identify(&mut self, objective: &Objective, cycle: CycleId) -> Ids {
        let (title, given) = (
            objective.cells.text(Field::Objective),
            objective.cells.text(Field::Id),
        );
        let team = objective.cells.text(Field::Team);
        let own = ObjectiveId::parse(given);
        let found = self.find(own.map(Into::into), cycle.into(), title, team, |number| {
            ObjectiveId::new(number).into()
        });
        let id = match found {
            RecordId::Objective(id) => id,
            _ => ObjectiveId::new(0),
        };
        for name in [given, title].into_iter().filter(|name| !name.is_empty()) {
            self.name(name, Alignment::Objective(id));
        }
        let mut results = Vec::with_capacity(objective.results.len());
        for result in &objective.results {
            let title = result.cells.text(Field::KeyResult);
            let own = KeyResultId::parse(result.cells.text(Field::KeyResultId));
            let found = self.find(own.map(Into::into), id.into(), title, "", |number| {
                KeyResultId::new(number).into()
            });
            if let RecordId::KeyResult(result) = found {
                self.name(title, Alignment::KeyResult(result));
                results.push(result);
            }
        }
        Ids {
            objective: id,
            results,
        }
    }

    /// Remembers what others may name by this; who comes first keeps it.
    fn name(&mut self, name: &str, named: Alignment) {
        self.named.entry(same(name)).or_insert(named);
    }

    /// The record that a row speaks of: one that is there, else a new one, of the identity that the table
    /// brings where it is nobody else's.
    fn find(
        &mut self,
        own: Option<RecordId>,
        under: RecordId,
        title: &str,
        team: &str,
        make: fn(u128) -> RecordId,
    ) -> RecordId {
        if let Some(found) = self.known.claim(own, under, title) {
            return found;
        }
        if let Some(own) = own.filter(|own| self.known.reserve(*own)) {
            return own;
        }
        let seed = [&under.to_string(), title, team].join("\n");
        self.known.fresh(&seed, make)
    }

    /// Has an objective contribute to what a cell names. What is its own, or nothing, is noted.
    pub(super) fn align(
        &mut self,
        record: &mut domain::Objective,
        said: &Said,
        own: &[KeyResultId],
        notes: &mut Vec<String>,
    ) {
        let now = record
            .aligned_to
            .value()
            .and_then(|to| self.known.mine.record(to.into()));
        if now.is_some_and(|now| same(now.title()) == same(&said.text)) {
            return;
        }
        let whole = self.alignment(&said.text);
        let found = whole.or_else(|| names(&said.text).find_map(|name| self.alignment(name)));
        match found {
            Some(Alignment::Objective(id)) if id == record.id => self.leave(said, None, notes),
            Some(Alignment::KeyResult(id)) if own.contains(&id) => self.leave(said, None, notes),
            Some(to) => {
                self.take(to.into());
                record.aligned_to.edit(Some(to), self.setting.stamp);
                // Where several are named, the others are kept as words.
                if whole.is_none() {
                    self.leave(said, None, notes);
                }
            }
            None => self.leave(said, Some(Problem::ParentNotFound), notes),
        }
    }

    /// What goes by this name, in the table or in what is there already.
    fn alignment(&self, name: &str) -> Option<Alignment> {
        let there = || match self.known.titled(name)? {
            RecordId::Objective(id) => Some(Alignment::Objective(id)),
            RecordId::KeyResult(id) => Some(Alignment::KeyResult(id)),
            _ => None,
        };
        self.named.get(&same(name)).copied().or_else(there)
    }
}
