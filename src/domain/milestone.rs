//! Milestones: results that are read by the steps done.

use super::measure::{MeasureError, Share, clamp};
use super::text::Line;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_count_by_their_weight() {
        let step = |weight, done| Step {
            title: Line::new("step"),
            weight,
            done,
        };
        let milestone = Milestone::new(vec![step(3.0, true), step(1.0, false)]).unwrap();
        assert!((milestone.progress() - 0.75).abs() < 1e-12);
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
}
