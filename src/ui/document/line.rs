//! One line of the document: a title with its underlined words, its keys and its buttons.

use super::commands;
use super::drag::Grip;
use super::notes::{descriptions, identity, notes_on};
use crate::domain::RecordId;
use crate::hints::{GAP, Hint, Kind, Known, Statement};
use crate::ui::browser;
use crate::ui::coach::coach;
use crate::ui::later::Later;
use crate::ui::later_lines;
use crate::ui::line_notes::LineNotes;
use crate::ui::live_hints::live;
use crate::ui::marked_copy::marked_copy;
use crate::ui::moves::Direction;
use crate::ui::parts::{Icon, IconButton, TextLine, memo};
use crate::ui::review::is_read_only;
use crate::ui::session::{Session, use_session};
use leptos::ev::KeyboardEvent;
use leptos::html::Textarea;
use leptos::prelude::*;
use std::time::Duration;

/// How long after the last key stroke new hints appear.
const PAUSE: Duration = Duration::from_millis(500);

/// How long hints are gathered before they are said together.
const MOMENT: Duration = Duration::from_millis(150);

/// What a line is called and how it is read.
#[derive(Clone, Copy)]
pub struct LineWords {
    /// The accessible name of its text box.
    pub label: &'static str,
    /// What to write there, shown while it is empty.
    pub placeholder: &'static str,
    /// How the hints read it; `None` for text they do not read.
    pub kind: Option<Kind>,
    /// The names of its buttons.
    pub delete: &'static str,
    /// See `delete`.
    pub up: &'static str,
    /// See `delete`.
    pub down: &'static str,
}

/// One line: its number, its text box, its buttons and its hints.
#[component]
pub fn LineEditor(
    /// Whose title it is.
    id: RecordId,
    /// What it is called.
    words: LineWords,
    /// What stands before it: its number, or a sign.
    #[prop(into)]
    number: Signal<String>,
    /// The title.
    title: Memo<String>,
    /// What is known beside its text.
    #[prop(into, optional)]
    known: Signal<Known>,
    /// The hints that concern it together with other lines.
    #[prop(into, optional)]
    shared_hints: Signal<Vec<Hint>>,
    /// What else stands on the line.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let session = use_session();
    let node = NodeRef::<Textarea>::new();
    let is_read_only = is_read_only();
    // What is over has nothing to be told.
    let kind = words.kind.filter(|_| !is_read_only);
    let shared_hints = if is_read_only {
        Signal::default()
    } else {
        shared_hints
    };
    let hints = live_hints(title, kind, known, node);
    let notes = notes_on(session, id, title, hints, shared_hints);
    announce(session, notes, node);
    follow_focus(session, id, title, node);
    let described_by = Signal::derive(move || notes.with(|notes| descriptions(id, notes)));
    // Reasons and ways out, too long to be read out with every visit.
    let details =
        Signal::derive(move || notes.with(|notes| (!notes.is_empty()).then(|| identity(id))));
    view! {
        <div class="line" class:current=move || session.current.get() == Some(id)>
            <Grip id=id number=number />
            <TextLine
                label=words.label
                placeholder=words.placeholder
                value=title
                described_by=described_by
                details=details
                is_read_only=is_read_only
                node=node
                on_input=move |text: String| commands::type_title(session, id, &text)
                on_key=move |event| {
                    if !is_read_only {
                        on_key(session, id, &event);
                    }
                }
                on_enter=move |()| session.current.set(Some(id))
            >
                {move || title.with(|title| marked_copy(title, &underlined(hints, notes)))}
            </TextLine>
            {children.map(|children| children())}
            {(!is_read_only).then(|| line_buttons(session, id, words))}
            <Later part=later_lines::notes() with=(id, notes) wanted=false />
        </div>
    }
}

/// What can be done to a line.
fn line_buttons(session: Session, id: RecordId, words: LineWords) -> AnyView {
    view! {
        <div class="line-buttons">
            <IconButton
                name=words.up
                icon=Icon::Up
                on_press=move |()| commands::move_line(session, id, Direction::Up)
            />
            <IconButton
                name=words.down
                icon=Icon::Down
                on_press=move |()| commands::move_line(session, id, Direction::Down)
            />
            <IconButton name=words.delete icon=Icon::Delete on_press=move |()| commands::delete(session, id) />
        </div>
    }
    .into_any()
}

