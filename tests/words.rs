//! Nothing in `src/ui` says anything that is not in the catalogue of `src/ui/words`, so that every text is there
//! in every language.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails loudly where its own files are not there"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// What is no text of the interface although it looks like one: keys and chords by their names, what the
/// platform calls dragged files, what quarters are called everywhere, and the name of the app.
const NO_TEXTS: [&str; 28] = [
    "Aimwell",
    "Alt+Enter",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "Backspace",
    // What browsers make sounds with.
    "AudioContext",
    // What browsers read codes with, and how they say that they may not look.
    "BarcodeDetector",
    "NotAllowedError",
    "SecurityError",
    // What browsers unpack and read bytes with.
    "Blob",
    "ClipboardItem",
    "CompressionStream",
    "DecompressionStream",
    "TextDecoder",
    "End",
    "Enter",
    "Escape",
    "Files",
    "Home",
    // What browsers name a range of keys of their database with.
    "IDBKeyRange",
    // What begins a line in the outline of a picture, and what goes on with it.
    "L",
    "M",
    "PageDown",
    "PageUp",
    "Q",
    "· Aimwell",
];

/// The catalogue itself, the lessons, which are written in English as the hints are, and what reads the
/// file of examples: its problems are for whoever edits it, and the functions name themselves as it does.
const CATALOGUES: [&str; 5] = [
    "ui/words",
    "ui/catalogue/lessons.rs",
    "ui/examples/function.rs",
    "ui/examples/read.rs",
    "ui/examples/text.rs",
];

/// Attributes and properties that people get to read or hear.
const SPOKEN: [&str; 8] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "hint",
    "label",
    "placeholder",
    "title",
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if CATALOGUES.iter().any(|catalogue| path.ends_with(catalogue)) {
            continue;
        }
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// A string in the code, with the code around it on its line.
struct Literal<'a> {
    before: &'a str,
    text: &'a str,
    after: &'a str,
}

/// The strings of a line of code, up to its comment.
fn literals(line: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    let mut escaped = false;
    for (at, sign) in line.char_indices() {
        match start {
            Some(_) if escaped => escaped = false,
            Some(_) if sign == '\\' => escaped = true,
            Some(from) if sign == '"' => {
                found.push(Literal {
                    before: line[..from].trim(),
                    text: &line[from + 1..at],
                    after: line[at + 1..].trim(),
                });
                start = None;
            }
            None if line[at..].starts_with("//") => break,
            None if sign == '"' && !line[..at].ends_with('\'') => start = Some(at),
            _ => {}
        }
    }
    found
}

/// A string without its gaps and escapes.
fn without_gaps(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        bare.push_str(before.trim_end_matches("\\u"));
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare.trim().to_owned()
}

/// Whether a string is something that people get to read: it begins like a sentence, is one, stands as a
/// text in a view, or is what an attribute says.
fn is_text(literal: &Literal<'_>) -> bool {
    let Literal { before, after, .. } = literal;
    let text = without_gaps(literal.text);
    let has_letters = text.chars().any(char::is_alphabetic);
    if NO_TEXTS.contains(&text.as_str()) || !has_letters || before.ends_with("reason =") {
        return false;
    }
    let begins = text.chars().find(|sign| sign.is_alphabetic());
    // The outline of an icon begins with a letter, too, with a number behind it.
    let is_outline = text.chars().nth(1).is_some_and(char::is_numeric);
    let is_word = |word: &&str| {
        let mut signs = word.chars();
        signs.all(|sign| sign.is_alphabetic() || ",.:…?!“”’".contains(sign))
    };
    let words = text.split_whitespace().filter(is_word).count();
    let follows_view = before.is_empty() || before.ends_with(['>', '}']) && !before.ends_with("=>");
    let goes_on_as_code =
        after.starts_with([',', ')', ';', '.', '=', '|', '?']) || after.starts_with("if ");
    let is_spoken = SPOKEN
        .iter()
        .any(|name| before.ends_with(&format!("{name}=")));
    begins.is_some_and(char::is_uppercase) && !is_outline
        || words >= 3
        || follows_view && !goes_on_as_code && !is_outline
        || is_spoken
}

/// The code of a file without its tests.
fn code(path: &Path) -> String {
    let source = fs::read_to_string(path).unwrap();
    let tests = [
        "#![cfg(test)]",
        "#[cfg(test)]\nmod tests",
        "#[cfg(test)]\npub mod tests",
        "#[cfg(test)]\npub(crate) mod tests",
    ];
    let ends = tests.iter().filter_map(|tests| source.find(tests));
    let end = ends.min().unwrap_or(source.len());
    source[..end].to_owned()
}

#[test]
fn the_interface_says_only_what_the_catalogue_says() {
    let mut all = Vec::new();
    files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"),
        &mut all,
    );
    let mut texts = Vec::new();
    for path in all {
        for (line, number) in code(&path).lines().zip(1..) {
            for literal in literals(line).iter().filter(|literal| is_text(literal)) {
                texts.push(format!("{}:{number}: “{}”", path.display(), literal.text));
            }
        }
    }
    assert!(
        texts.is_empty(),
        "texts that are only English; put them into src/ui/words:\n{}",
        texts.join("\n")
    );
}

#[test]
fn the_guard_knows_a_text_when_it_sees_one() {
    let is_caught = |line: &str| literals(line).iter().any(is_text);
    for line in [
        r#"<Button name="Add objective" on_press=add />"#,
        r#"<p>"no hints"</p>"#,
        r#"    "more about it""#,
        r#"<input placeholder="ms" />"#,
        r#"<input aria-label="done" />"#,
        r#"let said = format!("this is for you");"#,
        r#"<span>{count} "of"</span>"#,
    ] {
        assert!(is_caught(line), "{line}");
    }
    for line in [
        r#"<div class="line intro" id="notes">"#,
        r#"<input type="radio" name="cadence" />"#,
        r#""Enter" if is_plain => go(),"#,
        r#"browser::focus("main:not([hidden]) h1");"#,
        r#"let id = format!("measure-{id}"); // "A comment""#,
        r#"<span aria-hidden="true">" → "</span>"#,
    ] {
        assert!(!is_caught(line), "{line}");
    }
}
