//! Tables of other programs and of spreadsheets, as what they become here; no word of any table lost; and a
//! workspace written as a table read back unchanged.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails loudly where its own files are not there"
)]

use aimwell::domain::{
    Cadence, CycleId, Date, DeviceId, Edit, History, Line, Measure, Outline, Period, RecordId,
    Stamp, Workspace,
};
use aimwell::exchange::book::{self, Book};
use aimwell::exchange::table::{
    Field, Habits, Mapping, Setting, Style, Table, TableError, import, read, write,
};
use aimwell::exchange::{Imported, Mode, Warning, json, preview};
use aimwell::ui::table::view::{field_name, headings};
use aimwell::ui::titles;
use aimwell::ui::words::{ENGLISH, Figures, GERMAN, SPANISH};
use proptest::prelude::*;
use std::fs;

const CYCLE: CycleId = CycleId::new(1);

fn today() -> Date {
    Date::new(2027, 2, 1).unwrap()
}

/// A workspace with an empty cycle.
fn beginning() -> Workspace {
    let mut workspace = Workspace::default();
    let mut edit = Edit::new(
        &mut workspace,
        Stamp {
            time: 1,
            ..Stamp::NEVER
        },
    );
    let quarter = Period::quarter_of(today());
    edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
    drop(edit.finish());
    workspace
}

fn setting(mine: &Workspace) -> Setting<'_> {
    Setting {
        mine,
        cycle: Some(CYCLE),
        today: today(),
        stamp: mine.latest().next(2, DeviceId(7)),
        habits: Habits {
            decimal: '.',
            is_day_first: true,
        },
        measure: titles::read_measure,
    }
}

fn taken(text: &str, mine: &Workspace) -> Imported {
    let table = read(text).unwrap();
    import(&table, &Mapping::guess(&table), &setting(mine))
}

