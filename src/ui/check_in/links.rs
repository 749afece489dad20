//! The way from a line of the document to a change of its course.

use crate::domain::{Aim, Outline};
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// A quiet line on what people have checked in on already: changing its course keeps what it said.
#[component]
pub fn CourseNote(
    /// Which objective or key result.
    #[prop(into)]
    of: Aim,
) -> impl IntoView {
    let session = use_session();
    let has_history = memo(move || session.outline().with(|outline| is_under_way(outline, of)));
    let texts = &words().check_in;
    view! {
        <Shown when=has_history>
            <p class="course-note quiet">
                {texts.course_note()}
                " "
                <a href=Route::Course(of).href()>{texts.change_course()}</a>
            </p>
        </Shown>
    }
}

/// Whether anybody has checked in on it, or changed its course before.
fn is_under_way(outline: &Outline, of: Aim) -> bool {
    let mut key_results = match of {
        Aim::Objective(id) => outline.key_results(id).to_vec(),
        Aim::KeyResult(id) => vec![id],
    }
    .into_iter();
    !outline.corrections(of).is_empty() || key_results.any(|id| !outline.check_ins(id).is_empty())
}
