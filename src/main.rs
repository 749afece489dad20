//! Mounts the app in the browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    aimwell::ui::crash::report_panics();
    aimwell::ui::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Aimwell runs in the browser: `make serve` builds it and serves the page.");
}
