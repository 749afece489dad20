//! Which objectives are on screen or close to it.

use crate::domain::ObjectiveId;
use crate::ui::browser;
use crate::ui::parts::memo;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::collections::BTreeSet;
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
    /// The places on the page that the browser sees near the screen.
    seen: RwSignal<BTreeSet<String>>,
    /// Whether all are near.
    are_all: Memo<bool>,
    /// The objectives in which something is being written or waits for the focus.
    held: Memo<Vec<ObjectiveId>>,
}

impl Nearness {
    /// Watches the objectives that are to be seen.
    pub fn new() -> Self {
        let session = use_session();
        let seen = RwSignal::new(BTreeSet::new());
        let observer = StoredValue::new_local(observer(seen));
        let count = memo(move || session.shown().with(Vec::len));
        // Where the browser cannot tell, all are.
        let is_blind = observer.with_value(Option::is_none);
        let are_all = memo(move || is_blind || count.get() <= FEW);
        Effect::new(move || {
            session.shown().track();
            request_animation_frame(move || watch(observer));
        });
        on_cleanup(move || {
            let _ = observer.try_with_value(|observer| {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
            });
        });
        Self {
            seen,
            are_all,
            held: memo(move || held(session)),
        }
    }

    /// What the place of an objective on the page is known by.
    pub fn place(id: ObjectiveId) -> String {
        format!("slot-{id}")
    }

    /// Whether an objective is near.
    pub fn of(self, id: ObjectiveId) -> Memo<bool> {
        let place = Self::place(id);
        memo(move || {
            self.are_all.get()
                || self.seen.with(|seen| seen.contains(&place))
                || self.held.with(|held| held.contains(&id))
        })
    }
}

type Observer = StoredValue<Option<IntersectionObserver>, LocalStorage>;

/// Watches every place on the page; one that is watched already stays so.
fn watch(observer: Observer) {
    // The document may be gone by the time it is drawn.
    let _ = observer.try_with_value(|observer| {
        if let Some(observer) = observer {
            for place in browser::all(".objective-slot") {
                observer.observe(&place);
            }
        }
    });
}

/// Notes which places the browser sees near the screen. `None` where it cannot tell.
fn observer(seen: RwSignal<BTreeSet<String>>) -> Option<IntersectionObserver> {
    let notify = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        // The document may be gone by the time the browser tells.
        let _ = seen.try_update(|seen| {
            for entry in entries {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                let place = entry.target().id();
                if entry.is_intersecting() {
                    seen.insert(place);
                } else {
                    seen.remove(&place);
                }
            }
        });
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
        lines.filter_map(|id| workspace.objective_of(id)).collect()
    })
}
