//! The charts of a key result: its values beside the expected way, and how sure people were.
//!
//! Drawn as text, in whole pixels for a given width. Colours and strokes are the style's, which draws each
//! kind of line in a pattern of its own, so that colour never tells them apart alone.

use super::course::{Course, Piece, edges};
use super::path::{Path, Place, staircase};
use super::pen::Pen;
use super::scale::{Scale, ticks};
use crate::domain::{Confidence, Date, Target};
use crate::ui::markup::Markup;
use crate::ui::text_width::Face;
use crate::ui::words::fill;

/// The letters beside the chart; style/progress.css knows the same size.
const LETTERS: Face = Face::regular(12);
/// The height of the chart of values, by the narrowest width at which it is so high.
const HEIGHTS: [(i32, i32); 2] = [(520, 280), (0, 220)];
/// The height of the chart of confidence.
const CONFIDENCE_HEIGHT: i32 = 110;
/// Room above the field for the numbers of corrections, below it for the days, and to its right.
const MARGINS: (i32, i32, i32) = (24, 26, 14);
/// How wide a day and the room beside it are at the foot of a chart.
const DAY: i32 = 96;

/// A chart of so many pixels, with the field in which values lie.
struct Frame {
    width: i32,
    height: i32,
    left: i32,
    right: i32,
    top: i32,
    bottom: i32,
    x: Scale,
    y: Scale,
}

impl Frame {
    /// A chart of a course, between the lowest and the highest of the values marked beside it.
    fn new(course: &Course, size: (i32, i32), left: i32, values: (f64, f64)) -> Self {
        let (width, height) = size;
        let (above, below, beside) = MARGINS;
        let (right, bottom) = (width - beside, height - below);
        let days = (f64::from(course.start.days()), f64::from(course.end.days()));
        Self {
            width,
            height,
            left,
            right,
            top: above,
            bottom,
            x: Scale::new(days, (left, right)),
            y: Scale::new(values, (bottom, above)),
        }
    }

    fn x(&self, day: Date) -> i32 {
        self.x.at(f64::from(day.days()))
    }

    fn place(&self, point: (Date, f64)) -> Place {
        (self.x(point.0), self.y.at(point.1))
    }

    /// Begins the picture, named by its title and told by a sentence or two.
    fn begin(&self, html: &mut Markup, class: &str, title: &str, says: &str) {
        html.pieces(&["<svg class=\"chart ", class, "\" role=\"img\" width=\""]);
        html.number(self.width)
            .raw("\" height=\"")
            .number(self.height);
        html.raw("\" viewBox=\"0 0 ")
            .number(self.width)
            .raw(" ")
            .number(self.height);
        html.pieces(&[
            "\" aria-labelledby=\"",
            class,
            "-title\" aria-describedby=\"",
            class,
            "-says\">",
        ]);
        html.pieces(&["<title id=\"", class, "-title\">"])
            .text(title);
        html.pieces(&["</title><desc id=\"", class, "-says\">"])
            .text(says);
        html.raw("</desc>");
    }

    /// A level line with its value to the left of it.
    fn mark(&self, html: &mut Markup, value: f64, text: &str) {
        let y = self.y.at(value);
        line(html, "grid", (self.left, y), (self.right, y));
        words(html, "end", (self.left - 6, y + 4), text);
    }

    /// The days at the foot.
    fn days(&self, html: &mut Markup, course: &Course, pen: Pen) {
        let spans = ((self.right - self.left) / DAY).clamp(1, 6);
        let length = course.end.days() - course.start.days();
        for span in 0..=spans {
            // The first day is that of the cycle, not the one before it.
            let passed = (length * span / spans).max(1).min(length.max(0));
            let day = course.start.plus(passed);
            let anchor = match span {
                0 => "start",
                _ if span == spans => "end",
                _ => "middle",
            };
            let x = self.x(day);
            line(html, "grid", (x, self.bottom), (x, self.bottom + 4));
            words(html, anchor, (x, self.bottom + 18), &(pen.short_day)(day));
        }
    }
}