fn fixture(name: &str) -> String {
    fs::read_to_string(format!(
        "{}/tests/fixtures/tables/{name}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

/// What a workspace says, a line each: `C` a cycle, `O` an objective, `?` why, `@` owners, `>` aligned to,
/// `K` a key result with its measure and what it stands at, `I` an initiative.
fn told(workspace: &Workspace) -> Vec<String> {
    let outline = Outline::of(workspace);
    let title = |id: RecordId| {
        workspace
            .record(id)
            .map(|record| record.title().to_string())
            .unwrap_or_default()
    };
    let mut lines = Vec::new();
    for cycle in outline.cycles() {
        let period = *workspace.cycle(*cycle).unwrap().period.value();
        lines.push(format!(
            "C {} {} {}",
            title((*cycle).into()),
            period.start(),
            period.end()
        ));
        for id in outline.objectives(*cycle) {
            let objective = workspace.objective(*id).unwrap();
            lines.push(format!("O {}", *objective.title.value()));
            lines.extend(
                objective
                    .why
                    .value()
                    .lines()
                    .map(|line| format!("? {line}")),
            );
            let owners = objective.owners.value().iter();
            let owners: Vec<String> = owners.map(|owner| title((*owner).into())).collect();
            if !owners.is_empty() {
                lines.push(format!("@ {}", owners.join(", ")));
            }
            lines.extend(
                objective
                    .aligned_to
                    .value()
                    .map(|to| format!("> {}", title(to.into()))),
            );
            for id in outline.key_results(*id) {
                let history = History::of(workspace, &outline, *id).unwrap();
                let mut line = format!("K {}", *history.key_result.title.value());
                match history.key_result.measure.value() {
                    Some(Measure::Metric(metric)) => {
                        line = format!("{line} ({})", metric.in_signs(|number| number.to_string()));
                    }
                    Some(Measure::Milestone(_)) => line += " (steps)",
                    None => {}
                }
                if let Some(last) = history.check_ins.last() {
                    line = format!(
                        "{line} now {:?} on {}",
                        *last.reading.value(),
                        *last.date.value()
                    );
                }
                lines.push(line);
                lines.extend(
                    history
                        .key_result
                        .owner
                        .value()
                        .map(|owner| format!("@ {}", title(owner.into()))),
                );
                lines.extend(
                    outline
                        .initiatives(*id)
                        .iter()
                        .map(|id| format!("I {}", title((*id).into()))),
                );
            }
        }
    }
    lines
}

/// Compares what a table becomes with the text beside it, in which `!` is what was said of it.
#[track_caller]
fn matches(imported: &Imported, name: &str) {
    let mut lines = told(&imported.workspace);
    let warnings = imported.warnings.iter();
    lines.extend(warnings.map(|warning| format!("! {}", said(warning))));
    assert_eq!(
        lines.join("\n"),
        fixture(&format!("{name}.txt")).trim_end(),
        "{name}"
    );
}

fn said(warning: &Warning) -> String {
    ENGLISH.warning(warning, &Figures::PLAIN)
}

/// Takes a fixture in, and then once more, which changes nothing.
#[track_caller]
fn is(name: &str, ending: &str) {
    let mine = beginning();
    let text = fixture(&format!("{name}.{ending}"));
    let imported = taken(&text, &mine);
    matches(&imported, name);
    let mut all = mine.clone();
    all.merge(imported.workspace);
    let again = taken(&text, &all);
    let change = preview(&all, &again.workspace, Mode::Merge);
    assert!(
        change.is_empty(),
        "taking {name} in again changes {change:?}"
    );
}

#[test]
fn objectives_and_key_results_beside_each_other() {
    is("objective_title", "csv");
}

#[test]
fn goals_that_name_their_parents() {
    is("goal_title", "csv");
    is("goal_ids", "csv");
}

#[test]
fn key_results_in_columns_of_one_row() {
    is("key_result_1_title", "csv");
}

#[test]
fn rows_that_say_what_they_are() {
    is("name_type", "csv");
}

#[test]
fn metrics_of_objectives() {
    is("metric_name", "tsv");
}

#[test]
fn tables_of_other_languages() {
    is("deutsch", "csv");
    is("espanol", "tsv");
}

#[test]
fn what_a_person_keeps_in_a_spreadsheet() {
    is("by_hand", "csv");
}

/// The sheets of a workbook whose parts are not packed.
fn sheets(name: &str) -> Vec<(String, Table)> {
    let path = format!(
        "{}/tests/fixtures/tables/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    let bytes = fs::read(path).unwrap();
    assert!(book::is_book(&bytes));
    let entries = book::entries(&bytes).unwrap();
    let wanted = entries.iter().filter(|entry| book::is_wanted(&entry.name));
    let parts: Vec<(String, String)> = wanted
        .map(|entry| {
            assert!(!entry.is_deflated);
            let content = bytes[entry.start..entry.start + entry.length].to_vec();
            (entry.name.clone(), String::from_utf8(content).unwrap())
        })
        .collect();
    Book::of(&parts)
        .unwrap()
        .tables(|number| number.to_string())
        .unwrap()
}

#[test]
fn sheets_of_a_workbook() {
    for (file, names) in [
        ("excel_unpacked.xlsx", vec!["OKRs & numbers", "Cover"]),
        ("libreoffice_unpacked.ods", vec!["OKRs"]),
    ] {
        let sheets = sheets(file);
        let found: Vec<&str> = sheets.iter().map(|(name, _)| &**name).collect();
        assert_eq!(found, names);
        let table = &sheets[0].1;
        let imported = import(table, &Mapping::guess(table), &setting(&beginning()));
        matches(&imported, file.split('.').next().unwrap());
    }
}

const LOCKED_OR_BROKEN: [&[u8]; 4] = [b"", b"PK\x03\x04", b"PK\x03\x04PK\x05\x06", b"a,b\n1,2"];

#[test]
fn what_is_no_workbook_is_not_read() {
    for bytes in LOCKED_OR_BROKEN {
        assert_eq!(book::entries(bytes), None);
    }
    assert!(Book::of(&[("word/document.xml".to_owned(), String::new())]).is_none());
    let parts = [("xl/workbook.xml".to_owned(), "<workbook/>".to_owned())];
    let empty = Book::of(&parts)
        .unwrap()
        .tables(|number| number.to_string());
    assert_eq!(empty.err(), Some(TableError::Empty));
}

fn english_style(separator: char) -> Style {
    Style {
        separator,
        decimal: if separator == ';' { ',' } else { '.' },
        number: |number| number.to_string(),
    }
}

#[test]
fn headings_are_known_again_in_every_language() {
    for words in [&ENGLISH, &GERMAN, &SPANISH] {
        let headings = headings(words);
        let row = headings.columns.join("\t") + "\n" + &"x\t".repeat(headings.columns.len());
        let mapping = Mapping::guess(&read(&row).unwrap());
        let all = mapping.to_text();
        let expected = "cycle,start,end,objective,why,team,owner,ambition,parent,key-result,shape,unit,baseline,target,steps,current,checked-on,confidence,check-in-note,key-result-owner,weight,source,initiative,id,key-result-id,left-out";
        assert_eq!(all, expected);
        for field in Field::ALL.map(|(field, _)| field) {
            assert!(!field_name(field, words).is_empty());
        }
    }
}

/// A workspace of all that a table can hold.
fn full() -> Workspace {
    let mut mine = beginning();
    for name in [
        "objective_title.csv",
        "goal_ids.csv",
        "name_type.csv",
        "metric_name.tsv",
        "deutsch.csv",
        "espanol.tsv",
        "by_hand.csv",
    ] {
        let imported = taken(&fixture(name), &mine);
        mine.merge(imported.workspace);
    }
    mine
}

#[test]
fn a_table_that_was_written_changes_nothing_where_it_came_from() {
    let mine = full();
    for words in [&ENGLISH, &GERMAN, &SPANISH] {
        for separator in [',', ';', '\t'] {
            let text = write(&mine, None, &headings(words), english_style(separator));
            let again = taken(&text, &mine);
            assert_eq!(
                again
                    .warnings
                    .iter()
                    .map(said)
                    .filter(|said| !said.contains("leads back"))
                    .collect::<Vec<_>>(),
                Vec::<String>::new()
            );
            let change = preview(&mine, &again.workspace, Mode::Merge);
            assert!(change.is_empty(), "{separator:?} changes {change:?}");
        }
    }
}

#[test]
fn a_table_that_was_written_says_the_same_elsewhere() {
    let mine = full();
    let text = write(&mine, Some(CYCLE), &headings(&GERMAN), english_style(';'));
    assert!(text.starts_with('\u{feff}'));
    let there = taken(&text, &beginning());
    let mut there_all = beginning();
    there_all.merge(there.workspace);
    assert_eq!(told(&there_all), told(&mine));
}

#[test]
fn no_cell_is_run_as_a_formula_and_numbers_stay_numbers() {
    let mut mine = beginning();
    let text =
        "Objective,Key result,Baseline,Target\n'=HYPERLINK(1),'@sum,-5,-2.5\n+cmd|x,- a list,0,5";
    mine.merge(taken(text, &mine).workspace);
    let text = write(&mine, None, &headings(&ENGLISH), english_style(','));
    for cell in [
        "'=HYPERLINK(1)",
        "'@sum",
        "'+cmd|x",
        "'- a list",
        ",-5,-2.5,",
    ] {
        assert!(text.contains(cell), "{cell} in {text}");
    }
    let is_risky = |cell: &str| cell.trim_matches('"').starts_with(['=', '+', '@']);
    assert!(
        !text.lines().flat_map(|line| line.split(',')).any(is_risky),
        "{text}"
    );
    let change = preview(&mine, &taken(&text, &mine).workspace, Mode::Merge);
    assert!(change.is_empty(), "{change:?}");
}

const HEADS: [&str; 26] = [
    "Objective",
    "Key result",
    "kr_title",
    "Owner",
    "Team",
    "Target",
    "Baseline",
    "Current value",
    "Unit",
    "Confidence",
    "Status",
    "Parent Goal IDs",
    "Type",
    "Goal ID",
    "Start Date",
    "Due date",
    "Cycle",
    "Description",
    "key_result_1_title",
    "key_result_1_target",
    "key_result_2_title",
    "Initiatives",
    "Steps",
    "Weight",
    "Direction",
    "",
];

fn any_cell() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        3 => "[a-z]{4,6}",
        1 => "[a-z]{4,6} [a-z]{4,6}\n[a-z]{4,6}",
        1 => "-?[0-9]{1,3}(\\.[0-9])?( ?%)?",
        1 => prop::sample::select(vec!["objective", "key result", "initiative", "2027-01-31", "=x", "'-y", "\"q\"", "[x] done"]).prop_map(str::to_owned),
    ]
}

fn any_table() -> impl Strategy<Value = String> {
    let heads = prop::collection::vec(prop::sample::select(HEADS.to_vec()), 2..9);
    heads
        .prop_flat_map(|heads| {
            let row = prop::collection::vec(any_cell(), heads.len());
            (Just(heads), prop::collection::vec(row, 1..8))
        })
        .prop_map(|(heads, rows)| {
            let mut text = heads.join(",") + "\n";
            for row in rows {
                let cells: Vec<String> = row
                    .iter()
                    .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")))
                    .collect();
                text += &(cells.join(",") + "\n");
            }
            text
        })
}

proptest! {
    #[test]
    fn no_word_of_a_table_is_lost(text in any_table()) {
        let mine = beginning();
        let Ok(table) = read(&text) else { return Ok(()) };
        let imported = taken(&text, &mine);
        let mut kept = json::export(&imported.workspace, "");
        kept += &imported.warnings.iter().map(said).collect::<String>();
        let kinds = ["objective", "initiative", "result"];
        for row in table.body() {
            for word in row.cells.iter().flat_map(|cell| cell.split(|sign: char| !sign.is_ascii_lowercase())) {
                let is_word = word.len() > 3 && !kinds.contains(&word);
                prop_assert!(!is_word || kept.contains(word), "{word} of\n{text}\nin {kept}");
            }
        }
        let mut all = mine.clone();
        all.merge(imported.workspace);
        let again = preview(&all, &taken(&text, &all).workspace, Mode::Merge);
        prop_assert!(again.is_empty(), "again {again:?}\n{text}");
        let written = write(&all, None, &headings(&ENGLISH), english_style(','));
        let back = taken(&written, &all);
        let change = preview(&all, &back.workspace, Mode::Merge);
        prop_assert!(change.is_empty(), "written {change:?}\n{text}\n{written}");
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[a-z\"',;|\t\r\n =1.\u{feff}é]{0,200}") {
        if let Ok(table) = read(&text) {
            let mapping = Mapping::guess(&table);
            import(&table, &mapping, &setting(&beginning()));
            import(&table.clone().headed(!table.is_headed()), &mapping, &setting(&beginning()));
        }
    }

    #[test]
    fn any_bytes_are_an_archive_or_not(mut bytes in prop::collection::vec(any::<u8>(), 0..200), places in prop::collection::vec((0..2000_usize, any::<u8>()), 1..6)) {
        book::entries(&bytes);
        bytes = fs::read(format!("{}/tests/fixtures/tables/libreoffice_unpacked.ods", env!("CARGO_MANIFEST_DIR"))).unwrap();
        for (at, byte) in places {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        for entry in book::entries(&bytes).unwrap_or_default() {
            let text = String::from_utf8_lossy(&bytes[entry.start..entry.start + entry.length]).into_owned();
            let parts = [(entry.name, text)];
            if let Some(book) = Book::of(&parts) {
                drop(book.tables(|number| number.to_string()));
            }
        }
    }
}
