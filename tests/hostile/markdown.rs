//! Markdown and the letters of links, damaged at random.

use super::mutator::{Grammar, Kind, lines_and_cells};
use super::{DOCUMENTS, FILES, Fate, bytes, campaign, decoded, pieces};
use aimwell::domain::Outline;
use aimwell::exchange::json;
use aimwell::exchange::markdown::{read, write};
use aimwell::exchange::share::{from_letters, to_letters};
use aimwell::ui::words::{ENGLISH, GERMAN, SPANISH};

fn check_markdown(bytes: &[u8]) -> Fate {
    let text = decoded(bytes);
    let labels = [&ENGLISH, &GERMAN, &SPANISH].map(aimwell::ui::words::Words::labels);
    match read(&text, &labels) {
        Some(_) => Fate::Read,
        None => Fate::Refused,
    }
}

fn check_letters(bytes: &[u8]) -> Fate {
    let text = decoded(bytes);
    let Some(found) = from_letters(&text) else {
        return Fate::Refused;
    };
    assert_eq!(from_letters(&to_letters(&found)), Some(found));
    Fate::Read
}

#[test]
fn damaged_markdown() {
    let labels = ENGLISH.labels();
    let mut seeds = bytes(&DOCUMENTS);
    for file in FILES {
        let workspace = json::read(file).unwrap().workspace;
        let outline = Outline::of(&workspace);
        for cycle in outline.cycles() {
            seeds.push(write(&workspace, &outline, *cycle, &labels).into_bytes());
        }
    }
    let grammar = Grammar::of_texts(seeds, b"\n\t|, ");
    campaign("Markdown", &grammar, check_markdown);
}

#[test]
fn damaged_letters() {
    let grammar = Grammar {
        seeds: vec![
            to_letters(FILES[0].as_bytes()).into_bytes(),
            b"AA".to_vec(),
            Vec::new(),
        ],
        sound: vec![
            (Kind::Element, b"A".to_vec()),
            (Kind::Element, b"-_".to_vec()),
        ],
        unsound: pieces::document(),
        separators: b"AQ=",
        find: lines_and_cells,
    };
    campaign("link", &grammar, check_letters);
}
