//! What holds for dismissals and settings in files: they travel, damage to them is named and takes nothing
//! else with it, and a preview tells them in plain words.

use aimwell::domain::{
    CycleId, DeviceId, Edit, KeyResultId, Limits, Line, ObjectiveId, Outline, RecordId, Workspace,
};
use aimwell::exchange::{FieldChange, Mode, export, import, json, preview};
use aimwell::ui::words::{ENGLISH, Figures};

const HINTS: &str = include_str!("fixtures/v1_hints.json");

/// A file of one objective, with settings and with what stands in the objective.
fn file(settings: &str, objective: &str) -> String {
    format!(
        r#"{{"format":"aimwell","version":1,"workspace":{{"settings":{settings},"cycles":[{{
        "id":"00000003-0b5e-4c1d-9a77-000000000001","name":"Q","start":"2027-01-01","end":"2027-03-31",
        "objectives":[{{"id":"00000004-0b5e-4c1d-9a77-000000000001","title":"Grow",{objective}}}]}}]}}}}"#
    )
}

fn read(text: &str) -> (Workspace, Vec<String>) {
    match import(text) {
        Ok(imported) => {
            let say = |warning| ENGLISH.warning(warning, &Figures::PLAIN);
            let warnings = imported.warnings.iter().map(say);
            (imported.workspace, warnings.collect())
        }
        Err(error) => (Workspace::default(), vec![ENGLISH.refusals.say(&error)]),
    }
}

fn ids(workspace: &Workspace) -> (CycleId, ObjectiveId, KeyResultId) {
    let outline = Outline::of(workspace);
    let cycle = outline.cycles()[0];
    let objective = outline.objectives(cycle)[0];
    (cycle, objective, outline.key_results(objective)[0])
}

fn reason<'a>(workspace: &'a Workspace, id: impl Into<RecordId>, rule: &str) -> Option<&'a str> {
    let dismissals = workspace.dismissals(id.into());
    dismissals.reason(rule).map(|reason| &**reason)
}

