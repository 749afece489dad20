//! When a cycle is looked at: the days of its check-ins, and what is due.

use super::{Cadence, Cycle, Date, Period};

/// How many days before the day of a check-in one already counts for it.
const EARLY: i32 = 3;

impl Cadence {
    /// The days from one check-in to the next.
    pub const fn days(self) -> i32 {
        match self {
            Self::Weekly => 7,
            Self::Fortnightly => 14,
        }
    }

    /// The day of the first check-in where none is settled: the last day of the first span of the cadence, and
    /// never later than the cycle ends.
    pub fn usual_first(self, period: Period) -> Date {
        period.start().plus(self.days() - 1).min(period.end())
    }
}

impl Cycle {
    /// The day of the first check-in: as settled, as long as that day lies within the cycle; else the usual one.
    pub fn first_check_in(&self) -> Date {
        let period = *self.period.value();
        let settled = *self.first_check_in_on.value();
        settled
            .filter(|day| period.contains(*day))
            .unwrap_or_else(|| self.cadence.value().usual_first(period))
    }

    /// The days on which to check in, from the first to the last within the cycle.
    pub fn check_in_days(&self) -> impl Iterator<Item = Date> {
        let end = self.period.value().end();
        let step = self.cadence.value().days();
        let next = move |day: &Date| Some(day.plus(step)).filter(|next| next > day);
        let days = std::iter::successors(Some(self.first_check_in()), next);
        days.take_while(move |day| *day <= end)
    }

    /// The latest day to check in that has come by `today`; `None` before the first.
    pub fn last_check_in_day(&self, today: Date) -> Option<Date> {
        self.check_in_days().take_while(|day| *day <= today).last()
    }

    /// The next day to check in after `today`; `None` after the last.
    pub fn next_check_in_day(&self, today: Date) -> Option<Date> {
        self.check_in_days().find(|day| *day > today)
    }

    /// Whether a key result that was last looked at on `last` is to be looked at now. A look up to three days
    /// before the day counts for it. Nothing is due in a closed cycle.
    pub fn is_due(&self, last: Option<Date>, today: Date) -> bool {
        self.closed_on.value().is_none()
            && self
                .last_check_in_day(today)
                .is_some_and(|day| last.is_none_or(|last| last < day.plus(-EARLY)))
    }

    /// Whether the cycle is over and has not been closed.
    pub fn is_to_be_closed(&self, today: Date) -> bool {
        self.closed_on.value().is_none() && today > self.period.value().end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CycleId, Dismissals, Line, Prose, Stamp, Stamped, Unknown};
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn cycle(start: Date, end: Date, cadence: Cadence, first: Option<Date>) -> Cycle {
        Cycle {
            id: CycleId::new(1),
            name: Stamped::new(Line::new("Q"), Stamp::NEVER),
            period: Stamped::new(Period::new(start, end).unwrap(), Stamp::NEVER),
            cadence: Stamped::new(cadence, Stamp::NEVER),
            first_check_in_on: Stamped::new(first, Stamp::NEVER),
            closed_on: Stamped::new(None, Stamp::NEVER),
            learned: Stamped::new(Prose::default(), Stamp::NEVER),
            differently: Stamped::new(Prose::default(), Stamp::NEVER),
            dismissals: Dismissals::new(),
            unknown: Unknown::new(),
        }
    }

    fn quarter(cadence: Cadence) -> Cycle {
        cycle(date("2027-01-01"), date("2027-03-31"), cadence, None)
    }

    #[test]
    fn a_quarter_is_looked_at_twelve_times_or_six() {
        let weekly: Vec<Date> = quarter(Cadence::Weekly).check_in_days().collect();
        assert_eq!(weekly.len(), 12);
        assert_eq!(
            (weekly[0], weekly[11]),
            (date("2027-01-07"), date("2027-03-25"))
        );
        let fortnightly = quarter(Cadence::Fortnightly);
        assert_eq!(fortnightly.check_in_days().count(), 6);
        assert_eq!(fortnightly.first_check_in(), date("2027-01-14"));
    }

    #[test]
    fn a_short_cycle_is_looked_at_on_its_last_day() {
        let (start, end) = (date("2027-01-01"), date("2027-01-03"));
        let days: Vec<Date> = cycle(start, end, Cadence::Weekly, None)
            .check_in_days()
            .collect();
        assert_eq!(days, [end]);
    }

    #[test]
    fn what_was_looked_at_just_before_its_day_is_not_due() {
        let cycle = quarter(Cadence::Weekly);
        let due = |last: Option<&str>, today| cycle.is_due(last.map(date), date(today));
        assert!(!due(None, "2027-01-06"));
        assert!(due(None, "2027-01-07"));
        assert!(!due(Some("2027-01-04"), "2027-01-07"));
        assert!(due(Some("2027-01-03"), "2027-01-07"));
        assert!(!due(Some("2027-01-07"), "2027-01-13"));
        assert!(due(Some("2027-01-07"), "2027-01-14"));
    }

    #[test]
    fn nothing_is_due_once_closed() {
        let mut cycle = quarter(Cadence::Weekly);
        assert!(
            cycle.is_to_be_closed(date("2027-04-01")) && !cycle.is_to_be_closed(date("2027-03-31"))
        );
        cycle.closed_on = Stamped::new(Some(date("2027-04-02")), Stamp::NEVER);
        assert!(
            !cycle.is_due(None, date("2027-02-01")) && !cycle.is_to_be_closed(date("2027-05-01"))
        );
    }

    proptest! {
        #[test]
        fn days_to_check_in_lie_within_the_cycle_one_cadence_apart(
            start in 0..40_000_i32, length in 0..800_i32, weekly: bool, settled in prop::option::of(-30..900_i32),
        ) {
            let start = Date::from_days(start);
            let end = start.plus(length);
            let cadence = if weekly { Cadence::Weekly } else { Cadence::Fortnightly };
            let days: Vec<Date> = cycle(start, end, cadence, settled.map(|day| start.plus(day))).check_in_days().collect();
            prop_assert!(!days.is_empty());
            prop_assert!(days.iter().all(|day| (start..=end).contains(day)));
            prop_assert!(days.windows(2).all(|pair| pair[0].plus(cadence.days()) == pair[1]));
        }
    }
}
