//! The bar at the top: where you are, whether it is kept, and what works on all of it.

use super::browser;
use super::catalogue::{CatalogueLink, document_address};
use super::cycle::CyclePicker;
use super::examples::ExamplesLink;
use super::export::ExportLink;
use super::keeper::{Keeper, Kept};
use super::language::words;
use super::map::MapLink;
use super::own_steps::{StepButtons, Steps};
use super::palette::Hands;
use super::palette::actions::{Act, PALETTE};
use super::parts::{Button, Icon, IconButton, Shown, Tone, memo};
use super::places;
use super::print::PrintButton;
use super::progress::ProgressLink;
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
            <SkipButton />
            <a class="brand" href=document_address>
                {Icon::Aim.draw()}
                "Aimwell"
            </a>
            <Shown when=is_document>
                <CyclePicker />
            </Shown>
            <SaveStatus />
            <ProgressLink />
            <MapLink />
            <ExamplesLink />
            <CatalogueLink />
            <PaletteButton />
            <SettingsButton />
            <Shown when=move || session.route().is_written()>
                <Tools />
            </Shown>
        </header>
    }
}

/// The way to everything else, for those who do not know its keys or have none.
#[component]
fn PaletteButton() -> impl IntoView {
    let hands = Hands::here();
    let keys = PALETTE.shown(words(), browser::is_mac());
    let name = words().palette.commands();
    let hint = format!("{name} ({keys})");
    view! {
        <IconButton
            name=name
            icon=Icon::Search
            hint=Signal::stored(hint)
            on_press=move |()| hands.perform(Act::Palette)
        />
    }
}

/// The way past this bar for those who go by keys; to be seen while it has the focus. A button, since the
/// address says where in the app one is.
#[component]
fn SkipButton() -> impl IntoView {
    view! {
        <button type="button" class="button skip" on:click=|_| places::focus_heading()>
            {words().page.skip()}
        </button>
    }
}

#[component]
fn SettingsButton() -> impl IntoView {
    let settings = expect_context::<Settings>();
    view! {
        <span class="settings-button">
            <IconButton
                name=words().settings.settings()
                icon=Icon::Settings
                on_press=move |()| settings.show()
            />
        </span>
    }
}

/// What works on all of the document.
#[component]
fn Tools() -> impl IntoView {
    let session = use_session();
    let hands = Hands::here();
    let (undo, redo) = (
        memo(move || session.undo_label()),
        memo(move || session.redo_label()),
    );
    let steps = Steps {
        undo: Callback::new(move |()| hands.perform(Act::Undo)),
        redo: Callback::new(move |()| hands.perform(Act::Redo)),
        undo_label: undo.into(),
        redo_label: redo.into(),
    };
    let words = &words().header;
    view! {
        <StepButtons steps=steps />
        // On a phone there is no room for it; the palette has it, too.
        <span class="bar-print">
            <PrintButton />
            <ExportLink />
        </span>
        <Button name=words.import() on_press=move |()| hands.perform(Act::Import) />
        <Button name=words.export() tone=Tone::Primary on_press=move |()| hands.perform(Act::Export) />
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
            fill(words().header.kept_at(), &[("time", &time)])
        }
        Kept::Failed(trouble) => words().storage.say(&trouble).to_owned(),
        Kept::Nothing | Kept::Waiting | Kept::Saved(None) => words().header.kept().to_owned(),
    };
    let text = move || match state.get() {
        Kept::Nothing => words().header.ready(),
        Kept::Waiting => words().header.saving(),
        Kept::Saved(_) => words().header.saved(),
        Kept::Failed(_) => words().header.not_saved(),
    };
    let kind = move || match state.get() {
        Kept::Nothing | Kept::Saved(_) => "status kept",
        Kept::Waiting => "status waiting",
        Kept::Failed(_) => "status failed",
    };
    view! {
        <span class=kind title=detail>
            // Said aloud it would interrupt every pause in writing; what goes wrong is an alert of its own.
            <span role="status" aria-live="off">{text}</span>
        </span>
    }
}
