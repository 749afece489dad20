//! The ways into the guide.

use super::answers::Answers;
use crate::domain::ObjectiveId;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The way to write an objective with the guide: what to press in a document that holds nothing yet, else
/// one choice beside another.
#[component]
pub fn GuideLink(
    /// Whether the document holds nothing yet.
    is_first: Signal<bool>,
) -> impl IntoView {
    let words = &words().guide;
    let name = move || {
        if is_first.get() {
            words.guide_me()
        } else {
            words.another_by_guide()
        }
        .to_owned()
    };
    view! {
        <a
            class="button"
            class:primary=is_first
            class:by-guide=move || !is_first.get()
            href=Route::NewGuide.href()
        >
            {name}
        </a>
        <Shown when=is_first>
            <p class="quiet">{words.guide_about()}</p>
        </Shown>
    }
}

/// The way back into the guide, for an objective that is not finished.
#[component]
pub fn ContinueLink(
    /// Which one.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let is_unfinished = memo(move || {
        session.outline().with(|outline| {
            let lines = outline.branch(id.into());
            session.read_records(&lines, |workspace| {
                !Answers::of(workspace, outline, id).is_finished()
            })
        })
    });
    view! {
        <Shown when=move || is_unfinished.get()>
            <a class="button continue" href=Route::Guide(id, None).href()>{words().guide.go_on()}</a>
        </Shown>
    }
}
