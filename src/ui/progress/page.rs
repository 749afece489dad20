//! The pages on progress: that of a cycle, and those of an objective and a key result.

use super::objective_story::objective_story;
use super::overview::overview;
use super::pen::Pen;
use super::selection::Selection;
use super::story::story;
use crate::domain::{Aim, CycleId};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::cycle_choice::CycleChoice;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::memo;
use crate::ui::print::Sheet;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::ev;
use leptos::prelude::*;

/// The widest that charts are drawn, in pixels; style/progress.css knows the same number.
const WIDEST: i32 = 680;
/// What a narrow window leaves beside them, in pixels.
const MARGINS: i32 = 34;

/// What the pages are written with here.
pub fn pen() -> Pen {
    Pen {
        words: words(),
        figures: &FIGURES,
        short_day: browser::short_day,
    }
}

/// The way from everywhere to the overview.
#[component]
pub fn ProgressLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || matches!(session.route(), Route::Progress(_)).then_some("page");
    view! {
        <a class="button" href=Route::Progress(Selection::ALL).href() aria-current=is_here>
            {words().pages.progress()}
        </a>
    }
}

/// The overview of a cycle, while the address names it.
#[component]
pub fn ProgressPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || matches!(session.route(), Route::Progress(_)));
    let cycle = move || is_here.get().then(|| session.cycle().get()).flatten();
    move || cycle().map(|cycle| overview_page(session, cycle))
}

fn overview_page(session: Session, cycle: CycleId) -> AnyView {
    let html = memo(move || {
        let Route::Progress(selection) = session.route() else {
            return String::new();
        };
        session.outline().with(|outline| {
            session.read(|workspace| {
                overview(
                    workspace,
                    outline,
                    cycle,
                    selection,
                    browser::today(),
                    pen(),
                )
            })
        })
    });
    // Its columns need the width.
    browser::set_paper(Sheet::Map.paper());
    on_cleanup(|| browser::set_paper(""));
    let of_cycle = |cycle| {
        Route::Progress(Selection {
            cycle: Some(cycle),
            ..Selection::ALL
        })
    };
    view! {
        <main class="progress">
            <nav aria-label=words().catalogue.ways_back()>
                <a href=document_address>{words().catalogue.to_document()}</a>
                <CycleChoice cycle=cycle label=words().progress.cycle() route=of_cycle />
            </nav>
            <div class="progress-page" inner_html=html></div>
        </main>
    }
    .into_any()
}

/// The history of an objective or a key result, while the address names it.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let session = use_session();
    let aim = memo(move || match session.route() {
        Route::History(aim) => Some(aim),
        _ => None,
    });
    move || aim.get().map(|aim| history_page(session, aim))
}

fn history_page(session: Session, aim: Aim) -> AnyView {
    let width = chart_width();
    let html = memo(move || {
        let width = width.get();
        session.outline().with(|outline| {
            let today = browser::today();
            session.read(|workspace| match aim {
                Aim::Objective(id) => objective_story(workspace, outline, id, today, pen()),
                Aim::KeyResult(id) => story(workspace, outline, id, width, today, pen()),
            })
        })
    });
    view! {
        <main class="progress story">
            <nav aria-label=words().catalogue.ways_back()>
                <a href=Route::Line(aim.into()).href()>{words().progress.to_line()}</a>
                <a href=Route::Progress(Selection::ALL).href()>{words().pages.progress()}</a>
            </nav>
            <div class="progress-page" inner_html=html></div>
        </main>
    }
    .into_any()
}

/// How wide charts are, by the width of the window.
fn chart_width() -> Memo<i32> {
    let width = RwSignal::new(browser::width());
    let listener = window_event_listener(ev::resize, move |_| width.set(browser::width()));
    on_cleanup(move || listener.remove());
    memo(move || (width.get() - MARGINS).clamp(240, WIDEST))
}
