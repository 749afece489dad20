//! The place of an objective: with all that can be done to it where the user is or may soon be, and as
//! words alone elsewhere.

use super::nearness::Nearness;
use super::objective::ObjectiveSection;
use crate::domain::{CycleId, ObjectiveId};
use crate::ui::language::{FIGURES, words};
use crate::ui::people::{named, summary};
use crate::ui::quiet::quiet;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// The place of an objective in the document of its cycle.
#[component]
pub fn ObjectiveSlot(
    /// Which one.
    id: ObjectiveId,
    /// The cycle whose document it is.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let is_near = expect_context::<Nearness>().of(id);
    // There may be a thousand of these, so each is a single thing to be told of changes.
    let content = move || {
        if is_near.get() {
            view! { <ObjectiveSection id=id /> }.into_any()
        } else {
            let html = html(session, id, cycle);
            view! { <section class="objective far" inner_html=html></section> }.into_any()
        }
    };
    view! { <div class="objective-slot" id=Nearness::place(id) data-line=id.to_string()>{content}</div> }
}

fn html(session: Session, id: ObjectiveId, cycle: CycleId) -> String {
    session.outline().with(|outline| {
        let mut lines = outline.branch(id.into());
        lines.extend(session.read_untracked(|workspace| named(workspace, id)));
        session.read_records(&lines, |workspace| {
            let mut siblings = outline.objectives(cycle).iter();
            let index = siblings.position(|other| *other == id).unwrap_or_default();
            let settled = session.alignments().with_untracked(|alignments| {
                summary(words(), workspace, alignments, id).unwrap_or_default()
            });
            quiet(workspace, outline, id, index + 1, &settled, |measure| {
                words().measure(measure, &FIGURES)
            })
        })
    })
}
