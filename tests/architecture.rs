//! The rules of ARCHITECTURE.md that a machine can check: which layer may know which, and what the
//! pure layers may not touch.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails loudly where its own files are not there"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the layers it may use, itself included.
const LAYERS: [(&str, &[&str]); 7] = [
    ("domain", &["domain"]),
    ("hints", &["hints", "domain"]),
    ("exchange", &["exchange", "domain"]),
    ("room", &["room", "hints", "domain"]),
    ("storage", &["storage", "exchange", "domain"]),
    ("ui/parts", &["ui::parts"]),
    (
        "ui",
        &["ui", "storage", "room", "exchange", "hints", "domain"],
    ),
];

/// Words that stand for a clock, randomness, input and output, or a file format.
const IMPURE: [&str; 12] = [
    "std::time",
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "js_sys",
    "web_sys",
    "leptos",
    "serde",
    "rand::",
];

/// The only places that may touch the browser outside `ui`.
const BROWSER_STORAGE: &str = "storage/browser.rs";

/// Who shows text as markup. What they show is written by `ui/markup.rs`, which escapes what people wrote; the browser
/// holds it to `boot/trust.js` as well.
const SHOWS_MARKUP: [&str; 12] = [
    "ui/document/slots.rs",
    "ui/guide/picture.rs",
    "ui/map/page.rs",
    "ui/print/page.rs",
    "ui/progress/document.rs",
    "ui/progress/page.rs",
    "ui/review/page.rs",
    "ui/review/present.rs",
    "ui/room/codes/show.rs",
    "ui/room/confidence.rs",
    "ui/room/hand_out.rs",
    "ui/share/make.rs",
];

struct Source {
    /// The path below `src`, with `/` between its parts.
    path: String,
    /// The code without comments, so that a doc comment may name what the code may not.
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(source(&root, &path));
            }
        }
    }
    found
}

fn source(root: &Path, path: &PathBuf) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let code: Vec<&str> = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or(""))
        .collect();
    Source {
        path: path
            .strip_prefix(root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/"),
        code: code.join("\n"),
    }
}

/// The layer a file belongs to: the first whose folder it lies in, `ui/parts` before `ui`.
fn layer(path: &str) -> Option<(&'static str, &'static [&'static str])> {
    LAYERS
        .into_iter()
        .find(|(folder, _)| path.starts_with(&format!("{folder}/")))
}

/// What follows each `crate::` in the code, as far as a path goes.
fn crate_paths(code: &str) -> impl Iterator<Item = &str> {
    code.split("crate::").skip(1).map(|rest| {
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
            .unwrap_or(rest.len());
        &rest[..end]
    })
}

#[test]
fn every_file_belongs_to_a_layer() {
    for Source { path, .. } in sources() {
        let is_root = ["lib.rs", "main.rs"].contains(&path.as_str());
        assert!(is_root || layer(&path).is_some(), "{path} lies in no layer");
    }
}

#[test]
fn layers_use_only_what_stands_below_them() {
    for Source { path, code } in sources() {
        let Some((folder, allowed)) = layer(&path) else {
            continue;
        };
        for used in crate_paths(&code) {
            let is_allowed = allowed
                .iter()
                .any(|layer| used == *layer || used.starts_with(&format!("{layer}::")));
            // A grouped import names the layers inside its braces; one line per layer keeps this check simple.
            assert!(is_allowed, "{path}: {folder} may not use crate::{used}");
        }
    }
}

#[test]
fn no_file_climbs_into_another_layer() {
    for Source { path, code } in sources() {
        for (folder, _) in LAYERS.iter().filter(|_| layer(&path).is_some()) {
            let climb = format!("super::{folder}::");
            assert!(
                !code.contains(&climb),
                "{path}: write crate::{folder}, so that the layers show"
            );
        }
    }
}

#[test]
fn the_pure_layers_touch_nothing_outside_themselves() {
    for Source { path, code } in sources() {
        let is_pure = ["domain/", "hints/", "room/"]
            .iter()
            .any(|layer| path.starts_with(layer));
        let named = IMPURE.iter().find(|word| is_pure && code.contains(**word));
        assert_eq!(named, None, "{path} reaches outside");
    }
}

#[test]
fn only_the_edge_knows_the_browser_and_only_exchange_the_file_format() {
    for Source { path, code } in sources() {
        let may_know_browser =
            path.starts_with("ui/") || path == "main.rs" || path == BROWSER_STORAGE;
        for word in ["web_sys", "js_sys", "leptos", "wasm_bindgen"] {
            assert!(
                may_know_browser || !code.contains(word),
                "{path} names {word}"
            );
        }
        assert!(
            path.starts_with("exchange/") || !code.contains("serde"),
            "{path} names serde"
        );
    }
}

#[test]
fn the_workspace_has_one_write_path() {
    for Source { path, code } in sources() {
        let begins_edit = code
            .split("mod tests")
            .next()
            .unwrap_or("")
            .contains("Edit::new(");
        let may = ["domain/", "exchange/", "room/"]
            .iter()
            .any(|layer| path.starts_with(layer))
            || ["ui/session/editing.rs", "ui/first_cycle.rs"].contains(&path.as_str());
        assert!(
            may || !begins_edit || code.contains("#![cfg(test)]"),
            "{path} edits the workspace beside Session::edit"
        );
    }
}

#[test]
fn only_few_show_text_as_markup() {
    let shows = |source: &Source| {
        let ways = [
            "inner_html",
            "outer_html",
            "insert_adjacent_html",
            "innerHTML",
        ];
        ways.iter().any(|way| source.code.contains(way))
    };
    let mut found: Vec<String> = sources()
        .into_iter()
        .filter(shows)
        .map(|source| source.path)
        .collect();
    found.sort_unstable();
    assert_eq!(found, SHOWS_MARKUP);
}
