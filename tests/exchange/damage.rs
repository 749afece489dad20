//! Texts that are damaged, and JSON of any kind: what is understood of them can be written and read again.

use super::{
    HINTS, MOMENT, TEAMS, V1, file, file_with_objective, only_loops_are_told, without_hidden,
};
use aimwell::exchange::{Imported, export, import};
use aimwell::ui::words::ENGLISH;
use proptest::prelude::*;

/// A text near a valid file: cut, or with some of it overwritten, doubled or left out.
fn any_damaged() -> impl Strategy<Value = String> {
    let place = any::<prop::sample::Index>();
    let piece = prop_oneof![
        Just(String::new()),
        any::<char>().prop_map(String::from),
        prop::sample::select(vec![
            "null",
            "5",
            "-1",
            "1e400",
            "[]",
            "{}",
            "\"\"",
            "\"",
            "[",
            "{",
            "}",
            ",",
            ":",
            "80",
            "00",
            "\\",
            "\\ud800",
            "true",
            "ffffffffffffffff-ffffffff-ffffffff",
            "\"id\":",
            "\"position\":\"0080\"",
            "\"dismissed\":{\"vanity\":null},",
            "\"dismissed.vanity\":",
        ])
        .prop_map(str::to_owned),
    ];
    let damage = (place, 0..40_usize, piece);
    let file = prop::sample::select(vec![V1, HINTS, TEAMS]);
    (file, prop::collection::vec(damage, 1..6), any::<bool>()).prop_map(|(file, damages, cut)| {
        let mut text: Vec<char> = file.chars().collect();
        for (place, length, piece) in damages {
            let start = place.index(text.len() + 1);
            let end = (start + length).min(text.len());
            text.splice(start..end, piece.chars());
            if cut {
                text.truncate(start + 1);
            }
        }
        text.into_iter().collect()
    })
}

/// Any JSON that uses the names of the format.
fn any_json() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "format",
        "version",
        "workspace",
        "teams",
        "people",
        "cycles",
        "deleted",
        "objectives",
        "key_results",
        "initiatives",
        "proposals",
        "source",
        "by",
        "id",
        "title",
        "name",
        "team",
        "owners",
        "owner",
        "aligned_to",
        "objective",
        "measure",
        "kind",
        "unit",
        "baseline",
        "target",
        "low",
        "high",
        "shape",
        "steps",
        "weight",
        "done",
        "position",
        "stamps",
        "created",
        "dismissed",
        "dismissed.x",
        "settings",
        "limits",
        "most_objectives",
        "rules_off",
        "start",
        "end",
        "x",
    ]);
    let leaf = prop_oneof![
        prop::sample::select(vec![
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e300",
            "\"aimwell\"",
            "\"80\"",
            "\"0080\"",
            "\"\"",
            "\"metric\"",
            "\"between\"",
            "\"2027-01-01\"",
            "\"0-0-0\"",
            "\"a\"",
            "\"objective\"",
            "\"milestone\"",
        ])
        .prop_map(str::to_owned),
        any::<f64>()
            .prop_filter("JSON", |n| n.is_finite())
            .prop_map(|n| n.to_string()),
    ];
    let inside = leaf.prop_recursive(7, 120, 6, move |inner| {
        let entry =
            (name.clone(), inner.clone()).prop_map(|(name, value)| format!("\"{name}\":{value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(|list| format!("[{}]", list.join(","))),
            prop::collection::vec(entry, 0..6)
                .prop_map(|entries| format!("{{{}}}", entries.join(","))),
        ]
    });
    prop_oneof![
        inside.clone(),
        inside
            .clone()
            .prop_map(|list| file(&format!("\"cycles\":[{list}]"))),
        inside
            .clone()
            .prop_map(|list| file_with_objective(&format!("\"key_results\":[{list}]"))),
        inside
            .clone()
            .prop_map(|value| file_with_objective(&format!("\"dismissed\":{value}"))),
        inside
            .clone()
            .prop_map(|value| file(&format!("\"settings\":{value}"))),
        inside.prop_map(|value| file_with_objective(&format!(
            "\"key_results\":[{{\"measure\":{value}}}]"
        ))),
    ]
}

/// Whatever is understood of a text can be written, and then reads back without loss or warning, other
/// than of what goes round in a circle.
fn survives(text: &str) -> Result<(), TestCaseError> {
    if let Ok(Imported { workspace, .. }) = import(text) {
        let written = export(&workspace, MOMENT);
        let again =
            import(&written).map_err(|error| TestCaseError::fail(ENGLISH.refusals.say(&error)))?;
        only_loops_are_told(&again)?;
        prop_assert_eq!(again.workspace, without_hidden(&workspace));
    }
    Ok(())
}

proptest! {
    #[test]
    fn no_damage_panics(text in any_damaged()) {
        survives(&text)?;
    }

    #[test]
    fn no_json_panics(text in any_json()) {
        survives(&text)?;
    }

    #[test]
    fn no_text_panics(text: String) {
        survives(&text)?;
    }
}
