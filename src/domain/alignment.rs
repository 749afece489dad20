//! What contributes to what: the links between objectives, as a graph without loops.
//!
//! Each objective contributes to at most one other, directly or through a key result of it. An edit that
//! would close a loop is refused ([`Edit::align`](super::Edit::align)), but two devices can close one
//! together, and so can a move of a key result, an undo or a file. Then the latest link of the loop is
//! left out: it stays in the data and counts as absent, on every device the same, until somebody opens
//! the loop. So what is read here is always a forest, and whoever walks it arrives.

use super::record::RecordId;
use super::{Alignment, ObjectiveId, Outline, Stamp, Workspace};
use std::collections::BTreeMap;

/// Objectives that contribute to each other in a circle: each to the next one, the last to the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlignmentLoop {
    /// The objectives, each once; one alone contributes to itself. The link of the first one is the one
    /// that closes the loop: it is refused, or left out.
    pub objectives: Vec<ObjectiveId>,
}

impl AlignmentLoop {
    /// The way round: all objectives, and the first one again.
    pub fn round(&self) -> impl Iterator<Item = ObjectiveId> {
        let first = self.objectives.first();
        self.objectives.iter().chain(first).copied()
    }
}

/// What one objective contributes to.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Link {
    to: Alignment,
    /// The objective that `to` is, or that its key result belongs to.
    objective: ObjectiveId,
    /// When it was last made: aligned, or the key result moved to another objective.
    stamp: Stamp,
    /// Whether it is the one that a loop goes without.
    left_out: bool,
}

/// The links between the living objectives of a workspace, derived anew from each state of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignments {
    links: BTreeMap<ObjectiveId, Link>,
    contributors: BTreeMap<RecordId, Vec<ObjectiveId>>,
    loops: Vec<AlignmentLoop>,
}

impl Alignments {
    /// Reads the links out of a workspace. What is aligned to a deleted record is aligned to nothing.
    pub fn of(workspace: &Workspace, outline: &Outline) -> Self {
        let mut alignments = Self::default();
        let cycles = outline.cycles().iter();
        let objectives: Vec<ObjectiveId> = cycles
            .flat_map(|cycle| outline.objectives(*cycle))
            .copied()
            .collect();
        for id in &objectives {
            if let Some(link) = link(workspace, outline, *id) {
                alignments.links.insert(*id, link);
            }
        }
        alignments.loops = alignments.find_loops();
        for found in &alignments.loops {
            let latest = found.objectives.first();
            if let Some(link) = latest.and_then(|id| alignments.links.get_mut(id)) {
                link.left_out = true;
            }
        }
        for id in objectives {
            if let Some(link) = alignments.kept(id).copied() {
                alignments.note(link.objective.into(), id);
                if let Alignment::KeyResult(key_result) = link.to {
                    alignments.note(key_result.into(), id);
                }
            }
        }
        alignments
    }

    /// What an objective contributes to, if anything.
    pub fn target(&self, objective: ObjectiveId) -> Option<Alignment> {
        self.kept(objective).map(|link| link.to)
    }

    /// The objective that an objective contributes to, also where it does so through a key result.
    pub fn parent(&self, objective: ObjectiveId) -> Option<ObjectiveId> {
        self.kept(objective).map(|link| link.objective)
    }

    /// The objectives that an objective contributes to, the nearest first: its parent, the parent of
    /// that one, and so on.
    pub fn ancestors(&self, objective: ObjectiveId) -> impl Iterator<Item = ObjectiveId> {
        std::iter::successors(self.parent(objective), |id| self.parent(*id))
    }

    /// The objectives that contribute to a record, in the order in which they are read: to a key result,
    /// or to an objective, those included that contribute to one of its key results.
    pub fn contributors(&self, id: impl Into<RecordId>) -> &[ObjectiveId] {
        self.contributors.get(&id.into()).map_or(&[], Vec::as_slice)
    }

    /// The loops that stand in the data, each with the objective first whose link is left out. The order
    /// is the same on every device.
    pub fn loops(&self) -> &[AlignmentLoop] {
        &self.loops
    }

