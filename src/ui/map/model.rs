//! What a map shows.

use super::findings::Findings;
use crate::domain::team_view::teams_of;
use crate::domain::{
    Alignment, Alignments, CycleId, InitiativeId, KeyResultId, ObjectiveId, Outline, TeamId,
    Workspace,
};
use std::collections::BTreeMap;

/// What a map of a cycle shows, in the order in which it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map {
    /// The objectives: those of the cycle, and those elsewhere that they lead to.
    pub objectives: Vec<Objective>,
    /// Those that something contributes to while they contribute to nothing: where the trees begin.
    pub roots: Vec<usize>,
    /// Those that are connected to nothing.
    pub alone: Vec<usize>,
    /// What deserves a second look.
    pub findings: Findings,
}

/// An objective on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Which one.
    pub id: ObjectiveId,
    /// Its title, which may be empty.
    pub title: String,
    /// Whose it is.
    pub teams: Vec<TeamId>,
    /// The names of those teams.
    pub team_names: Vec<String>,
    /// The name of its cycle, where that is another one than the map's.
    pub elsewhere: Option<String>,
    /// Whether it is here only because something contributes to it.
    pub is_context: bool,
    /// Its key results; of an objective that is context those that something contributes to.
    pub key_results: Vec<KeyResult>,
    /// What contributes to it directly, as places in the list of objectives.
    pub contributors: Vec<usize>,
}

/// A key result on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyResult {
    /// Which one.
    pub id: KeyResultId,
    /// Its place under its objective, from 1.
    pub number: usize,
    /// Its title, which may be empty.
    pub title: String,
    /// The work behind it.
    pub initiatives: Vec<Initiative>,
    /// What contributes to it, as places in the list of objectives.
    pub contributors: Vec<usize>,
}

/// An initiative on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initiative {
    /// Which one.
    pub id: InitiativeId,
    /// Its title, which may be empty.
    pub title: String,
}

impl Map {
    /// The map of a cycle, of all its objectives or of those of one team.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        cycle: CycleId,
        team: Option<TeamId>,
    ) -> Self {
        let alignments = Alignments::of(workspace, outline);
        let own: Vec<ObjectiveId> = outline
            .objectives(cycle)
            .iter()
            .copied()
            .filter(|id| team.is_none_or(|team| teams_of(workspace, *id).contains(&team)))
            .collect();
        let mut map = Self::default();
        let mut places = BTreeMap::new();
        for (id, other_cycle) in shown(outline, &alignments, &own) {
            let is_context = !own.contains(&id);
            let elsewhere = (other_cycle != cycle).then_some(other_cycle);
            places.insert(id, map.objectives.len());
            let reader = Reader { workspace, outline };
            map.objectives
                .push(reader.objective(id, is_context, elsewhere));
        }
        map.connect(&alignments, &places);
        map.findings = Findings::of(workspace, outline, &alignments, cycle, team);
        map
    }

    /// Everything that contributes to an objective, to itself first and then to its key results in turn.
    pub fn contributors(&self, objective: usize) -> impl Iterator<Item = usize> {
        let objective = &self.objectives[objective];
        let through = objective.key_results.iter();
        let through = through.flat_map(|key_result| &key_result.contributors);
        objective.contributors.iter().chain(through).copied()
    }

    /// Notes what contributes to what, and leaves out of the context what nothing contributes to.
    fn connect(&mut self, alignments: &Alignments, places: &BTreeMap<ObjectiveId, usize>) {
        for index in 0..self.objectives.len() {
            let id = self.objectives[index].id;
            let target = alignments.target(id);
            let parent = alignments.parent(id).and_then(|id| places.get(&id));
            let Some((to, parent)) = target.zip(parent) else {
                continue;
            };
            let parent = &mut self.objectives[*parent];
            let through = parent.key_results.iter_mut();
            let through = through
                .into_iter()
                .find(|key_result| matches!(to, Alignment::KeyResult(id) if id == key_result.id));
            match through {
                Some(key_result) => key_result.contributors.push(index),
                None => parent.contributors.push(index),
            }
        }
        for objective in self.objectives.iter_mut().filter(|each| each.is_context) {
            let needed = |key_result: &KeyResult| !key_result.contributors.is_empty();
            objective.key_results.retain(needed);
        }
        for (index, objective) in self.objectives.iter().enumerate() {
            if alignments.parent(objective.id).is_some() {
                continue;
            }
            if self.contributors(index).next().is_some() {
                self.roots.push(index);
            } else {
                self.alone.push(index);
            }
        }
    }
}

/// The objectives to show with their cycles, in reading order: a cycle's own, and all that they lead to.
fn shown(
    outline: &Outline,
    alignments: &Alignments,
    own: &[ObjectiveId],
) -> Vec<(ObjectiveId, CycleId)> {
    let mut wanted = own.to_vec();
    for id in own {
        for ancestor in alignments.ancestors(*id) {
            if !wanted.contains(&ancestor) {
                wanted.push(ancestor);
            }
        }
    }
    let mut shown = Vec::new();
    for cycle in outline.cycles() {
        let objectives = outline.objectives(*cycle).iter();
        let objectives = objectives.filter(|id| wanted.contains(id));
        shown.extend(objectives.map(|id| (*id, *cycle)));
    }
    shown
}

struct Reader<'a> {
    workspace: &'a Workspace,
    outline: &'a Outline,
}

impl Reader<'_> {
    fn objective(
        &self,
        id: ObjectiveId,
        is_context: bool,
        elsewhere: Option<CycleId>,
    ) -> Objective {
        let workspace = self.workspace;
        let objective = workspace.objective(id);
        let teams = teams_of(workspace, id);
        let named = teams.iter().filter_map(|id| workspace.team(*id));
        let key_results = self.outline.key_results(id).iter().zip(1..);
        Objective {
            id,
            title: objective.map_or_else(String::new, |found| found.title.value().to_string()),
            team_names: named.map(|team| team.name.value().to_string()).collect(),
            teams,
            elsewhere: elsewhere
                .and_then(|id| workspace.cycle(id))
                .map(|cycle| cycle.name.value().to_string()),
            is_context,
            key_results: key_results
                .map(|(id, number)| self.key_result(*id, number))
                .collect(),
            contributors: Vec::new(),
        }
    }

    fn key_result(&self, id: KeyResultId, number: usize) -> KeyResult {
        let found = self.workspace.key_result(id);
        let initiatives = self.outline.initiatives(id).iter();
        let initiatives = initiatives.filter_map(|id| self.workspace.initiative(*id));
        KeyResult {
            id,
            number,
            title: found.map_or_else(String::new, |found| found.title.value().to_string()),
            initiatives: initiatives
                .map(|initiative| Initiative {
                    id: initiative.id,
                    title: initiative.title.value().to_string(),
                })
                .collect(),
            contributors: Vec::new(),
        }
    }
}
