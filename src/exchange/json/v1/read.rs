//! Reading a workspace, record by record: what cannot be used is repaired or left out, with a warning,
//! and never takes its neighbours with it.

use super::super::malformed;
use super::fields::{Fields, stamp};
use super::identity::{
    CHECK_IN, CORRECTION, CYCLE, INITIATIVE, Identities, KEY_RESULT, OBJECTIVE, PERSON, PROPOSAL,
    TEAM, mentioned,
};
use super::siblings::positions;
use super::{Key, Tree};
use crate::domain::{Date, Position, RecordId, RecordKind, Workspace};
use crate::exchange::warning::{Place, Warnings};
use crate::exchange::{Expected, ImportError, Imported, Part, Problem};
use std::collections::BTreeSet;

/// Reads one file.
pub(super) struct Reader {
    pub(super) warnings: Warnings,
    pub(super) mentioned: BTreeSet<RecordId>,
    pub(super) ids: Identities,
    pub(super) workspace: Workspace,
    pub(super) written_on: Option<Date>,
}

/// One record of a list.
pub(super) struct Item<'a> {
    pub(super) fields: Fields,
    pub(super) place: Place<'a>,
    /// Its place among its siblings, for the kinds of records that have an order.
    pub(super) position: Position,
}

pub(super) fn workspace(tree: Tree, written_on: Option<Date>) -> Result<Imported, ImportError> {
    for name in ["teams", "people", "cycles", "deleted"] {
        if !matches!(tree.get(name), None | Some(Tree::Null | Tree::List(_))) {
            return Err(malformed(name, Expected::List));
        }
    }
    let mut reader = Reader {
        warnings: Warnings::default(),
        mentioned: BTreeSet::new(),
        ids: Identities::default(),
        workspace: Workspace::default(),
        written_on,
    };
    reader.deleted(tree.get("deleted").map_or(&[], Tree::list));
    reader.mentioned = mentioned(&tree, &reader.workspace);
    let Tree::Object(entries) = tree else {
        return Err(malformed("workspace", Expected::Object));
    };
    reader.root(entries);
    Ok(Imported {
        workspace: reader.workspace,
        warnings: reader.warnings.into_list(),
    })
}

impl Reader {
    fn root(&mut self, entries: Vec<(Key, Tree)>) {
        let file = Place::FILE;
        let mut fields = Fields::new(entries, &file, &mut self.warnings);
        fields.take("deleted");
        let (teams, people) = (fields.take("teams"), fields.take("people"));
        let cycles = fields.take("cycles");
        if let Some(settings) = fields.take("settings") {
            self.settings(settings);
        }
        self.each(teams, &file, RecordKind::Team, &Self::team);
        self.each(people, &file, RecordKind::Person, &Self::person);
        self.each(cycles, &file, RecordKind::Cycle, &Self::cycle);
        self.workspace.unknown = fields.unknown();
        if self.ids.any_derived() {
            self.warnings.add(&file, Problem::NewIdentities);
        }
    }

    fn deleted(&mut self, marks: &[Tree]) {
        for (index, mark) in marks.iter().enumerate() {
            let id = mark.get("kind").zip(mark.get("id"));
            let id = id.and_then(|(kind, id)| record_id(kind.text()?, id));
            match id.zip(mark.get("stamp").and_then(stamp)) {
                Some((id, stamp)) => self.workspace.bury(id, stamp),
                None => self.warnings.add(
                    &Place::within(&Place::FILE, Part::Deletion, index),
                    Problem::Unreadable,
                ),
            }
        }
    }

    /// Reads each record of a list.
    pub(super) fn each(
        &mut self,
        list: Option<Tree>,
        parent: &Place<'_>,
        kind: RecordKind,
        read: &dyn Fn(&mut Self, Item<'_>),
    ) {
        let Some(list) = list else { return };
        let Tree::List(elements) = list else {
            return self.warnings.add(parent, Problem::NotAList(kind));
        };
        let (places, damaged) = positions(&elements);
        let is_ordered = !matches!(
            kind,
            RecordKind::Team
                | RecordKind::Person
                | RecordKind::Cycle
                | RecordKind::CheckIn
                | RecordKind::Correction
        );
        if damaged && is_ordered {
            self.warnings.add(parent, Problem::Order(kind));
        }
        for (index, (element, position)) in elements.into_iter().zip(places).enumerate() {
            let place = Place::within(parent, Part::Record(kind), index);
            if let Tree::Object(entries) = element {
                let fields = Fields::new(entries, &place, &mut self.warnings);
                let item = Item {
                    fields,
                    place,
                    position,
                };
                read(self, item);
            } else {
                self.warnings.add(&place, Problem::NotAnObject);
            }
        }
    }
}

/// The identity that a mark of deletion names.
fn record_id(kind: &str, id: &Tree) -> Option<RecordId> {
    match kind {
        "cycle" => CYCLE.read(id).map(Into::into),
        "team" => TEAM.read(id).map(Into::into),
        "person" => PERSON.read(id).map(Into::into),
        "objective" => OBJECTIVE.read(id).map(Into::into),
        "key_result" => KEY_RESULT.read(id).map(Into::into),
        "initiative" => INITIATIVE.read(id).map(Into::into),
        "proposal" => PROPOSAL.read(id).map(Into::into),
        "check_in" => CHECK_IN.read(id).map(Into::into),
        "correction" => CORRECTION.read(id).map(Into::into),
        _ => None,
    }
}
