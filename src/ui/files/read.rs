//! Reading the files that people choose, in slices between which the page stays alive.

use super::incoming::{FileProblem, ReadFile};
use super::reading::{Reading, Turn};
use super::text;
use crate::domain::Workspace;
use crate::exchange::{BallotFile, ImportError, Imported, LONGEST_FILE};
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
    let cycle = session.cycle().get_untracked().map(Into::into);
    let alone = || session.read_untracked(|mine| mine.part(cycle));
    let mut read = Vec::new();
    let mut turn = reading.begin(files.len());
    for file in files {
        turn.next(file.name());
        let content = read_beside(session, &alone, &file, &mut turn).await?;
        read.push(ReadFile::new(file.name(), content));
    }
    turn.end().then_some(read)
}

/// What is in a file, be it one of the app's own or a text that people wrote; `None` if that was stopped.
pub async fn read_file(
    session: Session,
    file: &File,
    turn: &mut Turn,
) -> Option<Result<Imported, FileProblem>> {
    let mine = || session.read_untracked(Workspace::clone);
    read_beside(session, &mine, file, turn).await
}

/// The same; what a text speaks of is looked for in `mine`.
async fn read_beside(
    session: Session,
    mine: &dyn Fn() -> Workspace,
    file: &File,
    turn: &mut Turn,
) -> Option<Result<Imported, FileProblem>> {
    let text = match text_of(file).await {
        Ok(text) => text,
        Err(problem) => return turn.goes_on().then_some(Err(problem)),
    };
    if let Some(ballot) = BallotFile::read(&text) {
        let problem = ballot.map_or_else(FileProblem::Refused, FileProblem::Ballot);
        return turn.goes_on().then_some(Err(problem));
    }
    let read = if text::is_text(&file.name()) {
        text::understand(session, &mine(), &text, turn).await?
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
