//! An initiative: work that is bet on to move a key result.

use super::line::{LineEditor, LineWords};
use super::naming::{Naming, naming};
use crate::domain::InitiativeId;
use crate::ui::language::words;
use leptos::prelude::*;

/// One initiative.
#[component]
pub fn InitiativeItem(
    /// Which one.
    id: InitiativeId,
) -> impl IntoView {
    let Naming { title, name, .. } = naming(id.into(), || None);
    view! {
        <li class="initiative" data-line=id.to_string() aria-label=name>
            <LineEditor id=id.into() words=line_words() number="↳" title=title />
        </li>
    }
}

fn line_words() -> LineWords {
    let words = &words().document;
    LineWords {
        label: words.initiative(),
        placeholder: words.initiative_placeholder(),
        kind: None,
        delete: words.delete_initiative(),
        up: words.initiative_up(),
        down: words.initiative_down(),
    }
}
