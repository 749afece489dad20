//! Where the user is, kept in the part of the address behind `#`, so that any static host serves it.

use super::catalogue::lessons::LESSON_NAMES;
use super::compare::Comparison;
use super::examples::Function;
use super::guide::GuideStep;
use super::people::Part;
use super::print::Sheet;
use super::progress::Selection;
use super::words::Words;
use crate::domain::{Aim, CheckInId, CycleId, Date, Outline, RecordId, Workspace};
use crate::domain::{InitiativeId, KeyResultId, ObjectiveId};
use crate::hints::RULE_NAMES;
use crate::ui::room::RoomStep;

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The document of the cycle at hand.
    Home,
    /// The document of one cycle.
    Cycle(CycleId),
    /// What of the document of one cycle belongs to somebody.
    Part(CycleId, Part),
    /// The line of the document that is an objective, a key result or an initiative.
    Line(RecordId),
    /// The map of one cycle, or of the one at hand.
    Map(Option<CycleId>),
    /// Where the key results of a cycle stand.
    Progress(Selection),
    /// What an objective or a key result has gone through.
    History(Aim),
    /// The review of one cycle, or of the one at hand.
    Review(Option<CycleId>),
    /// The choice of what to carry over from one cycle, or from the one at hand.
    Carry(Option<CycleId>),
    /// What there is to go back to.
    Snapshots,
    /// What is promised about what people write, and how to report a problem.
    Security,
    /// Two states side by side.
    Compare(Comparison),
    /// What is made for paper, as it will look there.
    Print(Sheet),
    /// The ways out of the app, for one cycle or the one at hand.
    Export(Option<CycleId>),
    /// The examples: those of a function, or an overview of all.
    Examples(Option<Function>),
    /// All rules and lessons.
    Rules,
    /// What one rule is about, by its id.
    Rule(&'static str),
    /// One lesson, by its id.
    Lesson(&'static str),
    /// A page of the room.
    Room(RoomStep),
    /// An invitation to a workshop, which stands in the address behind it.
    Join,
    /// Checking in, in one cycle or in the one at hand.
    CheckIn(Option<CycleId>),
    /// Correcting a check-in.
    CorrectCheckIn(CheckInId),
    /// Changing the course of an objective or a key result.
    Course(Aim),
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
        let address = fragment.trim_start_matches(['#', '/']);
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (place, id) = path.split_once('/').unwrap_or((path, ""));
        match place {
            "cycles" => {
                CycleId::parse(id).map_or(Self::Home, |id| Self::of(id, Part::parse(query)))
            }
            "objectives" => aim(id, ObjectiveId::parse),
            "key-results" => aim(id, KeyResultId::parse),
            "check-in" => Self::CheckIn(CycleId::parse(id)),
            "check-ins" => CheckInId::parse(id).map_or(Self::Home, Self::CorrectCheckIn),
            "initiatives" => line(InitiativeId::parse(id)),
            "map" => Self::Map(CycleId::parse(id)),
            "progress" => Self::Progress(Selection::parse(id, query)),
            "review" => Self::Review(CycleId::parse(id)),
            "carry-over" => Self::Carry(CycleId::parse(id)),
            "snapshots" => Self::Snapshots,
            "security" => Self::Security,
            "compare" => Self::Compare(Comparison::parse(query)),
            "print" => Self::Print(Sheet::of_id(id).unwrap_or_default()),
            "export" => Self::Export(CycleId::parse(id)),
            "examples" => Self::Examples(Function::of_id(id)),
            "rules" => known(RULE_NAMES, id).map_or(Self::Rules, |(id, _)| Self::Rule(id)),
            "lessons" => known(&LESSON_NAMES, id).map_or(Self::Rules, |(id, _)| Self::Lesson(id)),
            "guide" => Self::parse_guide(id),
            "join" => Self::Join,
            "room" => Self::Room(RoomStep::parse(id)),
            _ => Self::Home,
        }
    }

    /// The document of a cycle, or a part of it.
    pub fn of(cycle: CycleId, part: Option<Part>) -> Self {
        part.map_or(Self::Cycle(cycle), |part| Self::Part(cycle, part))
    }

    /// The part of the document that is asked for, if not all of it.
    pub const fn part(self) -> Option<Part> {
        match self {
            Self::Part(_, part) => Some(part),
            _ => None,
        }
    }

    fn parse_guide(rest: &str) -> Self {
        let (id, step) = rest.split_once('/').unwrap_or((rest, ""));
        ObjectiveId::parse(id).map_or(Self::NewGuide, |id| Self::Guide(id, GuideStep::parse(step)))
    }

    /// The fragment that leads here.
    pub fn href(self) -> String {
        match self {
            // No other record than the three below is a line.
            Self::Home
            | Self::Line(
                RecordId::Cycle(_)
                | RecordId::Team(_)
                | RecordId::Person(_)
                | RecordId::Proposal(_)
                | RecordId::CheckIn(_)
                | RecordId::Correction(_)
                | RecordId::Settings(_),
            ) => "#/".to_owned(),
            Self::Cycle(id) => format!("#/cycles/{id}"),
            Self::Part(id, part) => format!("#/cycles/{id}?{}", part.query()),
            Self::Line(RecordId::Objective(id)) => format!("#/objectives/{id}"),
            Self::Line(RecordId::KeyResult(id)) => format!("#/key-results/{id}"),
            Self::Line(RecordId::Initiative(id)) => format!("#/initiatives/{id}"),
            Self::Map(None) => "#/map".to_owned(),
            Self::Map(Some(id)) => format!("#/map/{id}"),
            Self::Progress(selection) => selection.href(),
            Self::History(aim) => format!("{}/history", Self::Line(aim.into()).href()),
            Self::Review(None) => "#/review".to_owned(),
            Self::Review(Some(id)) => format!("#/review/{id}"),
            Self::Carry(None) => "#/carry-over".to_owned(),
            Self::Carry(Some(id)) => format!("#/carry-over/{id}"),
            Self::Print(sheet) => format!("#/print/{}", sheet.id()),
            Self::Export(None) => "#/export".to_owned(),
            Self::Export(Some(id)) => format!("#/export/{id}"),
            Self::Examples(None) => "#/examples".to_owned(),
            Self::Examples(Some(function)) => format!("#/examples/{}", function.id()),
            Self::Snapshots => "#/snapshots".to_owned(),
            Self::Security => "#/security".to_owned(),
            Self::Compare(comparison) => comparison.href(),
            Self::Rules => "#/rules".to_owned(),
            Self::Rule(rule) => format!("#/rules/{rule}"),
            Self::Lesson(lesson) => format!("#/lessons/{lesson}"),
            Self::CheckIn(None) => "#/check-in".to_owned(),
            Self::CheckIn(Some(id)) => format!("#/check-in/{id}"),
            Self::CorrectCheckIn(id) => format!("#/check-ins/{id}"),
            Self::Course(aim) => format!("{}/correct", Self::Line(aim.into()).href()),
            Self::Join => "#/join".to_owned(),
            Self::Room(step) => step.href(),
            Self::NewGuide => "#/guide".to_owned(),
            Self::Guide(id, None) => format!("#/guide/{id}"),
            Self::Guide(id, Some(step)) => format!("#/guide/{id}/{}", step.slug()),
        }
    }

    /// Whether a document is what it shows.
    pub const fn is_document(self) -> bool {
        matches!(
            self,
            Self::Home | Self::Cycle(_) | Self::Part(..) | Self::Line(_)
        )
    }

    /// Whether the guide is what it shows.
    pub const fn is_guide(self) -> bool {
        matches!(self, Self::NewGuide | Self::Guide(..))
    }

    /// Whether people check in here, or correct what was said.
    pub const fn is_check_in(self) -> bool {
        matches!(
            self,
            Self::CheckIn(_) | Self::CorrectCheckIn(_) | Self::Course(_)
        )
    }

    /// Whether people write into the workspace here.
    pub const fn is_written(self) -> bool {
        self.is_document()
            || self.is_guide()
            || self.is_check_in()
            || matches!(self, Self::Review(_))
    }

    /// What the window is called here.
    pub fn title(self, words: &Words) -> String {
        let page = match self {
            Self::Home | Self::Cycle(_) | Self::Part(..) | Self::Line(_) => {
                return "Aimwell".to_owned();
            }
            Self::Map(_) => words.pages.map(),
            Self::Progress(_) => words.pages.progress(),
            Self::History(_) => words.pages.history(),
            Self::Review(_) => words.review.title(),
            Self::Carry(_) => words.pages.carry(),
            Self::Snapshots => words.pages.snapshots(),
            Self::Security => words.pages.security(),
            Self::Compare(_) => words.pages.compare(),
            Self::Print(sheet) => words.print.name(sheet),
            Self::Export(_) => words.export.title(),
            Self::Examples(None) => words.examples.title(),
            Self::Examples(Some(function)) => words.examples.function(function),
            Self::Rules => words.catalogue.title(),
            Self::Rule(rule) => title_of(RULE_NAMES, rule),
            Self::Lesson(lesson) => title_of(&LESSON_NAMES, lesson),
            Self::CheckIn(_) => words.pages.check_in(),
            Self::CorrectCheckIn(_) => words.pages.correct(),
            Self::Course(_) => words.pages.course(),
            Self::Room(RoomStep::Groups) => words.pages.room_groups(),
            Self::Room(RoomStep::Report) => words.pages.room_report(),
            Self::Join => words.pages.join(),
            Self::Room(_) => words.pages.room(),
            Self::NewGuide | Self::Guide(..) => words.guide.title(),
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
            Self::Cycle(id)
            | Self::Part(id, _)
            | Self::Map(Some(id))
            | Self::CheckIn(Some(id))
            | Self::Review(Some(id))
            | Self::Carry(Some(id))
            | Self::Export(Some(id)) => Some(id),
            Self::CorrectCheckIn(id) => workspace.cycle_of(id.into()),
            Self::Line(id) => workspace.cycle_of(id),
            Self::Progress(selection) => selection.cycle,
            Self::Course(id) | Self::History(id) => workspace.cycle_of(id.into()),
            Self::Guide(id, _) => workspace.cycle_of(id.into()),
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

fn line(id: Option<impl Into<RecordId>>) -> Route {
    id.map_or(Route::Home, |id| Route::Line(id.into()))
}

/// An objective or a key result itself, or a page about it.
fn aim<Id: Into<Aim>>(path: &str, parse: fn(&str) -> Option<Id>) -> Route {
    let (id, page) = path.split_once('/').unwrap_or((path, ""));
    match (parse(id).map(Into::into), page) {
        (Some(aim), "correct") => Route::Course(aim),
        (Some(aim), "history") => Route::History(aim),
        (aim, _) => line(aim),
    }
}

/// What is called by this id: the id and the title.
fn known(names: &[(&'static str, &'static str)], id: &str) -> Option<(&'static str, &'static str)> {
    names.iter().copied().find(|(known, _)| *known == id)
}

fn title_of(names: &[(&'static str, &'static str)], id: &str) -> &'static str {
    known(names, id).map_or("", |(_, title)| title)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Edit, Line, ObjectiveId, Period, PersonId, Stamp, TeamId};
    use crate::hints::RULES;
    use crate::ui::catalogue::lessons::LESSONS;
    use crate::ui::compare::Source;
    use crate::ui::words::ENGLISH;

    #[test]
    fn every_route_reads_back() {
        let rules = RULES.iter().map(|rule| Route::Rule(rule.id));
        let lessons = LESSONS.iter().map(|lesson| Route::Lesson(lesson.id));
        let cycle = CycleId::new(7);
        let parts = [
            Part::Team(TeamId::new(1)),
            Part::NoTeam,
            Part::Person(PersonId::new(1)),
        ];
        let parts = parts.map(|part| Route::Part(cycle, part));
        let sheets = Sheet::ALL.into_iter().map(Route::Print);
        let others = [
            Route::Home,
            Route::Cycle(cycle),
            Route::Line(ObjectiveId::new(7).into()),
            Route::Line(KeyResultId::new(7).into()),
            Route::Line(InitiativeId::new(7).into()),
            Route::Map(None),
            Route::Map(Some(cycle)),
            Route::Progress(Selection::ALL),
            Route::History(KeyResultId::new(7).into()),
            Route::History(ObjectiveId::new(7).into()),
            Route::Review(None),
            Route::Review(Some(cycle)),
            Route::Carry(None),
            Route::Carry(Some(cycle)),
            Route::Export(None),
            Route::Export(Some(cycle)),
            Route::Snapshots,
            Route::Security,
            Route::Compare(Comparison::LATEST),
            Route::Compare(Comparison {
                left: Some(Source::Cycle(cycle)),
                right: Some(Source::Now),
            }),
            Route::Examples(None),
            Route::Rules,
            Route::CheckIn(None),
            Route::CheckIn(Some(cycle)),
            Route::CorrectCheckIn(CheckInId::new(7)),
            Route::Course(KeyResultId::new(7).into()),
            Route::Course(ObjectiveId::new(7).into()),
            Route::Join,
            Route::NewGuide,
            Route::Guide(ObjectiveId::new(7), None),
        ];
        let rooms = RoomStep::ALL.into_iter().map(Route::Room);
        let functions = Function::ALL.map(|function| Route::Examples(Some(function)));
        let steps = GuideStep::ALL.map(|step| Route::Guide(ObjectiveId::new(7), Some(step)));
        let others = others
            .into_iter()
            .chain(steps)
            .chain(rooms)
            .chain(parts)
            .chain(sheets)
            .chain(functions);
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
        for fragment in [
            "",
            "#",
            "#/",
            "#/nowhere",
            "#/cycles/gone",
            "#/cycles",
            "#/objectives/7",
            "#/key-results/7/history",
        ] {
            assert_eq!(Route::parse(fragment), Route::Home, "{fragment}");
        }
    }

    #[test]
    fn a_part_that_makes_no_sense_is_the_whole() {
        let cycle = Route::Cycle(CycleId::new(7));
        for query in [
            "",
            "?",
            "?team",
            "?team=gone",
            "?person=none",
            "?colour=red",
        ] {
            assert_eq!(Route::parse(&format!("{}{query}", cycle.href())), cycle);
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
        let line = |number| Route::Line(ObjectiveId::new(number).into());
        for route in [Route::Map(Some(theirs)), line(3)] {
            let shown = route.cycle(&workspace, &outline, Some(mine), day);
            assert_eq!(shown, Some(theirs), "{route:?} names its cycle");
        }
        let gone = line(9).cycle(&workspace, &outline, Some(mine), day);
        assert_eq!(gone, Some(mine), "a line that is gone leads nowhere else");
    }
}
