//! The elements of the page.

use js_sys::Reflect;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// All elements that match a selector, in the order of the document.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// The element that is known by this.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into().ok())
}

/// A new element of a class, not yet on the page.
pub fn element(class: &str) -> Option<HtmlElement> {
    let element: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
    element.set_class_name(class);
    Some(element)
}

/// Takes the elements that match a selector off the page.
pub fn remove(selector: &str) {
    for element in all(selector) {
        element.remove();
    }
}

/// Gives the page as a whole an attribute, or takes it away.
pub fn set_attribute(name: &str, value: Option<&str>) {
    let Some(page) = document().document_element() else {
        return;
    };
    // Both fail only for names that are none.
    let _ = match value {
        Some(value) => page.set_attribute(name, value),
        None => page.remove_attribute(name),
    };
}

/// Whether a dialog is open.
pub fn is_dialog_open() -> bool {
    // Browsers keep a list of what has a tag; a selector would have them look at every element.
    let dialogs = document().get_elements_by_tag_name("dialog");
    (0..dialogs.length()).any(|index| {
        let dialog = dialogs.item(index);
        dialog.is_some_and(|dialog| dialog.has_attribute("open"))
    })
}

/// Whether the browser tells what of the page it begins and ceases to lay out.
pub fn tells_what_it_skips() -> bool {
    let handler = "oncontentvisibilityautostatechange".into();
    let body = document().body();
    body.is_some_and(|body| Reflect::has(&body, &handler).unwrap_or_default())
}

/// Whether such an event tells of what is no longer laid out.
pub fn is_skipped(event: &web_sys::Event) -> bool {
    let skipped = Reflect::get(event, &"skipped".into()).ok();
    skipped
        .and_then(|skipped| skipped.as_bool())
        .unwrap_or_default()
}

/// Puts a sentence at the top of the page, without any help of the app.
pub fn show_alert(sentence: &str) {
    let Some(body) = document().body() else {
        return;
    };
    if let Ok(line) = document().create_element("p") {
        line.set_class_name("crash");
        line.set_text_content(Some(sentence));
        // There is nobody left to tell should even this fail.
        let _ = line.set_attribute("role", "alert");
        let _ = body.prepend_with_node_1(&line);
    }
}
