//! Reading how a key result is measured.

use super::Tree;
use super::fields::text;
use crate::domain::{Line, Measure, Metric, Milestone, Step, Target};
use crate::exchange::warning::{Place, Warnings};
use crate::exchange::{MeasureProblem, MeasureValue, Problem, TextField};

/// The measure that a value describes; `None` with a warning if it describes none that can be made.
pub(super) fn measure(tree: &Tree, place: &Place<'_>, warnings: &mut Warnings) -> Option<Measure> {
    warnings.add_twice(place, tree.twice());
    let measure = match tree.get("kind").and_then(Tree::text) {
        Some("metric") => metric(tree, place, warnings).map(Measure::Metric),
        Some("milestone") => milestone(tree, place, warnings).map(Measure::Milestone),
        _ => Err(MeasureProblem::Kind),
    };
    measure
        .map_err(|problem| warnings.add(place, Problem::Measure(problem)))
        .ok()
}

fn metric(
    tree: &Tree,
    place: &Place<'_>,
    warnings: &mut Warnings,
) -> Result<Metric, MeasureProblem> {
    let unit = tree
        .get("unit")
        .filter(|unit| **unit != Tree::Null)
        .and_then(|unit| text(unit.clone(), TextField::Unit, place, warnings));
    let baseline = match tree.get("baseline") {
        None | Some(Tree::Null) => None,
        Some(_) => Some(number(tree, MeasureValue::Baseline)?),
    };
    let target = match tree.get("shape").and_then(Tree::text) {
        Some("increase") => Target::Increase(number(tree, MeasureValue::Target)?),
        Some("decrease") => Target::Decrease(number(tree, MeasureValue::Target)?),
        Some("at_least") => Target::AtLeast(number(tree, MeasureValue::Target)?),
        Some("at_most") => Target::AtMost(number(tree, MeasureValue::Target)?),
        Some("between") => Target::Between {
            low: number(tree, MeasureValue::Low)?,
            high: number(tree, MeasureValue::High)?,
        },
        _ => return Err(MeasureProblem::Shape),
    };
    let unit = Line::new(&unit.unwrap_or_default());
    Metric::new(unit, baseline, target).map_err(MeasureProblem::Refused)
}

fn number(tree: &Tree, value: MeasureValue) -> Result<f64, MeasureProblem> {
    let name = match value {
        MeasureValue::Baseline => "baseline",
        MeasureValue::Target => "target",
        MeasureValue::Low => "low",
        MeasureValue::High => "high",
    };
    match tree.get(name) {
        Some(Tree::Number(number)) => number.as_f64(),
        _ => None,
    }
    .ok_or(MeasureProblem::NotANumber(value))
}

fn milestone(
    tree: &Tree,
    place: &Place<'_>,
    warnings: &mut Warnings,
) -> Result<Milestone, MeasureProblem> {
    let steps = tree.get("steps").map_or(&[][..], Tree::list);
    let steps = steps.iter().map(|tree| step(tree, place, warnings));
    Milestone::new(steps.collect()).map_err(MeasureProblem::Refused)
}

fn step(tree: &Tree, place: &Place<'_>, warnings: &mut Warnings) -> Step {
    warnings.add_twice(place, tree.twice());
    let title = tree
        .get("title")
        .and_then(|title| text(title.clone(), TextField::StepTitle, place, warnings));
    let weight = match tree.get("weight") {
        None | Some(Tree::Null) => 1.0,
        Some(Tree::Number(number)) => number.as_f64().unwrap_or(1.0),
        Some(_) => {
            warnings.add(place, Problem::StepWeight);
            1.0
        }
    };
    let done = match tree.get("done") {
        None | Some(Tree::Null) => false,
        Some(Tree::Bool(done)) => *done,
        Some(_) => {
            warnings.add(place, Problem::StepDone);
            false
        }
    };
    Step {
        title: Line::new(&title.unwrap_or_default()),
        weight,
        done,
    }
}
