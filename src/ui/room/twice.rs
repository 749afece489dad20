//! What is kept of a workshop is kept twice: on the shelf, which some browsers bring to the disk only after a while,
//! and in a database, which is written at once. So a browser that is killed, or loses its power, loses no step.

use crate::storage::{BrowserShelf, Shelf, ShelfError};
use crate::ui::browser;
use crate::ui::database::{Database, answer};
use crate::ui::demo::shelf;
use js_sys::Array;
use leptos::task::spawn_local;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

const NAME: &str = "aimwell-room";
const TEXTS: &str = "texts";

/// The key under which either place says when it was written last, in milliseconds since 1970-01-01 UTC. It only
/// ever grows, whatever the clock does, so the place with the later one has the later texts.
const MOMENT: &str = "aimwell.room.kept";

/// A text under its key; none where it was taken away.
type Noted = Vec<(String, Option<String>)>;

/// A shelf that notes what is done to it.
struct Noting {
    shelf: BrowserShelf,
    noted: RefCell<Noted>,
}

impl Shelf for Noting {
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.shelf.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.shelf.write(key, text)?;
        let noted = (key.to_owned(), Some(text.to_owned()));
        self.noted.borrow_mut().push(noted);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.shelf.remove(key)?;
        self.noted.borrow_mut().push((key.to_owned(), None));
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        self.shelf.keys()
    }
}

/// Keeps something on the shelf, and then in the second place, and gives what the change gave. The demo has no second
/// place.
///
/// # Errors
/// Fails as the change does. The second place says nothing where it fails: the first one has all of it.
pub fn keep<T>(change: impl FnOnce(&dyn Shelf) -> Result<T, ShelfError>) -> Result<T, ShelfError> {
    let shelf = shelf();
    let noting = Noting {
        shelf,
        noted: RefCell::default(),
    };
    let done = change(&noting)?;
    let noted = noting.noted.into_inner();
    if noted.is_empty() || browser::is_demo() {
        return Ok(done);
    }
    let at = browser::now().max(kept_at(shelf) + 1);
    shelf.write(MOMENT, &at.to_string())?;
    spawn_local(async move {
        // The first place has it, and says so where it has not.
        let _ = write(&noted, at).await;
    });
    Ok(done)
}

/// Brings back to the shelf what only the second place has as of now, and tells whether there was anything.
pub fn bring_back() -> impl Future<Output = bool> {
    let first = kept_at(shelf());
    async move {
        if browser::is_demo() {
            return false;
        }
        // Where there is no database, there is one place.
        let texts = read().await;
        texts.is_ok_and(|texts| take_later(&texts, first))
    }
}

/// Puts on the shelf what was kept after the moment that it names itself, and tells whether it could be.
fn take_later(texts: &[(String, String)], first: u64) -> bool {
    let at = texts.iter().find(|(key, _)| key == MOMENT);
    let second = at.and_then(|(_, at)| at.parse().ok()).unwrap_or(0);
    if second <= first {
        return false;
    }
    // The moment goes last: a shelf with no room for all of it asks again at the next visit.
    let (moment, texts): (Vec<_>, Vec<_>) = texts.iter().partition(|(key, _)| key == MOMENT);
    let mut all = texts.into_iter().chain(moment);
    all.all(|(key, text)| shelf().write(key, text).is_ok())
}

fn kept_at(shelf: BrowserShelf) -> u64 {
    let text = shelf.read(MOMENT).ok().flatten();
    text.and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// Each text with its key, since one question gets only the texts.
async fn read() -> Result<Vec<(String, String)>, JsValue> {
    let database = Database::open(NAME, &[TEXTS]).await?;
    let request = browser::call(&database.read(TEXTS)?, "getAll", &[])?;
    let pairs = Array::from(&answer(&request).await?);
    let pair = |pair: JsValue| {
        let pair = Array::from(&pair);
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    Ok(pairs.iter().filter_map(pair).collect())
}

async fn write(noted: &Noted, at: u64) -> Result<(), JsValue> {
    let database = Database::open(NAME, &[TEXTS]).await?;
    let change = database.change(&[TEXTS])?;
    let store = change.store(TEXTS)?;
    let put = |key: &str, text: &str| {
        let pair = Array::of2(&key.into(), &text.into());
        browser::call(&store, "put", &[pair.into(), key.into()])
    };
    for (key, text) in noted {
        match text {
            Some(text) => put(key, text)?,
            None => browser::call(&store, "delete", &[key.into()])?,
        };
    }
    put(MOMENT, &at.to_string())?;
    change.done().await
}
