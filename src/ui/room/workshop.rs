//! What the workshop is: its name, what it is about, and how people write in it.

use super::desk::RoomDesk;
use super::fields::TextField;
use crate::domain::{CycleId, Line, Prose};
use crate::room::Room;
use crate::ui::language::words;
use crate::ui::parts::memo;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// The fields of the workshop.
#[component]
pub fn Workshop() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let (room_words, texts) = (&words().room, &words().workshop);
    let expected = memo(move || desk.read(|room| join(&room.expected)));
    view! {
        <TextField
            label=room_words.name()
            value=Signal::derive(move || desk.read(|room| room.name.to_string()))
            on_input=move |name: String| {
                desk.type_into(room_words.edit_name(), "name", |room| room.name = Line::new(&name));
            }
        />
        <TextField
            label=texts.brief()
            lines=texts.brief_placeholder()
            value=Signal::derive(move || desk.read(|room| room.brief.to_string()))
            on_input=move |brief: String| {
                desk.type_into(texts.edit_brief(), "brief", |room| room.brief = Prose::new(&brief));
            }
        />
        <CycleField />
        <TextField
            label=room_words.expected()
            lines=room_words.expected_placeholder()
            value=expected
            on_input=move |names: String| {
                desk.type_into(room_words.edit_expected(), "expected", |room| room.expect(&names));
            }
        />
        <Switch
            name=texts.with_hints()
            is_on=|room| !room.is_without_hints
            on_change=move || desk.edit(texts.edit_hints(), |room| room.is_without_hints = !room.is_without_hints)
        />
        <Switch
            name=room_words.anonymous()
            is_on=|room| room.is_anonymous
            on_change=move || desk.edit(room_words.edit_anonymous(), |room| room.is_anonymous = !room.is_anonymous)
        />
        <p class="quiet">{room_words.anonymous_means()}</p>
    }
}

#[component]
fn Switch(
    name: &'static str,
    is_on: fn(&Room) -> bool,
    on_change: impl Fn() + Send + 'static,
) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let is_on = memo(move || desk.read(is_on));
    view! {
        <label class="switch">
            <input type="checkbox" prop:checked=is_on on:change=move |_| on_change() />
            {name}
        </label>
    }
}

/// The names, one on each line. A line that is still being written may be blank, which no name is.
fn join(names: &[Line]) -> String {
    let names: Vec<&str> = names.iter().map(|name| &**name).collect();
    names.join("\n")
}

#[component]
fn CycleField() -> impl IntoView {
    let session = use_session();
    let desk = expect_context::<RoomDesk>();
    let texts = &words().workshop;
    let cycles = cycles(session);
    let chosen = move || {
        desk.read(|room| room.cycle)
            .or_else(|| session.cycle().get())
    };
    let choose = move |event| {
        let cycle = CycleId::parse(&event_target_value(&event));
        desk.edit(texts.edit_cycle(), |room| room.cycle = cycle);
    };
    let option = move |(id, name): (CycleId, String)| {
        view! { <option value=id.to_string() prop:selected=move || chosen() == Some(id)>{name}</option> }
    };
    view! {
        <label class="room-field">
            <span>{texts.cycle()}</span>
            <select on:change=choose>{cycles.into_iter().map(option).collect_view()}</select>
        </label>
    }
}

fn cycles(session: Session) -> Vec<(CycleId, String)> {
    let outline = session.outline().get_untracked();
    session.read_untracked(|workspace| {
        let named = outline.cycles().iter().filter_map(|id| {
            let cycle = workspace.cycle(*id)?;
            Some((*id, cycle.name.value().to_string()))
        });
        named.collect()
    })
}
