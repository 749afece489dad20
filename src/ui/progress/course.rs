//! The course of a key result: what it was read at, what was expected, and what it aimed at meanwhile.

use crate::domain::{Confidence, Date, History, Measure, Metric, Phases, Target};
use crate::domain::{Reading, Share, Wording};

/// What a key result has gone through, in the values of its measure; of a milestone, in hundredths that are
/// done.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The day before the cycle begins, on which nothing is expected, or the day of a reading before it.
    pub start: Date,
    /// The last day of the cycle, or that of a reading after it.
    pub end: Date,
    /// What the values count; empty for bare numbers.
    pub unit: String,
    /// Whether it goes by steps, and so stays where it is between them.
    pub is_steps: bool,
    /// What was read, by its days.
    pub points: Vec<Point>,
    /// What was aimed at, one after the other. Each but the last ends with a course correction.
    pub pieces: Vec<Piece>,
    /// The days of all course corrections, by their order.
    pub turns: Vec<Date>,
}

/// What was read on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The day.
    pub date: Date,
    /// The value.
    pub value: f64,
    /// The value that was expected by the end of that day, where there is a way to walk.
    pub expected: Option<f64>,
    /// What was aimed at that day, if it can be compared.
    pub target: Option<Target>,
    /// How sure people were.
    pub confidence: Option<Confidence>,
}

/// What was aimed at for some time.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its first day; of the first piece, the day before the cycle.
    pub from: Date,
    /// Its last day, or the day on which another piece takes its place.
    pub to: Date,
    /// What was aimed at.
    pub target: Target,
    /// The values expected on the way, to be joined by straight lines; none where there is no way to walk.
    pub way: Vec<(Date, f64)>,
}

impl Course {
    /// The course of a key result; `None` while it has no measure.
    pub fn of(history: &History<'_>) -> Option<Self> {
        let measure = history.key_result.measure.value().as_ref()?;
        let period = *history.cycle.period.value();
        let before = period.start().plus(-1);
        let mut course = Self {
            start: before,
            end: period.end(),
            unit: unit(measure).to_owned(),
            is_steps: matches!(measure, Measure::Milestone(_)),
            points: Vec::new(),
            pieces: Vec::new(),
            turns: history
                .corrections
                .iter()
                .map(|one| *one.date.value())
                .collect(),
        };
        course.add_points(history);
        if let (Some(first), Some(last)) = (course.points.first(), course.points.last()) {
            course.start = course.start.min(first.date);
            course.end = course.end.max(last.date);
        }
        let mut from = before;
        for correction in &history.corrections {
            let turn = (*correction.date.value()).clamp(from, period.end());
            course.add_piece(history, from, turn, correction.before.value());
            from = turn;
        }
        let wording = history.wording_on(course.end);
        course.add_piece(history, from, course.end, &wording);
        Some(course)
    }

    fn add_points(&mut self, history: &History<'_>) {
        for check_in in &history.check_ins {
            let date = *check_in.date.value();
            let Some(value) = value_of(history, *check_in.reading.value()) else {
                continue;
            };
            let wording = history.wording_on(date);
            let way = self
                .comparable(&wording)
                .map(|measure| Way::of(history, measure));
            self.points.push(Point {
                date,
                value,
                expected: way.as_ref().and_then(|way| way.expected(date)),
                target: way.map(|way| way.target),
                confidence: *check_in.confidence.value(),
            });
        }
    }

    fn add_piece(&mut self, history: &History<'_>, from: Date, to: Date, wording: &Wording) {
        let Some(measure) = self.comparable(wording).filter(|_| from < to) else {
            return;
        };
        let way = Way::of(history, measure);
        let phases = history.key_result.phases.value().get().iter();
        let bends = phases
            .map(|phase| phase.date)
            .filter(|date| from < *date && *date < to);
        let end = history.cycle.period.value().end();
        let days = [from].into_iter().chain(bends).chain([to.min(end)]);
        let way_values = days.filter_map(|day| Some((day, way.expected(day)?)));
        self.pieces.push(Piece {
            from,
            to,
            target: way.target,
            way: way_values.collect(),
        });
    }

    /// The measure of a wording, if its values can stand beside those of today's.
    fn comparable<'a>(&self, wording: &'a Wording) -> Option<&'a Measure> {
        let measure = wording.measure.as_ref()?;
        let is_steps = matches!(measure, Measure::Milestone(_));
        (is_steps == self.is_steps && unit(measure) == self.unit).then_some(measure)
    }

    /// All values that the picture has to show.
    pub fn values(&self) -> Vec<f64> {
        let mut values: Vec<f64> = self.points.iter().map(|point| point.value).collect();
        for piece in &self.pieces {
            values.extend(piece.way.iter().map(|point| point.1));
            values.extend(edges(piece.target).into_iter().flatten());
        }
        values
    }
}

/// The values at which a target begins and ends: of a change and a limit to one side, only one.
pub fn edges(target: Target) -> [Option<f64>; 2] {
    match target {
        Target::Increase(to) | Target::Decrease(to) => [Some(to), None],
        Target::AtLeast(low) => [Some(low), None],
        Target::AtMost(high) => [None, Some(high)],
        Target::Between { low, high } => [Some(low), Some(high)],
    }
}

/// What the values of a measure count.
pub fn unit(measure: &Measure) -> &str {
    match measure {
        Measure::Metric(metric) => metric.unit().trim(),
        Measure::Milestone(_) => "%",
    }
}

/// What was read, in the values of the measure of today.
pub fn value_of(history: &History<'_>, reading: Reading) -> Option<f64> {
    history.share(reading)?;
    match reading {
        Reading::Value(value) => Some(value),
        Reading::Share(share) => Some(share * 100.0),
        Reading::Skipped => None,
    }
}

