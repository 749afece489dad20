//! Whom the objectives of a cycle belong to.

use super::Part;
use crate::domain::team_view::teams_of;
use crate::domain::{CycleId, ObjectiveId, Outline, Owner, PersonId, TeamId, Workspace};

/// The objectives of a cycle with the teams and people they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Belonging {
    objectives: Vec<Belongs>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Belongs {
    objective: ObjectiveId,
    teams: Vec<TeamId>,
    people: Vec<PersonId>,
}

impl Belonging {
    /// Reads the objectives of a cycle, in their order.
    pub fn of(workspace: &Workspace, outline: &Outline, cycle: CycleId) -> Self {
        let is_anybody = !outline.teams().is_empty() || !outline.people().is_empty();
        let belongs = |id: &ObjectiveId| {
            let mut belongs = Belongs {
                objective: *id,
                teams: Vec::new(),
                people: Vec::new(),
            };
            if is_anybody {
                belongs.teams = teams_of(workspace, *id);
                belongs.people = people_of(workspace, outline, *id);
            }
            belongs
        };
        let objectives = outline.objectives(cycle).iter();
        Self {
            objectives: objectives.map(belongs).collect(),
        }
    }

    /// The objectives of a part, or of the whole, in the order of the cycle; those beside it that are
    /// `held` stay among them.
    pub fn seen(&self, part: Option<Part>, held: impl Fn(ObjectiveId) -> bool) -> Vec<ObjectiveId> {
        let objectives = self.objectives.iter();
        objectives
            .filter(|belongs| {
                part.is_none_or(|part| belongs.is_in(part) || held(belongs.objective))
            })
            .map(|belongs| belongs.objective)
            .collect()
    }

    /// How many objectives a part holds, or the whole.
    pub fn count(&self, part: Option<Part>) -> usize {
        let objectives = self.objectives.iter();
        objectives
            .filter(|belongs| part.is_none_or(|part| belongs.is_in(part)))
            .count()
    }
}

impl Belongs {
    fn is_in(&self, part: Part) -> bool {
        match part {
            Part::Team(id) => self.teams.contains(&id),
            Part::NoTeam => self.teams.is_empty(),
            Part::Person(id) => self.people.contains(&id),
        }
    }
}

/// The people who own an objective or a key result of it.
fn people_of(workspace: &Workspace, outline: &Outline, id: ObjectiveId) -> Vec<PersonId> {
    let key_results = outline.key_results(id).iter();
    let owners = key_results.filter_map(|id| workspace.owner_of(*id));
    let owners = workspace.owners_of(id).into_iter().chain(owners);
    let people = owners.filter_map(|owner| match owner {
        Owner::Person(id) => Some(id),
        Owner::Team(_) => None,
    });
    people.collect()
}

#[cfg(test)]
mod tests {
    use super::super::summary::tests::{CHECKOUT, CYCLE, MINA, PLATFORM, id, owned};
    use super::*;

    fn belonging() -> Belonging {
        let workspace = owned();
        Belonging::of(&workspace, &Outline::of(&workspace), CYCLE)
    }

    #[test]
    fn a_shared_objective_is_seen_once_in_all_and_once_in_the_part_of_each_team() {
        let belonging = belonging();
        let seen = |part| belonging.seen(part, |_| false);
        assert_eq!(seen(None), [id(1), id(2), id(3)]);
        assert_eq!(seen(Some(Part::Team(CHECKOUT))), [id(1)]);
        assert_eq!(seen(Some(Part::Team(PLATFORM))), [id(1), id(2)]);
        assert_eq!(belonging.count(Some(Part::Team(PLATFORM))), 2);
        assert_eq!(seen(Some(Part::NoTeam)), [id(3)]);
    }

    #[test]
    fn who_owns_a_key_result_sees_its_objective() {
        let seen = belonging().seen(Some(Part::Person(MINA)), |_| false);
        assert_eq!(seen, [id(1), id(2)]);
    }

    #[test]
    fn what_is_being_changed_stays_in_sight() {
        let seen = belonging().seen(Some(Part::NoTeam), |other| other == id(2));
        assert_eq!(seen, [id(2), id(3)]);
    }
}
