//! The review on a wall: one slide after another over the whole window.

use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::Button;
use crate::ui::words::fill;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// The slides, over the whole window. Arrow keys turn them, F fills the screen, Escape ends them.
#[component]
pub fn Presentation(
    /// The slides as HTML.
    slides: Vec<String>,
    /// What happens when it ends.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let close_word = words().page.close();
    let words = &words().review;
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            // Showing fails only for a dialog that is not in the document any more.
            let _ = dialog.show_modal();
        }
    });
    let at = RwSignal::new(0_usize);
    let last = slides.len().saturating_sub(1);
    let turn = move |to: usize| at.set(to.min(last));
    let on_key = move |event: KeyboardEvent| {
        let now = at.get_untracked();
        match event.key().as_str() {
            "ArrowRight" | "ArrowDown" | "PageDown" => turn(now + 1),
            "ArrowLeft" | "ArrowUp" | "PageUp" => turn(now.saturating_sub(1)),
            "Home" => turn(0),
            "End" => turn(last),
            "f" => browser::toggle_full_screen(),
            _ => return,
        }
        event.prevent_default();
    };
    let place = move || {
        let gaps = [
            ("number", (at.get() + 1).to_string()),
            ("count", (last + 1).to_string()),
        ];
        let gaps = gaps.each_ref().map(|(gap, value)| (*gap, value.as_str()));
        fill(words.slide(), &gaps)
    };
    let slide = move || slides.get(at.get()).cloned();
    view! {
        <dialog
            node_ref=dialog
            class="presentation"
            aria-label=words.presentation()
            on:close=move |_| on_close.run(())
            on:keydown=on_key
        >
            <div class="slide" aria-live="polite" tabindex="0" autofocus=true inner_html=slide></div>
            <div class="slide-buttons">
                <Button name=words.previous() on_press=move |()| turn(at.get_untracked().saturating_sub(1)) />
                <span class="quiet">{place}</span>
                <Button name=words.next() on_press=move |()| turn(at.get_untracked() + 1) />
                <Button name=close_word on_press=on_close />
            </div>
        </dialog>
    }
}
