//! How a hint is written in an answer.

use aimwell::hints::Hint;
use serde_json::{Value, json};

/// The hint with its place in `text`, in characters.
pub(crate) fn describe(hint: &Hint, text: &str) -> Value {
    let characters = |end: usize| text[..end].chars().count();
    json!({
        "rule": hint.rule.id,
        "severity": hint.rule.severity.name(),
        "start": characters(hint.span.start),
        "end": characters(hint.span.end),
        "message": hint.message,
    })
}
