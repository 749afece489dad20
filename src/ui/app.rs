//! The whole page.

use super::catalogue::CatalogueLink;
use super::compare::CompareLink;
use super::demo::{DemoLine, shelf};
use super::document::{Document, keep_notes_in_order};
use super::examples::ExamplesLink;
use super::export::ExportLink;
use super::first_cycle::with_cycle;
use super::header::Header;
use super::keeper::Keeper;
use super::language::chosen;
use super::later::{Later, arrival};
use super::later_lines;
use super::later_pages::{self, CoachNotice, LaterDialogs, LaterPages};
use super::linked_file::LinkedFile;
use super::map::MapLink;
use super::notices::Notices;
use super::own_steps::OwnSteps;
use super::palette::{Hands, Overlays};
use super::parts::Shown;
use super::people::Directory;
use super::progress::ProgressLink;
use super::records::records;
use super::route::Route;
use super::security::SecurityLink;
use super::session::{Session, use_session};
use super::settings::Settings;
use super::snapshots::{Snapshots, SnapshotsLink};
use super::{browser, files, keys, paste, places, share};
use crate::storage::has_work;
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Starts the app as soon as the language is here that it is to speak, English where that cannot be had, and what
/// reads what was kept. Without the latter, nothing is written over it.
pub fn start() {
    let language = chosen(Settings::kept().language);
    spawn_local(async move {
        later_pages::language(language).await;
        if browser::is_demo() || has_work(&shelf()) {
            arrival(later_pages::records()).await;
        }
        browser::breathe().await;
        mount_to_body(App);
    });
}

/// Opens what this browser keeps, and shows it after the browser had a moment to live.
#[component]
fn App() -> impl IntoView {
    let settings = Settings::open();
    provide_context(settings);
    let (keeper, kept) = Keeper::open();
    let today = browser::today();
    // Until something is edited in it, the demo is that of the file.
    let written = kept.or_else(|| (records()?.demo)(&browser::demo_file()?, today));
    let workspace = with_cycle(written.unwrap_or_default(), today);
    let session = Session::new(workspace, keeper.device());
    provide_context(session);
    provide_context(keeper);
    provide_context(Directory::default());
    provide_context(OwnSteps::new());
    keeper.follow(session);
    let snapshots = Snapshots::new(session);
    provide_context(snapshots);
    snapshots.follow();
    let incoming = files::Incoming::new(session);
    provide_context(incoming);
    incoming.accept_drops();
    provide_context(LinkedFile::new(session, snapshots));
    share::listen(incoming);
    provide_context(Overlays::new());
    let hands = Hands::here();
    keys::listen(&hands);
    paste::listen(&hands);
    places::follow(session, settings);
    keep_notes_in_order();
    let is_open = RwSignal::new(false);
    spawn_local(async move {
        browser::breathe().await;
        browser::sentence_seen().await;
        // What stood in its place until now.
        browser::remove("#shell");
        browser::set_attribute("data-boot", Some("ready"));
        is_open.set(true);
    });
    view! {
        <Shown when=is_open>
            {move || {
                // Words are read when a component is made, so another language makes all of them anew.
                settings.language();
                view! { <Page /> }
            }}
        </Shown>
        <Announcer />
    }
}

/// All that is to be seen.
#[component]
fn Page() -> impl IntoView {
    let session = use_session();
    let is_joining = Signal::derive(move || session.route() == Route::Join);
    view! {
        <Header />
        <DemoLine />
        <Notices />
        <CoachNotice />
        <Later part=later_lines::copies() with=() wanted=false />
        <Later part=later_pages::participant() with=() wanted=is_joining is_page=true />
        <Document />
        <LaterPages />
        <Later part=later_lines::new_version() with=() wanted=false />
        <footer class="foot">
            <ProgressLink />
            <MapLink />
            <ExportLink />
            <ExamplesLink />
            <CatalogueLink />
            <CompareLink />
            <SnapshotsLink />
            <SecurityLink />
        </footer>
        <files::ImportDoor />
        <LaterDialogs />
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
