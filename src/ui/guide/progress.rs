//! How far the conversation has come, and the way to each of its questions.

use super::page::Conversation;
use super::step::GuideStep;
use crate::ui::language::words;
use crate::ui::route::Route;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The steps as a list of links: which are answered, and which one is open.
#[component]
pub fn Progress(
    /// The conversation.
    talk: Conversation,
) -> impl IntoView {
    let words = &words().guide;
    let count = GuideStep::ALL.len().to_string();
    let progress = move || {
        let number = talk.step.get().number().to_string();
        fill(words.progress(), &[("number", &number), ("count", &count)])
    };
    view! {
        <nav class="guide-steps" aria-label=words.steps()>
            <p class="quiet">{progress}</p>
            <ol role="list">
                {GuideStep::ALL.map(|step| view! { <StepLink talk=talk step=step /> }.into_any()).collect_view()}
            </ol>
        </nav>
    }
}

#[component]
fn StepLink(talk: Conversation, step: GuideStep) -> impl IntoView {
    let words = &words().guide;
    let has_answer = move || talk.answers.with(|answers| answers.has(step));
    let name = move || {
        let answered = if has_answer() {
            format!(", {}", words.answered())
        } else {
            String::new()
        };
        format!("{}{answered}", words.step(step))
    };
    let current = move || (talk.step.get() == step).then_some("step");
    view! {
        <li class:answered=has_answer>
            <a
                href=Route::Guide(talk.draft.id, Some(step)).href()
                aria-label=name
                aria-current=current
            >
                // Drawn from an attribute, so that the words to be seen are the words to be said.
                <span
                    class="step-mark"
                    data-mark=move || if has_answer() { "✓".to_owned() } else { step.number().to_string() }
                ></span>
                <span class="step-name">{words.step(step)}</span>
            </a>
        </li>
    }
}
