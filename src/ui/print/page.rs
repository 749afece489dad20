//! The page that shows what will be on paper, and prints it.

use super::{Content, Sheet, pages};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::language::{FIGURES, words};
use crate::ui::map::{Arrangement, Map, draw};
use crate::ui::parts::{Button, Tone, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// The preview of what the address names, if it names any.
#[component]
pub fn PrintPage() -> impl IntoView {
    let session = use_session();
    let sheet = memo(move || match session.route() {
        Route::Print(sheet) => Some(sheet),
        _ => None,
    });
    move || sheet.get().map(|sheet| page(session, sheet))
}

fn page(session: Session, sheet: Sheet) -> AnyView {
    let words = words();
    browser::set_paper(sheet.paper());
    on_cleanup(|| browser::set_paper(""));
    let html = memo(move || html(session, sheet));
    let link = move |other: Sheet| {
        let current = (other == sheet).then_some("page");
        view! {
            <a class="button" href=Route::Print(other).href() aria-current=current>
                {words.print.name(other)}
            </a>
        }
        .into_any()
    };
    let content = move || match html.get() {
        Some(html) => view! {
            <div class=format!("preview {}", sheet.id()) inner_html=html></div>
        }
        .into_any(),
        None => view! { <p class="preview-nothing">{words.print.nothing()}</p> }.into_any(),
    };
    view! {
        <main class="printing">
            <div class="print-tools">
                <a href=document_address>{words.catalogue.to_document()}</a>
                <h1>{words.print.name(sheet)}</h1>
                <p class="quiet">{words.print.meaning(sheet)}</p>
                <div class="print-bar">
                    <nav aria-label=words.print.choices()>{Sheet::ALL.map(link).collect_view()}</nav>
                    <Button name=words.print.now() tone=Tone::Primary on_press=|()| browser::print() />
                </div>
            </div>
            <section class="preview-region" aria-label=words.print.preview() tabindex="0">{content}</section>
        </main>
    }
    .into_any()
}

/// What is to be printed of the cycle at hand; `None` where there is nothing.
fn html(session: Session, sheet: Sheet) -> Option<String> {
    let cycle = session.cycle().get()?;
    session.outline().with(|outline| {
        session.read(|workspace| {
            if outline.objectives(cycle).is_empty() {
                return None;
            }
            if sheet == Sheet::Map {
                let map = Map::of(workspace, outline, cycle, None);
                return Some(draw(&map, Arrangement::Columns, words()));
            }
            let content = Content::of(workspace, outline, cycle, words(), &FIGURES)?;
            Some(pages(&content, sheet, words()))
        })
    })
}
