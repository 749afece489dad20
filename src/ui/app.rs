//! The whole page.

use super::catalogue::{Catalogue, CatalogueLink};
use super::document::{Document, keep_notes_in_order};
use super::first_cycle::with_cycle;
use super::guide::Guide;
use super::header::Header;
use super::keeper::Keeper;
use super::notices::Notices;
use super::session::{Session, use_session};
use super::settings::{Settings, SettingsDialog};
use super::{browser, files, keys, places};
use leptos::prelude::*;

/// Opens what this browser keeps and shows it.
#[component]
pub fn App() -> impl IntoView {
    let settings = Settings::open();
    provide_context(settings);
    let (keeper, kept) = Keeper::open();
    let workspace = with_cycle(kept.unwrap_or_default(), browser::today());
    let session = Session::new(workspace, keeper.device());
    provide_context(session);
    provide_context(keeper);
    keeper.follow(session);
    let incoming = files::Incoming::new();
    provide_context(incoming);
    incoming.accept_drops();
    keys::listen(session);
    places::follow(session, settings);
    keep_notes_in_order();
    view! {
        {move || {
            // Words are read when a component is made, so another language makes all of them anew.
            settings.language();
            view! { <Page /> }
        }}
        <Announcer />
    }
}

/// All that is to be seen.
#[component]
fn Page() -> impl IntoView {
    view! {
        <Header />
        <Notices />
        <Document />
        <Catalogue />
        <Guide />
        <footer class="foot">
            <CatalogueLink />
        </footer>
        <files::ImportDialog />
        <SettingsDialog />
    }
}

/// Says what happened to those who cannot see it.
#[component]
fn Announcer() -> impl IntoView {
    let session = use_session();
    view! {
        <div class="for-screen-readers" aria-live="polite" aria-atomic="true">
            {session.announcement}
        </div>
    }
}
