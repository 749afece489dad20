//! Loading and saving the workspace so that nothing is lost, whatever the shelf holds or does.

use super::quarantine::{self, WORKSPACE};
use super::{Shelf, ShelfError, Trouble};
use crate::domain::{DeviceId, Workspace};
use crate::exchange::{ImportError, json};

pub use super::quarantine::SetAside;

/// The number that tells this browser profile apart.
const DEVICE: &str = "aimwell.device";

/// Keeps a workspace on a shelf that other tabs use too.
pub struct Store {
    shelf: Box<dyn Shelf>,
    /// The text this store has read in full, set aside or written last: the only one it may replace.
    seen: Option<String>,
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
}

impl Store {
    /// Opens the store on a shelf and reads what it keeps.
    pub fn open(shelf: impl Shelf + 'static) -> Opened {
        let mut store = Self {
            shelf: Box::new(shelf),
            seen: None,
        };
        let found = store.refresh().unwrap_or_else(|trouble| Saved {
            theirs: None,
            trouble: Some(trouble),
        });
        Opened {
            store,
            workspace: found.theirs,
            trouble: found.trouble,
        }
    }

    /// Reads what is kept, if another tab has changed it since this store last saw it.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used, or keeps what cannot be read in full and cannot be set aside.
    pub fn refresh(&mut self) -> Result<Saved, Trouble> {
        match self.shelf.read(WORKSPACE)? {
            Some(text) if self.seen.as_ref() != Some(&text) => self.take_in(text),
            _ => Ok(Saved::default()),
        }
    }

    /// Keeps the workspace, together with what another tab has saved in the meantime. The workspace has to
    /// contain all that this store has given out before.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used or has no room, or keeps what must not be overwritten. What was
    /// kept before then stays as it was.
    pub fn save(&mut self, workspace: &Workspace) -> Result<Saved, Trouble> {
        let stored = self.shelf.read(WORKSPACE)?;
        let mut saved = Saved::default();
        if let Some(stored) = stored.clone()
            && self.seen.as_ref() != Some(&stored)
        {
            saved = self.take_in(stored)?;
        }
        let text = match saved.theirs.clone() {
            Some(mut merged) => {
                merged.merge(workspace.clone());
                json::write(&merged)
            }
            None => json::write(workspace),
        };
        if stored.as_ref() != Some(&text) {
            self.shelf.write(WORKSPACE, &text)?;
            if self.shelf.read(WORKSPACE)?.as_ref() != Some(&text) {
                return Err(Trouble::NotKept);
            }
        }
        self.seen = Some(text);
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

    /// All that could not be read in full, for download. It includes what is kept as the workspace while
    /// that can be neither read in full nor set aside.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    pub fn quarantined(&self) -> Result<Vec<SetAside>, ShelfError> {
        let mut all = quarantine::all(&*self.shelf)?;
        let kept = self.shelf.read(WORKSPACE)?;
        if let Some(text) = kept.filter(|text| self.seen.as_ref() != Some(text) && is_damaged(text))
        {
            all.push(SetAside {
                key: WORKSPACE.to_owned(),
                text,
            });
        }
        Ok(all)
    }

    /// Lets go of what [`quarantined`](Self::quarantined) gave under `key`; only on the user's word.
    ///
    /// # Errors
    /// Fails if the shelf cannot be used.
    pub fn discard(&mut self, key: &str) -> Result<(), ShelfError> {
        if key == WORKSPACE {
            self.seen = self.shelf.read(WORKSPACE)?.filter(|text| is_damaged(text));
            return Ok(());
        }
        quarantine::discard(&*self.shelf, key)
    }

    /// Reads a text that this store has not seen. From here on it may be replaced, unless this fails.
    fn take_in(&mut self, text: String) -> Result<Saved, Trouble> {
        let set_aside = |text| quarantine::set_aside(&*self.shelf, text);
        let saved = match json::read(&text) {
            Err(ImportError::NewerVersion { found }) => return Err(Trouble::Newer { found }),
            Err(ImportError::Empty) => Saved::default(),
            Err(reason) => Saved {
                theirs: None,
                trouble: Some(Trouble::SetAside {
                    key: set_aside(&text).map_err(Trouble::NotSetAside)?,
                    reason,
                }),
            },
            Ok(imported) if imported.warnings.is_empty() => Saved {
                theirs: Some(imported.workspace),
                trouble: None,
            },
            Ok(imported) => Saved {
                theirs: Some(imported.workspace),
                trouble: Some(Trouble::Repaired {
                    key: set_aside(&text).map_err(Trouble::NotSetAside)?,
                    warnings: imported.warnings,
                }),
            },
        };
        self.seen = Some(text);
        Ok(saved)
    }
}

/// Whether something would be lost by replacing a text with what can be read of it.
fn is_damaged(text: &str) -> bool {
    match json::read(text) {
        Ok(imported) => !imported.warnings.is_empty(),
        Err(ImportError::NewerVersion { .. } | ImportError::Empty) => false,
        Err(_) => true,
    }
}
