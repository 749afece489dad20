//! How much room the work takes, and whether the browser has promised to keep it.

use crate::storage::{Shelf, ShelfError};
use crate::ui::browser::storage_manager;
use crate::ui::demo::shelf;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageEstimate;

/// What a browser tells of the room for this page, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Space {
    /// What snapshots, the app itself and all else take.
    pub used: f64,
    /// What the browser allows.
    pub allowed: f64,
}

/// How many letters the local storage holds for the app: browsers count them, and allow some five million.
pub fn letters_kept() -> Result<usize, ShelfError> {
    let shelf = shelf();
    let mut letters = 0;
    for key in shelf.keys()? {
        if key.starts_with("aimwell.") {
            let text = shelf.read(&key)?.unwrap_or_default();
            letters += key.encode_utf16().count() + text.encode_utf16().count();
        }
    }
    Ok(letters)
}

/// What the browser tells of its room, where it does.
pub async fn space() -> Option<Space> {
    let told = JsFuture::from(storage_manager()?.estimate().ok()?)
        .await
        .ok()?;
    let told: StorageEstimate = told.unchecked_into();
    Some(Space {
        used: told.get_usage()?,
        allowed: told.get_quota()?,
    })
}

/// Whether the browser has promised not to clear what it keeps; `None` where it makes no promises.
pub async fn is_promised() -> Option<bool> {
    let told = JsFuture::from(storage_manager()?.persisted().ok()?)
        .await
        .ok()?;
    told.as_bool()
}

/// Asks the browser for that promise, and tells whether it was made.
pub async fn promise() -> Option<bool> {
    let told = JsFuture::from(storage_manager()?.persist().ok()?)
        .await
        .ok()?;
    told.as_bool()
}

/// Asks for it without waiting for the answer.
pub fn ask_for_promise() {
    spawn_local(async {
        promise().await;
    });
}
