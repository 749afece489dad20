//! The page that lists the ways out.

use super::ways::{Way, all};
use crate::domain::CycleId;
use crate::ui::catalogue::document_address;
use crate::ui::cycle_choice::CycleChoice;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The way from the document to this page.
#[component]
pub fn ExportLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || matches!(session.route(), Route::Export(_)).then_some("page");
    view! {
        <a class="button export-link" href=Route::Export(None).href() aria-current=is_here>
            {words().export.title()}
        </a>
    }
}

/// The ways out, while the address names them.
#[component]
pub fn ExportPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || matches!(session.route(), Route::Export(_)));
    let cycle = move || is_here.get().then(|| session.cycle().get()).flatten();
    move || cycle().map(|cycle| page(session, cycle))
}

fn page(session: Session, cycle: CycleId) -> AnyView {
    let words = words();
    let name = session.memo(cycle, move |workspace| {
        let name = workspace
            .cycle(cycle)
            .map(|cycle| cycle.name.value().to_string());
        fill(
            words.export.of_cycle(),
            &[("cycle", &name.unwrap_or_default())],
        )
    });
    view! {
        <main class="export">
            <nav aria-label=words.catalogue.ways_back()>
                <a href=document_address>{words.catalogue.to_document()}</a>
                <CycleChoice cycle=cycle label=words.export.cycle() route=|cycle| Route::Export(Some(cycle)) />
            </nav>
            <h1>{name}</h1>
            <p class="quiet">{words.export.lead()}</p>
            {all(Way { session, cycle })}
        </main>
    }
    .into_any()
}
