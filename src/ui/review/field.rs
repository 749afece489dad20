//! A text of the review: its question, and the text box that grows with the answer.

use crate::ui::language::words;
use crate::ui::parts::TextLine;
use leptos::html::Textarea;
use leptos::prelude::*;

/// A question with the text box for its answer.
#[component]
pub fn AnswerField(
    /// The question: the accessible name of the text box.
    label: &'static str,
    /// What to write there, shown while it is empty.
    placeholder: &'static str,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// Whether it may hold line breaks.
    #[prop(optional)]
    is_prose: bool,
    /// The element that describes it, by its identity.
    #[prop(into, optional)]
    described_by: Signal<Option<String>>,
    /// What happens when its text changes.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let node = NodeRef::<Textarea>::new();
    view! {
        <div class="answer-field">
            <span class="answer-label" aria-hidden="true">{label}</span>
            <TextLine
                label=label
                placeholder=placeholder
                value=value
                is_prose=is_prose
                described_by=described_by
                node=node
                on_input=on_input
            >
                {value}
            </TextLine>
        </div>
    }
}

/// The two questions about what a time has taught.
#[component]
pub fn LessonFields(
    /// What was learned.
    learned: Memo<String>,
    /// What would be done differently.
    differently: Memo<String>,
    /// What happens when the first answer changes.
    #[prop(into)]
    on_learned: Callback<String>,
    /// What happens when the second answer changes.
    #[prop(into)]
    on_differently: Callback<String>,
) -> impl IntoView {
    let words = &words().review;
    view! {
        <AnswerField
            label=words.learned()
            placeholder=words.learned_placeholder()
            value=learned
            is_prose=true
            on_input=on_learned
        />
        <AnswerField
            label=words.differently()
            placeholder=words.differently_placeholder()
            value=differently
            is_prose=true
            on_input=on_differently
        />
    }
}
