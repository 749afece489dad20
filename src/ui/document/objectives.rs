//! The objectives of a cycle: with all that can be done to them where the user is or may soon be, and as
//! words alone elsewhere.

use super::nearness::Nearness;
use super::slots::Slots;
use crate::domain::{CycleId, ObjectiveId, RecordId};
use crate::ui::readers::Touched;
use crate::ui::session::{Session, use_session};
use leptos::ev;
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Event;

/// The objectives that are to be seen, in their order.
#[component]
pub fn Objectives(
    /// The cycle whose document it is.
    cycle: CycleId,
) -> impl IntoView {
    let session = use_session();
    let nearness = Nearness::new();
    let node = NodeRef::<Div>::new();
    let owner = Owner::current().unwrap_or_default();
    let slots = StoredValue::new_local(Slots::new(session, cycle, nearness, owner));
    Effect::new(move |shown_before: Option<Vec<ObjectiveId>>| {
        let touched = session.touched();
        let shown = session.shown().get();
        let near = nearness.near();
        let Some(list) = node.get() else {
            return Vec::new();
        };
        let stale = stale(session, &touched);
        untrack(|| {
            slots.update_value(|slots| {
                let is_first = shown_before.is_none();
                let is_arranged = shown_before.as_ref() == Some(&shown);
                if !is_arranged {
                    slots.arrange(&list, &shown, &near);
                }
                match &stale {
                    // All of them have just been written.
                    _ if is_first => {}
                    Some(stale) if is_arranged && stale.is_empty() => {}
                    Some(stale) if is_arranged => slots.refresh(Some(stale)),
                    // Where places have changed, so have the numbers.
                    _ => slots.refresh(None),
                }
                slots.follow(near);
            });
            // After a large import the page has stood still already; what is far is written ahead of the next frame.
            if slots.with_value(Slots::has_much_to_write) {
                request_animation_frame(move || write_words(slots));
            } else {
                write_words(slots);
            }
        });
        nearness.watch_all(&list);
        shown
    });
    // On paper all of them are seen.
    let printing = window_event_listener(ev::beforeprint, move |_| {
        while slots.try_update_value(Slots::go_on) == Some(false) {}
    });
    on_cleanup(move || printing.remove());
    view! {
        <div
            class="objectives"
            node_ref=node
            on:contentvisibilityautostatechange=move |event: Event| nearness.note(&event)
        ></div>
    }
}

/// Writes the words that have changed, a slice at a time: after a large import they are many.
fn write_words(slots: StoredValue<Slots, LocalStorage>) {
    if slots.try_update_value(Slots::go_on) == Some(false) {
        request_animation_frame(move || write_words(slots));
    }
}

/// The objectives whose words may differ since these records were touched; `None` for all of them.
fn stale(session: Session, touched: &Touched) -> Option<Vec<ObjectiveId>> {
    if touched.is_all {
        return None;
    }
    let mut stale = Vec::new();
    for id in &touched.records {
        match id {
            // Their names may stand on any objective.
            RecordId::Team(_) | RecordId::Person(_) => return None,
            _ => {
                stale.extend(session.read_untracked(|workspace| workspace.objective_of(*id)));
                session
                    .alignments()
                    .with_untracked(|alignments| stale.extend(alignments.contributors(*id)));
            }
        }
    }
    Some(stale)
}
