//! Markdown and the letters of links, damaged at random.

use super::checks::{check_letters, check_markdown};
use super::mutator::{Grammar, Kind, lines_and_cells};
use super::{DOCUMENTS, FILES, bytes, campaign, pieces};
use aimwell::domain::Outline;
use aimwell::exchange::json;
use aimwell::exchange::markdown::write;
use aimwell::exchange::share::to_letters;
use aimwell::ui::words::ENGLISH;

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
