//! The hints on a line, in the margin beside it or, on a narrow screen, under it.

use crate::hints::Hint;
use crate::ui::parts::Repeat;
use crate::ui::route::Route;
use crate::ui::words::call;
use leptos::prelude::*;

/// The hints on one line. The first sentence of each is always there; the reason, an example and a
/// question open while the line is being written.
#[component]
pub fn Notes(
    /// What the line's text box knows them by.
    identity: String,
    /// The hints.
    hints: Memo<Vec<Hint>>,
) -> impl IntoView {
    view! {
        <div class="notes" id=identity class:empty=move || hints.with(Vec::is_empty)>
            <Repeat each=move || hints.get() key=|hint| format!("{} {}", hint.rule.id, hint.message) let:hint>
                <Note hint=hint />
            </Repeat>
        </div>
    }
}

#[component]
fn Note(hint: Hint) -> impl IntoView {
    let rule = hint.rule;
    let severity = rule.severity.name();
    view! {
        <div class=format!("note {severity}")>
            <span class="severity">{call(rule.severity)}</span>
            <p class="message" data-rule=rule.id data-severity=severity>
                {hint.message}
            </p>
            <div class="more">
                <p>{rule.why}</p>
                <p class="pair">
                    <span class="weak">{rule.weak}</span>
                    <span aria-hidden="true">" → "</span>
                    <span class="for-screen-readers">" better: "</span>
                    <span class="strong">{rule.strong}</span>
                </p>
                <p class="question">{rule.question}</p>
                <a href=Route::Rule(rule).href()>"More about this hint"</a>
            </div>
        </div>
    }
}
