//! The history of an objective as HTML: where it stands, the ways to the histories of its key results, and
//! what was changed about its words.

use super::entries::write_turn;
use super::frame::{gone, write_head};
use super::line::HeadStanding;
use super::outcome::Outcome;
use super::pen::Pen;
use super::story::write_trail;
use crate::domain::{Date, History, Objective, ObjectiveId, Outline, RecordId, Workspace};
use crate::ui::markup::Markup;
use crate::ui::route::Route;

/// The history of an objective on `today`, as HTML.
pub fn objective_story(
    workspace: &Workspace,
    outline: &Outline,
    id: ObjectiveId,
    today: Date,
    pen: Pen,
) -> String {
    let found = workspace.objective(id);
    let Some(objective) = found.filter(|_| outline.all().contains(&id.into())) else {
        return gone(pen, pen.words.progress.objective_gone());
    };
    let mut html = Markup::default();
    let story = Story {
        workspace,
        outline,
        objective,
        today,
        pen,
    };
    story.head(&mut html);
    story.key_results(&mut html);
    story.turns(&mut html);
    write_trail(&mut html, workspace, id.into(), pen);
    html.finish()
}

struct Story<'a> {
    workspace: &'a Workspace,
    outline: &'a Outline,
    objective: &'a Objective,
    today: Date,
    pen: Pen,
}

impl Story<'_> {
    fn head(&self, html: &mut Markup) {
        let words = &self.pen.words.progress;
        let id = self.objective.id;
        let title = self.pen.title(self.workspace, id.into());
        let cycle = self.workspace.cycle(*self.objective.cycle.value());
        let name = cycle.map_or("", |cycle| cycle.name.value());
        write_head(html, self.pen, &title, name);
        let standing = HeadStanding::of(self.workspace, self.outline, id, self.today, self.pen);
        if let Some(standing) = standing {
            html.raw("<p class=\"story-standing\">")
                .raw(&standing.write(self.pen))
                .raw("</p>");
        }
        if cycle.is_some_and(|cycle| cycle.closed_on.value().is_none()) {
            let href = Route::Course(id.into()).href();
            html.pieces(&["<p class=\"story-ways\"><a class=\"button\" href=\"", &href]);
            html.element("\">", words.change_course(), "</a></p>");
        }
    }

    /// Where each of its key results stands, leading to how it came there.
    fn key_results(&self, html: &mut Markup) {
        let all = self.outline.key_results(self.objective.id);
        if all.is_empty() {
            return;
        }
        html.element("<h2>", self.pen.words.progress.key_results(), "</h2>");
        html.raw("<ul class=\"story-key-results\" role=\"list\">");
        for id in all {
            let title = self.pen.title(self.workspace, (*id).into());
            html.raw("<li>");
            if let Some(history) = History::of(self.workspace, self.outline, *id) {
                Outcome::of_key_result(&history, self.today).write(html, self.pen.words);
            }
            html.element(" <a href=\"", &Route::History((*id).into()).href(), "\">");
            html.text(&title).raw("</a></li>");
        }
        html.raw("</ul>");
    }

    /// What it said before and says since, the latest first.
    fn turns(&self, html: &mut Markup) {
        let words = &self.pen.words.progress;
        html.element("<h2>", words.turns(), "</h2>");
        let turns = self.outline.corrections(self.objective.id);
        if turns.is_empty() {
            html.element("<p>", words.no_turns(), "</p>");
            return;
        }
        html.raw("<ol class=\"story-entries\" role=\"list\">");
        for (index, id) in turns.iter().enumerate().rev() {
            if let Some(turn) = self.workspace.correction(*id) {
                write_turn(html, self.pen, turn, index + 1);
            }
        }
        html.raw("</ol>");
    }
}

/// What an objective or a key result continues, if it was carried over.
pub fn carried_from(workspace: &Workspace, id: RecordId) -> Option<RecordId> {
    Some(match id {
        RecordId::Objective(id) => (*workspace.objective(id)?.carried_from.value())?.into(),
        RecordId::KeyResult(id) => (*workspace.key_result(id)?.carried_from.value())?.into(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::pen::tests::PLAIN;
    use super::super::samples::{CYCLE, OBJECTIVE, churn, date, edit};
    use super::*;
    use crate::domain::edit::Because;
    use crate::domain::{Cadence, CorrectionId, CycleId, Line, Period, Wording};

    fn page(workspace: &Workspace, id: ObjectiveId) -> String {
        let outline = Outline::of(workspace);
        objective_story(workspace, &outline, id, date("2027-05-11"), PLAIN)
    }

    fn reword(workspace: &mut Workspace, id: u128, title: &str) {
        let after = Wording {
            title: Line::new(title),
            measure: None,
        };
        let because = Because {
            date: date("2027-05-01"),
            reason: Line::new("Firms left us, not people"),
            by: Line::new("Mina"),
        };
        edit(workspace, |edit| {
            edit.correct(CorrectionId::new(id), OBJECTIVE, after, because);
        });
    }

    #[test]
    fn it_says_what_was_said_before_and_since_and_why() {
        let mut workspace = churn();
        let before = workspace
            .objective(OBJECTIVE)
            .unwrap()
            .title
            .value()
            .to_string();
        assert!(page(&workspace, OBJECTIVE).contains("Nobody has changed"));
        reword(&mut workspace, 1, "Firms stay");
        reword(&mut workspace, 2, "Small firms stay");
        let html = page(&workspace, OBJECTIVE);
        let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}: {html}"));
        assert!(place("<h1>Small firms stay</h1>") < place("Course correction 2"));
        assert!(place("Course correction 2") < place("Course correction 1"));
        let changed = format!(
            "<del>{before}</del> <span aria-hidden=\"true\">→</span> <ins>Firms stay</ins>"
        );
        assert!(place("Firms left us, not people") < place(&changed));
        assert!(html.contains("by Mina") && html.contains("/correct\">Change course</a>"));
    }

    #[test]
    fn it_leads_to_its_key_results_and_to_what_it_continues() {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            let next = Period::quarter_of(date("2027-07-01"));
            edit.add_cycle(CycleId::new(2), Line::new("Q3"), next, Cadence::Weekly);
            edit.carry_objective(ObjectiveId::new(2), OBJECTIVE, CycleId::new(2));
        });
        assert!(page(&workspace, OBJECTIVE).contains("/history\">Churn falls from 18% to 6%</a>"));
        let later = page(&workspace, ObjectiveId::new(2));
        assert!(later.contains("It continues"), "{later}");
        assert!(later.contains(&Route::History(OBJECTIVE.into()).href()));
    }

    #[test]
    fn one_that_is_gone_or_closed_cannot_be_changed() {
        let mut workspace = churn();
        assert!(page(&workspace, ObjectiveId::new(99)).contains("not here any more"));
        edit(&mut workspace, |edit| {
            edit.cycle(CYCLE, |cycle, stamp| {
                cycle.closed_on.edit(Some(date("2027-07-01")), stamp);
            });
        });
        assert!(!page(&workspace, OBJECTIVE).contains("Change course"));
    }
}
