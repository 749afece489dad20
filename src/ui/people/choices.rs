//! Who there is to choose as an owner, and who could be added.

use crate::domain::{Edit, Line, Owner, PersonId, TeamId, Workspace};
use crate::ui::finding::{is_same, matches};

/// One way to name an owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnerChoice {
    /// Somebody who is there.
    Known(Owner),
    /// A new team of this name.
    AddTeam(String),
    /// A new person of this name.
    AddPerson(String),
}

impl OwnerChoice {
    /// The owner that is chosen, added with an identity of this number where it is a new one.
    pub fn take(&self, edit: &mut Edit, number: u128) -> Owner {
        match self {
            Self::Known(owner) => *owner,
            Self::AddTeam(name) => {
                let id = TeamId::new(number);
                edit.add_team(id, Line::new(name));
                Owner::Team(id)
            }
            Self::AddPerson(name) => {
                let id = PersonId::new(number);
                edit.add_person(id, Line::new(name), None);
                Owner::Person(id)
            }
        }
    }
}

/// The teams and then the people, `taken` ones left out, of whose name each typed word begins one; after
/// them a new team and a new person of the typed name, as far as there are none of that name.
pub fn owner_choices(workspace: &Workspace, taken: &[Owner], typed: &str) -> Vec<OwnerChoice> {
    let typed = typed.trim();
    let mut choices = Vec::new();
    let (mut is_team, mut is_person) = (typed.is_empty(), typed.is_empty());
    let mut offer = |owner: Owner, name: &str| {
        if !taken.contains(&owner) && matches(name, typed) {
            choices.push(OwnerChoice::Known(owner));
        }
    };
    for team in workspace.teams() {
        is_team |= is_same(team.name.value(), typed);
        offer(Owner::Team(team.id), team.name.value());
    }
    for person in workspace.people() {
        is_person |= is_same(person.name.value(), typed);
        offer(Owner::Person(person.id), person.name.value());
    }
    if !is_team {
        choices.push(OwnerChoice::AddTeam(typed.to_owned()));
    }
    if !is_person {
        choices.push(OwnerChoice::AddPerson(typed.to_owned()));
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::super::summary::tests::{CHECKOUT, MINA, PLATFORM, owned};
    use super::*;

    #[test]
    fn all_who_are_there_are_offered_but_those_named_already() {
        let workspace = owned();
        let taken = [Owner::Team(CHECKOUT)];
        let known = [Owner::Team(PLATFORM), Owner::Person(MINA)].map(OwnerChoice::Known);
        assert_eq!(owner_choices(&workspace, &taken, " "), known);
    }

    #[test]
    fn a_new_name_can_become_a_team_or_a_person() {
        let workspace = owned();
        let name = "Plat".to_owned();
        let expected = [
            OwnerChoice::Known(Owner::Team(PLATFORM)),
            OwnerChoice::AddTeam(name.clone()),
            OwnerChoice::AddPerson(name),
        ];
        assert_eq!(owner_choices(&workspace, &[], " Plat "), expected);
    }

    #[test]
    fn there_are_no_two_teams_of_one_name() {
        let workspace = owned();
        let taken = [Owner::Team(CHECKOUT)];
        let expected = [OwnerChoice::AddPerson("checkout".to_owned())];
        assert_eq!(owner_choices(&workspace, &taken, "checkout"), expected);
    }
}
