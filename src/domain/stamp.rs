//! When and where a field was last edited: a hybrid logical clock.
//!
//! Source: Kulkarni, Demirbas et al., "Logical Physical Clocks" (2014). A stamp is later than every
//! stamp its device had seen, even where the device's own clock runs behind.

use std::fmt;

/// One browser profile, told apart from the others by a random number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId(pub u32);

/// When and where an edit was made. Stamps of different edits differ and are ordered: by time, then
/// by the count of edits within that time, then by device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970-01-01 UTC.
    pub time: u64,
    /// Tells apart the edits of one device within one millisecond.
    pub count: u32,
    /// Where the edit was made.
    pub device: DeviceId,
}

impl Stamp {
    /// Earlier than any edit: the stamp of what came in without one.
    pub const NEVER: Self = Self {
        time: 0,
        count: 0,
        device: DeviceId(0),
    };

    /// The stamp of an edit made on `device` at `now` (milliseconds since 1970-01-01 UTC) by someone
    /// who has seen edits up to `self`: later than both where the clock allows, and than `self` always.
    #[must_use]
    pub fn next(self, now: u64, device: DeviceId) -> Self {
        if now > self.time {
            Self {
                time: now,
                count: 0,
                device,
            }
        } else if let Some(count) = self.count.checked_add(1) {
            Self {
                time: self.time,
                count,
                device,
            }
        } else {
            Self {
                time: self.time.saturating_add(1),
                count: 0,
                device,
            }
        }
    }

    /// Reads what `Display` writes: time, count and device in hexadecimal, joined by `-`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = || {
            parts
                .next()
                .filter(|part| part.bytes().all(|b| b.is_ascii_hexdigit()))
        };
        let stamp = Self {
            time: u64::from_str_radix(part()?, 16).ok()?,
            count: u32::from_str_radix(part()?, 16).ok()?,
            device: DeviceId(u32::from_str_radix(part()?, 16).ok()?),
        };
        parts.next().is_none().then_some(stamp)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            time,
            count,
            device: DeviceId(device),
        } = self;
        write!(f, "{time:x}-{count:x}-{device:x}")
    }
}

/// A value with the stamp of the edit that gave it; merging keeps the later one.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<T> {
    value: T,
    stamp: Stamp,
}

impl<T: PartialOrd> Stamped<T> {
    /// `value` as edited at `stamp`.
    pub fn new(value: T, stamp: Stamp) -> Self {
        Self { value, stamp }
    }

    /// What the field holds.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// When and where it was last edited.
    pub fn stamp(&self) -> Stamp {
        self.stamp
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Gives the field a new value by an edit at `stamp`. The value it has already is no edit.
    pub fn edit(&mut self, value: T, stamp: Stamp) {
        if value != self.value {
            *self = Self { value, stamp };
        }
    }

    pub(super) fn restamp(&mut self, stamp: Stamp) {
        self.stamp = stamp;
    }

    /// Makes the field an edit at `stamp` if the other one has another value and is no earlier.
    pub(super) fn outlast(&mut self, other: &Self, stamp: Stamp) {
        if other.stamp >= self.stamp && other.value != self.value {
            self.stamp = stamp;
        }
    }

    /// Puts something else in place of the value, which is no edit.
    pub(super) fn put(&mut self, change: impl FnOnce(&mut T)) {
        change(&mut self.value);
    }

    /// Keeps the later of both edits. Two values with the same stamp come only from a file edited by
    /// hand; then the greater value is kept, so that the order of merging never matters.
    pub fn merge(&mut self, other: Self) {
        if other.stamp > self.stamp || (other.stamp == self.stamp && other.value > self.value) {
            *self = other;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HERE: DeviceId = DeviceId(7);

    #[test]
    fn a_clock_that_runs_backwards_still_moves_on() {
        let seen = DeviceId(9);
        let last = Stamp {
            time: 500,
            count: 3,
            device: seen,
        };
        let next = last.next(400, HERE);
        assert!(next > last);
        assert_eq!((next.time, next.count), (500, 4));
    }

    #[test]
    fn a_later_clock_leads() {
        let next = Stamp::NEVER.next(400, HERE);
        assert_eq!((next.time, next.count, next.device), (400, 0, HERE));
    }

    proptest! {
        #[test]
        fn an_edit_is_later_than_all_it_has_seen(time: u64, count: u32, device: u32, now: u64) {
            prop_assume!(time < u64::MAX);
            let seen = Stamp { time, count, device: DeviceId(device) };
            prop_assert!(seen.next(now, HERE) > seen);
        }

        #[test]
        fn every_stamp_reads_back(time: u64, count: u32, device: u32) {
            let stamp = Stamp { time, count, device: DeviceId(device) };
            prop_assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        }

        #[test]
        fn no_text_panics(text: String) {
            let _ = Stamp::parse(&text);
        }
    }
}
