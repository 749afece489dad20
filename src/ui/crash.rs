//! What the page says when the app itself fails.

use super::browser;

/// From now on a panic is written to the console and shown to the user, whose work is kept up to the
/// last edit: without a word the page would look alive and do nothing.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        browser::show_alert(
            "Something in Aimwell broke, and this page cannot go on. What you wrote is kept in this browser up to a moment ago: reload the page to go on from there.",
        );
    }));
}
