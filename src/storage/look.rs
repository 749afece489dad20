//! A look at what is kept: all that can be read of it, and what is in the way of writing.

use super::quarantine::set_aside;
use super::{Shelf, Trouble};
use crate::domain::Workspace;
use crate::exchange::{ImportError, Imported, json};

/// What several texts say together.
#[derive(Default)]
pub(super) struct Look {
    /// What could be read; `None` if none of them said anything.
    pub(super) workspace: Option<Workspace>,
    /// What the user has to know about it, where saving goes on. Of two troubles the first stands.
    pub(super) trouble: Option<Trouble>,
    /// Why nothing may be saved. It is in nobody's way of reading the rest.
    pub(super) obstacle: Option<Trouble>,
}

impl Look {
    /// Reads a text; what cannot be read in full is set aside.
    pub(super) fn add(&mut self, kept: &dyn Shelf, text: &str) {
        match json::read(text) {
            Err(ImportError::NewerVersion { found }) => self.stop(Trouble::Newer { found }),
            Err(ImportError::Empty) => {}
            Err(reason) => self.keep_whole(kept, text, |key| Trouble::SetAside { key, reason }),
            Ok(Imported {
                workspace,
                warnings,
                ..
            }) => {
                match &mut self.workspace {
                    Some(all) => all.merge(workspace),
                    None => self.workspace = Some(workspace),
                }
                if !warnings.is_empty() {
                    self.keep_whole(kept, text, |key| Trouble::Repaired { key, warnings });
                }
            }
        }
    }

    fn keep_whole(&mut self, kept: &dyn Shelf, text: &str, say: impl FnOnce(String) -> Trouble) {
        match set_aside(kept, text) {
            Ok(key) => self.trouble = self.trouble.take().or_else(|| Some(say(key))),
            Err(error) => self.stop(Trouble::NotSetAside(error)),
        }
    }

    /// Notes why nothing may be saved; of two reasons the first stands.
    pub(super) fn stop(&mut self, obstacle: Trouble) {
        self.obstacle = self.obstacle.take().or(Some(obstacle));
    }
}
