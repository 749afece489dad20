//! The ways out that a hint offers, each with what it would leave behind.

use super::commands;
use super::notes::identity;
use crate::domain::RecordId;
use crate::hints::Fix;
use crate::ui::fixes::{Outcome, preview};
use crate::ui::language::words;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// One button for each way out.
#[component]
pub fn FixList(
    /// The line they would change.
    id: RecordId,
    /// The id of the rule that offers them.
    rule: &'static str,
    /// The ways out.
    fixes: Vec<Fix>,
) -> impl IntoView {
    let session = use_session();
    let item = |(index, fix): (usize, Fix)| {
        let outcomes = preview(&fix.change, words())
            .into_iter()
            .map(outcome)
            .collect_view();
        let preview_id = format!("{}-{rule}-fix-{index}", identity(id));
        view! {
            <div class="fix">
                <button
                    type="button"
                    class="fix-label"
                    lang="en"
                    aria-describedby=preview_id.clone()
                    on:click=move |_| commands::take(session, id, &fix)
                >
                    {fix.label}
                </button>
                // The chord leads to the first of them.
                {(index == 0).then(|| view! { <kbd aria-hidden="true">"Alt+Enter"</kbd> }.into_any())}
                <div id=preview_id>{outcomes}</div>
            </div>
        }
        .into_any()
    };
    fixes.into_iter().enumerate().map(item).collect_view()
}

fn outcome(Outcome { kind, text }: Outcome) -> AnyView {
    let lead_in = if kind.is_empty() {
        String::new()
    } else {
        format!("{kind}: ")
    };
    view! {
        <p class="outcome">
            <span class="quiet">{lead_in}</span>
            {text}
        </p>
    }
    .into_any()
}