/// Draws the values of a course beside the expected way, so many pixels wide.
pub fn chart(html: &mut Markup, course: &Course, width: i32, today: Date, pen: Pen) {
    let marks = ticks(course.values(), 5);
    let marked: Vec<String> = marks.iter().map(|mark| pen.value(*mark, "")).collect();
    let widest = marked.iter().map(|text| LETTERS.width(text)).max();
    let left = (widest.unwrap_or_default() + 12).min(width / 2);
    let height = HEIGHTS
        .iter()
        .find(|size| width >= size.0)
        .map_or(0, |size| size.1);
    let bounds = (marks[0], marks[marks.len() - 1]);
    let frame = Frame::new(course, (width, height), left, bounds);
    frame.begin(
        html,
        "course",
        pen.words.progress.chart(),
        &says(course, pen),
    );
    for piece in &course.pieces {
        band(html, &frame, piece);
    }
    for (mark, text) in marks.iter().zip(&marked) {
        frame.mark(html, *mark, text);
    }
    frame.days(html, course, pen);
    if course.start < today && today < course.end {
        let x = frame.x(today);
        line(html, "today", (x, frame.top), (x, frame.bottom));
    }
    for (turn, number) in course.turns.iter().zip(1..) {
        let x = frame.x(*turn);
        line(html, "turn", (x, frame.top - 3), (x, frame.bottom));
        words(html, "middle", (x, frame.top - 8), &format!("{number}"));
    }
    aims(html, &frame, course, pen);
    values(html, &frame, course);
    html.raw("</svg>");
}

/// The ground on which a limit holds.
fn band(html: &mut Markup, frame: &Frame, piece: &Piece) {
    let (low, high) = match piece.target {
        Target::Increase(_) | Target::Decrease(_) => return,
        Target::AtLeast(low) => (Some(low), None),
        Target::AtMost(high) => (None, Some(high)),
        Target::Between { low, high } => (Some(low), Some(high)),
    };
    let top = high.map_or(frame.top, |high| frame.y.at(high));
    let bottom = low.map_or(frame.bottom, |low| frame.y.at(low));
    let (from, to) = (frame.x(piece.from), frame.x(piece.to));
    html.raw("<rect class=\"band\" x=\"")
        .number(from)
        .raw("\" y=\"")
        .number(top);
    html.raw("\" width=\"").number(to - from);
    html.raw("\" height=\"").number(bottom - top).raw("\"/>");
}

/// What was expected and aimed at, piece by piece, with the last target named.
fn aims(html: &mut Markup, frame: &Frame, course: &Course, pen: Pen) {
    for piece in &course.pieces {
        Path::of(piece.way.iter().map(|point| frame.place(*point))).write(html, "way");
        for edge in edges(piece.target).into_iter().flatten() {
            let ends = [(piece.from, edge), (piece.to, edge)];
            Path::of(ends.map(|end| frame.place(end))).write(html, "target");
        }
    }
    let Some(last) = course.pieces.last() else {
        return;
    };
    let Some(edge) = edges(last.target).into_iter().flatten().next_back() else {
        return;
    };
    let (x, y) = frame.place((last.to, edge));
    // Above the line, unless there is no room above it.
    let y = if y - 14 < frame.top { y + 15 } else { y - 6 };
    let text = [
        pen.words.progress.target(),
        " ",
        &pen.target(last.target, &course.unit),
    ]
    .concat();
    words(html, "end", (x, y), &text);
}

/// What was read, as a line with a mark for each reading.
fn values(html: &mut Markup, frame: &Frame, course: &Course) {
    let places: Vec<Place> = course
        .points
        .iter()
        .map(|point| frame.place((point.date, point.value)))
        .collect();
    if course.is_steps {
        Path::of(staircase(&places)).write(html, "values");
    } else {
        Path::of(places.iter().copied()).write(html, "values");
    }
    for (x, y) in places {
        html.raw("<circle class=\"value\" r=\"4\" cx=\"").number(x);
        html.raw("\" cy=\"").number(y).raw("\"/>");
    }
}

