//! A text box that grows with its text, over a copy of that text in which words can be underlined.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// A text box for one line of thought, however many lines of the screen that takes.
///
/// Text boxes cannot underline single words, so the same text lies beneath it, set alike, with the
/// marks in it; it also gives the box its height.
#[component]
pub fn TextLine(
    /// Its accessible name.
    label: &'static str,
    /// What to write here, shown while it is empty.
    placeholder: &'static str,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// The elements that describe it, by their identities.
    #[prop(into, optional)]
    described_by: Signal<Option<String>>,
    /// The element that says more about it, by its identity.
    #[prop(into, optional)]
    details: Signal<Option<String>>,
    /// Whether it may hold line breaks.
    #[prop(optional)]
    is_prose: bool,
    /// Whether it can be read and copied, and not changed.
    #[prop(optional)]
    is_read_only: bool,
    /// The text box itself.
    node: NodeRef<html::Textarea>,
    /// What happens when its text changes.
    #[prop(into)]
    on_input: Callback<String>,
    /// What happens when a key goes down in it.
    #[prop(into, optional)]
    on_key: Option<Callback<KeyboardEvent>>,
    /// What happens when it gets the focus.
    #[prop(into, optional)]
    on_enter: Option<Callback<()>>,
    /// The copy of its text, with marks.
    children: Children,
) -> impl IntoView {
    let placeholder = if is_read_only { "" } else { placeholder };
    let input = move |_| {
        let Some(field) = node.get() else { return };
        if !is_prose && field.value().contains('\n') {
            join_lines(&field);
        }
        on_input.run(field.value());
    };
    view! {
        <div class="text-line">
            <div class="text-copy" aria-hidden="true">
                {move || if value.with(String::is_empty) { placeholder } else { "" }.to_owned()}
                {children()}
                // Room for the line that a final line break begins.
                "\u{200b}"
            </div>
            <textarea
                node_ref=node
                rows="1"
                readonly=is_read_only
                aria-label=label
                aria-describedby=described_by
                aria-details=details
                placeholder=placeholder
                prop:value=value
                autocomplete="off"
                on:input=input
                on:keydown=move |event| {
                    if let Some(on_key) = on_key {
                        on_key.run(event);
                    }
                }
                on:focus=move |_| {
                    if let Some(on_enter) = on_enter {
                        on_enter.run(());
                    }
                }
            ></textarea>
        </div>
    }
}

/// Turns pasted line breaks into spaces and leaves the caret where it was.
fn join_lines(field: &web_sys::HtmlTextAreaElement) {
    let caret = field.selection_start().ok().flatten();
    field.set_value(&field.value().replace('\n', " "));
    // The caret can be set in every text box that holds text.
    let _ = field.set_selection_start(caret);
    let _ = field.set_selection_end(caret);
}
