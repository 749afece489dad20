//! The rooms there were before, so that every step can be taken back.

use super::Room;

/// How many steps can be taken back.
const MOST: usize = 200;

/// Steps that can be taken back, and those that were.
#[derive(Clone, Debug, Default)]
pub struct Past {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// What was being typed into, so that a run of key strokes is one step.
    typing: Option<String>,
}

/// A step, with the room as it was before it, or after it once it was taken back.
#[derive(Clone, Debug)]
struct Step {
    label: String,
    room: Room,
}

impl Past {
    /// Notes a step by the room as it was `before`. `field` is what was typed into, if the step is a stroke
    /// on a key; more of them in a row are one step.
    pub fn note(&mut self, label: &str, field: Option<&str>, before: Room) {
        self.undone.clear();
        let goes_on = field.is_some() && self.typing.as_deref() == field;
        self.typing = field.map(str::to_owned);
        if goes_on {
            return;
        }
        if self.done.len() == MOST {
            self.done.remove(0);
        }
        self.done.push(Step {
            label: label.to_owned(),
            room: before,
        });
    }

    /// Takes the last step back: what it was called, and the room before it. `now` is the room as it is.
    pub fn undo(&mut self, now: Room) -> Option<(String, Room)> {
        let step = self.done.pop()?;
        self.typing = None;
        self.undone.push(Step {
            label: step.label.clone(),
            room: now,
        });
        Some((step.label, step.room))
    }

    /// Takes the last step again that was taken back.
    pub fn redo(&mut self, now: Room) -> Option<(String, Room)> {
        let step = self.undone.pop()?;
        self.typing = None;
        self.done.push(Step {
            label: step.label.clone(),
            room: now,
        });
        Some((step.label, step.room))
    }

    /// What undoing would take back.
    pub fn undo_label(&self) -> Option<&str> {
        self.done.last().map(|step| step.label.as_str())
    }

    /// What redoing would do again.
    pub fn redo_label(&self) -> Option<&str> {
        self.undone.last().map(|step| step.label.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;

    fn named(name: &str) -> Room {
        Room {
            name: Line::new(name),
            ..Room::default()
        }
    }

    #[test]
    fn steps_go_back_and_forth() {
        let mut past = Past::default();
        past.note("rename", None, named("a"));
        past.note("rename", None, named("b"));
        assert_eq!(
            past.undo(named("c")),
            Some(("rename".to_owned(), named("b")))
        );
        assert_eq!(
            past.undo(named("b")),
            Some(("rename".to_owned(), named("a")))
        );
        assert_eq!(past.undo(named("a")), None);
        assert_eq!(
            past.redo(named("a")),
            Some(("rename".to_owned(), named("b")))
        );
        assert_eq!(past.redo_label(), Some("rename"));
        past.note("other", None, named("b"));
        assert_eq!(past.redo_label(), None);
    }

    #[test]
    fn a_run_of_key_strokes_is_one_step() {
        let mut past = Past::default();
        for name in ["", "Q", "Q1"] {
            past.note("rename", Some("name"), named(name));
        }
        past.note("rename", Some("other"), named("Q1!"));
        assert_eq!(
            past.undo(named("x")).map(|(_, room)| room),
            Some(named("Q1!"))
        );
        assert_eq!(past.undo(named("x")).map(|(_, room)| room), Some(named("")));
    }
}
