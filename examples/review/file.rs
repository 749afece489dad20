//! An exported workspace file in, hints out, one JSON object for each objective and key result.

use super::answer::describe;
use aimwell::domain::{Outline, RecordKind, Workspace};
use aimwell::exchange::import;
use aimwell::hints::Desk;
use aimwell::ui::overview::{Overview, line_hints};
use aimwell::ui::words::{ENGLISH, Figures};
use serde_json::{Value, json};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Reviews the file at `path`; returns how many things in it could not be understood.
pub(crate) fn run(
    path: &Path,
    mut output: impl Write,
    mut complaints: impl Write,
) -> io::Result<usize> {
    let text = fs::read_to_string(path)?;
    let imported = match import(&text) {
        Ok(imported) => imported,
        Err(error) => {
            let reason = ENGLISH.refusals.say(&error);
            writeln!(complaints, "{}: {reason}", path.display())?;
            return Ok(1);
        }
    };
    for warning in &imported.warnings {
        let warning = ENGLISH.warning(warning, &Figures::PLAIN);
        writeln!(complaints, "{}: {warning}", path.display())?;
    }
    for answer in answers(&imported.workspace) {
        writeln!(output, "{answer}")?;
    }
    output.flush()?;
    Ok(imported.warnings.len())
}

/// Each line of each cycle in the order of the document, with the hints on it alone and those that it
/// shares with others. A cycle itself gets a line when there is something to say about it.
fn answers(workspace: &Workspace) -> Vec<Value> {
    let outline = Outline::of(workspace);
    let mut answers = Vec::new();
    for cycle in outline.cycles() {
        let overview = Overview::of(workspace, &outline, *cycle, &mut Desk::default());
        for id in outline.branch((*cycle).into()) {
            let Some(record) = workspace.record(id) else {
                continue;
            };
            let text: &str = record.title();
            let alone = line_hints(workspace, id);
            let hints: Vec<Value> = alone
                .iter()
                .chain(overview.hints(id))
                .map(|hint| describe(hint, text))
                .collect();
            let is_read = matches!(id.kind(), RecordKind::Objective | RecordKind::KeyResult);
            if is_read || !hints.is_empty() {
                answers.push(json!({ "id": id.to_string(), "hints": hints }));
            }
        }
    }
    answers
}
