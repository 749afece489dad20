//! The history of a key result as HTML: where it stands, its charts, and everything that was said about it.

use super::beyond::{Beyond, with_unit};
use super::chart::{chart, confidence_chart};
use super::course::{Course, unit, value_of};
use super::entries::Entries;
use super::frame::{gone, write_head};
use super::objective_story::carried_from;
use super::outcome::Outcome;
use super::overview::CHECK_IN;
use super::pen::Pen;
use crate::domain::{Confidence, Date, History, KeyResultId, Measure, Outline};
use crate::domain::{RecordId, Target, Workspace};
use crate::ui::markup::Markup;
use crate::ui::people::shown_title;
use crate::ui::route::Route;
use crate::ui::standing::reason;
use crate::ui::words::fill;

/// How far back the trail of earlier cycles is followed.
const TRAIL: usize = 20;

/// The history of a key result on `today`, with charts so many pixels wide, as HTML.
pub fn story(
    workspace: &Workspace,
    outline: &Outline,
    id: KeyResultId,
    width: i32,
    today: Date,
    pen: Pen,
) -> String {
    let Some(history) = History::of(workspace, outline, id) else {
        return gone(pen, pen.words.progress.gone());
    };
    let mut html = Markup::default();
    let story = Story {
        workspace,
        history,
        today,
        width,
        pen,
    };
    story.head(&mut html);
    story.standing(&mut html);
    if let Some(course) = Course::of(&story.history) {
        story.pictures(&mut html, &course);
    } else {
        html.element(
            "<p class=\"beginning\">",
            pen.words.progress.nothing_to_draw(),
            "</p>",
        );
    }
    Entries {
        history: &story.history,
        pen,
    }
    .write(&mut html);
    write_trail(&mut html, workspace, id.into(), pen);
    html.finish()
}

struct Story<'a> {
    workspace: &'a Workspace,
    history: History<'a>,
    today: Date,
    width: i32,
    pen: Pen,
}

