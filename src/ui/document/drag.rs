//! Dragging lines to other places, by mouse, pen or finger alike.
//!
//! Pointer events do it, since touch screens do not drag by the platform's own means, and so files that
//! are dropped on the page stay a matter of their own. The keyboard and the palette have other ways to
//! every place.

use super::commands;
use super::drag_lists::lists;
use crate::domain::{CycleId, RecordId};
use crate::ui::browser;
use crate::ui::landing::{landing, scroll};
use crate::ui::language::words;
use crate::ui::later_lines;
use crate::ui::lines::Place;
use crate::ui::parts::Icon;
use crate::ui::review::is_read_only;
use crate::ui::session::{Session, use_session};
use leptos::ev::{self, Event, PointerEvent};
use leptos::prelude::*;
use std::time::Duration;

/// How far the pointer has to go before a press becomes a drag, in pixels.
const THRESHOLD: f64 = 5.0;
/// How long a finger has to rest on a number before it holds the line instead of scrolling.
const REST: Duration = Duration::from_millis(350);

/// A line that is held, in pixels of the window.
#[derive(Clone, PartialEq)]
struct Held {
    id: RecordId,
    pointer: i32,
    /// Where it was taken.
    from: (f64, f64),
    /// Where the pointer is.
    at: (f64, f64),
    /// Whether the finger has yet to rest for long enough.
    is_resting: bool,
    /// Whether it has been moved far enough to mean it, or held for long enough.
    is_dragged: bool,
    /// Where it would land: the place, and the line to draw there.
    target: Option<Target>,
}

#[derive(Clone, PartialEq)]
struct Target {
    place: Place,
    is_move: bool,
    top: f64,
    left: f64,
    width: f64,
}

/// The line that is held, if any.
#[derive(Clone, Copy)]
pub struct Drag(RwSignal<Option<Held>>);

impl Drag {
    /// Nothing is held.
    pub fn new() -> Self {
        Self(RwSignal::new(None))
    }

    fn take(self, id: RecordId, event: &PointerEvent, is_resting: bool) {
        let at = place_of(event);
        self.0.set(Some(Held {
            id,
            pointer: event.pointer_id(),
            from: at,
            at,
            is_resting,
            is_dragged: false,
            target: None,
        }));
    }

    /// Takes hold of a line once a finger has rested on its number: until then it may be about to scroll.
    fn rest(self, session: Session, cycle: CycleId) {
        let taken = self.0.get();
        if !taken.as_ref().is_some_and(|held| held.is_resting) {
            return;
        }
        set_timeout(
            move || {
                let now = self.0.try_get_untracked().flatten();
                if let Some(mut held) = now.filter(|now| taken.as_ref() == Some(now)) {
                    held.is_resting = false;
                    self.begin(session, cycle, &mut held);
                    self.0.set(Some(held));
                }
            },
            REST,
        );
    }

    /// Whether a line is held so firmly that the page is not to scroll under the finger.
    fn is_firm(self) -> bool {
        self.0
            .with_untracked(|held| held.as_ref().is_some_and(|held| held.is_dragged))
    }

    fn begin(self, session: Session, cycle: CycleId, held: &mut Held) {
        held.is_dragged = true;
        // What is being dragged must stay on the page even far from the screen.
        session.current.set(Some(held.id));
        mark(Some(held.id));
        self.scroll_on(cycle);
    }

    fn follow(self, session: Session, cycle: CycleId, event: &PointerEvent) {
        let is_it = |held: &Held| held.pointer == event.pointer_id();
        let Some(mut held) = self.0.get_untracked().filter(is_it) else {
            return;
        };
        held.at = place_of(event);
        let (x, y) = (held.at.0 - held.from.0, held.at.1 - held.from.1);
        let is_far = x.hypot(y) > THRESHOLD;
        if held.is_resting {
            if is_far {
                self.cancel();
            }
            return;
        }
        if is_far && !held.is_dragged {
            self.begin(session, cycle, &mut held);
        }
        if held.is_dragged {
            held.target = target(cycle, &held);
        }
        self.0.set(Some(held));
    }

    /// Scrolls while the pointer rests near an edge, for as long as something is dragged.
    fn scroll_on(self, cycle: CycleId) {
        request_animation_frame(move || {
            let Some(Some(mut held)) = self.0.try_get_untracked() else {
                return;
            };
            let distance = scroll(held.at.1, browser::height());
            if distance.abs() >= 1.0 {
                browser::scroll_by(distance);
                held.target = target(cycle, &held);
                self.0.set(Some(held));
            }
            self.scroll_on(cycle);
        });
    }

