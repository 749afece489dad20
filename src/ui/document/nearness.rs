//! Which objectives are on screen or close to it.

use crate::domain::{CycleId, ObjectiveId, RecordId, Workspace};
use crate::ui::parts::memo;
use crate::ui::session::{Session, use_session};
use leptos::html::Div;
use leptos::prelude::*;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Array;
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Up to this many objectives are all near: they cost less than telling them apart would confuse.
const FEW: usize = 12;

/// How far from the screen an objective is near, as a share of the screen's height.
const MARGIN: &str = "100% 0px";

/// Knows which objectives of a cycle are near, by what the browser sees and where the user writes.
#[derive(Clone, Copy)]
pub struct Nearness {
    observer: StoredValue<Option<IntersectionObserver>, LocalStorage>,
    seen: StoredValue<BTreeMap<String, RwSignal<bool>>>,
    are_few: Memo<bool>,
    /// The objectives in which something is being written or waits for the focus.
    held: Memo<Vec<ObjectiveId>>,
}

impl Nearness {
    /// Watches the objectives of a cycle.
    pub fn new(cycle: CycleId) -> Self {
        let session = use_session();
        let seen = StoredValue::new(BTreeMap::<String, RwSignal<bool>>::new());
        let nearness = Self {
            observer: StoredValue::new_local(observer(seen)),
            seen,
            are_few: memo(move || {
                session
                    .outline()
                    .with(|outline| outline.objectives(cycle).len() <= FEW)
            }),
            held: memo(move || held(session)),
        };
        on_cleanup(move || {
            nearness.observer.with_value(|observer| {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
            });
        });
        nearness
    }

    /// Whether an objective is near, whose place on the page is `node`.
    pub fn of(self, id: ObjectiveId, node: NodeRef<Div>) -> Memo<bool> {
        // Where the browser cannot tell, all are.
        let is_blind = self.observer.with_value(Option::is_none);
        let is_seen = RwSignal::new(is_blind);
        let key = format!("slot-{id}");
        self.seen.update_value(|seen| {
            seen.insert(key.clone(), is_seen);
        });
        Effect::new(move || {
            if let Some(node) = node.get() {
                self.observer.with_value(|observer| {
                    if let Some(observer) = observer {
                        observer.observe(&node);
                    }
                });
            }
        });
        on_cleanup(move || {
            // The document may have gone before its slots.
            let _ = self.seen.try_update_value(|seen| seen.remove(&key));
        });
        memo(move || {
            self.are_few.get() || is_seen.get() || self.held.with(|held| held.contains(&id))
        })
    }
}

/// Tells each slot whether the browser sees it near. `None` where the browser cannot tell.
fn observer(seen: StoredValue<BTreeMap<String, RwSignal<bool>>>) -> Option<IntersectionObserver> {
    let notify = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        for entry in entries {
            let entry: IntersectionObserverEntry = entry.unchecked_into();
            let slot = seen.try_with_value(|seen| seen.get(&entry.target().id()).copied());
            if let Some(Some(slot)) = slot {
                slot.set(entry.is_intersecting());
            }
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(MARGIN);
    let observer =
        IntersectionObserver::new_with_options(notify.as_ref().unchecked_ref(), &options).ok();
    // It watches for as long as the document of the cycle is open.
    notify.forget();
    observer
}

/// The objectives that the line being written, the one to go to and the measure to open belong to.
fn held(session: Session) -> Vec<ObjectiveId> {
    let lines = [
        session.current.get(),
        session.focus.get(),
        session.measuring.get().map(Into::into),
    ];
    session.read_untracked(|workspace| {
        let lines = lines.into_iter().flatten();
        lines.filter_map(|id| objective_of(workspace, id)).collect()
    })
}

fn objective_of(workspace: &Workspace, id: RecordId) -> Option<ObjectiveId> {
    if let RecordId::Objective(id) = id {
        return Some(id);
    }
    objective_of(workspace, workspace.record(id)?.parent()?)
}
