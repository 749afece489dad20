//! Buttons.

use super::Icon;
use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// One choice among several.
    #[default]
    Plain,
    /// What most people come here to press.
    Primary,
    /// A way to add a line.
    Add,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "button",
            Self::Primary => "button primary",
            Self::Add => "button add",
        }
    }
}

/// A button with words on it.
#[component]
pub fn Button(
    /// What it does, in a word or two: its accessible name.
    #[prop(into)]
    name: String,
    /// How much it asks for attention.
    #[prop(optional)]
    tone: Tone,
    /// Whether what it does is under way: pressing it again does nothing, and the focus stays on it.
    #[prop(into, optional)]
    is_busy: Signal<bool>,
    /// What happens when it is pressed.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let press = move |_| {
        if !is_busy.get_untracked() {
            on_press.run(());
        }
    };
    view! {
        <button
            type="button"
            class=tone.class()
            aria-disabled=move || is_busy.get().then_some("true")
            on:click=press
        >
            {name}
        </button>
    }
}

/// A button that shows an icon alone.
#[component]
pub fn IconButton(
    /// What it does: its accessible name.
    name: &'static str,
    /// What it shows.
    icon: Icon,
    /// A longer explanation, shown on hover.
    #[prop(into, optional)]
    hint: Option<Signal<String>>,
    /// Whether there is nothing for it to do.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// What happens when it is pressed.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let title = move || hint.map_or_else(|| name.to_owned(), |hint| hint.get());
    view! {
        <button
            type="button"
            class="button icon-button"
            aria-label=name
            title=title
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            {icon.draw()}
        </button>
    }
}
