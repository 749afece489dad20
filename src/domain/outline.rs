//! The order in which a workspace is read: which records are there, under which parent, in which place.

use super::record::Record;
use super::{
    CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, Position, RecordId, TeamId,
    Workspace,
};
use std::collections::{BTreeMap, BTreeSet};

/// The living records of a workspace as ordered lists, derived anew from each state of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    cycles: Vec<CycleId>,
    teams: Vec<TeamId>,
    people: Vec<PersonId>,
    objectives: BTreeMap<CycleId, Vec<ObjectiveId>>,
    key_results: BTreeMap<ObjectiveId, Vec<KeyResultId>>,
    initiatives: BTreeMap<KeyResultId, Vec<InitiativeId>>,
}

impl Outline {
    /// Reads the order out of a workspace. A deleted record stays as long as something under it has
    /// been edited after its deletion: nobody's later work vanishes with its parent.
    pub fn of(workspace: &Workspace) -> Self {
        let kept = kept(workspace);
        let mut outline = Self::default();
        let mut objectives = Children::new();
        let mut key_results = Children::new();
        let mut initiatives = Children::new();
        for record in workspace
            .records()
            .filter(|record| kept.contains(&record.id()))
        {
            match record {
                Record::Cycle(cycle) => outline.cycles.push(cycle.id),
                Record::Team(team) => outline.teams.push(team.id),
                Record::Person(person) => outline.people.push(person.id),
                Record::Objective(o) => {
                    push(&mut objectives, *o.cycle.value(), o.position.value(), o.id);
                }
                Record::KeyResult(k) => push(
                    &mut key_results,
                    *k.objective.value(),
                    k.position.value(),
                    k.id,
                ),
                Record::Initiative(i) => push(
                    &mut initiatives,
                    *i.key_result.value(),
                    i.position.value(),
                    i.id,
                ),
            }
        }
        outline
            .cycles
            .sort_by_key(|id| (workspace.cycle(*id).map(|cycle| *cycle.period.value()), *id));
        outline.objectives = in_order(objectives);
        outline.key_results = in_order(key_results);
        outline.initiatives = in_order(initiatives);
        outline
    }

    /// The cycles, the earliest first.
    pub fn cycles(&self) -> &[CycleId] {
        &self.cycles
    }

    /// The teams.
    pub fn teams(&self) -> &[TeamId] {
        &self.teams
    }

    /// The people.
    pub fn people(&self) -> &[PersonId] {
        &self.people
    }

    /// The objectives of a cycle, in their order.
    pub fn objectives(&self, cycle: CycleId) -> &[ObjectiveId] {
        self.objectives.get(&cycle).map_or(&[], Vec::as_slice)
    }

    /// The key results of an objective, in their order.
    pub fn key_results(&self, objective: ObjectiveId) -> &[KeyResultId] {
        self.key_results.get(&objective).map_or(&[], Vec::as_slice)
    }

    /// The initiatives of a key result, in their order.
    pub fn initiatives(&self, key_result: KeyResultId) -> &[InitiativeId] {
        self.initiatives.get(&key_result).map_or(&[], Vec::as_slice)
    }

    /// All records that are there.
    pub fn all(&self) -> BTreeSet<RecordId> {
        let objectives = self
            .objectives
            .values()
            .flatten()
            .map(|id| RecordId::from(*id));
        let key_results = self
            .key_results
            .values()
            .flatten()
            .map(|id| RecordId::from(*id));
        let initiatives = self
            .initiatives
            .values()
            .flatten()
            .map(|id| RecordId::from(*id));
        let roots = self.cycles.iter().map(|id| RecordId::from(*id));
        let owners = self.teams.iter().map(|id| RecordId::from(*id));
        let people = self.people.iter().map(|id| RecordId::from(*id));
        roots
            .chain(owners)
            .chain(people)
            .chain(objectives)
            .chain(key_results)
            .chain(initiatives)
            .collect()
    }

    /// The record and all that stands under it.
    pub fn branch(&self, id: RecordId) -> Vec<RecordId> {
        let mut branch = vec![id];
        match id {
            RecordId::Cycle(cycle) => {
                branch.extend(
                    self.objectives(cycle)
                        .iter()
                        .flat_map(|id| self.branch((*id).into())),
                );
            }
            RecordId::Objective(objective) => {
                branch.extend(
                    self.key_results(objective)
                        .iter()
                        .flat_map(|id| self.branch((*id).into())),
                );
            }
            RecordId::KeyResult(key_result) => {
                branch.extend(
                    self.initiatives(key_result)
                        .iter()
                        .map(|id| RecordId::from(*id)),
                );
            }
            RecordId::Team(_) | RecordId::Person(_) | RecordId::Initiative(_) => {}
        }
        branch
    }
}

/// The records that are alive, with the parents they stand under.
fn kept(workspace: &Workspace) -> BTreeSet<RecordId> {
    let mut kept = BTreeSet::new();
    for record in workspace
        .records()
        .filter(|record| workspace.is_alive(record))
    {
        let mut next = Some(record);
        while let Some(record) = next {
            if !kept.insert(record.id()) {
                break;
            }
            next = record.parent().and_then(|id| workspace.record(id));
        }
    }
    kept
}

type Children<'a, P, C> = BTreeMap<P, Vec<(&'a Position, C)>>;

fn push<'a, P: Ord, C>(
    children: &mut Children<'a, P, C>,
    parent: P,
    position: &'a Position,
    child: C,
) {
    children.entry(parent).or_default().push((position, child));
}

/// Sorted by place; two records in one place by identity, so that every device sees one order.
fn in_order<P: Ord, C: Ord>(children: Children<'_, P, C>) -> BTreeMap<P, Vec<C>> {
    children
        .into_iter()
        .map(|(parent, mut children)| {
            children.sort();
            (
                parent,
                children.into_iter().map(|(_, child)| child).collect(),
            )
        })
        .collect()
}
