//! Identities in files, also in those written by hand or by other programs.

use super::Tree;
use crate::domain::hash;
use crate::domain::{
    CheckInId, CorrectionId, CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, ProposalId,
    RecordId, TeamId, Workspace,
};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// How the identities of one kind of record are made.
pub(super) struct Kind<Id> {
    parse: fn(&str) -> Option<Id>,
    new: fn(u128) -> Id,
}

pub(super) const CYCLE: Kind<CycleId> = kind(CycleId::parse, CycleId::new);
pub(super) const TEAM: Kind<TeamId> = kind(TeamId::parse, TeamId::new);
pub(super) const PERSON: Kind<PersonId> = kind(PersonId::parse, PersonId::new);
pub(super) const OBJECTIVE: Kind<ObjectiveId> = kind(ObjectiveId::parse, ObjectiveId::new);
pub(super) const KEY_RESULT: Kind<KeyResultId> = kind(KeyResultId::parse, KeyResultId::new);
pub(super) const INITIATIVE: Kind<InitiativeId> = kind(InitiativeId::parse, InitiativeId::new);
pub(super) const PROPOSAL: Kind<ProposalId> = kind(ProposalId::parse, ProposalId::new);
pub(super) const CHECK_IN: Kind<CheckInId> = kind(CheckInId::parse, CheckInId::new);
pub(super) const CORRECTION: Kind<CorrectionId> = kind(CorrectionId::parse, CorrectionId::new);

const fn kind<Id>(parse: fn(&str) -> Option<Id>, new: fn(u128) -> Id) -> Kind<Id> {
    Kind { parse, new }
}

impl<Id> Kind<Id> {
    /// The identity that a file gives: as it is, or derived from any other text or number, so that the
    /// same file always gives the same one. `None` where it gives nothing of use.
    pub(super) fn read(&self, given: &Tree) -> Option<Id> {
        let text = text_of(given)?;
        Some((self.parse)(&text).unwrap_or_else(|| (self.new)(hash(&text))))
    }
}

fn text_of(given: &Tree) -> Option<Cow<'_, str>> {
    match given {
        Tree::Text(text) if !text.trim().is_empty() => Some(text.into()),
        Tree::Number(number) => Some(number.to_string().into()),
        _ => None,
    }
}

/// What was found about the identity of a record.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// It was there and nobody else's.
    Its,
    /// An earlier record of the file has it.
    Taken,
}

/// The identities of the file that is being read.
#[derive(Default)]
pub(super) struct Identities {
    taken: BTreeSet<RecordId>,
    derived: BTreeSet<RecordId>,
}

impl Identities {
    /// The records that had to be given an identity.
    pub(super) fn into_derived(self) -> BTreeSet<RecordId> {
        self.derived
    }

    /// Whether there is any.
    pub(super) fn any_derived(&self) -> bool {
        !self.derived.is_empty()
    }

    /// The identity of the next record of the file. `path` tells apart the records that name none.
    pub(super) fn claim<Id: Copy + Into<RecordId>>(
        &mut self,
        kind: &Kind<Id>,
        given: Option<&Tree>,
        path: impl FnOnce() -> String,
    ) -> (Id, Found) {
        let text = given.and_then(text_of);
        let parsed = text.as_deref().and_then(kind.parse);
        let found = if text.is_some() {
            Found::Taken
        } else {
            Found::Its
        };
        let text = text.unwrap_or_else(|| path().into());
        let id = parsed.unwrap_or_else(|| (kind.new)(hash(&text)));
        if self.taken.insert(id.into()) {
            if parsed.is_none() {
                self.derived.insert(id.into());
            }
            return (id, Found::Its);
        }
        let mut number = self.taken.len();
        loop {
            let id = (kind.new)(hash(&format!("{text} {number}")));
            if self.taken.insert(id.into()) {
                self.derived.insert(id.into());
                return (id, found);
            }
            number += 1;
        }
    }
}

/// All records that a file mentions, living or deleted: what references may point to.
pub(super) fn mentioned(tree: &Tree, deleted: &Workspace) -> BTreeSet<RecordId> {
    let mut all = BTreeSet::new();
    all.extend(deleted.tombstones().map(|(id, _)| id));
    gather(&mut all, children(tree, "teams"), &TEAM);
    gather(&mut all, children(tree, "people"), &PERSON);
    for cycle in children(tree, "cycles") {
        let objectives = children(cycle, "objectives");
        gather(&mut all, objectives, &OBJECTIVE);
        for objective in objectives {
            gather(&mut all, children(objective, "key_results"), &KEY_RESULT);
        }
    }
    all
}

fn children<'a>(tree: &'a Tree, name: &str) -> &'a [Tree] {
    tree.get(name).map_or(&[], Tree::list)
}

fn gather<Id: Into<RecordId>>(all: &mut BTreeSet<RecordId>, records: &[Tree], kind: &Kind<Id>) {
    let ids = records.iter().filter_map(|record| record.get("id"));
    all.extend(ids.filter_map(|id| kind.read(id)).map(Into::into));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_names_the_same_record_each_time() {
        let read = |text: &str| TEAM.read(&text.into());
        assert!(read("team-1").is_some());
        assert_eq!(read("team-1"), read("team-1"));
        assert_ne!(read("team-1"), read("team-2"));
        assert_eq!(read(" "), None);
        assert_eq!(TEAM.read(&Tree::number(7.0)), read("7"));
        let id = TeamId::new(5);
        assert_eq!(read(&id.to_string()), Some(id));
    }

    #[test]
    fn a_second_record_of_one_identity_gets_its_own() {
        let mut ids = Identities::default();
        let given = Tree::from("x");
        let (first, found) = ids.claim(&TEAM, Some(&given), String::new);
        assert!(found == Found::Its && Some(first) == TEAM.read(&given));
        let (second, found) = ids.claim(&TEAM, Some(&given), String::new);
        assert!(found == Found::Taken && second != first);
        assert!(ids.any_derived());
    }
}
