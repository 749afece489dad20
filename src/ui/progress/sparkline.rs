//! The course of a key result in the size of a word.

use super::course::Course;
use super::path::{Path, staircase};
use super::scale::Scale;
use crate::ui::markup::Markup;

/// The size of the picture in its own units, of which style/progress.css shows ten as a pixel.
const SIZE: (i32, i32) = (720, 200);
/// Room at its edges for the width of the lines, and for the mark of the last value.
const EDGE: i32 = 30;

/// Draws the values of a course, with the expected way behind them; nothing while there are none. It says
/// nothing to those who cannot see it: the words beside it do.
pub fn sparkline(html: &mut Markup, course: &Course) {
    let Some(last) = course.points.last() else {
        return;
    };
    let (low, high) = bounds(course);
    let (width, height) = SIZE;
    let days = (f64::from(course.start.days()), f64::from(course.end.days()));
    let x = Scale::new(days, (EDGE, width - EDGE));
    let y = Scale::new((low, high), (height - EDGE, EDGE));
    let place = |date: crate::domain::Date, value| (x.at(f64::from(date.days())), y.at(value));
    html.raw("<svg class=\"sparkline\" aria-hidden=\"true\" viewBox=\"0 0 ");
    html.number(width).raw(" ").number(height).raw("\">");
    for piece in &course.pieces {
        let way = piece.way.iter().map(|(date, value)| place(*date, *value));
        Path::of(way).write(html, "way");
    }
    let points: Vec<_> = course
        .points
        .iter()
        .map(|one| place(one.date, one.value))
        .collect();
    let points = if course.is_steps {
        staircase(&points)
    } else {
        points
    };
    Path::of(points).write(html, "values");
    let (x, y) = place(last.date, last.value);
    html.raw("<circle class=\"last\" r=\"26\" cx=\"").number(x);
    html.raw("\" cy=\"").number(y).raw("\"/></svg>");
}

/// The lowest and the highest value that are drawn.
fn bounds(course: &Course) -> (f64, f64) {
    let ways = course.pieces.iter().flat_map(|piece| &piece.way);
    let values = course.points.iter().map(|point| point.value);
    let all = values.chain(ways.map(|point| point.1));
    all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    })
}

#[cfg(test)]
mod tests {
    use super::super::samples::{churn, drafted};
    use super::*;
    use crate::domain::{History, KeyResultId, Outline, Workspace};

    fn drawn(workspace: &Workspace, id: u128) -> String {
        let outline = Outline::of(workspace);
        let history = History::of(workspace, &outline, KeyResultId::new(id)).unwrap();
        let mut html = Markup::default();
        sparkline(&mut html, &Course::of(&history).unwrap());
        html.finish()
    }

    #[test]
    fn values_are_drawn_over_the_way_with_the_last_one_marked() {
        let html = drawn(&churn(), 1);
        assert!(html.contains("class=\"way\"") && html.contains("class=\"values\""));
        assert_eq!(html.matches("<circle").count(), 1);
    }

    #[test]
    fn a_single_value_is_a_mark_and_none_is_nothing() {
        let one = drawn(&churn(), 2);
        assert!(
            one.contains("<circle") && !one.contains("class=\"values\""),
            "{one}"
        );
        assert_eq!(drawn(&drafted(), 1), "");
    }
}
