//! What can be undone and redone.

use crate::domain::{Changes, RecordId};

/// Typing that goes on within this time, in milliseconds, is one step.
const ONE_BREATH: u64 = 2_000;

/// An edit that can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What the edit was, as the end of "Undo: …".
    pub label: String,
    /// What it touched, as it was before.
    pub changes: Changes,
    /// Whether taking it back is an edit of its own, or puts back the very workspace of before, as
    /// after an import.
    pub reversal: Reversal,
    /// The field typed into, so that a run of key strokes becomes one step.
    pub field: Option<Field>,
    /// When it was made, in milliseconds.
    pub at: u64,
}

/// A text that somebody types into.
pub type Field = (RecordId, &'static str);

/// How an edit is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reversal {
    /// As a new edit, which reaches everybody who has seen the first one.
    Retract,
    /// As though it had never been.
    Rollback,
}

/// Steps done and steps undone, the latest last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Notes a new edit. What had been undone before it can no longer be redone.
    pub fn record(&mut self, step: Step) {
        if step.changes.is_empty() {
            return;
        }
        self.undone.clear();
        match self.done.pop() {
            Some(last) if continues(&last, &step) => self.done.push(Step {
                changes: last.changes.then(step.changes),
                at: step.at,
                ..last
            }),
            last => self.done.extend(last.into_iter().chain([step])),
        }
    }

    /// Takes the step to undo, if there is one. The caller hands what undoing it touched to
    /// [`undone`](Self::undone).
    pub fn take_undo(&mut self) -> Option<Step> {
        self.done.pop()
    }

    /// Takes the step to redo, if there is one. The caller hands what redoing it touched to
    /// [`redone`](Self::redone).
    pub fn take_redo(&mut self) -> Option<Step> {
        self.undone.pop()
    }

    /// Notes that a step was undone.
    pub fn undone(&mut self, step: Step) {
        self.undone.push(Step {
            field: None,
            ..step
        });
    }

    /// Notes that a step was redone.
    pub fn redone(&mut self, step: Step) {
        self.done.push(Step {
            field: None,
            ..step
        });
    }

    /// What "Undo" would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.done.last().map(|step| step.label.as_str())
    }

    /// What could be taken back, the latest first.
    pub fn undo_labels(&self) -> impl Iterator<Item = &str> {
        self.done.iter().rev().map(|step| step.label.as_str())
    }

    /// What "Redo" would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.undone.last().map(|step| step.label.as_str())
    }
}

fn continues(last: &Step, step: &Step) -> bool {
    step.field.is_some()
        && step.field == last.field
        && step.at.saturating_sub(last.at) <= ONE_BREATH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CycleId, Edit, Line, ObjectiveId, Stamp, Workspace};

    const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);

    fn add(workspace: &mut Workspace) -> Changes {
        let mut edit = Edit::new(
            workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        edit.add_objective(OBJECTIVE, CycleId::new(9), 0);
        edit.finish()
    }

    fn type_title(workspace: &mut Workspace, time: u64, title: &str) -> Changes {
        let mut edit = Edit::new(
            workspace,
            Stamp {
                time,
                ..Stamp::NEVER
            },
        );
        edit.objective(OBJECTIVE, |objective, stamp| {
            objective.title.edit(Line::new(title), stamp);
        });
        edit.finish()
    }

    fn step(changes: Changes, field: Option<Field>, at: u64) -> Step {
        Step {
            label: "typing".into(),
            changes,
            reversal: Reversal::Retract,
            field,
            at,
        }
    }

    #[test]
    fn a_run_of_key_strokes_is_one_step() {
        let mut workspace = Workspace::default();
        let mut history = History::default();
        let field = Some((OBJECTIVE.into(), "title"));
        history.record(step(add(&mut workspace), None, 0));
        history.record(step(type_title(&mut workspace, 2, "P"), field, 100));
        history.record(step(type_title(&mut workspace, 3, "Pa"), field, 200));
        let typing = history.take_undo().unwrap();
        Edit::new(
            &mut workspace,
            Stamp {
                time: 4,
                ..Stamp::NEVER
            },
        )
        .retract(&typing.changes);
        assert_eq!(&**workspace.objective(OBJECTIVE).unwrap().title.value(), "");
        assert!(history.take_undo().is_some());
        assert!(history.take_undo().is_none());
    }

    #[test]
    fn a_pause_begins_a_new_step() {
        let mut workspace = Workspace::default();
        add(&mut workspace);
        let mut history = History::default();
        let field = Some((OBJECTIVE.into(), "title"));
        history.record(step(type_title(&mut workspace, 2, "P"), field, 0));
        history.record(step(
            type_title(&mut workspace, 3, "Pa"),
            field,
            ONE_BREATH + 1,
        ));
        assert!(history.take_undo().is_some());
        assert!(history.take_undo().is_some());
    }

    #[test]
    fn a_new_edit_ends_redoing() {
        let mut workspace = Workspace::default();
        let mut history = History::default();
        history.record(step(add(&mut workspace), None, 0));
        let undone = history.take_undo().unwrap();
        history.undone(undone);
        assert_eq!(history.redo_label(), Some("typing"));
        history.record(step(type_title(&mut workspace, 2, "P"), None, 0));
        assert_eq!(history.redo_label(), None);
    }

    #[test]
    fn an_edit_that_touched_nothing_is_no_step() {
        let mut history = History::default();
        history.record(step(Changes::default(), None, 0));
        assert_eq!(history.undo_label(), None);
    }
}
