//! The dialog that shows what several pasted lines would become, before they do.

use super::draft::Draft;
use super::plan::{Spot, count, hints, insert, one_line, spots};
use crate::domain::RecordId;
use crate::exchange::paste::PastedObjective;
use crate::exchange::table::Table;
use crate::hints::Kind;
use crate::ui::browser;
use crate::ui::document::commands;
use crate::ui::files::Incoming;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Shown, Tone};
use crate::ui::session::{Session, use_session};
use crate::ui::table::Sheets;
use crate::ui::titles::set_title;
use crate::ui::words::{fill, shortened};
use leptos::prelude::*;

/// Titles that say where lines go are cut to this many characters.
const SHORT: usize = 60;

/// What was pasted, what it would become, and where.
#[component]
pub fn PasteDialog(
    /// What was pasted.
    draft: Draft,
    /// What happens when it closes.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let is_structure = RwSignal::new(true);
    let preview = preview(session, &draft);
    let line = one_line(&draft.text);
    let left_out = draft.left_out;
    let table = draft.table.clone();
    let draft = StoredValue::new(draft);
    let add = move |()| {
        on_close.run(());
        let added = draft.with_value(|draft| {
            if is_structure.get_untracked() {
                add_structure(session, draft)
            } else {
                add_line(session, draft)
            }
        });
        // The dialog keeps the focus until it is gone.
        request_animation_frame(move || session.focus.set(added));
    };
    let words = words();
    view! {
        <Dialog title=words.paste.title() on_close=on_close>
            <fieldset>
                <legend>{words.paste.how()}</legend>
                {choice(is_structure, true, words.paste.as_structure(), words.paste.structure_means())}
                {choice(is_structure, false, words.paste.as_one_line(), words.paste.one_line_means())}
            </fieldset>
            <div class="paste-preview" tabindex="0" role="group" aria-label=words.preview.added()>
                <div hidden=move || !is_structure.get()>{preview}</div>
                <p hidden=move || is_structure.get()>{line}</p>
            </div>
            <Shown when=move || { left_out > 0 }>
                <p class="problem" role="status">{words.paste.too_long().say(left_out)}</p>
            </Shown>
            {table.map(|table| assign(table, on_close))}
            <div class="dialog-buttons">
                <Button name=words.page.cancel() on_press=on_close />
                <Button name=words.paste.add() tone=Tone::Primary on_press=add />
            </div>
        </Dialog>
    }
}

fn choice(
    is_structure: RwSignal<bool>,
    value: bool,
    name: &'static str,
    detail: &'static str,
) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="paste"
                prop:checked=move || is_structure.get() == value
                on:change=move |_| is_structure.set(value)
            />
            {name}
        </label>
        <p class="choice-detail quiet">{detail}</p>
    }
    .into_any()
}

/// The way to say what each column holds, for a table with headings.
fn assign(table: Table, on_close: Callback<()>) -> AnyView {
    let incoming = expect_context::<Incoming>();
    let table = StoredValue::new(table);
    let go = move |()| {
        on_close.run(());
        let sheets = Sheets {
            name: words().tables.pasted().to_owned(),
            sheets: vec![(String::new(), table.get_value())],
        };
        incoming.tables().ask(vec![sheets], Vec::new());
    };
    view! {
        <p class="quiet">{words().tables.assign_means()}</p>
        <div>
            <Button name=words().tables.assign() on_press=go />
        </div>
    }
    .into_any()
}

/// The lines as they would stand, under what says where.
fn preview(session: Session, draft: &Draft) -> AnyView {
    let objectives = draft.pasted.objectives.iter().zip(places(session, draft));
    let mut parts = Vec::new();
    let mut said = String::new();
    for (objective, place) in objectives {
        if place != said {
            said.clone_from(&place);
            parts.push(view! { <p class="quiet">{place}</p> }.into_any());
        }
        parts.push(objective_list(objective));
    }
    if parts.is_empty() {
        parts.push(view! { <p>{words().paste.nothing()}</p> }.into_any());
    }
    let introduction = draft.pasted.introduction.clone();
    if !introduction.is_empty() {
        let items = introduction.into_iter();
        let items = items.map(|line| view! { <li>{line}</li> }.into_any());
        let list = view! {
            <p class="quiet">{words().paste.left_out()}</p>
            <ul class="left-out">{items.collect_view()}</ul>
        };
        parts.push(list.into_any());
    }
    parts.into_any()
}

