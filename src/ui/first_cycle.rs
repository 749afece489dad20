//! The cycle that a new workspace begins with.

use crate::domain::{
    Cadence, CycleId, Date, Edit, Line, Outline, Period, Record, Stamp, Workspace,
};

/// The workspace with a cycle to write in: a new one gets the quarter that people plan for on `today`.
///
/// Everybody's first cycle of a quarter has the same identity and counts as never edited, so that
/// drafts written apart come together in one cycle, and whoever names it is not overruled by whoever
/// opened the app later.
pub fn with_cycle(mut workspace: Workspace, today: Date) -> Workspace {
    if !has_cycle(&workspace) {
        let period = planned_quarter(today);
        let id = quarter_id(period);
        // A cycle that was deleted returns only by an edit later than its deletion.
        let stamp = workspace
            .deleted(id.into())
            .map_or(Stamp::NEVER, |deleted| deleted.next(0, deleted.device));
        let name = Line::new(&name(period));
        Edit::new(&mut workspace, stamp).add_cycle(id, name, period, Cadence::default());
    }
    workspace
}

/// Whether there is a cycle. Mostly it is seen at once, without laying out all there is.
fn has_cycle(workspace: &Workspace) -> bool {
    let is_cycle = |record: &Record| matches!(record, Record::Cycle(_));
    let mut records = workspace.records();
    records.any(|record| is_cycle(record) && workspace.is_alive(record))
        || !Outline::of(workspace).cycles().is_empty()
}

/// What a quarter is called.
pub fn name(period: Period) -> String {
    let (year, month, _) = period.start().parts();
    format!("{year} Q{}", (month - 1) / 3 + 1)
}

/// The quarter after a period.
pub fn next_quarter(period: Period) -> Period {
    Period::quarter_of(period.end().plus(1))
}

/// The quarter at hand, or the next one once more than half of it is gone: by then people plan ahead.
fn planned_quarter(today: Date) -> Period {
    let quarter = Period::quarter_of(today);
    if quarter.pace(today) > 0.5 {
        next_quarter(quarter)
    } else {
        quarter
    }
}

fn quarter_id(period: Period) -> CycleId {
    // "aimwell" in ASCII, then the first day.
    const NAMESPACE: u128 = 0x6169_6d77_656c_6c00 << 64;
    CycleId::new(NAMESPACE | u128::from(period.start().days().unsigned_abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(today: &str) -> Workspace {
        with_cycle(Workspace::default(), Date::parse(today).unwrap())
    }

    fn only_cycle(workspace: &Workspace) -> String {
        let outline = Outline::of(workspace);
        let [id] = outline.cycles() else {
            panic!("one cycle expected, found {:?}", outline.cycles());
        };
        workspace.cycle(*id).unwrap().name.value().to_string()
    }

    #[test]
    fn people_plan_the_quarter_that_is_mostly_ahead() {
        assert_eq!(only_cycle(&first("2026-10-02")), "2026 Q4");
        assert_eq!(only_cycle(&first("2026-11-22")), "2027 Q1");
    }

    #[test]
    fn drafts_written_apart_meet_in_one_cycle() {
        let mut mine = first("2026-11-22");
        let id = Outline::of(&mine).cycles()[0];
        Edit::new(
            &mut mine,
            Stamp {
                time: 5,
                ..Stamp::NEVER
            },
        )
        .cycle(id, |cycle, stamp| {
            cycle.name.edit(Line::new("Payments, Q1"), stamp);
        });
        let mut theirs = first("2026-12-01");
        theirs.merge(mine);
        assert_eq!(only_cycle(&theirs), "Payments, Q1");
    }

    #[test]
    fn a_workspace_with_a_cycle_stays_as_it_is() {
        let workspace = first("2026-10-02");
        let later = Date::parse("2027-10-02").unwrap();
        assert_eq!(with_cycle(workspace.clone(), later), workspace);
    }

    #[test]
    fn a_deleted_cycle_does_not_leave_people_without_one() {
        let mut workspace = first("2026-11-22");
        let id = Outline::of(&workspace).cycles()[0];
        Edit::new(
            &mut workspace,
            Stamp {
                time: 5,
                ..Stamp::NEVER
            },
        )
        .delete(id.into());
        let workspace = with_cycle(workspace, Date::parse("2026-11-22").unwrap());
        assert_eq!(only_cycle(&workspace), "2027 Q1");
    }
}
