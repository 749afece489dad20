//! Reading and writing the linked file.

use super::handle::Handle;
use super::state::{Plan, Seen, State, plan};
use crate::exchange::{self, LONGEST_FILE, json};
use crate::ui::browser;
use crate::ui::session::Session;
use wasm_bindgen_futures::JsFuture;

/// Brings the file and the workspace together: reads what somebody else has written, and writes what is not in
/// the file yet. Gives what was seen of it last and where things are.
pub async fn bring_together(
    session: Session,
    handle: &Handle,
    mut seen: Option<Seen>,
) -> (Option<Seen>, State) {
    // Once to read, once to write, and once more should it have changed in between.
    for _ in 0..4 {
        let Some(file) = handle.file().await else {
            return (seen, State::Lost);
        };
        let (modified, size) = (browser::modified(&file), browser::file_size(&file) as u64);
        let mine = session.read_untracked(json::write);
        match plan(seen.as_ref(), modified, size, &mine) {
            Plan::Nothing => return (seen, State::Saved),
            Plan::Read => match read(session, &file).await {
                Some(workspace) => {
                    seen = Some(Seen {
                        modified,
                        size,
                        workspace,
                    });
                }
                None => return (seen, State::Unreadable),
            },
            Plan::Write => {
                let text = session
                    .read_untracked(|workspace| exchange::export(workspace, &browser::timestamp()));
                if handle.write(&text).await.is_err() {
                    return (seen, State::Lost);
                }
                let Some(file) = handle.file().await else {
                    return (seen, State::Lost);
                };
                seen = Some(Seen {
                    modified: browser::modified(&file),
                    size: browser::file_size(&file) as u64,
                    workspace: mine,
                });
                // Another program may have been at it in that moment.
                if browser::file_size(&file) != text.len() {
                    seen = None;
                }
            }
        }
    }
    (seen, State::Saved)
}

/// Merges what is in the file, and gives the workspace in it as it is written for storage; nothing for a file that
/// is still empty. `None` if it cannot be read.
async fn read(session: Session, file: &web_sys::File) -> Option<String> {
    if browser::file_size(file) > LONGEST_FILE {
        return None;
    }
    let text = JsFuture::from(file.text()).await.ok()?.as_string()?;
    if text.trim().is_empty() {
        return Some(String::new());
    }
    let theirs = exchange::import(&text).ok()?.workspace;
    let written = json::write(&theirs);
    let brings_news = session.read_untracked(|mine| {
        let mut both = mine.clone();
        both.merge(theirs.clone());
        both != *mine
    });
    if brings_news {
        session.take_in(theirs);
        session.keep_everything();
    }
    Some(written)
}
