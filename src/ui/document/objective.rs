//! An objective with its key results.

use super::commands;
use super::key_result::KeyResultItem;
use super::line::{LineEditor, LineWords};
use super::naming::{Naming, naming};
use super::why::Why;
use crate::domain::ObjectiveId;
use crate::hints::Kind;
use crate::ui::lines::Place;
use crate::ui::parts::{Button, Repeat, Tone, memo};
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
    let Naming {
        title,
        number,
        name,
        shared_hints,
    } = naming(id.into(), move || {
        let cycle = session.cycle().get()?;
        session.outline().with(|outline| {
            outline
                .objectives(cycle)
                .iter()
                .position(|other| *other == id)
        })
    });
    let key_results = memo(move || {
        session
            .outline()
            .with(|outline| outline.key_results(id).to_vec())
    });
    view! {
        <section class="objective" aria-label=name>
            <LineEditor id=id.into() words=WORDS number=number title=title shared_hints=shared_hints />
            <Why id=id />
            <ol class="key-results" role="list">
                <Repeat each=move || key_results.get() key=ToString::to_string let:key_result>
                    <KeyResultItem id=key_result objective=id />
                </Repeat>
            </ol>
            <Button
                name="Add key result"
                tone=Tone::Add
                on_press=move |()| commands::add(session, Place::KeyResult(id, usize::MAX))
            />
        </section>
    }
}
