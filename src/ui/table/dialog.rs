//! The dialog that asks what each column of a table holds, and shows what becomes of it.

use super::outcome::OutcomeView;
use super::tables::Sheets;
use super::view::{columns, field_name};
use crate::domain::Workspace;
use crate::exchange::Imported;
use crate::exchange::table::{Field, Habits, Mapping, Setting, Table, import};
use crate::ui::files::{Incoming, ReadFile};
use crate::ui::keeper::Keeper;
use crate::ui::language::words;
use crate::ui::parts::{Button, Dialog, Shown, Tone, memo};
use crate::ui::session::{Session, use_session};
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use crate::ui::{browser, titles};
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

    /// What becomes of the table in this workspace.
    fn import(self, mine: &Workspace, asked: Asked) -> Imported {
        let setting = Setting {
            mine,
            cycle: asked.session.cycle().get(),
            today: browser::today(),
            stamp: mine.latest().next(browser::now(), asked.keeper.device()),
            habits: Habits {
                decimal: browser::decimal(),
                is_day_first: browser::is_day_first(),
            },
            measure: titles::read_measure,
        };
        self.table.with(|table| {
            self.mapping
                .with(|mapping| import(table, mapping, &setting))
        })
    }
}

/// Changes both before anybody looks at either.
fn batch_set(telling: Telling, table: Table, mapping: Mapping) {
    telling.mapping.update_untracked(|old| *old = mapping);
    telling.table.set(table);
    telling.mapping.notify();
}

/// Whom the dialog asks.
#[derive(Clone, Copy)]
struct Asked {
    session: Session,
    keeper: Keeper,
    incoming: Incoming,
    settings: Settings,
}

#[component]
fn Asking(sheets: Sheets) -> impl IntoView {
    let asked = Asked {
        session: use_session(),
        keeper: expect_context(),
        incoming: expect_context(),
        settings: expect_context(),
    };
    let Sheets { name, sheets } = sheets;
    let Some((_, first)) = sheets.first().cloned() else {
        return ().into_any();
    };
    let telling = Telling::new(first, asked.settings);
    let imported = memo(move || asked.session.read(|mine| telling.import(mine, asked)));
    let offer = move |file: Option<ReadFile>| {
        if let Some(files) = asked.incoming.tables().told(file) {
            asked.incoming.offer(files);
        }
    };
    let title = fill(words().tables.title, &[("file", &name)]);
    let go_on = Callback::new(move |()| {
        telling.table.with_untracked(|table| {
            if let Some(signature) = table.signature() {
                let columns = telling.mapping.with_untracked(Mapping::to_text);
                asked.settings.remember_columns(&signature, &columns);
            }
        });
        let read = ReadFile::new(name.clone(), Ok(imported.get_untracked()));
        offer(Some(read));
    });
    let is_empty = memo(move || imported.with(|imported| imported.workspace.records().count() < 2));
    view! {
        <Dialog title=Signal::stored(title) on_close=move |()| offer(None)>
            <p class="quiet">{words().tables.means}</p>
            <SheetChoice sheets=sheets telling=telling />
            <Columns telling=telling />
            <OutcomeView imported=imported />
            <Shown when=is_empty>
                <p class="problem" role="status">{words().tables.nothing}</p>
            </Shown>
            <div class="dialog-buttons">
                <Button name=words().page.cancel on_press=move |()| offer(None) />
                <Shown when=move || !is_empty.get()>
                    <Button name=words().tables.go_on tone=Tone::Primary on_press=go_on />
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
                    {words().tables.sheet}
                    <select on:change=choose>{names.into_iter().enumerate().map(option).collect_view()}</select>
                </label>
            }
            .into_any()
        })}
        <label class="choice">
            <input type="checkbox" prop:checked=move || telling.table.with(Table::is_headed) on:change=head />
            {words().tables.headed}
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
        <ul class="columns" aria-label=words().tables.columns>
            {move || shown.get().into_iter().enumerate().map(field).collect_view()}
        </ul>
    }
}
