//! A field for a number, written as people here write numbers.

use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::numbers::{Unread, read, stepped};
use crate::ui::parts::memo;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A number that may be missing. What cannot be read as one stays in the field as it was typed, with the
/// reason below it, and changes nothing.
#[component]
pub fn NumberField(
    /// The identity of the field.
    id: String,
    /// Its accessible name.
    #[prop(into)]
    label: Signal<&'static str>,
    /// Whether its name is to be heard only.
    #[prop(optional)]
    is_quiet: bool,
    /// What it shows.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// What the number counts, which may be typed behind it.
    #[prop(into, optional)]
    unit: Signal<String>,
    /// What else describes it, by its identity.
    #[prop(into, optional)]
    described_by: String,
    /// Why a number that can be read is not taken; empty while there is no reason.
    #[prop(into, optional)]
    refusal: Signal<&'static str>,
    /// What happens when another number is entered; `None` when it is emptied.
    #[prop(into)]
    on_change: Callback<Option<f64>>,
) -> impl IntoView {
    let unread = RwSignal::new(None::<(String, Unread)>);
    let take = move |text: String| match read(&text, &unit.get_untracked(), browser::decimal()) {
        Err(reason) if reason != Unread::Empty => unread.set(Some((text, reason))),
        number => {
            unread.set(None);
            on_change.run(number.ok());
        }
    };
    let shown = move || match (unread.get(), value.get()) {
        (Some((text, _)), _) => text,
        (None, number) => number.map(browser::number_in_field).unwrap_or_default(),
    };
    let problem = memo(move || match unread.get() {
        Some((_, reason)) => words().check_in.unread(reason, &browser::number(12.5)),
        None => refusal.get().to_owned(),
    });
    let on_key = move |event: KeyboardEvent| {
        let is_up = event.key() == "ArrowUp";
        if is_up || event.key() == "ArrowDown" {
            event.prevent_default();
            let from = value.get_untracked().unwrap_or_default();
            take(browser::number_in_field(stepped(from, 1.0, is_up)));
        }
    };
    let problem_id = format!("{id}-unread");
    let describing = described_by + " " + &problem_id;
    view! {
        <div class="number-field">
            <label for=id.clone() class:for-screen-readers=is_quiet>{label}</label>
            <input
                id=id
                type="text"
                // It is stepped by arrows, as fields for numbers are. Those of the browser take letters away
                // or keep them without a word, and read commas each in its own way.
                role="spinbutton"
                inputmode="decimal"
                autocomplete="off"
                class="short"
                aria-valuenow=move || value.get().map(browser::plain_number)
                aria-valuetext=shown
                aria-invalid=move || problem.with(|problem| (!problem.is_empty()).then_some("true"))
                aria-describedby=describing
                prop:value=shown
                on:change=move |event| take(event_target_value(&event))
                on:keydown=on_key
            />
            {move || {
                let problem_id = problem_id.clone();
                let problem = problem.get();
                (!problem.is_empty())
                    .then(|| view! { <p class="problem" role="alert" id=problem_id>{problem}</p> }.into_any())
            }}
        </div>
    }
}