    /// Lets go of the line where it is.
    fn drop(self, session: Session) {
        let held = self.0.get_untracked();
        self.cancel();
        let Some(held) = held.filter(|held| held.is_dragged) else {
            return;
        };
        if let Some(target) = held.target.filter(|target| target.is_move) {
            commands::move_to(session, held.id, target.place);
        }
    }

    fn cancel(self) {
        if self.0.with_untracked(Option::is_some) {
            self.0.set(None);
            mark(None);
        }
    }
}

fn place_of(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

/// Where a line would land now.
fn target(cycle: CycleId, held: &Held) -> Option<Target> {
    let lists = lists(cycle, held.id);
    let shapes: Vec<_> = lists.iter().map(|list| list.shape.clone()).collect();
    let landing = landing(&shapes, held.at.1)?;
    let list = &lists[landing.list];
    Some(Target {
        place: list.place(landing.index),
        is_move: landing.is_move,
        top: landing.at,
        left: list.left,
        width: list.width,
    })
}

/// Shows on the page which line is dragged.
fn mark(id: Option<RecordId>) {
    browser::set_attribute("data-dragging", id.map(|_| ""));
    for marked in browser::all("[data-dragged]") {
        // Taking an attribute away cannot fail.
        let _ = marked.remove_attribute("data-dragged");
    }
    let Some(id) = id else { return };
    for line in browser::all(&format!("[data-line='{id}']")) {
        let _ = line.set_attribute("data-dragged", "");
    }
}

/// The number of a line, by which it can be dragged. It is out of the way of keyboards and screen
/// readers, which have keys and the palette to move lines.
#[component]
pub fn Grip(
    /// The line.
    id: RecordId,
    /// Its number, or a sign.
    number: Signal<String>,
) -> impl IntoView {
    let drag = expect_context::<Drag>();
    let session = use_session();
    let is_read_only = is_read_only();
    let title = (!is_read_only).then_some(words().palette.drag());
    let on_press = move |event: PointerEvent| {
        // What follows the pointer comes with a later part.
        let is_followed = later_lines::drop_line().here.get().is_some();
        if is_read_only || event.button() != 0 || !is_followed {
            return;
        }
        // A finger scrolls, unless it rests or touches the line that is being written.
        let is_current = session.current.get_untracked() == Some(id);
        let is_resting = event.pointer_type() == "touch" && !is_current;
        if !is_resting {
            event.prevent_default();
        }
        drag.take(id, &event, is_resting);
    };
    // What a browser would do under a finger that holds a line: scroll, or offer to copy it.
    let hold = move |event: &Event| {
        if drag.is_firm() {
            event.prevent_default();
        }
    };
    view! {
        <span
            class="number"
            aria-hidden="true"
            title=title
            on:pointerdown=on_press
            on:touchmove=move |event| hold(&event)
            on:contextmenu=move |event| hold(&event)
        >
            <span>{number}</span>
            {Icon::Grip.draw()}
        </span>
    }
}

/// Follows the pointer while a line is dragged, and shows where it would land.
#[component]
pub fn DropLine(
    /// The cycle whose document it is.
    cycle: CycleId,
) -> impl IntoView {
    let drag = expect_context::<Drag>();
    let session = use_session();
    Effect::new(move || drag.rest(session, cycle));
    let moved = window_event_listener(ev::pointermove, move |event| {
        drag.follow(session, cycle, &event);
    });
    let released = window_event_listener(ev::pointerup, move |_| drag.drop(session));
    let cancelled = window_event_listener(ev::pointercancel, move |_| drag.cancel());
    let escaped = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" {
            drag.cancel();
        }
    });
    on_cleanup(move || {
        moved.remove();
        released.remove();
        cancelled.remove();
        escaped.remove();
    });
    let target = move || drag.0.get().and_then(|held| held.target);
    move || {
        target().map(|target| {
            let place = [target.left, target.top, target.width].map(pixels);
            let [left, top, width] = place;
            view! { <div class="drop-line" style:left=left style:top=top style:width=width></div> }
        })
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a window is not two billion pixels wide"
)]
fn pixels(length: f64) -> String {
    format!("{}px", length.round() as i32)
}
