//! The dialogs that open over the page by keys or by name: which one is open, and what is in each.

use super::actions::Act;
use super::choices::{Choices, edits};
use super::chooser::Chooser;
use super::hands::Hands;
use super::help::ShortcutsDialog;
use crate::domain::{CycleId, RecordId};
use crate::ui::browser;
use crate::ui::cycle::CycleDialog;
use crate::ui::language::words;
use crate::ui::paste::{Draft, PasteDialog};
use leptos::prelude::*;
use web_sys::HtmlElement;

/// A dialog over the page.
#[derive(Clone, PartialEq)]
pub enum Overlay {
    /// Choosing an action.
    Palette,
    /// Looking for a line.
    Find,
    /// Choosing how many edits to take back.
    Edits,
    /// Choosing where a line goes.
    Destinations(RecordId),
    /// All shortcuts.
    Shortcuts,
    /// Adding a cycle.
    NewCycle,
    /// Changing one.
    EditCycle(CycleId),
    /// A look at what is being pasted.
    Paste(Draft),
}

/// How many actions are remembered as done last.
const RECENT: usize = 6;

/// Which dialog is open, if any, and what was done last by name.
#[derive(Clone, Copy)]
pub struct Overlays {
    open: RwSignal<Option<Overlay>>,
    recent: RwSignal<Vec<Act>>,
    /// What had the focus before.
    left: StoredValue<Option<HtmlElement>, LocalStorage>,
}

impl Overlays {
    /// No dialog is open.
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(None),
            recent: RwSignal::default(),
            left: StoredValue::new_local(None),
        }
    }

    /// Whether a dialog is open.
    pub fn is_open(self) -> Signal<bool> {
        Signal::derive(move || self.open.with(Option::is_some))
    }

    /// Opens a dialog.
    pub fn open(self, overlay: Overlay) {
        self.left.set_value(browser::focused());
        self.open.set(Some(overlay));
    }

    /// Closes the dialog, and gives the focus back unless something else takes it.
    pub fn close(self) {
        self.open.set(None);
        request_animation_frame(move || {
            if browser::is_focus_free()
                && let Some(left) = self.left.try_update_value(Option::take).flatten()
            {
                // What was left may be gone; then there is nothing to go back to.
                let _ = left.focus();
            }
        });
    }

    /// What was done last by name, the latest first.
    pub fn recent(self) -> Vec<Act> {
        self.recent.get_untracked()
    }

    /// Remembers what was done.
    pub fn remember(self, act: Act) {
        self.recent.update(|recent| {
            recent.retain(|other| *other != act);
            recent.insert(0, act);
            recent.truncate(RECENT);
        });
    }
}

/// The dialog that is open.
#[component]
pub fn OverlayView() -> impl IntoView {
    let overlays = expect_context::<Overlays>();
    let close = move |()| overlays.close();
    move || {
        overlays.open.get().map(|overlay| match overlay {
            Overlay::Palette => chooser(
                words().palette.commands(),
                words().palette.command_placeholder(),
                words().palette.no_command(),
                Hands::commands,
            ),
            Overlay::Find => chooser(
                words().palette.find(),
                words().palette.find_placeholder(),
                words().palette.nothing_found(),
                Hands::find,
            ),
            Overlay::Edits => chooser(
                words().palette.undo_several(),
                words().palette.undo_placeholder(),
                words().palette.no_command(),
                |hands, typed| edits(&hands.session.undo_labels(), words(), typed),
            ),
            Overlay::Destinations(_) => chooser(
                words().palette.move_to(),
                words().palette.move_placeholder(),
                words().palette.nowhere(),
                Hands::destinations,
            ),
            Overlay::Shortcuts => view! { <ShortcutsDialog on_close=close /> }.into_any(),
            Overlay::NewCycle => view! { <CycleDialog cycle=None on_close=close /> }.into_any(),
            Overlay::EditCycle(id) => {
                view! { <CycleDialog cycle=Some(id) on_close=close /> }.into_any()
            }
            Overlay::Paste(draft) => {
                view! { <PasteDialog draft=draft on_close=close /> }.into_any()
            }
        })
    }
}

fn chooser(
    label: &'static str,
    placeholder: &'static str,
    nothing: &'static str,
    read: fn(Hands, &str) -> Choices,
) -> AnyView {
    view! { <Chooser label=label placeholder=placeholder nothing=nothing read=read /> }.into_any()
}
