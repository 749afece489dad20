//! The values expected on the way, as rows of fields.

use crate::domain::{Date, Metric, Period, Phase, Phases, Target};

/// A value and its day, as far as they are filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Row {
    /// Tells the row apart from the others while they are written.
    pub number: usize,
    /// The day by whose end the value is expected.
    pub day: Option<Date>,
    /// The value.
    pub value: Option<f64>,
}

/// What is to be said about a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Remark {
    /// Its day is none of these: from the first to the last but one of the cycle.
    Outside(Date, Date),
    /// An earlier row has the same day.
    Twice,
    /// Its value does not lie between these, from the baseline to the target.
    Beyond(f64, f64),
    /// Its value lies beyond the target, which has no baseline.
    PastTarget(f64),
}

/// The rows of phases, numbered from `first` on.
pub fn rows_of(phases: &Phases, first: usize) -> Vec<Row> {
    let phases = phases.get().iter().enumerate();
    let row = |(index, phase): (usize, &Phase)| Row {
        number: first + index,
        day: Some(phase.date),
        value: Some(phase.value),
    };
    phases.map(row).collect()
}

/// The phases that rows make. A remark is no reason to forget what was typed: what does not fit the cycle or the
/// target of today may fit that of tomorrow. Only a row without a day of its own, or without a value, makes none.
pub fn phases_of(rows: &[Row]) -> Phases {
    let complete = rows.iter().enumerate().filter_map(|(index, row)| {
        let (date, value) = row.day.zip(row.value)?;
        (!is_twice(rows, index)).then_some(Phase { date, value })
    });
    Phases::new(complete)
}

/// What is to be said about a row, if anything.
pub fn remark(rows: &[Row], index: usize, metric: &Metric, period: Period) -> Option<Remark> {
    let row = rows.get(index)?;
    if let Some(day) = row.day {
        let last = period.end().plus(-1);
        if day < period.start() || day > last {
            return Some(Remark::Outside(period.start(), last));
        }
        if is_twice(rows, index) {
            return Some(Remark::Twice);
        }
    }
    beyond(metric, row.value?)
}

fn is_twice(rows: &[Row], index: usize) -> bool {
    let day = rows[index].day;
    day.is_some() && rows[..index].iter().any(|earlier| earlier.day == day)
}

/// Whether a value lies where no way to the target leads. A limit may be kept by any value.
fn beyond(metric: &Metric, value: f64) -> Option<Remark> {
    let (target, is_past) = match metric.target() {
        Target::Increase(target) => (target, value > target),
        Target::Decrease(target) => (target, value < target),
        _ => return None,
    };
    match metric.baseline() {
        Some(baseline) => {
            let (low, high) = (baseline.min(target), baseline.max(target));
            (value < low || value > high).then_some(Remark::Beyond(low, high))
        }
        None => is_past.then_some(Remark::PastTarget(target)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn row(day: &str, value: f64) -> Row {
        Row {
            day: Some(date(day)),
            value: Some(value),
            ..Row::default()
        }
    }

    fn remarks(rows: &[Row], baseline: Option<f64>, target: Target) -> Vec<Option<Remark>> {
        let metric = Metric::new(Line::new("%"), baseline, target).unwrap();
        let period = Period::quarter_of(date("2027-01-01"));
        let all = 0..rows.len();
        all.map(|index| remark(rows, index, &metric, period))
            .collect()
    }

    #[test]
    fn a_day_counts_from_the_first_of_the_cycle_to_the_last_but_one() {
        let rows = [
            row("2026-12-31", 20.0),
            row("2027-01-01", 20.0),
            row("2027-03-30", 30.0),
            row("2027-03-31", 40.0),
        ];
        let outside = Some(Remark::Outside(date("2027-01-01"), date("2027-03-30")));
        let found = remarks(&rows, Some(10.0), Target::Increase(50.0));
        assert_eq!(found, [outside, None, None, outside]);
    }

    #[test]
    fn a_value_lies_between_baseline_and_target() {
        let rows = [row("2027-01-05", 5.0), row("2027-01-06", 60.0)];
        let beyond = Some(Remark::Beyond(10.0, 50.0));
        for (baseline, target) in [
            (10.0, Target::Increase(50.0)),
            (50.0, Target::Decrease(10.0)),
        ] {
            assert_eq!(remarks(&rows, Some(baseline), target), [beyond, beyond]);
        }
        let past = Some(Remark::PastTarget(50.0));
        let found = remarks(&rows, None, Target::Increase(50.0));
        assert_eq!(found, [None, past]);
        assert_eq!(remarks(&rows, None, Target::AtMost(1.0)), [None, None]);
    }

    #[test]
    fn of_two_rows_on_a_day_the_first_is_kept() {
        let rows = [row("2027-01-05", 20.0), row("2027-01-05", 30.0)];
        let found = remarks(&rows, Some(10.0), Target::Increase(50.0));
        assert_eq!(found, [None, Some(Remark::Twice)]);
        let expected = Phase {
            date: date("2027-01-05"),
            value: 20.0,
        };
        assert_eq!(phases_of(&rows).get(), [expected]);
    }

    #[test]
    fn a_row_that_is_half_filled_in_makes_no_phase_and_asks_for_nothing() {
        let rows = [
            Row::default(),
            Row {
                value: Some(20.0),
                ..Row::default()
            },
        ];
        assert_eq!(phases_of(&rows), Phases::default());
        let found = remarks(&rows, Some(10.0), Target::Increase(50.0));
        assert_eq!(found, [None, None]);
    }

    proptest! {
        #[test]
        fn phases_read_back_from_their_rows(known in prop::collection::vec((0..90_i32, -1e6..1e6_f64), 0..8)) {
            let phases = Phases::new(known.into_iter().map(|(day, value)| Phase { date: Date::from_days(day), value }));
            prop_assert_eq!(phases_of(&rows_of(&phases, 7)), phases);
        }
    }
}