fn edit(workspace: &mut Workspace, device: u32, change: impl FnOnce(&mut Edit<'_>)) {
    let stamp = workspace.latest().next(1, DeviceId(device));
    let mut edit = Edit::new(workspace, stamp);
    change(&mut edit);
    edit.finish();
}

#[test]
fn a_file_tells_what_was_dismissed_and_settled() {
    let (workspace, warnings) = read(HINTS);
    assert_eq!(warnings, [""; 0]);
    let (cycle, objective, key_result) = ids(&workspace);
    let two_teams = Some("two teams share this page");
    assert_eq!(reason(&workspace, cycle, "too-many"), two_teams);
    assert_eq!(reason(&workspace, objective, "too-few"), None);
    let newer = reason(&workspace, objective, "rule-of-a-newer-version");
    assert_eq!(newer, Some("“quoted”, and plain"));
    let impressions = Some("we sell advertising; impressions are revenue");
    assert_eq!(reason(&workspace, key_result, "vanity"), impressions);
    assert_eq!(reason(&workspace, key_result, "no-number"), Some(""));
    assert_eq!(workspace.limits(), Limits::new(4, 2, 4).unwrap());
    assert!(!workspace.is_rule_on("jargon") && workspace.is_rule_on("duplicate"));
    assert!(!workspace.is_rule_on("rule-of-a-newer-version"));
}

#[test]
fn where_nothing_was_dismissed_or_settled_a_file_says_nothing_of_it() {
    let (workspace, warnings) = read(&file("null", r#""dismissed":{}"#));
    assert_eq!(warnings, [""; 0]);
    let text = json::write(&workspace);
    assert!(!text.contains("dismissed") && !text.contains("settings"));
}

#[test]
fn settings_written_by_hand_hold_without_any_stamp() {
    let settings =
        r#"{"limits":{"most_objectives":3,"fewest_key_results":1,"most_key_results":2}}"#;
    let (workspace, warnings) = read(&file(settings, r#""why":"""#));
    assert_eq!(warnings, [""; 0]);
    let mut fresh = Workspace::default();
    edit(&mut fresh, 1, |edit| edit.merge(workspace));
    assert_eq!(fresh.limits(), Limits::new(3, 1, 2).unwrap());
    assert_eq!(read(&json::write(&fresh)).0, fresh);
}

#[test]
fn damage_is_named_and_takes_nothing_else_with_it() {
    let limits = |most: &str| {
        format!(
            r#"{{"limits":{{"most_objectives":{most},"fewest_key_results":3,"most_key_results":5}},"rules_off":{{"jargon":true}}}}"#
        )
    };
    let bad_limits = "In the settings: the limits are not whole numbers from 1 to 20 with the fewest no more than the most, and were left out.";
    let fine = r#""dismissed":{"vanity":"yes"}"#;
    for (settings, objective, expected) in [
        (&*limits("0"), fine, bad_limits),
        (&*limits("2.5"), fine, bad_limits),
        (&*limits("\"5\""), fine, bad_limits),
        (&*limits("1e300"), fine, bad_limits),
        (
            r#"{"limits":7,"rules_off":{"jargon":true}}"#,
            fine,
            bad_limits,
        ),
        (
            r#"{"rules_off":{"vanity":"yes","jargon":true,"duplicate":null}}"#,
            fine,
            "In the settings: whether “vanity” is off could not be read, so it is on.",
        ),
        (
            r#"{"rules_off":{"jargon":true}}"#,
            r#""dismissed":{"vanity":"yes","too-few":["a"]}"#,
            "In cycle “Q” › objective 1: the reason for dismissing “too-few” is not text and was left out.",
        ),
        (
            r#"{"rules_off":{"jargon":true}}"#,
            r#""dismissed":{"vanity":"yes","too-few":12}"#,
            "In cycle “Q” › objective 1: the reason for dismissing “too-few” is a number and was kept as text.",
        ),
        (
            r#"{"rules_off":{"jargon":true},"stamps":{"created":"1-0-1","limits":5}}"#,
            fine,
            "In the settings: when it was edited could not be read in full, so any other edit counts as later.",
        ),
    ] {
        let (workspace, warnings) = read(&file(settings, objective));
        assert_eq!(warnings[0], expected);
        let objective = Outline::of(&workspace).objectives(Outline::of(&workspace).cycles()[0])[0];
        assert_eq!(reason(&workspace, objective, "vanity"), Some("yes"));
        assert!(!workspace.is_rule_on("jargon"), "{settings}");
        assert!(workspace.is_rule_on("vanity") && workspace.is_rule_on("duplicate"));
        assert_eq!(workspace.limits(), Limits::default());
        let (again, warnings) = read(&export(&workspace, "2026-11-22"));
        assert_eq!((again, warnings), (workspace, vec![]));
    }
}

#[test]
fn what_is_no_object_is_named_and_the_rest_is_read() {
    for (settings, objective, expected) in [
        (
            "[]",
            r#""why":"""#,
            "In the settings: they are not an object and were left out.",
        ),
        (
            r#"{"rules_off":["jargon"]}"#,
            r#""why":"""#,
            "In the settings: the rules switched off are not an object and were left out.",
        ),
        (
            "null",
            r#""dismissed":"all""#,
            "In cycle “Q” › objective 1: the dismissed hints are not an object and were left out.",
        ),
    ] {
        let (workspace, warnings) = read(&file(settings, objective));
        assert_eq!(warnings, [expected]);
        assert_eq!(workspace.records().count(), 3);
        assert_eq!(workspace.limits(), Limits::default());
    }
}

/// What a preview says of changed fields.
fn said(changes: &[FieldChange]) -> Vec<String> {
    let said = changes.iter().map(|change| {
        let FieldChange {
            kind,
            field,
            before,
            after,
            ..
        } = change;
        let (kind, field) = (ENGLISH.kind(*kind), ENGLISH.preview.field(*field));
        let say = |value| ENGLISH.value(value, &Figures::PLAIN);
        format!("{kind}, {field}: {} → {}", say(before), say(after))
    });
    said.collect()
}

#[test]
fn a_preview_tells_dismissals_and_settings_in_plain_words() {
    let (mine, _) = read(HINTS);
    let (_, objective, key_result) = ids(&mine);
    let mut theirs = mine.clone();
    edit(&mut theirs, 2, |edit| {
        edit.take_back_dismissal(key_result.into(), "vanity");
        edit.dismiss(key_result.into(), "no-number", Line::new("it is a start"));
        edit.dismiss(objective.into(), "too-few", Line::new("one is enough"));
        edit.set_limits(Limits::default());
        edit.switch_rule("jargon", true);
        edit.switch_rule("output", false);
    });
    let found = preview(&mine, &theirs, Mode::Merge);
    let expected = [
        "objective, dismissed hint:  → too-few: one is enough",
        "key result, dismissed hint: no-number → no-number: it is a start",
        "key result, dismissed hint: vanity: we sell advertising; impressions are revenue → ",
        "settings, limits: up to 4 objectives with 2 to 4 key results → up to 5 objectives with 3 to 5 key results",
        "settings, rule: jargon off → jargon on",
        "settings, rule: output on → output off",
    ];
    assert_eq!(said(&found.changed), expected);
    assert_eq!((found.unchanged, found.kept_mine), (1, vec![]));

    let back = preview(&theirs, &mine, Mode::Merge);
    assert!(back.is_empty());
    assert_eq!(said(&back.kept_mine).len(), expected.len());
    assert_eq!(
        preview(&theirs, &mine, Mode::Replace).changed.len(),
        expected.len()
    );
    let alone = preview(&theirs, &theirs, Mode::Replace);
    assert!(alone.is_empty() && alone.unchanged == 3);
}
