//! The page that says what is promised about what people write, what is not, and how to report a problem with it.

use super::browser;
use super::catalogue::document_address;
use super::language::words;
use super::parts::memo;
use super::route::Route;
use super::session::use_session;
use leptos::prelude::*;

/// The whole app as one file beside the site (scripts/site/single-file.mjs).
const SINGLE_FILE: &str = "aimwell.html";

/// The way to this page.
#[component]
pub fn SecurityLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || (session.route() == Route::Security).then_some("page");
    view! {
        <a class="button" href=Route::Security.href() aria-current=is_here>{words().pages.security()}</a>
    }
}

/// The page, while the address names it.
#[component]
pub fn SecurityPage() -> impl IntoView {
    let session = use_session();
    let is_here = memo(move || session.route() == Route::Security);
    move || is_here.get().then(page)
}

fn page() -> AnyView {
    let all = words();
    let words = &all.security;
    let promised = [
        words.stays(),
        words.no_requests(),
        words.policy(),
        words.never_run(),
        words.checked(),
    ];
    let not_promised = [
        words.not_locked(),
        words.not_for_ever(),
        words.handed_out(),
        words.from_disk(),
    ];
    // Whoever reads it in that file has it.
    let own_copy = (!browser::is_opened_as_file()).then(|| {
        let link = view! { <a href=SINGLE_FILE download="">{words.download()}</a> };
        section(
            words.own_copy(),
            view! { <p>{words.one_file()}</p><p>{link}</p> }.into_any(),
        )
    });
    view! {
        <main class="catalogue">
            <nav aria-label=all.catalogue.ways_back()>
                <a href=document_address>{all.catalogue.to_document()}</a>
            </nav>
            <div class="sheet">
                <h1>{all.pages.security()}</h1>
                <p class="lead">{words.lead()}</p>
                {section(words.promised(), list(&promised))}
                {section(words.not_promised(), list(&not_promised))}
                {section(words.report(), view! { <p>{words.how()}</p><p>{words.what()}</p> }.into_any())}
                {own_copy}
            </div>
        </main>
    }
    .into_any()
}

fn section(heading: &'static str, content: AnyView) -> AnyView {
    view! { <section class="promises"><h2>{heading}</h2>{content}</section> }.into_any()
}

fn list(sentences: &[&'static str]) -> AnyView {
    let line = |sentence: &&'static str| view! { <li>{*sentence}</li> }.into_any();
    let lines: Vec<AnyView> = sentences.iter().map(line).collect();
    view! { <ul>{lines}</ul> }.into_any()
}
