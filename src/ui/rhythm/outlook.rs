//! What a cycle asks of its readers today.

use crate::domain::{CycleId, Date, History, KeyResultId, Outline, Workspace};

/// What is to be done in a cycle, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// Nothing: no key result has been written, the cycle is closed, or its last check-in is done.
    Nothing,
    /// The next day to check in.
    Next(Date),
    /// So many key results, at least one, are to be looked at since this day.
    Due(usize, Date),
    /// The cycle is over and wants to be closed.
    Over,
}

impl Outlook {
    /// The outlook on a cycle on `today`.
    pub fn of(workspace: &Workspace, outline: &Outline, id: CycleId, today: Date) -> Self {
        let Some(cycle) = workspace.cycle(id) else {
            return Self::Nothing;
        };
        let mut written = written(workspace, outline, id).peekable();
        if cycle.closed_on.value().is_some() || written.peek().is_none() {
            return Self::Nothing;
        }
        if cycle.is_to_be_closed(today) {
            return Self::Over;
        }
        if let Some(day) = cycle.last_check_in_day(today) {
            let histories = written.filter_map(|id| History::of(workspace, outline, id));
            let due = histories.filter(|history| history.is_due(today)).count();
            if due > 0 {
                return Self::Due(due, day);
            }
        }
        cycle
            .next_check_in_day(today)
            .map_or(Self::Nothing, Self::Next)
    }
}

/// The key results of a cycle that have words.
fn written<'a>(
    workspace: &'a Workspace,
    outline: &'a Outline,
    cycle: CycleId,
) -> impl Iterator<Item = KeyResultId> + 'a {
    let objectives = outline.objectives(cycle).iter();
    let all = objectives.flat_map(|id| outline.key_results(*id)).copied();
    all.filter(|id| {
        let key_result = workspace.key_result(*id);
        key_result.is_some_and(|known| !known.title.value().trim().is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::edit::Said;
    use crate::domain::{
        Cadence, CheckInId, Edit, Line, ObjectiveId, Period, Reading, Stamp, Stamped,
    };

    const CYCLE: CycleId = CycleId::new(1);
    const OBJECTIVE: ObjectiveId = ObjectiveId::new(2);
    const KEY_RESULT: KeyResultId = KeyResultId::new(3);

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit)) {
        let stamp = workspace.latest().next(1, Stamp::NEVER.device);
        change(&mut Edit::new(workspace, stamp));
    }

    /// A quarter with two key results, the second one without words.
    fn quarter(title: &str) -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, |edit| {
            let period = Period::quarter_of(date("2027-01-01"));
            edit.add_cycle(CYCLE, Line::new("Q"), period, Cadence::Weekly);
            edit.add_objective(OBJECTIVE, CYCLE, 0);
            edit.add_key_result(KEY_RESULT, OBJECTIVE, 0);
            edit.add_key_result(KeyResultId::new(4), OBJECTIVE, 1);
            edit.key_result(KEY_RESULT, |known, stamp| {
                known.title.edit(Line::new(title), stamp);
            });
        });
        workspace
    }

    fn outlook(workspace: &Workspace, today: &str) -> Outlook {
        Outlook::of(workspace, &Outline::of(workspace), CYCLE, date(today))
    }

    #[test]
    fn nothing_is_asked_of_those_who_have_written_nothing() {
        for today in ["2026-12-01", "2027-02-01", "2027-05-01"] {
            assert_eq!(outlook(&quarter(" "), today), Outlook::Nothing);
        }
    }

    #[test]
    fn before_the_first_check_in_its_day_is_told() {
        let next = Outlook::Next(date("2027-01-07"));
        assert_eq!(outlook(&quarter("Churn"), "2026-11-01"), next);
        assert_eq!(outlook(&quarter("Churn"), "2027-01-06"), next);
    }

    #[test]
    fn what_is_due_is_told_until_somebody_looks_at_it() {
        let mut workspace = quarter("Churn");
        let today = "2027-01-22";
        let due = Outlook::Due(1, date("2027-01-21"));
        assert_eq!(outlook(&workspace, today), due);
        edit(&mut workspace, |edit| {
            let said = Said {
                date: date("2027-01-21"),
                reading: Reading::Skipped,
                confidence: None,
                note: Line::default(),
                by: Line::default(),
            };
            edit.check_in(CheckInId::new(5), KEY_RESULT, said, None);
        });
        let next = Outlook::Next(date("2027-01-28"));
        assert_eq!(outlook(&workspace, today), next);
    }

    #[test]
    fn a_cycle_that_is_over_asks_to_be_closed_and_then_for_nothing() {
        let mut workspace = quarter("Churn");
        assert_eq!(outlook(&workspace, "2027-04-01"), Outlook::Over);
        edit(&mut workspace, |edit| {
            edit.cycle(CYCLE, |cycle, stamp| {
                cycle.closed_on = Stamped::new(Some(date("2027-04-02")), stamp);
            });
        });
        assert_eq!(outlook(&workspace, "2027-04-03"), Outlook::Nothing);
    }
}
