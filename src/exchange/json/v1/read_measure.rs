//! Reading how a key result is measured.

use super::Tree;
use super::fields::text;
use crate::domain::{Line, Measure, Metric, Milestone, Step, Target};
use crate::exchange::warning::{Place, Warnings};

/// The measure that a value describes; `None` with a warning if it describes none that can be made.
pub(super) fn measure(tree: &Tree, place: &Place<'_>, warnings: &mut Warnings) -> Option<Measure> {
    let measure = match tree.get("kind").and_then(Tree::text) {
        Some("metric") => metric(tree, place, warnings).map(Measure::Metric),
        Some("milestone") => milestone(tree, place, warnings).map(Measure::Milestone),
        _ => Err("it is neither a metric nor a milestone".to_owned()),
    };
    measure
        .map_err(|reason| warnings.add(place, format!("the measure was left out: {reason}")))
        .ok()
}

fn metric(tree: &Tree, place: &Place<'_>, warnings: &mut Warnings) -> Result<Metric, String> {
    let unit = tree
        .get("unit")
        .filter(|unit| **unit != Tree::Null)
        .and_then(|unit| text(unit.clone(), "unit", place, warnings));
    let baseline = match tree.get("baseline") {
        None | Some(Tree::Null) => None,
        Some(_) => Some(number(tree, "baseline")?),
    };
    let target = match tree.get("shape").and_then(Tree::text) {
        Some("increase") => Target::Increase(number(tree, "target")?),
        Some("decrease") => Target::Decrease(number(tree, "target")?),
        Some("at_least") => Target::AtLeast(number(tree, "target")?),
        Some("at_most") => Target::AtMost(number(tree, "target")?),
        Some("between") => Target::Between {
            low: number(tree, "low")?,
            high: number(tree, "high")?,
        },
        _ => return Err("its shape is not known".to_owned()),
    };
    let unit = Line::new(&unit.unwrap_or_default());
    Metric::new(unit, baseline, target).map_err(|error| error.to_string())
}

fn number(tree: &Tree, name: &str) -> Result<f64, String> {
    match tree.get(name) {
        Some(Tree::Number(number)) => number.as_f64(),
        _ => None,
    }
    .ok_or_else(|| format!("its {name} is not a number"))
}

fn milestone(tree: &Tree, place: &Place<'_>, warnings: &mut Warnings) -> Result<Milestone, String> {
    let steps = tree.get("steps").map_or(&[][..], Tree::list);
    let steps = steps.iter().map(|tree| step(tree, place, warnings));
    Milestone::new(steps.collect()).map_err(|error| error.to_string())
}

fn step(tree: &Tree, place: &Place<'_>, warnings: &mut Warnings) -> Step {
    let title = tree
        .get("title")
        .and_then(|title| text(title.clone(), "title of a step", place, warnings));
    let weight = match tree.get("weight") {
        None | Some(Tree::Null) => 1.0,
        Some(Tree::Number(number)) => number.as_f64().unwrap_or(1.0),
        Some(_) => {
            warnings.add(
                place,
                "the weight of a step is not a number and was set to 1",
            );
            1.0
        }
    };
    let done = match tree.get("done") {
        None | Some(Tree::Null) => false,
        Some(Tree::Bool(done)) => *done,
        Some(_) => {
            warnings.add(
                place,
                "whether a step is done could not be read; it counts as open",
            );
            false
        }
    };
    Step {
        title: Line::new(&title.unwrap_or_default()),
        weight,
        done,
    }
}