/// Draws how sure people were, as a bar on each day on which somebody said so; nothing where nobody did.
pub fn confidence_chart(
    html: &mut Markup,
    course: &Course,
    said: &[(Date, Confidence)],
    width: i32,
    pen: Pen,
) {
    if said.is_empty() {
        return;
    }
    let most = f64::from(Confidence::MOST);
    let left = LETTERS.width("10") + 12;
    let frame = Frame::new(course, (width, CONFIDENCE_HEIGHT), left, (0.0, most));
    let told: Vec<String> = said
        .iter()
        .map(|(day, confidence)| format!("{}: {}", (pen.short_day)(*day), confidence.get()))
        .collect();
    frame.begin(
        html,
        "confidence",
        pen.words.progress.confidence_chart(),
        &told.join(", "),
    );
    for value in [0.0, most] {
        frame.mark(html, value, &(pen.figures.number)(value));
    }
    frame.days(html, course, pen);
    for (day, confidence) in said {
        let (x, y) = frame.place((*day, f64::from(confidence.get())));
        let x = x.clamp(frame.left + 3, frame.right - 3);
        html.raw("<rect class=\"sure\" width=\"6\" x=\"")
            .number(x - 3)
            .raw("\" y=\"")
            .number(y);
        html.raw("\" height=\"")
            .number(frame.bottom - y)
            .raw("\"/>");
        words(html, "middle", (x, y - 4), &confidence.get().to_string());
    }
    html.raw("</svg>");
}

/// What the chart shows, in a few sentences.
fn says(course: &Course, pen: Pen) -> String {
    let words = &pen.words.progress;
    let (Some(first), Some(last)) = (course.points.first(), course.points.last()) else {
        return words.chart_empty().to_owned();
    };
    let day = pen.figures.day;
    let count = course.points.len().to_string();
    let (start, end) = (day(first.date), day(last.date));
    let gaps = [("count", &*count), ("start", &start), ("end", &end)];
    let mut says = fill(words.chart_says(), &gaps);
    if let Some(expected) = last.expected {
        let value = pen.value(last.value, &course.unit);
        let expected = pen.value(expected, &course.unit);
        says.push(' ');
        says.push_str(&fill(
            words.chart_last(),
            &[("value", &value), ("expected", &expected)],
        ));
    }
    if !course.turns.is_empty() {
        says.push(' ');
        says.push_str(&words.chart_turns().say(course.turns.len()));
    }
    says
}

fn line(html: &mut Markup, class: &str, from: Place, to: Place) {
    html.pieces(&["<path class=\"", class, "\" d=\"M"]);
    html.number(from.0).raw(" ").number(from.1).raw("L");
    html.number(to.0).raw(" ").number(to.1).raw("\"/>");
}

fn words(html: &mut Markup, anchor: &str, at: Place, text: &str) {
    html.pieces(&["<text class=\"", anchor, "\" x=\""])
        .number(at.0);
    html.raw("\" y=\"")
        .number(at.1)
        .element("\">", text, "</text>");
}

#[cfg(test)]
mod tests {
    use super::super::pen::tests::PLAIN;
    use super::super::samples::{churn, date, drafted, edit};
    use super::*;
    use crate::domain::{History, KeyResultId, Line, Measure, Metric, Outline, Workspace};
    use proptest::prelude::*;

    fn course(workspace: &Workspace, id: u128) -> Course {
        let outline = Outline::of(workspace);
        let history = History::of(workspace, &outline, KeyResultId::new(id)).unwrap();
        Course::of(&history).unwrap()
    }

    fn drawn(course: &Course, width: i32) -> String {
        let mut html = Markup::default();
        chart(&mut html, course, width, date("2027-05-11"), PLAIN);
        html.finish()
    }

