//! An initiative: work that is bet on to move a key result.

use super::line::{LineEditor, LineWords};
use super::naming::{Naming, naming};
use crate::domain::InitiativeId;
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
    let Naming { title, name, .. } = naming(id.into(), || None);
    view! {
        <li class="initiative" aria-label=name>
            <LineEditor id=id.into() words=WORDS number="↳" title=title />
        </li>
    }
}
