//! The fields in which the course of an objective or a key result is changed.

use super::course::{CourseForm, CourseKind, NUMBER_FIELDS};
use super::course_page::Course;
use super::field::{DayField, TextField};
use crate::domain::{Aim, Wording};
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::measure_form::Shape;
use crate::ui::parts::{Button, Shown, Tone, memo};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use web_sys::Element;

/// All of them, for a key result together with those of its measure.
#[component]
pub fn CourseFields(
    /// What is changed.
    course: Course,
    /// What happens when the change is to be kept.
    #[prop(into)]
    on_save: Callback<()>,
) -> impl IntoView {
    let texts = &words().check_in;
    let form = course.form;
    let (title, is_measured) = match course.of {
        Aim::Objective(_) => (words().document.objective(), false),
        Aim::KeyResult(_) => (texts.key_result(), true),
    };
    browser::select_soon("#course-title");
    let on_key = move |event: KeyboardEvent| {
        let field: Element = event_target(&event);
        if event.key() == "Enter" && field.matches("input") == Ok(true) {
            event.prevent_default();
            on_save.run(());
        }
    };
    view! {
        <section class="check-in-step course" on:keydown=on_key>
            <p class="quiet">{texts.course_lead()}</p>
            {text(course, "course-title", title, false, |form| &mut form.title)}
            {is_measured.then(|| view! {
                <KindField form=form />
                {move || match form.with(|form| form.kind) {
                    CourseKind::Metric => metric(course),
                    CourseKind::Milestone => steps(course),
                    CourseKind::Nothing => ().into_any(),
                }}
            }.into_any())}
            {text(course, "course-reason", texts.reason(), false, |form| &mut form.reason)}
            <DayField
                id="course-date"
                label=texts.holds_from()
                value=Signal::derive(move || form.with(|form| form.date))
                on_change=move |day| form.update(|form| form.date = day)
                problem=course.problem("course-date")
            />
            <BeforeAndAfter course=course />
            <div class="check-in-buttons">
                <Button name=texts.save_course() tone=Tone::Primary on_press=on_save />
            </div>
        </section>
    }
}

#[component]
fn KindField(form: RwSignal<CourseForm>) -> impl IntoView {
    let texts = &words().measure;
    let choice = move |kind: CourseKind| {
        let name = match kind {
            CourseKind::Metric => texts.metric(),
            CourseKind::Milestone => texts.milestone(),
            CourseKind::Nothing => texts.nothing(),
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
            <legend>{texts.how()}</legend>
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
            texts.lowest()
        } else {
            texts.target()
        };
        text(course, NUMBER_FIELDS[1], name, true, |form| {
            &mut form.numbers[1]
        })
    };
    view! {
        <div class="fields">
            {text(course, NUMBER_FIELDS[0], texts.baseline(), true, |form| &mut form.numbers[0])}
            <div class="labelled">
                <label for="course-shape">{texts.shape()}</label>
                <select id="course-shape" prop:value=shape on:change=choose>
                    {Shape::ALL.map(option).collect_view()}
                </select>
            </div>
            {target}
            <Shown when=is_band>
                {text(course, NUMBER_FIELDS[2], texts.highest(), true, |form| &mut form.numbers[2])}
            </Shown>
            {text(course, "course-unit", texts.unit(), false, |form| &mut form.unit)}
        </div>
    }
    .into_any()
}

fn steps(course: Course) -> AnyView {
    let form = course.form;
    let problem = course.problem("course-steps");
    view! {
        <div class="labelled">
            <label for="course-steps">{words().check_in.steps()}</label>
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
                <dt>{texts.before()}</dt>
                <dd>{before}</dd>
            </div>
            <Shown when=move || after.with(Option::is_some)>
                <div>
                    <dt>{texts.after()}</dt>
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

fn text(
    course: Course,
    id: &'static str,
    label: &'static str,
    is_number: bool,
    of: fn(&mut CourseForm) -> &mut String,
) -> AnyView {
    let value = Signal::derive(move || of(&mut course.form.get()).clone());
    view! {
        <TextField
            id=id
            label=Signal::stored(label.to_owned())
            value=value
            on_input=move |text| course.form.update(|form| *of(form) = text)
            problem=course.problem(id)
            is_number=is_number
        />
    }
    .into_any()
}
