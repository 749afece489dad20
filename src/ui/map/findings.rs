//! What a map makes visible that a list hides.

use crate::domain::team_view::objectives_of;
use crate::domain::{Alignments, CycleId, ObjectiveId, Outline, TeamId, Workspace};

/// What deserves a second look on the map of a cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Whether anything contributes to anything.
    pub has_links: bool,
    /// The objectives that contribute to nothing and that nothing contributes to, while others are
    /// connected. Where nothing is connected, nothing is missing.
    pub unconnected: Vec<ObjectiveId>,
    /// The objectives without any key result: the funnel ends where it begins.
    pub without_key_results: Vec<ObjectiveId>,
    /// The teams that carry more objectives than the workspace means them to.
    pub overloaded: Vec<Overloaded>,
}

/// A team with more objectives in a cycle than the workspace's limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overloaded {
    /// Which one.
    pub team: TeamId,
    /// What it is called.
    pub name: String,
    /// How many objectives it has.
    pub count: usize,
    /// How many it should have at most.
    pub limit: usize,
}

impl Findings {
    /// Looks at the objectives of a cycle, or at those of one team.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        alignments: &Alignments,
        cycle: CycleId,
        team: Option<TeamId>,
    ) -> Self {
        let is_connected = |id: &ObjectiveId| {
            alignments.parent(*id).is_some() || !alignments.contributors(*id).is_empty()
        };
        let all = outline.objectives(cycle);
        let looked_at = match team {
            Some(team) => objectives_of(workspace, outline, cycle, team),
            None => all.to_vec(),
        };
        let has_links = all.iter().any(is_connected);
        let some = |wanted: &dyn Fn(&ObjectiveId) -> bool| {
            looked_at.iter().copied().filter(|id| wanted(id)).collect()
        };
        Self {
            has_links,
            unconnected: some(&|id| has_links && !is_connected(id)),
            without_key_results: some(&|id| outline.key_results(*id).is_empty()),
            overloaded: overloaded(workspace, outline, cycle)
                .into_iter()
                .filter(|found| team.is_none_or(|team| team == found.team))
                .collect(),
        }
    }

    /// Whether there is nothing to look at again.
    pub fn is_empty(&self) -> bool {
        self.unconnected.is_empty()
            && self.without_key_results.is_empty()
            && self.overloaded.is_empty()
    }
}

fn overloaded(workspace: &Workspace, outline: &Outline, cycle: CycleId) -> Vec<Overloaded> {
    let limit = workspace.limits().most_objectives();
    let mut found = Vec::new();
    for team in workspace.teams() {
        let count = objectives_of(workspace, outline, cycle, team.id).len();
        if count > limit {
            found.push(Overloaded {
                team: team.id,
                name: team.name.value().to_string(),
                count,
                limit,
            });
        }
    }
    found
}
