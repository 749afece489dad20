//! Links from line to line, also into other cycles.

use crate::domain::alignment::objective_of;
use crate::domain::{Alignment, ObjectiveId, RecordId};
use crate::ui::language::words;
use crate::ui::people::shown_title;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// A link to an objective or a key result; following it puts the focus there.
#[component]
pub fn LineLink(
    /// Where it leads.
    to: Alignment,
) -> impl IntoView {
    let session = use_session();
    let id = RecordId::from(to);
    let title = session.memo(id, move |workspace| shown_title(words(), workspace, id));
    let objective = move || session.read_record(id, |workspace| objective_of(workspace, to));
    let address = move || {
        objective()
            .and_then(|objective| address(session, objective))
            .unwrap_or_default()
    };
    view! {
        <a href=address on:click=move |_| session.focus.set(Some(id))>
            {title}
        </a>
    }
}

/// The document in which an objective is to be seen: as it is shown now, if it is.
fn address(session: Session, id: ObjectiveId) -> Option<String> {
    let cycle = session.read_record(id.into(), |workspace| {
        Some(*workspace.objective(id)?.cycle.value())
    })?;
    let is_here = session.cycle().get() == Some(cycle);
    let part = session.part().get();
    let is_seen = is_here && session.shown().with(|seen| seen.contains(&id));
    Some(Route::of(cycle, part.filter(|_| is_seen)).href())
}
