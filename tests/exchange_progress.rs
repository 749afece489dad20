//! What holds for check-ins, corrections and closed cycles in files: damage to them is named and takes nothing
//! else with it, and a preview tells them in plain words.

use aimwell::domain::{Date, DeviceId, Edit, KeyResultId, Line, Outline, Reading, Workspace};
use aimwell::exchange::{Mode, import, preview};
use aimwell::ui::words::{ENGLISH, Figures};

const PROGRESS: &str = include_str!("fixtures/v1_progress.json");

fn read(text: &str) -> (Workspace, Vec<String>) {
    match import(text) {
        Ok(imported) => {
            let said = |warning| ENGLISH.warning(warning, &Figures::PLAIN);
            let warnings = imported.warnings.iter().map(said).collect();
            (imported.workspace, warnings)
        }
        Err(error) => (Workspace::default(), vec![ENGLISH.refusals.say(&error)]),
    }
}

fn first_key_result(workspace: &Workspace) -> KeyResultId {
    let outline = Outline::of(workspace);
    outline.key_results(outline.objectives(outline.cycles()[0])[0])[0]
}

/// What is said when one text in the file is another one, and how many check-ins are left of three.
fn damaged(from: &str, to: &str) -> (Vec<String>, usize) {
    assert!(PROGRESS.contains(from), "{from}");
    let (workspace, warnings) = read(&PROGRESS.replacen(from, to, 1));
    let check_ins = Outline::of(&workspace)
        .check_ins(first_key_result(&workspace))
        .len();
    (warnings, check_ins)
}

#[test]
fn damage_is_named_and_takes_nothing_else_along() {
    let check_in = "In cycle “2026 Q4” › objective 1 › key result 1 › check-in 1: ";
    let key_result = "In cycle “2026 Q4” › objective 1 › key result 1: ";
    let cycle = "In cycle “2026 Q4”: ";
    for (from, to, place, what) in [
        ("\"value\": 1.75", "\"value\": \"much\"", check_in, "value"),
        (
            "\"confidence\": 6",
            "\"confidence\": 11",
            check_in,
            "confidence",
        ),
        (
            "\"date\": \"2026-10-12\"",
            "\"date\": \"yesterday\"",
            check_in,
            "date",
        ),
        ("\"score\": 0.7", "\"score\": 7", key_result, "score"),
        (
            "\"verdict\": \"keep\"",
            "\"verdict\": \"maybe\"",
            key_result,
            "what becomes of it",
        ),
        (
            "\"value\": 16.5",
            "\"value\": null",
            key_result,
            "values on the way",
        ),
        (
            "\"closed_on\": \"2027-01-04\"",
            "\"closed_on\": 5",
            cycle,
            "closed on",
        ),
    ] {
        let expected = format!("{place}{what} could not be read and was left out.");
        assert_eq!(damaged(from, to), (vec![expected], 3), "{from}");
    }
}

#[test]
fn a_check_in_whose_value_cannot_be_read_keeps_its_note() {
    let (workspace, _) = read(&PROGRESS.replacen("\"value\": 1.75", "\"value\": [16]", 1));
    let outline = Outline::of(&workspace);
    let check_in = outline.check_ins(first_key_result(&workspace))[0];
    let check_in = workspace.check_in(check_in);
    let kept = check_in.map(|one| (*one.reading.value(), one.note.value().to_string()));
    assert_eq!(
        kept,
        Some((Reading::Skipped, "First report is out".to_owned()))
    );
}

#[test]
fn a_preview_tells_what_became_of_a_key_result() {
    let (here, _) = read(PROGRESS);
    let mut there = here.clone();
    let key_result = first_key_result(&there);
    let stamp = there.latest().next(1, DeviceId(2));
    let mut edit = Edit::new(&mut there, stamp);
    edit.key_result(key_result, |known, stamp| {
        known.score.edit(None, stamp);
        known
            .verdict_reason
            .edit(Line::new("It told too little"), stamp);
    });
    edit.cycle(Outline::of(edit.workspace()).cycles()[0], |cycle, stamp| {
        cycle.closed_on.edit(Date::parse("2027-01-05"), stamp);
    });
    edit.finish();
    let told = preview(&here, &there, Mode::Merge);
    let told: Vec<String> = told
        .changed
        .iter()
        .map(|change| {
            let value = |value| ENGLISH.value(value, &Figures::PLAIN);
            let field = ENGLISH.preview.field(change.field);
            format!(
                "{field}: {} → {}",
                value(&change.before),
                value(&change.after)
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "closed on: 2027-01-04 → 2027-01-05",
            "score: 0.7 → ",
            "why that becomes of it: It tells the truth → It told too little",
        ]
    );
}
