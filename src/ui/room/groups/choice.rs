//! Choosing lines, and what can be done with those that are chosen.

use super::super::desk::RoomDesk;
use crate::room::board::{Item, Side};
use crate::ui::browser;
use crate::ui::language::words;
use crate::ui::parts::{Button, Shown, Tone};
use leptos::prelude::*;

/// Which lines are chosen, of which side, and which groups stand open.
#[derive(Clone, Copy)]
pub struct Chosen {
    /// What is grouped at the moment.
    pub side: RwSignal<Side>,
    /// The lines, in the order in which they were chosen.
    items: RwSignal<Vec<Item>>,
    /// The group whose lines stand side by side.
    pub open: RwSignal<Option<u32>>,
}

impl Chosen {
    /// Nothing is.
    pub fn new() -> Self {
        Self {
            side: RwSignal::default(),
            items: RwSignal::default(),
            open: RwSignal::default(),
        }
    }

    /// Turns to a side, on which nothing is chosen yet.
    pub fn turn(self, side: Side) {
        self.side.set(side);
        self.items.set(Vec::new());
        self.open.set(None);
    }

    /// Whether a line is chosen.
    pub fn has(self, item: Item) -> bool {
        self.items.with(|items| items.contains(&item))
    }

    /// Chooses lines, or none of them any more.
    pub fn set(self, lines: &[Item], is_chosen: bool) {
        self.items.update(|items| {
            items.retain(|item| !lines.contains(item));
            if is_chosen {
                items.extend(lines);
            }
        });
    }
}

/// What can be done with the chosen lines, while there are any.
#[component]
pub fn ChoiceBar() -> impl IntoView {
    let chosen = expect_context::<Chosen>();
    let words = &words().room_groups;
    let count = move || chosen.items.with(Vec::len);
    view! {
        <div class="room-chosen" role="region" aria-label=words.title()>
            <p role="status">{move || words.chosen().say(count())}</p>
            <Shown when=move || count() != 0>
                <Actions />
            </Shown>
        </div>
    }
}

#[component]
fn Actions() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = expect_context::<Chosen>();
    let words = &words().room_groups;
    let take = move || (chosen.side.get_untracked(), chosen.items.get_untracked());
    let gather = move |()| {
        let (side, items) = take();
        let mut group = None;
        desk.edit(words.edit_gather(), |room| {
            group = room.board.gather(side, &items);
        });
        chosen.items.set(Vec::new());
        if let Some(id) = group {
            browser::focus_soon(format!("#room-group-{id} input"));
        }
    };
    let set_apart = move |()| {
        let (side, items) = take();
        desk.edit(words.edit_set_apart(), |room| {
            for item in &items {
                room.board.move_item(side, *item, None);
            }
        });
        chosen.items.set(Vec::new());
        browser::focus_soon(".room-groups button".to_owned());
    };
    let none = move |()| {
        chosen.items.set(Vec::new());
        browser::focus_soon(".room-groups button".to_owned());
    };
    view! {
        <div class="room-tools">
            <Button name=words.gather() tone=Tone::Primary on_press=gather />
            <Button name=words.set_apart() on_press=set_apart />
            <Button name=words.choose_none() on_press=none />
        </div>
        <p class="quiet">{words.chosen_means()}</p>
    }
}
