//! A set or a failure on the page of examples.

use super::{ExampleKeyResult, ExampleSet, Failure, Okr, first_gap, insert};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Tone};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// A good set, with why it is good and the way to copy it.
#[component]
pub fn SetCard(
    /// The set.
    set: ExampleSet,
) -> impl IntoView {
    let session = use_session();
    let words = &words().examples;
    let content = okr(&set.okr);
    let title = set.okr.objective.shown();
    view! {
        <article class="example-set" aria-label=title>
            {content}
            <p class="example-why">
                <b>{words.why()}</b>
                " "
                <span lang="en">{set.why}</span>
            </p>
            <Button name=words.use_this() tone=Tone::Primary on_press=move |()| copy(session, &set.okr) />
        </article>
    }
}

/// A failure: what was written, what went wrong, and what was written instead.
#[component]
pub fn FailureCard(
    /// The failure.
    failure: Failure,
) -> impl IntoView {
    let words = &words().examples;
    let title = failure.title.clone();
    let hint = |rule: &'static crate::hints::Rule| {
        view! { <a href=Route::Rule(rule.id).href() lang="en">{rule.title}</a> " " }.into_any()
    };
    let hints: Vec<AnyView> = failure.rules().map(hint).collect();
    let hints = (!hints.is_empty())
        .then(|| view! { <p class="example-hints">{words.hints()} " " {hints}</p> });
    view! {
        <article class="failure" aria-label=title>
            <h3 lang="en">{failure.title}</h3>
            <div class="examples">
                <figure>
                    <figcaption>{words.was_written()}</figcaption>
                    {okr(&failure.weak)}
                    {hints}
                </figure>
                <figure>
                    <figcaption>{words.instead()}</figcaption>
                    {okr(&failure.instead)}
                </figure>
            </div>
            <p lang="en">{failure.what_went_wrong}</p>
        </article>
    }
}

fn okr(okr: &Okr) -> AnyView {
    let key_results = okr.key_results.iter().map(key_result).collect_view();
    view! {
        <p class="example-objective" lang="en">{okr.objective.shown()}</p>
        <ul class="example-key-results" role="list" lang="en">{key_results}</ul>
    }
    .into_any()
}

fn key_result(key_result: &ExampleKeyResult) -> AnyView {
    let work = key_result.initiatives.iter();
    let work = work.map(|text| view! { <p class="quiet">"↳ " {text.shown()}</p> }.into_any());
    view! { <li>{key_result.text.shown()}{work.collect_view()}</li> }.into_any()
}

/// Copies a set into the cycle at hand and goes to the first number that is missing.
fn copy(session: Session, okr: &Okr) {
    let Some(cycle) = session.cycle().get_untracked() else {
        return;
    };
    let mut added = None;
    session.edit(words().examples.edit(), |edit| {
        added = Some(insert(edit, cycle, okr, &mut browser::random));
    });
    if let Some(objective) = added {
        let outline = session.outline().get_untracked();
        let line = session.read_untracked(|workspace| first_gap(workspace, &outline, objective));
        browser::go(&Route::Line(line).href());
    }
}
