//! Cycles: the dated periods that objectives are written for.

use super::record::record;
use super::{CycleId, Date, Dismissals, Line, Prose, Share};

record! {
    /// A dated period, usually a quarter, with the rhythm in which its key results are looked at.
    Cycle(CycleId) {
        /// What people call it, for example "2027 Q1".
        name: Line,
        /// Its first and last day.
        period: Period,
        /// How often its key results are to be checked in.
        cadence: Cadence,
        /// The day of its first check-in; `None` for the usual one, see [`Cycle::first_check_in`].
        first_check_in_on: Option<Date>,
        /// The day it was closed, `None` while it is open.
        closed_on: Option<Date>,
        /// What was learned in it as a whole, written when it is closed.
        learned: Prose,
        /// What its people would do differently the next time.
        differently: Prose,
    }
    maps {
        /// The hints on it that were dismissed.
        dismissals: Dismissals,
    }
}

/// How often key results are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cadence {
    /// Every week.
    #[default]
    Weekly,
    /// Every two weeks.
    Fortnightly,
}

/// A span of days, the first and the last one included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    start: Date,
    end: Date,
}

impl Period {
    /// The days from `start` to `end`, or `None` if it would end before it starts.
    pub fn new(start: Date, end: Date) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// The calendar quarter that `day` lies in.
    pub fn quarter_of(day: Date) -> Self {
        let (year, month, _) = day.parts();
        let first = month - (month - 1) % 3;
        let start = Date::new(year, first, 1).unwrap_or(day);
        let next = Date::new(year, first + 3, 1).or_else(|| Date::new(year + 1, 1, 1));
        let end = next.map_or(day, |next| next.plus(-1));
        Self { start, end }
    }

    /// The first day.
    pub fn start(self) -> Date {
        self.start
    }

    /// The last day.
    pub fn end(self) -> Date {
        self.end
    }

    /// Whether a day is one of it.
    pub fn contains(self, day: Date) -> bool {
        (self.start..=self.end).contains(&day)
    }

    /// The number of days, at least 1.
    pub fn length(self) -> u32 {
        self.end.days().abs_diff(self.start.days()) + 1
    }

    /// Which day of the period `today` is, from 1 to [`length`](Self::length); 0 before it starts, and
    /// the last day ever after.
    pub fn day(self, today: Date) -> u32 {
        if today < self.start {
            0
        } else {
            (today.days().abs_diff(self.start.days()) + 1).min(self.length())
        }
    }

    /// The share of the period that has passed by the end of `today`: the progress to expect of work
    /// that goes on evenly (design.md, Formulas).
    pub fn pace(self, today: Date) -> Share {
        f64::from(self.day(today)) / f64::from(self.length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_quarter_is_found_from_any_of_its_days() {
        for (day, start, end) in [
            ("2026-11-22", "2026-10-01", "2026-12-31"),
            ("2027-01-01", "2027-01-01", "2027-03-31"),
            ("2028-03-31", "2028-01-01", "2028-03-31"),
            ("9999-12-31", "9999-10-01", "9999-12-31"),
        ] {
            let quarter = Period::quarter_of(date(day));
            assert_eq!(
                (quarter.start(), quarter.end()),
                (date(start), date(end)),
                "{day}"
            );
        }
    }

    #[test]
    fn pace_counts_the_day_at_hand_and_the_last_day() {
        let quarter = Period::new(date("2027-01-01"), date("2027-03-31")).unwrap();
        assert_eq!(quarter.length(), 90);
        assert_eq!(quarter.day(date("2027-02-10")), 41);
        assert!((quarter.pace(date("2027-02-10")) - 41.0 / 90.0).abs() < 1e-12);
        assert!((quarter.pace(date("2027-03-31")) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn nothing_is_expected_before_the_start_and_all_after_the_end() {
        let day = Period::new(date("2027-01-01"), date("2027-01-01")).unwrap();
        assert!(day.pace(date("2026-12-31")).abs() < 1e-12);
        assert!((day.pace(date("2030-01-01")) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_period_does_not_end_before_it_starts() {
        assert_eq!(Period::new(date("2027-01-02"), date("2027-01-01")), None);
    }

    proptest! {
        #[test]
        fn pace_never_falls_and_stays_within_its_range(start in 0..40_000_i32, length in 0..800_i32, offset in -900..900_i32) {
            let first = Date::from_days(start);
            let period = Period::new(first, first.plus(length)).unwrap();
            let today = first.plus(offset);
            let pace = period.pace(today);
            prop_assert!((0.0..=1.0).contains(&pace));
            prop_assert!(period.pace(today.plus(1)) >= pace);
        }
    }
}
