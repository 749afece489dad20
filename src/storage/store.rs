//! Loading and saving the workspace so that nothing is lost, whatever the shelf holds or does.

use super::journal::{self, Journal};
use super::look::Look;
use super::quarantine::{self, WORKSPACE};
use super::reading::{READER, Reader};
use super::{Shelf, ShelfError, Trouble};
use crate::domain::{DeviceId, RecordId, Workspace};
use crate::exchange::json;
use std::collections::BTreeSet;

pub use super::quarantine::SetAside;

/// The number that tells this browser profile apart.
const DEVICE: &str = "aimwell.device";

/// So many edits beside the workspace are worth a tidying up in a quiet moment.
const FEW_ENTRIES: usize = 20;

/// So many are tidied up at once, lest they fill the shelf.
const MOST_ENTRIES: usize = 400;

/// Keeps a workspace on a shelf that other tabs use too.
pub struct Store {
    shelf: Box<dyn Shelf>,
    /// What reads it, once it is here.
    reader: fn() -> Option<&'static Reader>,
    /// The text this store has read in full, set aside or written last: the only one it may replace.
    seen: Option<String>,
    journal: Journal,
    /// Whether something that was set aside still stands where it was found: only writing everything
    /// anew takes it away.
    has_remains: bool,
}

/// What opening a store found.
pub struct Opened {
    /// The store, to save with.
    pub store: Store,
    /// What was kept, as far as it can be read; `None` on a first visit.
    pub workspace: Option<Workspace>,
    /// What the user has to know about it.
    pub trouble: Option<Trouble>,
}

/// What saving found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saved {
    /// What another tab had saved in the meantime. It has been merged into what is kept now; the caller
    /// merges it too.
    pub theirs: Option<Workspace>,
    /// What the user has to know about it.
    pub trouble: Option<Trouble>,
    /// What was written, for a second place to keep as well.
    pub written: Option<Written>,
    /// Whether what was kept here has been cleared away since it was last looked at.
    pub is_gone: bool,
}

/// What a save has written.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// What an edit touched.
    Part(String),
    /// All there is; what was written before counts no more.
    Whole(String),
}

/// Whether anything of a workspace is kept on a shelf.
pub fn has_work(shelf: &dyn Shelf) -> bool {
    let is_work = |key: &String| key == WORKSPACE || journal::is_entry(key);
    shelf.keys().is_ok_and(|keys| keys.iter().any(is_work))
}

impl Store {
    /// Opens the store on a shelf and reads what it keeps. `tab` is a number that no other store on that
    /// shelf has.
    pub fn open(shelf: impl Shelf + 'static, tab: u64) -> Opened {
        Self::open_with(shelf, tab, || Some(&READER))
    }

    /// The same, with a reader that may come later. Until then nothing counts as read.
    pub fn open_with(
        shelf: impl Shelf + 'static,
        tab: u64,
        reader: fn() -> Option<&'static Reader>,
    ) -> Opened {
        let mut store = Self {
            shelf: Box::new(shelf),
            reader,
            seen: None,
            journal: Journal::new(tab),
            has_remains: false,
        };
        let (workspace, trouble) = match store.look() {
            Err(error) => (None, Some(error.into())),
            Ok(Seen { look, .. }) if look.obstacle.is_some() => (look.workspace, look.obstacle),
            Ok(seen) => {
                let found = store.note(seen);
                (found.theirs, found.trouble)
            }
        };
        Opened {
            store,
            workspace,
            trouble,
        }
    }

    /// Reads what is kept, if another tab has changed it since this store last saw it.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used, or keeps what cannot be read in full and cannot be set aside.
    pub fn refresh(&mut self) -> Result<Saved, Trouble> {
        // All of it is read before any of it counts as seen: what is lost on the way must not be replaced.
        let mut seen = self.look()?;
        match seen.look.obstacle.take() {
            Some(obstacle) => Err(obstacle),
            None => Ok(self.note(seen)),
        }
    }

    fn look(&self) -> Result<Seen, ShelfError> {
        let kept = &*self.shelf;
        let mut seen = Seen::default();
        for (key, text) in self.journal.news(kept)? {
            self.read(&mut seen.look, &text);
            seen.entries.push((key, text));
        }
        if self.is_as_seen()? {
            seen.stored.clone_from(&self.seen);
        } else if let Some(text) = kept.read(WORKSPACE)? {
            self.read(&mut seen.look, &text);
            seen.stored = Some(text);
        }
        Ok(seen)
    }

    /// Notes that what was looked at is known from now on.
    fn note(&mut self, seen: Seen) -> Saved {
        let is_gone = self.seen.is_some() && seen.stored.is_none();
        self.seen = seen.stored;
        self.journal.hold(seen.entries);
        self.has_remains |= seen.look.trouble.is_some();
        Saved {
            theirs: seen.look.workspace,
            trouble: seen.look.trouble,
            written: None,
            is_gone,
        }
    }

