//! Check-ins: what a key result stood at on a day, how sure people were, and what had changed.

use super::record::record;
use super::{CheckInId, Date, KeyResultId, Line, Share};

record! {
    /// A look at a key result on one day. One that was wrong is not overwritten: another one takes its place
    /// and names it, so that both can be read.
    CheckIn(CheckInId) {
        /// The key result that was looked at.
        key_result: KeyResultId,
        /// The day it speaks of, which may lie before the day it was written.
        date: Date,
        /// What was read.
        reading: Reading,
        /// How sure people were to reach the target; `None` where nobody said.
        confidence: Option<Confidence>,
        /// What changed since the last time, or why nothing was read.
        note: Line,
        /// Who checked in, as typed; may be empty.
        by: Line,
        /// The earlier check-in whose place this one takes, if any.
        replaces: Option<CheckInId>,
    }
}

/// What a check-in read.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Reading {
    /// The number that a metric stood at: finite, in the unit of the metric.
    Value(f64),
    /// The share of a milestone that was done, from 0.0 to 1.0.
    Share(Share),
    /// Nothing was read this time.
    Skipped,
}

impl Reading {
    /// The number of a metric, or `None` unless it is finite.
    pub fn value(number: f64) -> Option<Self> {
        number.is_finite().then_some(Self::Value(number))
    }

    /// The share of a milestone, or `None` unless it lies within 0.0 to 1.0.
    pub fn share(share: Share) -> Option<Self> {
        (0.0..=1.0).contains(&share).then_some(Self::Share(share))
    }
}

/// How sure people are to reach a target, from 0 (not at all) to 10 (it is as good as done).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confidence(u8);

impl Confidence {
    /// The greatest there is.
    pub const MOST: u8 = 10;

    /// This confidence, or `None` above [`MOST`](Self::MOST).
    pub fn new(confidence: u8) -> Option<Self> {
        (confidence <= Self::MOST).then_some(Self(confidence))
    }

    /// The number, from 0 to 10.
    pub fn get(self) -> u8 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_reading_is_refused() {
        assert_eq!(Reading::value(f64::INFINITY), None);
        assert_eq!(Reading::value(f64::NAN), None);
        assert_eq!(Reading::value(-3.5), Some(Reading::Value(-3.5)));
        assert_eq!(Reading::share(1.01), None);
        assert_eq!(Reading::share(1.0), Some(Reading::Share(1.0)));
    }

    #[test]
    fn confidence_goes_to_ten() {
        assert_eq!(Confidence::new(11), None);
        assert_eq!(Confidence::new(10).map(Confidence::get), Some(10));
    }
}
