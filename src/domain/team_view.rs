//! The objectives of a team: those that the team owns, and those that a person of the team owns. An
//! objective that several teams share stands once in its cycle and once in the view of each.

use super::{CycleId, ObjectiveId, Outline, Owner, TeamId, Workspace};

/// The teams of an objective, each once: those that own it, and those of the people who do, in the order
/// in which the owners were named.
pub fn teams_of(workspace: &Workspace, objective: ObjectiveId) -> Vec<TeamId> {
    let mut teams = Vec::new();
    for owner in workspace.owners_of(objective) {
        let team = match owner {
            Owner::Team(id) => Some(id),
            Owner::Person(id) => workspace.team_of(id),
        };
        if let Some(team) = team.filter(|team| !teams.contains(team)) {
            teams.push(team);
        }
    }
    teams
}

/// The objectives of a team in a cycle, in the order of the cycle.
pub fn objectives_of(
    workspace: &Workspace,
    outline: &Outline,
    cycle: CycleId,
    team: TeamId,
) -> Vec<ObjectiveId> {
    let objectives = outline.objectives(cycle).iter().copied();
    objectives
        .filter(|id| teams_of(workspace, *id).contains(&team))
        .collect()
}

/// The objectives of a cycle that are no team's, in the order of the cycle.
pub fn without_team(workspace: &Workspace, outline: &Outline, cycle: CycleId) -> Vec<ObjectiveId> {
    let objectives = outline.objectives(cycle).iter().copied();
    objectives
        .filter(|id| teams_of(workspace, *id).is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Date, DeviceId, Edit, Line, Period, PersonId};

    const CYCLE: CycleId = CycleId::new(1);
    const CHECKOUT: TeamId = TeamId::new(1);
    const PLATFORM: TeamId = TeamId::new(2);
    const MINA: PersonId = PersonId::new(1);
    const LONER: PersonId = PersonId::new(2);

    fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
        let stamp = workspace.latest().next(1, DeviceId(1));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish();
    }

    fn id(number: u128) -> ObjectiveId {
        ObjectiveId::new(number)
    }

    /// Objectives 1 to 5: shared by two teams, of a person in Checkout, of Platform, of somebody without
    /// a team, of nobody.
    fn shared() -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(CYCLE, Line::default(), quarter, Cadence::Weekly);
            edit.add_team(CHECKOUT, Line::new("Checkout"));
            edit.add_team(PLATFORM, Line::new("Platform"));
            edit.add_person(MINA, Line::new("Mina"), Some(CHECKOUT));
            edit.add_person(LONER, Line::new("Lo"), None);
            let (mina, platform) = (Owner::Person(MINA), Owner::Team(PLATFORM));
            let owners = [
                vec![platform, Owner::Team(CHECKOUT), mina],
                vec![mina],
                vec![platform],
                vec![Owner::Person(LONER)],
                vec![],
            ];
            for (number, owners) in (1..).zip(owners) {
                edit.add_objective(id(number), CYCLE, usize::MAX);
                edit.objective(id(number), |objective, stamp| {
                    objective.owners.edit(owners, stamp);
                });
            }
        });
        workspace
    }

    #[test]
    fn a_shared_objective_stands_once_in_the_view_of_each_team() {
        let workspace = shared();
        let outline = Outline::of(&workspace);
        assert_eq!(teams_of(&workspace, id(1)), [PLATFORM, CHECKOUT]);
        let view = |team| objectives_of(&workspace, &outline, CYCLE, team);
        assert_eq!(view(CHECKOUT), [id(1), id(2)]);
        assert_eq!(view(PLATFORM), [id(1), id(3)]);
        assert_eq!(outline.objectives(CYCLE).len(), 5);
        assert_eq!(without_team(&workspace, &outline, CYCLE), [id(4), id(5)]);
    }

    #[test]
    fn what_a_deleted_team_owned_alone_is_no_teams() {
        let mut workspace = shared();
        edit(&mut workspace, |edit| edit.delete(CHECKOUT.into()));
        let outline = Outline::of(&workspace);
        assert_eq!(objectives_of(&workspace, &outline, CYCLE, CHECKOUT), []);
        let none = [id(2), id(4), id(5)];
        assert_eq!(without_team(&workspace, &outline, CYCLE), none);
    }
}
