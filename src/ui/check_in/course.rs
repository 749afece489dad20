//! The form in which the course of a key result is changed, and the wording it makes.

use super::day::{DayProblem, day_problem};
use crate::domain::{Date, Line, Measure, Milestone, Period, Step, Wording};
use crate::ui::measure_form::{MetricForm, Shape, Unfinished, new_step};
use crate::ui::numbers::{Unread, read};

/// The fields as they stand, sound or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CourseForm {
    /// What the key result is to say.
    pub title: String,
    /// How it is to be read.
    pub kind: CourseKind,
    /// On which side of the target success lies.
    pub shape: Shape,
    /// What the numbers count.
    pub unit: String,
    /// The baseline, the target or lowest value, and the highest one, as typed.
    pub numbers: [String; 3],
    /// The steps of a milestone, one on each line.
    pub steps: String,
    /// Why the course is changed.
    pub reason: String,
    /// The day from which the change holds; `None` while there is none.
    pub date: Option<Date>,
}

/// How a key result is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CourseKind {
    /// By a number.
    Metric,
    /// By steps.
    Milestone,
    /// Not at all.
    #[default]
    Nothing,
}

impl CourseKind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Metric, Self::Milestone, Self::Nothing];
}

/// What is wrong, and by which field it is to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourseProblem {
    /// One of the numbers, by its place, cannot be read.
    Number(usize, Unread),
    /// The numbers make no measure together.
    Measure(Unfinished),
    /// There is no step.
    NoStep,
    /// The title is empty.
    NoTitle,
    /// Nothing would change.
    Same,
    /// No reason is given.
    NoReason,
    /// The day cannot be taken.
    Day(DayProblem),
}

/// What a form is read with.
#[derive(Clone, Copy)]
pub struct Reader {
    /// How a number stands in a field.
    pub write: fn(f64) -> String,
    /// The sign before the decimals where the reader lives.
    pub decimal: char,
}

impl CourseForm {
    /// The fields for what a key result says now.
    pub fn of(now: &Wording, date: Option<Date>, reader: Reader) -> Self {
        let mut form = Self {
            title: now.title.to_string(),
            date,
            ..Self::default()
        };
        match &now.measure {
            Some(Measure::Metric(metric)) => {
                let known = MetricForm::of(metric);
                form.kind = CourseKind::Metric;
                form.shape = known.shape;
                form.unit = known.unit;
                let numbers = [known.baseline, known.target, known.upper];
                form.numbers = numbers.map(|number| number.map(reader.write).unwrap_or_default());
            }
            Some(Measure::Milestone(milestone)) => {
                form.kind = CourseKind::Milestone;
                let titles: Vec<&str> = milestone.steps().iter().map(|step| &*step.title).collect();
                form.steps = titles.join("\n");
            }
            None => {}
        }
        form
    }

    /// What the key result is to say, and how it is to be read.
    ///
    /// # Errors
    /// Tells all that stands in the way.
    pub fn wording(&self, now: &Wording, reader: Reader) -> Result<Wording, Vec<CourseProblem>> {
        let mut problems = Vec::new();
        let title = Line::new(self.title.trim());
        if title.is_blank() {
            problems.push(CourseProblem::NoTitle);
        }
        let measure = match self.kind {
            CourseKind::Metric => self.metric(now, reader, &mut problems),
            CourseKind::Milestone => self.milestone(now, &mut problems),
            CourseKind::Nothing => None,
        };
        let wording = Wording { title, measure };
        if !problems.is_empty() {
            return Err(problems);
        }
        if wording == *now {
            return Err(vec![CourseProblem::Same]);
        }
        Ok(wording)
    }

    /// What is wrong beside the wording.
    pub fn other_problems(&self, period: Period, today: Date) -> Vec<CourseProblem> {
        let mut problems = Vec::new();
        if self.reason.trim().is_empty() {
            problems.push(CourseProblem::NoReason);
        }
        if let Some(problem) = day_problem(self.date, period, today) {
            problems.push(CourseProblem::Day(problem));
        }
        problems
    }

    fn metric(
        &self,
        now: &Wording,
        reader: Reader,
        problems: &mut Vec<CourseProblem>,
    ) -> Option<Measure> {
        let known = match &now.measure {
            Some(Measure::Metric(metric)) => MetricForm::of(metric),
            _ => MetricForm::default(),
        };
        let known = [known.baseline, known.target, known.upper];
        let mut numbers = [None; 3];
        for (place, text) in self.numbers.iter().enumerate() {
            // A number that was not touched stays what it is to its last decimal.
            let untouched = known[place].filter(|number| *text == (reader.write)(*number));
            let is_asked = place < 2 || self.shape == Shape::Between;
            numbers[place] = match read(text, &self.unit, reader.decimal) {
                _ if untouched.is_some() || !is_asked => untouched,
                Ok(number) => Some(number),
                Err(Unread::Empty) => None,
                Err(unread) => {
                    problems.push(CourseProblem::Number(place, unread));
                    None
                }
            };
        }
        if !problems.is_empty() {
            return None;
        }
        let form = MetricForm {
            shape: self.shape,
            unit: self.unit.clone(),
            baseline: numbers[0],
            target: numbers[1],
            upper: numbers[2],
        };
        match form.metric() {
            Ok(metric) => Some(Measure::Metric(metric)),
            Err(unfinished) => {
                problems.push(CourseProblem::Measure(unfinished));
                None
            }
        }
    }