    /// Whether the shelf keeps the text that this store has seen.
    fn is_as_seen(&self) -> Result<bool, ShelfError> {
        let seen = self.seen.as_ref();
        seen.map_or(Ok(false), |seen| self.shelf.holds(WORKSPACE, seen))
    }

    /// Keeps what an edit touched, without writing everything else again.
    ///
    /// # Errors
    /// As [`save`](Self::save).
    pub fn save_touched(
        &mut self,
        workspace: &Workspace,
        touched: &BTreeSet<RecordId>,
    ) -> Result<Saved, Trouble> {
        let is_there = self.shelf.keys()?.iter().any(|key| key == WORKSPACE);
        let is_sound = is_there && self.seen.is_some() && !self.has_remains;
        if !is_sound || self.journal.len() >= MOST_ENTRIES {
            return self.save(workspace);
        }
        if touched.is_empty() {
            return Ok(Saved::default());
        }
        match self.journal.write(&*self.shelf, workspace, touched)? {
            Some(text) => Ok(Saved {
                written: Some(Written::Part(text)),
                ..Saved::default()
            }),
            None => Err(Trouble::NotKept),
        }
    }

    /// Whether so many edits lie beside the workspace that a quiet moment should be used to
    /// [`save`](Self::save) it.
    pub fn is_untidy(&self) -> bool {
        self.journal.len() >= FEW_ENTRIES
    }

    /// Keeps the workspace, together with what another tab has saved in the meantime. The workspace has to
    /// contain all that this store has given out before.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used or has no room, or keeps what must not be overwritten. What was
    /// kept before then stays as it was.
    pub fn save(&mut self, workspace: &Workspace) -> Result<Saved, Trouble> {
        let mut saved = self.refresh()?;
        let text = match saved.theirs.clone() {
            Some(mut merged) => {
                merged.merge(workspace.clone());
                json::write(&merged)
            }
            None => json::write(workspace),
        };
        if self.seen.as_ref() != Some(&text) {
            self.shelf.write(WORKSPACE, &text)?;
            if !self.shelf.holds(WORKSPACE, &text)? {
                return Err(Trouble::NotKept);
            }
        }
        saved.written = Some(Written::Whole(text.clone()));
        self.seen = Some(text);
        self.journal.clear(&*self.shelf)?;
        self.has_remains = false;
        Ok(saved)
    }

    /// The number of this browser profile; `fresh`, a random one, becomes it on the first visit.
    pub fn device(&self, fresh: DeviceId) -> DeviceId {
        let kept = self.shelf.read(DEVICE).ok().flatten();
        let kept = kept.and_then(|text| u32::from_str_radix(&text, 16).ok());
        let Some(number) = kept else {
            // Where nothing can be kept, the number holds for this visit.
            let _ = self.shelf.write(DEVICE, &format!("{:x}", fresh.0));
            return fresh;
        };
        DeviceId(number)
    }

    /// What was set aside because it could not be read in full.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    pub fn set_aside(&self) -> Result<Vec<SetAside>, ShelfError> {
        quarantine::all(&*self.shelf)
    }

    /// All that could not be read in full, for download. It includes what is kept as the workspace while
    /// that can be neither read in full nor set aside.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    pub fn quarantined(&self) -> Result<Vec<SetAside>, ShelfError> {
        let mut all = quarantine::all(&*self.shelf)?;
        let mut unseen = self.journal.news(&*self.shelf)?;
        let kept = self.shelf.read(WORKSPACE)?;
        if let Some(text) = kept.filter(|text| self.seen.as_ref() != Some(text)) {
            unseen.push((WORKSPACE.to_owned(), text));
        }
        unseen.retain(|(_, text)| self.is_damaged(text));
        all.extend(unseen.into_iter().map(|(key, text)| SetAside { key, text }));
        Ok(all)
    }

    /// Lets go of what [`quarantined`](Self::quarantined) gave under `key`; only on the user's word.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    pub fn discard(&mut self, key: &str) -> Result<(), ShelfError> {
        if key == WORKSPACE {
            let kept = self.shelf.read(WORKSPACE)?;
            self.seen = kept.filter(|text| self.is_damaged(text));
            return Ok(());
        }
        if journal::is_entry(key) {
            return self.shelf.remove(key);
        }
        quarantine::discard(&*self.shelf, key)
    }

    fn read(&self, look: &mut Look, text: &str) {
        match (self.reader)() {
            Some(reader) => (reader.read)(look, &*self.shelf, text),
            None => look.stop(Trouble::Unread),
        }
    }

    fn is_damaged(&self, text: &str) -> bool {
        (self.reader)().is_some_and(|reader| (reader.is_damaged)(text))
    }
}

/// What is kept and was not known yet.
#[derive(Default)]
struct Seen {
    look: Look,
    /// The entries beside the workspace that it came from.
    entries: Vec<(String, String)>,
    /// The text of the workspace, if there is one.
    stored: Option<String>,
}