/// The hints to show on a line. They settle when its author pauses, not when the focus leaves: a page
/// that moves between the press and the release of a button would swallow the click.
pub fn live_hints(
    title: Memo<String>,
    kind: Option<Kind>,
    known: Signal<Known>,
    node: NodeRef<Textarea>,
) -> Memo<Vec<Hint>> {
    let has_coach = use_session().has_coach;
    let settled = RwSignal::new(title.get_untracked());
    let settle = move || {
        // The line may be gone by the time the pause is over.
        if let Some(title) = title.try_get_untracked() {
            settled.try_set(title);
        }
    };
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        title.track();
        if let Some(Some(handle)) = waiting {
            handle.clear();
        }
        let is_being_typed = is_focused(node);
        if is_being_typed {
            return set_timeout_with_handle(settle, PAUSE).ok();
        }
        settle();
        None
    });
    let read = move |text: &str| {
        let known = known.get();
        has_coach.track();
        let reader = kind.zip(coach());
        reader.map_or_else(Vec::new, |(kind, coach)| {
            (coach.review)(&Statement { kind, text, known })
        })
    };
    // Read once at a pause, and not again at each key stroke after it.
    let shown = memo(move || settled.with(|settled| read(settled)));
    memo(move || {
        let shown = shown.get();
        settled.with(|settled| title.with(|title| live(settled, shown, title, read)))
    })
}

/// The hints of a line that underline its words.
pub fn underlined(hints: Memo<Vec<Hint>>, notes: Memo<LineNotes>) -> Vec<Hint> {
    let mut hints = hints.get();
    notes.with(|notes| hints.retain(|hint| notes.shows(hint.rule)));
    hints
}

/// Says new hints on the line that is being written, politely: those that come within a moment together,
/// since what is said later would cut off what was said before.
pub fn announce(session: Session, notes: Memo<LineNotes>, node: NodeRef<Textarea>) {
    let known = StoredValue::new(None::<Vec<&'static str>>);
    let say = move || {
        // The line may be gone by the time the moment is over.
        let Some(notes) = notes.try_get_untracked() else {
            return;
        };
        let leads = notes.open.iter().map(|note| &note.lead);
        let now = leads.clone().map(|hint| hint.rule.id).collect();
        let before = known.try_update_value(|known| known.replace(now));
        let Some(Some(before)) = before else { return };
        let said: Vec<&str> = leads
            .filter(|hint| !before.contains(&hint.rule.id))
            .map(|hint| hint.message.as_str())
            .collect();
        if is_focused(node) && !said.is_empty() {
            session.announced_hints.set(said.join(" "));
        }
    };
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        notes.track();
        if let Some(Some(handle)) = waiting {
            handle.clear();
        }
        set_timeout_with_handle(say, MOMENT).ok()
    });
}

/// Takes the focus when this line is to have it, with the caret at the end or, where a gap is left to be
/// filled in, with the gap selected.
pub fn follow_focus(session: Session, id: RecordId, title: Memo<String>, node: NodeRef<Textarea>) {
    Effect::new(move || {
        let Some(node) = node.get() else { return };
        if session.focus.get() == Some(id) {
            // A text box that is on the page can be focused and its caret set.
            let _ = node.focus();
            // The text box may not have followed the edit yet that sends the focus here.
            let text = title.get_untracked();
            if node.value() != text {
                node.set_value(&text);
            }
            let (start, end) = text
                .find(GAP)
                .map_or((text.len(), text.len()), |at| (at, at + GAP.len()));
            let _ = node.set_selection_range(units(&text[..start]), units(&text[..end]));
            session.focus.set(None);
        }
    });
}

/// The length of a text as browsers count it.
fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

fn is_focused(node: NodeRef<Textarea>) -> bool {
    browser::focused()
        .is_some_and(|focused| node.get_untracked().is_some_and(|node| **node == *focused))
}

fn on_key(session: Session, id: RecordId, event: &KeyboardEvent) {
    if event.is_composing() {
        return;
    }
    let is_plain = !event.ctrl_key() && !event.meta_key();
    let is_handled = match event.key().as_str() {
        "Enter" if event.alt_key() => commands::first_fix(id),
        "Enter" if is_plain => {
            commands::next_line(session, id);
            true
        }
        "Backspace" if is_plain => commands::remove_blank(session, id),
        "ArrowUp" if event.alt_key() && !event.shift_key() => {
            commands::move_line(session, id, Direction::Up);
            true
        }
        "ArrowDown" if event.alt_key() && !event.shift_key() => {
            commands::move_line(session, id, Direction::Down);
            true
        }
        _ => false,
    };
    if is_handled {
        event.prevent_default();
    }
}
