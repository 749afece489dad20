//! Edits kept beside the workspace, so that an edit writes what it touched and not everything there is.
//!
//! Each entry is a part of a workspace, under a key of its own that is written once: an edit of several
//! records is kept as a whole or not at all, and no tab can overwrite what another wrote. Merging is
//! idempotent, so an entry that has gone into the workspace already does no harm if it is read again.

use super::{Shelf, ShelfError};
use crate::domain::{RecordId, Workspace};
use crate::exchange::json;
use std::collections::{BTreeMap, BTreeSet};

const JOURNAL: &str = "aimwell.edits.";

/// The entries that one tab has read or written, and where it writes next.
pub(super) struct Journal {
    /// A number that no other tab has.
    tab: u64,
    next: u32,
    /// The entries whose content this tab holds, each as it was read or written.
    held: BTreeMap<String, String>,
}

impl Journal {
    pub(super) fn new(tab: u64) -> Self {
        Self {
            tab,
            next: 0,
            held: BTreeMap::new(),
        }
    }

    /// How many entries this tab holds.
    pub(super) fn len(&self) -> usize {
        self.held.len()
    }

    /// Writes what the workspace says of these records, and reads it back. Gives the text if it is there.
    pub(super) fn write(
        &mut self,
        kept: &dyn Shelf,
        workspace: &Workspace,
        touched: &BTreeSet<RecordId>,
    ) -> Result<Option<String>, ShelfError> {
        let text = json::write(&workspace.part(touched.iter().copied()));
        let key = format!("{JOURNAL}{:x}.{}", self.tab, self.next);
        self.next += 1;
        kept.write(&key, &text)?;
        let is_there = kept.holds(&key, &text)?;
        if is_there {
            self.held.insert(key, text.clone());
        }
        Ok(is_there.then_some(text))
    }

    /// The entries that this tab does not hold yet, with their texts.
    pub(super) fn news(&self, kept: &dyn Shelf) -> Result<Vec<(String, String)>, ShelfError> {
        let mut news = Vec::new();
        for key in kept.keys()? {
            if is_entry(&key)
                && let Some(text) = kept.read(&key)?
                && self.held.get(&key) != Some(&text)
            {
                news.push((key, text));
            }
        }
        Ok(news)
    }

    /// Notes that this tab holds these entries.
    pub(super) fn hold(&mut self, entries: Vec<(String, String)>) {
        self.held.extend(entries);
    }

    /// Removes all entries this tab holds, once their content has been kept elsewhere. One that has become another
    /// since is nobody's to remove.
    pub(super) fn clear(&mut self, kept: &dyn Shelf) -> Result<(), ShelfError> {
        while let Some((key, text)) = self.held.pop_first() {
            if kept.holds(&key, &text)? {
                kept.remove(&key)?;
            }
        }
        Ok(())
    }
}

/// Whether a key is one of an entry.
pub(super) fn is_entry(key: &str) -> bool {
    key.starts_with(JOURNAL)
}
