//! The page on which drafts are taken in.

use super::desk::RoomDesk;
use super::fields::{LinesField, NameField};
use super::report_line::ReportLine;
use super::rows::{DraftRow, rows};
use crate::domain::Line;
use crate::room::Room;
use crate::ui::browser;
use crate::ui::files::Incoming;
use crate::ui::language::words;
use crate::ui::parts::{Button, Icon, IconButton, Repeat, Shown, Tone, memo};
use crate::ui::words::fill;
use leptos::prelude::*;

/// What the workshop is, and the drafts that were handed in.
#[component]
pub fn Collect() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let incoming = expect_context::<Incoming>();
    let words = &words().room;
    view! {
        <div class="room-collect">
            <section class="room-about" aria-label=words.about>
                <h2>{words.about}</h2>
                <About />
            </section>
            <section class="room-drafts" aria-label=words.drafts>
                <h2>{move || words.draft_count.say(desk.read(|room| room.drafts.len()))}</h2>
                <p class="room-tools">
                    <Button name=words.choose tone=Tone::Primary on_press=move |()| incoming.choose() />
                    <span class="quiet">{words.or_drop}</span>
                </p>
                <Reports />
                <Missing />
                <Drafts />
            </section>
        </div>
    }
}

/// What the workshop is called, and who is expected.
#[component]
fn About() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let words = &words().room;
    let is_anonymous = memo(move || desk.read(|room| room.is_anonymous));
    let expected = untrack(|| desk.read(|room| join(&room.expected, "\n")));
    view! {
        <NameField
            label=words.name
            value=Signal::derive(move || desk.read(|room| room.name.to_string()))
            on_input=move |name: String| {
                desk.type_into(words.edit_name, "name", |room| room.name = Line::new(&name));
            }
        />
        <LinesField
            label=words.expected
            placeholder=words.expected_placeholder
            value=expected
            on_input=move |names: String| {
                desk.type_into(words.edit_expected, "expected", |room| room.expect(&names));
            }
        />
        <label class="switch">
            <input
                type="checkbox"
                aria-describedby="room-anonymous"
                prop:checked=is_anonymous
                on:change=move |_| {
                    desk.edit(words.edit_anonymous, |room| room.is_anonymous = !room.is_anonymous);
                }
            />
            {words.anonymous}
        </label>
        <p class="quiet" id="room-anonymous">{words.anonymous_means}</p>
    }
}

fn join(names: &[Line], between: &str) -> String {
    let names: Vec<&str> = names.iter().map(|name| &**name).collect();
    names.join(between)
}

#[component]
fn Reports() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let reports = desk.reports();
    view! {
        <div class="room-reports" role="status">
            {move || reports.get().into_iter().map(|report| view! { <ReportLine report=report /> }.into_any()).collect_view()}
        </div>
    }
}

/// Who has handed in nothing yet.
#[component]
fn Missing() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let say = |room: &Room| {
        let words = &words().room;
        let missing = room.missing();
        if room.expected.is_empty() {
            return String::new();
        }
        let names: Vec<&str> = missing.iter().map(|name| &***name).collect();
        match names.len() {
            0 => words.nobody_missing.to_owned(),
            _ => fill(words.missing, &[("names", &names.join(", "))]),
        }
    };
    let said = memo(move || desk.read(say));
    view! { <p class="room-missing" role="status">{said}</p> }
}

#[component]
fn Drafts() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let all = memo(move || desk.read(|room| rows(room, words())));
    let is_empty = memo(move || all.with(Vec::is_empty));
    // What is typed into the name of a writer leaves its row as it is.
    let key = |row: &DraftRow| {
        let DraftRow {
            id,
            number,
            at,
            objectives,
            file,
            who,
            ..
        } = row;
        format!("{id} {number} {at:?} {objectives} {} {file}", who.is_some())
    };
    view! {
        <Shown when=move || is_empty.get()>
            <p>{words().room.no_drafts}</p>
        </Shown>
        <ol class="room-list" role="list">
            <Repeat each=move || all.get() key=key let:row>
                <DraftLine row=row />
            </Repeat>
        </ol>
    }
}

#[component]
fn DraftLine(row: DraftRow) -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let words = &words().room;
    let id = row.id;
    let written = match row.at {
        Some(at) => fill(words.written, &[("moment", &browser::moment(at))]),
        None => words.undated.to_owned(),
    };
    let facts = [words.objective_count.say(row.objectives), written, row.file];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let number = row.number.to_string();
    let writer = move || {
        let who = desk.read(|room| room.draft(id).map(|draft| draft.who.to_string()));
        who.unwrap_or_default()
    };
    let field = row.who.is_some().then(|| {
        view! {
            <input
                type="text"
                autocomplete="off"
                aria-label=fill(words.writer, &[("number", &number)])
                placeholder=words.writer_placeholder
                prop:value=writer
                on:input=move |event| {
                    let who = Line::new(&event_target_value(&event));
                    desk.type_into(words.edit_writer, &format!("writer {id}"), |room| room.name_writer(id, who));
                }
            />
        }
    });
    let remove = move |()| {
        desk.edit(words.edit_remove, |room| room.remove(id));
        browser::focus_soon(".room-drafts .button".to_owned());
    };
    view! {
        <li class="room-draft" aria-label=row.name.clone()>
            {match field {
                Some(field) => field.into_any(),
                None => view! { <b>{row.name.clone()}</b> }.into_any(),
            }}
            <span class="quiet">{facts.join(" · ")}</span>
            <IconButton name=words.remove icon=Icon::Delete on_press=remove />
        </li>
    }
}
