//! How a key result is read: a metric with a target, or a milestone of weighted steps.

use super::text::Line;
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
    a.total_cmp(&b).is_eq()
}
