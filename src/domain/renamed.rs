//! Other identities for records, wherever they are named.

use super::record::Record;
use super::{
    Aim, Alignment, CheckInId, CycleId, KeyResultId, ObjectiveId, Owner, PersonId, RecordId,
    TeamId, Workspace,
};
use std::collections::BTreeMap;

/// The new identities by the old ones; both of a pair are of one kind.
struct Names<'a>(&'a BTreeMap<RecordId, RecordId>);

macro_rules! renaming {
    ($($rename:ident: $kind:ident($id:ident))*) => {$(
        fn $rename(&self, id: &mut $id) {
            if let Some(RecordId::$kind(new)) = self.0.get(&RecordId::$kind(*id)) {
                *id = *new;
            }
        }
    )*};
}

impl Names<'_> {
    renaming! {
        cycle: Cycle(CycleId)
        team: Team(TeamId)
        person: Person(PersonId)
        objective: Objective(ObjectiveId)
        key_result: KeyResult(KeyResultId)
        check_in: CheckIn(CheckInId)
    }

    fn owner(&self, owner: &mut Owner) {
        match owner {
            Owner::Team(id) => self.team(id),
            Owner::Person(id) => self.person(id),
        }
    }

    fn alignment(&self, alignment: &mut Alignment) {
        match alignment {
            Alignment::Objective(id) => self.objective(id),
            Alignment::KeyResult(id) => self.key_result(id),
        }
    }

    fn record(&self, record: &mut Record) {
        match record {
            Record::Cycle(it) => self.cycle(&mut it.id),
            Record::Team(it) => self.team(&mut it.id),
            Record::Person(it) => {
                self.person(&mut it.id);
                it.team
                    .put(|team| team.iter_mut().for_each(|id| self.team(id)));
            }
            Record::Objective(it) => {
                self.objective(&mut it.id);
                it.cycle.put(|cycle| self.cycle(cycle));
                it.owners
                    .put(|owners| owners.iter_mut().for_each(|owner| self.owner(owner)));
                it.aligned_to
                    .put(|to| to.iter_mut().for_each(|to| self.alignment(to)));
                it.carried_from
                    .put(|from| from.iter_mut().for_each(|id| self.objective(id)));
            }
            Record::KeyResult(it) => {
                self.key_result(&mut it.id);
                it.objective.put(|id| self.objective(id));
                it.owner
                    .put(|owner| owner.iter_mut().for_each(|owner| self.owner(owner)));
                it.carried_from
                    .put(|from| from.iter_mut().for_each(|id| self.key_result(id)));
            }
            Record::Initiative(it) => {
                if let Some(RecordId::Initiative(new)) = self.0.get(&it.id.into()) {
                    it.id = *new;
                }
                it.key_result.put(|id| self.key_result(id));
            }
            Record::Proposal(it) => {
                if let Some(RecordId::Proposal(new)) = self.0.get(&it.id.into()) {
                    it.id = *new;
                }
                it.key_result.put(|id| self.key_result(id));
            }
            Record::CheckIn(it) => {
                self.check_in(&mut it.id);
                it.key_result.put(|id| self.key_result(id));
                it.replaces
                    .put(|it| it.iter_mut().for_each(|id| self.check_in(id)));
            }
            Record::Correction(it) => {
                if let Some(RecordId::Correction(new)) = self.0.get(&it.id.into()) {
                    it.id = *new;
                }
                it.of.put(|aim| match aim {
                    Aim::Objective(id) => self.objective(id),
                    Aim::KeyResult(id) => self.key_result(id),
                });
            }
            Record::Settings(_) => {}
        }
    }
}

impl Workspace {
    /// The same workspace with other identities for some records, wherever those are named. The mark of a
    /// deletion stays with the old one. Each pair has to be of one kind.
    #[must_use]
    pub fn renamed(&self, ids: &BTreeMap<RecordId, RecordId>) -> Self {
        let names = Names(ids);
        let mut renamed = Self::default();
        for record in self.records() {
            let mut record = record.clone();
            names.record(&mut record);
            renamed.insert(record);
        }
        for (id, stamp) in self.tombstones() {
            renamed.bury(id, stamp);
        }
        renamed.unknown = self.unknown.clone();
        renamed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Date, Edit, Line, Outline, Period, Stamp};

    #[test]
    fn a_new_identity_is_used_wherever_the_old_one_was() {
        let (cycle, first, second) = (CycleId::new(1), ObjectiveId::new(1), ObjectiveId::new(2));
        let result = KeyResultId::new(1);
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(&mut workspace, stamp);
        let quarter = Period::quarter_of(Date::from_days(20_000));
        edit.add_cycle(cycle, Line::new("2027 Q1"), quarter, Cadence::Weekly);
        edit.add_objective(first, cycle, 0);
        edit.add_objective(second, cycle, 1);
        edit.add_key_result(result, first, 0);
        assert_eq!(
            edit.align(second, Some(Alignment::Objective(first))),
            Ok(())
        );
        edit.finish();
        let other = ObjectiveId::new(9);
        let ids = BTreeMap::from([(first.into(), other.into())]);
        let renamed = workspace.renamed(&ids);
        assert_eq!(Outline::of(&renamed).objectives(cycle), [other, second]);
        assert_eq!(Outline::of(&renamed).key_results(other), [result]);
        let aligned = renamed.objective(second).map(|it| *it.aligned_to.value());
        assert_eq!(aligned, Some(Some(Alignment::Objective(other))));
        let back = BTreeMap::from([(other.into(), first.into())]);
        assert_eq!(renamed.renamed(&back), workspace);
    }
}
