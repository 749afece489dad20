//! What will be tried first: bets, each under the key result that it is meant to move.

use super::line::{GuideLine, written};
use super::page::Conversation;
use super::step::GuideStep;
use super::words_steps::Context;
use crate::domain::{InitiativeId, KeyResultId};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::lines::Place;
use crate::ui::parts::{Icon, IconButton, Repeat, Shown, memo};
use crate::ui::route::Route;
use crate::ui::words::fill;
use leptos::prelude::*;

/// A list of bets under each key result, with room for one more.
#[component]
pub fn InitiativesStep(
    /// The conversation.
    talk: Conversation,
) -> impl IntoView {
    let key_results = memo(move || {
        talk.answers.with(|answers| {
            let mut all = answers.key_results.clone();
            all.extend(&answers.guards);
            all
        })
    });
    let words = &words().guide;
    let back = Route::Guide(talk.draft.id, Some(GuideStep::KeyResults)).href();
    view! {
        <Context talk=talk />
        <Shown when=move || key_results.with(Vec::is_empty)>
            <p><a href=back.clone()>{words.no_key_results()}</a></p>
        </Shown>
        <Repeat each=move || key_results.get() key=ToString::to_string let:id>
            <Bets talk=talk id=id />
        </Repeat>
    }
}

#[component]
fn Bets(talk: Conversation, id: KeyResultId) -> impl IntoView {
    let session = talk.draft.session;
    let title = session.memo(id, move |workspace| {
        let key_result = workspace.key_result(id);
        key_result
            .map(|key_result| key_result.title.value().trim().to_owned())
            .filter(|title| !title.is_empty())
    });
    let title = Signal::derive(move || {
        title
            .get()
            .unwrap_or_else(|| words().guide.empty_line().to_owned())
    });
    let new = || InitiativeId::new(browser::random());
    // One bet more than there are, which is there once something is written on it.
    let open = RwSignal::new(new());
    let bets = memo(move || {
        let mut bets = session
            .outline()
            .with(|outline| outline.initiatives(id).to_vec());
        if !bets.contains(&open.get()) {
            bets.push(open.get());
        }
        bets
    });
    let is_written = move |bet: InitiativeId| {
        session.read_untracked(|workspace| workspace.initiative(bet).is_some())
    };
    Effect::new(move || {
        // The row for one more is taken, so there is another.
        session.outline().track();
        if is_written(open.get()) {
            open.set(new());
        }
    });
    let on_enter = Callback::new(move |bet: InitiativeId| {
        if is_written(bet) {
            session.focus.set(Some(open.get_untracked().into()));
        } else {
            talk.go_on();
        }
    });
    view! {
        <section class="bets" aria-label=move || fill(words().guide.bets_on(), &[("title", &title.get())])>
            <h2>{title}</h2>
            <ul role="list">
                <Repeat each=move || bets.get() key=ToString::to_string let:bet>
                    <Bet talk=talk id=bet under=id on_enter=move |()| on_enter.run(bet) />
                </Repeat>
            </ul>
        </section>
    }
}

#[component]
fn Bet(
    talk: Conversation,
    id: InitiativeId,
    under: KeyResultId,
    #[prop(into)] on_enter: Callback<()>,
) -> impl IntoView {
    let words = &words().guide;
    let written = written(id.into(), None, Signal::default());
    let is_there = memo(move || !written.title.with(String::is_empty));
    let remove = move |()| {
        talk.draft.remove(id.into());
        super::page::focus_first();
    };
    view! {
        <li>
            <span class="number" aria-hidden="true">"↳"</span>
            <GuideLine
                written=written
                draft=talk.draft
                place=Place::Initiative(under, usize::MAX)
                label=words.bet()
                placeholder=words.bet_placeholder()
                on_enter=on_enter
            />
            <Shown when=move || is_there.get()>
                <IconButton name=crate::ui::language::words().document.delete_initiative() icon=Icon::Delete on_press=remove />
            </Shown>
        </li>
    }
}
