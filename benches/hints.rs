//! How long the hint engine takes: per statement, by length, for a large workspace and for one edit.
//!
//! `benches/browser/` asks the same of the WebAssembly.

use aimwell::hints::{CycleText, Desk, Kind, Limits, ObjectiveText, Statement, review};
use divan::{Bencher, black_box};
use std::time::Instant;

fn main() {
    spread();
    divan::main();
}

/// Every statement of the corpus, as varied as people write.
fn corpus() -> impl Iterator<Item = Statement<'static>> {
    const FILES: [(Kind, &str); 2] = [
        (
            Kind::KeyResult,
            include_str!("../tests/corpus/key_results.txt"),
        ),
        (
            Kind::Objective,
            include_str!("../tests/corpus/objectives.txt"),
        ),
    ];
    FILES.into_iter().flat_map(|(kind, file)| {
        let texts = file.lines().filter_map(|line| line.split_once(" | "));
        texts.map(move |(_, text)| Statement::new(kind, text))
    })
}

/// The median and the 99th percentile over the statements of the corpus, which divan does not tell.
#[expect(
    clippy::disallowed_methods,
    reason = "timings are what a benchmark is for"
)]
fn spread() {
    const REPEATS: u32 = 200;
    let mut times: Vec<_> = corpus()
        .map(|statement| {
            let start = Instant::now();
            for _ in 0..REPEATS {
                black_box(review(black_box(&statement)));
            }
            start.elapsed() / REPEATS
        })
        .collect();
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!(
        "{} statements of the corpus: median {:.1?}, 99th percentile {:.1?}, slowest {:.1?}",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn by_length(bencher: Bencher, characters: usize) {
    let text: String = "Reduce the share of late parcels from 12% to 5% in 3 regions and "
        .chars()
        .cycle()
        .take(characters)
        .collect();
    bencher.bench(|| review(&Statement::new(Kind::KeyResult, black_box(&text))));
}

const OBJECTIVES: usize = 1000;

/// The titles of objectives, each with its five key results.
fn workspace() -> Vec<(String, Vec<String>)> {
    const PLACES: [&str; 8] = [
        "Porto", "Lyon", "Graz", "Turku", "Leeds", "Ghent", "Basel", "Gdansk",
    ];
    let objective = |index: usize| {
        let place = PLACES[index % PLACES.len()];
        let title = format!("Make branch {index} in {place} the friendliest bank in town");
        let key_results = vec![
            format!("Waiting time at counter {index} falls from 12 to 5 minutes"),
            format!(
                "Complaints in {place} down from {} to 3 a month",
                index + 10
            ),
            format!("Launch the new app for area {index}"),
            format!("Share of online bookings in district {index} from 20% to 40%"),
            format!("Publish {index} posts about {place}"),
        ];
        (title, key_results)
    };
    (0..OBJECTIVES).map(objective).collect()
}

fn cycle(workspace: &[(String, Vec<String>)]) -> CycleText<'_> {
    CycleText {
        objectives: workspace
            .iter()
            .map(|(title, key_results)| ObjectiveText {
                title,
                key_results: key_results
                    .iter()
                    .map(|text| text.as_str().into())
                    .collect(),
                ..ObjectiveText::default()
            })
            .collect(),
    }
}

/// All hints on a set and on its lines, counted.
fn count(desk: &mut Desk, cycle: &CycleText<'_>) -> usize {
    let on_set = desk.review_set(cycle, &Limits::default()).count();
    on_set + desk.line_hints().count()
}

#[divan::bench(sample_count = 20)]
fn whole_workspace(bencher: Bencher) {
    let workspace = workspace();
    let cycle = cycle(&workspace);
    bencher.bench(|| count(&mut Desk::default(), black_box(&cycle)));
}

#[divan::bench(sample_count = 200)]
fn one_edit(bencher: Bencher) {
    let workspace = workspace();
    let mut desk = Desk::default();
    count(&mut desk, &cycle(&workspace));
    let mut edits = 0..;
    bencher
        .with_inputs(|| {
            let edit = edits.next().unwrap_or(0);
            format!("Waiting time at the door falls from {edit} to 5 minutes")
        })
        .bench_local_values(|text| {
            let mut cycle = cycle(&workspace);
            cycle.objectives[OBJECTIVES / 2].key_results[0] = text.as_str().into();
            count(&mut desk, black_box(&cycle))
        });
}
