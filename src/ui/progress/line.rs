//! What the lines of the document say of where they stand.

use super::beyond::with_unit;
use super::course::Course;
use super::outcome::Outcome;
use super::pen::Pen;
use super::sparkline::sparkline;
use crate::domain::{
    CycleId, Date, History, KeyResultId, ObjectiveId, ObjectiveStanding, Outline, RecordId, Share,
    Workspace,
};
use crate::ui::markup::Markup;
use crate::ui::people::shown_title;
use crate::ui::standing::points;
use crate::ui::words::fill;

/// Whether anybody has checked in on anything in a cycle.
pub fn has_check_ins(outline: &Outline, cycle: CycleId) -> bool {
    let mut objectives = outline.objectives(cycle).iter();
    objectives.any(|objective| {
        let mut key_results = outline.key_results(*objective).iter();
        key_results.any(|id| !outline.check_ins(*id).is_empty())
    })
}

/// Where a key result stands, as its line says it.
#[derive(Clone, Debug, PartialEq)]
pub struct LineStanding {
    outcome: Outcome,
    course: Course,
}

impl LineStanding {
    /// What the line of a key result says on `today`. Nothing without a measure, and nothing while the cycle is
    /// being drafted: before its first check-in or, if that is earlier, the day it is due.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        id: KeyResultId,
        has_check_ins: bool,
        today: Date,
    ) -> Option<Self> {
        let history = History::of(workspace, outline, id)?;
        if !has_check_ins && today < history.cycle.first_check_in() {
            return None;
        }
        Some(Self {
            outcome: Outcome::of_key_result(&history, today),
            course: Course::of(&history)?,
        })
    }

    /// The same as HTML: the status or the score, what was last read, and its course.
    pub fn write(&self, pen: Pen) -> String {
        let mut html = Markup::default();
        self.outcome.write(&mut html, pen.words);
        if let Some(last) = self.course.points.last() {
            let value = with_unit(pen.figures, last.value, &self.course.unit);
            html.element(" <span class=\"standing-value\">", &value, "</span>");
            sparkline(&mut html, &self.course);
        }
        html.finish()
    }
}

/// The records that the standing of a key result is read from.
pub fn read_for(workspace: &Workspace, outline: &Outline, id: KeyResultId) -> Vec<RecordId> {
    let mut records = vec![id.into()];
    records.extend(workspace.cycle_of(id.into()).map(RecordId::from));
    records.extend(outline.check_ins(id).iter().map(|id| RecordId::from(*id)));
    records.extend(outline.corrections(id).iter().map(|id| RecordId::from(*id)));
    records
}

/// Where an objective stands, as its heading says it.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadStanding {
    outcome: Outcome,
    progress: Option<Share>,
    weakest: Option<Weakest>,
}

/// The key result that drags most.
#[derive(Clone, Debug, PartialEq)]
struct Weakest {
    title: String,
    /// By how much it is behind its pace; `None` if it was never read.
    behind: Option<Share>,
}

impl HeadStanding {
    /// What the heading of an objective says on `today`; nothing without key results.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        id: ObjectiveId,
        today: Date,
        pen: Pen,
    ) -> Option<Self> {
        let standing = ObjectiveStanding::of(workspace, outline, id, today)?;
        let (weakest, its) = standing.weakest;
        let is_one_of_several = outline.key_results(id).len() > 1;
        Some(Self {
            outcome: Outcome::of_objective(workspace, outline, id, &standing),
            progress: standing.whole.progress,
            weakest: is_one_of_several.then(|| Weakest {
                title: shown_title(pen.words, workspace, weakest.into()),
                behind: its.progress.map(|_| -its.lead()),
            }),
        })
    }

    /// The same as HTML: the status or the score, how far it has come, and what drags most.
    pub fn write(&self, pen: Pen) -> String {
        let words = &pen.words.progress;
        let mut html = Markup::default();
        self.outcome.write(&mut html, pen.words);
        let Some(progress) = self.progress else {
            return html.finish();
        };
        let mean = fill(words.mean(), &[("progress", &pen.percent(progress))]);
        html.element(" <span>· ", &mean, "</span>");
        if let Some(weakest) = &self.weakest {
            let behind = match weakest.behind {
                Some(behind) => words.behind().say(points(behind)),
                None => words.not_read().to_owned(),
            };
            let gaps = [("title", &*weakest.title), ("behind", &behind)];
            html.element(" <span>· ", &fill(words.weakest(), &gaps), "</span>");
        }
        html.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::pen::tests::PLAIN;
    use super::super::samples::{CYCLE, OBJECTIVE, churn, close, date, drafted};
    use super::*;

    fn line(workspace: &Workspace, id: u128, today: &str) -> Option<String> {
        let outline = Outline::of(workspace);
        let begun = has_check_ins(&outline, CYCLE);
        let id = KeyResultId::new(id);
        let line = LineStanding::of(workspace, &outline, id, begun, date(today))?;
        Some(line.write(PLAIN))
    }

    #[test]
    fn nothing_is_said_while_a_cycle_is_drafted() {
        assert_eq!(line(&drafted(), 1, "2027-04-06"), None);
        let pending = line(&drafted(), 1, "2027-04-07").unwrap();
        assert!(
            pending.contains("Pending") && !pending.contains("<svg"),
            "{pending}"
        );
    }

    #[test]
    fn a_line_says_where_it_stands() {
        let html = line(&churn(), 1, "2027-05-11").unwrap();
        assert!(
            html.contains("At risk") && html.contains("14\u{a0}%") && html.contains("<svg"),
            "{html}"
        );
    }

    #[test]
    fn what_is_closed_says_what_it_came_to() {
        let mut workspace = churn();
        close(&mut workspace);
        let html = line(&workspace, 1, "2027-09-01").unwrap();
        assert!(
            html.contains("Scored 0.3") && !html.contains("Outdated"),
            "{html}"
        );
    }

    #[test]
    fn an_objective_names_what_drags_most() {
        let workspace = churn();
        let outline = Outline::of(&workspace);
        let head = HeadStanding::of(&workspace, &outline, OBJECTIVE, date("2027-05-11"), PLAIN);
        let html = head.unwrap().write(PLAIN);
        assert!(html.contains("42% of the way"), "{html}");
        assert!(
            html.contains("Weakest: Churn falls from 18% to 6%, 12 points behind"),
            "{html}"
        );
    }
}
