//! The overview of a cycle as HTML: where its key results stand, with links that choose among them.

use super::board::{Board, Group, Row};
use super::course::Course;
use super::line::HeadStanding;
use super::outcome::Outcome;
use super::pen::Pen;
use super::scale::Scale;
use super::selection::Selection;
use super::sparkline::sparkline;
use crate::domain::{Confidence, CycleId, Date, Measure, Outline, Period, Workspace};
use crate::ui::markup::Markup;
use crate::ui::people::Part;
use crate::ui::route::Route;
use crate::ui::standing::{STATUSES, reason, sign, status};
use crate::ui::words::fill;

/// The address of the check-in.
pub const CHECK_IN: &str = "#/check-in";

/// The overview of a cycle on `today`, as HTML.
pub fn overview(
    workspace: &Workspace,
    outline: &Outline,
    cycle: CycleId,
    selection: Selection,
    today: Date,
    pen: Pen,
) -> String {
    let mut html = Markup::default();
    let Some(known) = workspace.cycle(cycle) else {
        return html.finish();
    };
    let words = &pen.words.progress;
    let period = *known.period.value();
    let title = fill(words.of_cycle(), &[("cycle", known.name.value())]);
    html.element("<h1>", &title, "</h1>");
    html.element(
        "<p class=\"progress-lead\"><span>",
        &day(period, today, pen),
        "</span>",
    );
    let has_key_results = outline
        .objectives(cycle)
        .iter()
        .any(|id| !outline.key_results(*id).is_empty());
    let is_closed = known.closed_on.value().is_some();
    if has_key_results && !is_closed {
        html.pieces(&[" <a class=\"button primary\" href=\"", CHECK_IN, "\">"]);
        html.text(words.check_in()).raw("</a>");
    }
    html.raw("</p>");
    if !has_key_results {
        html.element("<p class=\"beginning\">", words.nothing(), "</p>");
        return html.finish();
    }
    let board = Board::of(workspace, outline, cycle, selection, today);
    let page = Page {
        workspace,
        outline,
        selection,
        period,
        is_closed,
        today,
        pen,
    };
    page.choices(&mut html, &board);
    if board.groups.is_empty() {
        let all = Selection {
            cycle: selection.cycle,
            ..Selection::ALL
        };
        html.element("<p>", words.none_left(), " <a href=\"")
            .raw(&all.href());
        html.element("\">", words.show_all(), "</a></p>");
        return html.finish();
    }
    page.table(&mut html, &board);
    html.finish()
}

/// Which day of the cycle it is.
fn day(period: Period, today: Date, pen: Pen) -> String {
    let words = &pen.words.progress;
    let write = pen.figures.day;
    if today < period.start() {
        return fill(words.not_begun(), &[("day", &write(period.start()))]);
    }
    if today > period.end() {
        return fill(words.over(), &[("day", &write(period.end()))]);
    }
    let (day, length) = (period.day(today).to_string(), period.length().to_string());
    fill(words.day(), &[("day", &day), ("length", &length)])
}

struct Page<'a> {
    workspace: &'a Workspace,
    outline: &'a Outline,
    selection: Selection,
    period: Period,
    is_closed: bool,
    today: Date,
    pen: Pen,
}

