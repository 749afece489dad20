//! The ways out, one after the other. A new one is a function here and a line in [`all`].

use super::copy::{Copied, CopyButton};
use super::handout::Handout;
use super::{chat, report};
use crate::domain::CycleId;
use crate::exchange::{file_name_as, markdown};
use crate::ui::browser;
use crate::ui::files::{export, hand_out};
use crate::ui::language::{FIGURES, language, words};
use crate::ui::linked_file::{FileControls, LinkedFile};
use crate::ui::parts::{Button, Tone};
use crate::ui::print::Sheet;
use crate::ui::reader::Reader;
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::share::LinkMaker;
use crate::ui::table::{self, Separated};
use leptos::prelude::*;

/// What all ways are taken with.
#[derive(Clone, Copy)]
pub struct Way {
    /// The workspace.
    pub session: Session,
    /// The cycle that is handed out, where it is not all of the workspace.
    pub cycle: CycleId,
}

/// All ways out, in the order in which they are shown.
pub fn all(way: Way) -> Vec<AnyView> {
    vec![
        way.file(),
        Way::linked_file(),
        way.markdown(),
        way.table(),
        way.chat(),
        way.report(),
        way.link(),
        Way::paper(),
    ]
}

/// A way out: what it is called, what it is for, and what to press.
fn shown(name: &'static str, meaning: &'static str, controls: impl IntoView + 'static) -> AnyView {
    view! {
        <section class="way">
            <h2>{name}</h2>
            <p class="quiet">{meaning}</p>
            <div class="way-controls">{controls.into_any()}</div>
        </section>
    }
    .into_any()
}

impl Way {
    /// The whole workspace as JSON.
    fn file(self) -> AnyView {
        let words = &words().export;
        let download = move |()| export(self.session);
        let button =
            view! { <Button name=words.file_download() tone=Tone::Primary on_press=download /> };
        shown(words.file(), words.file_means(), button)
    }

    /// A file that is written again and again, where the browser can do that.
    fn linked_file() -> AnyView {
        if !expect_context::<LinkedFile>().is_possible() {
            return ().into_any();
        }
        let words = &words().linked_file;
        shown(words.file(), words.means(), view! { <FileControls /> })
    }

    fn markdown(self) -> AnyView {
        let words = &words().export;
        let made = move |()| Copied {
            text: self.as_markdown(),
            html: None,
        };
        let download = move |()| self.hand_out("md", "text/markdown", &self.as_markdown());
        let buttons = view! {
            <Button name=words.markdown_download() on_press=download />
            <CopyButton name=words.markdown_copy() made=made />
        };
        shown(words.markdown(), words.markdown_means(), buttons)
    }

    /// A row for each key result, for spreadsheets; of the cycle that this page has made the one at hand.
    fn table(self) -> AnyView {
        let words = &words().export;
        let commas = move |()| table::export(self.session, Separated::Comma);
        let tabs = move |()| table::export(self.session, Separated::Tab);
        let buttons = view! {
            <Button name=words.table_csv() on_press=commas />
            <Button name=words.table_tsv() on_press=tabs />
        };
        shown(words.table(), words.table_means(), buttons)
    }

    fn chat(self) -> AnyView {
        let texts = &words().export;
        let made = move |()| {
            let told = self.handout();
            Copied {
                text: told
                    .as_ref()
                    .map_or_else(String::new, |told| chat::text(told, words())),
                html: told.map(|told| chat::html(&told, words())),
            }
        };
        let button = view! { <CopyButton name=texts.chat_copy() made=made /> };
        shown(texts.chat(), texts.chat_means(), button)
    }

    fn report(self) -> AnyView {
        let texts = &words().export;
        let download = move |()| {
            if let Some(told) = self.handout() {
                let day = browser::day(browser::today());
                let html = report::report(&told, language().tag(), &day, words());
                self.hand_out("html", "text/html", &html);
            }
        };
        let button = view! { <Button name=texts.report_download() on_press=download /> };
        shown(texts.report(), texts.report_means(), button)
    }

    fn link(self) -> AnyView {
        let words = &words().share;
        shown(
            words.title(),
            words.means(),
            view! { <LinkMaker cycle=self.cycle /> },
        )
    }

    /// The sheets of the cycle whose document lies open, which this page has made the one at hand.
    fn paper() -> AnyView {
        let texts = words();
        let link = |sheet: Sheet| {
            view! { <a class="button" href=Route::Print(sheet).href()>{texts.print.name(sheet)}</a> }
        };
        let links = Sheet::ALL.map(link).collect_view();
        shown(texts.export.paper(), texts.export.paper_means(), links)
    }

    fn as_markdown(self) -> String {
        let outline = self.session.outline().get_untracked();
        self.session.read_untracked(|workspace| {
            markdown::write(workspace, &outline, self.cycle, &words().labels())
        })
    }

    fn handout(self) -> Option<Handout> {
        let outline = self.session.outline().get_untracked();
        self.session.read_untracked(|workspace| {
            let reader = Reader {
                workspace,
                outline: &outline,
                words: words(),
                figures: &FIGURES,
                today: browser::today(),
            };
            reader.handout(self.cycle)
        })
    }

    /// Hands out a file about the cycle.
    fn hand_out(self, ending: &str, kind: &str, content: &str) {
        let name = self.session.read_untracked(|workspace| {
            let cycle = workspace.cycle(self.cycle);
            let name = cycle.map_or("", |cycle| cycle.name.value());
            file_name_as(name, browser::today(), ending)
        });
        hand_out(self.session, &name, kind, content);
    }
}
