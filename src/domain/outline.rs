//! The order in which a workspace is read: which records are there, under which parent, in which place.

use super::record::Record;
use super::sort::sort;
use super::{
    Aim, CheckInId, CorrectionId, CycleId, Date, InitiativeId, KeyResultId, ObjectiveId, Period,
    PersonId, Position, ProposalId, RecordId, SettingsId, Stamp, Stamped, TeamId, Workspace,
};
use std::collections::{BTreeMap, BTreeSet};

/// The living records of a workspace as ordered lists, derived anew from each state of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    all: BTreeSet<RecordId>,
    cycles: Vec<CycleId>,
    teams: Vec<TeamId>,
    people: Vec<PersonId>,
    objectives: BTreeMap<CycleId, Vec<ObjectiveId>>,
    key_results: BTreeMap<ObjectiveId, Vec<KeyResultId>>,
    initiatives: BTreeMap<KeyResultId, Vec<InitiativeId>>,
    proposals: BTreeMap<KeyResultId, Vec<ProposalId>>,
    check_ins: BTreeMap<KeyResultId, Vec<CheckInId>>,
    corrections: BTreeMap<Aim, Vec<CorrectionId>>,
}

impl Outline {
    /// Reads the order out of a workspace. A deleted record stays as long as something under it has
    /// been edited after its deletion: nobody's later work vanishes with its parent.
    pub fn of(workspace: &Workspace) -> Self {
        let mut outline = Self {
            all: kept(workspace),
            ..Self::default()
        };
        for record in in_order(workspace, &outline.all) {
            match record {
                Record::Cycle(cycle) => outline.cycles.push(cycle.id),
                Record::Team(team) => outline.teams.push(team.id),
                Record::Person(person) => outline.people.push(person.id),
                Record::Objective(objective) => {
                    let siblings = outline.objectives.entry(*objective.cycle.value());
                    siblings.or_default().push(objective.id);
                }
                Record::KeyResult(key_result) => {
                    let siblings = outline.key_results.entry(*key_result.objective.value());
                    siblings.or_default().push(key_result.id);
                }
                Record::Initiative(initiative) => {
                    let siblings = outline.initiatives.entry(*initiative.key_result.value());
                    siblings.or_default().push(initiative.id);
                }
                Record::Proposal(proposal) => {
                    let siblings = outline.proposals.entry(*proposal.key_result.value());
                    siblings.or_default().push(proposal.id);
                }
                Record::CheckIn(check_in) => {
                    let siblings = outline.check_ins.entry(*check_in.key_result.value());
                    siblings.or_default().push(check_in.id);
                }
                Record::Correction(correction) => {
                    let siblings = outline.corrections.entry(*correction.of.value());
                    siblings.or_default().push(correction.id);
                }
                Record::Settings(_) => {}
            }
        }
        outline
    }

    /// The cycles, the earliest first.
    pub fn cycles(&self) -> &[CycleId] {
        &self.cycles
    }

    /// The teams.
    pub fn teams(&self) -> &[TeamId] {
        &self.teams
    }

    /// The people.
    pub fn people(&self) -> &[PersonId] {
        &self.people
    }

    /// The objectives of a cycle, in their order.
    pub fn objectives(&self, cycle: CycleId) -> &[ObjectiveId] {
        self.objectives.get(&cycle).map_or(&[], Vec::as_slice)
    }

    /// The key results of an objective, in their order.
    pub fn key_results(&self, objective: ObjectiveId) -> &[KeyResultId] {
        self.key_results.get(&objective).map_or(&[], Vec::as_slice)
    }

    /// The initiatives of a key result, in their order.
    pub fn initiatives(&self, key_result: KeyResultId) -> &[InitiativeId] {
        self.initiatives.get(&key_result).map_or(&[], Vec::as_slice)
    }

    /// The proposals for a key result, in their order.
    pub fn proposals(&self, key_result: KeyResultId) -> &[ProposalId] {
        self.proposals.get(&key_result).map_or(&[], Vec::as_slice)
    }

    /// The check-ins of a key result, by the days they speak of; several of one day as they were written.
    pub fn check_ins(&self, key_result: KeyResultId) -> &[CheckInId] {
        self.check_ins.get(&key_result).map_or(&[], Vec::as_slice)
    }

    /// The corrections of an objective or a key result, by their days; several of one day as they were made.
    pub fn corrections(&self, of: impl Into<Aim>) -> &[CorrectionId] {
        self.corrections.get(&of.into()).map_or(&[], Vec::as_slice)
    }

    /// All records that are there, but for the settings, which stand in no list.
    pub fn all(&self) -> &BTreeSet<RecordId> {
        &self.all
    }

