//! An objective with its key results.

use super::commands;
use super::key_result::KeyResultItem;
use super::line::{LineEditor, LineWords};
use super::why::Why;
use crate::domain::ObjectiveId;
use crate::hints::Kind;
use crate::ui::overview::Overview;
use crate::ui::parts::{Button, Tone};
use crate::ui::session::use_session;
use leptos::prelude::*;

const WORDS: LineWords = LineWords {
    label: "Objective",
    placeholder: "What will be better, and for whom?",
    kind: Some(Kind::Objective),
    delete: "Delete objective",
    up: "Move objective up",
    down: "Move objective down",
};

/// One objective: its title, why it matters, and its key results in order.
#[component]
pub fn ObjectiveSection(
    /// Which one.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let overview = expect_context::<RwSignal<Overview>>();
    let title = session.memo(move |workspace| {
        workspace
            .objective(id)
            .map(|objective| objective.title.value().to_string())
            .unwrap_or_default()
    });
    let key_results = Memo::new(move |_| {
        session
            .outline()
            .with(|outline| outline.key_results(id).to_vec())
    });
    let number = Memo::new(move |_| {
        let cycle = session.cycle().get()?;
        session
            .outline()
            .with(|outline| {
                outline
                    .objectives(cycle)
                    .iter()
                    .position(|other| *other == id)
            })
            .map(|index| index + 1)
    });
    let name = move || match title.with(|title| title.trim().to_owned()) {
        title if title.is_empty() => number.get().map(|number| format!("Objective {number}")),
        title => Some(title),
    };
    let shared_hints =
        Signal::derive(move || overview.with(|overview| overview.hints(id.into()).to_vec()));
    view! {
        <section class="objective" aria-label=name>
            <div class="line objective-line">
                <span class="number" aria-hidden="true">{number}</span>
                <LineEditor id=id.into() words=WORDS title=title shared_hints=shared_hints />
            </div>
            <Why id=id />
            <ol class="key-results" role="list">
                <For each=move || key_results.get() key=|id| *id let:key_result>
                    <KeyResultItem id=key_result objective=id />
                </For>
            </ol>
            <Button
                name="Add key result"
                tone=Tone::Add
                on_press=move |()| commands::add_key_result(session, id, usize::MAX)
            />
        </section>
    }
}
