//! Where the work is, said on the page of snapshots.

use super::exported::last_export;
use super::space::{Space, is_promised, letters_kept, promise, space};
use crate::domain::Workspace;
use crate::ui::browser;
use crate::ui::keeper::{Keeper, Kept};
use crate::ui::language::words;
use crate::ui::palette::Hands;
use crate::ui::palette::actions::Act;
use crate::ui::parts::{Button, Shown};
use crate::ui::session::use_session;
use crate::ui::snapshots::size;
use crate::ui::words::fill;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Where the work is kept and how safely, when it was last exported, and how much room it takes.
#[component]
pub fn Whereabouts() -> impl IntoView {
    let hands = Hands::here();
    // Exporting changes what is said.
    let exported = RwSignal::new(last_export());
    let export = move |()| {
        hands.perform(Act::Export);
        exported.set(last_export());
    };
    view! {
        <section class="whereabouts" aria-labelledby="whereabouts">
            <h2 id="whereabouts">{words().copies.title()}</h2>
            <ul>
                <li>{kept}</li>
                <li>{move || handed_out(exported.get())}</li>
                <Room />
            </ul>
            <div class="whereabouts-buttons">
                <Button name=words().header.export() on_press=export />
                <Promise />
            </div>
        </section>
    }
}

/// Whether it is kept in this browser, and since when.
fn kept() -> String {
    let words = words();
    match expect_context::<Keeper>().state().get() {
        Kept::Saved(Some(moment)) => fill(
            words.copies.kept_at(),
            &[("moment", &browser::moment(moment))],
        ),
        Kept::Saved(None) | Kept::Nothing => words.copies.kept().to_owned(),
        Kept::Waiting => words.header.saving().to_owned(),
        Kept::Failed(trouble) => words.storage.say(&trouble).to_owned(),
    }
}

/// When it was last exported, and whether anything was written since.
fn handed_out(exported: Option<u64>) -> String {
    let words = &words().copies;
    let Some(exported) = exported else {
        return words.never_exported().to_owned();
    };
    let written = use_session().read(Workspace::latest).time;
    let said = if written > exported {
        words.exported_before()
    } else {
        words.exported()
    };
    fill(said, &[("moment", &browser::moment(exported))])
}

/// How much room it takes.
#[component]
fn Room() -> impl IntoView {
    let told = RwSignal::new(None::<Space>);
    spawn_local(async move {
        let _ = told.try_set(space().await);
    });
    let words = &words().copies;
    let own = letters_kept().ok().map(|letters| {
        let size = size(letters);
        view! { <li>{fill(words.takes(), &[("size", &size)])}</li> }.into_any()
    });
    let all = move || {
        told.get().map(|space| {
            let (used, allowed) = (megabytes(space.used), megabytes(space.allowed));
            let said = fill(words.with_all(), &[("used", &used), ("allowed", &allowed)]);
            view! { <li>{said}</li> }.into_any()
        })
    };
    view! {
        {own}
        {all}
    }
}

/// A size in millions of bytes, to a tenth where it is small; the least that is told is one tenth.
fn megabytes(bytes: f64) -> String {
    let megabytes = bytes / 1_000_000.0;
    browser::number(if megabytes < 10.0 {
        (megabytes * 10.0).round().max(1.0) / 10.0
    } else {
        megabytes.round()
    })
}

/// Whether the browser has promised not to clear it, and a way to ask for that.
#[component]
fn Promise() -> impl IntoView {
    let is_made = RwSignal::new(None::<bool>);
    let is_refused = RwSignal::new(false);
    spawn_local(async move {
        let _ = is_made.try_set(is_promised().await);
    });
    let ask = move |()| {
        spawn_local(async move {
            let made = promise().await.unwrap_or_default();
            let _ = is_made.try_set(Some(made));
            let _ = is_refused.try_set(!made);
        });
    };
    let said = move || {
        let words = &words().copies;
        match (is_made.get(), is_refused.get()) {
            (_, true) => words.refused(),
            (Some(true), _) => words.promised(),
            (Some(false), _) => words.unpromised(),
            (None, _) => words.no_promises(),
        }
    };
    view! {
        <Shown when=move || is_made.get() == Some(false)>
            <Button name=words().copies.ask() on_press=ask />
        </Shown>
        <p role="status">{said}</p>
    }
}
