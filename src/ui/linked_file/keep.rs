//! Reading and writing the linked file.

use super::handle::Handle;
use super::state::{Memory, Plan, Seen, State, is_in, plan};
use crate::domain::Workspace;
use crate::exchange::{self, LONGEST_FILE, json};
use crate::storage::ring::Occasion;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::snapshots::Snapshots;
use crate::ui::words::fill;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// How long a snapshot serves for all that others write, in milliseconds: a folder may be synced every few seconds.
const COPY_SERVES: u64 = 10 * 60 * 1000;

/// Reads and writes a file for the session.
#[derive(Clone, Copy)]
pub struct Keep {
    session: Session,
    snapshots: Snapshots,
    /// When the last snapshot before a merge was made.
    copied: StoredValue<u64>,
}

impl Keep {
    /// Nothing has been read or written yet.
    pub fn new(session: Session, snapshots: Snapshots) -> Self {
        Self {
            session,
            snapshots,
            copied: StoredValue::new(0),
        }
    }

    /// Brings the file and the workspace together: reads what somebody else has written, and writes what is not in
    /// the file yet. Gives what is known of it now and where things are.
    pub async fn bring_together(self, handle: &Handle, mut memory: Memory) -> (Memory, State) {
        // Once to read, once to write, and once more should it have changed in between.
        for _ in 0..4 {
            let Some(file) = handle.file().await else {
                return (memory, State::Lost);
            };
            let (modified, size) = (browser::modified(&file), browser::file_size(&file) as u64);
            let mine = self.session.read_untracked(json::write);
            match plan(memory.seen.as_ref(), modified, size, &mine) {
                Plan::Nothing => return (memory, State::Saved),
                Plan::Read => match self.read(&file, &mut memory).await {
                    Some(workspace) => {
                        memory.seen = Some(Seen {
                            modified,
                            size,
                            workspace,
                        });
                    }
                    None => return (memory, State::Unreadable),
                },
                Plan::Write if self.was_taken_back(&memory) => {
                    // Whoever goes on has it read and merged once more.
                    return (Memory::default(), State::TakenBack);
                }
                Plan::Write => match self.write(handle, mine).await {
                    Some(seen) => memory.seen = seen,
                    None => return (memory, State::Lost),
                },
            }
        }
        (memory, State::Saved)
    }

    /// Whether the user has undone the merge of what others wrote.
    fn was_taken_back(self, memory: &Memory) -> bool {
        let brought = memory.brought.as_ref();
        brought.is_some_and(|brought| !self.session.read_untracked(|mine| is_in(brought, mine)))
    }

    /// Writes the workspace. Gives what the file is now, or `Some(None)` where another program may have been at it
    /// in that moment; `None` if it cannot be written.
    async fn write(self, handle: &Handle, mine: String) -> Option<Option<Seen>> {
        let text = self
            .session
            .read_untracked(|workspace| exchange::export(workspace, &browser::timestamp()));
        handle.write(&text).await.ok()?;
        let file = handle.file().await?;
        let is_as_written = browser::file_size(&file) == text.len();
        Some(is_as_written.then(|| Seen {
            modified: browser::modified(&file),
            size: text.len() as u64,
            workspace: mine,
        }))
    }

    /// Merges what is in the file, and gives the workspace in it as it is written for storage; nothing for a file
    /// that is still empty. `None` if it cannot be read.
    async fn read(self, file: &File, memory: &mut Memory) -> Option<String> {
        if browser::file_size(file) > LONGEST_FILE {
            return None;
        }
        let text = JsFuture::from(file.text()).await.ok()?.as_string()?;
        if text.trim().is_empty() {
            return Some(String::new());
        }
        let mut theirs = exchange::import(&text).ok()?.workspace;
        let written = json::write(&theirs);
        theirs.date_back(browser::now());
        if !self.session.read_untracked(|mine| is_in(&theirs, mine)) {
            self.merge(&theirs, &file.name()).await;
            memory.brought = Some(theirs);
        }
        Some(written)
    }

    /// Merges what others wrote, as one step that can be undone, with a snapshot of what was there before.
    async fn merge(self, theirs: &Workspace, file: &str) {
        let now = browser::now();
        let made_at = self.copied.get_value();
        // Should it fail, a line says so, and the step can be undone all the same.
        if now.saturating_sub(made_at) >= COPY_SERVES
            && self.snapshots.make(Occasion::Merge).await.is_ok()
        {
            self.copied.set_value(now);
        }
        let named = |text| fill(text, &[("file", file)]);
        let label = named(words().edits.take_from_file());
        self.session
            .import(label, |edit| edit.merge(theirs.clone()));
        self.session
            .announcement
            .set(named(words().linked_file.came_in()));
    }
}
