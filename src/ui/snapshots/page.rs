//! The page of snapshots: what there is to go back to.

use super::Snapshots;
use super::table::SnapshotTable;
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::compare::Comparison;
use crate::ui::copies::Whereabouts;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The way from the document to the snapshots, of which the demo has none.
#[component]
pub fn SnapshotsLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || (session.route() == Route::Snapshots).then_some("page");
    (!browser::is_demo()).then(|| {
        view! { <a class="button" href=Route::Snapshots.href() aria-current=is_here>{words().pages.snapshots()}</a> }
    })
}

/// The snapshots, while the address names them.
#[component]
pub fn SnapshotsPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || session.route() == Route::Snapshots);
    move || is_here.get().then(|| view! { <Page /> })
}

#[component]
fn Page() -> impl IntoView {
    let snapshots = expect_context::<Snapshots>();
    let words = words();
    let is_known = RwSignal::new(false);
    spawn_local(async move {
        snapshots.look().await;
        is_known.try_set(true);
    });
    let is_empty = move || is_known.get() && snapshots.all().with(Vec::is_empty);
    view! {
        <main class="snapshots">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=document_address>{words.catalogue.to_document()}</a>
                <a href=Route::Compare(Comparison::LATEST).href()>{words.pages.compare()}</a>
            </nav>
            <h1>{words.pages.snapshots()}</h1>
            <p>{words.snapshots.lead()}</p>
            <Shown when=move || snapshots.has_failed().get()>
                <p class="file-problem" role="alert">{words.snapshots.failed()}</p>
            </Shown>
            <Shown when=is_empty>
                <p>{words.snapshots.none()}</p>
            </Shown>
            <Shown when=move || snapshots.all().with(|all| !all.is_empty())>
                <SnapshotTable />
            </Shown>
            <Whereabouts />
        </main>
    }
}
