//! The first two questions, which words alone answer.

use super::chain_box::{ChainBox, enter_chain};
use super::line::{GuideLine, written};
use super::page::Conversation;
use super::step::GuideStep;
use crate::domain::RecordId;
use crate::hints::Kind;
use crate::ui::language::words;
use crate::ui::lines::Place;
use crate::ui::parts::TextLine;
use leptos::ev::KeyboardEvent;
use leptos::html::Textarea;
use leptos::prelude::*;

/// What will be better, and for whom?
#[component]
pub fn ObjectiveStep(
    /// The conversation.
    talk: Conversation,
) -> impl IntoView {
    let words = &words().guide;
    let id = RecordId::from(talk.draft.id);
    let written = written(id, Some(Kind::Objective), Signal::default());
    let cycle = talk.draft.session.cycle().get_untracked();
    let place = cycle.map_or(talk.draft.key_result_place(), |cycle| {
        Place::Objective(cycle, usize::MAX)
    });
    let on_enter = move |()| {
        if !enter_chain(written) {
            talk.go_on();
        }
    };
    view! {
        <div class="big-line aim" class:has-chain=move || written.is_work.get()>
            <GuideLine
                written=written
                draft=talk.draft
                place=place
                label=words.ask_objective()
                placeholder=crate::ui::language::words().document.objective_placeholder()
                on_enter=on_enter
            />
        </div>
        <p class="quiet keys">{words.keys()}</p>
        <ChainBox written=written draft=talk.draft />
    }
}

/// Why now?
#[component]
pub fn WhyStep(
    /// The conversation.
    talk: Conversation,
) -> impl IntoView {
    let words = &words().guide;
    let draft = talk.draft;
    let why = draft.session.memo(draft.id, move |workspace| {
        let objective = workspace.objective(draft.id);
        objective
            .map(|objective| objective.why.value().to_string())
            .unwrap_or_default()
    });
    let node = NodeRef::<Textarea>::new();
    let on_key = move |event: KeyboardEvent| {
        let is_plain =
            !event.shift_key() && !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if event.key() == "Enter" && is_plain && !event.is_composing() {
            event.prevent_default();
            talk.go_on();
        }
    };
    view! {
        <Context talk=talk />
        <div class="big-line">
            <TextLine
                label=words.question(GuideStep::Why).0
                placeholder=crate::ui::language::words().document.why_placeholder()
                value=why
                is_prose=true
                node=node
                on_input=move |text: String| draft.type_why(&text)
                on_key=on_key
            >
                {why}
            </TextLine>
        </div>
        <p class="quiet keys">{words.prose_keys()}</p>
    }
}

/// The objective that a later question is about.
#[component]
pub fn Context(
    /// The conversation.
    talk: Conversation,
) -> impl IntoView {
    let draft = talk.draft;
    let title = draft.session.memo(draft.id, move |workspace| {
        let objective = workspace.objective(draft.id);
        objective
            .map(|objective| objective.title.value().trim().to_owned())
            .unwrap_or_default()
    });
    view! { <p class="guide-context">{title}</p> }
}
