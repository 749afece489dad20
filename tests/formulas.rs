//! The formulas of check-ins under any numbers: mirrored ways, last days, leap days, and never a step back.

#![expect(clippy::unwrap_used, reason = "what cannot be made fails its test")]

use aimwell::domain::{
    Date, Line, Metric, Period, Phase, Phases, Score, Share, Target, Weight, objective_progress,
};
use proptest::prelude::*;

fn metric(baseline: Option<f64>, target: Target) -> Option<Metric> {
    Metric::new(Line::new("%"), baseline, target).ok()
}

fn close(one: Share, other: Share) -> bool {
    (one - other).abs() < 1e-9
}

/// The same target seen in a mirror, where less is more.
fn mirrored(target: Target) -> Target {
    match target {
        Target::Increase(to) => Target::Decrease(-to),
        Target::Decrease(to) => Target::Increase(-to),
        Target::AtLeast(edge) => Target::AtMost(-edge),
        Target::AtMost(edge) => Target::AtLeast(-edge),
        Target::Between { low, high } => Target::Between {
            low: -high,
            high: -low,
        },
    }
}

fn any_target() -> impl Strategy<Value = Target> {
    let value = -1e6..1e6_f64;
    prop_oneof![
        value.clone().prop_map(Target::Increase),
        value.clone().prop_map(Target::Decrease),
        value.clone().prop_map(Target::AtLeast),
        value.clone().prop_map(Target::AtMost),
        (value.clone(), value).prop_map(|(low, high)| Target::Between { low, high }),
    ]
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn a_leap_day_is_a_day_like_any_other() {
    let leap = Period::new(date("2028-02-01"), date("2028-03-01")).unwrap();
    assert_eq!(leap.length(), 30);
    assert_eq!(leap.day(date("2028-02-29")), 29);
    assert_eq!(leap.day(date("2028-03-01")), 30);
    let common = Period::new(date("2027-02-01"), date("2027-03-01")).unwrap();
    assert_eq!(common.length(), 29);
    assert_eq!(common.day(date("2027-03-01")), 29);
    let century = Period::new(date("2100-02-28"), date("2100-03-01")).unwrap();
    assert_eq!(century.length(), 2, "2100 has no leap day");
}

#[test]
fn a_year_of_days_has_a_pace_of_its_own_each() {
    for (start, end, days) in [
        ("2027-01-01", "2027-12-31", 365),
        ("2028-01-01", "2028-12-31", 366),
    ] {
        let year = Period::new(date(start), date(end)).unwrap();
        assert_eq!(year.length(), days);
        assert!(close(year.pace(date(end)), 1.0));
        assert!(year.pace(date(end).plus(-1)) < 1.0);
    }
}

proptest! {
    #[test]
    fn a_decrease_is_a_mirrored_increase(
        baseline in prop::option::of(-1e6..1e6_f64), target in any_target(), current in -2e6..2e6_f64,
    ) {
        let (one, other) = (metric(baseline, target), metric(baseline.map(|value| -value), mirrored(target)));
        prop_assert_eq!(one.is_some(), other.is_some());
        if let Some((one, other)) = one.zip(other) {
            prop_assert!(close(one.progress(current), other.progress(-current)));
        }
    }

    #[test]
    fn closer_to_the_target_is_never_less(
        from in -1e6..1e6_f64, to in -1e6..1e6_f64, a in -2e6..2e6_f64, b in -2e6..2e6_f64,
    ) {
        let target = if from < to { Target::Increase(to) } else { Target::Decrease(to) };
        if let Some(metric) = metric(Some(from), target) {
            let (less, more) = if (a < b) == (from < to) { (a, b) } else { (b, a) };
            prop_assert!(metric.progress(less) <= metric.progress(more));
        }
    }

    #[test]
    fn the_last_day_expects_all_of_it_and_the_day_before_the_first_nothing(
        start in -700_000..2_900_000_i32, length in 0..2_000_i32,
        phases in prop::collection::vec((-10..2_000_i32, -50.0..150.0_f64), 0..6),
    ) {
        let first = Date::from_days(start);
        let period = Period::new(first, first.plus(length)).unwrap();
        let phases = Phases::new(phases.into_iter().map(|(day, value)| Phase { date: first.plus(day), value }));
        let metric = metric(Some(0.0), Target::Increase(100.0)).unwrap();
        let expected = |day| phases.expected(&metric, period, day);
        prop_assert!(close(expected(period.end()), 1.0));
        prop_assert!(close(expected(period.end().plus(400)), 1.0));
        prop_assert!(close(expected(period.start().plus(-1)), 0.0));
        for day in 0..=length.min(60) {
            prop_assert!((0.0..=1.0).contains(&expected(first.plus(day))));
        }
    }

    #[test]
    fn the_mirrored_way_is_expected_alike(
        values in prop::collection::vec((0..90_i32, 0.0..100.0_f64), 0..6), offset in -5..100_i32,
    ) {
        let first = date("2028-01-01");
        let period = Period::new(first, date("2028-03-31")).unwrap();
        let phases = |sign: f64| Phases::new(values.iter().map(|(day, value)| Phase { date: first.plus(*day), value: sign * value }));
        let up = metric(Some(0.0), Target::Increase(100.0)).unwrap();
        let down = metric(Some(-0.0), Target::Decrease(-100.0)).unwrap();
        let today = first.plus(offset);
        prop_assert!(close(phases(1.0).expected(&up, period, today), phases(-1.0).expected(&down, period, today)));
    }

    #[test]
    fn better_key_results_never_make_a_worse_objective(
        parts in prop::collection::vec((0.1..100.0_f64, 0.0..=1.0_f64, 0.0..=1.0_f64), 1..8),
    ) {
        let weighted = |share: fn(&(f64, f64, f64)) -> f64| {
            let parts: Vec<(Weight, Share)> = parts.iter().map(|part| (Weight::new(part.0).unwrap(), share(part))).collect();
            objective_progress(&parts).unwrap()
        };
        let (less, more) = (weighted(|part| part.1.min(part.2)), weighted(|part| part.1.max(part.2)));
        prop_assert!(less <= more + 1e-9);
        prop_assert!(Score::nearest(less) <= Score::nearest(more + 1e-9));
    }

    #[test]
    fn a_measure_that_can_be_made_reads_any_number(
        baseline in prop::option::of(prop::num::f64::ANY), to in prop::num::f64::ANY, current in prop::num::f64::NORMAL,
    ) {
        for target in [Target::Increase(to), Target::Decrease(to), Target::AtLeast(to), Target::AtMost(to)] {
            if let Some(metric) = metric(baseline, target) {
                prop_assert!((0.0..=1.0).contains(&metric.progress(current)));
            }
        }
    }
}
