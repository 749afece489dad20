//! How much of an objective is expected.

use crate::domain::{Ambition, ObjectiveId};
use crate::ui::language::words;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The choice between a promise and a stretch.
#[component]
pub fn AmbitionField(
    /// Of which objective.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let words = &words().people;
    let kept = session.memo(id, move |workspace| {
        workspace
            .objective(id)
            .map(|objective| *objective.ambition.value())
            .unwrap_or_default()
    });
    let choose = move |ambition| {
        session.edit(words.edit_ambition(), |edit| {
            edit.objective(id, |objective, stamp| {
                objective.ambition.edit(ambition, stamp);
            });
        });
    };
    let choices = [Ambition::Committed, Ambition::Aspirational].map(|ambition| {
        let kind = match ambition {
            Ambition::Committed => "promise",
            Ambition::Aspirational => "stretch",
        };
        let detail = format!("ambition-{kind}-{id}");
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("ambition-{id}")
                    aria-describedby=detail.clone()
                    prop:checked=move || kept.get() == ambition
                    on:change=move |_| choose(ambition)
                />
                {words.ambition(ambition)}
            </label>
            <p class="choice-detail quiet" id=detail>{words.ambition_means(ambition)}</p>
        }
        .into_any()
    });
    view! {
        <fieldset>
            <legend>{words.ambition_field()}</legend>
            {choices.into_iter().collect_view()}
        </fieldset>
    }
}
