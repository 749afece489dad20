//! The whole page.

use super::catalogue::{Catalogue, CatalogueLink};
use super::check_in::CheckInPages;
use super::demo::{DemoLine, demo};
use super::document::{Document, keep_notes_in_order};
use super::examples::{ExamplesLink, ExamplesPage};
use super::export::{ExportLink, ExportPage};
use super::first_cycle::with_cycle;
use super::guide::Guide;
use super::header::Header;
use super::keeper::Keeper;
use super::linked_file::{FileLine, LinkedFile};
use super::map::{MapLink, MapPage};
use super::notices::Notices;
use super::palette::{Hands, OverlayView, Overlays};
use super::people::{Directory, DirectoryDialog};
use super::print::PrintPage;
use super::progress::{HistoryPage, ProgressLink, ProgressPage};
use super::review::{CarryPage, Refusal, ReviewPage};
use super::session::{Session, use_session};
use super::settings::{Settings, SettingsDialog};
use super::{browser, files, keys, paste, places, share};
use leptos::prelude::*;

/// Opens what this browser keeps and shows it.
#[component]
pub fn App() -> impl IntoView {
    let settings = Settings::open();
    provide_context(settings);
    let (keeper, kept) = Keeper::open();
    let today = browser::today();
    // Until something is edited in it, the demo is that of the file.
    let written = kept.or_else(|| demo(&browser::demo_file()?, today));
    let workspace = with_cycle(written.unwrap_or_default(), today);
    let session = Session::new(workspace, keeper.device());
    provide_context(session);
    provide_context(keeper);
    provide_context(Directory::default());
    keeper.follow(session);
    let incoming = files::Incoming::new(session);
    provide_context(incoming);
    incoming.accept_drops();
    provide_context(LinkedFile::open(session));
    share::listen(incoming);
    provide_context(Overlays::new());
    let hands = Hands::here();
    keys::listen(&hands);
    paste::listen(&hands);
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
        <DemoLine />
        <Notices />
        <FileLine />
        <Document />
        <Catalogue />
        <MapPage />
        <ProgressPage />
        <HistoryPage />
        <ReviewPage />
        <CarryPage />
        <PrintPage />
        <ExportPage />
        <ExamplesPage />
        <Guide />
        <CheckInPages />
        <Refusal />
        <footer class="foot">
            <ProgressLink />
            <MapLink />
            <ExportLink />
            <ExamplesLink />
            <CatalogueLink />
        </footer>
        <files::ImportDialog />
        <SettingsDialog />
        <DirectoryDialog />
        <OverlayView />
    }
}

/// Says what happened to those who cannot see it.
#[component]
fn Announcer() -> impl IntoView {
    let session = use_session();
    view! {
        // What hints say is read by an English voice whatever the language of the page.
        <div class="for-screen-readers" aria-live="polite" aria-atomic="true" lang="en">
            {session.announced_hints}
        </div>
        <div class="for-screen-readers" aria-live="polite" aria-atomic="true">
            {session.announcement}
        </div>
    }
}