impl Story<'_> {
    fn head(&self, html: &mut Markup) {
        let key_result = self.history.key_result;
        let title = self.pen.title(self.workspace, key_result.id.into());
        let objective = self
            .pen
            .title(self.workspace, (*key_result.objective.value()).into());
        let place = [&*objective, " · ", self.history.cycle.name.value()].concat();
        write_head(html, self.pen, &title, &place);
    }

    /// Why it stands where it stands; of a closed cycle, since when it is closed.
    fn why(&self) -> String {
        if let Some(day) = self.history.cycle.closed_on.value() {
            let day = (self.pen.figures.day)(*day);
            return fill(self.pen.words.review.closed_on(), &[("day", &day)]);
        }
        if self.history.key_result.measure.value().is_none() {
            return self.pen.words.progress.no_measure().to_owned();
        }
        let standing = self.history.standing(self.today);
        let period = *self.history.cycle.period.value();
        reason(self.pen.words, &standing, period, self.today)
    }

    /// Where it stands and why, what it is at, and the ways on.
    fn standing(&self, html: &mut Markup) {
        let words = &self.pen.words.progress;
        html.raw("<p class=\"story-standing\">");
        Outcome::of_key_result(&self.history, self.today).write(html, self.pen.words);
        html.element(" · <span>", &self.why(), "</span></p>");
        if let Some(Measure::Metric(metric)) = self.history.key_result.measure.value() {
            self.figures(html, metric);
        } else if let Some(measure) = self.history.key_result.measure.value() {
            let measure = self.pen.words.measure(measure, self.pen.figures);
            html.element("<p>", &measure, "</p>");
        }
        if self.history.cycle.closed_on.value().is_none() {
            html.pieces(&[
                "<p class=\"story-ways\"><a class=\"button\" href=\"",
                CHECK_IN,
                "\">",
            ]);
            let href = Route::Course(self.history.key_result.id.into()).href();
            html.text(words.check_in())
                .pieces(&["</a> <a class=\"button\" href=\"", &href]);
            html.element("\">", words.change_course(), "</a></p>");
        }
    }

    /// The values, and what a share of the way cannot tell of them.
    fn figures(&self, html: &mut Markup, metric: &crate::domain::Metric) {
        let words = &self.pen.words.progress;
        let name = metric.unit().trim();
        html.raw("<p>");
        let read = self.history.last_reading();
        let read = read.and_then(|last| value_of(&self.history, *last.reading.value()));
        if let Some(value) = read.or(metric.baseline()) {
            let text = if read.is_some() {
                words.stands_at()
            } else {
                words.starts_at()
            };
            let value = with_unit(self.pen.figures, value, name);
            html.text(&fill(text, &[("value", &value)])).raw(" · ");
        }
        html.text(&metric.in_signs(self.pen.figures.number));
        let beyond = read.and_then(|value| Beyond::of(metric, value));
        if let Some(beyond) = beyond {
            let said = beyond.say(self.pen.words, self.pen.figures, name);
            html.element(" · <b>", &said, "</b>");
        }
        html.raw("</p>");
        let explained = match (metric.target(), beyond) {
            (Target::Increase(_) | Target::Decrease(_), _) if metric.baseline().is_none() => {
                words.no_way_explained()
            }
            (_, Some(Beyond::Target(_) | Beyond::Baseline(_))) => words.points_explained(),
            (_, Some(_)) => words.limit_explained(),
            _ => "",
        };
        html.element_if_any("<p class=\"quiet\">", explained, "</p>");
    }

    fn pictures(&self, html: &mut Markup, course: &Course) {
        let words = &self.pen.words.progress;
        html.raw("<figure class=\"pictures\">");
        chart(html, course, self.width, self.today, self.pen);
        self.legend(html, course);
        let said: Vec<(Date, Confidence)> = self
            .history
            .check_ins
            .iter()
            .filter_map(|one| Some((*one.date.value(), (*one.confidence.value())?)))
            .collect();
        if !said.is_empty() {
            html.element("<h2>", words.confidence(), "</h2>");
            confidence_chart(html, course, &said, self.width, self.pen);
        }
        html.raw("</figure>");
        if !course.points.is_empty() {
            self.table(html, course);
        }
    }

    fn legend(&self, html: &mut Markup, course: &Course) {
        let words = &self.pen.words.progress;
        let has_way = course.pieces.iter().any(|piece| !piece.way.is_empty());
        let is_limit = |target| !matches!(target, Target::Increase(_) | Target::Decrease(_));
        let has_band = course.pieces.iter().any(|piece| is_limit(piece.target));
        html.element(
            "<ul class=\"chart-legend\" role=\"list\" aria-label=\"",
            words.legend(),
            "\">",
        );
        for (class, name, is_there) in [
            ("values", words.read_value(), !course.points.is_empty()),
            ("way", words.expected(), has_way),
            ("target", words.target(), true),
            ("band", words.band(), has_band),
            ("turn", words.turn(), !course.turns.is_empty()),
            (
                "today",
                words.today(),
                course.start < self.today && self.today < course.end,
            ),
        ] {
            if is_there {
                html.raw(
                    "<li><svg class=\"chart\" aria-hidden=\"true\" width=\"28\" height=\"12\">",
                );
                html.pieces(&["<path class=\"", class, "\" d=\"M0 6L28 6\"/></svg> "]);
                html.text(name).raw("</li>");
            }
        }
        html.raw("</ul>");
    }

    /// What the chart shows, for those who would rather read it.
    fn table(&self, html: &mut Markup, course: &Course) {
        let words = &self.pen.words.progress;
        html.element(
            "<details class=\"chart-table\"><summary>",
            words.chart_table(),
            "</summary>",
        );
        html.element(
            "<div role=\"region\" tabindex=\"0\" aria-label=\"",
            words.chart_region(),
            "\"><table><thead><tr>",
        );
        for name in [
            words.date(),
            words.read_value(),
            words.expected(),
            words.target(),
            words.confidence(),
        ] {
            html.element("<th scope=\"col\">", name, "</th>");
        }
        html.raw("</tr></thead><tbody>");
        let figures = self.pen.figures;
        for point in &course.points {
            let none = || "–".to_owned();
            let value = with_unit(figures, point.value, &course.unit);
            let expected = point
                .expected
                .map_or_else(none, |value| self.pen.value(value, &course.unit));
            let target = point
                .target
                .map_or_else(none, |target| self.pen.target(target, &course.unit));
            let sure = point
                .confidence
                .map_or_else(none, |sure| sure.get().to_string());
            html.element(
                "<tr><th scope=\"row\">",
                &(figures.day)(point.date),
                "</th>",
            );
            for text in [value, expected, target, sure] {
                html.element("<td>", &text, "</td>");
            }
            html.raw("</tr>");
        }
        html.raw("</tbody></table></div></details>");
    }
}

