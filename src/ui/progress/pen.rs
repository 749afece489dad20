//! What all pictures and pages of this folder are written with.

use crate::domain::{Date, RecordId, Share, Target, Workspace};
use crate::ui::people::shown_title;
use crate::ui::words::{Figures, Words};

/// The words, and how days and numbers are written where the reader is.
#[derive(Clone, Copy)]
pub struct Pen {
    /// The words.
    pub words: &'static Words,
    /// Days and numbers.
    pub figures: &'static Figures,
    /// A day in few letters, without its year.
    pub short_day: fn(Date) -> String,
}

impl Pen {
    /// A share as hundredths.
    pub fn percent(self, share: Share) -> String {
        crate::ui::standing::percent(self.words, share)
    }

    /// The whole title of a record, or what stands for one.
    pub fn title(self, workspace: &Workspace, id: RecordId) -> String {
        let title = workspace
            .record(id)
            .map_or("", |record| record.title())
            .trim();
        if title.is_empty() {
            shown_title(self.words, workspace, id)
        } else {
            title.to_owned()
        }
    }

    /// A value with what it counts.
    pub fn value(self, value: f64, unit: &str) -> String {
        // Values that are worked out are written as finely as people read them.
        super::beyond::with_unit(self.figures, rounded(value), unit)
    }

    /// What is aimed at, in signs.
    pub fn target(self, target: Target, unit: &str) -> String {
        let number = self.figures.number;
        let signs = match target {
            Target::Increase(to) | Target::Decrease(to) => number(to),
            Target::AtLeast(low) => ["≥ ", &number(low)].concat(),
            Target::AtMost(high) => ["≤ ", &number(high)].concat(),
            Target::Between { low, high } => [&number(low), " – ", &number(high)].concat(),
        };
        let space = if unit.is_empty() { "" } else { "\u{a0}" };
        [&signs, space, unit].concat()
    }
}

/// A value without the digits beyond the third that tells it from others of its size.
pub fn rounded(value: f64) -> f64 {
    let mut unit = 1.0;
    // What is as large as this is whole, and what is smaller than that is told as it is.
    while (value * unit).abs() < 100.0 && unit < 1e6 {
        unit *= 10.0;
    }
    if unit > 1.0 {
        (value * unit + 0.5).floor() / unit
    } else {
        value
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::ui::words::ENGLISH;

    /// English, with days and numbers as files have them.
    pub const PLAIN: Pen = Pen {
        words: &ENGLISH,
        figures: &Figures::PLAIN,
        short_day: |day| day.to_string(),
    };

    #[test]
    fn values_that_are_worked_out_are_not_told_too_finely() {
        for (value, told) in [
            (12.593_406_6, "12.6"),
            (0.123_456, "0.123"),
            (1.0 / 3.0, "0.333"),
            (820.25, "820.25"),
            (-12.593_4, "-12.6"),
            (0.0, "0"),
        ] {
            assert_eq!(rounded(value).to_string(), told);
        }
    }

    #[test]
    fn targets_are_told_in_signs() {
        let band = Target::Between {
            low: 4.0,
            high: 8.0,
        };
        assert_eq!(PLAIN.target(band, "ms"), "4 – 8\u{a0}ms");
        assert_eq!(PLAIN.target(Target::AtMost(200.0), ""), "≤ 200");
        assert_eq!(PLAIN.percent(0.126), "13%");
    }
}
