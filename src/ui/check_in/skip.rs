//! Skipping a key result, with the reason.

use super::field::TextField;
use super::state::Form;
use crate::domain::CheckInId;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

const REASON: &str = "skip-reason";

/// Asks why, while it is open.
#[component]
pub fn SkipField(
    /// The fields of the check-in.
    form: Form,
    /// Whether it is open.
    is_open: RwSignal<bool>,
    /// What happens once it is skipped.
    #[prop(into)]
    on_saved: Callback<CheckInId>,
) -> impl IntoView {
    let words = &words().check_in;
    let reason = RwSignal::new(String::new());
    let problem = RwSignal::new(String::new());
    let skip = move || {
        let reason = reason.get_untracked();
        if reason.trim().is_empty() {
            problem.set(words.skip_reason().to_owned());
            browser::focus(&format!("#{REASON}"));
        } else if let Some(id) = form.skip(&reason) {
            on_saved.run(id);
        }
    };
    let close = move || {
        is_open.set(false);
        browser::focus_soon(".check-in .skip-button".to_owned());
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.is_composing() && browser::is_focused_within("input") => {
            event.prevent_default();
            event.stop_propagation();
            skip();
        }
        "Escape" => close(),
        _ => {}
    };
    Effect::new(move || {
        if is_open.get() {
            browser::select_soon("#skip-reason");
        }
    });
    view! {
        <Shown when=is_open>
            <div class="skipping" on:keydown=on_key>
                <TextField
                    id=REASON
                    label=Signal::stored(words.skip_why().to_owned())
                    value=reason
                    on_input=move |text| reason.set(text)
                    problem=problem
                />
                <div class="check-in-buttons">
                    <Button name=words.skip_now() tone=Tone::Primary on_press=move |()| skip() />
                    <Button name=crate::ui::language::words().page.cancel() on_press=move |()| close() />
                </div>
            </div>
        </Shown>
    }
}
