//! Dismissing a hint with a reason, and hints that were dismissed.

use super::commands;
use crate::domain::RecordId;
use crate::hints::Hint;
use crate::ui::language::words;
use crate::ui::parts::Button;
use crate::ui::session::use_session;
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

/// Asks why a hint does not apply.
#[component]
pub fn DismissForm(
    /// What happens with the reason.
    #[prop(into)]
    on_reason: Callback<String>,
    /// What happens when there is none after all.
    #[prop(into)]
    on_cancel: Callback<()>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let is_missing = RwSignal::new(false);
    Effect::new(move || focus(field));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let reason = field.get().map(|field| field.value()).unwrap_or_default();
        if reason.trim().is_empty() {
            is_missing.set(true);
            focus(field);
        } else {
            on_reason.run(reason);
        }
    };
    let cancel = words().page.cancel();
    let words = &words().hints;
    // Reasons that people often have.
    let reasons = [
        words.reason_fits(),
        words.reason_agreed(),
        words.reason_later(),
    ];
    view! {
        <form class="dismiss" on:submit=submit>
            <label>
                {words.why_not()}
                <input node_ref=field type="text" list="dismiss-reasons" autocomplete="off" maxlength="200" />
            </label>
            <datalist id="dismiss-reasons">
                {reasons.map(|reason| view! { <option value=reason></option> }.into_any()).collect_view()}
            </datalist>
            <p class="problem" role="alert">
                {move || if is_missing.get() { words.needs_reason() } else { "" }.to_owned()}
            </p>
            <button type="submit" class="button">{words.dismiss()}</button>
            <Button name=cancel on_press=on_cancel />
        </form>
    }
}

fn focus(field: NodeRef<html::Input>) {
    if let Some(field) = field.get() {
        // A field that is on the page can be focused.
        let _ = field.focus();
    }
}

/// A hint that was dismissed, folded, with its reason.
#[component]
pub fn Dismissed(
    /// The line it is about.
    id: RecordId,
    /// The hint.
    hint: Hint,
    /// Why it was dismissed.
    reason: String,
) -> impl IntoView {
    let session = use_session();
    let rule = hint.rule;
    view! {
        <details class="dismissed">
            <summary>{words().hints.dismissed()} <span lang="en">{rule.title}</span> " – “" {reason} "”"</summary>
            <p lang="en">{hint.message}</p>
            <Button name=words().hints.bring_back() on_press=move |()| commands::take_back_dismissal(session, id, rule) />
        </details>
    }
}
