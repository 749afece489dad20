//! Steps that are taken back and again: those of the workspace, or of a page that does so itself in its place.

use super::language::words;
use super::parts::{Icon, IconButton, memo};
use super::words::fill;
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

/// The buttons that take a step back and again.
#[component]
pub fn StepButtons(
    /// Whose steps.
    steps: Steps,
) -> impl IntoView {
    let words = &words().header;
    let (undo, redo) = (steps.undo_label, steps.redo_label);
    view! {
        <IconButton
            name=words.undo()
            icon=Icon::Undo
            hint=hint(words.undo_edit(), words.nothing_to_undo(), undo)
            disabled=memo(move || undo.with(Option::is_none))
            on_press=steps.undo
        />
        <IconButton
            name=words.redo()
            icon=Icon::Redo
            hint=hint(words.redo_edit(), words.nothing_to_redo(), redo)
            disabled=memo(move || redo.with(Option::is_none))
            on_press=steps.redo
        />
    }
}

/// Which step it would be, or that there is none.
fn hint(
    named: &'static str,
    nothing: &'static str,
    label: Signal<Option<String>>,
) -> Signal<String> {
    Signal::derive(move || match label.get() {
        Some(label) => fill(named, &[("edit", &label)]),
        None => nothing.to_owned(),
    })
}
