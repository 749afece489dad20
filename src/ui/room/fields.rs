//! A field of the room that keeps what is typed at once.

use leptos::prelude::*;

/// A text box with its name above it.
#[component]
pub fn TextField(
    /// What it asks for.
    label: &'static str,
    /// What to write here in several lines, shown while it is empty; none for a box of a few words.
    #[prop(optional)]
    lines: Option<&'static str>,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// What happens when its text changes.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let input = move |event| on_input.run(event_target_value(&event));
    let field = match lines {
        Some(placeholder) => view! {
            <textarea rows="4" autocomplete="off" placeholder=placeholder prop:value=value on:input=input></textarea>
        }
        .into_any(),
        None => view! { <input type="text" autocomplete="off" prop:value=value on:input=input /> }.into_any(),
    };
    view! {
        <label class="room-field">
            <span>{label}</span>
            {field}
        </label>
    }
}
