//! Pages that take their steps back themselves, in place of the workspace's edits.

use leptos::prelude::*;

/// How the steps of a page are taken back.
#[derive(Clone, Copy)]
pub struct Steps {
    /// Takes the last one back.
    pub undo: Callback<()>,
    /// Takes the last one again that was taken back.
    pub redo: Callback<()>,
    /// What undoing would take back, if anything.
    pub undo_label: Signal<Option<String>>,
    /// What redoing would do again, if anything.
    pub redo_label: Signal<Option<String>>,
}

/// The page at hand that does so, if it is one. The palette and the keys ask it first.
#[derive(Clone, Copy)]
pub struct OwnSteps(StoredValue<Option<Steps>>);

impl OwnSteps {
    /// No page does.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// The steps of the page at hand.
    pub fn here(self) -> Option<Steps> {
        self.0.get_value()
    }

    /// Has a page take its steps back itself until it goes.
    pub fn lend(self, steps: Steps) {
        self.0.set_value(Some(steps));
        on_cleanup(move || self.0.set_value(None));
    }
}
