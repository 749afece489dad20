//! Key results that are typed before the reader of goals is here: their measures follow once it is.

use super::coach::coach;
use super::language::words;
use super::session::Session;
use super::titles::measure_after;
use super::words::fill;
use crate::domain::{KeyResult, RecordId};
use leptos::prelude::*;

/// The key results as they were before they were typed into.
#[derive(Clone, Copy, Default)]
pub struct Unread(StoredValue<Vec<KeyResult>>);

impl Unread {
    /// Notes what a line is before it is typed into, as long as nobody can read it.
    pub fn note(self, session: Session, id: RecordId) {
        let RecordId::KeyResult(id) = id else { return };
        if coach().is_some() {
            return;
        }
        let before = session.read_untracked(|workspace| workspace.key_result(id).cloned());
        self.0.update_value(|notes| {
            if notes.iter().all(|note| note.id != id) {
                notes.extend(before);
            }
        });
    }

    /// Has the measures follow what was typed, as part of the typing.
    pub fn read(self, session: Session) {
        for before in self.0.try_update_value(std::mem::take).unwrap_or_default() {
            let now = session.read_untracked(|workspace| workspace.key_result(before.id).cloned());
            // A measure that somebody has set in the meantime stays.
            let Some(now) = now.filter(|now| now.measure.value() == before.measure.value()) else {
                continue;
            };
            let measure = measure_after(&before, now.title.value());
            if measure != *now.measure.value() {
                let id = RecordId::from(before.id);
                let label = fill(
                    words().edits.type_title(),
                    &[("kind", words().kind(id.kind()))],
                );
                session.type_into(&label, (id, "title"), |edit| {
                    edit.key_result(before.id, |key_result, stamp| {
                        key_result.measure.edit(measure, stamp);
                    });
                });
            }
        }
    }
}
