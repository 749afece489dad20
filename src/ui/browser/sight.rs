//! What of the page is in sight.

use super::elements::all;
use super::focus::focused;
use super::window::height;
use leptos::prelude::{request_animation_frame, window};
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// How far down the page is scrolled, in pixels.
pub fn scrolled() -> f64 {
    // Reading it cannot fail in a window that is open.
    window().scroll_y().unwrap_or_default()
}

/// Scrolls the page on, in pixels.
pub fn scroll_by(distance: f64) {
    window().scroll_by_with_x_and_y(0.0, distance);
}

/// Scrolls the page so far down, in pixels.
pub fn scroll_to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

/// Scrolls a page that has just come into sight so far down, in pixels, and once more by the next frame: what was
/// far from the window until now gets its height first, and a browser holds on to what it showed meanwhile.
pub fn scroll_back_to(top: f64) {
    scroll_to(top);
    request_animation_frame(move || scroll_to(top));
}

/// Scrolls a list as little as needed to show one of its items; both are named by their identities. The
/// list has to be what its items are placed in.
pub fn show_within(list: &str, item: &str) {
    let found = |id: &str| all(&format!("#{id}")).pop();
    if let Some((list, item)) = found(list).zip(found(item)) {
        let (top, bottom) = (item.offset_top(), item.offset_top() + item.offset_height());
        if top < list.scroll_top() {
            list.set_scroll_top(top);
        } else if bottom > list.scroll_top() + list.client_height() {
            list.set_scroll_top(bottom - list.client_height());
        }
    }
}

/// Scrolls no more than it takes for an element to be seen.
fn keep_in_sight(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Keeps what has the keyboard's focus in sight while something opens above it.
pub fn keep_focus_in_sight() {
    request_animation_frame(|| {
        if let Some(focused) = focused() {
            keep_in_sight(&focused);
        }
    });
}

/// Brings what is drawn in a region that scrolls into sight, within the region and within the window. Firefox does
/// neither for what is drawn, nor does it where it is asked to.
pub fn bring_into_sight(drawn: &Element, region: &Element) {
    let (place, frame) = (
        drawn.get_bounding_client_rect(),
        region.get_bounding_client_rect(),
    );
    let beyond = |start: f64, end: f64, low: f64, high: f64| {
        if start < low {
            start - low
        } else {
            (end - high).max(0.0)
        }
    };
    let across = beyond(place.left(), place.right(), frame.left(), frame.right());
    if across.abs() >= 1.0 {
        region.scroll_by_with_x_and_y(across, 0.0);
    }
    let down = beyond(place.top(), place.bottom(), 0.0, height());
    if down.abs() >= 1.0 {
        scroll_by(down);
    }
}
