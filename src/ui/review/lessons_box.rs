//! The lessons of the cycle before, folded at the top of the one that is drafted.

use super::lessons::{Lessons, Taught};
use crate::domain::CycleId;
use crate::ui::language::words;
use crate::ui::parts::{Button, memo};
use crate::ui::route::Route;
use crate::ui::session::use_session;
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use leptos::prelude::*;

/// What the cycle before taught, as long as this one is drafted and nobody has put it away.
#[component]
pub fn LessonsBox(
    /// The cycle that is drafted.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let settings = expect_context::<Settings>();
    let lessons = memo(move || {
        if settings.are_lessons_away(cycle) {
            return None;
        }
        session.outline().with(|outline| {
            // What an earlier cycle taught is not written while this one is on the page.
            session.read_record(cycle.into(), |workspace| {
                Lessons::for_draft_of(workspace, outline, cycle)
            })
        })
    });
    move || {
        lessons.get().map(|lessons| {
            let words = &words().review;
            let name = fill(words.lessons_of(), &[("cycle", &lessons.name)]);
            let taught = lessons.taught.into_iter().map(taught).collect_view();
            let review = Route::Review(Some(lessons.cycle)).href();
            view! {
                <details class="lessons-box">
                    <summary>{name}</summary>
                    <dl>{taught}</dl>
                    <p class="lessons-ways">
                        <a href=review>{words.to_review()}</a>
                        <Button name=words.put_away() on_press=move |()| settings.put_lessons_away(cycle) />
                    </p>
                </details>
            }
            .into_any()
        })
    }
}

fn taught(taught: Taught) -> AnyView {
    let title = taught.title;
    let title = title.unwrap_or_else(|| words().review.cycle_as_a_whole().to_owned());
    let lines = [taught.learned, taught.differently];
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <dd>{line}</dd> }.into_any());
    view! { <dt>{title}</dt>{lines.collect_view()} }.into_any()
}
