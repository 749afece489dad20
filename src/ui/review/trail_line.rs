//! The trail of a line across cycles, with the way to each of its relatives.

use super::page::reading;
use super::trail::{Carried, Relative, Trail, carried};
use crate::domain::RecordId;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{fill, score};
use leptos::prelude::*;

/// All that was carried over in the workspace, for whoever shows trails.
#[derive(Clone, Copy)]
struct AllCarried(Memo<Vec<Carried>>);

/// Has the trails below follow what is carried over.
pub fn provide_trail(session: Session) {
    let all = memo(move || {
        session
            .outline()
            .with(|outline| session.read_untracked(|workspace| carried(workspace, outline)))
    });
    provide_context(AllCarried(all));
}

/// What a line continues and what continues it; nothing for most lines.
#[component]
pub fn TrailLine(
    /// Whose trail.
    id: RecordId,
) -> impl IntoView {
    let session = use_session();
    let AllCarried(all) = expect_context();
    let is_any = memo(move || {
        all.with(|all| {
            all.iter()
                .any(|(later, earlier)| *later == id || *earlier == id)
        })
    });
    let trail = move || {
        all.with(|all| {
            session.outline().with(|outline| {
                session.read_untracked(|workspace| Trail::of(&reading(workspace, outline), all, id))
            })
        })
    };
    view! {
        <Shown when=move || is_any.get()>
            <p class="trail">{move || links(trail())}</p>
        </Shown>
    }
}

fn links(trail: Trail) -> AnyView {
    let words = &words().review;
    let all = |label: &'static str, relatives: Vec<Relative>| {
        (!relatives.is_empty()).then(|| {
            let links = relatives.into_iter().map(link).collect_view();
            view! { <span>{label} {links}</span> }.into_any()
        })
    };
    [
        all(words.continues(), trail.before),
        all(words.continues_in(), trail.after),
    ]
    .collect_view()
    .into_any()
}

fn link(relative: Relative) -> AnyView {
    let all = words();
    let name = match relative.score {
        Some(given) => fill(
            all.review.from_scored(),
            &[("cycle", &relative.cycle), ("score", &score(all, given))],
        ),
        None => relative.cycle,
    };
    view! { " " <a href=Route::Line(relative.id).href()>{name}</a> }.into_any()
}
