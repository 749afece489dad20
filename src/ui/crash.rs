//! What the page says when the app itself fails.

use super::browser;
use super::language::words;

/// From now on a panic is written to the console and shown to the user, whose work is kept up to the
/// last edit: without a word the page would look alive and do nothing.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        browser::show_alert(words().page.broke());
    }));
}
