//! What is expected of a key result on each day of its cycle.

use super::{Date, Metric, Period, Share};

/// A value that a metric is meant to stand at on a day within the cycle.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Phase {
    /// The day by whose end it is expected.
    pub date: Date,
    /// The value expected then, in the unit of the metric.
    pub value: f64,
}

/// The values that a metric is meant to pass on its way, for work that does not go on evenly: by date, at most
/// one on a day.
#[derive(Clone, Debug, Default, PartialEq, PartialOrd)]
pub struct Phases(Vec<Phase>);

impl Phases {
    /// These phases by date. Those without a finite value are left out; of several on one day the last stays.
    pub fn new(phases: impl IntoIterator<Item = Phase>) -> Self {
        let mut sorted: Vec<Phase> = Vec::new();
        for phase in phases {
            if !phase.value.is_finite() {
                continue;
            }
            match sorted.binary_search_by_key(&phase.date, |other| other.date) {
                Ok(at) => sorted[at] = phase,
                Err(at) => sorted.insert(at, phase),
            }
        }
        Self(sorted)
    }

    /// The phases, the earliest first.
    pub fn get(&self) -> &[Phase] {
        &self.0
    }

    /// The progress to expect by the end of `today`: along straight lines from nothing before the cycle, through
    /// every phase within it, to all of it on its last day. Without phases this is the pace of the cycle
    /// (design.md, Formulas).
    pub fn expected(&self, metric: &Metric, period: Period, today: Date) -> Share {
        let day = f64::from(period.day(today));
        let mut before = (0.0, 0.0);
        for phase in &self.0 {
            if phase.date < period.start() || phase.date >= period.end() {
                continue;
            }
            let point = (
                f64::from(period.day(phase.date)),
                metric.progress(phase.value),
            );
            if day <= point.0 {
                return between(before, point, day);
            }
            before = point;
        }
        between(before, (f64::from(period.length()), 1.0), day)
    }
}

/// The height at `day` of the straight line between two points, the second of them later than the first.
fn between(from: (f64, Share), to: (f64, Share), day: f64) -> Share {
    // Rounding must not lead beyond either point. `clamp` would bring along how it writes the bounds it refuses.
    let height = from.1 + (to.1 - from.1) * (day - from.0) / (to.0 - from.0);
    height.max(from.1.min(to.1)).min(from.1.max(to.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Target};
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn april() -> Period {
        Period::new(date("2027-04-01"), date("2027-04-30")).unwrap()
    }

    fn metric() -> Metric {
        Metric::new(Line::new("%"), Some(0.0), Target::Increase(100.0)).unwrap()
    }

    fn is(share: Share, expected: f64) -> bool {
        (share - expected).abs() < 1e-12
    }

    #[test]
    fn phases_bend_the_way() {
        let phases = Phases::new([
            Phase {
                date: date("2027-04-20"),
                value: 20.0,
            },
            Phase {
                date: date("2027-04-10"),
                value: 10.0,
            },
        ]);
        let expected = |day| phases.expected(&metric(), april(), date(day));
        assert!(is(expected("2027-03-31"), 0.0));
        assert!(is(expected("2027-04-05"), 0.05));
        assert!(is(expected("2027-04-10"), 0.1));
        assert!(is(expected("2027-04-20"), 0.2));
        assert!(is(expected("2027-04-25"), 0.6));
        assert!(is(expected("2027-04-30"), 1.0));
        assert!(is(expected("2027-05-30"), 1.0));
    }

    #[test]
    fn of_two_phases_on_a_day_the_last_stays_and_what_is_no_number_goes() {
        let day = date("2027-04-10");
        let phases = Phases::new([
            Phase {
                date: day,
                value: 1.0,
            },
            Phase {
                date: day,
                value: f64::NAN,
            },
            Phase {
                date: day,
                value: 2.0,
            },
        ]);
        assert_eq!(
            phases.get(),
            [Phase {
                date: day,
                value: 2.0
            }]
        );
    }

    #[test]
    fn phases_outside_the_cycle_do_not_count() {
        let phases = Phases::new([
            Phase {
                date: date("2027-03-10"),
                value: 90.0,
            },
            Phase {
                date: date("2027-05-10"),
                value: 5.0,
            },
        ]);
        let day = date("2027-04-15");
        assert!(is(
            phases.expected(&metric(), april(), day),
            april().pace(day)
        ));
    }

    proptest! {
        #[test]
        fn without_phases_the_pace_of_the_cycle_is_expected(offset in -40..80_i32) {
            let today = april().start().plus(offset);
            prop_assert!(is(Phases::default().expected(&metric(), april(), today), april().pace(today)));
        }

        #[test]
        fn rising_phases_never_ask_for_less_later(
            values in prop::collection::vec((0..30_i32, 0.0..100.0_f64), 0..6), offset in -5..40_i32,
        ) {
            let mut days: Vec<i32> = values.iter().map(|(day, _)| *day).collect();
            let mut heights: Vec<f64> = values.iter().map(|(_, value)| *value).collect();
            days.sort_unstable();
            heights.sort_by(f64::total_cmp);
            let phases = days.into_iter().zip(heights);
            let phases = Phases::new(phases.map(|(day, value)| Phase { date: april().start().plus(day), value }));
            let today = april().start().plus(offset);
            let now = phases.expected(&metric(), april(), today);
            prop_assert!((0.0..=1.0).contains(&now));
            prop_assert!(phases.expected(&metric(), april(), today.plus(1)) >= now - 1e-12);
        }
    }
}
