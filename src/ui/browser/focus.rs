//! The keyboard's focus.

use super::elements::all;
use leptos::prelude::{document, request_animation_frame};
use leptos::task::{spawn_local, tick};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// The element that has the keyboard's focus.
pub fn focused() -> Option<HtmlElement> {
    document()
        .active_element()
        .and_then(|element| element.dyn_into().ok())
}

/// Whether nothing has the keyboard's focus but the page as a whole.
pub fn is_focus_free() -> bool {
    focused().is_none_or(|focused| focused.matches("body").unwrap_or_default())
}

/// Whether the keyboard's focus is within an element that matches a selector.
pub fn is_focused_within(selector: &str) -> bool {
    focused().is_some_and(|focused| matches!(focused.closest(selector), Ok(Some(_))))
}

/// Gives the keyboard's focus to the first element that matches a selector, and tells whether there is one.
pub fn focus(selector: &str) -> bool {
    let found = all(selector).into_iter().next();
    if let Some(element) = &found {
        // An element that was just found can be focused.
        let _ = element.focus();
    }
    found.is_some()
}

/// Gives the keyboard's focus to the first element that matches a selector once what an edit brings is there: as
/// soon as it is, so that no key that is pressed next is lost, and else by the next frame. What has the focus by
/// then keeps it.
pub fn focus_soon(selector: String) {
    give_soon(selector, focus);
}

/// See [`focus_soon`], with the text of the field selected; to select again would take what was typed meanwhile.
pub fn select_soon(selector: &str) {
    give_soon(selector.to_owned(), select);
}

fn give_soon(selector: String, give: fn(&str) -> bool) {
    let later = selector.clone();
    let was_given = Rc::new(Cell::new(false));
    let is_given = Rc::clone(&was_given);
    spawn_local(async move {
        // What the edit brings gets its text by then.
        tick().await;
        give(&selector);
        is_given.set(is_focused_within(&selector));
    });
    request_animation_frame(move || {
        // Where it was given, somebody who types fast may have moved on before a slow frame.
        let has_moved_on = was_given.get() && !is_focus_free();
        if !has_moved_on && !is_focused_within(&later) {
            give(&later);
        }
    });
}

fn select(selector: &str) -> bool {
    let has_focus = focus(selector);
    if has_focus
        && let Some(field) = focused().and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        field.select();
    }
    has_focus
}

/// Gives the keyboard's focus to a link on the page that is to be seen, be it drawn or written, and tells
/// whether there is one that leads there.
pub fn focus_link(href: &str) -> bool {
    let selector = format!("main:not([hidden]) a[href='{href}']");
    let Some(link) = document().query_selector(&selector).ok().flatten() else {
        return false;
    };
    // What is drawn is focused by the same name as what is written, although it is of another type.
    let _ = link.unchecked_ref::<HtmlElement>().focus();
    document().active_element() == Some(link)
}