    /// The steps by their lines; those that were there keep their weights and whether they are done.
    fn milestone(&self, now: &Wording, problems: &mut Vec<CourseProblem>) -> Option<Measure> {
        let known = match &now.measure {
            Some(Measure::Milestone(milestone)) => milestone.steps(),
            _ => &[],
        };
        let mut steps = Vec::new();
        for line in self.steps.lines().map(str::trim) {
            if !line.is_empty() {
                let same = known.iter().find(|step| step.title.trim() == line);
                steps.push(same.cloned().unwrap_or_else(|| Step {
                    title: Line::new(line),
                    ..new_step()
                }));
            }
        }
        let milestone = Milestone::new(steps).ok().map(Measure::Milestone);
        if milestone.is_none() {
            problems.push(CourseProblem::NoStep);
        }
        milestone
    }
}

impl CourseProblem {
    /// The identity of the field beside which it is said.
    pub const fn field(self) -> &'static str {
        match self {
            Self::NoTitle | Self::Same => "course-title",
            Self::Number(place, _) => NUMBER_FIELDS[place],
            Self::Measure(_) => NUMBER_FIELDS[1],
            Self::NoStep => "course-steps",
            Self::NoReason => "course-reason",
            Self::Day(_) => "course-date",
        }
    }
}

/// The identities of the fields for numbers, by their places.
pub const NUMBER_FIELDS: [&str; 3] = ["course-baseline", "course-target", "course-highest"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{MeasureError, Metric, Target};
    use crate::ui::check_in::tests::day;

    const READER: Reader = Reader {
        write: |number| number.to_string().replace('.', ","),
        decimal: ',',
    };

    fn metric(target: f64) -> Wording {
        let metric = Metric::new(Line::new("%"), Some(1.8), Target::Decrease(target)).unwrap();
        Wording {
            title: Line::new("Failed payments fall"),
            measure: Some(Measure::Metric(metric)),
        }
    }

    fn form(now: &Wording) -> CourseForm {
        CourseForm::of(now, Some(day("2026-11-02")), READER)
    }

    #[test]
    fn an_untouched_form_changes_nothing() {
        let now = metric(0.6);
        assert_eq!(
            form(&now).wording(&now, READER),
            Err(vec![CourseProblem::Same])
        );
    }

    #[test]
    fn a_target_is_changed_by_typing_another() {
        let now = metric(0.6);
        let mut form = form(&now);
        form.numbers[1] = "0,9 %".to_owned();
        assert_eq!(form.wording(&now, READER), Ok(metric(0.9)));
    }

    #[test]
    fn everything_that_is_wrong_is_told_by_its_field() {
        let now = metric(0.6);
        let mut form = form(&now);
        form.title = " ".to_owned();
        form.numbers = ["many".to_owned(), "9".repeat(400), String::new()];
        let problems = form.wording(&now, READER).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|one| one.field()).collect();
        assert_eq!(fields, ["course-title", "course-baseline", "course-target"]);
        form.date = Some(day("2027-03-01"));
        let quarter = Period::quarter_of(day("2026-10-01"));
        assert_eq!(
            form.other_problems(quarter, day("2026-11-23")),
            [
                CourseProblem::NoReason,
                CourseProblem::Day(DayProblem::Outside)
            ]
        );
    }

    #[test]
    fn a_target_on_the_wrong_side_is_refused() {
        let now = metric(0.6);
        let mut form = form(&now);
        form.numbers[1] = "3".to_owned();
        let wrong = Unfinished::Refused(MeasureError::WrongWay);
        assert_eq!(
            form.wording(&now, READER),
            Err(vec![CourseProblem::Measure(wrong)])
        );
    }

    #[test]
    fn steps_that_stay_keep_whether_they_are_done() {
        let step = |title: &str, done| Step {
            title: Line::new(title),
            weight: 2.0,
            done,
        };
        let milestone = Milestone::new(vec![step("Audit", true), step("Report", false)]).unwrap();
        let now = Wording {
            title: Line::new("Certified"),
            measure: Some(Measure::Milestone(milestone)),
        };
        let mut form = form(&now);
        assert_eq!(form.steps, "Audit\nReport");
        form.steps = "Audit\n\n  Training \n".to_owned();
        let Ok(Some(Measure::Milestone(after))) =
            form.wording(&now, READER).map(|wording| wording.measure)
        else {
            panic!("it stays a milestone");
        };
        assert_eq!(after.steps()[0], step("Audit", true));
        assert_eq!(&*after.steps()[1].title, "Training");
        form.steps = "\n".to_owned();
        assert_eq!(form.wording(&now, READER), Err(vec![CourseProblem::NoStep]));
    }
}
