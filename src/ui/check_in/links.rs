//! The way from a key result in the document to a change of its course.

use crate::domain::KeyResultId;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// A quiet line on a key result that people have checked in on already: changing its course keeps what it said.
#[component]
pub fn CourseNote(
    /// Which key result.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let has_history = memo(move || {
        session.outline().with(|outline| {
            !outline.check_ins(id).is_empty() || !outline.corrections(id).is_empty()
        })
    });
    let texts = &words().check_in;
    view! {
        <Shown when=has_history>
            <p class="course-note quiet">
                {texts.course_note}
                " "
                <a href=Route::Course(id).href()>{texts.change_course}</a>
            </p>
        </Shown>
    }
}
