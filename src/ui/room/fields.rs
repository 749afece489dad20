//! Fields of the room that keep what is typed at once.

use leptos::prelude::*;

/// A text box for a few words, with its name above it.
#[component]
pub fn NameField(
    /// What it asks for.
    label: &'static str,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// What happens when its text changes.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="room-field">
            <span>{label}</span>
            <input
                type="text"
                autocomplete="off"
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </label>
    }
}

/// A text box for several lines, with its name above it.
#[component]
pub fn LinesField(
    /// What it asks for.
    label: &'static str,
    /// What to write here, shown while it is empty.
    placeholder: &'static str,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// What happens when its text changes.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="room-field">
            <span>{label}</span>
            <textarea
                rows="4"
                autocomplete="off"
                placeholder=placeholder
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
        </label>
    }
}
