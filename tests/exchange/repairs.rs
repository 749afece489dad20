//! What cannot be used of a file is repaired or left out, and named with its place.

use super::{MOMENT, file, file_with_objective, read, titles};
use aimwell::domain::{Cadence, Outline};

/// What reading one objective with `inside` warns of, apart from the identities made for it.
fn warns(inside: &str, expected: &str) {
    let (workspace, warnings) = read(&file_with_objective(inside));
    let colon = if expected.starts_with(' ') { "" } else { ": " };
    let expected = format!("In cycle “2027 Q1” › objective 1{colon}{expected}.");
    assert_eq!(warnings[0], expected, "{inside}");
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert_eq!(titles(&workspace)[..2], ["2027 Q1", "Grow"], "{inside}");
}

#[test]
fn what_cannot_be_used_is_repaired_or_left_out_and_named() {
    let too_long = format!(r#""why":"{}""#, "é".repeat(10_001));
    for (inside, expected) in [
        (r#""why":7"#, "the why is a number and was kept as text"),
        (r#""why":["a"]"#, "the why is not text and was left out"),
        (&too_long, "the why was cut after 10000 characters"),
        (
            r#""ambition":"huge""#,
            "its ambition is not one that Aimwell knows and became “aspirational”",
        ),
        (
            r#""owners":{"team":"t"}"#,
            "the owners are not a list and were left out",
        ),
        (
            r#""owners":[{"team":"t"}]"#,
            "an owner is not in the file and was left out",
        ),
        (
            r#""owners":[5]"#,
            "an owner is not in the file and was left out",
        ),
        (
            r#""aligned_to":{"key_result":"k9"}"#,
            "what it is aligned to is not in the file and was left out",
        ),
        (
            r#""stamps":{"created":"yesterday"}"#,
            "when it was edited could not be read in full, so any other edit counts as later",
        ),
        (
            r#""stamps":{"title":"ffffffffffffffff-0-1"}"#,
            "when it was edited could not be read in full, so any other edit counts as later",
        ),
        (
            r#""key_results":{}"#,
            "what should be a list of each key result is none and was left out",
        ),
        (
            r#""key_results":[{"id":"k","position":"up"}]"#,
            "the place of a key result could not be read; it stands as in the file",
        ),
        (
            r#""key_results":[5]"#,
            " › key result 1: it is not an object and was left out",
        ),
        (
            r#""key_results":[{"id":"k","weight":0}]"#,
            " › key result 1: its weight is not a number above zero and became 1",
        ),
        (
            r#""key_results":[{"id":"k"},{"id":"k"}]"#,
            " › key result 2: an earlier record has the same identity, so this one was given its own",
        ),
    ] {
        warns(inside, expected);
    }
}

#[test]
fn a_measure_that_cannot_be_made_is_left_out_and_named() {
    for (measure, expected) in [
        (
            r#"{"kind":"metric","baseline":5,"shape":"increase","target":5}"#,
            " › key result 1: the measure was left out: the baseline equals the target, so nothing would change",
        ),
        (
            r#"{"kind":"metric","shape":"at_least"}"#,
            " › key result 1: the measure was left out: its target is not a number",
        ),
        (
            r#"{"kind":"metric","shape":"sideways","target":5}"#,
            " › key result 1: the measure was left out: its shape is not known",
        ),
        (
            r#"{"kind":"metric","baseline":"x","shape":"at_least","target":5}"#,
            " › key result 1: the measure was left out: its baseline is not a number",
        ),
        (
            "5",
            " › key result 1: the measure was left out: it is neither a metric nor a milestone",
        ),
        (
            r#"{"kind":"milestone","steps":[]}"#,
            " › key result 1: the measure was left out: a milestone needs at least one step",
        ),
        (
            r#"{"kind":"milestone","steps":[{"title":"a","weight":"x"}]}"#,
            " › key result 1: the weight of a step is not a number and was set to 1",
        ),
        (
            r#"{"kind":"milestone","steps":[{"title":"a","done":"x"}]}"#,
            " › key result 1: whether a step is done could not be read; it counts as open",
        ),
    ] {
        warns(
            &format!(r#""key_results":[{{"id":"k","measure":{measure}}}]"#),
            expected,
        );
    }
}

#[test]
fn a_cycle_with_bad_dates_keeps_its_objectives() {
    for (dates, start, end, problem) in [
        (
            r#""start":"2027-03-31","end":"2027-01-01""#,
            "2027-01-01",
            "2027-03-31",
            "it ends before it starts, so its dates were swapped",
        ),
        (
            r#""start":"2027-02-30","end":"2027-05-01""#,
            "2027-04-01",
            "2027-06-30",
            "its dates could not be read and became 2027-04-01 to 2027-06-30",
        ),
        (
            r#""start":5"#,
            "2026-10-01",
            "2026-12-31",
            "its dates could not be read and became 2026-10-01 to 2026-12-31",
        ),
    ] {
        let text = format!(
            r#"{{"format":"aimwell","version":1,"exported_at":"{MOMENT}","workspace":{{"cycles":[
            {{"id":"c","name":"Q","cadence":"daily",{dates},"objectives":[{{"id":"o","title":"Grow"}}]}}]}}}}"#
        );
        let (workspace, warnings) = read(&text);
        assert_eq!(warnings[0], format!("In cycle “Q”: {problem}."));
        assert_eq!(
            warnings[1],
            "In cycle “Q”: its cadence is not one that Aimwell knows and became “weekly”."
        );
        assert_eq!(titles(&workspace), ["Q", "Grow"]);
        let id = Outline::of(&workspace).cycles()[0];
        let cycle = workspace.cycle(id).unwrap();
        let period = cycle.period.value();
        assert_eq!(
            (period.start().to_string(), period.end().to_string()),
            (start.to_owned(), end.to_owned())
        );
        assert_eq!(*cycle.cadence.value(), Cadence::Weekly);
    }
}

#[test]
fn a_mark_of_deletion_that_cannot_be_read_is_named() {
    let (_, warnings) = read(&file(
        r#""deleted":[{"kind":"poem","id":"x","stamp":"1-0-1"}]"#,
    ));
    assert_eq!(
        warnings,
        ["In deletion 1: it could not be read and was left out."]
    );
}
