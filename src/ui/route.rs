//! Where the user is, kept in the part of the address behind `#`, so that any static host serves it.

use super::catalogue::index::rule;
use super::catalogue::lessons::{Lesson, lesson};
use super::guide::GuideStep;
use super::words::Words;
use crate::domain::{CycleId, Date, ObjectiveId, Outline, Workspace};
use crate::hints::Rule;

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The document of the cycle at hand.
    Home,
    /// The document of one cycle.
    Cycle(CycleId),
    /// All rules and lessons.
    Rules,
    /// What one rule is about.
    Rule(&'static Rule),
    /// One lesson.
    Lesson(&'static Lesson),
    /// The guide, for an objective that is still to be thought of.
    NewGuide,
    /// The guide for an objective, which comes to be with the first words about it: at a step, or where it
    /// was left.
    Guide(ObjectiveId, Option<GuideStep>),
}

impl Route {
    /// Reads an address's fragment. A rule or lesson it does not know leads to the list of them,
    /// anything else home.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches(['#', '/']);
        let (place, id) = path.split_once('/').unwrap_or((path, ""));
        match place {
            "cycles" => CycleId::parse(id).map_or(Self::Home, Self::Cycle),
            "rules" => rule(id).map_or(Self::Rules, Self::Rule),
            "lessons" => lesson(id).map_or(Self::Rules, Self::Lesson),
            "guide" => Self::parse_guide(id),
            _ => Self::Home,
        }
    }

    fn parse_guide(rest: &str) -> Self {
        let (id, step) = rest.split_once('/').unwrap_or((rest, ""));
        ObjectiveId::parse(id).map_or(Self::NewGuide, |id| Self::Guide(id, GuideStep::parse(step)))
    }

    /// The fragment that leads here.
    pub fn href(self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::Cycle(id) => format!("#/cycles/{id}"),
            Self::Rules => "#/rules".to_owned(),
            Self::Rule(rule) => format!("#/rules/{}", rule.id),
            Self::Lesson(lesson) => format!("#/lessons/{}", lesson.id),
            Self::NewGuide => "#/guide".to_owned(),
            Self::Guide(id, None) => format!("#/guide/{id}"),
            Self::Guide(id, Some(step)) => format!("#/guide/{id}/{}", step.slug()),
        }
    }

    /// Whether a document is what it shows.
    pub const fn is_document(self) -> bool {
        matches!(self, Self::Home | Self::Cycle(_))
    }

    /// Whether the guide is what it shows.
    pub const fn is_guide(self) -> bool {
        matches!(self, Self::NewGuide | Self::Guide(..))
    }

    /// Whether people write into the workspace here.
    pub const fn is_written(self) -> bool {
        self.is_document() || self.is_guide()
    }

    /// What the window is called here.
    pub fn title(self, words: &Words) -> String {
        let page = match self {
            Self::Home | Self::Cycle(_) => return "Aimwell".to_owned(),
            Self::Rules => words.catalogue.title,
            Self::Rule(rule) => rule.title,
            Self::Lesson(lesson) => lesson.title,
            Self::NewGuide | Self::Guide(..) => words.guide.title,
        };
        format!("{page} · Aimwell")
    }

    /// The cycle to show: the one named; else the one `shown` so far, as long as there is anything in
    /// it or no document is to be seen at all; else the one at hand or the next to come, with content if possible; else the last.
    pub fn cycle(
        self,
        workspace: &Workspace,
        outline: &Outline,
        shown: Option<CycleId>,
        today: Date,
    ) -> Option<CycleId> {
        let cycles = outline.cycles();
        let named = match self {
            Self::Cycle(id) => Some(id),
            Self::Guide(id, _) => workspace
                .objective(id)
                .map(|objective| *objective.cycle.value()),
            _ => None,
        };
        if let Some(id) = named.filter(|id| cycles.contains(id)) {
            return Some(id);
        }
        let stays = |id: &CycleId| {
            let is_behind = !self.is_document() && cycles.contains(id);
            is_behind || !outline.objectives(*id).is_empty()
        };
        if let Some(id) = shown.filter(stays) {
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
    use crate::domain::{Cadence, Edit, Line, Period, Stamp};
    use crate::hints::RULES;
    use crate::ui::catalogue::lessons::LESSONS;
    use crate::ui::words::ENGLISH;

    #[test]
    fn every_route_reads_back() {
        let rules = RULES.iter().map(|rule| Route::Rule(rule));
        let lessons = LESSONS.iter().map(Route::Lesson);
        let others = [
            Route::Home,
            Route::Cycle(CycleId::new(7)),
            Route::Rules,
            Route::NewGuide,
            Route::Guide(ObjectiveId::new(7), None),
        ];
        let steps = GuideStep::ALL.map(|step| Route::Guide(ObjectiveId::new(7), Some(step)));
        let others = others.into_iter().chain(steps);
        for route in others.chain(rules).chain(lessons) {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn an_unknown_rule_or_lesson_leads_to_the_list_and_anything_else_home() {
        for fragment in [
            "#/rules/",
            "#/rules/gone",
            "#/lessons",
            "#/lessons/gone/too",
        ] {
            assert_eq!(Route::parse(fragment), Route::Rules, "{fragment}");
        }
        for fragment in ["", "#", "#/", "#/nowhere", "#/cycles/gone", "#/cycles"] {
            assert_eq!(Route::parse(fragment), Route::Home, "{fragment}");
        }
    }

    #[test]
    fn a_guide_of_nothing_is_a_new_one_and_an_unknown_step_goes_on_where_it_was_left() {
        assert_eq!(Route::parse("#/guide/gone/why"), Route::NewGuide);
        let href = Route::Guide(ObjectiveId::new(7), None).href();
        assert_eq!(Route::parse(&format!("{href}/gone")), Route::parse(&href));
    }

    #[test]
    fn the_window_is_called_after_the_page() {
        assert_eq!(Route::Home.title(&ENGLISH), "Aimwell");
        assert_eq!(
            Route::parse("#/rules").title(&ENGLISH),
            "Hints explained · Aimwell"
        );
        let rule = Route::parse("#/rules/output").title(&ENGLISH);
        assert_eq!(rule, "Work instead of a result · Aimwell");
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
        let second = Some(CycleId::new(2));
        let behind = Route::Rules.cycle(&workspace, &outline, second, day("2030-01-01"));
        assert_eq!(
            behind, second,
            "a look at the hints leaves an empty cycle open"
        );
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
