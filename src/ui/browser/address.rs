//! The address of the page, and going elsewhere.

use crate::ui::demo::ADDRESS;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The part of the address behind `#`, with it.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to a place in the app.
pub fn go(href: &str) {
    // A fragment is always a valid address.
    let _ = window().location().set_hash(href);
}

/// Goes to a place in the app, which takes the place of the one at hand in the history.
pub fn go_instead(href: &str) {
    // A fragment is always a valid address.
    let _ = window().location().replace(href);
}

/// Takes away the part of the address behind `#`, as if it had never been there: no event tells of it, and
/// going back leads to where one was before.
pub fn forget_fragment() {
    let Ok(history) = window().history() else {
        return;
    };
    // The address of the page itself is always one that it may take.
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some("#/"));
}

/// Whether the address is that of the demo.
pub fn is_demo() -> bool {
    window()
        .location()
        .search()
        .is_ok_and(|part| part == ADDRESS)
}

/// Loads the page anew, as the demo.
pub fn open_demo() {
    // A question is always a valid part of an address.
    let _ = window().location().set_search(ADDRESS);
}

/// Loads the page anew, as everybody's own.
pub fn leave_demo() {
    // It is the address of the page without its end.
    let _ = window().location().set_href(&page_address());
}

/// The address of the page on its host, without what stands behind `?` and `#`.
pub fn page_address() -> String {
    window().location().pathname().unwrap_or_default()
}

/// The whole address of the page on its host, without what stands behind `?` and `#`.
pub fn full_address() -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    // A page that was opened as a file has no origin that an address could begin with.
    let host = if origin == "null" {
        "file://".to_owned()
    } else {
        origin
    };
    [host, page_address()].concat()
}

/// Whether the page was opened as a file, without a host.
pub fn is_opened_as_file() -> bool {
    window()
        .location()
        .protocol()
        .is_ok_and(|protocol| protocol == "file:")
}
