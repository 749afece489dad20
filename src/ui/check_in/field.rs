//! A field with its name above it and what is wrong with it below.

use crate::domain::Date;
use leptos::prelude::*;

/// A text field. What is wrong stands beside it, and what was typed stays.
#[component]
pub fn TextField(
    /// The identity of the field.
    id: &'static str,
    /// Its accessible name.
    #[prop(into)]
    label: Signal<String>,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// What happens when something is typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// What is wrong with it; empty while nothing is.
    #[prop(into, optional)]
    problem: Signal<String>,
    /// Whether it holds a number.
    #[prop(optional)]
    is_number: bool,
) -> impl IntoView {
    let problem_id = format!("{id}-problem");
    let is_wrong = move || problem.with(|problem| (!problem.is_empty()).then_some("true"));
    view! {
        <div class="labelled">
            <label for=id>{label}</label>
            <input
                id=id
                type="text"
                autocomplete="off"
                inputmode=is_number.then_some("decimal")
                aria-describedby=problem_id.clone()
                aria-invalid=is_wrong
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
            <p class="problem" role="alert" id=problem_id>{problem}</p>
        </div>
    }
}

/// A field for a day. A day that makes no sense counts as none.
#[component]
pub fn DayField(
    /// The identity of the field.
    id: &'static str,
    /// Its accessible name.
    label: &'static str,
    /// The day.
    #[prop(into)]
    value: Signal<Option<Date>>,
    /// What happens when another day is chosen.
    #[prop(into)]
    on_change: Callback<Option<Date>>,
    /// What is wrong with it; empty while nothing is.
    #[prop(into)]
    problem: Signal<String>,
) -> impl IntoView {
    let problem_id = format!("{id}-problem");
    view! {
        <div class="labelled">
            <label for=id>{label}</label>
            <input
                id=id
                type="date"
                class="short"
                aria-describedby=problem_id.clone()
                prop:value=value.get_untracked().map(|day| day.to_string()).unwrap_or_default()
                on:change=move |event| on_change.run(Date::parse(&event_target_value(&event)))
            />
            <p class="problem" role="alert" id=problem_id>{problem}</p>
        </div>
    }
}
