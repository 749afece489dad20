//! The dialog that asks what each column of a table holds, and shows what becomes of it.

use super::outcome::OutcomeView;
use super::tables::Sheets;
use super::view::{columns, field_name};
use super::working::Working;
use crate::exchange::Imported;
use crate::exchange::table::{Field, Mapping, Table};
use crate::ui::files::{Incoming, ReadFile};
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Shown, Tone, memo};
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use leptos::prelude::*;

/// Open while a table waits for its columns to be told.
#[component]
pub fn MappingDialog() -> impl IntoView {
    let incoming = expect_context::<Incoming>();
    let next = memo(move || incoming.tables().next());
    move || {
        next.get()
            .map(|sheets| view! { <Asking sheets=sheets /> }.into_any())
    }
}

/// What is being told of a table.
#[derive(Clone, Copy)]
struct Telling {
    table: RwSignal<Table>,
    mapping: RwSignal<Mapping>,
}

impl Telling {
    /// The table with what was told of its like before, or what its headings say.
    fn new(table: Table, settings: Settings) -> Self {
        let remembered = table
            .signature()
            .and_then(|signature| settings.columns_of(&signature));
        let mapping = remembered.and_then(|text| Mapping::parse(&text, &table));
        Self {
            mapping: RwSignal::new(mapping.unwrap_or_else(|| Mapping::guess(&table))),
            table: RwSignal::new(table),
        }
    }

    fn show(self, table: Table) {
        let guess = Mapping::guess(&table);
        batch_set(self, table, guess);
    }
}

/// Changes both before anybody looks at either.
fn batch_set(telling: Telling, table: Table, mapping: Mapping) {
    telling.mapping.update_untracked(|old| *old = mapping);
    telling.table.set(table);
    telling.mapping.notify();
}

#[component]
fn Asking(sheets: Sheets) -> impl IntoView {
    let (incoming, settings) = (expect_context::<Incoming>(), expect_context::<Settings>());
    let Sheets { name, sheets } = sheets;
    let Some((_, first)) = sheets.first().cloned() else {
        return ().into_any();
    };
    let telling = Telling::new(first, settings);
    let working = Working::follow(telling.table.into(), telling.mapping.into());
    let offer = move |file: Option<ReadFile>| {
        if let Some(files) = incoming.tables().told(file) {
            incoming.offer(files);
        }
    };
    let title = fill(words().tables.title(), &[("file", &name)]);
    let go_on = Callback::new(move |()| {
        telling.table.with_untracked(|table| {
            if let Some(signature) = table.signature() {
                let columns = telling.mapping.with_untracked(Mapping::to_text);
                settings.remember_columns(&signature, &columns);
            }
        });
        if let Some(imported) = working.outcome.get_untracked() {
            offer(Some(ReadFile::new(name.clone(), Ok(imported))));
        }
    });
    let is_empty = memo(move || {
        let is_empty = |imported: &Imported| imported.workspace.records().count() < 2;
        working
            .outcome
            .with(|outcome| outcome.as_ref().is_some_and(is_empty))
    });
    view! {
        <Dialog title=Signal::stored(title) on_close=move |()| offer(None)>
            <p class="quiet">{words().tables.means()}</p>
            <SheetChoice sheets=sheets telling=telling />
            <Columns telling=telling />
            <OutcomeView working=working />
            <Shown when=is_empty>
                <p class="problem" role="status">{words().tables.nothing()}</p>
            </Shown>
            <div class="dialog-buttons">
                <Button name=words().page.cancel() on_press=move |()| offer(None) />
                <Shown when=move || !is_empty.get()>
                    <Button name=words().tables.go_on() tone=Tone::Primary is_busy=working.is_busy on_press=go_on />
                </Shown>
            </div>
        </Dialog>
    }
    .into_any()
}

/// Which sheet is read, and whether its first row holds the headings.
#[component]
fn SheetChoice(sheets: Vec<(String, Table)>, telling: Telling) -> impl IntoView {
    let has_several = sheets.len() > 1;
    let names: Vec<String> = sheets.iter().map(|(name, _)| name.clone()).collect();
    let sheets = StoredValue::new(sheets);
    let choose = move |event| {
        let index: usize = event_target_value(&event).parse().unwrap_or_default();
        let sheet = sheets.with_value(|sheets| sheets.get(index).cloned());
        if let Some((_, table)) = sheet {
            telling.show(table);
        }
    };
    let head = move |event| {
        let is_headed = event_target_checked(&event);
        telling.show(telling.table.get_untracked().headed(is_headed));
    };
    let option = |(index, name): (usize, String)| {
        view! { <option value=index.to_string()>{name}</option> }.into_any()
    };
    view! {
        {has_several.then(|| {
            view! {
                <label class="sheet-choice">
                    {words().tables.sheet()}
                    <select on:change=choose>{names.into_iter().enumerate().map(option).collect_view()}</select>
                </label>
            }
            .into_any()
        })}
        <label class="choice">
            <input type="checkbox" prop:checked=move || telling.table.with(Table::is_headed) on:change=head />
            {words().tables.headed()}
        </label>
    }
}

/// The columns, each with what it holds.
#[component]
fn Columns(telling: Telling) -> impl IntoView {
    let shown = memo(move || telling.table.with(|table| columns(table, words())));
    let field = move |(index, column): (usize, super::view::ColumnView)| {
        let chosen = move || {
            telling.mapping.with(|mapping| {
                let column = mapping.columns.get(index);
                column.map_or("", |column| column.field.name())
            })
        };
        let assign = move |event| {
            let field = Field::parse(&event_target_value(&event));
            telling
                .mapping
                .update(|mapping| mapping.assign(index, field.unwrap_or(Field::Note)));
        };
        let option = move |(field, value): (Field, &'static str)| {
            view! { <option value=value selected=move || chosen() == value>{field_name(field, words())}</option> }.into_any()
        };
        let samples = format!("column-{index}");
        view! {
            <li>
                <label>
                    {column.name}
                    <select prop:value=chosen on:change=assign aria-describedby=samples.clone()>
                        {Field::ALL.map(option).into_iter().collect_view()}
                    </select>
                </label>
                <p class="quiet samples" id=samples>{column.samples}</p>
            </li>
        }
        .into_any()
    };
    view! {
        <ul class="columns" aria-label=words().tables.columns()>
            {move || shown.get().into_iter().enumerate().map(field).collect_view()}
        </ul>
    }
}
