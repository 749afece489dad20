//! What goes out of a workshop: the presentation, the agreed set, the minutes, and paper.

use super::desk::RoomDesk;
use super::outcome_text::Told;
use crate::domain::{Outline, Workspace};
use crate::exchange::{Imported, export, file_name, file_name_as};
use crate::room::Room;
use crate::ui::browser;
use crate::ui::files::{Incoming, ReadFile, hand_out};
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Button, Shown, Tone};
use crate::ui::print::{Content, Sheet, pages};
use crate::ui::review::Presentation;
use crate::ui::session::{Session, use_session};
use crate::ui::words::fill;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The ways out, as buttons; what is printed shows below them.
#[component]
pub fn HandOut() -> impl IntoView {
    let session = use_session();
    let incoming = expect_context::<Incoming>();
    let desk = expect_context::<RoomDesk>();
    let texts = &words().closing;
    let slides = RwSignal::new(None::<Vec<String>>);
    let paper = RwSignal::new(None::<Sheet>);
    let present = move |()| slides.set(Some(tell(desk, |told| told.slides())));
    let file = move |()| download_set(session, desk);
    let minutes = move |()| {
        let text = tell(desk, |told| told.minutes(browser::today()));
        let name = tell(desk, |told| told.name());
        hand_out(
            session,
            &file_name_as(&name, browser::today(), "md"),
            "text/markdown",
            &text,
        );
    };
    let take_over = move |()| {
        if let Some(workspace) = agreed(session, desk) {
            let imported = Imported {
                workspace,
                warnings: Vec::new(),
                made_up: BTreeSet::new(),
            };
            incoming.show(vec![ReadFile::new(
                tell(desk, |told| told.name()),
                Ok(imported),
            )]);
        }
    };
    let print = move |sheet: Sheet| {
        paper.set(Some(sheet));
        browser::set_paper(sheet.paper());
        // By the next frame the pages are there.
        request_animation_frame(|| request_animation_frame(browser::print));
    };
    on_cleanup(|| browser::set_paper(""));
    view! {
        <section class="room-about" aria-label=texts.out()>
            <div class="room-controls">
                <Button name=texts.present() tone=Tone::Primary on_press=present />
                <Button name=texts.file() on_press=file />
                <Button name=texts.minutes() on_press=minutes />
                <Button name=texts.print_cards() on_press=move |()| print(Sheet::Cards) />
                <Button name=texts.print_page() on_press=move |()| print(Sheet::Document) />
                <Button name=texts.take_over() on_press=take_over />
            </div>
            <Shown when=move || slides.with(Option::is_some)>
                <Presentation slides=slides.get_untracked().unwrap_or_default() on_close=move |()| slides.set(None) />
            </Shown>
            {move || paper.get().map(|sheet| paper_view(session, desk, sheet))}
        </section>
    }
}

fn paper_view(session: Session, desk: RoomDesk, sheet: Sheet) -> AnyView {
    let html = untrack(|| {
        let workspace = agreed(session, desk)?;
        let outline = Outline::of(&workspace);
        let cycle = *outline.cycles().first()?;
        let content = Content::of(&workspace, &outline, cycle, words(), &FIGURES)?;
        Some(pages(&content, sheet, words()))
    });
    view! {
        <section class="preview-region" aria-label=words().closing.preview() tabindex="0">
            <div class=format!("preview {}", sheet.id()) inner_html=html></div>
        </section>
    }
    .into_any()
}

fn tell<T>(desk: RoomDesk, tell: impl FnOnce(Told<'_>) -> T) -> T {
    untrack(|| {
        desk.read(|room| {
            tell(Told {
                room,
                words: words(),
                figures: &FIGURES,
            })
        })
    })
}

/// The agreed set; `None` if its cycle is gone.
fn agreed(session: Session, desk: RoomDesk) -> Option<Workspace> {
    let cycle =
        untrack(|| desk.read(|room| room.cycle)).or_else(|| session.cycle().get_untracked())?;
    let cycle = session.read_untracked(|workspace| workspace.cycle(cycle).cloned())?;
    tell(desk, |told| {
        let room: &Room = told.room;
        let latest = room.latest().max(cycle.latest()).max(session.stamp());
        let stamp = latest.next(browser::now(), session.device());
        let name = told.name();
        let say = |draft: &crate::room::Draft| {
            let draft = super::rows::draft_name(room, draft, words());
            fill(
                words().closing.origin(),
                &[("draft", &draft), ("name", &name)],
            )
        };
        Some(room.agreed(&cycle, stamp, say))
    })
}

fn download_set(session: Session, desk: RoomDesk) {
    if let Some(workspace) = agreed(session, desk) {
        let name = file_name(&tell(desk, |told| told.name()), browser::today());
        hand_out(
            session,
            &name,
            "application/json",
            &export(&workspace, &browser::timestamp()),
        );
    }
}
