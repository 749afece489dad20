//! The page on which a room votes and settles on its objectives.

use super::ballot::BallotDialog;
use super::ballots::Ballots;
use super::confidence::Confidence;
use super::desk::RoomDesk;
use super::outcome_text::Told;
use super::report_line::Reports;
use crate::room::vote::{MOST_DOTS, Tally};
use crate::room::{Candidate, Item};
use crate::ui::files::Incoming;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Button, Repeat, Shown, Tone, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// An objective as it stands in the list, with what it got.
#[derive(Clone, PartialEq)]
struct Row {
    candidate: Candidate,
    origin: String,
    tally: Option<Tally>,
}

/// The vote, the objectives, and how confident people are of those that were chosen.
#[component]
pub fn Choose() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let is_any = memo(move || desk.read(|room| !room.candidates().is_empty()));
    view! {
        <Shown when=move || !is_any.get()>
            <p>{words().choosing.nothing()}</p>
        </Shown>
        <Shown when=is_any>
            <div class="room-choose">
                <VoteBox />
                <Objectives />
                <Confidence />
            </div>
        </Shown>
    }
}

#[component]
fn VoteBox() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let incoming = expect_context::<Incoming>();
    let texts = &words().choosing;
    let is_open = RwSignal::new(false);
    let is_revealed = memo(move || desk.read(|room| room.vote.is_revealed));
    let dots = move || desk.read(|room| room.vote.dots).to_string();
    let set_dots = move |event| {
        if let Ok(dots) = event_target_value(&event).trim().parse::<u32>() {
            desk.edit(texts.edit_dots(), |room| {
                room.vote.dots = dots.clamp(1, MOST_DOTS);
            });
        }
    };
    let count = move || {
        texts
            .ballot_count()
            .say(desk.read(|room| room.vote.ballots.len()))
    };
    let reveal = move |()| desk.edit(texts.edit_reveal(), |room| room.vote.is_revealed = true);
    view! {
        <section class="room-about" aria-label=texts.vote()>
            <h2>{texts.vote()}</h2>
            <Shown when=move || !is_revealed.get()>
                <p class="quiet">{texts.hidden()}</p>
                <label class="room-minutes">
                    {texts.dots()}
                    <input type="number" min="1" max=MOST_DOTS prop:value=dots on:change=set_dots />
                </label>
                <div class="room-controls">
                    <Button name=texts.next_voter() tone=Tone::Primary on_press=move |()| is_open.set(true) />
                    <Button name=texts.take_in() on_press=move |()| incoming.choose() />
                    <Button name=texts.reveal() on_press=reveal />
                </div>
                <details>
                    <summary>{texts.ballots()}</summary>
                    <Ballots />
                </details>
                <details>
                    <summary>{texts.on_paper()}</summary>
                    <Paper />
                </details>
            </Shown>
            <p role="status">
                {count} {move || is_revealed.get().then(|| format!(". {}", texts.revealed()))}
            </p>
            <Reports />
            <Shown when=is_open>
                <BallotDialog on_close=move |()| is_open.set(false) />
            </Shown>
        </section>
    }
}

/// The totals of dots that were counted on paper.
#[component]
fn Paper() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let candidates = untrack(|| desk.read(crate::room::Room::candidates));
    let field = move |Candidate { item, title, .. }: Candidate| {
        let counted = move || {
            let found =
                desk.read(|room| room.vote.paper.iter().find(|(of, _)| *of == item).copied());
            found.map_or_else(String::new, |(_, dots)| dots.to_string())
        };
        let set = move |event| {
            let dots = event_target_value(&event)
                .trim()
                .parse()
                .unwrap_or_default();
            desk.edit(texts.edit_paper(), |room| room.vote.count_paper(item, dots));
        };
        view! {
            <li>
                <span>{title.to_string()}</span>
                <input
                    type="number"
                    min="0"
                    aria-label=fill(texts.paper_for(), &[("title", &title)])
                    prop:value=counted
                    on:change=set
                />
            </li>
        }
    };
    view! { <ul class="room-dots" role="list">{candidates.into_iter().map(field).collect_view()}</ul> }
}

#[component]
fn Objectives() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let rows = memo(move || {
        desk.read(|room| {
            let told = Told {
                room,
                words: words(),
                figures: &FIGURES,
            };
            let mut rows: Vec<Row> = room
                .candidates()
                .into_iter()
                .map(|candidate| Row {
                    origin: told.origin(&candidate),
                    candidate,
                    tally: None,
                })
                .collect();
            if room.vote.is_revealed {
                let items: Vec<Item> = rows.iter().map(|row| row.candidate.item).collect();
                let tallies = room.vote.tally(&items);
                for row in &mut rows {
                    row.tally = tallies
                        .iter()
                        .find(|tally| tally.item == row.candidate.item)
                        .copied();
                }
                rows.sort_by_key(|row| row.tally.map(|tally| tally.place));
            }
            rows
        })
    });
    let count = move || {
        let count = desk.read(|room| room.chosen().len());
        texts.chosen_count().say(count)
    };
    let key = |row: &Row| {
        format!(
            "{:?} {:?} {} {}",
            row.candidate.item, row.tally, &*row.candidate.title, row.origin
        )
    };
    view! {
        <section class="room-drafts" aria-label=texts.objectives()>
            <h2>{texts.objectives()}</h2>
            <p role="status">{count}</p>
            <ol class="room-list" role="list">
                <Repeat each=move || rows.get() key=key let:row>
                    <ObjectiveLine row=row />
                </Repeat>
            </ol>
        </section>
    }
}

#[component]
fn ObjectiveLine(row: Row) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().choosing;
    let Candidate {
        item,
        title,
        key_results,
        ..
    } = row.candidate;
    let is_chosen = memo(move || desk.read(|room| room.vote.chosen.contains(&item)));
    let choose = move |_| {
        desk.edit(texts.edit_choose(), |room| {
            room.vote.choose(item, !is_chosen.get_untracked());
        });
    };
    let got = row.tally.map(|tally| {
        let tied = tally.is_tied.then(|| view! { " " <em class="room-tied">{texts.tied()}</em> });
        view! { <span class="room-got"><b>{texts.dot_count().say(tally.dots as usize)}</b> {tied}</span> }
    });
    let key_results = key_results
        .into_iter()
        .map(|(_, title)| view! { <li>{title.to_string()}</li> });
    view! {
        <li class="room-candidate">
            <input
                type="checkbox"
                aria-label=fill(texts.choose_one(), &[("title", &title)])
                prop:checked=is_chosen
                on:change=choose
            />
            <div>
                <p><b>{title.to_string()}</b> " " <span class="quiet">{fill(texts.of_draft(), &[("draft", &row.origin)])}</span></p>
                <ul>{key_results.collect_view()}</ul>
            </div>
            {got}
        </li>
    }
}
