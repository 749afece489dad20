//! The page on which drafts are taken in.

use super::codes::Codes;
use super::desk::RoomDesk;
use super::report_line::Reports;
use super::rows::{DraftRow, rows};
use crate::domain::Line;
use crate::room::Room;
use crate::ui::browser;
use crate::ui::files::Incoming;
use crate::ui::language::words;
use crate::ui::parts::{Button, Icon, IconButton, Repeat, Shown, Tone, memo};
use crate::ui::words::fill;
use leptos::html;
use leptos::prelude::*;

/// The drafts that were handed in.
#[component]
pub fn Collect() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let incoming = expect_context::<Incoming>();
    let words = &words().room;
    view! {
        <div class="room-collect">
            <section class="room-drafts" aria-label=words.drafts()>
                <h2>{move || words.draft_count().say(desk.read(|room| room.drafts.len()))}</h2>
                <p class="room-tools">
                    <Button name=words.choose() tone=Tone::Primary on_press=move |()| incoming.choose() />
                    <FolderButton />
                    <span class="quiet">{words.or_drop()}</span>
                </p>
                <Codes />
                <Reports />
                <Missing />
                <Drafts />
            </section>
        </div>
    }
}

/// A button by which all files of a folder are taken in.
#[component]
fn FolderButton() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let picker = NodeRef::<html::Input>::new();
    Effect::new(move || {
        if let Some(picker) = picker.get() {
            // A browser that cannot choose folders lets people choose files.
            let _ = picker.set_attribute("webkitdirectory", "");
        }
    });
    let open = move |()| {
        if let Some(picker) = picker.get_untracked() {
            picker.click();
        }
    };
    let read = move |_| {
        if let Some(picker) = picker.get_untracked() {
            incoming.read_folder(picker.files());
            // So that choosing the same folder again is a change again.
            picker.set_value("");
        }
    };
    view! {
        <input type="file" node_ref=picker multiple hidden on:change=read />
        <Button name=words().room.choose_folder() on_press=open />
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
            0 => words.nobody_missing().to_owned(),
            _ => fill(words.missing(), &[("names", &names.join(", "))]),
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
            <p>{words().room.no_drafts()}</p>
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
        Some(at) => fill(words.written(), &[("moment", &browser::moment(at))]),
        None => words.undated().to_owned(),
    };
    let facts = [
        words.objective_count().say(row.objectives),
        written,
        row.file,
    ];
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
                aria-label=fill(words.writer(), &[("number", &number)])
                placeholder=words.writer_placeholder()
                prop:value=writer
                on:input=move |event| {
                    let who = Line::new(&event_target_value(&event));
                    desk.type_into(words.edit_writer(), &format!("writer {id}"), |room| room.name_writer(id, who));
                }
            />
        }
    });
    let remove = move |()| {
        desk.edit(words.edit_remove(), |room| room.remove(id));
        browser::focus_soon(".room-drafts .button".to_owned());
    };
    view! {
        <li class="room-draft" aria-label=row.name.clone()>
            {match field {
                Some(field) => field.into_any(),
                None => view! { <b>{row.name.clone()}</b> }.into_any(),
            }}
            <span class="quiet">{facts.join(" · ")}</span>
            <IconButton name=words.remove() icon=Icon::Delete on_press=remove />
        </li>
    }
}
