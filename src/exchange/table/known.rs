//! What is there already, by the names a table knows it by.

use super::heading::same;
use crate::domain::hash;
use crate::domain::{Outline, RecordId, Workspace};
use std::collections::{BTreeMap, BTreeSet};

/// The records of a workspace by name, and those that rows have been matched with.
pub(super) struct Known<'a> {
    pub(super) mine: &'a Workspace,
    pub(super) outline: Outline,
    names: BTreeMap<String, RecordId>,
    /// How many of each name have been added or looked for.
    counts: BTreeMap<String, usize>,
    taken: BTreeSet<RecordId>,
    /// How many numbers have been tried for new identities, by what these are made of.
    tried: BTreeMap<String, usize>,
}

/// A name among those that stand under the same.
fn base(under: Option<RecordId>, title: &str) -> String {
    let under = under.map(|under| under.to_string());
    [under.as_deref().unwrap_or_default(), &same(title)].join("\n")
}

impl<'a> Known<'a> {
    pub(super) fn of(mine: &'a Workspace) -> Self {
        let mut known = Self {
            mine,
            outline: Outline::of(mine),
            names: BTreeMap::new(),
            counts: BTreeMap::new(),
            taken: BTreeSet::new(),
            tried: BTreeMap::new(),
        };
        let cycles = known.outline.cycles().iter();
        let mut all: Vec<RecordId> = cycles
            .flat_map(|id| known.outline.branch((*id).into()))
            .collect();
        all.extend(known.outline.teams().iter().map(|id| RecordId::from(*id)));
        all.extend(known.outline.people().iter().map(|id| RecordId::from(*id)));
        for id in all {
            known.add(id);
        }
        known.counts.clear();
        known
    }

    fn add(&mut self, id: RecordId) {
        let Some(record) = self.mine.record(id) else {
            return;
        };
        if matches!(
            id,
            RecordId::CheckIn(_) | RecordId::Correction(_) | RecordId::Proposal(_)
        ) {
            return;
        }
        let base = base(record.parent(), record.title());
        let key = self.count(id, base);
        self.names.insert(key, id);
        if matches!(id, RecordId::Objective(_) | RecordId::KeyResult(_)) {
            let anywhere = ["t", &same(record.title())].join("\n");
            self.names.entry(anywhere).or_insert(id);
        }
    }

    /// A name with its number among the same; kinds that stand under nothing are told apart.
    fn count(&mut self, kind: RecordId, base: String) -> String {
        let base = match kind {
            RecordId::Cycle(_) => ["c", &base].concat(),
            RecordId::Team(_) => ["m", &base].concat(),
            RecordId::Person(_) => ["p", &base].concat(),
            _ => base,
        };
        let count = self.counts.entry(base.clone()).or_default();
        *count += 1;
        [&base, "\n", &count.to_string()].concat()
    }

    /// The first of that name among those that stand under nothing: `kind` is any record of its kind.
    pub(super) fn named(&self, kind: RecordId, name: &str) -> Option<RecordId> {
        let letter = match kind {
            RecordId::Cycle(_) => "c",
            RecordId::Team(_) => "m",
            _ => "p",
        };
        let key = [letter, &base(None, name), "\n1"].concat();
        self.names.get(&key).copied()
    }

    /// An objective or a key result of that title, wherever it stands.
    pub(super) fn titled(&self, title: &str) -> Option<RecordId> {
        self.names.get(&["t", &same(title)].join("\n")).copied()
    }

    /// Remembers what a row became, by a name that other rows may use.
    pub(super) fn remember(&mut self, kind: RecordId, name: &str, id: RecordId) {
        let key = match kind {
            RecordId::Cycle(_) => ["c", &base(None, name), "\n1"].concat(),
            RecordId::Team(_) => ["m", &base(None, name), "\n1"].concat(),
            RecordId::Person(_) => ["p", &base(None, name), "\n1"].concat(),
            _ => ["t", &same(name)].join("\n"),
        };
        self.names.insert(key, id);
    }

    /// The record that a row speaks of: the one of that identity, or the next of that title under the same
    /// that no other row has spoken of.
    pub(super) fn claim(
        &mut self,
        id: Option<RecordId>,
        under: RecordId,
        title: &str,
    ) -> Option<RecordId> {
        let alive = id.filter(|id| self.outline.all().contains(id));
        if let Some(id) = alive.filter(|id| self.taken.insert(*id)) {
            return Some(id);
        }
        loop {
            let key = self.count(under, base(Some(under), title));
            let found = *self.names.get(&key)?;
            if self.taken.insert(found) {
                return Some(found);
            }
        }
    }

    /// Takes an identity that a table brings, unless another row has it.
    pub(super) fn reserve(&mut self, id: RecordId) -> bool {
        self.taken.insert(id)
    }

    /// An identity for what is new, the same whenever the same table comes in. `make` turns a number into one.
    pub(super) fn fresh(&mut self, seed: &str, make: fn(u128) -> RecordId) -> RecordId {
        // Thousands of rows may say the same, so what has been tried for one of them is not tried again.
        let number = self.tried.entry(seed.to_owned()).or_default();
        loop {
            let id = make(hash(&["table", seed, &number.to_string()].join("\n")));
            *number += 1;
            if self.taken.insert(id) {
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ObjectiveId;

    #[test]
    fn rows_beyond_number_that_say_the_same_get_identities_in_good_time() {
        let mine = Workspace::default();
        let mut known = Known::of(&mine);
        let mut fresh = || known.fresh("the same", |number| ObjectiveId::new(number).into());
        let ids: BTreeSet<RecordId> = (0..20_000).map(|_| fresh()).collect();
        assert_eq!(ids.len(), 20_000);
    }
}
