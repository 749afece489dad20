//! The lines of a group side by side, and one wording for all of them.

use super::super::desk::RoomDesk;
use super::choice::Chosen;
use super::{Facets, facets};
use crate::domain::Line;
use crate::room::board::Item;
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::parts::{Button, Tone};
use crate::ui::route::Route;
use leptos::prelude::*;

/// The lines of a group in full, beside each other, and below them the one that is to stand for all.
#[component]
pub fn SideBySide(
    /// The group.
    id: u32,
    /// Its lines.
    items: Vec<Item>,
) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let side = expect_context::<Chosen>().side.get_untracked();
    let known = untrack(|| {
        desk.read(|room| {
            let group = room.board.group(side, id)?;
            let combined = group
                .combined
                .as_ref()
                .map(|one| (one.lead, one.title.to_string()));
            Some((
                combined,
                items
                    .into_iter()
                    .map(|item| facets(room, item, words(), &FIGURES))
                    .collect::<Vec<_>>(),
            ))
        })
    });
    let (combined, lines) = known.unwrap_or_default();
    let is_combined = combined.is_some();
    let first = lines
        .first()
        .map(|one| (one.line.item, one.line.title.clone()));
    let Some((lead, wording)) = combined.or(first) else {
        return ().into_any();
    };
    let (lead, wording) = (RwSignal::new(lead), RwSignal::new(wording));
    let columns = lines.into_iter().map(|line| {
        let title = line.line.title.clone();
        let item = line.line.item;
        let choose = Callback::new(move |()| {
            lead.set(item);
            wording.set(title.clone());
        });
        view! { <Column id=id line=line lead=lead on_choose=choose /> }.into_any()
    });
    view! {
        <div class="room-columns">{columns.collect_view()}</div>
        <Wording id=id lead=lead wording=wording is_combined=is_combined />
    }
    .into_any()
}

/// A line in full.
#[component]
fn Column(id: u32, line: Facets, lead: RwSignal<Item>, on_choose: Callback<()>) -> impl IntoView {
    let words = &words().room_groups;
    let item = line.line.item;
    let title = line.line.title;
    let below = (!line.below.is_empty()).then(|| {
        let lines = line
            .below
            .into_iter()
            .map(|title| view! { <li>{title}</li> }.into_any());
        view! { <dt>{words.below()}</dt><dd><ul>{lines.collect_view()}</ul></dd> }.into_any()
    });
    let rules = line.rules.iter().map(|rule| {
        view! { <a href=Route::Rule(rule.id).href() lang="en">{rule.title}</a> }.into_any()
    });
    let rules = if line.rules.is_empty() {
        words.no_hints().into_any()
    } else {
        rules.collect_view().into_any()
    };
    view! {
        <article class="room-column" aria-label=title.clone()>
            <p><b>{title.clone()}</b></p>
            <dl>
                <dt>{words.who()}</dt>
                <dd>{line.line.from}</dd>
                {fact(words.measure(), line.measure)}
                {fact(words.why(), line.why)}
                {below}
                <dt>{words.hints()}</dt>
                <dd>{rules}</dd>
            </dl>
            <label class="room-line">
                <input
                    type="radio"
                    name=format!("room-lead-{id}")
                    prop:checked=move || lead.get() == item
                    on:change=move |_| on_choose.run(())
                />
                <span>{words.lead()}</span>
            </label>
        </article>
    }
}

fn fact(name: &'static str, said: String) -> Option<AnyView> {
    (!said.is_empty()).then(|| view! { <dt>{name}</dt><dd>{said}</dd> }.into_any())
}

/// The one wording for all, and the button that makes it so.
#[component]
fn Wording(
    id: u32,
    lead: RwSignal<Item>,
    wording: RwSignal<String>,
    is_combined: bool,
) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let chosen = expect_context::<Chosen>();
    let words = &words().room_groups;
    let side = chosen.side.get_untracked();
    // Not to a field: the keys that take a step back would take back its typing there.
    let back = move || browser::focus_soon(format!("#room-group-{id} .primary"));
    let combine = move |()| {
        let (lead, title) = (lead.get_untracked(), Line::new(&wording.get_untracked()));
        if !title.is_blank() {
            desk.edit(words.edit_combine(), |room| {
                room.combine(side, id, lead, title);
            });
            back();
        }
    };
    let keep_apart = move |()| {
        desk.edit(words.edit_keep_apart(), |room| {
            room.board.keep_apart(side, id);
        });
        back();
    };
    view! {
        <label class="room-field">
            <span>{words.wording()}</span>
            <textarea
                rows="2"
                autocomplete="off"
                prop:value=wording
                on:input=move |event| wording.set(event_target_value(&event))
            ></textarea>
        </label>
        <p class="quiet">{words.wording_means()}</p>
        <div class="room-tools">
            <Button name=if is_combined { words.change() } else { words.combine() } tone=Tone::Primary on_press=combine />
            {is_combined.then(|| view! { <Button name=words.keep_apart() on_press=keep_apart /> })}
        </div>
    }
}
