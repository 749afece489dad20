//! How long the hint engine takes: per statement, by length, for a large workspace and for one edit.

use aimwell::hints::{CycleText, Kind, Limits, ObjectiveText, Statement, review, review_set};
use divan::{Bencher, black_box};

fn main() {
    // The lexicon is built once, when the first statement is read.
    let _ = judge("Reduce churn to 3%");
    divan::main();
}

fn judge(text: &str) -> usize {
    review(&Statement::new(Kind::KeyResult, text)).len()
}

const STATEMENTS: [&str; 6] = [
    "Reduce P99 latency of payment processing by 30%",
    "Deploy Feature X",
    "Checkout redesign lifts conversion from 2.1% to 2.8%",
    "Publish 10 posts",
    "By the end of the quarter, reduce the average time that a new supplier waits for the first payment from 34 to 12 days",
    "Zorvex quembly frobnicates the glimmering snarfle",
];

#[divan::bench(args = STATEMENTS)]
fn statement(bencher: Bencher, text: &str) {
    bencher.bench(|| judge(black_box(text)));
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn by_length(bencher: Bencher, characters: usize) {
    let text: String = "Reduce the share of late parcels from 12% to 5% in 3 regions and "
        .chars()
        .cycle()
        .take(characters)
        .collect();
    bencher.bench(|| judge(black_box(&text)));
}

/// Titles of a workspace of 1,000 objectives with 5 key results each.
fn workspace() -> (Vec<String>, Vec<Vec<String>>) {
    const PLACES: [&str; 8] = [
        "Porto", "Lyon", "Graz", "Turku", "Leeds", "Ghent", "Basel", "Gdansk",
    ];
    let titles = (0..1000)
        .map(|index| {
            format!(
                "Make branch {index} in {} the friendliest bank in town",
                PLACES[index % 8]
            )
        })
        .collect();
    let results = (0..1000)
        .map(|index| {
            vec![
                format!("Waiting time at counter {index} falls from 12 to 5 minutes"),
                format!(
                    "Complaints in {} down from {} to 3 a month",
                    PLACES[index % 8],
                    index + 10
                ),
                format!("Launch the new app for area {index}"),
                format!("Share of online bookings in district {index} from 20% to 40%"),
                format!("Publish {index} posts about {}", PLACES[index % 8]),
            ]
        })
        .collect();
    (titles, results)
}

#[divan::bench(sample_count = 20)]
fn whole_workspace(bencher: Bencher) {
    let (titles, results) = workspace();
    let cycle = CycleText {
        objectives: titles
            .iter()
            .zip(&results)
            .map(|(title, results)| ObjectiveText {
                title,
                key_results: results.iter().map(|text| text.as_str().into()).collect(),
            })
            .collect(),
    };
    bencher.bench(|| {
        let mut hints = review_set(black_box(&cycle), &Limits::default()).len();
        for objective in &cycle.objectives {
            hints += review(&Statement::new(Kind::Objective, objective.title)).len();
            hints += objective
                .key_results
                .iter()
                .map(|key_result| judge(key_result.text))
                .sum::<usize>();
        }
        hints
    });
}

#[divan::bench]
fn one_edit(bencher: Bencher) {
    let (titles, results) = workspace();
    let objective = ObjectiveText {
        title: &titles[7],
        key_results: results[7].iter().map(|text| text.as_str().into()).collect(),
    };
    let cycle = CycleText {
        objectives: vec![objective; 5],
    };
    bencher.bench(|| {
        judge(black_box(&results[7][0])) + review_set(black_box(&cycle), &Limits::default()).len()
    });
}
