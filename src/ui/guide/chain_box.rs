//! The three questions that lead from work to what it is for.

use super::chain::Chain;
use super::draft::Draft;
use super::kept_chain::KeptChain;
use super::line::Written;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::Shown;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The fields of the chain, in their order.
const FIELDS: usize = 3;

/// The questions, for as long as the hints call the line work.
#[component]
pub fn ChainBox(
    /// The line.
    written: Written,
    /// The objective in the guide.
    draft: Draft,
) -> impl IntoView {
    view! {
        <Shown when=move || written.is_work.get()>
            <Questions written=written draft=draft />
        </Shown>
    }
}

/// Goes from a line to the first question of its chain, if it has one.
pub fn enter_chain(written: Written) -> bool {
    written.is_work.get_untracked() && browser::focus("#chain-0")
}

#[component]
fn Questions(written: Written, draft: Draft) -> impl IntoView {
    browser::keep_focus_in_sight();
    let kept = expect_context::<KeptChain>();
    let id = written.id;
    let chain = move || kept.about(id);
    let outcome = move || chain().outcome(id, words());
    let turn = move || {
        let chain = untrack(chain);
        if chain.outcome(id, words()).is_some() {
            kept.take();
            draft.turn(id, &chain);
        } else {
            browser::focus("#chain-0");
        }
    };
    let words = &words().guide;
    let questions = [words.chain_change(), words.chain_whom(), words.chain_seen()];
    let field = move |index: usize| {
        let value = move || piece(&mut chain(), index).clone();
        let input = move |event| {
            let mut chain = untrack(chain);
            *piece(&mut chain, index) = event_target_value(&event);
            kept.keep(id, chain);
        };
        let key = move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                let is_last = index + 1 == FIELDS;
                if is_last || !browser::focus(&format!("#chain-{}", index + 1)) {
                    turn();
                }
            }
        };
        view! {
            <label>
                {questions[index]}
                <input id=format!("chain-{index}") type="text" autocomplete="off" prop:value=value on:input=input on:keydown=key />
            </label>
        }
        .into_any()
    };
    view! {
        <section class="chain" aria-label=words.chain()>
            <h2>{words.chain()}</h2>
            <p class="quiet">{words.chain_about()}</p>
            {(0..FIELDS).map(field).collect_view()}
            <Shown when=move || outcome().is_some()>
                <p class="chain-result">
                    <span class="quiet">{words.chain_result()} ": "</span>
                    {move || outcome().unwrap_or_default()}
                </p>
            </Shown>
            <button type="button" class="button chain-turn" on:click=move |_| turn()>{words.chain_turn()}</button>
        </section>
    }
}

fn piece(chain: &mut Chain, index: usize) -> &mut String {
    match index {
        0 => &mut chain.change,
        1 => &mut chain.whom,
        _ => &mut chain.seen,
    }
}