/// What it continues from earlier cycles, the latest first.
pub fn write_trail(html: &mut Markup, workspace: &Workspace, id: RecordId, pen: Pen) {
    let words = &pen.words.progress;
    let mut known = vec![id];
    let mut next = carried_from(workspace, id);
    while let Some(earlier) = next.filter(|id| workspace.record(*id).is_some()) {
        if known.contains(&earlier) || known.len() > TRAIL {
            break;
        }
        if known.len() == 1 {
            html.element(
                "<h2>",
                words.trail(),
                "</h2><ol class=\"story-trail\" role=\"list\">",
            );
        }
        known.push(earlier);
        let cycle = workspace.cycle_of(earlier);
        let cycle = cycle.and_then(|id| workspace.cycle(id));
        let cycle = cycle.map_or("", |cycle| cycle.name.value());
        let title = shown_title(pen.words, workspace, earlier);
        let said = fill(words.continued(), &[("title", &title), ("cycle", cycle)]);
        let href = match earlier {
            RecordId::Objective(id) => Route::History(id.into()).href(),
            RecordId::KeyResult(id) => Route::History(id.into()).href(),
            _ => break,
        };
        html.element("<li><a href=\"", &href, "\">");
        html.text(&said).raw("</a></li>");
        next = carried_from(workspace, earlier);
    }
    if known.len() > 1 {
        html.raw("</ol>");
    }
}

