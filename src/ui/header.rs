//! The bar at the top: where you are, whether it is kept, and what works on all of it.

use super::catalogue::{CatalogueLink, document_address};
use super::cycle::CyclePicker;
use super::files::{Incoming, export};
use super::keeper::{Keeper, Kept};
use super::parts::{Button, Icon, IconButton, Shown, Tone, memo};
use super::session::use_session;
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
            <Shown when=is_document>
                <Tools />
            </Shown>
        </header>
    }
}

/// What works on all of the document.
#[component]
fn Tools() -> impl IntoView {
    let session = use_session();
    let incoming = expect_context::<Incoming>();
    let undo = memo(move || session.undo_label());
    let redo = memo(move || session.redo_label());
    let named = |verb: &'static str, label: Memo<Option<String>>| {
        Signal::derive(move || {
            label.get().map_or_else(
                || format!("Nothing to {verb}"),
                |label| format!("{verb}: {label}"),
            )
        })
    };
    view! {
        <IconButton
            name="Undo"
            icon=Icon::Undo
            hint=named("undo", undo)
            disabled=Signal::derive(move || undo.with(Option::is_none))
            on_press=move |()| session.undo()
        />
        <IconButton
            name="Redo"
            icon=Icon::Redo
            hint=named("redo", redo)
            disabled=Signal::derive(move || redo.with(Option::is_none))
            on_press=move |()| session.redo()
        />
        <Button name="Import" on_press=move |()| incoming.choose() />
        <Button name="Export" tone=Tone::Primary on_press=move |()| export(session) />
    }
}

/// Whether all that was written is kept.
#[component]
fn SaveStatus() -> impl IntoView {
    let keeper = expect_context::<Keeper>();
    let state = keeper.state();
    let detail = move || match state.get() {
        Kept::Saved(Some(time)) => format!("Kept in this browser at {time}. Nothing leaves it."),
        Kept::Failed(reason) => reason,
        Kept::Nothing | Kept::Waiting | Kept::Saved(None) => {
            "What you write is kept in this browser. Nothing leaves it.".to_owned()
        }
    };
    let text = move || match state.get() {
        Kept::Nothing => "Ready",
        Kept::Waiting => "Saving…",
        Kept::Saved(_) => "Saved",
        Kept::Failed(_) => "Not saved",
    };
    let is_failed = move || matches!(state.get(), Kept::Failed(_));
    view! {
        <span class="status" class:failed=is_failed title=detail>
            // Said aloud it would interrupt every pause in writing; what goes wrong is an alert of its own.
            <span role="status" aria-live="off">{text}</span>
        </span>
    }
}
