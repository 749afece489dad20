//! Where a value lies that a share from nothing to all of it cannot tell: past the target, short of the
//! baseline, or outside a limit.

use crate::domain::{Metric, Target};
use crate::ui::standing::points;
use crate::ui::words::{Figures, Words, fill};

/// Where a value lies that is not on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Beyond {
    /// Past the target, by so many hundredths of the way.
    Target(usize),
    /// Further away than the baseline, by so many hundredths of the way.
    Baseline(usize),
    /// Above a limit, by so much.
    Above(f64),
    /// Below a limit, by so much.
    Below(f64),
}

impl Beyond {
    /// Where the value lies; `None` while it is on its way or within its limits.
    pub fn of(metric: &Metric, value: f64) -> Option<Self> {
        match (metric.target(), metric.baseline()) {
            (Target::Increase(to) | Target::Decrease(to), Some(from)) => {
                let share = (value - from) / (to - from);
                match points(share - 1.0) {
                    0 => Some(points(-share))
                        .filter(|points| *points > 0)
                        .map(Self::Baseline),
                    points => Some(Self::Target(points)),
                }
            }
            (Target::AtMost(high) | Target::Between { high, .. }, _) if value > high => {
                Some(Self::Above(value - high))
            }
            (Target::AtLeast(low) | Target::Between { low, .. }, _) if value < low => {
                Some(Self::Below(low - value))
            }
            _ => None,
        }
    }

    /// The same in words, without a full stop.
    pub fn say(self, words: &Words, figures: &Figures, unit: &str) -> String {
        let words = &words.progress;
        match self {
            Self::Target(points) => words.beyond_target().say(points),
            Self::Baseline(points) => words.short_of_baseline().say(points),
            Self::Above(by) | Self::Below(by) => {
                let text = if matches!(self, Self::Above(_)) {
                    words.above_limit()
                } else {
                    words.below_limit()
                };
                fill(text, &[("value", &with_unit(figures, by, unit))])
            }
        }
    }
}

/// A value with what it counts.
pub fn with_unit(figures: &Figures, value: f64, unit: &str) -> String {
    let mut text = (figures.number)(value);
    if !unit.is_empty() {
        text.push('\u{a0}');
        text.push_str(unit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;
    use crate::ui::words::ENGLISH;

    fn said(baseline: Option<f64>, target: Target, value: f64) -> Option<String> {
        let metric = Metric::new(Line::new("%"), baseline, target).unwrap();
        let beyond = Beyond::of(&metric, value)?;
        Some(beyond.say(&ENGLISH, &Figures::PLAIN, "%"))
    }

    #[test]
    fn what_a_share_cannot_tell_is_told_in_words() {
        let churn = |value| said(Some(18.0), Target::Decrease(6.0), value);
        assert_eq!(churn(12.0), None);
        assert_eq!(churn(6.0), None);
        assert_eq!(churn(5.4).unwrap(), "5 points beyond the target");
        assert_eq!(
            churn(18.12).unwrap(),
            "One point further away than at the start"
        );
        let limit = |value| said(None, Target::AtMost(200.0), value);
        assert_eq!(limit(200.0), None);
        assert_eq!(limit(250.0).unwrap(), "50\u{a0}% above the limit");
        let band = Target::Between {
            low: 4.0,
            high: 8.0,
        };
        assert_eq!(said(None, band, 6.0), None);
        assert_eq!(said(None, band, 3.0).unwrap(), "1\u{a0}% below the limit");
    }

    #[test]
    fn without_a_baseline_there_is_no_way_to_be_beyond() {
        assert_eq!(said(None, Target::Increase(50.0), 60.0), None);
    }

    #[test]
    fn the_wildest_values_are_told() {
        let wild = said(Some(0.0), Target::Increase(1e-300), 1e300).unwrap();
        assert_eq!(wild, "9999 points beyond the target");
    }
}
