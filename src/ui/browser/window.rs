//! The window: its size, its title, the screen and the paper.

use super::elements::all;
use js_sys::{Array, Reflect};
use leptos::prelude::{document, window};
use web_sys::CssStyleSheet;

/// How wide the window is, in pixels.
pub fn width() -> i32 {
    let width = window().inner_width().ok();
    let width = width.and_then(|width| width.as_f64()).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of pixels")]
    let width = width as i32;
    width
}

/// The height of the window, in pixels.
pub fn height() -> f64 {
    let height = window().inner_height().ok();
    height
        .and_then(|height| height.as_f64())
        .unwrap_or_default()
}

/// Names the window.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Whether keys are called as on a Mac.
pub fn is_mac() -> bool {
    let platform = window().navigator().platform().unwrap_or_default();
    let platform = platform.to_ascii_lowercase();
    ["mac", "iphone", "ipad"]
        .iter()
        .any(|name| platform.starts_with(name))
}

/// Gives the browser's own bars the colour of the page as it is now, or leaves them to the system's scheme.
pub fn colour_window(is_chosen: bool) {
    let Some(mark) = all("meta#theme-color").into_iter().next() else {
        return;
    };
    let style = window().get_computed_style(&mark).ok().flatten();
    let colour = style.and_then(|style| style.get_property_value("color").ok());
    // Both fail only for names that are none.
    let _ = mark.set_attribute("content", &colour.unwrap_or_default());
    let _ = mark.set_attribute("media", if is_chosen { "all" } else { "not all" });
}

/// Sets the paper that the page is printed on: a rule `@page { … }`, or nothing for the usual one.
///
/// Named pages in a style sheet would do without the program, but Firefox heeds only their margins: it
/// leaves their size and lays out more pages than there are.
pub fn set_paper(rule: &str) {
    let sheets = Array::new();
    if let Ok(sheet) = CssStyleSheet::new() {
        // The rules are the program's own; a browser that fails here prints on its usual paper.
        let _ = sheet.replace_sync(rule);
        sheets.push(&sheet);
    }
    let _ = Reflect::set(&document(), &"adoptedStyleSheets".into(), &sheets);
}

/// Opens the browser's own dialog for printing.
pub fn print() {
    // A browser that cannot print does nothing.
    let _ = window().print();
}

/// Fills the screen with the page, or leaves it again.
pub fn toggle_full_screen() {
    let page = document();
    if page.fullscreen_element().is_some() {
        page.exit_fullscreen();
    } else if let Some(page) = page.document_element() {
        // A browser that does not allow it stays as it is.
        let _ = page.request_fullscreen();
    }
}
