//! Where a key result would stand if somebody checked in like this.

use crate::domain::{CheckIn, CheckInId, Confidence, Date, History, KeyResult, Line};
use crate::domain::{Measure, Reading, Stamp, Stamped, Standing, Unknown};

/// What is about to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The day it speaks of.
    pub date: Date,
    /// What was read.
    pub reading: Reading,
    /// How sure people are, if they say.
    pub confidence: Option<Confidence>,
    /// The measure with the steps ticked, where they are.
    pub ticked: Option<Measure>,
    /// The check-in whose place it would take.
    pub replaces: Option<CheckInId>,
}

/// The standing on `today` with the draft among the check-ins.
pub fn standing_with(history: &History, draft: &Draft, today: Date) -> Standing {
    fn now<T: PartialOrd>(value: T) -> Stamped<T> {
        Stamped::new(value, Stamp::NEVER)
    }
    let mut key_result: KeyResult = history.key_result.clone();
    if draft.ticked.is_some() {
        key_result.measure = now(draft.ticked.clone());
    }
    let check_in = CheckIn {
        id: CheckInId::new(0),
        key_result: now(key_result.id),
        date: now(draft.date),
        reading: now(draft.reading),
        confidence: now(draft.confidence),
        note: now(Line::default()),
        by: now(Line::default()),
        replaces: now(draft.replaces),
        unknown: Unknown::new(),
    };
    let mut after = history.clone();
    after.key_result = &key_result;
    after.check_ins.retain(|one| Some(one.id) != draft.replaces);
    let at = after
        .check_ins
        .partition_point(|one| *one.date.value() <= draft.date);
    after.check_ins.insert(at, &check_in);
    after.standing(today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Said;
    use crate::domain::{Outline, Status};
    use crate::ui::check_in::tests::{check_in, day, edit, key_result, workspace};

    fn draft(date: &str, value: f64) -> Draft {
        Draft {
            date: day(date),
            reading: Reading::Value(value),
            confidence: Confidence::new(8),
            ticked: None,
            replaces: None,
        }
    }

    #[test]
    fn the_preview_is_what_saving_comes_to() {
        let mut workspace = workspace(1);
        let first = check_in(&mut workspace, 1, "2026-10-19", 10.0);
        let today = day("2026-11-15");
        for (draft, id) in [
            (draft("2026-11-15", 20.0), 90),
            (draft("2026-11-01", 95.0), 91),
            (
                Draft {
                    replaces: Some(first),
                    ..draft("2026-10-19", 60.0)
                },
                92,
            ),
        ] {
            let outline = Outline::of(&workspace);
            let history = History::of(&workspace, &outline, key_result(1)).unwrap();
            let shown = standing_with(&history, &draft, today);
            edit(&mut workspace, |edit| {
                let said = Said {
                    date: draft.date,
                    reading: draft.reading,
                    confidence: draft.confidence,
                    note: Line::default(),
                    by: Line::default(),
                };
                edit.check_in(CheckInId::new(id), key_result(1), said, draft.replaces);
            });
            let outline = Outline::of(&workspace);
            let history = History::of(&workspace, &outline, key_result(1)).unwrap();
            assert_eq!(shown, history.standing(today));
        }
    }

    #[test]
    fn a_first_reading_ends_the_waiting() {
        let workspace = workspace(1);
        let outline = Outline::of(&workspace);
        let history = History::of(&workspace, &outline, key_result(1)).unwrap();
        let today = day("2026-10-08");
        assert_eq!(history.standing(today).status, Status::Pending);
        let shown = standing_with(&history, &draft("2026-10-08", 10.0), today);
        assert_eq!(shown.status, Status::OnTrack);
    }
}
