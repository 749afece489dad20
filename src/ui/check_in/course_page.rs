//! Changing the course of a key result, with the reason.

use super::correct::done;
use super::course::{CourseForm, CourseKind, CourseProblem, NUMBER_FIELDS, Reader};
use super::day::usual_day;
use super::field::{DayField, TextField};
use super::state::with_history;
use crate::domain::edit::Because;
use crate::domain::{CorrectionId, History, KeyResultId, Line, Period, Wording};
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::measure_form::Shape;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The fields and all they depend on.
#[derive(Clone, Copy)]
struct Course {
    session: Session,
    id: KeyResultId,
    period: Period,
    form: RwSignal<CourseForm>,
    is_tried: RwSignal<bool>,
    now: Memo<Wording>,
}

const fn reader(decimal: char) -> Reader {
    Reader {
        write: browser::number_in_field,
        decimal,
    }
}

impl Course {
    fn of(session: Session, id: KeyResultId) -> Option<Self> {
        let now = session.memo(id, move |workspace| {
            let key_result = workspace.key_result(id);
            key_result.map_or_else(Wording::default, |key_result| Wording {
                title: key_result.title.value().clone(),
                measure: key_result.measure.value().clone(),
            })
        });
        let period =
            untrack(|| with_history(session, id, |history| *history.cycle.period.value()))?;
        let day = usual_day(period, browser::today());
        let form = CourseForm::of(&now.get_untracked(), day, reader(browser::decimal()));
        Some(Self {
            session,
            id,
            period,
            form: RwSignal::new(form),
            is_tried: RwSignal::new(false),
            now,
        })
    }

