//! What is said of the linked file, and what can be done with it.

use super::{LinkedFile, State};
use crate::ui::files::Incoming;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Says above everything else that the linked file needs attention, while it does.
#[component]
pub fn FileLine() -> impl IntoView {
    let linked = expect_context::<LinkedFile>();
    linked.wake();
    let needs = memo(move || linked.state().with(State::needs_attention));
    view! {
        <Shown when=needs>
            <section class="notices" aria-label=words().linked_file.file()>
                <div class="notice">
                    <p role="alert">{move || said(linked)}</p>
                    <div class="notice-buttons">
                        <Button name=words().linked_file.go_on() tone=Tone::Primary on_press=move |()| linked.ask() />
                        <Button name=words().linked_file.unlink() on_press=move |()| linked.unlink() />
                    </div>
                </div>
            </section>
        </Shown>
    }
}

/// Linking a file, or letting go of it; nothing where the browser cannot do it.
#[component]
pub fn FileControls() -> impl IntoView {
    let linked = expect_context::<LinkedFile>();
    let incoming = expect_context::<Incoming>();
    let is_linked = memo(move || linked.state().with(|state| *state != State::None));
    let words = &words().linked_file;
    view! {
        <Shown when=move || !is_linked.get()>
            <Button name=words.create() on_press=move |()| linked.create() />
            <Button name=words.choose() on_press=move |()| linked.choose(incoming) />
        </Shown>
        <Shown when=is_linked>
            <p>{move || said(linked)}</p>
            <Button name=words.unlink() on_press=move |()| linked.unlink() />
        </Shown>
    }
}

fn said(linked: LinkedFile) -> String {
    let words = &words().linked_file;
    let text = match linked.state().get() {
        State::None => return String::new(),
        State::Asking => words.asking(),
        State::Saved => words.saved(),
        State::Saving => words.saving(),
        State::Lost => words.lost(),
        State::Unreadable => words.unreadable(),
        State::TakenBack => words.taken_back(),
    };
    fill(text, &[("file", &linked.name().get())])
}
