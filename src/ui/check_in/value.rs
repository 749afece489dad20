//! What was read: a number with its steppers and its slider, or the steps that are done.

use super::field::TextField;
use super::state::{Form, Kind};
use crate::domain::{Measure, Metric};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::numbers::{span, step, stepped};
use crate::ui::parts::memo;
use crate::ui::words::fill;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Where the value is typed.
pub const VALUE: &str = "check-in-value";

/// The field or fields for what was read.
#[component]
pub fn ValueField(
    /// The fields of the check-in.
    form: Form,
) -> impl IntoView {
    move || match form.kind.get() {
        Kind::Number(unit) => number(form, &unit),
        Kind::Share => share(form),
        Kind::Steps(milestone) => {
            let titles = milestone.steps().iter().map(|step| step.title.to_string());
            steps(form, titles.collect())
        }
        Kind::Unmeasured => {
            view! { <p class="quiet">{words().check_in.no_measure()}</p> }.into_any()
        }
    }
}

fn problem(form: Form) -> Signal<String> {
    Signal::derive(move || {
        if form.is_tried.get() {
            form.reading().err().unwrap_or_default()
        } else {
            String::new()
        }
    })
}

fn metric(form: Form) -> Memo<Option<Metric>> {
    let id = form.key_result;
    form.session.memo(id, move |workspace| {
        match workspace.key_result(id)?.measure.value() {
            Some(Measure::Metric(metric)) => Some(metric.clone()),
            _ => None,
        }
    })
}

fn number(form: Form, unit: &str) -> AnyView {
    let words = &words().check_in;
    let label = if unit.is_empty() {
        words.value().to_owned()
    } else {
        fill(words.value_in(), &[("unit", unit)])
    };
    let metric = metric(form);
    let go = move |is_up: bool| {
        let Some(metric) = metric.get_untracked() else {
            return;
        };
        let from = untrack(|| form.number()).ok().or(metric.baseline());
        let to = stepped(from.unwrap_or_default(), step(&metric), is_up);
        form.value.set(browser::number_in_field(to));
    };
    let on_key = move |event: KeyboardEvent| {
        let key = event.key();
        let is_field = browser::is_focused_within(&format!("#{VALUE}"));
        if is_field && (key == "ArrowUp" || key == "ArrowDown") {
            event.prevent_default();
            go(key == "ArrowUp");
        }
    };
    view! {
        <div class="value" on:keydown=on_key>
            <TextField
                id=VALUE
                label=Signal::stored(label)
                value=form.value
                on_input=move |text| form.value.set(text)
                problem=problem(form)
                is_number=true
            />
            <div class="steppers">
                <button type="button" class="button" aria-label=words.less() on:click=move |_| go(false)>"−"</button>
                <button type="button" class="button" aria-label=words.more() on:click=move |_| go(true)>"+"</button>
            </div>
            <Slider form=form metric=metric />
        </div>
    }
    .into_any()
}

/// The way from the baseline to the target, to slide along; nothing where there is none.
#[component]
fn Slider(form: Form, metric: Memo<Option<Metric>>) -> impl IntoView {
    let at = move || form.number().ok();
    let begun = untrack(at);
    let ends = memo(move || {
        let metric = metric.get()?;
        Some((span(&metric, begun)?, step(&metric)))
    });
    move || {
        ends.get().map(|((low, high), step)| {
            let value = move || browser::plain_number(at().unwrap_or(low));
            view! {
                <input
                    type="range"
                    class="slider"
                    aria-label=words().check_in.slide()
                    aria-valuetext=move || form.value.get()
                    min=browser::plain_number(low)
                    max=browser::plain_number(high)
                    step=browser::plain_number(step / 10.0)
                    prop:value=value
                    on:input=move |event| {
                        let field: web_sys::HtmlInputElement = event_target(&event);
                        form.value.set(browser::number_in_field(field.value_as_number()));
                    }
                />
            }
            .into_any()
        })
    }
}

fn share(form: Form) -> AnyView {
    view! {
        <TextField
            id=VALUE
            label=Signal::stored(words().check_in.share_done().to_owned())
            value=form.value
            on_input=move |text| form.value.set(text)
            problem=problem(form)
            is_number=true
        />
    }
    .into_any()
}

fn steps(form: Form, titles: Vec<String>) -> AnyView {
    let step = move |(index, title): (usize, String)| {
        let id = (index == 0).then_some(VALUE);
        let is_done = move || {
            form.ticks
                .with(|ticks| ticks.get(index).copied().unwrap_or_default())
        };
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    id=id
                    prop:checked=is_done
                    on:change=move |event| {
                        let done = event_target_checked(&event);
                        form.ticks.update(|ticks| {
                            if let Some(tick) = ticks.get_mut(index) {
                                *tick = done;
                            }
                        });
                    }
                />
                {title}
            </label>
        }
        .into_any()
    };
    view! {
        <fieldset class="ticks">
            <legend>{words().check_in.steps_done()}</legend>
            {titles.into_iter().enumerate().map(step).collect_view()}
        </fieldset>
    }
    .into_any()
}