    fn limited(target: Target) -> Course {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            let metric = Metric::new(Line::new("%"), None, target);
            let measure = metric.ok().map(Measure::Metric);
            edit.key_result(KeyResultId::new(1), |one, stamp| {
                one.measure.edit(measure, stamp);
            });
        });
        course(&workspace, 1)
    }

    #[test]
    fn every_reading_has_its_mark() {
        let html = drawn(&course(&churn(), 1), 640);
        assert_eq!(html.matches("<circle").count(), 3);
        assert!(html.contains("Target 6\u{a0}%"), "{html}");
        assert!(html.contains("3 readings from 2027-04-07 to 2027-05-11. The last is 14\u{a0}%, expected was 12.6\u{a0}%."));
    }

    #[test]
    fn before_anything_is_read_the_way_is_drawn() {
        let html = drawn(&course(&drafted(), 1), 640);
        assert!(html.contains("class=\"way\"") && !html.contains("<circle"));
        assert!(html.contains("Nothing was read yet."));
    }

    #[test]
    fn limits_are_drawn_as_the_ground_on_which_they_hold() {
        for target in [
            Target::AtLeast(10.0),
            Target::AtMost(20.0),
            Target::Between {
                low: 10.0,
                high: 20.0,
            },
        ] {
            let html = drawn(&limited(target), 640);
            assert_eq!(html.matches("class=\"band\"").count(), 1, "{html}");
            assert!(!html.contains("class=\"way\""));
            assert!(!html.contains("height=\"-"), "{html}");
        }
    }

    #[test]
    fn confidence_is_drawn_where_somebody_said_it() {
        let course = course(&churn(), 1);
        let said: Vec<_> = course
            .points
            .iter()
            .filter_map(|one| Some((one.date, one.confidence?)))
            .collect();
        let mut html = Markup::default();
        confidence_chart(&mut html, &course, &said, 640, PLAIN);
        let html = html.finish();
        assert_eq!(html.matches("class=\"sure\"").count(), 3);
        assert!(html.contains("2027-04-07: 7, 2027-04-21: 7"));
        let mut nothing = Markup::default();
        confidence_chart(&mut nothing, &course, &[], 640, PLAIN);
        assert_eq!(nothing.finish(), "");
    }

    /// All numbers within the values of attributes that place something, with whether each is across.
    fn coordinates(html: &str) -> Vec<(bool, i32)> {
        let mut all = Vec::new();
        for (name, is_across) in [
            (" cx=\"", true),
            (" cy=\"", false),
            (" x=\"", true),
            (" y=\"", false),
        ] {
            for rest in html.split(name).skip(1) {
                all.push((is_across, rest.split('"').next().unwrap().parse().unwrap()));
            }
        }
        for rest in html.split(" d=\"M").skip(1) {
            let path = rest.split('"').next().unwrap();
            for place in path.split('L') {
                let (x, y) = place.split_once(' ').unwrap();
                all.push((true, x.parse().unwrap()));
                all.push((false, y.parse().unwrap()));
            }
        }
        all
    }

    proptest! {
        #[test]
        fn everything_stays_within_its_picture(
            values in prop::collection::vec((-40..130_i32, prop::num::f64::NORMAL), 0..8),
            to in prop::num::f64::NORMAL, width in 240..1200_i32,
        ) {
            let mut course = course(&drafted(), 1);
            let mut days: Vec<i32> = values.iter().map(|value| value.0).collect();
            days.sort_unstable();
            for (day, (_, value)) in days.into_iter().zip(values) {
                let point = super::super::course::Point {
                    date: course.pieces[0].from.plus(day), value, expected: None, target: None, confidence: None,
                };
                course.start = course.start.min(point.date);
                course.end = course.end.max(point.date);
                course.points.push(point);
            }
            course.pieces[0].target = Target::Increase(to);
            let html = drawn(&course, width);
            prop_assert!(!html.contains("NaN") && !html.contains("inf"), "{html}");
            let height = if width >= 520 { 280 } else { 220 };
            for (is_across, at) in coordinates(&html) {
                let most = if is_across { width } else { height };
                prop_assert!((0..=most).contains(&at), "{at} of {most} in {html}");
            }
        }
    }
}
