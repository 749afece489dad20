//! The published schema and the code agree: whatever is written is valid to a validator of somebody else's, no
//! field is written that the schema does not name, and none is named that is not written. The files of every
//! version are kept for ever.

mod support;

use aimwell::domain::Workspace;
use aimwell::exchange::{VERSION, export, import};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use support::any_workspace;

const SCHEMA: &str = include_str!("../public/aimwell-1.schema.json");
const DEMO: &str = include_str!("../public/demo.json");
const MOMENT: &str = "2026-11-22T19:04:13.123Z";

/// Every file that stands for a version, or for what a version came to hold, with the fingerprint of its text.
/// What was once written has to open for ever: lines are added here and none is ever changed or taken away.
const KEPT: [(&str, &str, u64); 5] = [
    (
        "v1.json",
        include_str!("fixtures/v1.json"),
        0xee50_d026_3386_e9da,
    ),
    (
        "v1_hints.json",
        include_str!("fixtures/v1_hints.json"),
        0xcf48_642b_d87f_2604,
    ),
    (
        "v1_progress.json",
        include_str!("fixtures/v1_progress.json"),
        0xe3b0_4eae_8095_decc,
    ),
    (
        "v1_rewording.json",
        include_str!("fixtures/v1_rewording.json"),
        0x70f3_95a3_bbcd_9892,
    ),
    (
        "v1_teams.json",
        include_str!("fixtures/v1_teams.json"),
        0xf2c0_3256_1aca_6510,
    ),
];

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn schema() -> Option<Validator> {
    jsonschema::draft202012::new(&parsed(SCHEMA)).ok()
}

/// The schema, but that it admits no field that it does not name.
fn strict_schema() -> Option<Validator> {
    let mut schema = parsed(SCHEMA);
    close(&mut schema);
    jsonschema::draft202012::new(&schema).ok()
}