/// The way that a measure asks to walk.
struct Way<'a> {
    history: &'a History<'a>,
    metric: Option<&'a Metric>,
    target: Target,
}

impl<'a> Way<'a> {
    fn of(history: &'a History<'a>, measure: &'a Measure) -> Self {
        let (metric, target) = match measure {
            Measure::Metric(metric) => (Some(metric), metric.target()),
            Measure::Milestone(_) => (None, Target::Increase(100.0)),
        };
        Self {
            history,
            metric,
            target,
        }
    }

    /// The value expected by the end of a day. A limit is to hold on every day alike, and without a baseline
    /// there is no way to walk.
    fn expected(&self, day: Date) -> Option<f64> {
        let (Target::Increase(to) | Target::Decrease(to)) = self.target else {
            return None;
        };
        let from = self.metric.map_or(Some(0.0), Metric::baseline)?;
        let value = from + (to - from) * self.share(day);
        value.is_finite().then_some(value)
    }

    fn share(&self, day: Date) -> Share {
        let period = *self.history.cycle.period.value();
        let phases: &Phases = self.history.key_result.phases.value();
        match self.metric {
            Some(metric) => phases.expected(metric, period, day),
            None => period.pace(day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{churn, date, edit, steps};
    use super::*;
    use crate::domain::edit::Because;
    use crate::domain::{CorrectionId, KeyResultId, Line, Outline, Phase, Workspace};

    const CHURN: KeyResultId = KeyResultId::new(1);

    fn course(workspace: &Workspace, id: KeyResultId) -> Course {
        let outline = Outline::of(workspace);
        let history = History::of(workspace, &outline, id).unwrap();
        Course::of(&history).unwrap()
    }

    fn is(value: f64, expected: f64) -> bool {
        (value - expected).abs() < 1e-9
    }

    #[test]
    fn the_way_goes_from_the_baseline_to_the_target() {
        let course = course(&churn(), CHURN);
        let [piece] = course.pieces.as_slice() else {
            panic!("{:?}", course.pieces)
        };
        let [first, last] = piece.way.as_slice() else {
            panic!("{:?}", piece.way)
        };
        assert_eq!((first.0, last.0), (date("2027-03-31"), date("2027-06-30")));
        assert!(is(first.1, 18.0) && is(last.1, 6.0));
        assert_eq!(course.points.len(), 3);
        // Day 41 of 91.
        let expected = course.points[2].expected.unwrap();
        assert!(is(expected, 18.0 - 12.0 * 41.0 / 91.0), "{expected}");
    }

    #[test]
    fn phases_bend_the_way() {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            edit.key_result(CHURN, |churn, stamp| {
                let phase = Phase {
                    date: date("2027-05-31"),
                    value: 16.0,
                };
                churn.phases.edit(Phases::new([phase]), stamp);
            });
        });
        let way = course(&workspace, CHURN).pieces[0].way.clone();
        assert_eq!(way.len(), 3);
        assert!(is(way[1].1, 16.0), "{way:?}");
    }

    #[test]
    fn a_correction_ends_one_way_and_begins_another() {
        let mut workspace = churn();
        let mut after = Wording {
            title: Line::new("Churn falls"),
            measure: workspace.key_result(CHURN).unwrap().measure.value().clone(),
        };
        after.measure = Metric::new(Line::new("%"), Some(18.0), Target::Decrease(9.0))
            .ok()
            .map(Measure::Metric);
        edit(&mut workspace, |edit| {
            let because = Because {
                date: date("2027-05-01"),
                reason: Line::new("The price rose"),
                by: Line::new(""),
            };
            edit.correct(CorrectionId::new(1), CHURN, after, because);
        });
        let course = course(&workspace, CHURN);
        let targets: Vec<Target> = course.pieces.iter().map(|piece| piece.target).collect();
        assert_eq!(targets, [Target::Decrease(6.0), Target::Decrease(9.0)]);
        assert_eq!(course.pieces[0].to, course.pieces[1].from);
        assert_eq!(course.turns, [date("2027-05-01")]);
        let aims: Vec<_> = course.points.iter().map(|point| point.target).collect();
        assert_eq!(aims[0], Some(Target::Decrease(6.0)), "as it was that day");
        assert_eq!(aims[2], Some(Target::Decrease(9.0)));
    }

    #[test]
    fn a_limit_is_no_way() {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            let metric = Metric::new(Line::new("%"), None, Target::AtMost(20.0));
            let measure = metric.ok().map(Measure::Metric);
            edit.key_result(CHURN, |churn, stamp| churn.measure.edit(measure, stamp));
        });
        let course = course(&workspace, CHURN);
        assert!(course.pieces[0].way.is_empty());
        assert_eq!(course.points[0].expected, None);
        assert_eq!(course.points[0].target, Some(Target::AtMost(20.0)));
    }

    #[test]
    fn a_milestone_goes_by_hundredths() {
        let course = course(&churn(), KeyResultId::new(2));
        assert!(course.is_steps);
        assert_eq!((course.points.len(), course.unit.as_str()), (1, "%"));
        assert!(is(course.points[0].value, 50.0));
        assert!(is(course.pieces[0].way[1].1, 100.0));
    }

    #[test]
    fn what_cannot_be_compared_is_left_out() {
        let mut workspace = churn();
        edit(&mut workspace, |edit| {
            edit.key_result(CHURN, |churn, stamp| {
                churn.measure.edit(steps(&[true]), stamp);
            });
        });
        assert!(course(&workspace, CHURN).points.is_empty());
    }
}
