//! How a key result is read: a metric with a target, or a milestone of weighted steps.

use super::metric::Metric;
use super::milestone::Milestone;

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

/// Puts any ratio into 0.0–1.0; a ratio without a value (0/0) counts as nothing done.
pub(super) fn clamp(ratio: f64) -> Share {
    if ratio.is_nan() {
        0.0
    } else {
        ratio.clamp(0.0, 1.0)
    }
}
