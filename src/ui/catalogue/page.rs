//! What all pages of the catalogue share: the frame around them, and links to them.

use super::index::rule;
use super::lesson_page::LessonPage;
use super::lessons::lesson;
use super::list_page::ListPage;
use super::rule_page::RulePage;
use super::settings::off_mark;
use crate::hints::{Rule, Severity};
use crate::ui::language::words;
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The page that the address names, if it is one of the catalogue's.
#[component]
pub fn Catalogue() -> impl IntoView {
    let session = use_session();
    move || match session.route() {
        Route::Rules => view! { <ListPage /> }.into_any(),
        Route::Rule(id) => rule(id)
            .map(|rule| view! { <RulePage rule=rule /> })
            .into_any(),
        Route::Lesson(id) => lesson(id)
            .map(|lesson| view! { <LessonPage lesson=lesson /> })
            .into_any(),
        _ => ().into_any(),
    }
}

/// The way from everywhere to the list.
#[component]
pub fn CatalogueLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || (session.route() == Route::Rules).then_some("page");
    view! {
        <a class="button" href=Route::Rules.href() aria-current=is_here>
            {words().catalogue.title()}
        </a>
    }
}

/// The fragment that leads to the document at hand, or to the one that lies open behind another page.
pub fn document_address() -> String {
    let session = use_session();
    let part = session.part().get();
    let cycle = session.cycle().get();
    cycle
        .map_or(Route::Home, |cycle| Route::of(cycle, part))
        .href()
}

/// What stands on a page.
pub struct Parts {
    /// What kind of page it is, above the heading.
    pub kicker: AnyView,
    /// The heading.
    pub title: &'static str,
    /// Whether the heading is English whatever the language of the page.
    pub is_english: bool,
    /// What stands under it.
    pub content: AnyView,
    /// What leads on, in the margin or, on a narrow screen, at the end.
    pub aside: Option<AnyView>,
}

/// A page of the catalogue, with the ways back above it.
pub fn page(parts: Parts) -> AnyView {
    let session = use_session();
    let words = &words().catalogue;
    let is_list = untrack(|| session.route()) == Route::Rules;
    let list = (!is_list).then(|| view! { <a href=Route::Rules.href()>{words.all_hints()}</a> });
    view! {
        <main class="catalogue">
            <nav aria-label=words.ways_back()>
                <a href=document_address>{words.to_document()}</a>
                {list}
            </nav>
            <div class="sheet">
                {text("kicker", parts.kicker)}
                <h1 lang=parts.is_english.then_some("en")>{parts.title}</h1>
                {parts.content}
            </div>
            {parts.aside.map(|aside| view! { <aside>{aside}</aside> })}
        </main>
    }
    .into_any()
}

/// A link to a page on a rule or a lesson, whose titles are English.
pub fn link(to: Route, title: &'static str) -> AnyView {
    view! { <a href=to.href() lang="en">{title}</a> }.into_any()
}

/// What a severity asks of the author, in words and in its colour.
pub fn badge(severity: Severity) -> AnyView {
    view! { <span class=format!("severity {}", severity.name())>{words().hints.call(severity)}</span> }.into_any()
}

// What a page is made of is drawn by as few functions as will do: each kind of element that is drawn in
// a place of its own adds to the download.

/// A paragraph, of a class if one is given.
pub fn text(class: &'static str, words: impl IntoView) -> AnyView {
    let words = words.into_any();
    view! { <p class=class>{words}</p> }.into_any()
}

/// A paragraph that is English whatever the language of the page, of a class if one is given.
pub fn english(class: &'static str, words: &'static str) -> AnyView {
    view! { <p class=class lang="en">{words}</p> }.into_any()
}

/// A list, of a class if one is given.
pub fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    let item = |content| view! { <li>{content}</li> }.into_any();
    let items: Vec<AnyView> = items.into_iter().map(item).collect();
    view! { <ul class=class role="list">{items}</ul> }.into_any()
}

/// What stands within a box, of this class.
pub fn boxed(class: &'static str, content: AnyView) -> AnyView {
    view! { <div class=class>{content}</div> }.into_any()
}

/// A heading with a text under it that is English whatever the language of the page.
pub fn passage(heading: &'static str, words: &'static str) -> AnyView {
    part(heading, english("", words))
}

/// A heading with something under it.
pub fn part(heading: &'static str, content: AnyView) -> AnyView {
    view! {
        <section>
            <h2>{heading}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// A heading with a list of links under it; nothing where there are none.
pub fn links(heading: &'static str, items: Vec<AnyView>) -> AnyView {
    if items.is_empty() {
        return ().into_any();
    }
    part(heading, list("", items))
}

/// Several things in a row.
pub fn row(things: Vec<AnyView>) -> AnyView {
    things.into_any()
}

/// A rule as a line of a list: its title and its severity.
pub fn rule_line(rule: &'static Rule) -> AnyView {
    row(vec![
        link(Route::Rule(rule.id), rule.title),
        " ".into_any(),
        badge(rule.severity),
        off_mark(rule),
    ])
}
