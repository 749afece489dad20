//! Which objectives are on screen or close to it.

use crate::domain::ObjectiveId;
use crate::ui::browser;
use crate::ui::parts::memo;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Array;
use web_sys::{
    Element, Event, HtmlElement, IntersectionObserver, IntersectionObserverEntry,
    IntersectionObserverInit,
};

/// Up to this many objectives are all near: they cost less than telling them apart would confuse.
const FEW: usize = 12;

/// How far from the screen an objective is near, as a share of the screen's height.
const MARGIN: &str = "100% 0px";

/// How long the browser is given to tell what it lays out.
const MOMENT: Duration = Duration::from_millis(100);

/// The objectives that are near; `None` for all there are.
pub type Near = Option<Vec<ObjectiveId>>;

/// Knows which objectives of a cycle are near, by what the browser sees and where the user writes.
#[derive(Clone, Copy)]
pub struct Nearness {
    seen: Seen,
    observer: Observer,
    /// Whether the browser tells what it begins and ceases to lay out; `None` until that has shown. Then only
    /// that need be observed: observing a thousand places takes longer with each key stroke than all else.
    is_told: StoredValue<Option<bool>>,
    /// Whether all are near.
    are_all: Memo<bool>,
    /// The objectives in which something is being written or waits for the focus.
    held: Memo<Vec<ObjectiveId>>,
}

type Observer = StoredValue<Option<IntersectionObserver>, LocalStorage>;

impl Nearness {
    /// Knows of nothing yet.
    pub fn new() -> Self {
        let session = use_session();
        let seen = Seen {
            near: RwSignal::default(),
            coming: StoredValue::default(),
        };
        let observer = StoredValue::new_local(observer(seen));
        let count = memo(move || session.shown().with(Vec::len));
        // Where the browser cannot tell, all are.
        let is_blind = observer.with_value(Option::is_none);
        on_cleanup(move || {
            let _ = observer.try_with_value(|observer| {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
            });
        });
        Self {
            seen,
            observer,
            is_told: StoredValue::new((!browser::tells_what_it_skips()).then_some(false)),
            are_all: memo(move || is_blind || count.get() <= FEW),
            held: memo(move || held(session)),
        }
    }

    /// The objectives that are near.
    pub fn near(self) -> Near {
        if self.are_all.get() {
            return None;
        }
        let mut near = self.seen.near.get();
        self.held.with(|held| near.extend_from_slice(held));
        Some(near)
    }

    /// Watches a place from now on; one that is watched already stays so.
    pub fn watch(self, place: &Element) {
        // The document may be gone by now.
        let _ = self.observer.try_with_value(|observer| {
            if let Some(observer) = observer {
                observer.observe(place);
            }
        });
    }

    /// Watches all the places of a list, where the browser does not tell which are worth it. Firefox knows the
    /// event for it and sends none for what is on screen from the start, so it is given a moment to tell.
    pub fn watch_all(self, list: &HtmlElement) {
        match self.is_told.get_value() {
            Some(true) => {}
            Some(false) => self.watch_each(list),
            None => {
                let list = list.clone();
                set_timeout(move || self.watch_unless_told(&list), MOMENT);
            }
        }
    }

    fn watch_unless_told(self, list: &HtmlElement) {
        // The document may be gone by now.
        if self
            .is_told
            .try_get_value()
            .is_some_and(|told| told != Some(true))
        {
            self.is_told.set_value(Some(false));
            self.watch_each(list);
        }
    }

    fn watch_each(self, list: &HtmlElement) {
        let mut next = list.first_element_child();
        while let Some(place) = next {
            self.watch(&place);
            next = place.next_element_sibling();
        }
    }

    /// Takes note of words that the browser begins or ceases to lay out.
    pub fn note(self, event: &Event) {
        let words: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let Some(place) = words.and_then(|words| words.parent_element()) else {
            return;
        };
        let is_told = self.is_told.try_get_value().flatten();
        if is_told == Some(false) {
            return;
        }
        if browser::is_skipped(event) {
            let _ = self.observer.try_with_value(|observer| {
                if let Some(observer) = observer {
                    observer.unobserve(&place);
                }
            });
        } else {
            self.is_told.set_value(Some(true));
            self.watch(&place);
        }
    }
}

/// What the browser sees near the screen.
#[derive(Clone, Copy)]
struct Seen {
    near: RwSignal<Vec<ObjectiveId>>,
    /// What has come near and is brought to life in the frames that follow.
    coming: StoredValue<Vec<ObjectiveId>>,
}

impl Seen {
    /// Notes what has come near, and brings it to life unless that is under way.
    fn come(self, mut ids: Vec<ObjectiveId>) {
        let _ = self
            .near
            .try_with_untracked(|near| ids.retain(|id| !near.contains(id)));
        let was_idle = self.coming.try_update_value(|coming| {
            let was_idle = coming.is_empty();
            ids.retain(|id| !coming.contains(id));
            coming.append(&mut ids);
            was_idle
        });
        if was_idle == Some(true) {
            self.bring();
        }
    }

    /// Has one objective come to life, and the next one in the next frame, so that the page follows the
    /// hand however many come at once.
    fn bring(self) {
        let next = self.coming.try_update_value(|coming| {
            let next = coming.first().copied()?;
            coming.remove(0);
            Some((next, !coming.is_empty()))
        });
        if let Some((id, has_more)) = next.flatten() {
            // The document may be gone by now.
            let _ = self.near.try_update(|near| near.push(id));
            if has_more {
                request_animation_frame(move || self.bring());
            }
        }
    }

    /// Notes that an objective has gone, and says whether it was near.
    fn go(self, id: ObjectiveId) -> bool {
        let _ = self
            .coming
            .try_update_value(|coming| coming.retain(|other| *other != id));
        let was_near = self.near.try_with_untracked(|near| near.contains(&id));
        if was_near == Some(true) {
            let _ = self
                .near
                .try_update(|near| near.retain(|other| *other != id));
        }
        was_near == Some(true)
    }
}

/// Notes which places the browser sees near the screen. `None` where it cannot tell.
fn observer(seen: Seen) -> Option<IntersectionObserver> {
    let is_told = browser::tells_what_it_skips();
    let notify = Closure::<dyn Fn(Array, IntersectionObserver)>::new(
        move |entries: Array, observer: IntersectionObserver| {
            let mut come = Vec::new();
            for entry in entries {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                let place = entry.target();
                let id = place.get_attribute("data-line");
                let Some(id) = id.and_then(|id| ObjectiveId::parse(&id)) else {
                    continue;
                };
                if entry.is_intersecting() {
                    come.push(id);
                } else if seen.go(id) && is_told {
                    observer.unobserve(&place);
                }
            }
            seen.come(come);
        },
    );
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
