//! Reading the files that people choose.

use super::incoming::{FileProblem, ReadFile};
use super::reading::{Reading, Turn};
use super::text;
use crate::exchange::{self, ImportError, Imported, LONGEST_FILE};
use crate::ui::browser;
use crate::ui::session::Session;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Reads files one by one, each by itself: nothing of what is here becomes part of it. `None` if that was stopped.
pub async fn read_apart(
    session: Session,
    reading: Reading,
    files: Vec<File>,
) -> Option<Vec<ReadFile>> {
    let mut read = Vec::new();
    let mut turn = reading.begin(files.len());
    for file in files {
        turn.next(file.name());
        let content = match text_of(&file).await {
            Err(problem) => Err(problem),
            Ok(text) if text::is_text(&file.name()) => {
                let cycle = session.cycle().get_untracked();
                let alone =
                    session.read_untracked(|mine| mine.part(cycle.into_iter().map(Into::into)));
                text::understand(session, &alone, &text).map_err(FileProblem::Refused)
            }
            Ok(text) => turn.import(text).await?.map_err(FileProblem::Refused),
        };
        read.push(ReadFile::new(file.name(), content));
    }
    turn.end().then_some(read)
}

/// What is in a file, be it one of the app's own or a text that people wrote.
pub async fn read_file(session: Session, file: &File) -> Result<Imported, FileProblem> {
    let text = text_of(file).await?;
    let read = if text::is_text(&file.name()) {
        session.read_untracked(|mine| text::understand(session, mine, &text))
    } else {
        exchange::import(&text)
    };
    read.map_err(FileProblem::Refused)
}

/// The same in slices, so that the page stays alive; `None` if it was stopped.
pub async fn read_in_slices(
    session: Session,
    file: &File,
    turn: &mut Turn,
) -> Option<Result<Imported, FileProblem>> {
    let text = match text_of(file).await {
        Ok(text) => text,
        Err(problem) => return turn.goes_on().then_some(Err(problem)),
    };
    let read = if text::is_text(&file.name()) {
        session.read_untracked(|mine| text::understand(session, mine, &text))
    } else {
        turn.import(text).await?
    };
    Some(read.map_err(FileProblem::Refused))
}

async fn text_of(file: &File) -> Result<String, FileProblem> {
    let bytes = browser::file_size(file);
    if bytes > LONGEST_FILE {
        return Err(FileProblem::Refused(ImportError::TooLarge { bytes }));
    }
    let text = JsFuture::from(file.text())
        .await
        .map_err(|_| FileProblem::Unreadable)?;
    Ok(text.as_string().unwrap_or_default())
}
