//! Writing how a key result is measured.

use super::{Key, Tree};
use crate::domain::{Measure, Metric, Milestone, Step, Target};

pub(super) fn measure(measure: &Measure) -> Tree {
    match measure {
        Measure::Metric(known) => metric(known),
        Measure::Milestone(known) => milestone(known),
    }
}

fn object(fields: Vec<(&'static str, Tree)>) -> Tree {
    let entries = fields.into_iter();
    Tree::Object(
        entries
            .map(|(name, value)| (Key::from(name), value))
            .collect(),
    )
}

fn metric(metric: &Metric) -> Tree {
    let (shape, target) = match metric.target() {
        Target::Increase(to) => ("increase", vec![("target", to)]),
        Target::Decrease(to) => ("decrease", vec![("target", to)]),
        Target::AtLeast(edge) => ("at_least", vec![("target", edge)]),
        Target::AtMost(edge) => ("at_most", vec![("target", edge)]),
        Target::Between { low, high } => ("between", vec![("low", low), ("high", high)]),
    };
    let mut fields = vec![
        ("kind", "metric".into()),
        ("unit", Tree::from(&**metric.unit())),
        (
            "baseline",
            metric.baseline().map_or(Tree::Null, Tree::number),
        ),
        ("shape", shape.into()),
    ];
    let values = target.into_iter();
    fields.extend(values.map(|(name, value)| (name, Tree::number(value))));
    object(fields)
}

fn milestone(milestone: &Milestone) -> Tree {
    let steps = milestone.steps().iter().map(step).collect();
    object(vec![
        ("kind", "milestone".into()),
        ("steps", Tree::List(steps)),
    ])
}

fn step(step: &Step) -> Tree {
    object(vec![
        ("title", Tree::from(&*step.title)),
        ("weight", Tree::number(step.weight)),
        ("done", Tree::Bool(step.done)),
    ])
}
