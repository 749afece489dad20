//! Which cycle an objective of a table is written for.

use super::dates::{date, period_of};
use super::field::Field;
use super::import::Setting;
use super::known::Known;
use super::notes::Notes;
use super::plan::Objective;
use super::row::Said;
use crate::domain::{
    Cadence, Cycle, CycleId, Date, Line, Period, Record, RecordId, Stamped, Workspace,
};
use crate::exchange::Problem;

/// The length that the work on an objective has where its days are those of a cycle, in days.
const LENGTHS: std::ops::RangeInclusive<u32> = 25..=400;

/// The days that a table gives an objective.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub(super) start: Option<Date>,
    pub(super) end: Option<Date>,
}

/// The days of an objective; what is no day is noted.
pub(super) fn days(objective: &Objective, is_day_first: bool, notes: &mut Notes) -> Days {
    let mut read = |field| {
        let said = objective.cells.get(field)?;
        let day = date(&said.text, is_day_first);
        if day.is_none() {
            notes.other(said, Problem::NotADay);
        }
        day
    };
    Days {
        start: read(Field::Start),
        end: read(Field::End),
    }
}

/// Finds cycles, and makes those that are not there.
pub(super) struct Cycles<'a, 's> {
    pub(super) setting: &'s Setting<'a>,
    pub(super) theirs: &'s mut Workspace,
    pub(super) known: &'s mut Known<'a>,
    pub(super) notes: &'s mut Notes<'a>,
}

impl Cycles<'_, '_> {
    /// The cycle of that name, else of those days, else the one at hand.
    pub(super) fn of(&mut self, objective: &Objective, days: Days) -> CycleId {
        let period = days.start.zip(days.end);
        let period = period.and_then(|(start, end)| Period::new(start, end));
        if let Some(said) = objective.cells.get(Field::Cycle) {
            return self.named(&said.clone(), days, period);
        }
        let period = period.filter(|period| LENGTHS.contains(&period.length()));
        match (period, self.setting.cycle) {
            (Some(period), _) => self.of_days(period),
            (None, Some(cycle)) => self.take(cycle),
            (None, None) => self.of_days(Period::quarter_of(self.setting.today)),
        }
    }

    fn named(&mut self, said: &Said, days: Days, period: Option<Period>) -> CycleId {
        let kind = CycleId::new(0).into();
        if let Some(RecordId::Cycle(id)) = self.known.named(kind, &said.text) {
            self.widen(id, days);
            return self.take(id);
        }
        let told = period_of(&said.text);
        // "Q1 2027" is another way of writing "2027 Q1".
        let other = told.filter(|(_, is_all)| *is_all);
        if let Some(id) = other.and_then(|(period, _)| self.lasting(period)) {
            return self.take(id);
        }
        let assumed = Period::quarter_of(self.setting.today);
        let period = period.or(told.map(|(period, _)| period));
        if period.is_none() {
            self.notes.cell(said.at, Problem::AssumedDates(assumed));
        }
        self.make(&said.text, period.unwrap_or(assumed))
    }

    /// A cycle of these days.
    fn lasting(&self, period: Period) -> Option<CycleId> {
        let of_days = |workspace: &Workspace| {
            workspace.records().find_map(|record| match record {
                Record::Cycle(cycle)
                    if *cycle.period.value() == period && workspace.is_alive(record) =>
                {
                    Some(cycle.id)
                }
                _ => None,
            })
        };
        of_days(self.known.mine).or_else(|| of_days(self.theirs))
    }

    fn of_days(&mut self, period: Period) -> CycleId {
        if let Some(id) = self.lasting(period) {
            return self.take(id);
        }
        let (start, end) = (period.start(), period.end());
        let (year, month, _) = start.parts();
        let name = if Period::quarter_of(start) == period {
            format!("{year} Q{}", month.div_ceil(3))
        } else {
            format!("{start} – {end}")
        };
        self.make(&name, period)
    }

    fn make(&mut self, name: &str, period: Period) -> CycleId {
        let id = self.known.fresh(&["cycle", name].join("\n"), |number| {
            CycleId::new(number).into()
        });
        let RecordId::Cycle(cycle) = id else {
            return CycleId::new(0);
        };
        self.known.remember(id, name, id);
        let made = Cycle::new(
            cycle,
            Line::new(name),
            period,
            Cadence::default(),
            self.setting.stamp,
        );
        self.theirs.insert(made.into());
        cycle
    }

    /// Has a cycle that the table brings in last as long as all its objectives.
    fn widen(&mut self, id: CycleId, days: Days) {
        if self.known.mine.cycle(id).is_some() {
            return;
        }
        let Some(cycle) = self.theirs.cycle(id) else {
            return;
        };
        let period = *cycle.period.value();
        let named = period_of(cycle.name.value());
        let start = days.start.unwrap_or(period.start()).min(period.start());
        let end = days.end.unwrap_or(period.end()).max(period.end());
        let wider = Period::new(start, end).filter(|wider| *wider != period && named.is_none());
        if let Some(wider) = wider {
            let mut cycle = cycle.clone();
            // The greater of two values of one stamp stays in a merge, so a later stamp says which it is.
            let stamp = cycle.period.stamp().next(0, self.setting.stamp.device);
            cycle.period = Stamped::new(wider, stamp);
            self.theirs.insert(cycle.into());
        }
    }

    /// Takes a cycle along that is there already.
    fn take(&mut self, id: CycleId) -> CycleId {
        if let Some(cycle) = self.known.mine.cycle(id) {
            self.theirs.insert(cycle.clone().into());
        }
        id
    }
}
