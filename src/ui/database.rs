//! The browser's own database (`IndexedDB`), as far as this app needs it: values under keys, in stores.

use super::browser;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// An open database.
pub struct Database(JsValue);

/// Several changes of a database, of which all are kept or none is.
pub struct Transaction(JsValue);

impl Database {
    /// Opens it, or makes it with these stores where there is none.
    pub async fn open(name: &str, stores: &'static [&'static str]) -> Result<Self, JsValue> {
        let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())?;
        let request = browser::call(&factory, "open", &[name.into(), 1.into()])?;
        let fresh = request.clone();
        let build = Closure::once_into_js(move || {
            if let Ok(database) = Reflect::get(&fresh, &"result".into()) {
                for store in stores {
                    // Where it fails, so does whatever is asked of the database later.
                    let _ = browser::call(&database, "createObjectStore", &[(*store).into()]);
                }
            }
        });
        Reflect::set(&request, &"onupgradeneeded".into(), &build)?;
        Ok(Self(answer(&request).await?))
    }

    /// A store to read from.
    pub fn read(&self, store: &str) -> Result<JsValue, JsValue> {
        let with = [store.into(), "readonly".into()];
        Transaction(browser::call(&self.0, "transaction", &with)?).store(store)
    }

    /// Begins to change these stores. What is done is on the disk, and not only on its way there.
    pub fn change(&self, stores: &[&str]) -> Result<Transaction, JsValue> {
        let stores: Array = stores.iter().map(|store| JsValue::from(*store)).collect();
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let with = [stores.into(), "readwrite".into(), options.into()];
        browser::call(&self.0, "transaction", &with).map(Transaction)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // So that another version of the app could change it.
        let _ = browser::call(&self.0, "close", &[]);
    }
}

impl Transaction {
    /// One of its stores.
    pub fn store(&self, name: &str) -> Result<JsValue, JsValue> {
        browser::call(&self.0, "objectStore", &[name.into()])
    }

    /// Waits until all of it is kept, or none of it.
    pub async fn done(self) -> Result<(), JsValue> {
        wait(&self.0, "oncomplete", &["onerror", "onabort"]).await
    }
}

/// Waits for what was asked.
pub async fn answer(request: &JsValue) -> Result<JsValue, JsValue> {
    wait(request, "onsuccess", &["onerror", "onblocked"]).await?;
    Reflect::get(request, &"result".into())
}

async fn wait(of: &JsValue, good: &str, bad: &[&str]) -> Result<(), JsValue> {
    let mut listen = |done: Function, failed: Function| {
        // The setting cannot fail on what the browser has just handed out.
        let _ = Reflect::set(of, &good.into(), done.unchecked_ref());
        for name in bad {
            let _ = Reflect::set(of, &(*name).into(), failed.unchecked_ref());
        }
    };
    JsFuture::from(Promise::new(&mut listen)).await.map(drop)
}
