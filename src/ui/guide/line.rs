//! A line in the guide: a text box with its hints under it.

use super::draft::Draft;
use crate::domain::RecordId;
use crate::hints::{Hint, Kind, Known};
use crate::ui::browser;
use crate::ui::cycle_text::known;
use crate::ui::document::line::{announce, follow_focus, live_hints, underlined};
use crate::ui::document::notes::{Notes, descriptions, identity, notes_on};
use crate::ui::guide::chain::is_work;
use crate::ui::line_notes::LineNotes;
use crate::ui::lines::Place;
use crate::ui::marked_copy::marked_copy;
use crate::ui::parts::{TextLine, memo};
use crate::ui::session::use_session;
use leptos::ev::KeyboardEvent;
use leptos::html::Textarea;
use leptos::prelude::*;

/// How much the hints may say of a line for the moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Voice {
    /// All they have to say.
    #[default]
    All,
    /// That it is work; what is missing is still being filled in.
    Work,
    /// Nothing: it is being filled in.
    Nothing,
}

/// What is written on a line, and what there is to say about it.
#[derive(Clone, Copy)]
pub struct Written {
    /// Whose title it is.
    pub id: RecordId,
    /// The title; empty while there is no record yet.
    pub title: Memo<String>,
    /// The hints that stand under it.
    pub notes: Memo<LineNotes>,
    /// Whether the hints call it work.
    pub is_work: Memo<bool>,
    hints: Memo<Vec<Hint>>,
    node: NodeRef<Textarea>,
}

/// Reads along on a line. `kind` says how; `None` for a line that the hints do not read.
pub fn written(id: RecordId, kind: Option<Kind>, voice: Signal<Voice>) -> Written {
    let session = use_session();
    let node = NodeRef::<Textarea>::new();
    let title = session.memo(id, move |workspace| {
        let record = workspace.record(id);
        record
            .map(|record| record.title().to_string())
            .unwrap_or_default()
    });
    let known = session.memo(id, move |workspace| match id {
        RecordId::KeyResult(id) => workspace.key_result(id).map(known).unwrap_or_default(),
        _ => Known::default(),
    });
    let all = live_hints(title, kind, known.into(), node);
    let hints = memo(move || {
        let mut hints = all.get();
        match voice.get() {
            Voice::All => {}
            Voice::Work => hints.retain(|hint| is_work(std::slice::from_ref(hint))),
            Voice::Nothing => hints.clear(),
        }
        hints
    });
    let notes = notes_on(session, id, title, hints, Signal::default());
    let is_work = memo(move || {
        notes.with(|notes| {
            let leads = notes.open.iter().map(|note| note.lead.clone());
            is_work(&leads.collect::<Vec<_>>())
        })
    });
    Written {
        id,
        title,
        notes,
        is_work,
        hints,
        node,
    }
}

/// The text box of a line, and its hints.
#[component]
pub fn GuideLine(
    /// What is written on it.
    written: Written,
    /// The objective in the guide.
    draft: Draft,
    /// Where the line belongs.
    place: Place,
    /// The accessible name of its text box.
    label: &'static str,
    /// What to write there, shown while it is empty.
    placeholder: &'static str,
    /// What Enter does.
    #[prop(into)]
    on_enter: Callback<()>,
) -> impl IntoView {
    let Written {
        id,
        title,
        notes,
        hints,
        node,
        ..
    } = written;
    let session = draft.session;
    announce(session, notes, node);
    follow_focus(session, id, title, node);
    let described_by = Signal::derive(move || notes.with(|notes| descriptions(id, notes)));
    let on_key = move |event: KeyboardEvent| {
        if event.key() != "Enter" || event.is_composing() || event.ctrl_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        if event.alt_key() {
            browser::focus(&format!("#{} button", identity(id)));
        } else {
            on_enter.run(());
        }
    };
    view! {
        <div class="line" class:current=move || session.current.get() == Some(id)>
            <TextLine
                label=label
                placeholder=placeholder
                value=title
                described_by=described_by
                node=node
                on_input=move |text: String| draft.type_title(id, place, &text)
                on_key=on_key
                on_enter=move |()| session.current.set(Some(id))
            >
                {move || title.with(|title| marked_copy(title, &underlined(hints, notes)))}
            </TextLine>
            <Notes id=id notes=notes />
        </div>
    }
}
