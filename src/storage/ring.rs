//! Which snapshots of the workspace are kept, of all that were ever made: many of late, few of long ago.

/// An hour, in milliseconds.
pub const HOUR: u64 = 60 * 60 * 1000;
/// A day, in milliseconds.
const DAY: u64 = 24 * HOUR;

/// So many of the latest that were made before something large happened are kept.
const MOST_BEFORE: usize = 20;

/// Of the hours and days before now, one for each of so many that have any is kept.
const HOURS: usize = 24;
const DAYS: usize = 30;

/// All together may take so many bytes.
pub const ROOM: usize = 25_000_000;

/// Why a snapshot was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// An hour of work was over.
    Working,
    /// Files were about to be merged in.
    Merge,
    /// Files were about to take the place of everything.
    Replace,
    /// An earlier snapshot was about to be restored.
    Restore,
}

impl Occasion {
    /// What it is called where it is kept.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Merge => "merge",
            Self::Replace => "replace",
            Self::Restore => "restore",
        }
    }

    /// The occasion of that name; one of a later version counts as work.
    pub fn parse(name: &str) -> Self {
        let all = [Self::Merge, Self::Replace, Self::Restore];
        let found = all.into_iter().find(|occasion| occasion.name() == name);
        found.unwrap_or(Self::Working)
    }
}

/// What is known of a snapshot without unfolding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// When it was made, in milliseconds since 1970-01-01 UTC: no two have the same moment.
    pub at: u64,
    /// Why it was made.
    pub occasion: Occasion,
    /// How many bytes it takes.
    pub bytes: usize,
    /// How many objectives it holds.
    pub objectives: usize,
}

/// Whether an hour of work is over since the latest snapshot. One dated ahead of now came from a clock that
/// was wrong.
pub fn is_due(all: &[Snapshot], now: u64) -> bool {
    let latest = all.iter().map(|snapshot| snapshot.at);
    let latest = latest.filter(|at| *at <= now).max();
    latest.is_none_or(|at| now - at >= HOUR)
}

/// The snapshots that nobody will miss, given all of them, the latest first.
pub fn dispensable(all: &[Snapshot]) -> Vec<u64> {
    let mut kept = vec![false; all.len()];
    let before = (0..all.len()).filter(|index| all[*index].occasion != Occasion::Working);
    for index in before.take(MOST_BEFORE) {
        kept[index] = true;
    }
    keep_one_of_each(all, HOUR, HOURS, &mut kept);
    keep_one_of_each(all, DAY, DAYS, &mut kept);
    let mut room = ROOM;
    let mut gone = Vec::new();
    for (index, snapshot) in all.iter().enumerate() {
        let fits = snapshot.bytes <= room;
        // The latest one stays however large it is.
        if index == 0 || (kept[index] && fits) {
            room = room.saturating_sub(snapshot.bytes);
        } else {
            gone.push(snapshot.at);
        }
    }
    gone
}

/// Keeps the latest of each of the last `most` spans of time that have any.
fn keep_one_of_each(all: &[Snapshot], span: u64, most: usize, kept: &mut [bool]) {
    let mut last = None;
    let mut count = 0;
    for (snapshot, kept) in all.iter().zip(kept) {
        let at = Some(snapshot.at / span);
        if at != last {
            count += 1;
            if count > most {
                return;
            }
            *kept = true;
            last = at;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: u64 = 20_000 * DAY;

    fn snapshot(at: u64, occasion: Occasion) -> Snapshot {
        Snapshot {
            at,
            occasion,
            bytes: 10_000,
            objectives: 3,
        }
    }

    /// A snapshot an hour for so many hours, the latest first.
    fn hourly(hours: u64) -> Vec<Snapshot> {
        let at = |hour| snapshot(NOW - hour * HOUR, Occasion::Working);
        (0..hours).map(at).collect()
    }

    #[test]
    fn a_day_of_hours_and_a_month_of_days_are_kept() {
        let all = hourly(24 * 60);
        let gone = dispensable(&all);
        let kept = all.iter().filter(|snapshot| !gone.contains(&snapshot.at));
        let kept: Vec<u64> = kept.map(|snapshot| (NOW - snapshot.at) / HOUR).collect();
        assert_eq!(kept.len(), 24 + 28);
        assert!(kept.contains(&23) && !kept.contains(&26));
        assert_eq!(kept.last(), Some(&(24 * 28 + 1)));
    }

    #[test]
    fn those_before_something_large_happened_stay_beside_them() {
        let mut all = hourly(3);
        for minute in 0..30 {
            all.push(snapshot(NOW - 5 * HOUR - minute, Occasion::Merge));
        }
        let gone = dispensable(&all);
        assert_eq!(gone.len(), 10);
        assert!(!gone.contains(&(NOW - 5 * HOUR - 19)));
    }

    #[test]
    fn an_hour_makes_one_due_and_a_wrong_clock_does_not_stop_them() {
        let all = hourly(2);
        assert!(is_due(&[], NOW));
        assert!(!is_due(&all, NOW + HOUR - 1));
        assert!(is_due(&all, NOW + HOUR));
        assert!(is_due(&[snapshot(NOW * 2, Occasion::Working)], NOW));
    }

    #[test]
    fn every_occasion_reads_back() {
        let all = [
            Occasion::Working,
            Occasion::Merge,
            Occasion::Replace,
            Occasion::Restore,
        ];
        for occasion in all {
            assert_eq!(Occasion::parse(occasion.name()), occasion);
        }
        assert_eq!(Occasion::parse("of a later version"), Occasion::Working);
    }

    proptest! {
        #[test]
        fn they_never_take_more_room_and_the_latest_stays(
            steps in prop::collection::vec((1..DAY, 0..ROOM, any::<bool>()), 1..200)
        ) {
            let mut at = NOW;
            let all: Vec<Snapshot> = steps.iter().map(|(step, bytes, is_work)| {
                at -= step;
                let occasion = if *is_work { Occasion::Working } else { Occasion::Merge };
                Snapshot { bytes: *bytes, ..snapshot(at, occasion) }
            }).collect();
            let gone = dispensable(&all);
            let kept: Vec<Snapshot> = all.iter().filter(|one| !gone.contains(&one.at)).copied().collect();
            prop_assert_eq!(kept[0], all[0]);
            prop_assert!(kept.len() <= MOST_BEFORE + HOURS + DAYS);
            prop_assert!(kept.iter().map(|one| one.bytes).sum::<usize>() <= ROOM);
            prop_assert_eq!(dispensable(&kept), Vec::<u64>::new());
        }
    }
}
