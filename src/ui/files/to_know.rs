//! What there is to know of a file that was read.

use crate::exchange::Warning;
use crate::ui::language::{FIGURES, words};
use leptos::prelude::*;

/// What was repaired or left out, a sentence each, under a summary; folded away unless `is_open`.
pub fn things_to_know(summary: String, warnings: &[Warning], is_open: bool) -> AnyView {
    let line = |warning| {
        let said = words().warning(warning, &FIGURES);
        view! { <li>{said}</li> }.into_any()
    };
    view! {
        <details class="file-warnings" open=is_open>
            <summary>{summary}</summary>
            <ul>{warnings.iter().map(line).collect_view()}</ul>
        </details>
    }
    .into_any()
}
