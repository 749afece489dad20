//! Where the user is, kept in the part of the address behind `#`, so that any static host serves it.

use crate::domain::{CycleId, Date, Outline, Workspace};

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The document of the cycle at hand.
    Home,
    /// The document of one cycle.
    Cycle(CycleId),
}

impl Route {
    /// Reads an address's fragment; what it does not know leads home.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#');
        let cycle = path.strip_prefix("/cycles/").and_then(CycleId::parse);
        cycle.map_or(Self::Home, Self::Cycle)
    }

    /// The fragment that leads here.
    pub fn href(self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Cycle(id) => format!("#/cycles/{id}"),
        }
    }

    /// The cycle to show: the one named; else the one `shown` so far, as long as there is anything in
    /// it; else the one at hand or the next to come, with content if possible; else the last.
    pub fn cycle(
        self,
        workspace: &Workspace,
        outline: &Outline,
        shown: Option<CycleId>,
        today: Date,
    ) -> Option<CycleId> {
        let cycles = outline.cycles();
        if let Self::Cycle(id) = self
            && cycles.contains(&id)
        {
            return Some(id);
        }
        if let Some(id) = shown.filter(|id| !outline.objectives(*id).is_empty()) {
            return Some(id);
        }
        let not_over = |id: &&CycleId| {
            workspace
                .cycle(**id)
                .is_some_and(|cycle| today <= cycle.period.value().end())
        };
        let has_content = |id: &&CycleId| !outline.objectives(**id).is_empty();
        cycles
            .iter()
            .filter(not_over)
            .find(has_content)
            .or_else(|| cycles.iter().find(not_over))
            .or_else(|| cycles.last())
            .copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Edit, Line, ObjectiveId, Period, Stamp};

    #[test]
    fn every_route_reads_back() {
        for route in [Route::Home, Route::Cycle(CycleId::new(7))] {
            assert_eq!(Route::parse(&route.href()), route);
        }
        assert_eq!(Route::parse("#/nowhere"), Route::Home);
    }

    #[test]
    fn home_is_the_cycle_at_hand() {
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(
            &mut workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        let day = |text| Date::parse(text).unwrap();
        for (number, start) in [(1, "2026-07-01"), (2, "2026-10-01"), (3, "2027-01-01")] {
            let period = Period::quarter_of(day(start));
            edit.add_cycle(
                CycleId::new(number),
                Line::new("cycle"),
                period,
                Cadence::Weekly,
            );
        }
        let outline = Outline::of(&workspace);
        let home = |today| Route::Home.cycle(&workspace, &outline, None, day(today));
        assert_eq!(home("2026-11-22"), Some(CycleId::new(2)));
        assert_eq!(home("2026-01-01"), Some(CycleId::new(1)));
        assert_eq!(home("2030-01-01"), Some(CycleId::new(3)));
    }

    #[test]
    fn what_comes_in_does_not_take_the_page_away() {
        let day = Date::parse("2026-11-22").unwrap();
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(
            &mut workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        let (theirs, mine) = (CycleId::new(1), CycleId::new(2));
        edit.add_cycle(
            theirs,
            Line::new("theirs"),
            Period::quarter_of(day),
            Cadence::Weekly,
        );
        edit.add_cycle(
            mine,
            Line::new("mine"),
            Period::quarter_of(day.plus(90)),
            Cadence::Weekly,
        );
        edit.add_objective(ObjectiveId::new(3), theirs, 0);
        edit.add_objective(ObjectiveId::new(4), mine, 0);
        let outline = Outline::of(&workspace);
        let home = |shown| Route::Home.cycle(&workspace, &outline, shown, day);
        assert_eq!(home(Some(mine)), Some(mine));
        assert_eq!(home(None), Some(theirs));
    }
}