impl Page<'_> {
    /// The links that choose: by status, by team, by order.
    fn choices(&self, html: &mut Markup, board: &Board) {
        let words = &self.pen.words.progress;
        let with = |change: fn(&mut Selection)| {
            let mut selection = self.selection;
            change(&mut selection);
            selection
        };
        if !self.is_closed {
            self.statuses(html, board);
        }
        self.teams(html);
        begin_choices(html, words.order());
        self.choice(
            html,
            with(|selection| selection.by_need = false),
            words.as_written(),
            None,
        );
        self.choice(
            html,
            with(|selection| selection.by_need = true),
            if self.is_closed {
                words.by_score()
            } else {
                words.by_need()
            },
            None,
        );
        html.raw("</nav>");
    }

    fn statuses(&self, html: &mut Markup, board: &Board) {
        let with = |status| Selection {
            status,
            ..self.selection
        };
        let words = &self.pen.words.progress;
        begin_choices(html, words.statuses());
        let all: usize = board.counts.iter().sum();
        self.choice(html, with(None), words.all(), Some(all));
        for (known, count) in STATUSES.into_iter().zip(board.counts) {
            if count > 0 || self.selection.status == Some(known) {
                let name = [sign(known), " ", status(self.pen.words, known)].concat();
                self.choice(html, with(Some(known)), &name, Some(count));
            }
        }
        html.raw("</nav>");
    }

    fn teams(&self, html: &mut Markup) {
        let words = &self.pen.words.progress;
        let teams = self.workspace.teams();
        if teams.is_empty() {
            return;
        }
        begin_choices(html, words.teams());
        let named = teams
            .iter()
            .map(|team| (Some(Part::Team(team.id)), team.name.value().trim()));
        let first = [(None, words.all_teams())].into_iter();
        for (part, name) in first
            .chain(named)
            .chain([(Some(Part::NoTeam), words.no_team())])
        {
            self.choice(
                html,
                Selection {
                    part,
                    ..self.selection
                },
                name,
                None,
            );
        }
        html.raw("</nav>");
    }

    fn choice(&self, html: &mut Markup, to: Selection, name: &str, count: Option<usize>) {
        html.element("<a class=\"button\" href=\"", &to.href(), "\"");
        if to == self.selection {
            html.raw(" aria-current=\"true\"");
        }
        html.raw(">");
        html.text(name);
        if let Some(count) = count {
            html.element(" <b>", &count.to_string(), "</b>");
        }
        html.raw("</a>");
    }

    // Roles are written out, since a table that is laid out as cards loses them.
    fn table(&self, html: &mut Markup, board: &Board) {
        let words = &self.pen.words.progress;
        html.element(
            "<table class=\"progress-table\" role=\"table\" aria-label=\"",
            words.table(),
            "\">",
        );
        html.raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        for name in [
            words.key_result(),
            words.now(),
            words.way(),
            words.trend(),
            self.status_name(),
            words.confidence(),
            words.last(),
        ] {
            html.element("<th role=\"columnheader\" scope=\"col\">", name, "</th>");
        }
        html.raw("</tr></thead>");
        for group in &board.groups {
            html.raw("<tbody role=\"rowgroup\">");
            self.head(html, group);
            for row in &group.rows {
                self.row(html, row, group.objective.is_none());
            }
            html.raw("</tbody>");
        }
        html.raw("</table>");
    }

    /// The objective that a group of rows belongs to, with where it stands.
    fn head(&self, html: &mut Markup, group: &Group) {
        let Some((id, number)) = group.objective else {
            return;
        };
        let title = self.pen.title(self.workspace, id.into());
        html.raw("<tr role=\"row\" class=\"head\"><th role=\"rowheader\" scope=\"rowgroup\" colspan=\"7\">");
        html.element("<a href=\"", &Route::Line(id.into()).href(), "\">");
        html.raw(&number.to_string())
            .raw(" ")
            .text(&title)
            .raw("</a>");
        let standing = HeadStanding::of(self.workspace, self.outline, id, self.today, self.pen);
        if let Some(standing) = standing {
            html.raw("<p>").raw(&standing.write(self.pen)).raw("</p>");
        }
        html.raw("</th></tr>");
    }

    fn row(&self, html: &mut Markup, row: &Row, is_alone: bool) {
        let id = row.history.key_result.id;
        let words = &self.pen.words.progress;
        html.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">");
        html.element("<a href=\"", &Route::History(id.into()).href(), "\">");
        html.text(&self.pen.title(self.workspace, id.into()))
            .raw("</a>");
        if is_alone {
            let title = self.pen.title(self.workspace, row.objective.into());
            html.element("<p>", &title, "</p>");
        }
        html.raw("</th>");
        let course = Course::of(&row.history);
        cell(html, words.now());
        self.now(html, row, course.as_ref());
        end(html, words.way());
        self.way(html, row);
        end(html, words.trend());
        self.trend(html, course.as_ref());
        end(html, self.status_name());
        row.outcome.write(html, self.pen.words);
        html.element("<p>", &self.reason(row), "</p>");
        end(html, words.confidence());
        let sure = row
            .standing
            .confidence
            .map_or(none(), |sure| self.sure(sure));
        html.text(&sure);
        end(html, words.last());
        let last = row.history.last_look().map_or(none(), self.pen.figures.day);
        html.text(&last).raw("</td></tr>");
    }

    /// What it stands at, over what it aims at.
    fn now(&self, html: &mut Markup, row: &Row, course: Option<&Course>) {
        let (Some(course), Some(measure)) = (course, row.history.key_result.measure.value()) else {
            html.text(&none());
            return;
        };
        let now = course.points.last().map_or(none(), |last| {
            super::beyond::with_unit(self.pen.figures, last.value, &course.unit)
        });
        html.element("<b>", &now, "</b>");
        html.element(
            "<p>",
            &self.pen.words.measure(measure, self.pen.figures),
            "</p>",
        );
    }

    /// How far it has come, as a bar with a mark where it should be, and in words.
    fn way(&self, html: &mut Markup, row: &Row) {
        let Some(progress) = row.standing.progress else {
            html.text(&none());
            return;
        };
        let scale = Scale::new((0.0, 1.0), (0, 1000));
        html.raw("<svg class=\"progress-bar\" aria-hidden=\"true\" viewBox=\"0 0 1000 80\" preserveAspectRatio=\"none\">");
        html.raw("<rect class=\"all\" width=\"1000\" height=\"40\" y=\"20\"/><rect class=\"done\" height=\"40\" y=\"20\" width=\"");
        html.number(scale.at(progress))
            .raw("\"/><line class=\"pace\" y2=\"80\" x1=\"");
        let pace = scale.at(row.standing.expected);
        html.number(pace)
            .raw("\" x2=\"")
            .number(pace)
            .raw("\"/></svg>");
        let (progress, expected) = (
            self.pen.percent(progress),
            self.pen.percent(row.standing.expected),
        );
        let gaps = [("progress", &*progress), ("expected", &expected)];
        html.element("<p>", &fill(self.pen.words.progress.share(), &gaps), "</p>");
    }

    /// The course, and what has changed since the check-in before.
    fn trend(&self, html: &mut Markup, course: Option<&Course>) {
        let Some(course) = course.filter(|course| !course.points.is_empty()) else {
            html.text(&none());
            return;
        };
        sparkline(html, course);
        let [.., before, last] = course.points.as_slice() else {
            return;
        };
        let words = &self.pen.words.progress;
        let change = last.value - before.value;
        let said = if change == 0.0 {
            words.unchanged().to_owned()
        } else {
            let plus = if change > 0.0 { "+" } else { "" };
            let change = [plus, &self.pen.value(change, &course.unit)].concat();
            fill(words.since(), &[("change", &change)])
        };
        html.element("<p>", &said, "</p>");
    }

    /// What the column is called that says where things stand, or what they came to.
    fn status_name(&self) -> &'static str {
        if self.is_closed {
            self.pen.words.review.score()
        } else {
            self.pen.words.progress.status()
        }
    }

    /// Why it stands so, or what its score says.
    fn reason(&self, row: &Row) -> String {
        if let Outcome::Scored(_) = row.outcome {
            let objective = self.workspace.objective(row.objective);
            let ambition = objective.map(|objective| *objective.ambition.value());
            let band = row
                .outcome
                .band(self.pen.words, ambition.unwrap_or_default());
            return band.unwrap_or_default().to_owned();
        }
        match row.history.key_result.measure.value() {
            None => self.pen.words.progress.no_measure().to_owned(),
            Some(Measure::Metric(_) | Measure::Milestone(_)) => {
                reason(self.pen.words, &row.standing, self.period, self.today)
            }
        }
    }

    fn sure(&self, confidence: Confidence) -> String {
        let confidence = confidence.get().to_string();
        fill(
            self.pen.words.progress.sure(),
            &[("confidence", &confidence)],
        )
    }
}

