//! Texts that could not be read in full, set aside whole until the user has seen to them.

use super::{Shelf, ShelfError};

/// Where the workspace is kept.
pub(super) const WORKSPACE: &str = "aimwell.workspace";

const QUARANTINE: &str = "aimwell.quarantine.";

/// A text that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// What it is kept under.
    pub key: String,
    /// The text, as it was found.
    pub text: String,
}

/// All texts that were set aside, the oldest first.
pub(super) fn all(shelf: &dyn Shelf) -> Result<Vec<SetAside>, ShelfError> {
    let mut all = Vec::new();
    for key in shelf.keys()? {
        if number(&key).is_some()
            && let Some(text) = shelf.read(&key)?
        {
            let at = all.partition_point(|other: &SetAside| number(&other.key) < number(&key));
            all.insert(at, SetAside { key, text });
        }
    }
    Ok(all)
}

/// Sets a text aside, unless a copy of it already is, and gives the key of the copy.
pub(super) fn set_aside(shelf: &dyn Shelf, text: &str) -> Result<String, ShelfError> {
    let kept = all(shelf)?;
    if let Some(copy) = kept.iter().find(|copy| copy.text == text) {
        return Ok(copy.key.clone());
    }
    let last = kept.last().and_then(|copy| number(&copy.key)).unwrap_or(0);
    let key = format!("{QUARANTINE}{}", last.saturating_add(1));
    shelf.write(&key, text)?;
    if shelf.holds(&key, text)? {
        Ok(key)
    } else {
        Err(ShelfError::Blocked)
    }
}

/// Writes a text, or takes it away; what stood there and cannot be read is set aside before. Tells whether it had to be.
pub(super) fn write_over(
    shelf: &dyn Shelf,
    key: &str,
    text: Option<&str>,
    is_readable: impl FnOnce(&str) -> bool,
) -> Result<bool, ShelfError> {
    let before = shelf.read(key)?;
    let unread = before.filter(|before| !before.is_empty() && !is_readable(before));
    if let Some(unread) = &unread {
        set_aside(shelf, unread)?;
    }
    match text {
        Some(text) => shelf.write(key, text)?,
        None => shelf.remove(key)?,
    }
    Ok(unread.is_some())
}

/// Removes a text that was set aside; any other key is left alone.
pub(super) fn discard(shelf: &dyn Shelf, key: &str) -> Result<(), ShelfError> {
    match number(key) {
        Some(_) => shelf.remove(key),
        None => Ok(()),
    }
}

/// The number at the end of a key of quarantine, as this module writes it.
fn number(key: &str) -> Option<u32> {
    let digits = key.strip_prefix(QUARANTINE)?;
    let number: u32 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}
