//! All that one browser holds, and how two of them become one.

use super::record::{Record, RecordId};
use super::{CheckIn, CheckInId, Correction, CorrectionId};
use super::{Cycle, Initiative, KeyResult, Objective, Person, Proposal, Settings, Team};
use super::{CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, ProposalId};
use super::{SettingsId, Stamp, TeamId, Unknown};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// All that one browser holds: records by identity, and the marks that deletions leave.
///
/// Records name their parents, so that a move is an edit of one field; [`Outline`](super::Outline)
/// turns them into lists. The [`Settings`] are always among them. Workspaces form a join semilattice
/// under [`merge`](Self::merge).
#[derive(Clone, Debug, PartialEq)]
pub struct Workspace {
    records: BTreeMap<RecordId, Record>,
    tombstones: BTreeMap<RecordId, Stamp>,
    /// What a newer version wrote beside the records.
    pub unknown: Unknown,
}

impl Default for Workspace {
    /// Nothing has been written nor settled yet.
    fn default() -> Self {
        let settings = Record::from(Settings::default());
        let mut records = BTreeMap::new();
        records.insert(settings.id(), settings);
        Self {
            records,
            tombstones: BTreeMap::new(),
            unknown: Unknown::new(),
        }
    }
}

macro_rules! getters {
    ($($(#[$doc:meta])* $get:ident: $name:ident($id:ident))*) => {$(
        $(#[$doc])*
        pub fn $get(&self, id: $id) -> Option<&$name> {
            match self.records.get(&RecordId::$name(id)) {
                Some(Record::$name(record)) => Some(record),
                _ => None,
            }
        }
    )*};
}

impl Workspace {
    getters! {
        /// The cycle of this identity.
        cycle: Cycle(CycleId)
        /// The team of this identity.
        team: Team(TeamId)
        /// The person of this identity.
        person: Person(PersonId)
        /// The objective of this identity.
        objective: Objective(ObjectiveId)
        /// The key result of this identity.
        key_result: KeyResult(KeyResultId)
        /// The initiative of this identity.
        initiative: Initiative(InitiativeId)
        /// The proposal of this identity.
        proposal: Proposal(ProposalId)
        /// The check-in of this identity.
        check_in: CheckIn(CheckInId)
        /// The correction of this identity.
        correction: Correction(CorrectionId)
        /// What has been settled for the whole workspace.
        settings: Settings(SettingsId)
    }

    /// The record of this identity.
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(&id)
    }

    /// The cycle that a record is or stands in.
    pub fn cycle_of(&self, id: RecordId) -> Option<CycleId> {
        match id {
            RecordId::Cycle(id) => Some(id),
            _ => self.cycle_of(self.record(id)?.parent()?),
        }
    }

    /// The objective that a record is or stands under.
    pub fn objective_of(&self, id: RecordId) -> Option<ObjectiveId> {
        match id {
            RecordId::Objective(id) => Some(id),
            _ => self.objective_of(self.record(id)?.parent()?),
        }
    }

    /// The key result that a record is or stands under.
    pub fn key_result_of(&self, id: RecordId) -> Option<KeyResultId> {
        match id {
            RecordId::KeyResult(id) => Some(id),
            _ => self.key_result_of(self.record(id)?.parent()?),
        }
    }

    /// All records, those included that a merge has brought together with the mark of a later
    /// deletion; [`Outline`](super::Outline) leaves those out.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// When the record of this identity was deleted, if it was. An edit made later brings it back.
    pub fn deleted(&self, id: RecordId) -> Option<Stamp> {
        self.tombstones.get(&id).copied()
    }

    /// The marks of all deletions.
    pub fn tombstones(&self) -> impl Iterator<Item = (RecordId, Stamp)> {
        self.tombstones.iter().map(|(id, stamp)| (*id, *stamp))
    }

    /// Whether the record has been edited later than it was deleted, or never was deleted.
    pub fn is_alive(&self, record: &Record) -> bool {
        self.deleted(record.id())
            .is_none_or(|deleted| record.latest() > deleted)
    }

    /// The stamp of the last edit or deletion, on any device, that this workspace has seen.
    pub fn latest(&self) -> Stamp {
        let edits = self.records.values().map(Record::latest);
        edits
            .chain(self.tombstones.values().copied())
            .max()
            .unwrap_or_default()
    }

    /// Takes in a record, keeping the later edit of each field where it is here already.
    pub fn insert(&mut self, record: Record) {
        match self.records.entry(record.id()) {
            Entry::Occupied(mut mine) => mine.get_mut().merge(record),
            Entry::Vacant(place) => drop(place.insert(record)),
        }
    }

    /// Puts a record in place of the one of its identity.
    pub fn replace(&mut self, record: Record) {
        self.records.insert(record.id(), record);
    }

    /// Takes in the mark of a deletion. Settings cannot be deleted.
    pub fn bury(&mut self, id: RecordId, stamp: Stamp) {
        if matches!(id, RecordId::Settings(_)) {
            return;
        }
        let mark = self.tombstones.entry(id).or_insert(stamp);
        *mark = stamp.max(*mark);
    }

    /// Brings another workspace into this one: the later edit of each field, the later deletion of
    /// each record, nothing else lost. The order and the number of merges do not matter.
    pub fn merge(&mut self, other: Self) {
        for record in other.records.into_values() {
            self.insert(record);
        }
        for (id, stamp) in other.tombstones {
            self.bury(id, stamp);
        }
        self.unknown.merge(other.unknown);
    }

    pub(super) fn record_mut(&mut self, id: RecordId) -> Option<&mut Record> {
        self.records.get_mut(&id)
    }

    /// Puts the record and the mark of this identity exactly as given.
    pub(super) fn set(&mut self, id: RecordId, record: Option<Record>, deleted: Option<Stamp>) {
        match record {
            Some(record) => drop(self.records.insert(id, record)),
            None => drop(self.records.remove(&id)),
        }
        match deleted {
            Some(stamp) => drop(self.tombstones.insert(id, stamp)),
            None => drop(self.tombstones.remove(&id)),
        }
    }
}
