//! The ways out that a hint offers, each with what it would leave behind.

use super::commands;
use crate::domain::RecordId;
use crate::hints::Fix;
use crate::ui::fixes::{Outcome, preview};
use crate::ui::session::use_session;
use leptos::prelude::*;

/// One button for each way out.
#[component]
pub fn FixList(
    /// The line they would change.
    id: RecordId,
    /// The ways out.
    fixes: Vec<Fix>,
) -> impl IntoView {
    let session = use_session();
    fixes
        .into_iter()
        .map(|fix| {
            let outcomes = preview(&fix.change).into_iter().map(outcome).collect_view();
            view! {
                <button type="button" class="fix" on:click=move |_| commands::take(session, id, &fix)>
                    <span class="fix-label">{fix.label}</span>
                    {outcomes}
                </button>
            }
            .into_any()
        })
        .collect_view()
}

fn outcome(Outcome { kind, text }: Outcome) -> AnyView {
    let lead_in = if kind.is_empty() {
        String::new()
    } else {
        format!("{kind}: ")
    };
    view! {
        <span class="outcome">
            <span class="outcome-kind">{lead_in}</span>
            {text}
        </span>
    }
    .into_any()
}
