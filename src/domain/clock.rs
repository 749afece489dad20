//! Clocks that are wrong: an edit dated years ahead must not win for ever.
//!
//! Nobody can say what the right time of such an edit was. It is dated back to before Aimwell was there,
//! in its order among others of the kind: it gives way to every edit of a sound date, and to nothing
//! else. The new date follows from the old one alone, so that every device comes to the same.

use super::{Record, RecordId, Stamp, Workspace};

/// How far ahead a clock may be, in milliseconds: two days, more than any confusion of time zones.
const TOLERANCE: u64 = 2 * 24 * 60 * 60 * 1000;

/// The first moment of 2026, in milliseconds since 1970-01-01 UTC. A clock that shows an earlier one knows
/// nothing of what lies ahead, and no edit was made before.
pub const BEGINNING: u64 = 1_767_225_600_000;

/// So many milliseconds become one, which brings the year 9999 below [`BEGINNING`].
const SHRINK: u64 = 256;

/// What was dated back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatedBack {
    /// How many records and deletions.
    pub count: usize,
    /// The latest date among them, in milliseconds since 1970-01-01 UTC.
    pub latest: u64,
}

/// The stamp that one of a time that cannot be gets instead: they stay in their order.
fn dated_back(stamp: Stamp) -> Stamp {
    // What is lost of the time by shrinking it goes before the count.
    let rest = (stamp.time % SHRINK) as u32;
    Stamp {
        time: (stamp.time / SHRINK).min(BEGINNING - 1),
        count: rest << 24 | stamp.count.min((1 << 24) - 1),
        device: stamp.device,
    }
}

impl Workspace {
    /// Dates back every edit and deletion that a sound clock could not have given by `now` (milliseconds
    /// since 1970-01-01 UTC). What people see stays as it is. `None` where there was none.
    pub fn date_back(&mut self, now: u64) -> Option<DatedBack> {
        let last = now.checked_add(TOLERANCE).filter(|_| now >= BEGINNING)?;
        let date = |stamp: Stamp| {
            if stamp.time > last {
                dated_back(stamp)
            } else {
                stamp
            }
        };
        let mut found = DatedBack {
            count: 0,
            latest: 0,
        };
        let mut note = |stamp: Stamp| {
            let is_wrong = stamp.time > last;
            if is_wrong {
                found.count += 1;
                found.latest = found.latest.max(stamp.time);
            }
            is_wrong
        };
        let wrong = self.records().filter(|record| note(record.latest()));
        let wrong: Vec<RecordId> = wrong.map(Record::id).collect();
        let marks = self.tombstones().filter(|(_, stamp)| note(*stamp));
        let marks: Vec<(RecordId, Stamp)> = marks.collect();
        if wrong.is_empty() && marks.is_empty() {
            return None;
        }
        let alive = |workspace: &Self, id: &RecordId| {
            let record = workspace.record(*id);
            record.is_some_and(|record| workspace.is_alive(record))
        };
        let living: Vec<RecordId> = wrong.iter().copied().filter(|id| alive(self, id)).collect();
        let is_dead = |(id, _): &&(RecordId, Stamp)| self.record(*id).is_some() && !alive(self, id);
        let dead: Vec<RecordId> = marks.iter().filter(is_dead).map(|(id, _)| *id).collect();
        for id in wrong {
            if let Some(record) = self.record_mut(id) {
                record.date_anew(&date);
            }
        }
        for (id, stamp) in marks {
            let record = self.record(id).cloned();
            // What was deleted goes on being so, as far as this workspace knows it.
            let seen = record.as_ref().filter(|_| dead.contains(&id));
            let deleted = date(stamp).max(seen.map(Record::latest).unwrap_or_default());
            self.set(id, record, Some(deleted));
        }
        // What an edit had brought back from a deletion is not to go because of the date of that edit.
        for id in living {
            if !alive(self, &id) {
                let record = self.record(id).cloned();
                self.set(id, record, None);
            }
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::DeviceId;
    use proptest::prelude::*;

    const LAST: u64 = 253_402_300_799_999;

    fn at(time: u64, count: u32) -> Stamp {
        Stamp {
            time,
            count,
            device: DeviceId(1),
        }
    }

    proptest! {
        #[test]
        fn they_stay_in_their_order_and_lie_before_any_sound_date(
            a in BEGINNING..LAST, b in BEGINNING..LAST, counts in (0..1_u32 << 24, 0..1_u32 << 24)
        ) {
            let (one, other) = (at(a, counts.0), at(b, counts.1));
            prop_assert_eq!(one.cmp(&other), dated_back(one).cmp(&dated_back(other)));
            prop_assert!(dated_back(one).time < BEGINNING);
            prop_assert!(dated_back(one) > Stamp::NEVER);
        }
    }

    #[test]
    fn a_clock_from_before_the_beginning_dates_nothing_back() {
        let mut workspace = Workspace::default();
        workspace.bury(crate::domain::TeamId::new(1).into(), at(BEGINNING * 2, 0));
        assert_eq!(workspace.date_back(BEGINNING - 1), None);
        let found = workspace.date_back(BEGINNING);
        let latest = BEGINNING * 2;
        assert_eq!(found, Some(DatedBack { count: 1, latest }));
        assert_eq!(workspace.date_back(BEGINNING), None);
    }
}
