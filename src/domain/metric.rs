//! Metrics: numbers that move towards a target.

use super::measure::{MeasureError, Share, clamp};
use super::text::Line;
use std::cmp::Ordering;

/// A number that is read again and again, with the value to aim at.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Metric {
    unit: Line,
    baseline: Option<f64>,
    target: Target,
}

/// The value a metric aims at, and on which side of it success lies.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Target {
    /// Grow to this value.
    Increase(f64),
    /// Fall to this value.
    Decrease(f64),
    /// Stay at this value or above.
    AtLeast(f64),
    /// Stay at this value or below.
    AtMost(f64),
    /// Stay between the two values, both included.
    Between {
        /// The lower edge.
        low: f64,
        /// The upper edge, above `low`.
        high: f64,
    },
}

impl Metric {
    /// A metric in `unit` (for example "%", "ms" or "tickets"; empty for a bare number) that starts
    /// at `baseline`, if it is known, and aims at `target`.
    ///
    /// # Errors
    /// Refuses values that are not finite, a baseline equal to the target of a change or on the
    /// wrong side of it, and a band whose edges are not in order.
    pub fn new(unit: Line, baseline: Option<f64>, target: Target) -> Result<Self, MeasureError> {
        if !baseline.is_none_or(f64::is_finite) || !target.is_finite() {
            return Err(MeasureError::NotFinite);
        }
        match (baseline, target) {
            (Some(from), Target::Increase(to) | Target::Decrease(to)) if same(from, to) => {
                Err(MeasureError::NoChange)
            }
            (Some(from), Target::Increase(to)) if from > to => Err(MeasureError::WrongWay),
            (Some(from), Target::Decrease(to)) if from < to => Err(MeasureError::WrongWay),
            (_, Target::Between { low, high }) if low >= high => Err(MeasureError::EmptyBand),
            _ => Ok(Self {
                unit,
                baseline,
                target,
            }),
        }
    }

    /// What the numbers count, for example "%" or "ms"; empty for a bare number.
    pub fn unit(&self) -> &Line {
        &self.unit
    }

    /// Where the number stood when the key result was written, if it is known.
    pub fn baseline(&self) -> Option<f64> {
        self.baseline
    }

    /// The value to aim at.
    pub fn target(&self) -> Target {
        self.target
    }

    /// Its values and its unit in signs that need no language, for example "60 → 85 %". `number` writes a
    /// value the way its readers do.
    pub fn in_signs(&self, number: impl Fn(f64) -> String) -> String {
        let (target, is_change) = match self.target {
            Target::Increase(to) | Target::Decrease(to) => (number(to), true),
            Target::AtLeast(edge) => (format!("≥ {}", number(edge)), false),
            Target::AtMost(edge) => (format!("≤ {}", number(edge)), false),
            Target::Between { low, high } => (format!("{} – {}", number(low), number(high)), false),
        };
        let values = match self.baseline.map(number) {
            Some(from) => format!("{from} → {target}"),
            None if is_change => format!("? → {target}"),
            None => target,
        };
        let unit = self.unit.trim();
        let space = if unit.is_empty() { "" } else { " " };
        format!("{values}{space}{unit}")
    }

    /// How far `current` has come.
    ///
    /// A change: `clamp01((current − baseline) / (target − baseline))`; without a baseline there is
    /// no way to walk, so only arrival counts. A threshold or band: 1 inside, and outside it 1 minus
    /// the distance to the nearest edge relative to that edge (design.md, Formulas).
    pub fn progress(&self, current: f64) -> Share {
        match (self.target, self.baseline) {
            (Target::Increase(to) | Target::Decrease(to), Some(from)) => {
                clamp((current - from) / (to - from))
            }
            (Target::Increase(to), None) => f64::from(current >= to),
            (Target::Decrease(to), None) => f64::from(current <= to),
            (Target::AtLeast(edge), _) => closeness(edge - current, edge),
            (Target::AtMost(edge), _) => closeness(current - edge, edge),
            (Target::Between { low, high }, _) => {
                closeness(low - current, low).min(closeness(current - high, high))
            }
        }
    }
}

impl Target {
    fn is_finite(self) -> bool {
        match self {
            Self::Increase(to) | Self::Decrease(to) | Self::AtLeast(to) | Self::AtMost(to) => {
                to.is_finite()
            }
            Self::Between { low, high } => low.is_finite() && high.is_finite(),
        }
    }
}

/// 1 while nothing is missing, falling to 0 when as much is missing as the edge is large.
fn closeness(missing: f64, edge: f64) -> Share {
    if missing <= 0.0 {
        1.0
    } else {
        clamp(1.0 - missing / edge.abs())
    }
}

