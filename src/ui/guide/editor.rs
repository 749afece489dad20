//! One key result in the guide: its fields, the sentence that they write, and what there is to say about it.

use super::chain_box::{ChainBox, enter_chain};
use super::fields::PieceFields;
use super::line::{GuideLine, Voice, written};
use super::measured::Measured;
use super::page::Conversation;
use super::proposals::Proposals;
use super::sentence::{Aim, Pieces};
use crate::domain::KeyResultId;
use crate::hints::Kind;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Shown, memo};
use leptos::prelude::*;
use std::time::Duration;

/// How long after the last key stroke, or after leaving the fields, new hints appear.
const PAUSE: Duration = Duration::from_millis(500);

/// The fields and the sentence of a key result.
#[component]
pub fn KeyResultEditor(
    /// The conversation.
    talk: Conversation,
    /// Which key result.
    id: KeyResultId,
    /// Which question it answers.
    kind: Measured,
    /// What happens when Enter goes on from its last field.
    #[prop(into)]
    on_finish: Callback<()>,
) -> impl IntoView {
    let draft = talk.draft;
    let voice = RwSignal::new(Voice::All);
    let written = written(id.into(), Some(Kind::KeyResult), voice.into());
    let typed = RwSignal::new(start(kind));
    let pieces = memo(move || {
        let typed = typed.get();
        let title = written.title.get();
        // As long as they write what is there, the fields keep even what a sentence does not tell.
        if typed.sentence(words()) == title {
            return Some(typed);
        }
        Pieces::read(&title).map(|pieces| aimed(pieces, kind))
    });
    let wait = waiting(voice, pieces);
    let change = Callback::new(move |change: Pieces| {
        typed.set(change.clone());
        draft.fill(id, &change);
        voice.set(Voice::Nothing);
        wait();
    });
    let is_own = memo(move || pieces.with(Option::is_none));
    let first_enter = move |()| enter_chain(written);
    let words = &words().guide;
    view! {
        <div class="key-result-editor" data-first on:focusout=move |_| wait()>
            <Shown when=move || !is_own.get()>
                <PieceFields pieces=pieces kind=kind on_change=change on_enter=first_enter />
            </Shown>
            <Shown when=move || is_own.get()>
                <p class="quiet">{words.own_words()}</p>
            </Shown>
            <SourceField talk=talk id=id on_enter=on_finish />
            <div class="composed" class:has-chain=move || written.is_work.get()>
                <p class="quiet" aria-hidden="true">{words.sentence()}</p>
                <GuideLine
                    written=written
                    draft=draft
                    place=draft.key_result_place()
                    label=words.sentence()
                    placeholder=words.sentence_placeholder()
                    on_enter=move |()| if !enter_chain(written) { on_finish.run(()) }
                />
            </div>
            <ChainBox written=written draft=draft />
            {(kind == Measured::Sign).then(|| view! { <Proposals id=id draft=draft /> })}
        </div>
    }
}

/// The pieces of a key result that has not been begun.
fn start(kind: Measured) -> Pieces {
    aimed(Pieces::default(), kind)
}

/// What answers the question of guards keeps an edge, even before there is one.
fn aimed(pieces: Pieces, kind: Measured) -> Pieces {
    let is_bare = pieces.aim == Aim::Change && pieces.today.is_empty() && pieces.goal.is_empty();
    if kind == Measured::Guard && is_bare {
        return Pieces {
            aim: Aim::AtMost,
            ..pieces
        };
    }
    pieces
}

/// Lets the hints speak again after a pause: of all that is there once the fields are complete or left behind,
/// until then only of work.
fn waiting(
    voice: RwSignal<Voice>,
    pieces: Memo<Option<Pieces>>,
) -> impl Fn() + Copy + Send + Sync + 'static {
    let handle = StoredValue::new(None::<TimeoutHandle>);
    // The editor may be gone by the time the pause is over, or when a field that goes away loses the focus.
    let speak = move || {
        let Some(pieces) = pieces.try_get_untracked() else {
            return;
        };
        let is_inside = browser::is_focused_within(".piece-fields");
        let is_ready = pieces.is_none_or(|pieces| pieces.is_complete()) || !is_inside;
        voice.try_set(if is_ready { Voice::All } else { Voice::Work });
    };
    move || {
        let next = set_timeout_with_handle(speak, PAUSE).ok();
        let last = handle.try_update_value(|handle| std::mem::replace(handle, next));
        if let Some(Some(last)) = last {
            last.clear();
        }
    }
}

/// How the number will be read.
#[component]
fn SourceField(talk: Conversation, id: KeyResultId, on_enter: Callback<()>) -> impl IntoView {
    let draft = talk.draft;
    let source = draft.session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id);
        key_result
            .map(|key_result| key_result.source.value().to_string())
            .unwrap_or_default()
    });
    let words = &words().guide;
    view! {
        <label class="source">
            {words.source()}
            <input
                type="text"
                autocomplete="off"
                placeholder=words.source_placeholder()
                prop:value=source
                on:input=move |event| draft.type_source(id, &event_target_value(&event))
                on:keydown=move |event| {
                    if event.key() == "Enter" && !event.is_composing() {
                        event.prevent_default();
                        on_enter.run(());
                    }
                }
            />
        </label>
    }
}
