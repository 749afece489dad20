//! What the number in a cell means, by the format it is shown in.

use super::super::table::number_of;
use crate::domain::Date;

/// What a number means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Itself.
    Number,
    /// A share, shown in percent.
    Percent,
    /// A day, counted from the first one of the workbook.
    Day,
}

impl Meaning {
    /// What numbers mean that are shown in the format of this number (ECMA-376, 18.8.30), whose code is known
    /// where the workbook brings it.
    pub(super) fn of(number: u32, code: Option<&str>) -> Self {
        match (number, code) {
            (_, Some(code)) => Self::of_code(code),
            (9 | 10, _) => Self::Percent,
            (14..=17 | 22 | 27..=36 | 50..=58, _) => Self::Day,
            _ => Self::Number,
        }
    }

    /// What a code such as `0.0%`, `dd/mm/yyyy` or `[$-407]d. mmmm yyyy` shows; words in quotation marks and
    /// in brackets show nothing of a number.
    fn of_code(code: &str) -> Self {
        let (mut skipped, mut meaning) = (None, Self::Number);
        for sign in code.chars() {
            match (sign, skipped) {
                (sign, Some(end)) => skipped = skipped.filter(|_| sign != end),
                ('"', None) => skipped = Some('"'),
                ('[', None) => skipped = Some(']'),
                ('%', None) => return Self::Percent,
                ('d' | 'D' | 'y' | 'Y', None) => meaning = Self::Day,
                _ => {}
            }
        }
        meaning
    }

    /// The number of a cell as a text. Days count from 1900, or from 1904 in workbooks that say so.
    pub(super) fn text(self, value: &str, is_1904: bool, number: fn(f64) -> String) -> String {
        let Some(read) = number_of(value) else {
            return value.to_owned();
        };
        match self {
            Self::Number => number(read),
            // Shares come with the dust of binary fractions.
            Self::Percent => [&number((read * 1e12).round() / 1e10), "%"].concat(),
            Self::Day => {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "days far from today are cut to those there are"
                )]
                let days = read.floor().clamp(-1e8, 1e8) as i32;
                let first = if is_1904 { 24_107 } else { 25_569 };
                Date::from_days(days - first).to_string()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_what_numbers_mean() {
        for (code, meaning) in [
            ("0.00", Meaning::Number),
            ("#,##0 \"days\"", Meaning::Number),
            ("[Red]0", Meaning::Number),
            ("0.0%", Meaning::Percent),
            ("[$-407]d. mmmm yyyy", Meaning::Day),
            ("DD/MM/YYYY", Meaning::Day),
        ] {
            assert_eq!(Meaning::of(200, Some(code)), meaning, "{code}");
        }
        let write = |number: f64| number.to_string();
        assert_eq!(
            Meaning::of(14, None).text("46418", false, write),
            "2027-01-31"
        );
        assert_eq!(Meaning::Day.text("44956", true, write), "2027-01-31");
        assert_eq!(
            Meaning::Percent.text("0.57999999999999996", false, write),
            "58%"
        );
        assert_eq!(Meaning::Number.text("n/a", false, write), "n/a");
    }
}
