//! What holds of every text that comes in, however damaged: nothing panics, what is understood comes back as it went
//! out, and every refusal says what is wrong and where. The campaigns beside this file and the targets of `fuzz` ask
//! it of the texts that they make.

use aimwell::domain::{CycleId, Date, DeviceId, Outline, SettingsId, Workspace};
use aimwell::exchange::book::{self, Book};
use aimwell::exchange::share::{from_letters, to_letters};
use aimwell::exchange::table::{
    Habits, Mapping, Setting, Style, Table, TableError, encoding, import as import_table,
    read as read_table, write,
};
use aimwell::exchange::{
    ImportError, Imported, Mode, Problem, export, import, json, markdown, paste, preview,
};
use aimwell::ui::table::view::headings;
use aimwell::ui::titles;
use aimwell::ui::words::{ENGLISH, Figures, GERMAN, SPANISH, Words};

const MOMENT: &str = "2026-11-22T19:04:13.123Z";

/// What became of one text.
pub enum Fate {
    Read,
    Repaired,
    Refused,
}

/// The text that a browser makes of the bytes of a file.
pub fn decoded(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A refusal says in every language what is wrong, and where if it is not the file as a whole.
pub fn check_refusal(text: &str, error: &ImportError) {
    let words = [&ENGLISH, &GERMAN, &SPANISH].map(|words| words.refusals.say(error));
    for said in &words {
        assert!(said.len() > 20 && !said.contains('{'), "{said}");
    }
    match error {
        ImportError::NotJson { line, column } => {
            let lines = text.split('\n').count();
            assert!((1..=lines).contains(line), "line {line} of {lines}");
            let place = format!("line {line}, column {column}");
            assert!(words[0].contains(&place), "{}", words[0]);
        }
        ImportError::Malformed { name, .. } => assert!(words[0].contains(name), "{}", words[0]),
        _ => {}
    }
}

/// A warning says in every language what is wrong, and where.
pub fn check_warnings(imported: &Imported) {
    for warning in &imported.warnings {
        for words in [&ENGLISH, &GERMAN, &SPANISH] {
            let said = words.warning(warning, &Figures::PLAIN);
            assert!(said.starts_with("In ") || said.starts_with("En "), "{said}");
        }
        let is_of_the_whole = matches!(
            warning.problem,
            Problem::NewIdentities
                | Problem::LaterMinor { .. }
                | Problem::More { .. }
                | Problem::Stamps
                | Problem::Twice(_)
                | Problem::NotAList(_)
        );
        assert!(is_of_the_whole || !warning.place.is_empty(), "{warning:?}");
    }
}

/// What is living of a workspace, and the marks of what is not: what a file holds.
fn as_filed(workspace: &Workspace) -> Workspace {
    let mut filed = Workspace::default();
    let outline = Outline::of(workspace);
    let is_filed = |id| outline.all().contains(&id) || id == SettingsId::ONLY.into();
    for record in workspace.records().filter(|record| is_filed(record.id())) {
        filed.insert(record.clone());
    }
    for (id, stamp) in workspace.tombstones() {
        filed.bury(id, stamp);
    }
    filed.unknown = workspace.unknown.clone();
    filed
}

/// Reads a file, tells what it would change here, and hands it out again.
pub fn check_file(mine: &Workspace, bytes: &[u8]) -> Fate {
    let text = decoded(bytes);
    let imported = match import(&text) {
        Ok(imported) => imported,
        Err(error) => {
            check_refusal(&text, &error);
            return Fate::Refused;
        }
    };
    check_warnings(&imported);
    assert!(json::read(&text).is_ok());
    let told = preview(mine, &imported.workspace, Mode::Merge);
    assert!(told.deleted.len() <= Outline::of(mine).all().len());
    let written = export(&imported.workspace, MOMENT);
    let again = import(&written).map_err(|error| ENGLISH.refusals.say(&error));
    assert_eq!(
        again.map(|again| again.workspace),
        Ok(as_filed(&imported.workspace))
    );
    if imported.warnings.is_empty() {
        Fate::Read
    } else {
        Fate::Repaired
    }
}

/// Reads pasted lines as structure.
pub fn check_paste(bytes: &[u8]) -> Fate {
    let text = decoded(bytes);
    let Some(pasted) = paste::parse(&text) else {
        return Fate::Refused;
    };
    let lines = pasted
        .objectives
        .iter()
        .flat_map(|objective| &objective.key_results);
    let titles: usize = lines.map(|line| line.title.len()).sum();
    assert!(titles <= text.len());
    Fate::Read
}

/// Reads Markdown.
pub fn check_markdown(bytes: &[u8]) -> Fate {
    let text = decoded(bytes);
    let labels = [&ENGLISH, &GERMAN, &SPANISH].map(Words::labels);
    match markdown::read(&text, &labels) {
        Some(_) => Fate::Read,
        None => Fate::Refused,
    }
}

/// Reads the letters of a link.
pub fn check_letters(bytes: &[u8]) -> Fate {
    let text = decoded(bytes);
    let Some(found) = from_letters(&text) else {
        return Fate::Refused;
    };
    assert_eq!(from_letters(&to_letters(&found)), Some(found));
    Fate::Read
}

fn taken_in(table: &Table, mine: &Workspace, cycle: Option<CycleId>) -> Imported {
    let setting = Setting {
        mine,
        cycle,
        today: Date::from_days(20_850),
        stamp: mine.latest().next(2, DeviceId(7)),
        habits: Habits {
            decimal: '.',
            is_day_first: true,
        },
        measure: titles::read_measure,
    };
    import_table(table, &Mapping::guess(table), &setting)
}

/// What is read of a table is a workspace like any other, and can be written as a table that is read again.
fn check_imported(imported: &Imported, is_written: bool) -> Fate {
    check_warnings(imported);
    let again = json::read(&json::write(&imported.workspace));
    assert!(again.is_ok_and(|again| again.warnings.is_empty()));
    if is_written {
        let style = Style {
            separator: ',',
            decimal: '.',
            number: |value| value.to_string(),
        };
        let text = write(&imported.workspace, None, &headings(&ENGLISH), style);
        assert!(read_table(&text).is_ok(), "{text}");
    }
    if imported.warnings.is_empty() {
        Fate::Read
    } else {
        Fate::Repaired
    }
}

/// Reads a table, brings it in, and hands it out as a file and as a table.
pub fn check_table(bytes: &[u8], mine: &Workspace, cycle: Option<CycleId>) -> Fate {
    let _ = encoding(bytes);
    let text = decoded(bytes);
    match read_table(&text) {
        Ok(table) => check_imported(&taken_in(&table, mine, cycle), bytes.len() < 20_000),
        Err(error) => {
            // Old programs end lines with a carriage return alone.
            let lines = text.replace("\r\n", "\n").split(['\n', '\r']).count();
            match error {
                TableError::Empty => assert!(text.len() < 300_000),
                TableError::OpenQuote { line, .. } | TableError::TooLarge { line } => {
                    assert!((1..=lines).contains(&line), "line {line} of {lines}");
                }
            }
            Fate::Refused
        }
    }
}

/// The parts of a workbook that nobody packed.
pub fn parts_of(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let entries = book::entries(bytes).filter(|_| book::is_book(bytes))?;
    let wanted = entries
        .into_iter()
        .filter(|entry| book::is_wanted(&entry.name));
    let parts = wanted.filter(|entry| !entry.is_deflated).map(|entry| {
        let text = &bytes[entry.start..entry.start + entry.length];
        (entry.name, decoded(text))
    });
    Some(parts.collect())
}

/// Reads a workbook of these parts, and brings in its tables.
pub fn check_book(parts: &[(String, String)], mine: &Workspace, cycle: Option<CycleId>) -> Fate {
    let tables = Book::of(parts).map(|book| book.tables(|value| value.to_string()));
    let Some(Ok(tables)) = tables else {
        return Fate::Refused;
    };
    for (_, table) in tables {
        check_imported(&taken_in(&table, mine, cycle), false);
    }
    Fate::Read
}
