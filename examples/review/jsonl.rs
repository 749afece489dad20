//! Statements in, hints out, one JSON object a line.

use super::answer::describe;
use aimwell::hints::{Kind, Statement, review};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};

/// A statement as it comes in. Other fields, the objective among them, are not read yet.
#[derive(Deserialize)]
struct Input {
    #[serde(default)]
    id: Value,
    kind: String,
    text: String,
}

/// Reviews every line of `input`; returns how many lines could not be read.
pub(crate) fn run(
    mut input: impl BufRead,
    mut output: impl Write,
    mut complaints: impl Write,
) -> io::Result<usize> {
    let mut bad = 0;
    let mut line = Vec::new();
    for number in 1_usize.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match answer(&line) {
            Ok(answer) => writeln!(output, "{answer}")?,
            Err(complaint) => {
                bad += 1;
                // A closed standard error must not keep the rest from being reviewed.
                let _ = writeln!(complaints, "line {number}: {complaint}");
            }
        }
    }
    output.flush()?;
    Ok(bad)
}

/// The answer to one line.
fn answer(line: &[u8]) -> Result<Value, String> {
    let input: Input = serde_json::from_slice(line).map_err(|error| error.to_string())?;
    let kind = match input.kind.as_str() {
        "objective" => Kind::Objective,
        "key_result" => Kind::KeyResult,
        other => {
            return Err(format!(
                "unknown kind {other:?}, expected \"objective\" or \"key_result\""
            ));
        }
    };
    let statement = Statement::new(kind, &input.text);
    let hints: Vec<Value> = review(&statement)
        .iter()
        .map(|hint| describe(hint, &input.text))
        .collect();
    Ok(json!({ "id": input.id, "hints": hints }))
}
