//! A place that keeps texts by key, as the browser's local storage does.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Why a shelf cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelfError {
    /// There is no room for the text.
    Full,
    /// The browser does not let the page keep anything.
    Blocked,
}

/// A place that keeps texts by key. A write that fails leaves the earlier text.
pub trait Shelf {
    /// The text under `key`, if there is one.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError>;

    /// Whether just this text is under `key`; for a long text this may be sooner done than to read it.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    fn holds(&self, key: &str, text: &str) -> Result<bool, ShelfError> {
        Ok(self.read(key)?.as_deref() == Some(text))
    }

    /// Puts `text` under `key`.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used or has no room.
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError>;

    /// Takes away what is under `key`, if anything.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    fn remove(&self, key: &str) -> Result<(), ShelfError>;

    /// All keys in use, those of other pages of the same site included.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    fn keys(&self) -> Result<Vec<String>, ShelfError>;
}

/// Takes away all that Aimwell keeps on a shelf, and nothing that anybody else does.
///
/// # Errors
/// Fails if the shelf cannot be used.
pub fn forget_all(shelf: &dyn Shelf) -> Result<(), ShelfError> {
    for key in shelf.keys()? {
        if key.starts_with("aimwell.") {
            shelf.remove(&key)?;
        }
    }
    Ok(())
}

/// A shelf that lasts as long as the page: for browsers that keep nothing, and for tests. Clones share
/// one content, as the tabs of a browser do.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf(Rc<Content>);

#[derive(Debug)]
struct Content {
    texts: RefCell<BTreeMap<String, String>>,
    room: Cell<usize>,
    blocked: Cell<bool>,
}

impl Default for Content {
    fn default() -> Self {
        Self {
            texts: RefCell::default(),
            room: Cell::new(usize::MAX),
            blocked: Cell::new(false),
        }
    }
}

impl MemoryShelf {
    /// Bounds the room for keys and texts together, in UTF-16 units as browsers count it.
    pub fn set_room(&self, units: usize) {
        self.0.room.set(units);
    }

    /// Makes the shelf refuse everything, or work again.
    pub fn set_blocked(&self, blocked: bool) {
        self.0.blocked.set(blocked);
    }

    fn texts(&self) -> Result<&RefCell<BTreeMap<String, String>>, ShelfError> {
        if self.0.blocked.get() {
            Err(ShelfError::Blocked)
        } else {
            Ok(&self.0.texts)
        }
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Shelf for MemoryShelf {
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        Ok(self.texts()?.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        let mut texts = self.texts()?.borrow_mut();
        let others = texts.iter().filter(|(other, _)| *other != key);
        let used: usize = others.map(|(key, text)| units(key) + units(text)).sum();
        if used + units(key) + units(text) > self.0.room.get() {
            return Err(ShelfError::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.texts()?.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        Ok(self.texts()?.borrow().keys().cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_forgotten_is_ours_alone() {
        let shelf = MemoryShelf::default();
        for key in [
            "aimwell.workspace",
            "aimwell.edits.1.0",
            "aimwellian",
            "other",
        ] {
            assert_eq!(shelf.write(key, "…"), Ok(()));
        }
        assert_eq!(forget_all(&shelf), Ok(()));
        let left = vec!["aimwellian".to_owned(), "other".to_owned()];
        assert_eq!(shelf.keys(), Ok(left));
    }

    #[test]
    fn room_counts_as_in_browsers() {
        let shelf = MemoryShelf::default();
        shelf.set_room(6);
        assert_eq!(shelf.write("key", "é𐐀"), Ok(()));
        assert_eq!(shelf.write("key", "é𐐀+"), Err(ShelfError::Full));
        assert_eq!(shelf.read("key"), Ok(Some("é𐐀".to_owned())));
        assert_eq!(shelf.remove("key"), Ok(()));
        assert_eq!(shelf.keys(), Ok(vec![]));
    }
}