/// What values counted by the measure of a day.
pub fn unit_on(history: &History<'_>, day: Date) -> String {
    let wording = history.wording_on(day);
    wording
        .measure
        .as_ref()
        .map_or_else(String::new, |measure| unit(measure).to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::pen::tests::PLAIN;
    use super::super::samples::{check_in, churn, date, drafted, edit};
    use super::*;
    use crate::domain::edit::{Because, Said};
    use crate::domain::{Cadence, Wording};
    use crate::domain::{
        CheckInId, CorrectionId, CycleId, Line, Metric, ObjectiveId, Period, Reading,
    };

    fn page(workspace: &Workspace, id: u128) -> String {
        let outline = Outline::of(workspace);
        story(
            workspace,
            &outline,
            KeyResultId::new(id),
            640,
            date("2027-05-11"),
            PLAIN,
        )
    }

    fn says(html: &str, all: &[&str]) {
        for said in all {
            assert!(html.contains(said), "{said} in {html}");
        }
    }

    fn lower(workspace: &mut Workspace, id: u128, on: &str, to: f64) {
        let metric = Metric::new(Line::new("%"), Some(18.0), Target::Decrease(to));
        let after = Wording {
            title: Line::new("Churn falls"),
            measure: metric.ok().map(Measure::Metric),
        };
        let because = Because {
            date: date(on),
            reason: Line::new("The price rose"),
            by: Line::new("Mina"),
        };
        edit(workspace, |edit| {
            edit.correct(CorrectionId::new(id), KeyResultId::new(1), after, because);
        });
    }

    #[test]
    fn it_says_where_the_key_result_stands_and_why() {
        says(
            &page(&churn(), 1),
            &[
                "At risk",
                "12 points behind the pace for day 41 of 91",
                "14\u{a0}% now · 18 → 6 %",
                "<table>",
                "href=\"#/check-ins/",
                "by Mina",
            ],
        );
    }

    #[test]
    fn the_table_says_what_the_chart_draws() {
        let html = page(&churn(), 1);
        assert_eq!(
            html.matches("<circle class=\"value\"").count(),
            html.matches("<tr><th scope=\"row\">").count()
        );
        says(
            &html,
            &["<td>16.5\u{a0}%</td><td>15.2\u{a0}%</td><td>6\u{a0}%</td><td>7</td>"],
        );
    }

    #[test]
    fn what_lies_beyond_the_target_is_explained() {
        let mut workspace = churn();
        check_in(&mut workspace, 9, 1, "2027-05-11", Reading::Value(5.4));
        says(
            &page(&workspace, 1),
            &["5 points beyond the target", "hundredth of the way"],
        );
    }

    #[test]
    fn a_corrected_check_in_is_struck_through_under_the_one_that_took_its_place() {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            let said = Said {
                date: date("2027-05-11"),
                reading: Reading::Value(13.0),
                confidence: None,
                note: Line::new("Misread"),
                by: Line::new(""),
            };
            edit.check_in(
                CheckInId::new(9),
                KeyResultId::new(1),
                said,
                Some(CheckInId::new(3)),
            );
        });
        let html = page(&workspace, 1);
        says(
            &html,
            &["Corrected once", "<del>", "14\u{a0}%", "13\u{a0}%"],
        );
        assert_eq!(html.matches("<circle class=\"value\"").count(), 3);
    }

    #[test]
    fn corrections_stand_between_the_check_ins_with_what_they_changed() {
        let mut workspace = churn();
        lower(&mut workspace, 1, "2027-05-01", 9.0);
        let html = page(&workspace, 1);
        says(
            &html,
            &[
                "Course correction 1",
                "18 → 6 %",
                "18 → 9 %",
                "The price rose",
            ],
        );
        let place = |text: &str| html.rfind(text).unwrap();
        assert!(
            place("16.5\u{a0}%") > place("The price rose"),
            "the latest stands first"
        );
        assert!(!html.contains("in a row"));
    }

    #[test]
    fn a_target_that_was_lowered_three_times_is_pointed_out_kindly() {
        let mut workspace = churn();
        for (id, on, to) in [
            (1, "2027-05-01", 8.0),
            (2, "2027-05-02", 9.0),
            (3, "2027-05-03", 10.0),
        ] {
            lower(&mut workspace, id, on, to);
        }
        says(&page(&workspace, 1), &["lowered 3 times in a row"]);
    }

    #[test]
    fn the_trail_leads_through_earlier_cycles_and_ends() {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            let next = Period::quarter_of(date("2027-07-01"));
            edit.add_cycle(CycleId::new(2), Line::new("Q3"), next, Cadence::Weekly);
            edit.carry_objective(ObjectiveId::new(2), ObjectiveId::new(1), CycleId::new(2));
            edit.carry_key_result(
                KeyResultId::new(3),
                KeyResultId::new(1),
                ObjectiveId::new(2),
            );
            edit.key_result(KeyResultId::new(1), |one, stamp| {
                one.carried_from.edit(Some(KeyResultId::new(3)), stamp);
            });
        });
        let html = page(&workspace, 3);
        says(
            &html,
            &["It continues “Churn falls from 18% to 6%” from Q2."],
        );
        assert_eq!(html.matches("It continues").count(), 1);
    }

    #[test]
    fn without_a_measure_or_a_key_result_it_says_so() {
        let mut workspace = drafted();
        edit(&mut workspace, |edit| {
            edit.key_result(KeyResultId::new(1), |one, stamp| {
                one.measure.edit(None, stamp);
            });
        });
        says(
            &page(&workspace, 1),
            &["there is nothing to draw", "Nobody has checked in yet"],
        );
        says(&page(&workspace, 99), &["not here any more"]);
    }
}
