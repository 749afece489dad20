//! The JSON format: the file around a workspace. What a workspace looks like inside is in [`v1`].

mod ballot;
mod parse;
mod parts;
mod sliced;
mod tree;
pub mod v1;

pub use ballot::{BallotFile, Dots};
pub use sliced::SlicedImport;

use super::{Expected, ImportError, Imported};
use crate::domain::{Date, Workspace};
use serde_json::error::Category;
use tree::{Key, Tree};

/// What a file says it is.
const FORMAT: &str = "aimwell";

/// The major version of the format that is written and read. A file of a later one may mean anything.
pub const VERSION: u64 = 1;

/// The minor version of the format, which a file names where it is above 0. A later one adds fields and
/// records, which are kept as they are.
const MINOR: u64 = 0;

/// A workspace as a file for people: indented, the keys always in the same order. `exported_at` is the
/// moment of writing, as in `2026-11-22T19:04:13.123Z`.
pub fn export(workspace: &Workspace, exported_at: &str) -> String {
    file(workspace, Some(exported_at)).read().indented()
}

/// A workspace as text for storage: the same format on one line, without the moment of writing, so that
/// equal workspaces give equal texts.
pub fn write(workspace: &Workspace) -> String {
    file(workspace, None).compact()
}

fn file(workspace: &Workspace, exported_at: Option<&str>) -> Tree {
    let mut entries = vec![
        (Key::from("format"), FORMAT.into()),
        (Key::from("version"), Tree::Number(VERSION.into())),
    ];
    if let Some(moment) = exported_at {
        entries.push((Key::from("exported_at"), moment.into()));
    }
    entries.push((Key::from("workspace"), v1::write(workspace)));
    Tree::Object(entries)
}

/// Reads a file that somebody chose, in one go; [`SlicedImport`] does not keep a page waiting.
///
/// # Errors
/// Fails only when nothing of it can be read; each [`ImportError`] says why.
pub fn import(text: &str) -> Result<Imported, ImportError> {
    SlicedImport::new(text).finish()
}

/// Reads what [`write()`] or [`export`] gave, whatever its length.
///
/// # Errors
/// Fails only when nothing of it can be read; each [`ImportError`] says why.
pub fn read(text: &str) -> Result<Imported, ImportError> {
    SlicedImport::of_own(text).finish()
}

/// What stands around the workspace in a file of this format and version.
struct Head {
    minor: u64,
    written_on: Option<Date>,
}

impl Head {
    fn of(file: &Tree) -> Result<Self, ImportError> {
        if file.get("format").and_then(Tree::text) != Some(FORMAT) {
            return Err(ImportError::OtherFormat);
        }
        check_version(file)?;
        let minor = match file.get("minor") {
            Some(Tree::Number(number)) => number.as_u64().unwrap_or_default(),
            _ => 0,
        };
        let written_on = file
            .get("exported_at")
            .and_then(Tree::text)
            .and_then(|moment| Date::parse(moment.get(..10)?));
        Ok(Self { minor, written_on })
    }

    fn workspace(file: Tree) -> Result<Tree, ImportError> {
        file.into_field("workspace")
            .ok_or_else(|| malformed("workspace", Expected::Object))
    }
}

fn malformed(name: &'static str, expected: Expected) -> ImportError {
    ImportError::Malformed { name, expected }
}

fn not_json(text: &str, error: &serde_json::Error) -> ImportError {
    if error.classify() == Category::Eof && text.trim_start().starts_with('{') {
        ImportError::Truncated
    } else {
        ImportError::NotJson {
            line: error.line(),
            column: error.column(),
        }
    }
}

fn check_version(file: &Tree) -> Result<(), ImportError> {
    match version_of(file)? {
        VERSION => Ok(()),
        found => Err(ImportError::NewerVersion { found }),
    }
}

/// The version that a file names, from 1.
fn version_of(file: &Tree) -> Result<u64, ImportError> {
    let found = match file.get("version") {
        Some(Tree::Number(number)) => number.as_u64(),
        _ => None,
    };
    let found = found.filter(|found| *found > 0);
    found.ok_or_else(|| malformed("version", Expected::Version))
}
