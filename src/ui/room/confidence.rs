//! How confident people are of the key results that were chosen.

use super::desk::RoomDesk;
use super::outcome_text::Told;
use crate::domain::Line;
use crate::room::Room;
use crate::room::board::Item;
use crate::room::vote::{SURE, read_votes};
use crate::ui::language::{FIGURES, words};
use crate::ui::markup::Markup;
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// The key results of all that was chosen, with their words.
pub fn chosen_key_results(room: &Room) -> Vec<(Item, Line)> {
    let chosen = room.chosen().into_iter();
    chosen.flat_map(|candidate| candidate.key_results).collect()
}

/// A field for each key result, and how the votes lie.
#[component]
pub fn Confidence() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let key_results = memo(move || desk.read(chosen_key_results));
    let is_any = memo(move || key_results.with(|all| !all.is_empty()));
    view! {
        <Shown when=is_any>
            <section class="room-drafts" aria-label=texts.confidence()>
                <h2>{texts.confidence()}</h2>
                <p class="quiet">{texts.confidence_means()}</p>
                <ul class="room-list" role="list">
                    <Repeat each=move || key_results.get() key=|(id, title)| format!("{id:?} {}", &**title) let:line>
                        <ConfidenceLine id=line.0 title=line.1 />
                    </Repeat>
                </ul>
            </section>
        </Shown>
    }
}

#[component]
fn ConfidenceLine(id: Item, title: Line) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let is_wrong = RwSignal::new(false);
    let votes = untrack(|| desk.read(|room| room.vote.confidence(id).to_vec()));
    let votes: Vec<String> = votes.iter().map(ToString::to_string).collect();
    let change = move |event| {
        let read = read_votes(&event_target_value(&event));
        is_wrong.set(read.is_none());
        if let Some(votes) = read {
            desk.type_into(
                texts.edit_confidence(),
                &format!("confidence {id:?}"),
                |room| {
                    room.vote.trust(id, votes);
                },
            );
        }
    };
    let spread = move || {
        desk.read(|room| {
            let told = Told {
                room,
                words: words(),
                figures: &FIGURES,
            };
            told.spread(id)
        })
    };
    let dots = move || desk.read(|room| spread_dots(room.vote.confidence(id)));
    view! {
        <li class="room-confidence">
            <span>{title.to_string()}</span>
            <input
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-label=fill(texts.confidence_in(), &[("title", &title)])
                prop:value=votes.join(" ")
                on:input=change
            />
            <div class="room-spread" aria-hidden="true" inner_html=dots></div>
            <span class="quiet" role="status">{spread}</span>
            <p class="problem" role="alert">{move || is_wrong.get().then_some(texts.not_votes())}</p>
        </li>
    }
}

/// The votes as dots over a line from 0 to 10; those of one number stand one on the other.
fn spread_dots(votes: &[u8]) -> String {
    if votes.is_empty() {
        return String::new();
    }
    let mut svg = Markup::default();
    svg.raw("<svg viewBox=\"0 0 224 44\"><path d=\"M8 40H216\"/>");
    let mut levels = [0; SURE as usize + 1];
    for vote in votes {
        let level = &mut levels[usize::from((*vote).min(SURE))];
        let (x, y) = (12 + 20 * i32::from(*vote), 34 - 7 * (*level).min(4));
        *level += 1;
        svg.raw("<circle r=\"3\" cx=\"").number(x);
        svg.raw("\" cy=\"").number(y).raw("\"/>");
    }
    svg.raw("</svg>");
    svg.finish()
}
