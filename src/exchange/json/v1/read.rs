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
use crate::domain::{CycleId, Date, Line, Position, RecordId, RecordKind, Workspace};
use crate::exchange::warning::{Place, Warnings};
use crate::exchange::{Expected, ImportError, Imported, Part, Problem};
use std::collections::BTreeSet;
use std::iter::Enumerate;
use std::vec;

/// Reads one file.
pub(in super::super) struct Reader {
    pub(super) warnings: Warnings,
    pub(super) mentioned: BTreeSet<RecordId>,
    pub(super) ids: Identities,
    pub(super) workspace: Workspace,
    pub(super) written_on: Option<Date>,
    /// The cycles that are still to be read.
    cycles: Siblings,
    /// The objectives that are still to be read of the last cycle.
    pub(super) branch: Option<Branch>,
}

/// Records of a list that are still to be read, each with its number in the list and its place.
type Siblings = Enumerate<vec::IntoIter<(Tree, Position)>>;

/// The objectives of a cycle.
pub(super) struct Branch {
    pub(super) cycle: CycleId,
    /// Where the cycle stands in the file, from 0.
    pub(super) index: usize,
    pub(super) name: Line,
    /// How many objectives it has.
    pub(super) count: usize,
    pub(super) objectives: Siblings,
}

/// One record of a list.
pub(super) struct Item<'a> {
    pub(super) fields: Fields,
    pub(super) place: Place<'a>,
    /// Its place among its siblings, for the kinds of records that have an order.
    pub(super) position: Position,
}

impl Reader {
    /// Reads all of the workspace that a tree describes but its cycles. Those without dates will get the
    /// quarter of `written_on`.
    pub(in super::super) fn begin(
        tree: Tree,
        written_on: Option<Date>,
    ) -> Result<Self, ImportError> {
        for name in ["teams", "people", "cycles", "deleted"] {
            if !matches!(tree.get(name), None | Some(Tree::Null | Tree::List(_))) {
                return Err(malformed(name, Expected::List));
            }
        }
        let mut reader = Self {
            warnings: Warnings::default(),
            mentioned: BTreeSet::new(),
            ids: Identities::default(),
            workspace: Workspace::default(),
            written_on,
            cycles: Vec::new().into_iter().enumerate(),
            branch: None,
        };
        reader.deleted(tree.get("deleted").map_or(&[], Tree::list));
        reader.mentioned = mentioned(&tree, &reader.workspace);
        let Tree::Object(entries) = tree else {
            return Err(malformed("workspace", Expected::Object));
        };
        reader.root(entries);
        Ok(reader)
    }

    /// Warns of a field of the file itself that stands twice, if one does.
    pub(in super::super) fn warn_of_twice(&mut self, name: Option<&str>) {
        self.warnings.add_twice(&Place::FILE, name);
    }

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
        self.cycles = self.siblings(cycles, &file, RecordKind::Cycle);
        self.workspace.unknown = fields.unknown();
    }

    /// Reads so many cycles and objectives on. Returns whether there are no more.
    pub(in super::super) fn go_on(&mut self, records: usize) -> bool {
        for _ in 0..records {
            let next = self
                .branch
                .as_mut()
                .and_then(|branch| branch.objectives.next());
            if let (Some(next), Some(branch)) = (next, self.branch.take()) {
                let cycle = Part::Record(RecordKind::Cycle);
                let place = Place::within(&Place::FILE, cycle, branch.index).named(&branch.name);
                self.one(next, &place, RecordKind::Objective, &|reader, item| {
                    reader.objective(branch.cycle, item);
                });
                self.branch = Some(branch);
            } else if let Some(next) = self.cycles.next() {
                let index = next.0;
                self.one(next, &Place::FILE, RecordKind::Cycle, &|reader, item| {
                    reader.cycle(index, item);
                });
            } else {
                return true;
            }
        }
        false
    }

    /// About how much of the cycles has been read, from 0 to 1: of the last one, how many objectives.
    pub(in super::super) fn share(&self) -> f64 {
        let left = self
            .branch
            .as_ref()
            .map_or(0, |branch| branch.objectives.len());
        #[expect(clippy::cast_precision_loss, reason = "far fewer records than 2^53")]
        let (left, all) = (
            left as f64,
            self.branch.as_ref().map_or(1, |branch| branch.count.max(1)) as f64,
        );
        1.0 - left / all
    }

    /// What was read, once all has been.
    pub(in super::super) fn finish(mut self) -> Imported {
        if self.ids.any_derived() {
            self.warnings.add(&Place::FILE, Problem::NewIdentities);
        }
        Imported {
            workspace: self.workspace,
            warnings: self.warnings.into_list(),
            made_up: self.ids.into_derived(),
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
        for next in self.siblings(list, parent, kind) {
            self.one(next, parent, kind, read);
        }
    }

    /// The records of a list, to be read one by one.
    pub(super) fn siblings(
        &mut self,
        list: Option<Tree>,
        parent: &Place<'_>,
        kind: RecordKind,
    ) -> Siblings {
        let elements = match list {
            None => Vec::new(),
            Some(Tree::List(elements)) => elements,
            Some(_) => {
                self.warnings.add(parent, Problem::NotAList(kind));
                Vec::new()
            }
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
        let siblings: Vec<_> = elements.into_iter().zip(places).collect();
        siblings.into_iter().enumerate()
    }

    /// Reads one record of a list.
    fn one(
        &mut self,
        (index, (element, position)): (usize, (Tree, Position)),
        parent: &Place<'_>,
        kind: RecordKind,
        read: &dyn Fn(&mut Self, Item<'_>),
    ) {
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
