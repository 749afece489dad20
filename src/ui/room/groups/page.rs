//! The page of groups.

use super::super::desk::RoomDesk;
use super::card::{GroupCard, LineChoice};
use super::choice::{ChoiceBar, Chosen};
use super::{GroupRow, LineRow, alone, groups};
use crate::room::board::Side;
use crate::ui::language::words;
use crate::ui::parts::{Button, Repeat, Shown, memo};
use leptos::prelude::*;

/// How many lines that are alone are shown before one asks for more.
const FIRST: usize = 60;

/// Lines that are about the same thing, to be brought together, compared and combined.
#[component]
pub fn Groups() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = Chosen::new();
    provide_context(chosen);
    let words = &words().room_groups;
    let is_empty = memo(move || desk.read(|room| room.board.objectives.is_empty()));
    view! {
        <div class="room-groups">
            <Sides />
            <p class="quiet">{move || if is_empty.get() { words.nothing() } else { words.suggested() }}</p>
            <Shown when=move || !is_empty.get()>
                <ChoiceBar />
                <Several />
                <Alone />
            </Shown>
        </div>
    }
}

/// Objectives or key results.
#[component]
fn Sides() -> impl IntoView {
    let chosen = expect_context::<Chosen>();
    let words = &words().room_groups;
    let side = move |side: Side, name: &'static str| {
        let is_on = move || chosen.side.get() == side;
        view! {
            <button
                type="button"
                class="button room-which"
                aria-pressed=move || is_on().to_string()
                on:click=move |_| chosen.turn(side)
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="room-tools" role="group" aria-label=words.sides()>
            {side(Side::Objectives, words.objectives())}
            {side(Side::KeyResults, words.key_results())}
        </div>
    }
}

/// The groups of several lines.
#[component]
fn Several() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = expect_context::<Chosen>();
    let texts = &words().room_groups;
    let all = memo(move || desk.read(|room| groups(room, chosen.side.get(), words())));
    // What is typed as the name of a group leaves it as it is.
    let key = |row: &GroupRow| {
        let lines: Vec<String> = row
            .lines
            .iter()
            .map(|line| format!("{:?}{}{}", line.item, line.title, line.from))
            .collect();
        format!(
            "{} {} {:?} {}",
            row.id,
            row.reason,
            row.combined,
            lines.join("|")
        )
    };
    view! {
        <section aria-label=texts.groups()>
            <h2>{texts.groups()}</h2>
            <Shown when=move || all.with(Vec::is_empty)>
                <p>{texts.no_groups()}</p>
            </Shown>
            <ul class="room-group-list" role="list">
                <Repeat each=move || all.get() key=key let:row>
                    <GroupCard row=row />
                </Repeat>
            </ul>
        </section>
    }
}

/// The lines that are alone; where they are many, the first of them.
#[component]
fn Alone() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = expect_context::<Chosen>();
    let texts = &words().room_groups;
    let shows_all = RwSignal::new(false);
    let all = memo(move || desk.read(|room| alone(room, chosen.side.get(), words())));
    let count = memo(move || all.with(Vec::len));
    let shown = move || {
        let most = if shows_all.get() { usize::MAX } else { FIRST };
        all.with(|all| all.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let more = memo(move || {
        if shows_all.get() {
            0
        } else {
            count.get().saturating_sub(FIRST)
        }
    });
    let key = |row: &LineRow| format!("{:?}{}{}", row.item, row.title, row.from);
    view! {
        <section aria-label=move || texts.alone().say(count.get())>
            <h2>{move || texts.alone().say(count.get())}</h2>
            <ul class="room-lines" role="list">
                <Repeat each=shown key=key let:row>
                    <LineChoice row=row />
                </Repeat>
            </ul>
            {move || {
                let more = more.get();
                (more > 0).then(|| view! { <Button name=texts.show_all().say(more) on_press=move |()| shows_all.set(true) /> })
            }}
        </section>
    }
}
