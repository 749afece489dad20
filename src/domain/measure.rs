//! How a key result is read: a metric with a target, or a milestone of weighted steps.

use super::metric::Metric;
use super::milestone::Milestone;
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
                let unit = metric.unit().trim();
                let space = if unit.is_empty() { "" } else { " " };
                format!("{}{space}{unit}", metric.values_in_words(&number))
            }
            Self::Milestone(milestone) => {
                let steps = milestone.steps();
                let done = steps.iter().filter(|step| step.done).count();
                let noun = if steps.len() == 1 { "step" } else { "steps" };
                format!("{done} of {} {noun} done", steps.len())
            }
        }
    }
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

/// Puts any ratio into 0.0–1.0; a ratio without a value (0/0) counts as nothing done.
pub(super) fn clamp(ratio: f64) -> Share {
    if ratio.is_nan() {
        0.0
    } else {
        ratio.clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Step, Target};

    fn metric(baseline: Option<f64>, target: Target) -> Result<Metric, MeasureError> {
        Metric::new(Line::new("%"), baseline, target)
    }

    #[test]
    fn a_measure_in_words() {
        let words = |baseline, target| {
            Measure::Metric(metric(baseline, target).unwrap())
                .in_words(|number| format!("{number}"))
        };
        assert_eq!(words(Some(60.0), Target::Increase(85.0)), "60 → 85 %");
        assert_eq!(words(None, Target::Decrease(5.0)), "? → 5 %");
        assert_eq!(words(None, Target::AtMost(1.0)), "≤ 1 %");
        assert_eq!(words(Some(3.0), Target::AtMost(1.0)), "3 → ≤ 1 %");
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
}
