//! Who owns an objective, how much of it is expected, and what it contributes to.

mod ambition;
mod contributes;
mod key_result;
mod link;
mod owners;

use crate::domain::{ObjectiveId, RecordId};
use crate::ui::browser;
use crate::ui::check_in::CourseNote;
use crate::ui::language::words;
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::people::{Directory, named, summary};
use crate::ui::review::is_read_only;
use crate::ui::session::{Session, use_session};
use ambition::AmbitionField;
use contributes::{Contributes, Contributors};
pub use key_result::{KeyResultDetails, KeyResultOwner};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use owners::ObjectiveOwners;

/// What is settled about an objective in one line, which opens the fields for it.
#[component]
pub fn Details(
    /// Which objective.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let settled = memo(move || {
        session.alignments().with(|alignments| {
            let mut ids = session.read_record(id.into(), |workspace| named(workspace, id));
            ids.push(RecordId::from(id));
            session.read_records(&ids, |workspace| {
                summary(words(), workspace, alignments, id)
            })
        })
    });
    let is_open = memo(move || session.open_details.with(|open| open.contains(&id)));
    let text = move || {
        let settled = settled.get();
        settled.unwrap_or_else(|| words().people.nothing_settled().to_owned())
    };
    if is_read_only() {
        let is_settled = move || settled.with(Option::is_some);
        return view! { <Shown when=is_settled><p class="details settled-line quiet">{text}</p></Shown> }
            .into_any();
    }
    view! {
        <div class="details">
            <button
                type="button"
                class="button details-button"
                class:unsettled=move || settled.with(Option::is_none)
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| toggle(session, id)
            >
                <span class="for-screen-readers">{words().people.details()} " "</span>
                {text}
            </button>
            <Shown when=move || is_open.get()>
                <Later part=later_lines::details() with=id wanted=true />
            </Shown>
        </div>
    }
    .into_any()
}

/// The fields themselves.
#[component]
pub fn DetailsPanel(
    /// Which objective.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let directory = expect_context::<Directory>();
    let on_key = move |event: KeyboardEvent| {
        // A list that is open keeps Escape to itself.
        if event.key() == "Escape" {
            toggle(session, id);
        }
    };
    view! {
        <div class="details-panel" id=panel(id) role="group" aria-label=words().people.nothing_settled() on:keydown=on_key>
            <ObjectiveOwners id=id />
            <AmbitionField id=id />
            <Contributes id=id />
            <Contributors id=id />
            <CourseNote of=id />
            <Button name=words().people.directory() on_press=move |()| directory.show() />
        </div>
    }
}

/// What the fields of an objective are known by on the page.
fn panel(id: ObjectiveId) -> String {
    format!("details-{id}")
}

/// Opens the details of an objective, or closes them and puts the focus where the reader goes on.
fn toggle(session: Session, id: ObjectiveId) {
    let is_open = session
        .open_details
        .with_untracked(|open| open.contains(&id));
    if !is_open {
        session.open_details.update(|open| open.push(id));
        return;
    }
    browser::focus(&format!(".details:has(#{}) > button", panel(id)));
    session
        .open_details
        .update(|open| open.retain(|other| *other != id));
    // What no longer belongs to the part that is shown has gone by the next frame, focus and all.
    request_animation_frame(move || {
        if !session.shown().with_untracked(|seen| seen.contains(&id)) {
            browser::focus(".filters [aria-current]");
        }
    });
}
