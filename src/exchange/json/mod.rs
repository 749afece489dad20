//! The JSON format: the file around a workspace. What a workspace looks like inside is in [`v1`].

mod parse;
mod tree;
pub mod v1;

use super::{Expected, ImportError, Imported, LONGEST_FILE, Problem, Warning, loops};
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

/// The most objects and the most values in a file somebody chose: about twice what the longest real file
/// holds. A short file of countless tiny records would need more memory than a phone has.
const MOST_OBJECTS: usize = 250_000;
const MOST_VALUES: usize = 2_000_000;

/// A workspace as a file for people: indented, the keys always in the same order. `exported_at` is the
/// moment of writing, as in `2026-11-22T19:04:13.123Z`.
pub fn export(workspace: &Workspace, exported_at: &str) -> String {
    file(workspace, Some(exported_at)).indented()
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

/// Reads a file that somebody chose. What contributes to itself, through others or directly, is kept and
/// warned of: nobody could have aligned it that way here.
///
/// # Errors
/// Fails only when nothing of it can be read; each [`ImportError`] says why.
pub fn import(text: &str) -> Result<Imported, ImportError> {
    if text.len() > LONGEST_FILE {
        return Err(ImportError::TooLarge { bytes: text.len() });
    }
    let count = |wanted: &[u8]| text.bytes().filter(|byte| wanted.contains(byte)).count();
    if count(b"{") > MOST_OBJECTS || count(b"{[,") > MOST_VALUES {
        return Err(ImportError::TooManyRecords);
    }
    let (mut imported, minor) = read_file(text)?;
    if minor > MINOR {
        let found = format!("{VERSION}.{minor}");
        let warning = Warning {
            place: Vec::new(),
            problem: Problem::LaterMinor { found },
        };
        imported.warnings.insert(0, warning);
    }
    loops::warn(&imported.workspace, &mut imported.warnings);
    Ok(imported)
}

/// Reads what [`write()`] or [`export`] gave, whatever its length.
///
/// # Errors
/// Fails only when nothing of it can be read; each [`ImportError`] says why.
pub fn read(text: &str) -> Result<Imported, ImportError> {
    read_file(text).map(|(imported, _)| imported)
}

/// What a text holds, with the minor version that it names.
fn read_file(text: &str) -> Result<(Imported, u64), ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    let file = Tree::parse(text).map_err(|error| not_json(text, &error))?;
    if file.get("format").and_then(Tree::text) != Some(FORMAT) {
        return Err(ImportError::OtherFormat);
    }
    check_version(&file)?;
    let minor = match file.get("minor") {
        Some(Tree::Number(number)) => number.as_u64().unwrap_or_default(),
        _ => 0,
    };
    let written_on = file
        .get("exported_at")
        .and_then(Tree::text)
        .and_then(|moment| Date::parse(moment.get(..10)?));
    match file.into_field("workspace") {
        Some(workspace) => Ok((v1::read(workspace, written_on)?, minor)),
        None => Err(malformed("workspace", Expected::Object)),
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
    match file.get("version") {
        Some(Tree::Number(number)) => match number.as_u64() {
            Some(VERSION) => Ok(()),
            Some(found) if found > VERSION => Err(ImportError::NewerVersion { found }),
            _ => Err(malformed("version", Expected::Version)),
        },
        _ => Err(malformed("version", Expected::Version)),
    }
}
