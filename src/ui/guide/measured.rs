//! The two questions that are answered by numbers: how anyone would notice, and what must not suffer.

use super::editor::KeyResultEditor;
use super::kept_chain::KeptChain;
use super::page::{Conversation, focus_first};
use super::words_steps::Context;
use crate::domain::{KeyResultId, RecordId};
use crate::hints::GAP;
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Button, Repeat, Shown, Tone, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The most key results that the guide asks for; the document takes more.
const MOST: usize = 5;

/// Which of the two questions it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// How anyone would notice.
    Sign,
    /// What must not suffer.
    Guard,
}

impl Measured {
    /// The key results that answer it.
    fn of(self, talk: Conversation) -> Vec<KeyResultId> {
        talk.answers.with(|answers| match self {
            Self::Sign => answers.key_results.clone(),
            Self::Guard => answers.guards.clone(),
        })
    }
}

/// What is there already, and the fields for one more.
#[component]
pub fn MeasuredStep(
    /// The conversation.
    talk: Conversation,
    /// Which question it is.
    kind: Measured,
) -> impl IntoView {
    let all = memo(move || kind.of(talk));
    let open = RwSignal::new(untrack(|| to_open(talk, kind, &all.get())));
    follow_focus(talk, all, open);
    let others = memo(move || {
        let mut others = all.get();
        others.retain(|id| Some(*id) != open.get());
        others
    });
    let add = move || {
        open.set(Some(new_id()));
        request_animation_frame(focus_first);
    };
    // The line that is open counts once there is something on it.
    let is_open_blank = memo(move || {
        open.get()
            .is_some_and(|id| !all.with(|all| all.contains(&id)))
    });
    let count = memo(move || all.with(Vec::len));
    let finish = move |()| {
        let is_enough = kind == Measured::Guard
            || talk
                .answers
                .with_untracked(super::answers::Answers::has_enough_key_results);
        if is_enough || is_open_blank.get_untracked() {
            talk.go_on();
        } else {
            add();
        }
    };
    let words = &words().guide;
    let heading = if kind == Measured::Sign {
        words.so_far()
    } else {
        words.guards_so_far()
    };
    view! {
        <Context talk=talk />
        <Shown when=move || !others.with(Vec::is_empty)>
            <section class="so-far" aria-label=heading>
                <h2>{heading}</h2>
                <ol role="list">
                    <Repeat each=move || others.get() key=ToString::to_string let:id>
                        <Answer talk=talk id=id on_edit=move |()| {
                            open.set(Some(id));
                            request_animation_frame(focus_first);
                        } />
                    </Repeat>
                </ol>
            </section>
        </Shown>
        {move || open.get().map(|id| view! { <KeyResultEditor talk=talk id=id kind=kind on_finish=finish /> })}
        <Shown when=move || !is_open_blank.get() && count.get() < MOST>
            <Button name=words.add_another() tone=Tone::Add on_press=move |()| add() />
        </Shown>
        <Shown when=move || { count.get() >= MOST }>
            <p class="quiet">{words.enough()}</p>
        </Shown>
    }
}

fn new_id() -> KeyResultId {
    KeyResultId::new(browser::random())
}

/// The key result to begin with: the one that something else leads to; the one whose chain is being
/// answered; the one that is not finished; a new one as long
/// as more are asked for; else none.
fn to_open(talk: Conversation, kind: Measured, all: &[KeyResultId]) -> Option<KeyResultId> {
    let session = talk.draft.session;
    if let Some(RecordId::KeyResult(id)) = session.focus.get()
        && all.contains(&id)
    {
        return Some(id);
    }
    let chain = expect_context::<KeptChain>();
    let is_open = |id: &&KeyResultId| {
        chain.is_about((**id).into())
            || session.read_untracked(|workspace| {
                let key_result = workspace.key_result(**id);
                key_result.is_some_and(|key_result| {
                    let title = key_result.title.value();
                    title.is_blank() || title.contains(GAP)
                })
            })
    };
    let is_asked_for = match kind {
        Measured::Sign => !talk.answers.get().has_enough_key_results(),
        Measured::Guard => all.is_empty(),
    };
    let unfinished = all.iter().find(is_open).copied();
    unfinished.or_else(|| (is_asked_for && all.len() < MOST || all.is_empty()).then(new_id))
}

/// Opens the key result that a way out of a hint leads to, and goes to its first field when today's value is
/// asked for.
fn follow_focus(
    talk: Conversation,
    all: Memo<Vec<KeyResultId>>,
    open: RwSignal<Option<KeyResultId>>,
) {
    let session = talk.draft.session;
    Effect::new(move || {
        if let Some(RecordId::KeyResult(id)) = session.focus.get()
            && all.with_untracked(|all| all.contains(&id))
        {
            open.set(Some(id));
        }
    });
    Effect::new(move || {
        if session.measuring.get().is_some() {
            session.measuring.set(None);
            request_animation_frame(|| {
                browser::focus("#today");
            });
        }
    });
}

/// A key result that is there already.
#[component]
fn Answer(
    talk: Conversation,
    id: KeyResultId,
    #[prop(into)] on_edit: Callback<()>,
) -> impl IntoView {
    let session = talk.draft.session;
    let said = session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id)?;
        let title = key_result.title.value().trim().to_owned();
        let measure = key_result.measure.value().clone();
        Some((title, measure, key_result.source.value().trim().to_owned()))
    });
    let said = move || said.get().unwrap_or_default();
    let title = Signal::derive(move || match said().0 {
        title if title.is_empty() => words().guide.empty_line().to_owned(),
        title => title,
    });
    let measure = move || said().1.map(|measure| words().measure(&measure, &FIGURES));
    let source = move || {
        let source = said().2;
        (!source.is_empty()).then(|| fill(words().guide.read_at(), &[("source", &source)]))
    };
    let named = |template: &'static str| move || fill(template, &[("title", &title.get())]);
    let remove = move |_| {
        talk.draft.remove(id.into());
        request_animation_frame(focus_first);
    };
    let words = &words().guide;
    view! {
        <li>
            <p>{title}</p>
            <p class="quiet">{measure} " " {source}</p>
            <button type="button" class="button" aria-label=named(words.edit_titled()) on:click=move |_| on_edit.run(())>{words.edit()}</button>
            <button type="button" class="button" aria-label=named(words.remove_titled()) on:click=remove>{words.remove()}</button>
        </li>
    }
}
