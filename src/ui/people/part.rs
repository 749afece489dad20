//! Whose part of a document is to be seen.

use crate::domain::{Edit, ObjectiveId, Owner, PersonId, TeamId, Workspace};

/// A part of the document of a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What a team owns, alone or with others.
    Team(TeamId),
    /// What no team owns.
    NoTeam,
    /// What a person owns, as an objective or through one of its key results.
    Person(PersonId),
}

impl Part {
    /// Reads the query of an address, such as `team=…`; `None` for what makes no part.
    pub fn parse(query: &str) -> Option<Self> {
        match query.split_once('=')? {
            ("team", "none") => Some(Self::NoTeam),
            ("team", id) => TeamId::parse(id).map(Self::Team),
            ("person", id) => PersonId::parse(id).map(Self::Person),
            _ => None,
        }
    }

    /// How an address asks for it.
    pub fn query(self) -> String {
        match self {
            Self::Team(id) => format!("team={id}"),
            Self::NoTeam => "team=none".to_owned(),
            Self::Person(id) => format!("person={id}"),
        }
    }

    /// The team or the person whose part it is.
    pub const fn owner(self) -> Option<Owner> {
        match self {
            Self::Team(id) => Some(Owner::Team(id)),
            Self::Person(id) => Some(Owner::Person(id)),
            Self::NoTeam => None,
        }
    }

    /// Whether whoever it belongs to is there.
    pub fn is_of_somebody(self, workspace: &Workspace) -> bool {
        self.owner().is_none_or(|owner| workspace.has_owner(owner))
    }

    /// Lets a new objective belong here.
    pub fn take(self, edit: &mut Edit, id: ObjectiveId) {
        if let Some(owner) = self.owner() {
            edit.objective(id, |objective, stamp| {
                objective.owners.edit(vec![owner], stamp);
            });
        }
    }
}

impl From<Owner> for Part {
    fn from(owner: Owner) -> Self {
        match owner {
            Owner::Team(id) => Self::Team(id),
            Owner::Person(id) => Self::Person(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_reads_back_from_its_query() {
        for part in [
            Part::Team(TeamId::new(7)),
            Part::NoTeam,
            Part::Person(PersonId::new(8)),
        ] {
            assert_eq!(Part::parse(&part.query()), Some(part));
        }
        assert_eq!(Part::parse("team=Checkout"), None);
    }
}
