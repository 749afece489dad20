//! The pages and dialogs that come with a later part of the program, and when there is anything to see of
//! them.

use super::catalogue::Catalogue;
use super::check_in::CheckInPages;
use super::coach::{COACH, Coach};
use super::compare::ComparePage;
use super::examples::ExamplesPage;
use super::export::ExportPage;
use super::files::{ImportDecision, Incoming};
use super::guide::Guide;
use super::keeper::Keeper;
use super::later::{Arriving, Draw, Later, arrival, later, wait_for};
use super::map::MapPage;
use super::palette::{OverlayView, Overlays};
use super::parts::{Shown, memo};
use super::people::{Directory, DirectoryDialog};
use super::print::PrintPage;
use super::progress::{HistoryPage, ProgressPage};
use super::records::{RECORDS, Records};
use super::review::{CarryPage, Refusal, ReviewPage};
use super::route::Route;
use super::security::SecurityPage;
use super::session::use_session;
use super::settings::{Settings, SettingsDialog};
use super::snapshots::SnapshotsPage;
use super::table::MappingDialog;
use super::tools::{TOOLS, Tools};
use super::words::{GERMAN, Language, SPANISH, Words};
use crate::ui::room::{Participant, RoomPage};
use leptos::prelude::*;

later! {
    /// What the interface says in German.
    german: german => &'static Words = &GERMAN;
    /// What the interface says in Spanish.
    spanish: spanish => &'static Words = &SPANISH;
    /// What reads the records that were kept.
    records: records => &'static Records = &RECORDS;
    /// The reader of goals.
    coach: coach => &'static Coach = &COACH;
    /// What the page does now and then.
    tools: tools => &'static Tools = &TOOLS;
    catalogue: pages => Draw = |()| view! { <Catalogue /> }.into_any();
    examples: pages => Draw = |()| view! { <ExamplesPage /> }.into_any();
    guide: pages => Draw = |()| view! { <Guide /> }.into_any();
    map: pages => Draw = |()| view! { <MapPage /> }.into_any();
    print: pages => Draw = |()| view! { <PrintPage /> }.into_any();
    compare: pages => Draw = |()| view! { <SnapshotsPage /><ComparePage /> }.into_any();
    export: pages => Draw = |()| view! { <ExportPage /> }.into_any();
    progress: pages => Draw = |()| view! { <ProgressPage /><HistoryPage /> }.into_any();
    check_in: pages => Draw = |()| view! { <CheckInPages /> }.into_any();
    review: pages => Draw = |()| view! { <ReviewPage /><CarryPage /> }.into_any();
    security: pages => Draw = |()| view! { <SecurityPage /> }.into_any();
    room: room => Draw = |()| view! { <RoomPage /> }.into_any();
    /// The workshop that somebody takes part in.
    participant: room => Draw = |()| view! { <Participant /> }.into_any();
    refusal: tools => Draw = |()| view! { <Refusal /> }.into_any();
    import: tools => Draw = |()| view! { <ImportDecision /> }.into_any();
    columns: tools => Draw = |()| view! { <MappingDialog /> }.into_any();
    settings: tools => Draw = |()| view! { <SettingsDialog /> }.into_any();
    directory: tools => Draw = |()| view! { <DirectoryDialog /> }.into_any();
    overlays: tools => Draw = |()| view! { <OverlayView /> }.into_any();
}

/// The pages, of which the address shows one or none.
#[component]
pub fn LaterPages() -> impl IntoView {
    let session = use_session();
    let on = move |is: fn(Route) -> bool| Signal::from(memo(move || is(session.route())));
    view! {
        <Later part=catalogue() with=() wanted=on(|route| matches!(route, Route::Rules | Route::Rule(_) | Route::Lesson(_))) is_page=true />
        <Later part=map() with=() wanted=on(|route| matches!(route, Route::Map(_))) is_page=true />
        <Later part=progress() with=() wanted=on(|route| matches!(route, Route::Progress(_) | Route::History(_))) is_page=true />
        <Later part=review() with=() wanted=on(|route| matches!(route, Route::Review(_) | Route::Carry(_))) is_page=true reads=true />
        <Later part=compare() with=() wanted=on(|route| matches!(route, Route::Snapshots | Route::Compare(_))) is_page=true reads=true />
        <Later part=room() with=() wanted=on(|route| matches!(route, Route::Room(_))) is_page=true reads=true />
        <Later part=export() with=() wanted=on(|route| matches!(route, Route::Export(_))) is_page=true />
        <Later part=print() with=() wanted=on(|route| matches!(route, Route::Print(_))) is_page=true />
        <Later part=examples() with=() wanted=on(|route| matches!(route, Route::Examples(_))) is_page=true reads=true />
        <Later part=security() with=() wanted=on(|route| route == Route::Security) is_page=true />
        <Later part=guide() with=() wanted=on(Route::is_guide) reads=true />
        <Later part=check_in() with=() wanted=on(Route::is_check_in) />
        <Later part=refusal() with=() wanted=Signal::derive(move || session.refused.with(Option::is_some)) />
    }
}

/// The dialogs, most of which are closed.
#[component]
pub fn LaterDialogs() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let is_settings = expect_context::<Settings>().is_open();
    let is_directory = expect_context::<Directory>().is_open();
    let is_overlay = expect_context::<Overlays>().is_open();
    view! {
        <Later part=import() with=() wanted=incoming.is_any() />
        <Later part=columns() with=() wanted=incoming.tables().is_any() reads=true />
        <Later part=settings() with=() wanted=is_settings />
        <Later part=directory() with=() wanted=is_directory />
        <Later part=overlays() with=() wanted=is_overlay reads=true />
    }
}

/// Has the texts of a language come, and returns whether they are here.
pub async fn language(language: Language) -> bool {
    match language {
        Language::English => true,
        Language::German => arrival(german()).await,
        Language::Spanish => arrival(spanish()).await,
    }
}

/// Has the reader of goals come, which reads sentences of the guide in all languages, and says so where it
/// cannot be had.
#[component]
pub fn CoachNotice() -> impl IntoView {
    let session = use_session();
    let settings = expect_context::<Settings>();
    let keeper = expect_context::<Keeper>();
    let is_missing = RwSignal::new(false);
    let bring = move || {
        is_missing.set(false);
        wait_for(async move {
            let mut is_here = true;
            for each in Language::ALL {
                is_here &= language(each).await;
            }
            settings.speak();
            is_here &= arrival(records()).await;
            keeper.catch_up(session);
            if arrival(tools()).await
                && let Some(tools) = tools().here.get()
            {
                (tools.open_second_place)(keeper.second_place(), session);
            }
            is_here = tools().here.get().is_some() && arrival(coach()).await && is_here;
            let _ = is_missing.try_set(!is_here);
            if is_here && !session.has_coach.get_untracked() {
                session.has_coach.set(true);
                session.unread.read(session);
            }
            is_here
        });
    };
    bring();
    view! {
        <Shown when=is_missing>
            <Arriving is_missing=is_missing on_retry=move |()| bring() />
        </Shown>
    }
}
