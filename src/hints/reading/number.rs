//! Numbers in a sentence: value, unit, and the part each one plays.

use std::ops::Range;

/// A number as the sentence uses it.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    /// From a currency sign to the unit, in bytes.
    pub(crate) span: Range<usize>,
    /// Its first token, a currency sign included.
    pub(crate) first: usize,
    /// Its last token, the unit included.
    pub(crate) last: usize,
    pub(crate) value: f64,
    pub(crate) unit: Unit,
    pub(crate) role: Role,
    /// The last noun of the phrase it counts.
    pub(crate) noun: Option<usize>,
    /// Written as a word.
    pub(crate) spelled: bool,
}

/// What a number is counted in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Unit {
    /// Nothing, or the noun that follows.
    None,
    /// Hundredths.
    Percent,
    /// Money; the text that names the currency.
    Money(Range<usize>),
    /// A span of time; its length in seconds and the text that names it.
    Time(f64, Range<usize>),
    /// A multiple of what was.
    Times,
    /// A score or a share: out of this.
    OutOf(f64),
    /// Any other unit, with its text.
    Other(Range<usize>),
}

/// The part a number plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Part of a name: "SOC 2", "P99", "5-star".
    Name,
    /// A place in a ranking: "top 3", "number one".
    Rank,
    /// A calendar year.
    Year,
    /// A day, a month's day or a time of day.
    Date,
    /// The size of a group that is only described: "companies with 50 staff".
    Segment,
    /// How long the work or the window lasts: "over the next 3 months".
    TimeFrame,
    /// Where the measure stands.
    Baseline,
    /// Where it should get to.
    Target,
    /// By how much it should change.
    Change,
    /// A lower bound.
    AtLeast,
    /// An upper bound.
    AtMost,
    /// The lower edge of a band.
    Low,
    /// The upper edge of a band.
    High,
    /// How many of the noun that follows.
    Count,
    /// Any other value.
    Value,
}

impl Role {
    /// Whether a number in this role says how much.
    pub(crate) const fn measures(self) -> bool {
        !matches!(
            self,
            Self::Name | Self::Year | Self::Date | Self::Segment | Self::TimeFrame
        )
    }
}

impl Number {
    /// Whether it is a span of time.
    pub(crate) const fn is_time(&self) -> bool {
        matches!(self.unit, Unit::Time(..))
    }

    /// Whether it is the whole of something.
    pub(crate) fn is_all(&self) -> bool {
        self.unit == Unit::Percent && self.value.total_cmp(&100.0).is_eq()
    }

    /// The value in the unit's smallest terms, so that "3 weeks" and "10 days" compare.
    pub(crate) fn comparable(&self) -> f64 {
        match self.unit {
            Unit::Time(seconds, _) => self.value * seconds,
            Unit::OutOf(whole) if whole > 0.0 => self.value / whole,
            _ => self.value,
        }
    }
}
