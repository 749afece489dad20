//! A button that copies a text, and shows it where the browser does not allow that.

use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is put on the clipboard.
pub struct Copied {
    /// The text.
    pub text: String,
    /// The same as HTML, for what takes it.
    pub html: Option<String>,
}

/// A button that copies what `made` gives when it is pressed.
#[component]
pub fn CopyButton(
    /// What it does: its accessible name.
    name: &'static str,
    /// What it copies.
    #[prop(into)]
    made: Callback<(), Copied>,
) -> impl IntoView {
    let said = RwSignal::new("");
    let refused = RwSignal::new(None::<String>);
    let copy = move |()| {
        let copied = made.run(());
        spawn_local(async move {
            let done = match &copied.html {
                Some(html) => browser::copy_rich(&copied.text, html).await,
                None => browser::copy(&copied.text).await,
            };
            let words = &words().export;
            said.set(if done.is_ok() {
                words.copied()
            } else {
                words.not_copied()
            });
            refused.set(done.is_err().then_some(copied.text));
        });
    };
    view! {
        <Button name=name on_press=copy />
        <span class="said" aria-live="polite">{said}</span>
        <Shown when=move || refused.with(Option::is_some)>
            <textarea readonly rows="8" aria-label=words().export.as_text() prop:value=move || refused.get()></textarea>
        </Shown>
    }
}