fn close(schema: &mut Value) {
    match schema {
        Value::Object(entries) => {
            let is_object = entries.get("type") == Some(&json!("object"));
            entries.values_mut().for_each(close);
            if is_object && !entries.contains_key("additionalProperties") {
                entries.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(close),
        _ => {}
    }
}

/// What a validator finds wrong with a file, with the places.
fn faults(validator: &Validator, file: &Value) -> Vec<String> {
    let errors = validator.iter_errors(file);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// Takes the fields of newer versions out, which a file carries along.
fn take_away(file: &mut Value, is_later: fn(&str) -> bool) {
    match file {
        Value::Object(entries) => {
            entries.retain(|name, _| !is_later(name));
            entries
                .values_mut()
                .for_each(|value| take_away(value, is_later));
        }
        Value::Array(elements) => elements
            .iter_mut()
            .for_each(|element| take_away(element, is_later)),
        _ => {}
    }
}

/// Gathers the fields that a schema names, by where they stand in it.
fn name_fields(schema: &Value, at: &str, named: &mut BTreeSet<String>) {
    match schema {
        Value::Object(entries) => {
            for (name, value) in entries {
                let inside = format!("{at}/{name}");
                if entries.get("type") == Some(&json!("object")) && name == "properties" {
                    let fields = value.as_object().into_iter().flatten();
                    named.extend(fields.map(|(field, _)| format!("{inside}/{field}")));
                }
                name_fields(value, &inside, named);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                name_fields(element, &format!("{at}/{index}"), named);
            }
        }
        _ => {}
    }
}

/// Gathers the fields of the schema that a value has, which stands where the schema says `at`.
fn find_fields(schema: &Value, at: &str, value: &Value, found: &mut BTreeSet<String>) {
    let rule = schema.pointer(at).unwrap_or(&Value::Null);
    if let Some(other) = rule["$ref"].as_str() {
        return find_fields(schema, &other[1..], value, found);
    }
    if let Some(properties) = rule["properties"].as_object() {
        for name in properties.keys() {
            if let Some(field) = value.get(name) {
                let at = format!("{at}/properties/{name}");
                found.insert(at.clone());
                find_fields(schema, &at, field, found);
            }
        }
    }
    if rule["items"].is_object() {
        for element in value.as_array().into_iter().flatten() {
            find_fields(schema, &format!("{at}/items"), element, found);
        }
    }
    let choices = rule["oneOf"].as_array().map_or(0, Vec::len);
    for choice in (0..choices).map(|index| format!("{at}/oneOf/{index}")) {
        if has_required(schema, &choice, value) {
            find_fields(schema, &choice, value, found);
        }
    }
}

/// Whether a value has all that one of several rules asks for.
fn has_required(schema: &Value, at: &str, value: &Value) -> bool {
    let rule = schema.pointer(at).unwrap_or(&Value::Null);
    if let Some(other) = rule["$ref"].as_str() {
        return has_required(schema, &other[1..], value);
    }
    let required = rule["required"].as_array();
    required.is_none_or(|names| {
        let mut names = names.iter().filter_map(Value::as_str);
        names.all(|name| value.get(name).is_some())
    })
}

/// 64-bit FNV-1a, short and the same everywhere.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// All that the kept files hold, in one workspace.
fn everything() -> Workspace {
    let mut all = Workspace::default();
    for (_, text, _) in KEPT {
        all.merge(import(text).map(|file| file.workspace).unwrap_or_default());
    }
    all
}

#[test]
fn the_schema_is_a_schema() {
    let schema = parsed(SCHEMA);
    assert!(jsonschema::meta::is_valid(&schema));
    assert_eq!(schema["properties"]["version"]["const"], json!(VERSION));
}

#[test]
fn files_of_every_version_are_kept_as_they_were_and_open() {
    let mut there: Vec<String> = fs::read_dir("tests/fixtures")
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('v'))
        .collect();
    there.sort();
    assert_eq!(there, KEPT.map(|(name, ..)| name));
    for (name, text, kept) in KEPT {
        assert_eq!(fingerprint(text), kept, "{name} is not what it was");
        assert_eq!(import(text).unwrap().warnings, [], "{name}");
    }
    for version in 1..=VERSION {
        let name = format!("v{version}.json");
        let kept = KEPT.iter().find(|(kept, ..)| *kept == name);
        let version_of = |(_, text, _): &(_, &str, _)| parsed(text)["version"].as_u64();
        assert_eq!(kept.and_then(version_of), Some(version), "{name}");
    }
}

#[test]
fn every_kept_file_is_valid_and_so_is_the_demo_once_it_is_handed_out() {
    let validator = schema().unwrap();
    for (name, text, _) in KEPT {
        assert_eq!(faults(&validator, &parsed(text)), [""; 0], "{name}");
    }
    let demo = export(&import(DEMO).unwrap().workspace, MOMENT);
    assert_eq!(faults(&validator, &parsed(&demo)), [""; 0]);
}

#[test]
fn a_file_that_is_not_as_the_format_says_is_not_valid() {
    let validator = schema().unwrap();
    let (_, text, _) = KEPT[0];
    for (from, to) in [
        ("\"format\": \"aimwell\"", "\"format\": \"other\""),
        ("\"version\": 1", "\"version\": 2"),
        ("\"cadence\": \"fortnightly\"", "\"cadence\": \"daily\""),
        ("\"position\": \"80\"", "\"position\": \"first\""),
        ("\"shape\": \"increase\"", "\"shape\": \"sideways\""),
        ("\"created\": \"", "\"created\": \"at "),
        ("\"weight\": 1", "\"weight\": 0"),
    ] {
        assert!(text.contains(from), "{from}");
        let damaged = parsed(&text.replacen(from, to, 1));
        assert_ne!(faults(&validator, &damaged), [""; 0], "{to}");
    }
}

#[test]
fn a_workspace_with_everything_in_it_holds_each_field_of_the_schema_and_no_other() {
    let mut file = parsed(&export(&everything(), MOMENT));
    assert_eq!(faults(&schema().unwrap(), &file), [""; 0]);
    let schema = parsed(SCHEMA);
    let mut named = BTreeSet::new();
    name_fields(&schema, "", &mut named);
    // No minor version has come yet, so no file names one.
    assert!(named.remove("/properties/minor"));
    let mut found = BTreeSet::new();
    find_fields(&schema, "", &file, &mut found);
    let missing: Vec<_> = named.difference(&found).collect();
    assert_eq!(missing, [&""; 0]);
    take_away(&mut file, |name| {
        ["theme", "review", "colour", "tone"].contains(&name)
    });
    assert_eq!(faults(&strict_schema().unwrap(), &file), [""; 0]);
}

proptest! {
    #[test]
    fn whatever_is_written_is_valid(workspace in any_workspace()) {
        thread_local! {
            static VALIDATORS: (Option<Validator>, Option<Validator>) = (schema(), strict_schema());
        }
        let mut file = parsed(&export(&workspace, MOMENT));
        VALIDATORS.with(|(lenient, strict)| {
            prop_assert_eq!(faults(lenient.as_ref().unwrap(), &file), [""; 0]);
            take_away(&mut file, |name| name.starts_with("x_"));
            prop_assert_eq!(faults(strict.as_ref().unwrap(), &file), [""; 0]);
            Ok(())
        })?;
    }
}
