//! The day that a check-in or a correction speaks of.

use crate::domain::{Date, Period};

/// Why a day cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// There is none.
    Missing,
    /// It has not come yet.
    Future,
    /// The cycle does not reach so far.
    Outside,
}

/// What is wrong with a day, if anything: it has to lie within the cycle and must have come.
pub fn day_problem(day: Option<Date>, period: Period, today: Date) -> Option<DayProblem> {
    match day {
        None => Some(DayProblem::Missing),
        Some(day) if day < period.start() || day > period.end() => Some(DayProblem::Outside),
        Some(day) if day > today => Some(DayProblem::Future),
        Some(_) => None,
    }
}

/// The day to begin with: today, or the last one of a cycle that is over. `None` before the cycle begins.
pub fn usual_day(period: Period, today: Date) -> Option<Date> {
    (today >= period.start()).then(|| today.min(period.end()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::check_in::tests::day;

    fn quarter() -> Period {
        Period::new(day("2026-10-01"), day("2026-12-31")).unwrap()
    }

    #[test]
    fn a_day_lies_within_the_cycle_and_has_come() {
        let today = day("2026-11-23");
        let problem = |text| day_problem(Some(day(text)), quarter(), today);
        assert_eq!(problem("2026-10-01"), None);
        assert_eq!(problem("2026-11-23"), None);
        assert_eq!(problem("2026-11-24"), Some(DayProblem::Future));
        assert_eq!(problem("2026-09-30"), Some(DayProblem::Outside));
        assert_eq!(problem("2027-01-01"), Some(DayProblem::Outside));
        assert_eq!(
            day_problem(None, quarter(), today),
            Some(DayProblem::Missing)
        );
    }

    #[test]
    fn what_is_over_is_spoken_of_on_its_last_day() {
        let usual = |text| usual_day(quarter(), day(text));
        assert_eq!(usual("2026-11-23"), Some(day("2026-11-23")));
        assert_eq!(usual("2027-02-01"), Some(day("2026-12-31")));
        assert_eq!(usual("2026-09-30"), None);
    }
}
