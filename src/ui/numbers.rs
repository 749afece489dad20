//! Numbers in fields: read as people here write them, stepped, and told apart where they cannot be read.

use crate::domain::typed_number::number;
use crate::domain::{Metric, Target};

/// Why a text is no number to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is nothing.
    Empty,
    /// There is something else.
    NoNumber,
    /// It is a number beyond all that can be counted.
    TooLarge,
}

/// The number that a text is, with the unit behind it or without; finite. `decimal` is the sign before the decimals
/// where the reader lives.
///
/// # Errors
/// Says why there is no number to keep.
pub fn read(text: &str, unit: &str, decimal: char) -> Result<f64, Unread> {
    let text = text.trim();
    let text = text.strip_suffix(unit.trim()).unwrap_or(text).trim();
    if text.is_empty() {
        return Err(Unread::Empty);
    }
    if let Some(number) = number(text, decimal) {
        return Ok(number);
    }
    let is_part = |sign: char| sign.is_ascii_digit() || "+-\u{2212}., ".contains(sign);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_endless = text.trim_start_matches(['-', '\u{2212}']) == "∞";
    if is_endless || digits > 300 && text.chars().all(is_part) {
        return Err(Unread::TooLarge);
    }
    Err(Unread::NoNumber)
}

/// A number for a field: `plain` is how files write it.
pub fn in_field(plain: &str, decimal: char) -> String {
    let mut text = String::with_capacity(plain.len());
    for sign in plain.chars() {
        text.push(if sign == '.' { decimal } else { sign });
    }
    text
}

/// How far a press on a stepper goes: the largest power of ten that fits ten times into the way from the baseline
/// to the target, and at least 1 between whole numbers.
pub fn step(metric: &Metric) -> f64 {
    let (low, high) = edges(metric.target());
    let from = metric
        .baseline()
        .unwrap_or(if low < high { low } else { 0.0 });
    let way = (high - from).abs().max((from - low).abs());
    let mut step = 1.0;
    if way > 0.0 && way.is_finite() {
        while step * 100.0 <= way {
            step *= 10.0;
        }
        let is_whole = [low, high, from].iter().all(|end| end.fract() == 0.0);
        while !is_whole && step * 10.0 > way * 1.000_001 && step > 1e-6 {
            step /= 10.0;
        }
    }
    step
}

/// The number a step further, free of the dust that adding fractions leaves.
pub fn stepped(from: f64, step: f64, is_up: bool) -> f64 {
    let to = if is_up { from + step } else { from - step };
    if step >= 1.0 {
        return to;
    }
    let grid = (1000.0 / step).round();
    let whole = (to * grid).round();
    if whole.is_finite() { whole / grid } else { to }
}

/// The ends of a slider: from the baseline to the target, made wider where the number stands beyond them. `None`
/// where there is no such way.
pub fn span(metric: &Metric, current: Option<f64>) -> Option<(f64, f64)> {
    let (low, high) = edges(metric.target());
    let from = metric.baseline()?;
    let at = current.unwrap_or(from);
    let (low, high) = (low.min(from).min(at), high.max(from).max(at));
    (low < high).then_some((low, high))
}

fn edges(target: Target) -> (f64, f64) {
    match target {
        Target::Increase(to) | Target::Decrease(to) | Target::AtLeast(to) | Target::AtMost(to) => {
            (to, to)
        }
        Target::Between { low, high } => (low, high),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;
    use proptest::prelude::*;

    fn metric(baseline: Option<f64>, target: Target) -> Metric {
        Metric::new(Line::new("%"), baseline, target).unwrap()
    }

    #[test]
    fn numbers_are_read_as_the_reader_writes_them() {
        for (text, decimal, expected) in [
            ("1,5", ',', 1.5),
            ("1.234,5", ',', 1234.5),
            ("1,234.5", '.', 1234.5),
            ("1,5", '.', 1.5),
            ("-3,25", ',', -3.25),
            ("\u{2212}4 %", '.', -4.0),
            ("42%", '.', 42.0),
        ] {
            let read = read(text, "%", decimal).unwrap();
            assert!((read - expected).abs() < 1e-12, "{text}: {read}");
        }
    }

    #[test]
    fn what_cannot_be_kept_is_told_apart() {
        for text in ["", "  ", " % "] {
            assert_eq!(read(text, "%", '.'), Err(Unread::Empty), "{text:?}");
        }
        for text in ["about ten", "5x", "1.2.3", "NaN", "12.03.2026"] {
            assert_eq!(read(text, "%", '.'), Err(Unread::NoNumber), "{text}");
        }
        for text in ["∞", "-∞", &"9".repeat(400)] {
            assert_eq!(read(text, "", '.'), Err(Unread::TooLarge), "{text}");
        }
    }

    #[test]
    fn a_field_shows_what_it_reads() {
        assert_eq!(in_field("-1234.5", ','), "-1234,5");
        assert_eq!(read(&in_field("0.125", ','), "", ','), Ok(0.125));
    }

    #[test]
    fn steps_go_with_the_way() {
        for (baseline, target, expected) in [
            (Some(60.0), Target::Increase(85.0), 1.0),
            (Some(1.8), Target::Decrease(0.6), 0.1),
            (Some(0.0), Target::Increase(5.0), 1.0),
            (Some(0.0), Target::Increase(0.5), 0.01),
            (Some(820.0), Target::Decrease(570.0), 10.0),
            (None, Target::AtMost(0.2), 0.01),
            (
                None,
                Target::Between {
                    low: 70.0,
                    high: 90.0,
                },
                1.0,
            ),
            (None, Target::AtMost(0.0), 1.0),
        ] {
            let step = step(&metric(baseline, target));
            assert!((step / expected - 1.0).abs() < 1e-9, "{target:?}: {step}");
        }
        let twice = stepped(stepped(0.1, 0.1, true), 0.1, true);
        assert!((twice - 0.3).abs() < f64::EPSILON);
        assert!((stepped(1.8, 0.1, false) - 1.7).abs() < f64::EPSILON);
    }

    #[test]
    fn a_slider_reaches_from_baseline_to_target_and_to_where_it_stands() {
        let falling = metric(Some(1.8), Target::Decrease(0.6));
        assert_eq!(span(&falling, None), Some((0.6, 1.8)));
        assert_eq!(span(&falling, Some(2.5)), Some((0.6, 2.5)));
        assert_eq!(span(&metric(None, Target::AtMost(1.0)), Some(3.0)), None);
    }

    proptest! {
        #[test]
        fn no_text_is_read_as_anything_but_a_finite_number(text in "\\PC{0,40}") {
            for decimal in ['.', ','] {
                if let Ok(number) = read(&text, "ms", decimal) {
                    prop_assert!(number.is_finite());
                }
            }
        }

        #[test]
        fn whole_numbers_read_back(number in -1_000_000_000_i64..1_000_000_000) {
            #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
            let value = number as f64;
            prop_assert_eq!(read(&number.to_string(), "", ','), Ok(value));
        }
    }
}