/// What stands where there is nothing to say.
fn none() -> String {
    "–".to_owned()
}

fn begin_choices(html: &mut Markup, name: &str) {
    html.element("<nav class=\"progress-choices\" aria-label=\"", name, "\">");
}

/// Begins a cell, with what it is about for where the head of its column cannot be seen.
fn cell(html: &mut Markup, name: &str) {
    html.element("<td role=\"cell\" data-label=\"", name, "\">");
}

/// Ends a cell and begins the next.
fn end(html: &mut Markup, name: &str) {
    html.raw("</td>");
    cell(html, name);
}

#[cfg(test)]
mod tests {
    use super::super::pen::tests::PLAIN;
    use super::super::samples::{CYCLE, churn, close, date, drafted};
    use super::*;

    fn page(workspace: &Workspace, selection: Selection, today: &str) -> String {
        let outline = Outline::of(workspace);
        overview(workspace, &outline, CYCLE, selection, date(today), PLAIN)
    }

    #[test]
    fn every_key_result_says_where_it_stands_and_why() {
        let html = page(&churn(), Selection::ALL, "2027-05-11");
        for said in [
            "Progress of Q2",
            "Day 41 of 91",
            "14\u{a0}%",
            "33% of the way, 45% expected",
            "-2.5\u{a0}% since the last check-in",
            "12 points behind the pace for day 41 of 91",
            "7 of 10",
            "2027-05-11",
            "Weakest: Churn",
        ] {
            assert!(html.contains(said), "{said} in {html}");
        }
    }

    #[test]
    fn by_need_each_key_result_names_its_objective() {
        let selection = Selection {
            by_need: true,
            ..Selection::ALL
        };
        let html = page(&churn(), selection, "2027-05-11");
        assert_eq!(html.matches("<p>Customers stay</p>").count(), 2);
        assert!(!html.contains("class=\"head\""));
    }

    #[test]
    fn before_the_cycle_nothing_is_claimed() {
        let html = page(&drafted(), Selection::ALL, "2027-03-01");
        assert!(html.contains("Begins on 2027-04-01") && html.contains("No check-in yet"));
        assert!(!html.contains("progress-bar"));
    }

    #[test]
    fn what_is_closed_says_what_it_came_to_and_asks_for_no_status() {
        let mut workspace = churn();
        close(&mut workspace);
        let html = page(&workspace, Selection::ALL, "2027-09-01");
        for said in [
            "Scored 0.3",
            "Scored 0.5",
            "It did not move far",
            "Lowest score first",
            "data-label=\"Score\"",
        ] {
            assert!(html.contains(said), "{said} in {html}");
        }
        for unsaid in ["Outdated", "By status", "Needs attention"] {
            assert!(!html.contains(unsaid), "{unsaid} in {html}");
        }
    }

    #[test]
    fn a_choice_that_leaves_nothing_leads_back_to_all() {
        let selection = Selection {
            status: Some(crate::domain::Status::Behind),
            ..Selection::ALL
        };
        let html = page(&churn(), selection, "2027-05-11");
        assert!(
            html.contains("<a href=\"#/progress\">Show all</a>"),
            "{html}"
        );
    }
}