/// Equality of two values that a person typed; no arithmetic has blurred them.
fn same(a: f64, b: f64) -> bool {
    a.partial_cmp(&b).is_some_and(Ordering::is_eq)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn metric(baseline: Option<f64>, target: Target) -> Result<Metric, MeasureError> {
        Metric::new(Line::new("%"), baseline, target)
    }

    fn progress(baseline: Option<f64>, target: Target, current: f64) -> Share {
        metric(baseline, target).unwrap().progress(current)
    }

    fn is(share: Share, expected: f64) -> bool {
        (share - expected).abs() < 1e-12
    }

    #[test]
    fn a_metric_is_told_in_signs() {
        let signs = |baseline, target| {
            let metric = metric(baseline, target).unwrap();
            metric.in_signs(|number| format!("{number}"))
        };
        assert_eq!(signs(Some(60.0), Target::Increase(85.0)), "60 → 85 %");
        assert_eq!(signs(None, Target::Decrease(5.0)), "? → 5 %");
        assert_eq!(signs(None, Target::AtMost(1.0)), "≤ 1 %");
        assert_eq!(signs(Some(3.0), Target::AtMost(1.0)), "3 → ≤ 1 %");
        let band = Target::Between {
            low: 5.0,
            high: 7.0,
        };
        assert_eq!(signs(None, band), "5 – 7 %");
    }

    #[test]
    fn what_would_change_nothing_is_refused() {
        let refused = |baseline, target| metric(Some(baseline), target).unwrap_err();
        assert_eq!(
            refused(60.0, Target::Increase(60.0)),
            MeasureError::NoChange
        );
        assert_eq!(
            refused(60.0, Target::Decrease(60.0)),
            MeasureError::NoChange
        );
        assert_eq!(
            refused(80.0, Target::Increase(60.0)),
            MeasureError::WrongWay
        );
        assert_eq!(refused(5.0, Target::Decrease(9.0)), MeasureError::WrongWay);
        assert_eq!(
            refused(f64::NAN, Target::AtLeast(1.0)),
            MeasureError::NotFinite
        );
        let band = Target::Between {
            low: 5.0,
            high: 5.0,
        };
        assert_eq!(refused(1.0, band), MeasureError::EmptyBand);
    }

    #[test]
    fn zero_is_zero_whatever_its_sign() {
        let refused = metric(Some(0.0), Target::Decrease(-0.0)).unwrap_err();
        assert_eq!(refused, MeasureError::NoChange);
    }

    #[test]
    fn a_change_is_read_along_its_way() {
        assert!(is(progress(Some(60.0), Target::Increase(85.0), 70.0), 0.4));
        assert!(is(
            progress(Some(820.0), Target::Decrease(570.0), 690.0),
            0.52
        ));
        assert!(is(progress(Some(60.0), Target::Increase(85.0), 50.0), 0.0));
        assert!(is(progress(Some(60.0), Target::Increase(85.0), 99.0), 1.0));
    }

    #[test]
    fn without_a_baseline_only_arrival_counts() {
        assert!(is(progress(None, Target::Increase(50.0), 49.0), 0.0));
        assert!(is(progress(None, Target::Increase(50.0), 50.0), 1.0));
        assert!(is(progress(None, Target::Decrease(5.0), 5.0), 1.0));
    }

    #[test]
    fn outside_a_threshold_the_distance_counts_relative_to_its_edge() {
        assert!(is(progress(None, Target::AtMost(200.0), 180.0), 1.0));
        assert!(is(progress(None, Target::AtMost(200.0), 250.0), 0.75));
        assert!(is(progress(None, Target::AtLeast(4.0), 3.0), 0.75));
        assert!(is(progress(None, Target::AtMost(0.0), 1.0), 0.0));
        let band = Target::Between {
            low: 4.0,
            high: 8.0,
        };
        assert!(is(progress(None, band, 6.0), 1.0));
        assert!(is(progress(None, band, 3.0), 0.75));
        assert!(is(progress(None, band, 10.0), 0.75));
    }

    fn any_target() -> impl Strategy<Value = Target> {
        let value = -1e300..1e300_f64;
        prop_oneof![
            value.clone().prop_map(Target::Increase),
            value.clone().prop_map(Target::Decrease),
            value.clone().prop_map(Target::AtLeast),
            value.clone().prop_map(Target::AtMost),
            (value.clone(), value).prop_map(|(low, high)| Target::Between { low, high }),
        ]
    }

    proptest! {
        #[test]
        fn progress_stays_within_its_range(
            baseline in prop::option::of(-1e300..1e300_f64), target in any_target(), current in prop::num::f64::NORMAL
        ) {
            if let Ok(metric) = metric(baseline, target) {
                prop_assert!((0.0..=1.0).contains(&metric.progress(current)));
            }
        }

        #[test]
        fn a_change_starts_at_nothing_and_ends_at_all(from in -1e9..1e9_f64, to in -1e9..1e9_f64) {
            let target = if from < to { Target::Increase(to) } else { Target::Decrease(to) };
            if let Ok(metric) = metric(Some(from), target) {
                prop_assert!(is(metric.progress(from), 0.0));
                prop_assert!(is(metric.progress(to), 1.0));
            }
        }
    }
}
