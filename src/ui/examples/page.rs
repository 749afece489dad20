//! The page of examples.

use super::card::{FailureCard, SetCard};
use super::{ExampleSet, Examples, Function};
use crate::ui::browser;
use crate::ui::catalogue::document_address;
use crate::ui::language::words;
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The examples, once they are there.
#[derive(Clone, PartialEq)]
enum Loaded {
    /// They come with the page, and the page may be faster.
    Waiting,
    /// They are there.
    Ready(Arc<Examples>),
    /// They did not arrive, or not as they were sent.
    Missing,
}

/// The way from everywhere to the examples.
#[component]
pub fn ExamplesLink() -> impl IntoView {
    let session = use_session();
    let is_here = move || matches!(session.route(), Route::Examples(_)).then_some("page");
    view! {
        <a class="button" href=Route::Examples(None).href() aria-current=is_here>
            {words().examples.title()}
        </a>
    }
}

/// The examples, while the address names them.
#[component]
pub fn ExamplesPage() -> impl IntoView {
    let session = use_session();
    let place = memo(move || match session.route() {
        Route::Examples(function) => Some(function),
        _ => None,
    });
    move || place.get().map(page)
}

fn page(function: Option<Function>) -> AnyView {
    let all = words();
    let words = &all.examples;
    let loaded = load();
    let content = move || match loaded.get() {
        Loaded::Waiting => view! { <p>{words.loading()}</p> }.into_any(),
        Loaded::Missing => view! { <p role="alert">{words.missing()}</p> }.into_any(),
        Loaded::Ready(examples) => contents(examples, function),
    };
    let to_all = function.map(|_| view! { <a href=Route::Examples(None).href()>{words.all()}</a> });
    view! {
        <main class="catalogue example-page">
            <nav aria-label=all.catalogue.ways_back()>
                <a href=document_address>{all.catalogue.to_document()}</a>
                {to_all}
            </nav>
            <div class="sheet">
                <h1>{function.map_or(words.title(), |function| words.function(function))}</h1>
                {function.is_none().then(|| view! { <p class="lead">{words.lead()}</p> })}
                {content}
            </div>
        </main>
    }
    .into_any()
}

/// Reads what came with the page.
fn load() -> RwSignal<Loaded> {
    let loaded = RwSignal::new(Loaded::Waiting);
    spawn_local(async move {
        let file = browser::examples().await;
        let read = file.and_then(|file| Examples::read(&file).ok());
        let result = read.map_or(Loaded::Missing, |examples| {
            Loaded::Ready(Arc::new(examples))
        });
        // The page may be gone by then.
        loaded.try_set(result);
    });
    loaded
}

/// The search, and what it finds, or what the address asks for.
fn contents(examples: Arc<Examples>, function: Option<Function>) -> AnyView {
    let query = RwSignal::new(String::new());
    let is_searching = move || query.with(|query| !query.trim().is_empty());
    let found = {
        let examples = Arc::clone(&examples);
        memo(move || {
            let found = query.with(|query| examples.matching(query).cloned().collect::<Vec<_>>());
            if is_searching() { found } else { Vec::new() }
        })
    };
    let count = move || {
        let count = found.with(Vec::len);
        if is_searching() {
            words().examples.found().say(count)
        } else {
            String::new()
        }
    };
    view! {
        <input
            type="search"
            aria-label=words().examples.search()
            placeholder=words().examples.search()
            on:input=move |event| query.set(event_target_value(&event))
        />
        <p class="quiet" role="status">{count}</p>
        <Repeat each=move || found.get() key=key let:set>
            <SetCard set=set />
        </Repeat>
        <Shown when=move || !is_searching()>{browsing(&examples, function)}</Shown>
    }
    .into_any()
}

fn key(set: &ExampleSet) -> String {
    set.okr.objective.shown()
}

/// What there is without a search: the sets of a function, or all functions and the failures.
fn browsing(examples: &Examples, function: Option<Function>) -> AnyView {
    if let Some(function) = function {
        let sets = examples.of(function).cloned();
        return sets
            .map(|set| view! { <SetCard set=set /> }.into_any())
            .collect_view()
            .into_any();
    }
    let words = &words().examples;
    let entry = |function: Function| {
        let count = words.found().say(examples.of(function).count());
        view! {
            <li>
                <a href=Route::Examples(Some(function)).href()>{words.function(function)}</a>
                <p class="quiet">{count}</p>
            </li>
        }
        .into_any()
    };
    let failures = examples.failures.iter().cloned();
    let failures = failures.map(|failure| view! { <FailureCard failure=failure /> }.into_any());
    view! {
        <section>
            <h2>{words.functions()}</h2>
            <ul class="entries" role="list">{Function::ALL.map(entry).collect_view()}</ul>
        </section>
        <section class="failures">
            <h2>{words.failures()}</h2>
            <p class="quiet">{words.failures_lead()}</p>
            {failures.collect_view()}
        </section>
    }
    .into_any()
}
