//! The `review` example as a program: lines in, lines out, complaints and the exit code.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot start its program has failed"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn review(input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "review", "--", "--jsonl"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo starts");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(input)
        .expect("all is taken");
    child.wait_with_output().expect("it ends")
}

fn lines(output: &Output) -> Vec<serde_json::Value> {
    String::from_utf8(output.stdout.clone())
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

#[test]
fn good_lines_are_answered_in_order_with_character_offsets() {
    let input = concat!(
        r#"{"id": {"any": [1]}, "kind": "key_result", "text": "Réduire — Ship 5 features", "objective": "x"}"#,
        "\n",
        r#"{"id": 7, "kind": "objective", "text": "Établissement: Improve communication"}"#,
        "\r\n",
        "\n",
        r#"{"id": "ok", "kind": "key_result", "text": "Reduce churn from 5% to 3%"}"#,
    );
    let output = review(input.as_bytes());
    assert!(output.status.success());
    let answers = lines(&output);
    assert_eq!(answers.len(), 3);
    assert_eq!(answers[0]["id"]["any"][0], 1);
    assert_eq!(answers[1]["id"], 7);
    assert_eq!(answers[2]["hints"], serde_json::json!([]));
    for (answer, text) in [
        (&answers[0], "Réduire — Ship 5 features"),
        (&answers[1], "Établissement: Improve communication"),
    ] {
        for hint in answer["hints"].as_array().expect("a list") {
            let start = usize::try_from(hint["start"].as_u64().expect("a number")).expect("small");
            let end = usize::try_from(hint["end"].as_u64().expect("a number")).expect("small");
            assert!(start < end && end <= text.chars().count(), "{hint}");
        }
    }
}

#[test]
fn bad_lines_are_named_and_the_rest_is_done() {
    let mut input =
        b"not json\n{\"kind\": \"epic\", \"text\": \"a\"}\n{\"kind\": \"objective\"}\n\xff\xfe\n"
            .to_vec();
    input
        .extend(b"{\"id\": null, \"kind\": \"key_result\", \"text\": \"Deploy Feature X\"}\n[1]\n");
    let output = review(&input);
    assert!(!output.status.success());
    let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
    for number in [1, 2, 3, 4, 6] {
        assert!(
            complaints.contains(&format!("line {number}: ")),
            "{complaints}"
        );
    }
    let answers = lines(&output);
    assert_eq!(answers.len(), 1);
    let rules: Vec<_> = answers[0]["hints"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|hint| hint["rule"].as_str().unwrap_or(""))
        .collect();
    assert_eq!(rules, ["output", "no-number"]);
    assert!(
        answers[0]["hints"][0]["message"]
            .as_str()
            .is_some_and(|message| message.contains("Deploy Feature X"))
    );
}

#[test]
fn a_reader_that_leaves_early_causes_no_panic() {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "review", "--", "--jsonl"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo starts");
    drop(child.stdout.take());
    let line = b"{\"kind\": \"key_result\", \"text\": \"Deploy Feature X\"}\n";
    if let Some(mut input) = child.stdin.take() {
        for _ in 0..5000 {
            // The program may have stopped reading already.
            if input.write_all(line).is_err() {
                break;
            }
        }
    }
    let output = child.wait_with_output().expect("it ends");
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[test]
fn an_exported_workspace_is_reviewed_line_by_line() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/v1.json");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "review", "--", file])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let answers = lines(&output);
    let statements = include_str!("fixtures/v1.json")
        .matches("\"title\"")
        .count();
    assert!(
        answers.len() > 3 && answers.len() < statements,
        "{answers:#?}"
    );
    assert!(
        answers
            .iter()
            .all(|answer| answer["id"].is_string() && answer["hints"].is_array())
    );
}