    /// Whether an objective of the same workspace may come to contribute to something. Links that are
    /// left out count here: aligning anew could open the loop that they are left out of.
    ///
    /// # Errors
    /// Fails where it would come to contribute to itself, with the loop that would close.
    pub fn check(
        &self,
        workspace: &Workspace,
        objective: ObjectiveId,
        to: Alignment,
    ) -> Result<(), AlignmentLoop> {
        let mut objectives = vec![objective];
        let mut next = objective_of(workspace, to);
        while let Some(id) = next {
            if id == objective {
                return Err(AlignmentLoop { objectives });
            }
            if objectives.contains(&id) {
                break;
            }
            objectives.push(id);
            next = self.links.get(&id).map(|link| link.objective);
        }
        Ok(())
    }

    fn kept(&self, objective: ObjectiveId) -> Option<&Link> {
        self.links.get(&objective).filter(|link| !link.left_out)
    }

    fn note(&mut self, id: RecordId, contributor: ObjectiveId) {
        self.contributors.entry(id).or_default().push(contributor);
    }

    fn find_loops(&self) -> Vec<AlignmentLoop> {
        let mut loops = Vec::new();
        // The walk on which an objective was first come by.
        let mut walks: BTreeMap<ObjectiveId, usize> = BTreeMap::new();
        for (walk, start) in self.links.keys().enumerate() {
            let mut way: Vec<ObjectiveId> = Vec::new();
            let mut next = Some(*start);
            while let Some(id) = next.filter(|id| !walks.contains_key(id)) {
                walks.insert(id, walk);
                way.push(id);
                next = self.links.get(&id).map(|link| link.objective);
            }
            let Some(met) = next.filter(|id| walks.get(id) == Some(&walk)) else {
                continue;
            };
            let begin = way.iter().position(|id| *id == met).unwrap_or_default();
            loops.push(self.latest_first(way.split_off(begin)));
        }
        loops
    }

    /// Turns a loop so that it begins with its latest link; of two made at once, with the one whose
    /// objective has the greater identity.
    fn latest_first(&self, mut objectives: Vec<ObjectiveId>) -> AlignmentLoop {
        let age = |id: &ObjectiveId| (self.links.get(id).map(|link| link.stamp), *id);
        let mut latest = 0;
        for index in 1..objectives.len() {
            if age(&objectives[index]) > age(&objectives[latest]) {
                latest = index;
            }
        }
        objectives.rotate_left(latest);
        AlignmentLoop { objectives }
    }
}

/// Whether an objective may come to contribute to something ([`Alignments::check`]).
///
/// # Errors
/// Fails where it would come to contribute to itself, with the loop that would close.
pub fn check(
    workspace: &Workspace,
    objective: ObjectiveId,
    to: Alignment,
) -> Result<(), AlignmentLoop> {
    let alignments = Alignments::of(workspace, &Outline::of(workspace));
    alignments.check(workspace, objective, to)
}

/// The loops that stand in the data of a workspace ([`Alignments::loops`]).
pub fn loops(workspace: &Workspace) -> Vec<AlignmentLoop> {
    Alignments::of(workspace, &Outline::of(workspace)).loops
}

/// The objective that is meant for the graph: the one named, or the one that the key result belongs to.
pub fn objective_of(workspace: &Workspace, to: Alignment) -> Option<ObjectiveId> {
    match to {
        Alignment::Objective(id) => Some(id),
        Alignment::KeyResult(id) => workspace
            .key_result(id)
            .map(|key_result| *key_result.objective.value()),
    }
}

fn link(workspace: &Workspace, outline: &Outline, id: ObjectiveId) -> Option<Link> {
    let aligned_to = &workspace.objective(id)?.aligned_to;
    let to = (*aligned_to.value())?;
    let (target, moved) = match to {
        Alignment::Objective(id) => (id.into(), Stamp::NEVER),
        Alignment::KeyResult(id) => (id.into(), workspace.key_result(id)?.objective.stamp()),
    };
    let objective = objective_of(workspace, to)?;
    outline.all().contains(&target).then_some(Link {
        to,
        objective,
        stamp: aligned_to.stamp().max(moved),
        left_out: false,
    })
}
