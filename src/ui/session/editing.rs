//! The one write path: edits, taking them back, and what others wrote.

use super::{Session, Unsaved};
use crate::domain::{Changes, Edit, RecordId, Stamp, Workspace, letters};
use crate::ui::browser;
use crate::ui::history::{Field, History, Reversal, Step};
use crate::ui::language::words;
use crate::ui::words::fill;
use leptos::prelude::*;

impl Session {
    /// Makes an edit that can be undone. `label` says what it is, as the end of "Undo: …". An edit of a cycle
    /// that is closed, and stays so, is not made; [`Parts::refused`] names the cycle then.
    pub fn edit(self, label: impl Into<String>, change: impl FnOnce(&mut Edit)) {
        self.record(label.into(), None, Reversal::Retract, Box::new(change));
    }

    /// Makes an edit that is one of a run of key strokes in a field.
    pub fn type_into(self, label: &str, field: Field, change: impl FnOnce(&mut Edit)) {
        self.record(
            label.to_owned(),
            Some(field),
            Reversal::Retract,
            Box::new(change),
        );
    }

    /// Brings in what somebody else wrote. Undoing it leaves no trace.
    pub fn import(self, label: impl Into<String>, change: impl FnOnce(&mut Edit)) {
        self.record(label.into(), None, Reversal::Rollback, Box::new(change));
        self.seen
            .set_value(self.workspace.with_untracked(Workspace::latest));
        self.keep_everything();
    }

    /// Brings in what another tab of this browser has kept. It is not for this tab to undo.
    pub fn take_in(self, other: Workspace) {
        self.seen
            .update_value(|seen| *seen = other.latest().max(*seen));
        self.workspace
            .update_untracked(|workspace| workspace.merge(other));
        self.readers.tell_all();
        self.workspace.notify();
    }

    /// What has to be kept now; whoever asks has to see to it.
    pub fn take_unsaved(self) -> Unsaved {
        let taken = self.unsaved.try_update_value(std::mem::take);
        taken.unwrap_or_default()
    }

    /// Has the whole workspace kept next time.
    pub fn keep_everything(self) {
        self.unsaved.set_value(Unsaved::Everything);
    }

    /// Takes back the last edit, and tells what it touched.
    pub fn undo(self) -> Vec<RecordId> {
        let Some(step) = self.history.try_update(History::take_undo).flatten() else {
            return Vec::new();
        };
        let changes = self.reverse(&step);
        let touched = changes.touched().collect();
        self.announcement
            .set(fill(words().edits.undone(), &[("edit", &step.label)]));
        self.history
            .update(|history| history.undone(Step { changes, ..step }));
        touched
    }

    /// Makes the last edit that was undone again, and tells what it touched.
    pub fn redo(self) -> Vec<RecordId> {
        let Some(step) = self.history.try_update(History::take_redo).flatten() else {
            return Vec::new();
        };
        let changes = self.reverse(&step);
        let touched = changes.touched().collect();
        self.announcement
            .set(fill(words().edits.redone(), &[("edit", &step.label)]));
        self.history
            .update(|history| history.redone(Step { changes, ..step }));
        touched
    }

    /// What undoing would take back, if anything.
    pub fn undo_label(self) -> Option<String> {
        self.history
            .with(|history| history.undo_label().map(letters::capitalised))
    }

    /// What could be taken back, the latest first.
    pub fn undo_labels(self) -> Vec<String> {
        self.history
            .with(|history| history.undo_labels().map(letters::capitalised).collect())
    }

    /// What redoing would do again, if anything.
    pub fn redo_label(self) -> Option<String> {
        self.history
            .with(|history| history.redo_label().map(letters::capitalised))
    }

    fn record(
        self,
        label: String,
        field: Option<Field>,
        reversal: Reversal,
        change: Box<dyn FnOnce(&mut Edit) + '_>,
    ) {
        // What others wrote comes in even where a cycle is closed here.
        let is_guarded = reversal == Reversal::Retract;
        let changes = self.apply(is_guarded, change);
        let at = browser::now();
        self.history.update(|history| {
            history.record(Step {
                label,
                changes,
                reversal,
                field,
                at,
            });
        });
    }

    /// The stamp that an edit made now would have: later than all that was seen here.
    pub fn stamp(self) -> Stamp {
        self.seen.get_value().next(browser::now(), self.device)
    }

    fn reverse(self, step: &Step) -> Changes {
        if step.reversal == Reversal::Rollback {
            self.keep_everything();
        }
        let reverse = |edit: &mut Edit| match step.reversal {
            Reversal::Retract => edit.retract(&step.changes),
            Reversal::Rollback => edit.rollback(&step.changes),
        };
        self.apply(false, Box::new(reverse))
    }

    fn apply(self, is_guarded: bool, change: Box<dyn FnOnce(&mut Edit) + '_>) -> Changes {
        let stamp = self.stamp();
        self.seen.set_value(stamp);
        let made = self.workspace.try_update_untracked(|workspace| {
            let mut edit = Edit::new(workspace, stamp);
            change(&mut edit);
            if is_guarded {
                edit.finish_unless_closed()
            } else {
                Ok(edit.finish())
            }
        });
        let changes = match made {
            Some(Ok(changes)) => changes,
            Some(Err(closed)) => {
                self.refused.set(Some(closed));
                return Changes::default();
            }
            None => Changes::default(),
        };
        if changes.is_empty() {
            return changes;
        }
        self.unsaved.update_value(|unsaved| {
            if let Unsaved::Touched(touched) = unsaved {
                touched.extend(changes.touched());
            }
        });
        self.readers.tell(&changes);
        self.workspace.notify();
        changes
    }
}
