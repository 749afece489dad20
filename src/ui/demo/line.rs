//! The way into the demo and out of it.

use super::ADDRESS;
use crate::ui::browser;
use crate::ui::language::words;
use leptos::prelude::*;

/// Says that this is the demo, above everything else, where it is.
#[component]
pub fn DemoLine() -> impl IntoView {
    browser::is_demo().then(|| {
        let words = &words().demo;
        view! {
            <section class="demo-line" aria-label=words.demo()>
                <p>
                    {words.here()} " " <a href=browser::page_address()>{words.leave()}</a>
                </p>
            </section>
        }
    })
}

/// Opens the demo, anywhere but in it.
#[component]
pub fn DemoLink() -> impl IntoView {
    (!browser::is_demo())
        .then(|| view! { <a class="button" href=ADDRESS>{words().demo.open()}</a> })
}
