//! The browser's own database (`IndexedDB`), as far as snapshots need it: what is known of each by its moment,
//! and beside it what it holds.

use crate::storage::ring::{Occasion, Snapshot};
use crate::ui::browser;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const NAME: &str = "aimwell-snapshots";

/// What is known of each snapshot, and what it holds, both by its moment.
const KNOWN: &str = "known";
const CONTENT: &str = "content";

/// An open database.
pub struct Database(JsValue);

impl Database {
    /// Opens it, or makes it where there is none.
    pub async fn open() -> Result<Self, JsValue> {
        let factory = Reflect::get(&js_sys::global(), &"indexedDB".into())?;
        let request = browser::call(&factory, "open", &[NAME.into(), 1.into()])?;
        let fresh = request.clone();
        let build = Closure::once_into_js(move || {
            if let Ok(database) = Reflect::get(&fresh, &"result".into()) {
                for store in [KNOWN, CONTENT] {
                    // Where it fails, so does whatever is asked of the database later.
                    let _ = browser::call(&database, "createObjectStore", &[store.into()]);
                }
            }
        });
        Reflect::set(&request, &"onupgradeneeded".into(), &build)?;
        Ok(Self(answer(&request).await?))
    }

    /// All snapshots, the latest first.
    pub async fn all(&self) -> Result<Vec<Snapshot>, JsValue> {
        let (_, [known, _]) = self.transaction("readonly")?;
        let request = browser::call(&known, "getAll", &[])?;
        let all = Array::from(&answer(&request).await?);
        let mut all: Vec<Snapshot> = all.iter().filter_map(|known| read(&known)).collect();
        // They come in the order of their moments.
        all.reverse();
        Ok(all)
    }

    /// What a snapshot holds; nothing where it is gone.
    pub async fn content(&self, at: u64) -> Result<Option<Vec<u8>>, JsValue> {
        let (_, [_, content]) = self.transaction("readonly")?;
        let request = browser::call(&content, "get", &[number(at)])?;
        let found = answer(&request).await?;
        Ok(found
            .dyn_into::<Uint8Array>()
            .ok()
            .map(|bytes| bytes.to_vec()))
    }

    /// Keeps a snapshot.
    pub async fn keep(&self, snapshot: Snapshot, bytes: &[u8]) -> Result<(), JsValue> {
        let (transaction, [known, content]) = self.transaction("readwrite")?;
        let key = number(snapshot.at);
        browser::call(&known, "put", &[written(snapshot)?, key.clone()])?;
        browser::call(&content, "put", &[Uint8Array::from(bytes).into(), key])?;
        done(&transaction).await
    }

    /// Lets go of snapshots.
    pub async fn forget(&self, moments: &[u64]) -> Result<(), JsValue> {
        if moments.is_empty() {
            return Ok(());
        }
        let (transaction, [known, content]) = self.transaction("readwrite")?;
        for at in moments {
            browser::call(&known, "delete", &[number(*at)])?;
            browser::call(&content, "delete", &[number(*at)])?;
        }
        done(&transaction).await
    }

    fn transaction(&self, mode: &str) -> Result<(JsValue, [JsValue; 2]), JsValue> {
        let stores = Array::of2(&KNOWN.into(), &CONTENT.into());
        let transaction = browser::call(&self.0, "transaction", &[stores.into(), mode.into()])?;
        let store = |name: &str| browser::call(&transaction, "objectStore", &[name.into()]);
        let stores = [store(KNOWN)?, store(CONTENT)?];
        Ok((transaction, stores))
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // So that another version of the app could change it.
        let _ = browser::call(&self.0, "close", &[]);
    }
}

/// Waits for what was asked.
async fn answer(request: &JsValue) -> Result<JsValue, JsValue> {
    wait(request, "onsuccess", &["onerror", "onblocked"]).await?;
    Reflect::get(request, &"result".into())
}

/// Waits until all of a transaction is kept, or none of it.
async fn done(transaction: &JsValue) -> Result<(), JsValue> {
    wait(transaction, "oncomplete", &["onerror", "onabort"]).await
}

async fn wait(of: &JsValue, good: &str, bad: &[&str]) -> Result<(), JsValue> {
    let mut listen = |done: js_sys::Function, failed: js_sys::Function| {
        // The setting cannot fail on what the browser has just handed out.
        let _ = Reflect::set(of, &good.into(), &done);
        for name in bad {
            let _ = Reflect::set(of, &(*name).into(), &failed);
        }
    };
    JsFuture::from(Promise::new(&mut listen)).await.map(drop)
}

fn number(at: u64) -> JsValue {
    #[expect(clippy::cast_precision_loss, reason = "a moment is far below 2^53")]
    let at = at as f64;
    at.into()
}

fn written(snapshot: Snapshot) -> Result<JsValue, JsValue> {
    let known = Object::new();
    for (name, value) in [
        ("at", number(snapshot.at)),
        ("occasion", snapshot.occasion.name().into()),
        ("bytes", snapshot.bytes.into()),
        ("objectives", snapshot.objectives.into()),
    ] {
        Reflect::set(&known, &name.into(), &value)?;
    }
    Ok(known.into())
}

fn read(known: &JsValue) -> Option<Snapshot> {
    let field = |name: &str| Reflect::get(known, &name.into()).ok();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it was written as such a number"
    )]
    let number = |name: &str| Some(field(name)?.as_f64()? as u64);
    Some(Snapshot {
        at: number("at")?,
        occasion: Occasion::parse(&field("occasion")?.as_string()?),
        bytes: usize::try_from(number("bytes")?).ok()?,
        objectives: usize::try_from(number("objectives")?).ok()?,
    })
}
