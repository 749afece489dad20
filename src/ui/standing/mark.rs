//! The status of something as a sign and a word.

use super::{sign, slug, status};
use crate::domain::Status;
use crate::ui::language::words;
use leptos::prelude::*;

/// The status of something: its sign, its colour and its name.
#[component]
pub fn StatusMark(#[prop(into)] of: Signal<Status>) -> impl IntoView {
    let class = move || format!("standing {}", slug(of.get()));
    view! {
        <span class=class>
            <span aria-hidden="true">{move || sign(of.get())}</span>
            " "
            {move || status(words(), of.get())}
        </span>
    }
}
