//! What becomes of an objective or a key result after its cycle, and why.

use super::field::AnswerField;
use crate::domain::{Edit, Line, Record, RecordId, Verdict};
use crate::ui::language::words;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// What there is to choose from.
const ALL: [Verdict; 3] = [Verdict::Keep, Verdict::Change, Verdict::Drop];

/// The choice, and the reason for it.
#[component]
pub fn VerdictField(
    /// What it is about.
    id: RecordId,
) -> impl IntoView {
    let session = use_session();
    let words = &words().review;
    let verdict = session.memo(id, move |workspace| match workspace.record(id)? {
        Record::Objective(objective) => *objective.verdict.value(),
        Record::KeyResult(key_result) => *key_result.verdict.value(),
        _ => None,
    });
    let reason = session.memo(id, move |workspace| match workspace.record(id) {
        Some(Record::Objective(objective)) => objective.verdict_reason.value().to_string(),
        Some(Record::KeyResult(key_result)) => key_result.verdict_reason.value().to_string(),
        _ => String::new(),
    });
    let choice = move |choice: Verdict| {
        view! {
            <label>
                <input
                    type="radio"
                    name=format!("verdict-{id}")
                    prop:checked=move || verdict.get() == Some(choice)
                    on:change=move |_| session.edit(words.edit_verdict(), |edit| settle(edit, id, choice))
                />
                {words.verdict_name(choice)}
            </label>
        }
        .into_any()
    };
    let type_reason = move |text: String| {
        session.type_into(words.edit_why(), (id, "verdict"), |edit| {
            give_reason(edit, id, &text);
        });
    };
    view! {
        <div class="verdict-field">
            <fieldset>
                <legend>{words.verdict()}</legend>
                <div class="choices">{ALL.map(choice).collect_view()}</div>
            </fieldset>
            <AnswerField label=words.why() placeholder=words.why_placeholder() value=reason on_input=type_reason />
        </div>
    }
}

fn settle(edit: &mut Edit, id: RecordId, verdict: Verdict) {
    match id {
        RecordId::Objective(id) => edit.objective(id, |objective, stamp| {
            objective.verdict.edit(Some(verdict), stamp);
        }),
        RecordId::KeyResult(id) => edit.key_result(id, |key_result, stamp| {
            key_result.verdict.edit(Some(verdict), stamp);
        }),
        _ => {}
    }
}

fn give_reason(edit: &mut Edit, id: RecordId, text: &str) {
    match id {
        RecordId::Objective(id) => edit.objective(id, |objective, stamp| {
            objective.verdict_reason.edit(Line::new(text), stamp);
        }),
        RecordId::KeyResult(id) => edit.key_result(id, |key_result, stamp| {
            key_result.verdict_reason.edit(Line::new(text), stamp);
        }),
        _ => {}
    }
}
