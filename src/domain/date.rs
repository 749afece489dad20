//! Days of the civil calendar, without hours or time zones.

use std::fmt;

/// A day of the Gregorian calendar in the years 1 to 9999, kept as days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

/// 0001-01-01 and 9999-12-31 in days since 1970-01-01.
const FIRST: i32 = -719_162;
const LAST: i32 = 2_932_896;

impl Date {
    /// The day `year`-`month`-`day`, or `None` where the calendar has no such day or the year is not
    /// within 1 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let date = Self(days_before_month(year, month) + i32::try_from(day).ok()? - 1);
        (date.parts() == (year, month, day)).then_some(date)
    }

    /// The day so many days after 1970-01-01 (before it if negative), moved into the years 1 to 9999.
    pub fn from_days(days: i32) -> Self {
        Self(days.clamp(FIRST, LAST))
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> i32 {
        self.0
    }

    /// The day `days` later (earlier if negative).
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::from_days(self.0.saturating_add(days))
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn parts(self) -> (i32, u32, u32) {
        // Years of 365 days before 1970 and of 366 after it never overshoot, so the loop only climbs.
        let longest_step = if self.0 < 0 { 365 } else { 366 };
        let mut year = 1970 + self.0.div_euclid(longest_step);
        while days_before_month(year + 1, 1) <= self.0 {
            year += 1;
        }
        let mut month = 1;
        while month < 12 && days_before_month(year, month + 1) <= self.0 {
            month += 1;
        }
        let day = self.0 - days_before_month(year, month) + 1;
        (year, month, day.unsigned_abs())
    }

    /// Reads `2026-11-22`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |length| {
            parts
                .next()
                .filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
        };
        let year = part(4)?.parse().ok()?;
        let month = part(2)?.parse().ok()?;
        let day = part(2)?.parse().ok()?;
        parts
            .next()
            .is_none()
            .then(|| Self::new(year, month, day))?
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Days from 1970-01-01 to the first of the month, by the rule of Gregorian leap years.
fn days_before_month(year: i32, month: u32) -> i32 {
    const BEFORE: [i32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let past = year - 1;
    let leap_days = past.div_euclid(4) - past.div_euclid(100) + past.div_euclid(400);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let index = month.clamp(1, 12) as usize - 1;
    past * 365 + leap_days + BEFORE[index] + i32::from(is_leap && month > 2) + FIRST
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_days() {
        assert_eq!(Date::new(1970, 1, 1).map(Date::days), Some(0));
        assert_eq!(Date::new(2000, 2, 29).map(Date::days), Some(11_016));
        assert_eq!(Date::new(2026, 11, 22).map(Date::days), Some(20_779));
        assert_eq!(Date::new(1, 1, 1).map(Date::days), Some(FIRST));
        assert_eq!(Date::new(9999, 12, 31).map(Date::days), Some(LAST));
    }

    #[test]
    fn days_that_do_not_exist() {
        for (year, month, day) in [
            (2025, 2, 29),
            (1900, 2, 29),
            (2026, 4, 31),
            (2026, 1, 0),
            (2026, 13, 1),
            (0, 1, 1),
        ] {
            assert_eq!(Date::new(year, month, day), None);
        }
    }

    #[test]
    fn other_forms_are_no_dates() {
        for text in [
            "",
            "2026-1-2",
            "22.11.2026",
            "2026-11-22T10:00",
            "+026-11-22",
            "2026-11-22-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_reads_back(days in FIRST..=LAST) {
            let date = Date::from_days(days);
            prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
            prop_assert_eq!(date.days(), days);
        }
    }
}
