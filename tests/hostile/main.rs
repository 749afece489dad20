//! Hostile and broken input, damaged at random: nothing panics, nothing hangs, memory stays within bounds, what
//! is understood comes back as it went out, and every refusal says what is wrong and where.
//!
//! `make test` tries a fixed sample; `make soak` sets `MUTATIONS` to how many texts of each format are tried, and
//! then holds each of them to a second.

mod checks;
mod markdown;
mod mutator;
mod pieces;
mod random;
mod stored;
mod tables;

use aimwell::exchange::{ImportError, import};
use checks::{Fate, check_file, check_paste, check_refusal, decoded};
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

fn bytes(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
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