    /// The record and all that stands under it.
    pub fn branch(&self, id: RecordId) -> Vec<RecordId> {
        let mut branch = vec![id];
        match id {
            RecordId::Cycle(cycle) => {
                branch.extend(
                    self.objectives(cycle)
                        .iter()
                        .flat_map(|id| self.branch((*id).into())),
                );
            }
            RecordId::Objective(objective) => {
                branch.extend(
                    self.key_results(objective)
                        .iter()
                        .flat_map(|id| self.branch((*id).into())),
                );
                branch.extend(
                    self.corrections(objective)
                        .iter()
                        .map(|id| RecordId::from(*id)),
                );
            }
            RecordId::KeyResult(key_result) => {
                branch.extend(
                    self.initiatives(key_result)
                        .iter()
                        .map(|id| RecordId::from(*id)),
                );
                branch.extend(
                    self.proposals(key_result)
                        .iter()
                        .map(|id| RecordId::from(*id)),
                );
                branch.extend(
                    self.check_ins(key_result)
                        .iter()
                        .map(|id| RecordId::from(*id)),
                );
                branch.extend(
                    self.corrections(key_result)
                        .iter()
                        .map(|id| RecordId::from(*id)),
                );
            }
            RecordId::Team(_)
            | RecordId::Person(_)
            | RecordId::Initiative(_)
            | RecordId::Proposal(_)
            | RecordId::CheckIn(_)
            | RecordId::Correction(_)
            | RecordId::Settings(_) => {}
        }
        branch
    }
}

/// The records that are alive, with the parents they stand under.
fn kept(workspace: &Workspace) -> BTreeSet<RecordId> {
    let mut kept = BTreeSet::new();
    let mut last = None;
    for record in workspace
        .records()
        .filter(|record| workspace.is_alive(record) && !matches!(record, Record::Settings(_)))
    {
        kept.insert(record.id());
        // Neighbours mostly stand under the same parent.
        let parent = record.parent();
        let mut next = parent.filter(|_| parent != last);
        while let Some(record) = next.and_then(|id| workspace.record(id)) {
            if !kept.insert(record.id()) {
                break;
            }
            next = record.parent();
        }
        last = parent;
    }
    kept
}

/// The records sorted by place among those of the same parent, cycles by their days; two in one place by
/// identity, so that every device sees one order.
fn in_order<'a>(workspace: &'a Workspace, ids: &BTreeSet<RecordId>) -> Vec<&'a Record> {
    // What stands under nothing is one family, under a name that no parent has.
    let top = RecordId::from(SettingsId::ONLY);
    let mut families: BTreeMap<RecordId, Vec<&Record>> = BTreeMap::new();
    for record in ids.iter().filter_map(|id| workspace.record(*id)) {
        let family = families.entry(record.parent().unwrap_or(top));
        family.or_default().push(record);
    }
    let mut records = Vec::with_capacity(ids.len());
    for mut family in families.into_values() {
        sort(&mut family, |left, right| place(left) < place(right));
        records.append(&mut family);
    }
    records
}

/// What a record stands under, and its place there: all of it that an outline is made of.
pub(super) fn whereabouts(record: &Record) -> impl PartialEq {
    let (day, position, _) = place(record);
    (record.parent(), day, position.cloned())
}

/// What tells a record's place among its siblings: its days, or its position.
fn place(record: &Record) -> (Option<Day>, Option<&Position>, RecordId) {
    let (day, position) = match record {
        Record::Cycle(cycle) => (Some(Day::Cycle(*cycle.period.value())), None),
        Record::CheckIn(one) => (Some(noted(&one.date, &one.key_result)), None),
        Record::Correction(one) => (Some(noted(&one.date, &one.of)), None),
        Record::Objective(objective) => (None, Some(objective.position.value())),
        Record::KeyResult(key_result) => (None, Some(key_result.position.value())),
        Record::Initiative(initiative) => (None, Some(initiative.position.value())),
        Record::Proposal(proposal) => (None, Some(proposal.position.value())),
        Record::Team(_) | Record::Person(_) | Record::Settings(_) => (None, None),
    };
    (day, position, record.id())
}

/// Where a note stands among others: what it is about never changes, so the stamp of that tells when it was
/// written, whatever has been edited of it since.
fn noted<T: PartialOrd>(date: &Stamped<Date>, about: &Stamped<T>) -> Day {
    Day::Noted(*date.value(), about.stamp())
}

/// The days by which records without a position are ordered.
#[derive(PartialEq, PartialOrd)]
enum Day {
    /// The first and the last day of a cycle.
    Cycle(Period),
    /// The day that something speaks of, and when it was written.
    Noted(Date, Stamp),
}
