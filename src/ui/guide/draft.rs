//! The objective in the guide, and what the guide writes into the workspace. A record comes to be with the
//! first words of it, and goes with the last.

use super::chain::{Chain, turn};
use super::sentence::Pieces;
use crate::domain::{Edit, KeyResultId, Line, ObjectiveId, Outline, Prose, RecordId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::lines::{Lines, Place};
use crate::ui::session::Session;
use crate::ui::titles::set_title;
use crate::ui::words::{fill, shortened};
use leptos::prelude::*;

/// Titles in "Undo: …" are cut to this many characters.
const SHORT: usize = 40;

/// The objective in the guide, whether it has been begun or not.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Where it is written.
    pub session: Session,
    /// Which one.
    pub id: ObjectiveId,
}

impl Draft {
    /// Takes in what was typed as the title of a line, which belongs at `place`.
    pub fn type_title(self, id: RecordId, place: Place, text: &str) {
        let kind = words().kind(id.kind());
        let label = fill(words().edits.type_title(), &[("kind", kind)]);
        self.session.type_into(&label, (id, "title"), |edit| {
            self.ensure(edit, id, place);
            set_title(edit, id, text);
            drop_blank(edit, id);
        });
    }

    /// Takes in what was typed as the reason.
    pub fn type_why(self, text: &str) {
        let label = words().edits.type_why();
        self.session
            .type_into(label, (self.id.into(), "why"), |edit| {
                self.ensure_objective(edit);
                edit.objective(self.id, |objective, stamp| {
                    objective.why.edit(Prose::new(text), stamp);
                });
                drop_blank(edit, self.id.into());
            });
    }

    /// Has the pieces of a key result write its sentence.
    pub fn fill(self, id: KeyResultId, pieces: &Pieces) {
        let sentence = pieces.sentence(words());
        let label = words().guide.edit_fields();
        self.session.type_into(label, (id.into(), "title"), |edit| {
            self.ensure(edit, id.into(), self.key_result_place());
            set_title(edit, id.into(), &sentence);
            drop_blank(edit, id.into());
        });
    }

    /// Takes in what was typed as the source of a key result.
    pub fn type_source(self, id: KeyResultId, text: &str) {
        let label = words().guide.edit_source();
        self.session
            .type_into(label, (id.into(), "source"), |edit| {
                self.ensure(edit, id.into(), self.key_result_place());
                edit.key_result(id, |key_result, stamp| {
                    key_result.source.edit(Line::new(text), stamp);
                });
                drop_blank(edit, id.into());
            });
    }

    /// Removes a line with all that stands under it.
    pub fn remove(self, id: RecordId) {
        let title = self.session.read_untracked(|workspace| {
            let record = workspace.record(id);
            record
                .map(|record| record.title().trim().to_owned())
                .unwrap_or_default()
        });
        let gaps = [
            ("kind", words().kind(id.kind())),
            ("title", &shortened(&title, SHORT)),
        ];
        let label = fill(words().edits.delete_titled(), &gaps);
        let said = fill(words().edits.deleted(), &[("edit", &label)]);
        self.session.announcement.set(said);
        self.session.edit(label, |edit| edit.delete(id));
    }

    /// Puts what the chain makes in the place of work, and goes there.
    pub fn turn(self, id: RecordId, chain: &Chain) {
        self.session
            .announcement
            .set(words().guide.turned().to_owned());
        self.session.edit(words().guide.edit_turn(), |edit| {
            turn(edit, id, chain, words(), &mut browser::random);
        });
        self.session.focus.set(Some(id));
    }

    /// Where a new key result belongs.
    pub fn key_result_place(self) -> Place {
        Place::KeyResult(self.id, usize::MAX)
    }

    /// Makes sure that a key result is there.
    pub fn ensure_key_result(self, edit: &mut Edit, id: KeyResultId) {
        self.ensure(edit, id.into(), self.key_result_place());
    }

    /// Makes sure that a line is there, and the objective above it.
    fn ensure(self, edit: &mut Edit, id: RecordId, place: Place) {
        self.ensure_objective(edit);
        if edit.workspace().record(id).is_some() {
            return;
        }
        match (id, place) {
            (RecordId::KeyResult(id), Place::KeyResult(objective, index)) => {
                edit.add_key_result(id, objective, index);
            }
            (RecordId::Initiative(id), Place::Initiative(key_result, index)) => {
                edit.add_initiative(id, key_result, index, Line::default());
            }
            _ => {}
        }
    }

    fn ensure_objective(self, edit: &mut Edit) {
        let cycle = self.session.cycle().get_untracked();
        if let (None, Some(cycle)) = (edit.workspace().objective(self.id), cycle) {
            edit.add_objective(self.id, cycle, usize::MAX);
        }
    }
}

/// Deletes a line on which, and under which, nothing is written any more.
fn drop_blank(edit: &mut Edit, id: RecordId) {
    let workspace = edit.workspace();
    let lines = Lines {
        workspace,
        outline: &Outline::of(workspace),
    };
    let has_source = match id {
        RecordId::KeyResult(id) => workspace
            .key_result(id)
            .is_some_and(|key_result| !key_result.source.value().is_blank()),
        _ => false,
    };
    if !has_source && lines.is_removable(id) {
        edit.delete(id);
    }
}
