//! Finding what drafts speak of, and making what is not there.

use super::{CycleDraft, KeyResultDraft, Means, ObjectiveDraft, OwnerDraft};
use crate::domain::{
    Cadence, CycleId, Edit, InitiativeId, KeyResult, KeyResultId, Line, Objective, ObjectiveId,
    Outline, Owner, PersonId, Position, RecordId, TeamId, Workspace,
};
use std::collections::BTreeSet;
use std::mem;

pub(super) struct Builder<'a> {
    mine: &'a Workspace,
    outline: Outline,
    means: Means<'a>,
    /// The cycle that is brought in, the objectives that it has here, and the place of the last one.
    cycle: CycleId,
    siblings: Vec<ObjectiveId>,
    last: Option<Position>,
    /// What mine has and a draft speaks of.
    matched: BTreeSet<RecordId>,
    /// What is edited or new.
    made: Workspace,
    /// The owners that were named so far.
    owners: Vec<(OwnerDraft, Owner)>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(mine: &'a Workspace, means: Means<'a>) -> Self {
        Self {
            mine,
            outline: Outline::of(mine),
            cycle: means.cycle,
            siblings: Vec::new(),
            last: None,
            means,
            matched: BTreeSet::new(),
            made: Workspace::default(),
            owners: Vec::new(),
        }
    }

    /// All that the drafts speak of.
    pub(super) fn finish(self) -> Workspace {
        let mut theirs = self.mine.part(self.matched);
        theirs.merge(self.made);
        theirs
    }

    /// Goes on with the cycle that a draft is of.
    pub(super) fn enter(&mut self, draft: &CycleDraft) {
        self.cycle = self.cycle_of(draft);
        self.siblings = self.outline.objectives(self.cycle).to_vec();
        let last = self.siblings.last().and_then(|id| self.mine.objective(*id));
        self.last = last.map(|objective| objective.position.value().clone());
    }

    /// Brings in an objective of that cycle.
    pub(super) fn draft(&mut self, draft: &ObjectiveDraft) {
        let siblings = mem::take(&mut self.siblings);
        let found = self.matching(&siblings, &draft.title);
        self.siblings = siblings;
        let known = found.and_then(|id| self.mine.objective(id));
        let record = known.cloned();
        if let Some(record) = record.or_else(|| self.new_objective(&draft.title)) {
            self.objective(record, draft);
        }
    }

    /// The cycle that a draft names, made where it is not there and its days are known.
    fn cycle_of(&mut self, draft: &CycleDraft) -> CycleId {
        let Some(name) = &draft.name else {
            self.matched.insert(self.means.cycle.into());
            return self.means.cycle;
        };
        let cycles = self.outline.cycles().iter();
        let mut named = cycles.filter(|id| {
            let cycle = self.mine.cycle(**id);
            cycle.is_some_and(|cycle| cycle.name.value().trim() == name.trim())
        });
        // Of several of one name, each is spoken of in turn.
        let is_new = |id: &&CycleId| !self.matched.contains(&(**id).into());
        if let Some(id) = named.find(is_new).copied() {
            self.matched.insert(id.into());
            return id;
        }
        let Some(period) = draft.period else {
            self.matched.insert(self.means.cycle.into());
            return self.means.cycle;
        };
        let id = CycleId::new((self.means.new_id)());
        Edit::new(&mut self.made, self.means.stamp).add_cycle(
            id,
            name.clone(),
            period,
            Cadence::default(),
        );
        id
    }

    /// The first of these records of mine that has this title and was not found before.
    fn matching<Id: Copy + Into<RecordId>>(&mut self, siblings: &[Id], title: &Line) -> Option<Id> {
        let mine = self.mine;
        let is_it = |id: &&Id| {
            let id: RecordId = (**id).into();
            let record = mine.record(id).filter(|_| !self.matched.contains(&id));
            record.is_some_and(|record| record.title() == title)
        };
        let found = *siblings.iter().find(is_it)?;
        self.matched.insert(found.into());
        Some(found)
    }

    /// A new objective behind the last one. It is made in a workspace of its own, since the place among its
    /// neighbours is known and need not be looked for.
    fn new_objective(&mut self, title: &Line) -> Option<Objective> {
        let id = ObjectiveId::new((self.means.new_id)());
        let cycle = self.cycle;
        let position = behind(&mut self.last);
        let mut scratch = Workspace::default();
        let mut edit = Edit::new(&mut scratch, self.means.stamp);
        edit.add_objective(id, cycle, 0);
        edit.objective(id, |objective, stamp| {
            objective.position.edit(position, stamp);
            objective.title.edit(title.clone(), stamp);
        });
        scratch.objective(id).cloned()
    }

    fn objective(&mut self, mut record: Objective, draft: &ObjectiveDraft) {
        let stamp = self.means.stamp;
        if let Some(why) = &draft.why {
            record.why.edit(why.clone(), stamp);
        }
        if let Some(ambition) = draft.ambition {
            record.ambition.edit(ambition, stamp);
        }
        if !draft.owners.is_empty() && !self.is_owned_by(&draft.owners, record.id) {
            let owners = draft.owners.iter().map(|name| self.owner(name));
            record.owners.edit(owners.collect(), stamp);
        }
        let id = record.id;
        self.made.insert(record.into());
        let siblings = self.outline.key_results(id).to_vec();
        let last = siblings.last().and_then(|id| self.mine.key_result(*id));
        let mut last = last.map(|key_result| key_result.position.value().clone());
        for key_result in &draft.key_results {
            let found = self.matching(&siblings, &key_result.title);
            let known = found.and_then(|id| self.mine.key_result(id));
            let record = known.cloned();
            let record = record.or_else(|| self.new_key_result(id, &mut last, key_result));
            if let Some(record) = record {
                self.key_result(record, key_result);
            }
        }
    }

    fn new_key_result(
        &mut self,
        objective: ObjectiveId,
        last: &mut Option<Position>,
        draft: &KeyResultDraft,
    ) -> Option<KeyResult> {
        let id = KeyResultId::new((self.means.new_id)());
        let position = behind(last);
        let measure = (self.means.read_measure)(&draft.title);
        let mut scratch = Workspace::default();
        let mut edit = Edit::new(&mut scratch, self.means.stamp);
        edit.add_key_result(id, objective, 0);
        edit.key_result(id, |key_result, stamp| {
            key_result.position.edit(position, stamp);
            key_result.title.edit(draft.title.clone(), stamp);
            key_result.measure.edit(measure, stamp);
        });
        scratch.key_result(id).cloned()
    }

    fn key_result(&mut self, mut record: KeyResult, draft: &KeyResultDraft) {
        let stamp = self.means.stamp;
        if draft.measure.is_some() {
            record.measure.edit(draft.measure.clone(), stamp);
        }
        if let Some(name) = &draft.owner {
            let owner = self.mine.owner_of(record.id);
            // Of several of one name, it stays the one it is.
            if owner.and_then(|owner| self.named(owner)).as_ref() != Some(name) {
                record.owner.edit(Some(self.owner(name)), stamp);
            }
        }
        if let Some(weight) = draft.weight {
            record.weight.edit(weight, stamp);
        }
        if let Some(source) = &draft.source {
            record.source.edit(source.clone(), stamp);
        }
        let id = record.id;
        self.made.insert(record.into());
        self.initiatives(id, &draft.initiatives);
    }

    fn initiatives(&mut self, key_result: KeyResultId, titles: &[Line]) {
        let siblings = self.outline.initiatives(key_result).to_vec();
        let last = siblings.last().and_then(|id| self.mine.initiative(*id));
        let mut last = last.map(|initiative| initiative.position.value().clone());
        for title in titles {
            if self.matching(&siblings, title).is_some() {
                continue;
            }
            let id = InitiativeId::new((self.means.new_id)());
            let position = behind(&mut last);
            let mut scratch = Workspace::default();
            let mut edit = Edit::new(&mut scratch, self.means.stamp);
            edit.add_initiative(id, key_result, 0, title.clone());
            edit.initiative(id, |initiative, stamp| {
                initiative.position.edit(position, stamp);
            });
            self.made.merge(scratch);
        }
    }

    /// Whether these and nobody else own an objective, in whatever order.
    fn is_owned_by(&self, names: &[OwnerDraft], id: ObjectiveId) -> bool {
        let owners = self.mine.owners_of(id).into_iter();
        let known: Vec<OwnerDraft> = owners.filter_map(|owner| self.named(owner)).collect();
        known.len() == names.len() && known.iter().all(|name| names.contains(name))
    }

    /// What an owner is called.
    fn named(&self, owner: Owner) -> Option<OwnerDraft> {
        Some(match owner {
            Owner::Team(id) => OwnerDraft::Team(self.mine.team(id)?.name.value().clone()),
            Owner::Person(id) => OwnerDraft::Person(self.mine.person(id)?.name.value().clone()),
        })
    }

    /// The owner of that name, made where nobody is called so.
    fn owner(&mut self, draft: &OwnerDraft) -> Owner {
        if let Some((_, owner)) = self.owners.iter().find(|(known, _)| known == draft) {
            return *owner;
        }
        let mut edit = Edit::new(&mut self.made, self.means.stamp);
        let owner = match draft {
            OwnerDraft::Team(name) => {
                let teams = self.mine.teams();
                let known = teams.iter().find(|team| team.name.value() == name);
                Owner::Team(known.map_or_else(
                    || {
                        let id = TeamId::new((self.means.new_id)());
                        edit.add_team(id, name.clone());
                        id
                    },
                    |team| team.id,
                ))
            }
            OwnerDraft::Person(name) => {
                let people = self.mine.people();
                let known = people.iter().find(|person| person.name.value() == name);
                Owner::Person(known.map_or_else(
                    || {
                        let id = PersonId::new((self.means.new_id)());
                        edit.add_person(id, name.clone(), None);
                        id
                    },
                    |person| person.id,
                ))
            }
        };
        let id = RecordId::from(owner);
        if self.mine.record(id).is_some() {
            self.matched.insert(id);
        }
        self.owners.push((draft.clone(), owner));
        owner
    }
}

/// A place behind the last one, which it is from now on.
fn behind(last: &mut Option<Position>) -> Position {
    let position = Position::between(last.as_ref(), None);
    *last = Some(position.clone());
    position
}
