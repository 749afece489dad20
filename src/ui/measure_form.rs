//! The measure editor's fields, and the measure they make.

use crate::domain::{Line, Measure, MeasureError, Metric, Milestone, Step, Target};

/// On which side of which value success lies; the choices of the editor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// Grow to the target.
    #[default]
    Increase,
    /// Fall to the target.
    Decrease,
    /// Stay at the target or above.
    AtLeast,
    /// Stay at the target or below.
    AtMost,
    /// Stay between two values.
    Between,
}

impl Shape {
    /// All choices, in the order they are offered.
    pub const ALL: [Self; 5] = [
        Self::Increase,
        Self::Decrease,
        Self::AtLeast,
        Self::AtMost,
        Self::Between,
    ];

    /// The shape of a target.
    pub fn of(target: Target) -> Self {
        match target {
            Target::Increase(_) => Self::Increase,
            Target::Decrease(_) => Self::Decrease,
            Target::AtLeast(_) => Self::AtLeast,
            Target::AtMost(_) => Self::AtMost,
            Target::Between { .. } => Self::Between,
        }
    }
}

/// The fields for a metric as they stand, complete or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricForm {
    /// The chosen shape.
    pub shape: Shape,
    /// What the numbers count.
    pub unit: String,
    /// Where the number stands, if that is known.
    pub baseline: Option<f64>,
    /// The target, or the lower edge of a band.
    pub target: Option<f64>,
    /// The upper edge of a band.
    pub upper: Option<f64>,
}

/// Why the fields make no measure yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// A needed value is still missing.
    Missing,
    /// The values contradict each other.
    Refused(MeasureError),
}

impl MetricForm {
    /// The fields of a metric.
    pub fn of(metric: &Metric) -> Self {
        let (target, upper) = match metric.target() {
            Target::Increase(to)
            | Target::Decrease(to)
            | Target::AtLeast(to)
            | Target::AtMost(to) => (to, None),
            Target::Between { low, high } => (low, Some(high)),
        };
        Self {
            shape: Shape::of(metric.target()),
            unit: metric.unit().to_string(),
            baseline: metric.baseline(),
            target: Some(target),
            upper,
        }
    }

    /// The metric that the fields make.
    ///
    /// # Errors
    /// Says what is missing or contradictory.
    pub fn metric(&self) -> Result<Metric, Unfinished> {
        let first = self.target.ok_or(Unfinished::Missing)?;
        let target = match self.shape {
            Shape::Increase => Target::Increase(first),
            Shape::Decrease => Target::Decrease(first),
            Shape::AtLeast => Target::AtLeast(first),
            Shape::AtMost => Target::AtMost(first),
            Shape::Between => Target::Between {
                low: first,
                high: self.upper.ok_or(Unfinished::Missing)?,
            },
        };
        let unit = Line::new(self.unit.trim());
        Metric::new(unit, self.baseline, target).map_err(Unfinished::Refused)
    }
}

/// A milestone with `change` made to its steps; `None` once the last step is gone.
pub fn with_steps(milestone: &Milestone, change: impl FnOnce(&mut Vec<Step>)) -> Option<Measure> {
    let mut steps = milestone.steps().to_vec();
    change(&mut steps);
    Milestone::new(steps).ok().map(Measure::Milestone)
}

/// A milestone to begin with: one step that is still to be named.
pub fn first_milestone() -> Option<Measure> {
    Milestone::new(vec![new_step()])
        .ok()
        .map(Measure::Milestone)
}

/// A step that is still to be named.
pub fn new_step() -> Step {
    Step {
        title: Line::default(),
        weight: 1.0,
        done: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(shape: Shape, baseline: Option<f64>, target: Option<f64>) -> MetricForm {
        MetricForm {
            shape,
            baseline,
            target,
            ..MetricForm::default()
        }
    }

    #[test]
    fn every_metric_reads_back_from_its_fields() {
        let targets = [
            Target::Increase(85.0),
            Target::Decrease(5.0),
            Target::AtLeast(4.5),
            Target::AtMost(1.0),
            Target::Between {
                low: 70.0,
                high: 90.0,
            },
        ];
        for target in targets {
            let metric = Metric::new(Line::new("%"), Some(60.0), target).unwrap();
            assert_eq!(MetricForm::of(&metric).metric(), Ok(metric));
        }
    }

    #[test]
    fn a_target_is_needed() {
        assert_eq!(
            form(Shape::Increase, Some(1.0), None).metric(),
            Err(Unfinished::Missing)
        );
        assert_eq!(
            form(Shape::Between, None, Some(1.0)).metric(),
            Err(Unfinished::Missing)
        );
    }

    #[test]
    fn contradictions_are_named() {
        let wrong_way = form(Shape::Increase, Some(80.0), Some(60.0))
            .metric()
            .unwrap_err();
        assert_eq!(wrong_way, Unfinished::Refused(MeasureError::WrongWay));
    }

    #[test]
    fn a_milestone_ends_with_its_last_step() {
        let Some(Measure::Milestone(milestone)) = first_milestone() else {
            panic!("a milestone begins with a step");
        };
        assert!(with_steps(&milestone, |steps| steps.push(new_step())).is_some());
        assert!(with_steps(&milestone, Vec::clear).is_none());
    }
}
