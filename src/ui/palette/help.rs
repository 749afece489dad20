//! The dialog that shows all shortcuts.

use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Tone};
use crate::ui::shortcuts::{Shortcuts, shortcuts};
use leptos::prelude::*;

/// All shortcuts, in groups.
#[component]
pub fn ShortcutsDialog(
    /// What happens when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let groups = shortcuts(words(), browser::is_mac());
    view! {
        <Dialog title=words().palette.shortcuts() on_close=on_close>
            <div class="shortcuts">{groups.into_iter().map(group).collect_view()}</div>
            <p class="quiet">{words().palette.browser_find()}</p>
            <div class="dialog-buttons">
                <Button name=words().page.close() tone=Tone::Primary on_press=on_close />
            </div>
        </Dialog>
    }
}

fn group(Shortcuts { title, rows }: Shortcuts) -> AnyView {
    view! {
        <section aria-label=title>
            <h3>{title}</h3>
            <dl>{rows.into_iter().map(|(name, keys)| row(name, keys)).collect_view()}</dl>
        </section>
    }
    .into_any()
}

fn row(name: &'static str, keys: Vec<String>) -> AnyView {
    let mut shown = Vec::new();
    for key in keys {
        let or = if shown.is_empty() {
            ""
        } else {
            words().palette.or()
        };
        shown.push(view! { {or} <kbd>{key}</kbd> }.into_any());
    }
    view! { <div><dt>{name}</dt><dd>{shown}</dd></div> }.into_any()
}
