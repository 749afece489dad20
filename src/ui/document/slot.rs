//! The place of an objective: with all that can be done to it where the user is or may soon be, and as
//! words alone elsewhere.

use super::nearness::Nearness;
use super::objective::ObjectiveSection;
use crate::domain::{CycleId, ObjectiveId};
use crate::ui::browser;
use crate::ui::parts::memo;
use crate::ui::quiet::quiet;
use crate::ui::session::{Session, use_session};
use leptos::html::Div;
use leptos::prelude::*;

/// The place of an objective in the document of its cycle.
#[component]
pub fn ObjectiveSlot(
    /// Which one.
    id: ObjectiveId,
    /// The cycle whose document it is.
    cycle: CycleId,
) -> impl IntoView {
    let node = NodeRef::<Div>::new();
    let is_near = expect_context::<Nearness>().of(id, node);
    view! {
        <div class="objective-slot" class:far=move || !is_near.get() id=format!("slot-{id}") node_ref=node>
            {move || {
                if is_near.get() {
                    view! { <ObjectiveSection id=id /> }.into_any()
                } else {
                    view! { <QuietObjective id=id cycle=cycle /> }.into_any()
                }
            }}
        </div>
    }
}

#[component]
fn QuietObjective(id: ObjectiveId, cycle: CycleId) -> impl IntoView {
    let session = use_session();
    let title = session.memo(id, move |workspace| {
        workspace
            .objective(id)
            .map(|objective| objective.title.value().to_string())
            .unwrap_or_default()
    });
    let html = memo(move || html(session, id, cycle));
    view! { <section class="objective" aria-label=title inner_html=html></section> }
}

fn html(session: Session, id: ObjectiveId, cycle: CycleId) -> String {
    session.outline().with(|outline| {
        let lines = outline.branch(id.into());
        session.read_records(&lines, |workspace| {
            let index = outline
                .objectives(cycle)
                .iter()
                .position(|other| *other == id);
            let number = index.unwrap_or_default() + 1;
            quiet(workspace, outline, id, number, |measure| {
                measure.in_words(browser::number)
            })
        })
    })
}
