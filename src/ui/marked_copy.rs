//! The copy of a text that lies under its text box, with its words underlined.

use super::marks::{Stretch, stretches};
use crate::hints::Hint;
use leptos::prelude::*;

/// The text, each stretch within a mark for every hint about it.
pub fn marked_copy(text: &str, hints: &[Hint]) -> AnyView {
    let show = |Stretch { text, marks }| {
        marks
            .into_iter()
            .rev()
            .fold(text.into_any(), |words, (rule, severity)| {
                view! { <mark data-rule=rule class=severity.name()>{words}</mark> }.into_any()
            })
    };
    stretches(text, hints)
        .into_iter()
        .map(show)
        .collect_view()
        .into_any()
}
