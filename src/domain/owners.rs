//! Who is there to own OKRs. References to teams and people that are deleted stay in the data and are
//! left out of what is asked here: an undo or a merge that brings somebody back needs nothing mended.

use super::record::Record;
use super::sort::sort;
use super::{KeyResultId, ObjectiveId, Owner, Person, PersonId, Team, TeamId, Workspace, natural};

impl Workspace {
    /// The teams that are there, by name ([`natural::compare`]), those of one name by identity.
    pub fn teams(&self) -> Vec<&Team> {
        self.by_name(|record| match record {
            Record::Team(team) => Some(team),
            _ => None,
        })
    }

    /// The people who are there, by name ([`natural::compare`]), those of one name by identity.
    pub fn people(&self) -> Vec<&Person> {
        self.by_name(|record| match record {
            Record::Person(person) => Some(person),
            _ => None,
        })
    }

    /// Who answers for an objective: the teams and people that are there, in the order in which they were
    /// named, each once.
    pub fn owners_of(&self, objective: ObjectiveId) -> Vec<Owner> {
        let mut found = Vec::new();
        let owners = self
            .objective(objective)
            .map(|objective| objective.owners.value());
        for owner in owners.into_iter().flatten() {
            if self.has_owner(*owner) && !found.contains(owner) {
                found.push(*owner);
            }
        }
        found
    }

    /// Who answers for a key result, if that is settled and they are there.
    pub fn owner_of(&self, key_result: KeyResultId) -> Option<Owner> {
        let owner = *self.key_result(key_result)?.owner.value();
        owner.filter(|owner| self.has_owner(*owner))
    }

    /// The team that a person works in, if it is there.
    pub fn team_of(&self, person: PersonId) -> Option<TeamId> {
        let team = *self.person(person)?.team.value();
        team.filter(|team| self.has_owner(Owner::Team(*team)))
    }

    /// Whether a team or a person is there.
    pub fn has_owner(&self, owner: Owner) -> bool {
        let id = match owner {
            Owner::Team(id) => id.into(),
            Owner::Person(id) => id.into(),
        };
        self.record(id).is_some_and(|record| self.is_alive(record))
    }

    fn by_name<'a, T>(&'a self, wanted: fn(&'a Record) -> Option<&'a T>) -> Vec<&'a T> {
        let living = self.records().filter(|record| self.is_alive(record));
        let mut records: Vec<&Record> = living.filter(|record| wanted(record).is_some()).collect();
        // Records come by identity, and sorting keeps the order of equal names.
        sort(&mut records, |left, right| {
            natural::compare(left.title(), right.title()).is_lt()
        });
        records.into_iter().filter_map(wanted).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Changes, CycleId, Date, DeviceId, Edit, Line, Period, RecordId};

    const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);
    const KEY_RESULT: KeyResultId = KeyResultId::new(1);
    const TEAM: TeamId = TeamId::new(9);
    const MINA: PersonId = PersonId::new(9);

    fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) -> Changes {
        let stamp = workspace.latest().next(1, DeviceId(1));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish()
    }

    fn owned() -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(CycleId::new(1), Line::default(), quarter, Cadence::Weekly);
            edit.add_team(TEAM, Line::new("Checkout"));
            edit.add_person(MINA, Line::new("Mina"), Some(TEAM));
            edit.add_objective(OBJECTIVE, CycleId::new(1), 0);
            edit.add_key_result(KEY_RESULT, OBJECTIVE, 0);
            let owners = vec![Owner::Person(MINA), Owner::Team(TEAM), Owner::Person(MINA)];
            edit.objective(OBJECTIVE, |objective, stamp| {
                objective.owners.edit(owners, stamp);
            });
            edit.key_result(KEY_RESULT, |key_result, stamp| {
                key_result.owner.edit(Some(Owner::Team(TEAM)), stamp);
            });
        });
        workspace
    }

    #[test]
    fn a_deleted_owner_is_absent_until_the_deletion_is_undone() {
        let mut workspace = owned();
        let both = [Owner::Person(MINA), Owner::Team(TEAM)];
        assert_eq!(workspace.owners_of(OBJECTIVE), both);
        let deleted = edit(&mut workspace, |edit| edit.delete(TEAM.into()));
        assert_eq!(workspace.owners_of(OBJECTIVE), [Owner::Person(MINA)]);
        assert_eq!(workspace.owner_of(KEY_RESULT), None);
        assert_eq!(workspace.team_of(MINA), None);
        assert!(workspace.teams().is_empty());
        assert!(
            deleted.touched().eq([RecordId::from(TEAM)]),
            "references stay"
        );
        edit(&mut workspace, |edit| edit.retract(&deleted));
        assert_eq!(workspace.owners_of(OBJECTIVE), both);
        assert_eq!(workspace.owner_of(KEY_RESULT), Some(Owner::Team(TEAM)));
        assert_eq!(workspace.team_of(MINA), Some(TEAM));
    }

    #[test]
    fn teams_and_people_are_in_the_order_of_their_names() {
        let mut workspace = owned();
        edit(&mut workspace, |edit| {
            for (number, name) in [(1, "team 10"), (2, "Team 2"), (3, "checkout")] {
                edit.add_team(TeamId::new(number), Line::new(name));
            }
            edit.add_person(PersonId::new(1), Line::new("zoë"), None);
            edit.add_person(PersonId::new(2), Line::new("Änne"), None);
        });
        let names = |names: Vec<&Line>| {
            names
                .into_iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        let teams = workspace.teams().into_iter().map(|team| team.name.value());
        assert_eq!(
            names(teams.collect()),
            ["Checkout", "checkout", "Team 2", "team 10"]
        );
        let people = workspace
            .people()
            .into_iter()
            .map(|person| person.name.value());
        assert_eq!(names(people.collect()), ["Änne", "Mina", "zoë"]);
        edit(&mut workspace, |edit| {
            edit.team(TEAM, |team, stamp| team.name.edit(Line::new("Z"), stamp));
            edit.person(MINA, |person, stamp| person.team.edit(None, stamp));
        });
        assert_eq!(&**workspace.teams()[3].name.value(), "Z");
        assert_eq!(workspace.team_of(MINA), None);
    }
}
