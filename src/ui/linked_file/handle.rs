//! What the browser hands out for a file that can be written again and again.

use crate::ui::browser::{call, later};
use crate::ui::database::{Database, answer};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// A handle of a file.
#[derive(Clone)]
pub struct Handle(JsValue);

/// Whether the browser hands out such handles.
pub fn is_supported() -> bool {
    let has = |name: &str| Reflect::has(&js_sys::global(), &name.into()).unwrap_or_default();
    has("showOpenFilePicker") && has("showSaveFilePicker")
}

/// Asks for a file that is there. `None` where the user thinks better of it.
pub async fn choose() -> Option<Handle> {
    let chosen = later(&js_sys::global(), "showOpenFilePicker", &[kinds()])
        .await
        .ok()?;
    let handle = Array::from(&chosen).get(0);
    (!handle.is_undefined()).then_some(Handle(handle))
}

/// Asks where a new file is to be. `None` where the user thinks better of it.
pub async fn create(name: &str) -> Option<Handle> {
    let options = kinds();
    // The setting cannot fail on a plain object.
    let _ = Reflect::set(&options, &"suggestedName".into(), &name.into());
    let chosen = later(&js_sys::global(), "showSaveFilePicker", &[options]).await;
    chosen.ok().map(Handle)
}

/// The kinds of files to choose from.
fn kinds() -> JsValue {
    let accept = Object::new();
    let kind = Object::new();
    let options = Object::new();
    // The settings cannot fail on plain objects.
    let _ = Reflect::set(
        &accept,
        &"application/json".into(),
        &Array::of1(&".json".into()),
    );
    let _ = Reflect::set(&kind, &"accept".into(), &accept);
    let _ = Reflect::set(&options, &"types".into(), &Array::of1(&kind));
    options.into()
}

impl Handle {
    /// What the file is called.
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).ok();
        name.and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Whether the file may be read and written without asking.
    pub async fn is_allowed(&self) -> bool {
        self.permission("queryPermission").await
    }

    /// Asks the user whether the file may be read and written; only in answer to a press.
    pub async fn ask(&self) -> bool {
        self.permission("requestPermission").await
    }

    async fn permission(&self, method: &str) -> bool {
        if !Reflect::has(&self.0, &method.into()).unwrap_or_default() {
            // Browsers that never ask have nothing to call.
            return true;
        }
        let options = Object::new();
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &"mode".into(), &"readwrite".into());
        let answer = later(&self.0, method, &[options.into()]).await;
        answer.is_ok_and(|answer| answer.as_string().as_deref() == Some("granted"))
    }

    /// The file as it is on the disk now.
    pub async fn file(&self) -> Option<File> {
        later(&self.0, "getFile", &[]).await.ok()?.dyn_into().ok()
    }

    /// Writes the file anew. The browser puts the new one in place of the old one once all of it is there.
    pub async fn write(&self, text: &str) -> Result<(), JsValue> {
        let writer = later(&self.0, "createWritable", &[]).await?;
        later(&writer, "write", &[text.into()]).await?;
        later(&writer, "close", &[]).await.map(drop)
    }

    /// Keeps the handle for the next visit.
    pub async fn remember(&self) -> Result<(), JsValue> {
        let database = Database::open(DATABASE, &[STORE]).await?;
        let change = database.change(&[STORE])?;
        call(&change.store(STORE)?, "put", &[self.0.clone(), KEY.into()])?;
        change.done().await
    }
}

/// Where handles are kept over visits, and what the one is kept as.
const DATABASE: &str = "aimwell";
const STORE: &str = "files";
const KEY: &str = "linked";

/// The handle of the last visit, if there is one.
pub async fn remembered() -> Option<Handle> {
    let database = Database::open(DATABASE, &[STORE]).await.ok()?;
    let request = call(&database.read(STORE).ok()?, "get", &[KEY.into()]).ok()?;
    let found = answer(&request).await.ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(Handle(found))
}

/// Lets go of the handle.
pub async fn forget() -> Result<(), JsValue> {
    let database = Database::open(DATABASE, &[STORE]).await?;
    let change = database.change(&[STORE])?;
    call(&change.store(STORE)?, "delete", &[KEY.into()])?;
    change.done().await
}
