//! How a key result is read: a metric with a target, or a milestone of weighted steps.

use super::text::Line;
use std::cmp::Ordering;
use std::fmt;

/// The share of a way that has been covered, from 0.0 (nothing) to 1.0 (all of it).
pub type Share = f64;

/// How a key result is measured.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub enum Measure {
    /// A number that moves towards a target.
    Metric(Metric),
    /// Steps that are done or not.
    Milestone(Milestone),
}

impl Measure {
    /// A few words for it, for example "60 → 85 %" or "2 of 3 steps". `number` writes a value the way
    /// its readers do.
    pub fn in_words(&self, number: impl Fn(f64) -> String) -> String {
        match self {
            Self::Metric(metric) => {
                let unit = metric.unit.trim();
                let space = if unit.is_empty() { "" } else { " " };
                format!("{}{space}{unit}", metric.values_in_words(number))
            }
            Self::Milestone(Milestone { steps }) => {
                let done = steps.iter().filter(|step| step.done).count();
                let noun = if steps.len() == 1 { "step" } else { "steps" };
                format!("{done} of {} {noun} done", steps.len())
            }
        }
    }
}

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

/// Why a measure cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureError {
    /// A value is infinite or not a number.
    NotFinite,
    /// Baseline and target are the same, so nothing would change.
    NoChange,
    /// The target lies on the wrong side of the baseline for the chosen direction.
    WrongWay,
    /// The lower edge of a band is not below its upper edge.
    EmptyBand,
    /// A milestone has no step.
    NoStep,
    /// The weight of a step is not a positive finite number.
    Weight,
}

impl fmt::Display for MeasureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotFinite => "a value is not a number",
            Self::NoChange => "the baseline equals the target, so nothing would change",
            Self::WrongWay => "the target lies on the wrong side of the baseline",
            Self::EmptyBand => "the lower edge must be below the upper edge",
            Self::NoStep => "a milestone needs at least one step",
            Self::Weight => "the weight of a step must be above zero",
        })
    }
}

impl std::error::Error for MeasureError {}

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

    fn values_in_words(&self, number: impl Fn(f64) -> String) -> String {
        let from = self.baseline.map(&number);
        match self.target {
            Target::Increase(to) | Target::Decrease(to) => {
                format!("{} → {}", from.as_deref().unwrap_or("?"), number(to))
            }
            Target::AtLeast(edge) => format!("≥ {}", number(edge)),
            Target::AtMost(edge) => format!("≤ {}", number(edge)),
            Target::Between { low, high } => format!("{} – {}", number(low), number(high)),
        }
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

/// Steps that together make a result that has no number, each with its share of the whole.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Milestone {
    steps: Vec<Step>,
}

/// One step of a milestone.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub struct Step {
    /// What is true once the step is done.
    pub title: Line,
    /// The step's part of the whole, relative to the other steps; above zero.
    pub weight: f64,
    /// Whether it is done.
    pub done: bool,
}

impl Milestone {
    /// A milestone of these steps, in this order.
    ///
    /// # Errors
    /// Refuses an empty list and weights that are not above zero.
    pub fn new(steps: Vec<Step>) -> Result<Self, MeasureError> {
        if steps.is_empty() {
            return Err(MeasureError::NoStep);
        }
        if steps
            .iter()
            .any(|step| !step.weight.is_finite() || step.weight <= 0.0)
        {
            return Err(MeasureError::Weight);
        }
        Ok(Self { steps })
    }

    /// The steps in order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The weight of the steps done as a share of all weights (design.md, Formulas).
    pub fn progress(&self) -> Share {
        let all: f64 = self.steps.iter().map(|step| step.weight).sum();
        let done: f64 = self
            .steps
            .iter()
            .filter(|step| step.done)
            .map(|step| step.weight)
            .sum();
        clamp(done / all)
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

/// Puts any ratio into 0.0–1.0; a ratio without a value (0/0) counts as nothing done.
fn clamp(ratio: f64) -> Share {
    if ratio.is_nan() {
        0.0
    } else {
        ratio.clamp(0.0, 1.0)
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

    #[test]
    fn steps_count_by_their_weight() {
        let step = |weight, done| Step {
            title: Line::new("step"),
            weight,
            done,
        };
        let milestone = Milestone::new(vec![step(3.0, true), step(1.0, false)]).unwrap();
        assert!(is(milestone.progress(), 0.75));
        assert_eq!(Milestone::new(vec![]), Err(MeasureError::NoStep));
        assert_eq!(
            Milestone::new(vec![step(0.0, true)]),
            Err(MeasureError::Weight)
        );
        assert_eq!(
            Milestone::new(vec![step(f64::INFINITY, true)]),
            Err(MeasureError::Weight)
        );
    }

    #[test]
    fn a_measure_in_words() {
        let words = |baseline, target| {
            Measure::Metric(metric(baseline, target).unwrap())
                .in_words(|number| format!("{number}"))
        };
        assert_eq!(words(Some(60.0), Target::Increase(85.0)), "60 → 85 %");
        assert_eq!(words(None, Target::Decrease(5.0)), "? → 5 %");
        assert_eq!(words(Some(60.0), Target::AtMost(1.0)), "≤ 1 %");
        assert_eq!(
            words(
                None,
                Target::Between {
                    low: 5.0,
                    high: 7.0
                }
            ),
            "5 – 7 %"
        );
        let step = |done| Step {
            title: Line::new("step"),
            weight: 1.0,
            done,
        };
        let milestone = Milestone::new(vec![step(true), step(false)]).unwrap();
        assert_eq!(
            Measure::Milestone(milestone).in_words(|_| String::new()),
            "1 of 2 steps done"
        );
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
