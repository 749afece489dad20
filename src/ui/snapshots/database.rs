//! Where snapshots lie in the browser's own database: what is known of each by its moment, and beside it what it
//! holds.

use crate::storage::ring::{Occasion, Snapshot};
use crate::ui::browser;
use crate::ui::database::{Database, answer};
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

const NAME: &str = "aimwell-snapshots";

/// What is known of each snapshot, and what it holds, both by its moment.
const KNOWN: &str = "known";
const CONTENT: &str = "content";

/// The place of the snapshots.
pub struct Shelf(Database);

impl Shelf {
    /// Opens it, or makes it where there is none.
    pub async fn open() -> Result<Self, JsValue> {
        Ok(Self(Database::open(NAME, &[KNOWN, CONTENT]).await?))
    }

    /// All snapshots, the latest first.
    pub async fn all(&self) -> Result<Vec<Snapshot>, JsValue> {
        let request = browser::call(&self.0.read(KNOWN)?, "getAll", &[])?;
        let all = Array::from(&answer(&request).await?);
        let mut all: Vec<Snapshot> = all.iter().filter_map(|known| read(&known)).collect();
        // They come in the order of their moments.
        all.reverse();
        Ok(all)
    }

    /// What a snapshot holds; nothing where it is gone.
    pub async fn content(&self, at: u64) -> Result<Option<Vec<u8>>, JsValue> {
        let request = browser::call(&self.0.read(CONTENT)?, "get", &[number(at)])?;
        let found = answer(&request).await?;
        Ok(found
            .dyn_into::<Uint8Array>()
            .ok()
            .map(|bytes| bytes.to_vec()))
    }

    /// Keeps a snapshot.
    pub async fn keep(&self, snapshot: Snapshot, bytes: &[u8]) -> Result<(), JsValue> {
        let change = self.0.change(&[KNOWN, CONTENT])?;
        let key = number(snapshot.at);
        let bytes = Uint8Array::from(bytes).into();
        browser::call(
            &change.store(KNOWN)?,
            "put",
            &[written(snapshot)?, key.clone()],
        )?;
        browser::call(&change.store(CONTENT)?, "put", &[bytes, key])?;
        change.done().await
    }

    /// Lets go of snapshots.
    pub async fn forget(&self, moments: &[u64]) -> Result<(), JsValue> {
        if moments.is_empty() {
            return Ok(());
        }
        let change = self.0.change(&[KNOWN, CONTENT])?;
        for store in [KNOWN, CONTENT] {
            for at in moments {
                browser::call(&change.store(store)?, "delete", &[number(*at)])?;
            }
        }
        change.done().await
    }
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
