//! Why an objective matters.

use super::commands;
use crate::domain::ObjectiveId;
use crate::ui::language::words;
use crate::ui::parts::TextLine;
use crate::ui::review::is_read_only;
use crate::ui::session::use_session;
use leptos::html::Textarea;
use leptos::prelude::*;

/// The text box for the reason of an objective.
#[component]
pub fn Why(
    /// Whose reason it is.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let why = session.memo(id, move |workspace| {
        workspace
            .objective(id)
            .map(|objective| objective.why.value().to_string())
            .unwrap_or_default()
    });
    let node = NodeRef::<Textarea>::new();
    let is_read_only = is_read_only();
    if is_read_only && why.with_untracked(String::is_empty) {
        return ().into_any();
    }
    view! {
        <div class="why">
            <TextLine
                label=words().document.why()
                placeholder=words().document.why_placeholder()
                value=why
                is_prose=true
                is_read_only=is_read_only
                node=node
                on_input=move |text: String| commands::type_why(session, id, &text)
            >
                {why}
            </TextLine>
        </div>
    }
    .into_any()
}
