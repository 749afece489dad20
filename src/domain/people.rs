//! Who OKRs belong to.

use super::record::record;
use super::{Line, PersonId, RecordId, TeamId};

record! {
    /// A group of people that owns objectives together.
    Team(TeamId) {
        /// What the team is called.
        name: Line,
    }
}

record! {
    /// Somebody who owns objectives or key results.
    Person(PersonId) {
        /// What the person is called.
        name: Line,
        /// The team the person works in, if any.
        team: Option<TeamId>,
    }
}

/// Who answers for an objective or a key result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A whole team.
    Team(TeamId),
    /// One person.
    Person(PersonId),
}

impl From<Owner> for RecordId {
    fn from(owner: Owner) -> Self {
        match owner {
            Owner::Team(id) => id.into(),
            Owner::Person(id) => id.into(),
        }
    }
}