    fn wording(self) -> Result<Wording, Vec<CourseProblem>> {
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
    fn problem(self, field: &'static str) -> Signal<String> {
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
    fn lowered(self) -> usize {
        let Ok(after) = self.wording() else { return 0 };
        if !self.now.with(|now| after.asks_less_than(now)) {
            return 0;
        }
        let before = with_history(self.session, self.id, lowered);
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
        let label = fill(words().check_in.edit_course, &[("title", title.trim())]);
        self.session
            .edit(label, |edit| edit.correct(id, self.id, after, because));
        true
    }

    fn text(
        self,
        id: &'static str,
        label: &'static str,
        is_number: bool,
        of: fn(&mut CourseForm) -> &mut String,
    ) -> AnyView {
        let value = Signal::derive(move || of(&mut self.form.get()).clone());
        view! {
            <TextField
                id=id
                label=Signal::stored(label.to_owned())
                value=value
                on_input=move |text| self.form.update(|form| *of(form) = text)
                problem=self.problem(id)
                is_number=is_number
            />
        }
        .into_any()
    }
}

/// How often in a row its target came closer so far.
fn lowered(history: &History) -> usize {
    history.lowered_in_a_row()
}

/// The form for a key result.
#[component]
pub fn CoursePage(
    /// Which key result.
    id: KeyResultId,
) -> impl IntoView {
    let course = Course::of(use_session(), id);
    let settings = expect_context::<Settings>();
    let is_done = RwSignal::new(false);
    let lowered = RwSignal::new(0);
    move || match course {
        None => view! { <p>{words().check_in.gone}</p> }.into_any(),
        Some(_) if is_done.get() => view! {
            {done(id, words().check_in.course_saved)}
            <p>{words().check_in.lowered(lowered.get_untracked())}</p>
        }
        .into_any(),
        Some(course) => fields(course, move |()| {
            let times = untrack(|| course.lowered());
            if course.save(settings) {
                lowered.set(times);
                is_done.set(true);
            }
        }),
    }
}

fn fields(course: Course, on_save: impl Fn(()) + Send + Sync + 'static) -> AnyView {
    let texts = &words().check_in;
    let form = course.form;
    browser::select_soon("#course-title");
    view! {
        <section class="check-in-step course">
            <p class="quiet">{texts.course_lead}</p>
            {course.text("course-title", texts.key_result, false, |form| &mut form.title)}
            <KindField form=form />
            {move || match form.with(|form| form.kind) {
                CourseKind::Metric => metric(course),
                CourseKind::Milestone => steps(course),
                CourseKind::Nothing => ().into_any(),
            }}
            {course.text("course-reason", texts.reason, false, |form| &mut form.reason)}
            <DayField
                id="course-date"
                label=texts.holds_from
                value=Signal::derive(move || form.with(|form| form.date))
                on_change=move |day| form.update(|form| form.date = day)
                problem=course.problem("course-date")
            />
            <BeforeAndAfter course=course />
            <div class="check-in-buttons">
                <Button name=texts.save_course tone=Tone::Primary on_press=on_save />
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn KindField(form: RwSignal<CourseForm>) -> impl IntoView {
    let texts = &words().measure;
    let choice = move |kind: CourseKind| {
        let name = match kind {
            CourseKind::Metric => texts.metric,
            CourseKind::Milestone => texts.milestone,
            CourseKind::Nothing => texts.nothing,
        };
        view! {
            <label>
                <input
                    type="radio"
                    name="course-kind"
                    prop:checked=move || form.with(|form| form.kind) == kind
                    on:change=move |_| form.update(|form| form.kind = kind)
                />
                {name}
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset>
            <legend>{texts.how}</legend>
            <div class="choices">{CourseKind::ALL.map(choice).collect_view()}</div>
        </fieldset>
    }
}

fn metric(course: Course) -> AnyView {
    let texts = &words().measure;
    let form = course.form;
    let is_band = memo(move || form.with(|form| form.shape == Shape::Between));
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let mut shapes = Shape::ALL.into_iter();
        if let Some(shape) = shapes.find(|shape| texts.shape_name(*shape) == chosen) {
            form.update(|form| form.shape = shape);
        }
    };
    let shape = move || form.with(|form| texts.shape_name(form.shape).to_owned());
    let option = |shape| {
        let name = texts.shape_name(shape);
        view! { <option value=name>{name}</option> }.into_any()
    };
    let target = move || {
        let name = if is_band.get() {
            texts.lowest
        } else {
            texts.target
        };
        course.text(NUMBER_FIELDS[1], name, true, |form| &mut form.numbers[1])
    };
    view! {
        <div class="fields">
            {course.text(NUMBER_FIELDS[0], texts.baseline, true, |form| &mut form.numbers[0])}
            <div class="labelled">
                <label for="course-shape">{texts.shape}</label>
                <select id="course-shape" prop:value=shape on:change=choose>
                    {Shape::ALL.map(option).collect_view()}
                </select>
            </div>
            {target}
            <Shown when=is_band>
                {course.text(NUMBER_FIELDS[2], texts.highest, true, |form| &mut form.numbers[2])}
            </Shown>
            {course.text("course-unit", texts.unit, false, |form| &mut form.unit)}
        </div>
    }
    .into_any()
}

fn steps(course: Course) -> AnyView {
    let form = course.form;
    let problem = course.problem("course-steps");
    view! {
        <div class="labelled">
            <label for="course-steps">{words().check_in.steps}</label>
            <textarea
                id="course-steps"
                rows="4"
                aria-describedby="course-steps-problem"
                prop:value=move || form.with(|form| form.steps.clone())
                on:input=move |event| form.update(|form| form.steps = event_target_value(&event))
            ></textarea>
            <p class="problem" role="alert" id="course-steps-problem">{problem}</p>
        </div>
    }
    .into_any()
}

/// What it says now, and what it would say.
#[component]
fn BeforeAndAfter(course: Course) -> impl IntoView {
    let texts = &words().check_in;
    let after = memo(move || course.wording().ok().map(|wording| in_words(&wording)));
    let before = move || course.now.with(in_words);
    let lowered = move || texts.lowered(course.lowered());
    view! {
        <dl class="last-time before-after">
            <div>
                <dt>{texts.before}</dt>
                <dd>{before}</dd>
            </div>
            <Shown when=move || after.with(Option::is_some)>
                <div>
                    <dt>{texts.after}</dt>
                    <dd>{after}</dd>
                </div>
            </Shown>
        </dl>
        <p class="kindly" aria-live="polite">{lowered}</p>
    }
}

fn in_words(wording: &Wording) -> String {
    let measure = wording.measure.as_ref();
    let measure = measure.map(|measure| words().measure(measure, &FIGURES));
    match measure {
        Some(measure) => format!("{} · {measure}", wording.title.trim()),
        None => wording.title.trim().to_owned(),
    }
}
