//! The day of the first check-in as somebody settles it.

use crate::domain::{Date, Period};

/// What the field for the day holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstDay {
    /// Nothing: the usual day.
    #[default]
    Usual,
    /// A day.
    Settled(Date),
    /// A part of a day.
    Incomplete,
}

/// Why it cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is not a whole day.
    Incomplete,
    /// It is no day of this period.
    Outside(Period),
}

impl FirstDay {
    /// What a cycle has.
    pub fn of(day: Option<Date>) -> Self {
        day.map_or(Self::Usual, Self::Settled)
    }

    /// The day to keep, `None` for the usual one.
    ///
    /// # Errors
    /// Says what is wrong with it in a cycle of that period; nothing can lie outside of one that is not known.
    pub fn in_period(self, period: Option<Period>) -> Result<Option<Date>, Unfit> {
        match (self, period) {
            (Self::Usual, _) => Ok(None),
            (Self::Incomplete, _) => Err(Unfit::Incomplete),
            (Self::Settled(day), Some(period)) if !period.contains(day) => {
                Err(Unfit::Outside(period))
            }
            (Self::Settled(day), _) => Ok(Some(day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_check_in_lies_within_the_cycle() {
        let day = |text| Date::parse(text).unwrap();
        let period = Period::new(day("2028-02-01"), day("2028-02-29")).unwrap();
        let kept = |text| FirstDay::Settled(day(text)).in_period(Some(period));
        for inside in ["2028-02-01", "2028-02-29"] {
            assert_eq!(kept(inside), Ok(Some(day(inside))));
        }
        for outside in ["2028-01-31", "2028-03-01"] {
            assert_eq!(kept(outside), Err(Unfit::Outside(period)));
        }
        assert_eq!(FirstDay::of(None).in_period(Some(period)), Ok(None));
        let incomplete = FirstDay::Incomplete.in_period(None);
        assert_eq!(incomplete, Err(Unfit::Incomplete));
    }
}