/// Where each of the pasted objectives goes, in words.
fn places(session: Session, draft: &Draft) -> Vec<String> {
    let words = &words().paste;
    let Some(cycle) = session.cycle().get_untracked() else {
        return Vec::new();
    };
    commands::read(session, |lines| {
        let title = |id: RecordId| {
            let title = lines
                .workspace
                .record(id)
                .map(|record| record.title().trim());
            let title = title.filter(|title| !title.is_empty());
            shortened(title.unwrap_or(words.no_title()), SHORT)
        };
        let here = draft
            .line
            .and_then(|line| lines.workspace.objective_of(line));
        let spots = spots(lines, cycle, draft.line, &draft.pasted);
        let say = |spot| {
            let (text, id) = match (spot, here) {
                (Spot::Into(objective, _), _) => (words.under(), objective.into()),
                (Spot::New(..), Some(objective)) => (words.after(), objective.into()),
                (Spot::New(cycle, _), None) => (words.at_end(), cycle.into()),
            };
            fill(text, &[("title", &title(id))])
        };
        spots.into_iter().map(say).collect()
    })
}

fn objective_list(objective: &PastedObjective) -> AnyView {
    let results = objective.key_results.iter().map(|key_result| {
        let initiatives = key_result.initiatives.iter();
        let initiatives = initiatives.map(|title| view! { <li>{title.clone()}</li> }.into_any());
        let initiatives = initiatives.collect::<Vec<_>>();
        view! {
            <li>
                {titled(Kind::KeyResult, &key_result.title)}
                {(!initiatives.is_empty()).then(|| view! { <ul>{initiatives}</ul> }.into_any())}
            </li>
        }
        .into_any()
    });
    let results = results.collect::<Vec<_>>();
    let has_results = !results.is_empty();
    let title = objective.title.as_ref();
    let title = title.map(|title| titled(Kind::Objective, title));
    let why = objective.why.clone();
    view! {
        <div class="pasted">
            <p class="pasted-objective">{title}</p>
            {why.map(|why| view! { <p class="why">{why}</p> }.into_any())}
            {has_results.then(|| view! { <ol>{results}</ol> }.into_any())}
        </div>
    }
    .into_any()
}

/// A title with how many hints it would have.
fn titled(kind: Kind, title: &str) -> AnyView {
    let count = hints(kind, title);
    let hints = (count > 0).then(|| words().paste.hints().say(count));
    view! {
        {title.to_owned()}
        {hints.map(|hints| view! { " " <span class="hint-count">{hints}</span> }.into_any())}
    }
    .into_any()
}

fn add_structure(session: Session, draft: &Draft) -> Option<RecordId> {
    let cycle = session.cycle().get_untracked()?;
    let spots = commands::read(session, |lines| {
        spots(lines, cycle, draft.line, &draft.pasted)
    });
    let lines = words().paste.lines().say(count(&draft.pasted));
    let gaps = [("lines", lines.as_str())];
    let mut first = None;
    session.edit(fill(words().paste.edit(), &gaps), |edit| {
        let mut new_id = browser::random;
        first = insert(edit, draft.line, &draft.pasted, &spots, &mut new_id);
    });
    session.announcement.set(fill(words().paste.done(), &gaps));
    first.or(draft.line)
}

/// Puts the text where it was pasted, on one line; on the page it becomes an objective.
fn add_line(session: Session, draft: &Draft) -> Option<RecordId> {
    let cycle = session.cycle().get_untracked()?;
    let line = one_line(&draft.text);
    let label = fill(
        words().paste.edit(),
        &[("lines", &words().paste.lines().say(1))],
    );
    let place = commands::read(session, |lines| lines.for_objective(cycle, None));
    let mut written = draft.line;
    session.edit(label, |edit| {
        let id = draft
            .line
            .unwrap_or_else(|| place.add(edit, browser::random()));
        let (before, after) = &draft.around;
        set_title(edit, id, &[before, line.as_str(), after].concat());
        written = Some(id);
    });
    written
}
