//! Mounts the app in the browser.

fn main() {}
