//! The measure that the cells of a key result make.

use super::field::Field;
use super::lists::steps;
use super::notes::Notes;
use super::numbers::{Amount, amount};
use super::own::Shape;
use super::row::{Cells, Said};
use crate::domain::{Line, Measure, MeasureError, Metric, Milestone, Target};
use crate::exchange::{MeasureProblem, Problem};

/// What the cells say of how a key result is measured.
pub(super) struct Measuring<'a> {
    pub(super) cells: &'a Cells,
    /// How it is measured so far, or what its title says of it.
    pub(super) known: Option<Measure>,
    /// Whether only its title says so: then it counts where the cells say the same target.
    pub(super) is_title: bool,
    pub(super) decimal: char,
}

impl Measuring<'_> {
    /// The measure, and the cells that have no part in it.
    pub(super) fn measure(&self, notes: &mut Notes) -> (Option<Measure>, Vec<Said>) {
        let mut left = Vec::new();
        if let Some(said) = self.cells.get(Field::Steps) {
            let said_so = Shape::parse(self.cells.text(Field::Shape)) == Some(Shape::Milestone);
            self.leave(&[Field::Baseline, Field::Target, Field::Unit], &mut left);
            if !said_so {
                self.leave(&[Field::Shape], &mut left);
            }
            return match Milestone::new(steps(&said.text)) {
                Ok(milestone) => (Some(Measure::Milestone(milestone)), left),
                Err(_) => (self.known.clone(), left),
            };
        }
        let shape = self.cells.get(Field::Shape);
        let read = shape.and_then(|said| Shape::parse(&said.text));
        if let Some(said) = shape.filter(|_| read.is_none() || read == Some(Shape::Milestone)) {
            left.push(said.clone());
        }
        let [baseline, target] =
            [Field::Baseline, Field::Target].map(|field| self.amount(field, notes, &mut left));
        let Some((goal, high)) = target else {
            let is_known = baseline
                .as_ref()
                .is_some_and(|(baseline, _)| self.begins_at(baseline.number));
            if !is_known && baseline.is_some() {
                self.leave(&[Field::Baseline], &mut left);
            }
            if !self.has_unit() {
                self.leave(&[Field::Unit], &mut left);
            }
            if self.known.is_none() && read.is_some_and(|read| read != Shape::Milestone) {
                self.leave(&[Field::Shape], &mut left);
            }
            return (self.known.clone(), left);
        };
        let baseline = baseline.map(|(baseline, _)| baseline);
        match self.metric(read, baseline, goal, high) {
            Ok(metric) => (Some(Measure::Metric(metric)), left),
            Err(error) => {
                if let Some(said) = self.cells.get(Field::Target) {
                    notes.cell(said.at, Problem::Measure(MeasureProblem::Refused(error)));
                }
                self.leave(&[Field::Baseline, Field::Target, Field::Unit], &mut left);
                (self.known.clone(), left)
            }
        }
    }

    fn metric(
        &self,
        shape: Option<Shape>,
        baseline: Option<Amount>,
        goal: Amount,
        high: Option<f64>,
    ) -> Result<Metric, MeasureError> {
        let to = goal.number;
        let unit = match self.cells.text(Field::Unit) {
            "" if !goal.unit.is_empty() => goal.unit,
            "" => match (self.known_for(to), shape) {
                (Some(metric), _) => metric.unit().to_string(),
                (_, Some(Shape::Percent)) => "%".to_owned(),
                _ => baseline
                    .as_ref()
                    .map_or_else(String::new, |baseline| baseline.unit.clone()),
            },
            unit => unit.to_owned(),
        };
        let from = baseline
            .map(|baseline| baseline.number)
            .or_else(|| self.known_baseline(to));
        let make = |target| Metric::new(Line::new(&unit), from, target);
        if let Some(high) = high {
            return make(Target::Between { low: to, high });
        }
        let by_numbers = match from {
            Some(from) if from > to => Target::Decrease(to),
            _ => Target::Increase(to),
        };
        let named = match shape {
            Some(Shape::Increase) => Some(Target::Increase(to)),
            Some(Shape::Decrease) => Some(Target::Decrease(to)),
            Some(Shape::AtLeast) => Some(Target::AtLeast(to)),
            Some(Shape::AtMost) => Some(Target::AtMost(to)),
            _ => self.known_target(to),
        };
        named.map_or_else(
            || make(by_numbers),
            |named| make(named).or_else(|_| make(by_numbers)),
        )
    }

    fn known_metric(&self) -> Option<&Metric> {
        match &self.known {
            Some(Measure::Metric(metric)) => Some(metric),
            _ => None,
        }
    }

    /// What is known of a metric with this target.
    fn known_for(&self, to: f64) -> Option<&Metric> {
        self.known_metric().filter(|metric| match metric.target() {
            _ if !self.is_title => true,
            Target::Increase(known)
            | Target::Decrease(known)
            | Target::AtLeast(known)
            | Target::AtMost(known) => (known - to).abs() <= 0.0,
            Target::Between { .. } => false,
        })
    }

    /// The target in the shape that is known.
    fn known_target(&self, to: f64) -> Option<Target> {
        Some(match self.known_for(to)?.target() {
            Target::Increase(_) => Target::Increase(to),
            Target::Decrease(_) => Target::Decrease(to),
            Target::AtLeast(_) => Target::AtLeast(to),
            Target::AtMost(_) => Target::AtMost(to),
            Target::Between { .. } => return None,
        })
    }

    /// The baseline that is known, unless it would be the target.
    fn known_baseline(&self, to: f64) -> Option<f64> {
        let baseline = self.known_for(to)?.baseline();
        baseline.filter(|baseline| (baseline - to).abs() > 0.0)
    }

    fn begins_at(&self, number: f64) -> bool {
        let known = self.known_metric().and_then(Metric::baseline);
        known.is_some_and(|known| (known - number).abs() <= 0.0)
    }

    fn has_unit(&self) -> bool {
        let unit = self.cells.text(Field::Unit);
        self.known_metric()
            .is_some_and(|metric| metric.unit().trim() == unit)
    }

    fn leave(&self, fields: &[Field], left: &mut Vec<Said>) {
        left.extend(
            fields
                .iter()
                .filter_map(|field| self.cells.get(*field))
                .cloned(),
        );
    }

    /// The number that a cell is and, of a band such as "40 – 60", its upper edge.
    fn amount(
        &self,
        field: Field,
        notes: &mut Notes,
        left: &mut Vec<Said>,
    ) -> Option<(Amount, Option<f64>)> {
        let said = self.cells.get(field)?;
        if let Some(amount) = amount(&said.text, self.decimal) {
            return Some((amount, None));
        }
        let band = [" – ", "–", " - ", "..", " to "]
            .into_iter()
            .find_map(|between| {
                let (low, high) = said.text.split_once(between)?;
                let high = amount(high, self.decimal)?;
                let low = amount(low, self.decimal)?;
                let unit = high.unit;
                Some((Amount { unit, ..low }, Some(high.number)))
            });
        if band.is_none() || field != Field::Target {
            notes.other(said, Problem::NotANumber);
            left.push(said.clone());
            return None;
        }
        band
    }
}
