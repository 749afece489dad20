//! The storages of the browser as shelves.

use super::{Shelf, ShelfError};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// A storage of this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrowserShelf {
    /// The local storage, which all tabs share and which stays.
    Lasting,
    /// The storage of this tab, which ends with it.
    Tab,
}

impl BrowserShelf {
    /// The storage, asked for anew each time: it can be blocked while the page is open, and then even
    /// asking for it throws.
    fn storage(self) -> Result<web_sys::Storage, ShelfError> {
        let window = web_sys::window().ok_or(ShelfError::Blocked)?;
        let storage = match self {
            Self::Lasting => window.local_storage(),
            Self::Tab => window.session_storage(),
        };
        storage.ok().flatten().ok_or(ShelfError::Blocked)
    }
}

impl Shelf for BrowserShelf {
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.storage()?.get_item(key).map_err(refusal)
    }

    // The browser compares its own texts, so that a large one is not copied into the memory of the program.
    fn holds(&self, key: &str, text: &str) -> Result<bool, ShelfError> {
        let storage = self.storage()?;
        let held = Reflect::get(&storage, &JsValue::from_str(key)).map_err(refusal)?;
        Ok(held == JsValue::from_str(text))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.storage()?.set_item(key, text).map_err(refusal)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.storage()?.remove_item(key).map_err(refusal)
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let storage = self.storage()?;
        let length = storage.length().map_err(refusal)?;
        let keys = (0..length).map(|index| storage.key(index).map_err(refusal));
        keys.filter_map(Result::transpose).collect()
    }
}

/// What an exception of the storage means; the name of the one for a full storage differs by browser.
#[allow(
    clippy::needless_pass_by_value,
    reason = "it is handed to map_err, which passes the error on"
)]
fn refusal(exception: JsValue) -> ShelfError {
    let name = Reflect::get(&exception, &JsValue::from_str("name"));
    match name.ok().and_then(|name| name.as_string()).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => ShelfError::Full,
        _ => ShelfError::Blocked,
    }
}
