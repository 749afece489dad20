//! How a key result is measured, in signs: "94 → 40 s", "≥ 4.5", "5 – 7 °C", "? ↑ 40".

use super::inline::{escape, unescape, write_code};
use crate::domain::{Line, Metric, Target};

/// Adds the values and the unit of a metric.
pub(super) fn write(out: &mut String, metric: &Metric) {
    let target = metric.target();
    match (metric.baseline(), target) {
        (Some(from), _) => {
            number(out, from);
            out.push_str(" → ");
        }
        (None, Target::Increase(_)) => out.push_str("? ↑ "),
        (None, Target::Decrease(_)) => out.push_str("? ↓ "),
        (None, _) => {}
    }
    match target {
        Target::Increase(to) | Target::Decrease(to) => number(out, to),
        Target::AtLeast(edge) => {
            out.push_str("≥ ");
            number(out, edge);
        }
        Target::AtMost(edge) => {
            out.push_str("≤ ");
            number(out, edge);
        }
        Target::Between { low, high } => {
            number(out, low);
            out.push_str(" – ");
            number(out, high);
        }
    }
    let unit = metric.unit();
    if !unit.is_empty() {
        out.push(' ');
        match unit.strip_prefix('–') {
            // It would be taken for what stands between the edges of a band.
            Some(rest) => {
                write_code(out, '–');
                escape(out, rest);
            }
            None => escape(out, unit),
        }
    }
}

/// Adds a number so that it reads back as it is. JSON has the shortest form of it.
pub(super) fn number(out: &mut String, value: f64) {
    let written = serde_json::to_string(&value).unwrap_or_default();
    out.push_str(written.strip_suffix(".0").unwrap_or(&written));
}

/// A number as JSON has it, also with a comma before the decimals.
pub(super) fn read_number(text: &str) -> Option<f64> {
    let plain = text.replace(',', ".");
    serde_json::from_str(&plain).ok()
}

/// The metric that a text names, if it names one.
pub(super) fn read(text: &str) -> Option<Metric> {
    let (first, rest) = word(text);
    let (arrow, after) = word(rest);
    let (baseline, arrow, rest) = match arrow {
        // Where it stands today may be unknown.
        "→" | "↑" | "↓" if first == "?" => (None, arrow, after),
        "→" | "↑" | "↓" => (Some(read_number(first)?), arrow, after),
        _ => (None, "", text),
    };
    let (target, unit) = target(rest, baseline, arrow)?;
    Metric::new(Line::new(&unescape(unit)), baseline, target).ok()
}

/// The target, and what follows it.
fn target<'a>(text: &'a str, baseline: Option<f64>, arrow: &str) -> Option<(Target, &'a str)> {
    let (first, rest) = word(text);
    if let "≥" | "≤" = first {
        let (edge, unit) = word(rest);
        let edge = read_number(edge)?;
        let target = if first == "≥" {
            Target::AtLeast(edge)
        } else {
            Target::AtMost(edge)
        };
        return Some((target, unit));
    }
    let value = read_number(first)?;
    let (dash, after) = word(rest);
    if dash == "–" {
        let (high, unit) = word(after);
        let high = read_number(high)?;
        return Some((Target::Between { low: value, high }, unit));
    }
    let falls = match baseline {
        Some(from) => from > value,
        None => arrow == "↓",
    };
    let is_change = baseline.is_some() || arrow == "↑" || arrow == "↓";
    let target = if falls {
        Target::Decrease(value)
    } else {
        Target::Increase(value)
    };
    is_change.then_some((target, rest))
}

/// The first word of a text and what follows it.
fn word(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    (first, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(metric: &Metric) -> String {
        let mut out = String::new();
        write(&mut out, metric);
        out
    }

    #[test]
    fn measures_are_told_in_signs() {
        let says =
            |baseline, target| written(&Metric::new(Line::new("%"), baseline, target).unwrap());
        assert_eq!(says(Some(1.8), Target::Decrease(0.6)), "1.8 → 0.6 %");
        assert_eq!(says(None, Target::Increase(40.0)), "? ↑ 40 %");
        assert_eq!(says(Some(3.0), Target::AtLeast(4.0)), "3 → ≥ 4 %");
    }

    #[test]
    fn what_people_change_by_hand_is_read_too() {
        let metric = read("1,8 → 0,6 % of orders").unwrap();
        assert_eq!(metric.target(), Target::Decrease(0.6));
        assert_eq!(&**metric.unit(), "% of orders");
        for text in [
            "",
            "soon",
            "5",
            "5 → five",
            "≥",
            "7 – 5 %",
            "4 → 4",
            "? → 4",
        ] {
            let is_read = read(text).is_some();
            assert!(!is_read || text == "? → 4", "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_metric_reads_back(
            baseline in prop::option::of(-1e9..1e9_f64), a in -1e9..1e9_f64, b in -1e9..1e9_f64, kind in 0..5, unit in "\\PC{0,6}|[–→≥ ?*]{0,5}"
        ) {
            let target = match kind {
                0 => Target::Increase(a),
                1 => Target::Decrease(a),
                2 => Target::AtLeast(a),
                3 => Target::AtMost(a),
                _ => Target::Between { low: a, high: b },
            };
            if let Ok(metric) = Metric::new(Line::new(&unit), baseline, target) {
                prop_assert_eq!(read(&written(&metric)), Some(metric.clone()), "{}", written(&metric));
            }
        }
    }
}
