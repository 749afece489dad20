//! The bar at the top: where you are, whether it is kept, and what works on all of it.

use super::browser;
use super::catalogue::{CatalogueLink, document_address};
use super::cycle::CyclePicker;
use super::files::{Incoming, export};
use super::keeper::{Keeper, Kept};
use super::language::words;
use super::parts::{Button, Icon, IconButton, Shown, Tone, memo};
use super::session::use_session;
use super::settings::Settings;
use super::words::fill;
use leptos::prelude::*;

/// The bar at the top.
#[component]
pub fn Header() -> impl IntoView {
    let session = use_session();
    let is_document = Signal::derive(move || session.route().is_document());
    view! {
        <header class="bar">
            <a class="brand" href=document_address>"Aimwell"</a>
            <Shown when=is_document>
                <CyclePicker />
            </Shown>
            <SaveStatus />
            <CatalogueLink />
            <SettingsButton />
            <Shown when=move || session.route().is_written()>
                <Tools />
            </Shown>
        </header>
    }
}

#[component]
fn SettingsButton() -> impl IntoView {
    let settings = expect_context::<Settings>();
    view! {
        <button type="button" class="button settings-button" on:click=move |_| settings.show()>
            {words().settings.settings}
        </button>
    }
}

/// What works on all of the document.
#[component]
fn Tools() -> impl IntoView {
    let session = use_session();
    let incoming = expect_context::<Incoming>();
    let undo = memo(move || session.undo_label());
    let redo = memo(move || session.redo_label());
    let words = &words().header;
    let named = |edit: &'static str, nothing: &'static str, label: Memo<Option<String>>| {
        Signal::derive(move || {
            label.get().map_or_else(
                || nothing.to_owned(),
                |label| fill(edit, &[("edit", &label)]),
            )
        })
    };
    view! {
        <IconButton
            name=words.undo
            icon=Icon::Undo
            hint=named(words.undo_edit, words.nothing_to_undo, undo)
            disabled=Signal::derive(move || undo.with(Option::is_none))
            on_press=move |()| session.undo()
        />
        <IconButton
            name=words.redo
            icon=Icon::Redo
            hint=named(words.redo_edit, words.nothing_to_redo, redo)
            disabled=Signal::derive(move || redo.with(Option::is_none))
            on_press=move |()| session.redo()
        />
        <Button name=words.import on_press=move |()| incoming.choose() />
        <Button name=words.export tone=Tone::Primary on_press=move |()| export(session) />
    }
}

/// Whether all that was written is kept.
#[component]
fn SaveStatus() -> impl IntoView {
    let keeper = expect_context::<Keeper>();
    let state = keeper.state();
    let detail = move || match state.get() {
        Kept::Saved(Some(moment)) => {
            let time = browser::time(moment);
            fill(words().header.kept_at, &[("time", &time)])
        }
        Kept::Failed(trouble) => words().storage.say(&trouble).to_owned(),
        Kept::Nothing | Kept::Waiting | Kept::Saved(None) => words().header.kept.to_owned(),
    };
    let text = move || match state.get() {
        Kept::Nothing => words().header.ready,
        Kept::Waiting => words().header.saving,
        Kept::Saved(_) => words().header.saved,
        Kept::Failed(_) => words().header.not_saved,
    };
    let is_failed = move || matches!(state.get(), Kept::Failed(_));
    view! {
        <span class="status" class:failed=is_failed title=detail>
            // Said aloud it would interrupt every pause in writing; what goes wrong is an alert of its own.
            <span role="status" aria-live="off">{text}</span>
        </span>
    }
}
