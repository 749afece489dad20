//! A group on the page, and a line that can be chosen.

use super::super::desk::RoomDesk;
use super::choice::Chosen;
use super::combine::SideBySide;
use super::{GroupRow, LineRow};
use crate::domain::Line;
use crate::room::board::Item;
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// A group: its name, why its lines are together, the lines, and what can be done with it.
#[component]
pub fn GroupCard(
    /// What it shows.
    row: GroupRow,
) -> impl IntoView {
    let words = &words().room_groups;
    let GroupRow {
        id,
        title,
        size,
        reason,
        lines,
        combined,
    } = row;
    let items: Vec<Item> = lines.iter().map(|line| line.item).collect();
    let combined = combined.map(
        |title| view! { <p class="room-combined">{fill(words.combined(), &[("title", &title)])}</p> },
    );
    view! {
        <li class="room-group" id=format!("room-group-{id}") aria-label=fill(words.group_of(), &[("name", &title)])>
            <div class="room-group-head">
                <NameOf id=id title=title.clone() />
                <span class="quiet">{size}</span>
            </div>
            <p class="quiet">{reason}</p>
            {combined}
            <ul class="room-lines" role="list">
                {lines.into_iter().map(|row| view! { <LineChoice row=row /> }.into_any()).collect_view()}
            </ul>
            <Tools id=id items=items />
        </li>
    }
}

/// The field for the name of a group.
#[component]
fn NameOf(id: u32, title: String) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = expect_context::<Chosen>();
    let words = &words().room_groups;
    let side = chosen.side.get_untracked();
    let name = move || {
        let name = desk.read(|room| {
            room.board
                .group(side, id)
                .map(|group| group.name.to_string())
        });
        name.unwrap_or_default()
    };
    let on_input = move |event| {
        let name = Line::new(&event_target_value(&event));
        desk.type_into(words.edit_rename(), &format!("{side:?} {id}"), |room| {
            room.board.rename(side, id, name);
        });
    };
    view! {
        <input
            type="text"
            autocomplete="off"
            aria-label=words.name()
            placeholder=title
            prop:value=name
            on:input=on_input
        />
    }
}

/// What can be done with a group as a whole.
#[component]
fn Tools(id: u32, items: Vec<Item>) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = expect_context::<Chosen>();
    let words = &words().room_groups;
    let side = chosen.side.get_untracked();
    let is_open = memo(move || chosen.open.get() == Some(id));
    let split = move |()| {
        desk.edit(words.edit_take_apart(), |room| {
            room.board.take_apart(side, id);
        });
        browser::focus_soon(".room-groups button".to_owned());
    };
    let lines = items.clone();
    let choose_all = move |()| chosen.set(&lines, true);
    view! {
        <div class="room-tools">
            <button
                type="button"
                class="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| chosen.open.set((!is_open.get_untracked()).then_some(id))
            >
                {words.side_by_side()}
            </button>
            <Button name=words.take_apart() on_press=split />
            <Button name=words.choose_all() on_press=choose_all />
        </div>
        <Shown when=is_open>
            <SideBySide id=id items=items.clone() />
        </Shown>
    }
}

/// A line that can be chosen.
#[component]
pub fn LineChoice(
    /// The line.
    row: LineRow,
) -> impl IntoView {
    let chosen = expect_context::<Chosen>();
    let item = row.item;
    view! {
        <li>
            <label class="room-line">
                <input
                    type="checkbox"
                    prop:checked=move || chosen.has(item)
                    on:change=move |event| chosen.set(&[item], event_target_checked(&event))
                />
                <span>{row.title} " " <span class="quiet">{row.from}</span></span>
            </label>
        </li>
    }
}
