//! The offer to go on with a newer version of the app. It waits until the user takes it, so that nothing changes
//! under their hands, and comes by itself once all tabs were closed.

use super::browser;
use super::keeper::Keeper;
use super::language::words;
use super::parts::{Button, Shown, Tone};
use super::session::use_session;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Offers to reload the page below everything else, where it moves nothing, once a newer version is here.
#[component]
pub fn NewVersionLine() -> impl IntoView {
    let is_here = RwSignal::new(false);
    spawn_local(async move {
        if browser::new_version().await.is_some() {
            // The page may have been made anew in the meantime.
            let _ = is_here.try_set(true);
        }
    });
    view! {
        <Shown when=is_here>
            <Offer on_later=move |()| is_here.set(false) />
        </Shown>
    }
}

#[component]
fn Offer(#[prop(into)] on_later: Callback<()>) -> impl IntoView {
    let session = use_session();
    let keeper = expect_context::<Keeper>();
    let words = &words().new_version;
    let would_lose = RwSignal::new(false);
    let reload = move |()| {
        if would_lose.get_untracked() || keeper.keep_now(session) {
            spawn_local(browser::take_new_version());
        } else {
            would_lose.set(true);
        }
    };
    let said = move || {
        if would_lose.get() {
            words.not_kept()
        } else {
            words.is_here()
        }
    };
    view! {
        <section class="new-version" aria-label=words.name()>
            <p role="status">{said}</p>
            <div class="notice-buttons">
                <Shown when=move || !would_lose.get()>
                    <Button name=words.reload() tone=Tone::Primary on_press=reload />
                </Shown>
                <Shown when=would_lose>
                    <Button name=words.reload_anyway() on_press=reload />
                </Shown>
                <Button name=words.later() on_press=on_later />
            </div>
        </section>
    }
}
