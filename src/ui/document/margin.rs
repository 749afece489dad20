//! Keeps the notes in the margin beside their lines and apart from each other.

use crate::ui::browser;
use crate::ui::margin::shifts;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, MutationObserver, MutationObserverInit};

/// The room between two notes, in pixels.
const GAP: f64 = 12.0;

/// From now on, for as long as the page is open, sets the notes in order whenever the document, the
/// focus or the window changes.
pub fn keep_notes_in_order() {
    let later = || request_animation_frame(set_in_order);
    let _ = window_event_listener(ev::resize, move |_| later());
    let _ = window_event_listener(ev::focusin, move |_| later());
    let _ = window_event_listener(ev::focusout, move |_| later());
    observe(later);
    later();
}

/// Calls back when anything is added to the page, taken from it or worded differently.
fn observe(callback: impl Fn() + 'static) {
    let notify = Closure::<dyn Fn()>::new(callback);
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    options.set_character_data(true);
    if let Ok(observer) = MutationObserver::new(notify.as_ref().unchecked_ref())
        && let Some(body) = browser::all("body").pop()
    {
        // The page's body is there to be watched; without it there is nothing to keep in order.
        let _ = observer.observe_with_options(&body, &options);
    }
    // The page watches itself until it is closed.
    notify.forget();
}

fn set_in_order() {
    let notes = browser::all("main:not([hidden]) .notes:not(.empty)");
    let measured: Vec<(f64, f64)> = notes.iter().map(measure).collect();
    for (note, shift) in notes.iter().zip(shifts(&measured, GAP)) {
        let style = note.style();
        let shift = format!("{}px", rounded(shift));
        // Even what stays the same would have the page laid out once more.
        if style.get_property_value("--shift").ok().as_ref() != Some(&shift) {
            // A length in pixels is always a valid value.
            let _ = style.set_property("--shift", &shift);
        }
    }
}

/// The top of the line that the notes belong to, and the height of the notes.
fn measure(notes: &HtmlElement) -> (f64, f64) {
    let line = notes.parent_element();
    let top = line.map_or(0.0, |line| line.get_bounding_client_rect().top());
    (top, f64::from(notes.offset_height()))
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is not two billion pixels high"
)]
fn rounded(pixels: f64) -> i32 {
    pixels.ceil() as i32
}
