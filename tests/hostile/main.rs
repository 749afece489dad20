//! Hostile and broken input, damaged at random: nothing panics, nothing hangs, memory stays within bounds, what
//! is understood comes back as it went out, and every refusal says what is wrong and where.
//!
//! `make test` tries a fixed sample; `make soak` sets `MUTATIONS` to how many texts of each format are tried, and
//! then holds each of them to a second.

mod markdown;
mod mutator;
mod pieces;
mod random;
mod stored;
mod tables;

use aimwell::domain::{Outline, SettingsId, Workspace};
use aimwell::exchange::{
    ImportError, Imported, Mode, Problem, export, import, json, paste, preview,
};
use aimwell::ui::words::{ENGLISH, Figures, GERMAN, SPANISH};
use mutator::Grammar;
use random::Random;
use std::time::{Duration, Instant};
use std::{env, fs};

/// How many texts of each format are tried where nobody asks for more.
const SAMPLE: usize = 1_500;

/// The longest that one text may take, on a machine that does other things besides.
const PATIENCE: Duration = Duration::from_secs(1);

/// The most memory that the whole campaign may ever use, in kilobytes.
const MOST_MEMORY: u64 = 1_000_000;

const MOMENT: &str = "2026-11-22T19:04:13.123Z";
const FILES: [&str; 4] = [
    include_str!("../fixtures/v1.json"),
    include_str!("../fixtures/v1_hints.json"),
    include_str!("../fixtures/v1_teams.json"),
    include_str!("../fixtures/v1_progress.json"),
];
const DOCUMENTS: [&str; 4] = [
    "# Q1\nHello all\n\n## O: Paying feels instant\nWhy: it costs us customers\n- KR1: Failures fall from 1.8% to 0.6%\n  - Retry with a second acquirer\n- KR2: Calls down by half\n",
    "Objective\tKey result\tOwner\nGrow\tRevenue from 1 to 2\tMina\n\tChurn \"net\"\tAda\nHelp\t\"two\nlines\"\t\n",
    "| Objective | Key result |\n|---|---|\n| Grow | A \\| B |\n| | C<br>D |\n",
    "Ziel 1: Wachsen\n  1. Umsatz steigt auf 5\n  2. Abgang fällt\nObjetivo 2 – Ayudar\n• Menos llamadas\n• Más respuestas\n",
];

/// What became of the texts of a format.
#[derive(Default)]
struct Count {
    read: usize,
    repaired: usize,
    refused: usize,
    slowest: Duration,
}

/// What became of one text.
enum Fate {
    Read,
    Repaired,
    Refused,
}

/// Tries texts of a format, each damaged anew; `check` fails on a claim that does not hold.
fn campaign(format: &str, grammar: &Grammar, check: impl Fn(&[u8]) -> Fate) {
    campaign_of(format, usize::MAX, |random| {
        let text = grammar.mutate(random);
        let check = &check;
        move || check(&text)
    });
}

/// Tries what `make` makes of random numbers, which fails on a claim that does not hold; at most so many times.
fn campaign_of<Check: FnOnce() -> Fate>(
    what: &str,
    most: usize,
    make: impl Fn(&mut Random) -> Check,
) {
    let asked: Option<usize> = env::var("MUTATIONS")
        .ok()
        .and_then(|count| count.parse().ok());
    let mut count = Count::default();
    for number in 0..asked.unwrap_or(SAMPLE).min(most) {
        let check = make(&mut Random::new(number as u64));
        let (fate, took) = timed(check);
        match fate {
            Fate::Read => count.read += 1,
            Fate::Repaired => count.repaired += 1,
            Fate::Refused => count.refused += 1,
        }
        count.slowest = count.slowest.max(took);
        // Only a campaign has the machine for itself.
        assert!(
            asked.is_none() || took < PATIENCE,
            "{what} {number} took {took:?}"
        );
    }
    assert!(count.read + count.repaired > 0 && count.slowest > Duration::ZERO);
    println!(
        "hostile: {what}: {} tried, {} read, {} read in part, {} refused; the slowest took {:?}; memory never above {} MB",
        count.read + count.repaired + count.refused,
        count.read,
        count.repaired,
        count.refused,
        count.slowest,
        highest_memory() / 1_000,
    );
    assert!(highest_memory() < MOST_MEMORY);
}

#[expect(
    clippy::disallowed_methods,
    reason = "a hang is a matter of time, and this is no part of the app"
)]
fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = run();
    (result, start.elapsed())
}

/// The most memory this process ever used, in kilobytes; 0 where the system does not tell.
fn highest_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// The text that a browser makes of the bytes of a file.
fn decoded(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn bytes(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// A refusal says in every language what is wrong, and where if it is not the file as a whole.
fn check_refusal(text: &str, error: &ImportError) {
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
fn check_warnings(imported: &Imported) {
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

fn check_file(mine: &Workspace, bytes: &[u8]) -> Fate {
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

fn check_paste(bytes: &[u8]) -> Fate {
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

#[test]
fn damaged_files() {
    let grammar = Grammar::of_json(bytes(&FILES));
    let mine = import(FILES[0]).unwrap().workspace;
    campaign("JSON file", &grammar, |text| check_file(&mine, text));
}

#[test]
fn damaged_pastes() {
    let grammar = Grammar::of_texts(bytes(&DOCUMENTS), b"\n\t|, ");
    campaign("pasted text", &grammar, check_paste);
}

/// Pieces one after the other, as long as a damaged text ever is: what reads them looks at each only so often.
#[test]
fn pieces_without_end() {
    let is_campaign = env::var("MUTATIONS").is_ok();
    let length = if is_campaign { 300_000 } else { 10_000 };
    let pieces = pieces::document();
    for (one, other) in pieces.iter().zip(pieces.iter().cycle().skip(7)) {
        for piece in [
            one.clone(),
            [one.as_slice(), b"a "].concat(),
            [one.as_slice(), other].concat(),
        ] {
            let text = piece.repeat(length / piece.len().max(1));
            let (_, took) = timed(|| check_paste(&text));
            assert!(
                !is_campaign || took < PATIENCE,
                "{took:?} for {:?}",
                decoded(&piece)
            );
        }
    }
}

#[test]
fn nesting_and_numbers_beyond_all_bounds_are_refused_where_they_are() {
    let digits = "7".repeat(400);
    let around = |inside: &str| {
        format!("{{\"format\":\"aimwell\",\"version\":1,\n\"workspace\":{{\"x\":{inside}}}}}")
    };
    for inside in [
        "[".repeat(1_000_000),
        "{\"a\":".repeat(200_000),
        "[{\"a\":".repeat(200_000),
        digits.clone(),
        format!("-{digits}.5e{digits}"),
        "\"\\ud800 and nothing more\"".to_owned(),
    ] {
        let text = around(&inside);
        let error = import(&text).unwrap_err();
        check_refusal(&text, &error);
        assert!(
            matches!(error, ImportError::NotJson { line: 2, .. }),
            "{error:?}"
        );
    }
}
