//! An initiative: work that is bet on to move a key result.

use super::line::{LineEditor, LineWords};
use crate::domain::InitiativeId;
use crate::ui::session::use_session;
use leptos::prelude::*;

const WORDS: LineWords = LineWords {
    label: "Initiative",
    placeholder: "What will you try to move it?",
    kind: None,
    delete: "Delete initiative",
    up: "Move initiative up",
    down: "Move initiative down",
};

/// One initiative.
#[component]
pub fn InitiativeItem(
    /// Which one.
    id: InitiativeId,
) -> impl IntoView {
    let session = use_session();
    let title = session.memo(move |workspace| {
        workspace
            .initiative(id)
            .map(|initiative| initiative.title.value().to_string())
            .unwrap_or_default()
    });
    view! {
        <li class="initiative">
            <div class="line">
                <span class="number" aria-hidden="true">"↳"</span>
                <LineEditor id=id.into() words=WORDS title=title />
            </div>
        </li>
    }
}
