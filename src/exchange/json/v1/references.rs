//! Reading what points from one record to another.

use super::identity::{KEY_RESULT, Kind, OBJECTIVE, PERSON, TEAM};
use super::{Tree, read::Reader};
use crate::domain::{Alignment, Owner, RecordId, TeamId};
use crate::exchange::warning::Place;
use crate::exchange::{Problem, Reference};

impl Reader {
    /// The team of a person.
    pub(super) fn team_of(&mut self, tree: &Tree, place: &Place<'_>) -> Option<TeamId> {
        let team = self.mentioned(tree, &TEAM);
        self.or_warn(team, Reference::Team, place)
    }

    /// Who answers for a record.
    pub(super) fn owner(&mut self, tree: &Tree, place: &Place<'_>) -> Option<Owner> {
        let owner = if let Some(team) = tree.get("team") {
            self.mentioned(team, &TEAM).map(Owner::Team)
        } else {
            let person = tree.get("person");
            person
                .and_then(|person| self.mentioned(person, &PERSON))
                .map(Owner::Person)
        };
        self.or_warn(owner, Reference::Owner, place)
    }

    /// Who answers for an objective.
    pub(super) fn owners(&mut self, tree: &Tree, place: &Place<'_>) -> Vec<Owner> {
        if !matches!(tree, Tree::List(_)) {
            self.warnings.add(place, Problem::Owners);
        }
        let owners = tree.list().iter();
        owners
            .filter_map(|owner| self.owner(owner, place))
            .collect()
    }

    /// What an objective contributes to.
    pub(super) fn alignment(&mut self, tree: &Tree, place: &Place<'_>) -> Option<Alignment> {
        let alignment = if let Some(objective) = tree.get("objective") {
            let id = self.mentioned(objective, &OBJECTIVE);
            id.map(Alignment::Objective)
        } else {
            let key_result = tree.get("key_result");
            key_result
                .and_then(|id| self.mentioned(id, &KEY_RESULT))
                .map(Alignment::KeyResult)
        };
        self.or_warn(alignment, Reference::Alignment, place)
    }

    fn mentioned<Id: Copy + Into<RecordId>>(&self, tree: &Tree, kind: &Kind<Id>) -> Option<Id> {
        let id = kind.read(tree)?;
        self.mentioned.contains(&id.into()).then_some(id)
    }

    fn or_warn<T>(&mut self, found: Option<T>, what: Reference, place: &Place<'_>) -> Option<T> {
        if found.is_none() {
            self.warnings.add(place, Problem::NotInFile(what));
        }
        found
    }
}
