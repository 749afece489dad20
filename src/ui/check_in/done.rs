//! The end of a round: what was checked in, to hand on, and what comes next.

use super::flow::Walk;
use super::state::pen;
use super::summary::{Entry, Summary, said_confidence};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone, memo};
use crate::ui::route::Route;
use crate::ui::standing::StatusMark;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The summary of a round.
#[component]
pub fn Done(
    /// The round.
    walk: Walk,
    /// What stands above the summary.
    heading: String,
) -> impl IntoView {
    let texts = &words().check_in;
    let session = walk.session;
    let summary = memo(move || {
        let saved: Vec<_> = walk.saved.get().into_iter().map(|(_, id)| id).collect();
        session.outline().with(|outline| {
            walk.round.with(|round| {
                session.read(|workspace| {
                    Summary::of(workspace, outline, &round.key_results, &saved, pen())
                })
            })
        })
    });
    let next = memo(move || next(walk));
    let title = heading.clone();
    let text = Signal::derive(move || {
        next.with(|next| summary.with(|summary| summary.markdown(&heading, next, words())))
    });
    request_animation_frame(|| {
        browser::focus(".check-in-done h2");
    });
    let count = move || texts.finished().say(summary.with(Summary::count));
    let entries = move || {
        summary
            .get()
            .objectives
            .into_iter()
            .map(group)
            .collect_view()
    };
    view! {
        <section class="check-in-done">
            <h2 tabindex="-1">{count}</h2>
            {entries}
            <p>{next}</p>
            <HandOn text=text title=title />
            <div class="check-in-buttons">
                <Button name=texts.back() on_press=move |()| walk.back() />
                <Button name=texts.all() on_press=move |()| walk.begin(true) />
            </div>
        </section>
    }
}

/// When to check in next, or that there is no next time.
fn next(walk: Walk) -> String {
    let texts = &words().check_in;
    let said = walk.session.read_record(walk.cycle.into(), |workspace| {
        let cycle = workspace.cycle(walk.cycle)?;
        Some(match cycle.next_check_in_day(browser::today()) {
            Some(day) => fill(texts.next_day(), &[("day", &browser::day(day))]),
            None => fill(
                texts.no_next(),
                &[("day", &browser::day(cycle.period.value().end()))],
            ),
        })
    });
    said.unwrap_or_default()
}

fn group((objective, entries): (String, Vec<Entry>)) -> AnyView {
    view! {
        <h3>{objective}</h3>
        <ul role="list">{entries.into_iter().map(entry).collect_view()}</ul>
    }
    .into_any()
}

fn entry(entry: Entry) -> AnyView {
    let confidence = entry.confidence.map(|one| said_confidence(words(), one));
    view! {
        <li>
            <a href=Route::Line(entry.key_result.into()).href()>{entry.title}</a>
            <p>{entry.values} {confidence.map(|said| format!(" · {said}"))}</p>
            <p>
                <StatusMark of=entry.standing.status />
                " · "
                {entry.reason}
            </p>
            {(!entry.note.is_empty()).then(|| view! { <p class="quiet">{entry.note}</p> })}
        </li>
    }
    .into_any()
}

/// Copying the summary and, where the browser can, sharing it.
#[component]
fn HandOn(#[prop(into)] text: Signal<String>, title: String) -> impl IntoView {
    let texts = &words().check_in;
    let is_refused = RwSignal::new(false);
    let said = RwSignal::new("");
    let copy = move |()| {
        let text = text.get_untracked();
        leptos::task::spawn_local(async move {
            let is_done = browser::copy(&text).await.is_ok();
            is_refused.set(!is_done);
            said.set(if is_done {
                texts.copied()
            } else {
                texts.not_copied()
            });
        });
    };
    let share = move |()| {
        let (title, text) = (title.clone(), text.get_untracked());
        leptos::task::spawn_local(async move {
            // Whoever thinks better of it has shared nothing, which they know.
            let _ = browser::share(&title, &text).await;
        });
    };
    let sharing =
        browser::can_share().then(|| view! { <Button name=texts.share() on_press=share /> });
    view! {
        <div class="check-in-buttons">
            <Button name=texts.copy() tone=Tone::Primary on_press=copy />
            {sharing}
        </div>
        <p class="said" aria-live="polite">{said}</p>
        <Shown when=is_refused>
            <textarea readonly rows="8" aria-label=texts.as_text() prop:value=text></textarea>
        </Shown>
    }
}
