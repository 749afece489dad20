//! What the measure of a line should read, compared with that of another.

use super::super::reading::{Number, Reading, Role, Unit};

/// Where a measure stands and where it should get to, as far as the line says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Measure {
    from: Option<Value>,
    to: Option<Value>,
    kind: Kind,
    /// What its numbers are counted in, all of them.
    kinds: u8,
    /// Whether the text says which of its numbers is which.
    is_certain: bool,
}

/// A value of a measure.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Value {
    /// As it is written.
    plain: f64,
    /// In the smallest terms of its unit.
    scaled: f64,
}

/// What a measure is counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Kind {
    /// Things, or nothing is said.
    #[default]
    Count,
    Percent,
    Money,
    /// In a unit of so many seconds.
    Time(f64),
    /// Out of a whole, such as a rating.
    Score,
}

/// The numbers of a line between which its measure goes.
pub(super) struct Ends<'a> {
    /// Where it stands.
    pub(super) from: Option<&'a Number>,
    /// Where it should get to.
    pub(super) to: Option<&'a Number>,
    all: Vec<&'a Number>,
    is_certain: bool,
}

impl<'a> Ends<'a> {
    pub(super) fn of(reading: &'a Reading<'_>) -> Self {
        let numbers = reading.numbers.iter();
        let all: Vec<&Number> = numbers
            .filter(|number| says_how_much(reading, number))
            .collect();
        let base = all.iter().position(|number| number.role == Role::Baseline);
        let (from, to) = match base {
            Some(at) => {
                let before = at.checked_sub(1).and_then(|at| all.get(at));
                (all.get(at), all.get(at + 1).or(before))
            }
            // "95% on time (today 82%)": what is to be comes first.
            None => (all.get(1), all.first()),
        };
        Self {
            from: from.copied(),
            to: to.copied(),
            is_certain: base.is_some(),
            all,
        }
    }
}

/// How two measures compare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Comparison {
    /// Whether both stand at the same value; nothing where one does not say.
    pub(super) from: Option<bool>,
    /// Whether both go to the same value; nothing where one does not say.
    pub(super) to: Option<bool>,
    /// Whether they are counted in different units.
    pub(super) is_other_unit: bool,
    /// Whether they are counted in the same unit, one that not every measure has.
    pub(super) is_same_unit: bool,
}

impl Measure {
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let Ends {
            from,
            to,
            all,
            is_certain,
        } = Ends::of(reading);
        let unit = |number: Option<&Number>| {
            number.map_or(Kind::Count, |number| Kind::of(reading, number))
        };
        let kind = if unit(to) == Kind::Count {
            unit(from)
        } else {
            unit(to)
        };
        let value = |number: &Number| Value {
            plain: number.value,
            scaled: match (&number.unit, kind) {
                (Unit::None, Kind::Time(seconds)) => number.value * seconds,
                (Unit::OutOf(_), _) => number.value,
                _ => number.comparable(),
            },
        };
        Self {
            from: from.map(value),
            to: to.map(value),
            kind,
            kinds: all
                .iter()
                .fold(0, |kinds, number| kinds | Kind::of(reading, number).bit()),
            is_certain,
        }
    }

    /// The value at which the measure stands as it is written, be it told by what is right or by what is wrong.
    pub(super) fn start(&self) -> Option<f64> {
        let from = self.from?.plain;
        Some(if self.kind == Kind::Percent {
            from.max(100.0 - from)
        } else {
            from
        })
    }

    /// The end of it that tells an end of another measure by what is left of the whole, if one does: "18% late"
    /// for "82% on time".
    pub(super) fn tells_rest_of(&self, other: &Self, end: usize) -> Option<usize> {
        let theirs = [other.from, other.to][end]?.plain;
        let is_rest = |mine: &Option<Value>| {
            mine.is_some_and(|mine| {
                is_close(mine.plain, 100.0 - theirs) && !is_close(mine.plain, theirs)
            })
        };
        let are_shares = (self.kind, other.kind) == (Kind::Percent, Kind::Percent);
        are_shares
            .then(|| [self.from, self.to].iter().position(is_rest))
            .flatten()
    }

    /// Whether it says both from where and to where.
    pub(super) const fn is_whole(&self) -> bool {
        self.from.is_some() && self.to.is_some()
    }

    pub(super) fn compare(&self, other: &Self) -> Comparison {
        let mut best = self.compare_as_read(other);
        if !self.is_certain {
            best = best.or_better(self.turned_round().compare_as_read(other));
        }
        if !other.is_certain {
            best = best.or_better(self.compare_as_read(&other.turned_round()));
        }
        best
    }

    const fn turned_round(&self) -> Self {
        Self {
            from: self.to,
            to: self.from,
            ..*self
        }
    }

    fn compare_as_read(&self, other: &Self) -> Comparison {
        let kinds = (self.kind, other.kind);
        let is_same = |one: Value, other: Value| match kinds {
            (Kind::Percent, Kind::Percent) => {
                is_close(one.plain, other.plain) || is_close(one.plain, 100.0 - other.plain)
            }
            // "Minutes in the queue from 14 to 9": the unit stands elsewhere.
            (Kind::Count, _) | (_, Kind::Count) => is_close(one.plain, other.plain),
            _ => is_close(one.scaled, other.scaled),
        };
        let same = |one: Option<Value>, other: Option<Value>| Some(is_same(one?, other?));
        Comparison {
            from: same(self.from, other.from),
            to: same(self.to, other.to),
            is_other_unit: !self.kind.goes_with(other.kind) && self.kinds & other.kinds == 0,
            is_same_unit: self.kinds & other.kinds & !(Kind::Count.bit() | Kind::Percent.bit())
                != 0,
        }
    }
}

impl Comparison {
    fn or_better(self, other: Self) -> Self {
        let agreed = |it: Self| u8::from(it.from == Some(true)) * 2 + u8::from(it.to == Some(true));
        if agreed(other) > agreed(self) {
            other
        } else {
            self
        }
    }
}

/// Whether a number is where a measure stands or should get to.
fn says_how_much(reading: &Reading<'_>, number: &Number) -> bool {
    let counts = number.role.measures() && !matches!(number.role, Role::Change | Role::Rank);
    counts
        && number.value.is_finite()
        && !reading.says_before(number.first, &["per"])
        && !reading.says(number.last + 1, &["am", "pm"])
}

impl Kind {
    const fn bit(self) -> u8 {
        match self {
            Self::Count => 1,
            Self::Percent => 2,
            Self::Money => 4,
            Self::Time(_) => 8,
            Self::Score => 16,
        }
    }

    fn of(reading: &Reading<'_>, number: &Number) -> Self {
        match number.unit {
            Unit::Percent => Self::Percent,
            Unit::Money(_) => Self::Money,
            Unit::Time(seconds, _) => Self::Time(seconds),
            Unit::OutOf(_) => Self::Score,
            Unit::None | Unit::Times | Unit::Other(_) => match reading.word(number.last + 1) {
                "h" => Self::Time(3600.0),
                "s" => Self::Time(1.0),
                _ => Self::Count,
            },
        }
    }

    /// Whether one measure may be told in both: what is out of a whole can be a share or a bare number, and a
    /// bare number can be anything.
    fn goes_with(self, other: Self) -> bool {
        self == other
            || matches!(
                (self, other),
                (Self::Time(_), Self::Time(_))
                    | (Self::Count, _)
                    | (_, Self::Count)
                    | (Self::Score, Self::Percent)
                    | (Self::Percent, Self::Score)
            )
    }
}

fn is_close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs())
}
