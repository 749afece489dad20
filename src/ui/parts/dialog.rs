//! Dialogs, by the platform's own element.

use leptos::html;
use leptos::prelude::*;

/// A modal dialog that is open for as long as it is on the page. Escape, or a press outside, closes it.
#[component]
pub fn Dialog(
    /// What it is about: its heading and accessible name.
    #[prop(into)]
    title: Signal<String>,
    /// What happens when it closes, by whichever way.
    #[prop(into)]
    on_close: Callback<()>,
    /// What stands in it.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            // Showing fails only for a dialog that is not in the document any more.
            let _ = dialog.show_modal();
        }
    });
    view! {
        <dialog
            node_ref=dialog
            class="dialog"
            closedby="any"
            aria-label=title
            on:close=move |_| on_close.run(())
        >
            <h2>{title}</h2>
            {children()}
        </dialog>
    }
}
