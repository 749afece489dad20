//! The page on which a workshop is closed: who takes what on, why the rest was left out, and what goes out.

use super::confidence::chosen_key_results;
use super::desk::RoomDesk;
use super::hand_out::HandOut;
use crate::domain::{Date, Line};
use crate::room::Candidate;
use crate::room::board::Item;
use crate::ui::language::words;
use crate::ui::parts::{Repeat, Shown, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// Commitment, what was left out, and the ways out.
#[component]
pub fn Close() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let is_any = memo(move || desk.read(|room| !room.chosen().is_empty()));
    view! {
        <Shown when=move || !is_any.get()>
            <p>{words().closing.nothing()}</p>
        </Shown>
        <Shown when=is_any>
            <HandOut />
            <div class="room-plan">
                <Commitment />
                <Dropped />
            </div>
        </Shown>
    }
}

#[component]
fn Commitment() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().closing;
    let key_results = memo(move || desk.read(chosen_key_results));
    let unowned = move || {
        let all = key_results.get();
        let count = desk.read(|room| {
            all.iter()
                .filter(|(id, _)| room.vote.owner(*id).trim().is_empty())
                .count()
        });
        texts.unowned().say(count)
    };
    let day = move || {
        desk.read(|room| room.vote.first_check_in.map(|day| day.to_string()))
            .unwrap_or_default()
    };
    let set_day = move |event| {
        let day = Date::parse(&event_target_value(&event));
        desk.edit(texts.edit_first(), |room| room.vote.first_check_in = day);
    };
    view! {
        <section class="room-drafts" aria-label=texts.commitment()>
            <h2>{texts.commitment()}</h2>
            <p role="status">{unowned}</p>
            <ul class="room-list" role="list">
                <Repeat each=move || key_results.get() key=|(id, title)| format!("{id:?} {}", &**title) let:line>
                    <OwnerLine id=line.0 title=line.1 />
                </Repeat>
            </ul>
            <label class="room-field room-day">
                <span>{texts.first_check_in()}</span>
                <input type="date" prop:value=day on:change=set_day />
            </label>
        </section>
    }
}

#[component]
fn OwnerLine(id: Item, title: Line) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().closing;
    let owner = move || desk.read(|room| room.vote.owner(id).to_owned());
    let change = move |text: String| {
        let owner = Line::new(&text);
        desk.type_into(texts.edit_owner(), &format!("owner {id:?}"), |room| {
            room.vote.own(id, owner);
        });
    };
    view! {
        <LineField
            name=fill(texts.owner_of(), &[("title", &title)])
            title=title
            placeholder=texts.owner_placeholder()
            value=Signal::derive(owner)
            on_input=change
        />
    }
}

#[component]
fn Dropped() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().closing;
    let dropped = memo(move || desk.read(crate::room::Room::dropped));
    let is_any = memo(move || dropped.with(|dropped| !dropped.is_empty()));
    view! {
        <Shown when=is_any>
            <section class="room-drafts" aria-label=texts.dropped()>
                <h2>{texts.dropped()}</h2>
                <p class="quiet">{texts.dropped_means()}</p>
                <ul class="room-list" role="list">
                    <Repeat each=move || dropped.get() key=|one| format!("{:?} {}", one.item, &*one.title) let:candidate>
                        <DroppedLine candidate=candidate />
                    </Repeat>
                </ul>
            </section>
        </Shown>
    }
}

#[component]
fn DroppedLine(candidate: Candidate) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let texts = &words().closing;
    let Candidate { item, title, .. } = candidate;
    let reason = move || desk.read(|room| room.vote.reason(item).to_owned());
    let change = move |text: String| {
        let reason = Line::new(&text);
        desk.type_into(texts.edit_reason(), &format!("reason {item:?}"), |room| {
            room.vote.explain(item, reason);
        });
    };
    view! {
        <LineField
            name=fill(texts.reason_for(), &[("title", &title)])
            title=title
            value=Signal::derive(reason)
            on_input=change
        />
    }
}

/// A line of a list with a text box for a few words on it.
#[component]
fn LineField(
    /// What the box is called.
    name: String,
    /// What the line says.
    title: Line,
    /// What to write, shown while the box is empty.
    #[prop(optional)]
    placeholder: Option<&'static str>,
    /// What it holds.
    value: Signal<String>,
    /// What happens when its text changes.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    view! {
        <li class="room-confidence">
            <span>{title.to_string()}</span>
            <input
                type="text"
                autocomplete="off"
                aria-label=name
                placeholder=placeholder
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </li>
    }
}
