//! Reads a metric out of a key result: unit, baseline, target and shape.

use super::Known;
use super::lexicon::Classes;
use super::reading::{Number, Reading, Role, Unit};
use super::rules::placeholder;
use crate::domain::{Line, Metric, Target};

/// The metric a key result names, if it names exactly one and says what to reach.
///
/// "From 60% to 85%" has a baseline and a target; "to under 1%" an upper edge; "by 30%" is relative
/// and gives none. When unsure the answer is `None`: the writer fills it in. That goes for a text with a
/// gap as well, since what numbers it has left may say which measure it is ("within 30 days: __%").
pub fn read_metric(text: &str) -> Option<Metric> {
    let reading = Reading::new(text, Known::default());
    if placeholder::find(&reading).is_some() {
        return None;
    }
    let numbers: Vec<&Number> = reading
        .numbers
        .iter()
        .filter(|number| number.role.measures() && number.value.is_finite())
        .collect();
    let (baseline, target) = match numbers.as_slice() {
        [only] => (None, *only),
        [first, second] => match (first.role, second.role) {
            (Role::Baseline, Role::Target | Role::AtLeast | Role::AtMost) => {
                (Some(*first), *second)
            }
            (Role::Target | Role::AtLeast | Role::AtMost | Role::Value, Role::Baseline) => {
                (Some(*second), *first)
            }
            (Role::Low, Role::High) => return band(&reading, first, second),
            _ => return headline(&reading, &numbers),
        },
        _ => return headline(&reading, &numbers),
    };
    metric(&reading, baseline, target)
}

/// Among several numbers, the one from–to pair.
fn headline(reading: &Reading<'_>, numbers: &[&Number]) -> Option<Metric> {
    let is_pair = |pair: &[&Number]| {
        pair[0].role == Role::Baseline
            && matches!(pair[1].role, Role::Target | Role::AtLeast | Role::AtMost)
    };
    let mut pairs = numbers.windows(2).filter(|pair| is_pair(pair));
    let pair = pairs.next()?;
    if pairs.next().is_some() {
        return None;
    }
    metric(reading, Some(pair[0]), pair[1])
}

fn band(reading: &Reading<'_>, low: &Number, high: &Number) -> Option<Metric> {
    Metric::new(
        unit(reading, high),
        None,
        Target::Between {
            low: low.value,
            high: high.value,
        },
    )
    .ok()
}

fn metric(reading: &Reading<'_>, baseline: Option<&Number>, target: &Number) -> Option<Metric> {
    let relative =
        target.role == Role::Change || target.unit == Unit::Times || target.role == Role::Baseline;
    let ranked = matches!(target.role, Role::Rank);
    let ratio = matches!(target.unit, Unit::OutOf(whole) if !whole.is_finite() || target.spelled);
    if relative
        || ranked
        || ratio
        || (target.spelled
            && target.unit == Unit::None
            && baseline.is_none()
            && target.value < 1.0
            && target.value > 0.0)
    {
        return None;
    }
    if let Some(from) = baseline {
        return changed(reading, from, target);
    }
    let shape = match target.role {
        Role::AtLeast => Target::AtLeast(target.value),
        Role::AtMost => Target::AtMost(target.value),
        _ if falls(reading, target.first) => Target::Decrease(target.value),
        // "Clients lost: 0": nobody climbs to nothing.
        _ if target.value == 0.0 => Target::AtMost(0.0),
        _ => Target::Increase(target.value),
    };
    Metric::new(unit(reading, target), None, shape).ok()
}

/// From one value to another, in the unit of the target.
fn changed(reading: &Reading<'_>, from: &Number, to: &Number) -> Option<Metric> {
    let start = match (&from.unit, &to.unit) {
        (Unit::Time(first, _), Unit::Time(second, _)) => from.value * first / second,
        (Unit::None, _) | (_, Unit::None) => from.value,
        (first, second) if std::mem::discriminant(first) == std::mem::discriminant(second) => {
            from.value
        }
        _ => return None,
    };
    let shape = match to.role {
        Role::AtLeast => Target::AtLeast(to.value),
        Role::AtMost => Target::AtMost(to.value),
        _ if start > to.value => Target::Decrease(to.value),
        _ => Target::Increase(to.value),
    };
    let named = if to.unit == Unit::None { from } else { to };
    let wrong_way = match shape {
        Target::Decrease(_) => rises(reading, from.first),
        Target::Increase(_) => falls(reading, from.first),
        _ => false,
    };
    if wrong_way {
        return None;
    }
    let unit = if named.unit == Unit::None {
        unit(reading, to)
    } else {
        unit(reading, named)
    };
    Metric::new(unit, Some(start), shape).ok()
}

fn falls(reading: &Reading<'_>, before: usize) -> bool {
    verb_before(reading, before).is_some_and(|at| reading.is(at, Classes::FALL))
}

fn rises(reading: &Reading<'_>, before: usize) -> bool {
    verb_before(reading, before).is_some_and(|at| reading.is(at, Classes::RISE))
}

fn verb_before(reading: &Reading<'_>, before: usize) -> Option<usize> {
    const REACH: usize = 14;
    (before.saturating_sub(REACH)..before)
        .rev()
        .find(|at| reading.is(*at, Classes::RISE.with(Classes::FALL)))
}

/// What a person would read behind the number.
fn unit(reading: &Reading<'_>, number: &Number) -> Line {
    let text = match &number.unit {
        Unit::Percent => "%",
        Unit::Money(span) | Unit::Time(_, span) | Unit::Other(span) => &reading.text[span.clone()],
        Unit::OutOf(_) | Unit::Times => "",
        Unit::None => counted(reading, number),
    };
    Line::new(text)
}

/// The noun behind a count: "1,200 users".
fn counted<'a>(reading: &Reading<'a>, number: &Number) -> &'a str {
    let Some(noun) = number.noun else { return "" };
    let joined = (number.last + 1..=noun).all(|at| reading.is_word(at));
    if joined && noun - number.last <= 3 {
        &reading.text[reading.span(number.last + 1, noun)]
    } else {
        ""
    }
}
