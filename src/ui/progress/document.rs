//! Where things stand, on the lines of the document.
//!
//! What a line shows follows the records it is read from and the order of all; writing it down waits until
//! what it says has changed, so that a key stroke costs next to nothing.

use super::line::{HeadStanding, LineStanding, has_check_ins, read_for};
use super::page::pen;
use crate::domain::{CycleId, KeyResultId, ObjectiveId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// Whether anybody has checked in on the cycle whose document is open.
#[derive(Clone, Copy)]
pub struct HasBegun(Memo<bool>);

impl HasBegun {
    /// Follows a cycle.
    pub fn of(session: Session, cycle: CycleId) -> Self {
        let outline = session.outline();
        Self(memo(move || {
            outline.with(|outline| has_check_ins(outline, cycle))
        }))
    }

    /// Whether so; not where no document is open.
    fn now(known: Option<Self>) -> bool {
        known.is_some_and(|known| known.0.get())
    }
}

/// Where a key result stands, leading to its history.
#[component]
pub fn KeyResultStanding(
    /// Which one.
    id: KeyResultId,
) -> impl IntoView {
    let session = use_session();
    let has_begun = use_context::<HasBegun>();
    let standing = memo(move || {
        session.outline().with(|outline| {
            let records = session.read_untracked(|workspace| read_for(workspace, outline, id));
            session.read_records(&records, |workspace| {
                LineStanding::of(
                    workspace,
                    outline,
                    id,
                    HasBegun::now(has_begun),
                    browser::today(),
                )
            })
        })
    });
    move || {
        let html = standing.with(|standing| standing.as_ref().map(|one| one.write(pen())))?;
        let html = [
            "<span class=\"for-screen-readers\">",
            words().pages.history(),
            ": </span>",
            &html,
        ];
        let href = Route::History(id.into()).href();
        Some(view! { <a class="standing-link" href=href inner_html=html.concat()></a> }.into_any())
    }
}

/// Where an objective stands, and which of its key results drags most; nothing before the first check-in.
#[component]
pub fn ObjectiveStandingLine(
    /// Which one.
    id: ObjectiveId,
) -> impl IntoView {
    let session = use_session();
    let has_begun = use_context::<HasBegun>();
    let standing = memo(move || {
        if !HasBegun::now(has_begun) {
            return None;
        }
        session.outline().with(|outline| {
            let records = session.read_untracked(|workspace| {
                let key_results = outline.key_results(id).iter();
                key_results
                    .flat_map(|id| read_for(workspace, outline, *id))
                    .collect::<Vec<_>>()
            });
            session.read_records(&records, |workspace| {
                HeadStanding::of(workspace, outline, id, browser::today(), pen())
            })
        })
    });
    move || {
        let html = standing.with(|standing| standing.as_ref().map(|one| one.write(pen())))?;
        let href = Route::History(id.into()).href();
        Some(
            view! {
                <p class="objective-standing">
                    <span inner_html=html></span>
                    " · "
                    <a href=href>{words().pages.history()}</a>
                </p>
            }
            .into_any(),
        )
    }
}
