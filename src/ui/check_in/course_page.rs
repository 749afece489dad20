//! Changing the course of an objective or a key result, with the reason.

use super::correct::done;
use super::course::{CourseForm, CourseProblem, Reader};
use super::course_fields::CourseFields;
use super::day::usual_day;
use super::state::with_history;
use crate::domain::edit::Because;
use crate::domain::{Aim, CorrectionId, History, Line, Period, Wording};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::session::{Session, use_session};
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The fields and all they depend on.
#[derive(Clone, Copy)]
pub struct Course {
    session: Session,
    /// What is changed.
    pub of: Aim,
    period: Period,
    /// The fields as they stand.
    pub form: RwSignal<CourseForm>,
    is_tried: RwSignal<bool>,
    /// What it says now.
    pub now: Memo<Wording>,
}

const fn reader(decimal: char) -> Reader {
    Reader {
        write: browser::number_in_field,
        decimal,
    }
}

impl Course {
    fn of(session: Session, of: Aim) -> Option<Self> {
        let now = session.memo(of, move |workspace| {
            Wording::of(workspace, of).unwrap_or_default()
        });
        let period = session.read_untracked(|workspace| {
            let cycle = workspace.cycle(workspace.cycle_of(of.into())?)?;
            Some(*cycle.period.value())
        })?;
        let day = usual_day(period, browser::today());
        let form = CourseForm::of(&now.get_untracked(), day, reader(browser::decimal()));
        Some(Self {
            session,
            of,
            period,
            form: RwSignal::new(form),
            is_tried: RwSignal::new(false),
            now,
        })
    }

    /// What it is to say, or all that stands in the way.
    pub fn wording(self) -> Result<Wording, Vec<CourseProblem>> {
        let reader = reader(browser::decimal());
        self.form
            .with(|form| self.now.with(|now| form.wording(now, reader)))
    }

    fn problems(self) -> Vec<CourseProblem> {
        let mut problems = self.wording().err().unwrap_or_default();
        let others = self
            .form
            .with(|form| form.other_problems(self.period, browser::today()));
        problems.extend(others);
        problems
    }

    /// What is wrong with a field, in words.
    pub fn problem(self, field: &'static str) -> Signal<String> {
        Signal::derive(move || {
            if !self.is_tried.get() {
                return String::new();
            }
            let found = self.problems();
            let found = found.iter().find(|problem| problem.field() == field);
            let say = |problem: &CourseProblem| {
                let (start, end) = (self.period.start(), self.period.end());
                let (start, end) = (browser::day(start), browser::day(end));
                words().course(*problem, &browser::number(12.5), &start, &end)
            };
            found.map(say).unwrap_or_default()
        })
    }

    /// How often in a row the target would have come closer.
    pub fn lowered(self) -> usize {
        let (Ok(after), Aim::KeyResult(id)) = (self.wording(), self.of) else {
            return 0;
        };
        if !self.now.with(|now| after.asks_less_than(now)) {
            return 0;
        }
        let before = with_history(self.session, id, lowered);
        before.unwrap_or_default() + 1
    }

    fn save(self, settings: Settings) -> bool {
        self.is_tried.set(true);
        let problems = untrack(|| self.problems());
        if let Some(problem) = problems.first() {
            browser::focus(&format!("#{}", problem.field()));
            return false;
        }
        let form = self.form.get_untracked();
        let (Ok(after), Some(date)) = (untrack(|| self.wording()), form.date) else {
            return false;
        };
        let because = Because {
            date,
            reason: Line::new(form.reason.trim()),
            by: Line::new(&untrack(|| settings.name()).unwrap_or_default()),
        };
        let id = CorrectionId::new(browser::random());
        let title = self.now.with_untracked(|now| now.title.to_string());
        let label = fill(words().check_in.edit_course(), &[("title", title.trim())]);
        self.session
            .edit(label, |edit| edit.correct(id, self.of, after, because));
        true
    }
}

/// How often in a row its target came closer so far.
fn lowered(history: &History) -> usize {
    history.lowered_in_a_row()
}

/// The form for an objective or a key result.
#[component]
pub fn CoursePage(
    /// Which one.
    of: Aim,
) -> impl IntoView {
    let course = Course::of(use_session(), of);
    let settings = expect_context::<Settings>();
    let is_done = RwSignal::new(false);
    let lowered = RwSignal::new(0);
    move || match course {
        None => view! { <p>{words().check_in.gone()}</p> }.into_any(),
        Some(_) if is_done.get() => view! {
            {done(of, words().check_in.course_saved())}
            <p>{words().check_in.lowered(lowered.get_untracked())}</p>
        }
        .into_any(),
        Some(course) => {
            let on_save = move |()| {
                let times = untrack(|| course.lowered());
                if course.save(settings) {
                    lowered.set(times);
                    is_done.set(true);
                }
            };
            view! { <CourseFields course=course on_save=on_save /> }.into_any()
        }
    }
}
