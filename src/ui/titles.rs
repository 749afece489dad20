//! Writing the title of a line, and what follows from it.

use super::overview::measure_after;
use crate::domain::{Edit, Line, RecordId};

/// Gives a line of the document this title. The measure of a key result follows where it was read out of
/// the title. Nothing happens to records that are no lines.
pub fn set_title(edit: &mut Edit, id: RecordId, text: &str) {
    match id {
        RecordId::Objective(id) => edit.objective(id, |objective, stamp| {
            objective.title.edit(Line::new(text), stamp);
        }),
        RecordId::KeyResult(id) => edit.key_result(id, |key_result, stamp| {
            key_result
                .measure
                .edit(measure_after(key_result, text), stamp);
            key_result.title.edit(Line::new(text), stamp);
        }),
        RecordId::Initiative(id) => edit.initiative(id, |initiative, stamp| {
            initiative.title.edit(Line::new(text), stamp);
        }),
        RecordId::Cycle(_) | RecordId::Team(_) | RecordId::Person(_) | RecordId::Settings(_) => {}
    }
}
