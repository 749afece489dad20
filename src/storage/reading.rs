//! Reading what is kept; what cannot be read in full is set aside whole.

use super::Shelf;
use super::look::Look;
use crate::exchange::{ImportError, json};

/// How what is kept is read. On a first visit, of which nothing is kept, it comes after the page.
pub struct Reader {
    /// Reads a text; what cannot be read in full is set aside.
    pub(super) read: fn(&mut Look, &dyn Shelf, &str),
    /// Whether something would be lost by replacing a text with what can be read of it.
    pub(super) is_damaged: fn(&str) -> bool,
}

/// Reads what this app has written.
pub static READER: Reader = Reader {
    read: Look::add,
    is_damaged,
};

fn is_damaged(text: &str) -> bool {
    match json::read(text) {
        Ok(imported) => !imported.warnings.is_empty(),
        Err(ImportError::NewerVersion { .. } | ImportError::Empty) => false,
        Err(_) => true,
    }
}
