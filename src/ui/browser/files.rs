//! What the browser tells of its storage and of files.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::StorageManager;

/// What manages the browser's storage, which some have on safe addresses alone.
pub fn storage_manager() -> Option<StorageManager> {
    let manager: JsValue = window().navigator().storage().into();
    manager.dyn_into().ok()
}

/// The size of a file in bytes.
pub fn file_size(file: &web_sys::File) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a size is a whole number, never negative"
    )]
    let bytes = file.size() as usize;
    bytes
}

/// When a file was last written, in milliseconds since 1970-01-01 UTC.
pub fn modified(file: &web_sys::File) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number of milliseconds, never negative"
    )]
    let moment = file.last_modified() as u64;
    moment
}
