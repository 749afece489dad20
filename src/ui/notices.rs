//! What the user has to know about the browser's storage, above the document until it is seen to.

use super::browser;
use super::keeper::Keeper;
use super::language::{FIGURES, words};
use super::later::Later;
use super::later_lines;
use super::parts::{Button, Repeat, Shown, Tone, memo};
use super::snapshots::Snapshots;
use crate::storage::{SetAside, Trouble};
use leptos::prelude::*;

/// The notices, if there is anything to say.
#[component]
pub fn Notices() -> impl IntoView {
    let keeper = expect_context::<Keeper>();
    let has_failed = expect_context::<Snapshots>().has_failed();
    // Once is enough: what is written is kept all the same.
    let is_seen = RwSignal::new(false);
    let set_aside = keeper.set_aside();
    let message = memo(move || {
        let words = &words().storage;
        let trouble = keeper
            .trouble()
            .with(|trouble| trouble.as_ref().map(|trouble| words.say(trouble)));
        trouble.or_else(|| {
            let is_any = set_aside.with(|texts| !texts.is_empty());
            is_any.then_some(words.was_set_aside())
        })
    });
    let is_repaired = move || {
        keeper
            .trouble()
            .with(|trouble| matches!(trouble, Some(Trouble::Repaired { .. })))
    };
    view! {
        <Shown when=move || has_failed.get() && !is_seen.get()>
            <section class="notices" aria-label=words().pages.snapshots()>
                <div class="notice">
                    <p role="status">{words().snapshots.failed()}</p>
                    <div class="notice-buttons">
                        <Button name=words().snapshots.dismiss() on_press=move |()| is_seen.set(true) />
                    </div>
                </div>
            </section>
        </Shown>
        <Shown when=move || message.with(Option::is_some)>
            <section class="notices" aria-label=words().storage.storage()>
                <div class="notice">
                <p role="alert">{move || message.get().unwrap_or_default()}</p>
                <Shown when=is_repaired>
                    <Later part=later_lines::repairs() with=() wanted=true />
                </Shown>
                <Repeat each=move || set_aside.get() key=|text| text.key.clone() let:text>
                    <SetAsideText text=text />
                </Repeat>
                </div>
            </section>
        </Shown>
    }
}

/// What was repaired or left out of what this browser had kept.
#[component]
pub fn Repairs() -> impl IntoView {
    let keeper = expect_context::<Keeper>();
    let reasons = memo(move || {
        keeper
            .trouble()
            .with(|trouble| trouble.as_ref().map(reasons).unwrap_or_default())
    });
    move || {
        let line = |reason| view! { <p class="quiet">{reason}</p> }.into_any();
        reasons.get().into_iter().map(line).collect_view()
    }
}

/// What was repaired or left out, a sentence each.
fn reasons(trouble: &Trouble) -> Vec<String> {
    match trouble {
        Trouble::Repaired { warnings, .. } => warnings
            .iter()
            .map(|warning| words().warning(warning, &FIGURES))
            .collect(),
        _ => Vec::new(),
    }
}

#[component]
fn SetAsideText(text: SetAside) -> impl IntoView {
    let keeper = expect_context::<Keeper>();
    // Nobody discards by accident what they have never had in their hands.
    let is_downloaded = RwSignal::new(false);
    let SetAside { key, text } = text;
    let name = format!("{key}-{}.txt", browser::today());
    view! {
        <div class="notice-buttons">
            <Button
                name=words().storage.download()
                tone=Tone::Primary
                on_press=move |()| is_downloaded.set(browser::download(&name, "text/plain", &text).is_ok())
            />
            <Shown when=move || is_downloaded.get()>
                {
                    let key = key.clone();
                    view! { <Button name=words().storage.discard() on_press=move |()| keeper.discard(&key) /> }
                }
            </Shown>
        </div>
    }
}
