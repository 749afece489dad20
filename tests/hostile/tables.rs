//! Tables, damaged at random: what is read of them can be handed out again as a file and as a table, and what
//! refuses them says where.

use super::checks::{check_book, check_table, decoded, parts_of};
use super::mutator::{Grammar, Kind, Piece};
use super::pieces::{MARKUP, TEXTS};
use super::{FILES, campaign, campaign_of};
use aimwell::domain::Outline;
use aimwell::exchange::json;
use std::fs;
use std::path::Path;

fn fixtures(ending: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/tables");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| fs::read(path).ok())
        .collect()
}

/// Pieces of XML, and of the cells of spreadsheets.
fn xml() -> Vec<Vec<u8>> {
    let pieces = [
        "<",
        ">",
        "\"",
        "'",
        "/",
        "&",
        ";",
        "&amp;",
        "&#x110000;",
        "&#0;",
        "&#99999999999;",
        "&lol;",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<?x ?>",
        "<row>",
        "</row>",
        "<row r=\"1048577\">",
        "<c r=\"XFD1\">",
        "<c r=\"A0\">",
        "<c r=\"ZZZZZZZZ9\" t=\"s\">",
        "<v>99999999999999999999</v>",
        "<v>-1</v>",
        "<v>1e308</v>",
        "<v>NaN</v>",
        "t=\"s\"",
        "s=\"9\"",
        "table:number-columns-repeated=\"1000000000\"",
        "table:number-rows-repeated=\"1048576\"",
        "r=\"A1\"",
        "xml:space=\"preserve\"",
    ];
    let mut pieces: Vec<Vec<u8>> = pieces.map(|piece| piece.as_bytes().to_vec()).to_vec();
    let texts = MARKUP.iter().chain(&TEXTS);
    pieces.extend(texts.map(|text| text.as_bytes().to_vec()));
    pieces.push("<a>".repeat(2_000).into_bytes());
    pieces
}

/// The tags of XML, what stands between them, and what is quoted in them.
fn xml_pieces(text: &[u8]) -> Vec<Piece> {
    let (mut found, mut start) = (Vec::new(), 0);
    for (at, byte) in text.iter().enumerate() {
        let end = match byte {
            b'<' | b'"' => at,
            b'>' => at + 1,
            _ => continue,
        };
        found.push(Piece::element(start..end));
        start = end;
    }
    found
}

#[test]
fn damaged_tables() {
    let mine = json::read(FILES[0]).unwrap().workspace;
    let cycle = Outline::of(&mine).cycles().first().copied();
    let seeds = [fixtures("csv"), fixtures("tsv"), fixtures("txt")].concat();
    assert!(!seeds.is_empty());
    let grammar = Grammar::of_texts(seeds, b",;\t\n");
    campaign("table", &grammar, |text| check_table(text, &mine, cycle));
}

#[test]
fn damaged_workbooks() {
    let mine = json::read(FILES[0]).unwrap().workspace;
    let cycle = Outline::of(&mine).cycles().first().copied();
    let books = [fixtures("xlsx"), fixtures("ods")].concat();
    let unpacked: Vec<_> = books.iter().filter_map(|book| parts_of(book)).collect();
    assert!(unpacked.iter().any(|parts| !parts.is_empty()));
    let texts = unpacked.iter().flatten();
    let pieces = xml();
    let grammar = Grammar {
        seeds: texts.map(|(_, text)| text.as_bytes().to_vec()).collect(),
        sound: pieces
            .iter()
            .cloned()
            .map(|piece| (Kind::Element, piece))
            .collect(),
        unsound: pieces,
        separators: b" ",
        find: xml_pieces,
    };
    campaign_of("workbook", usize::MAX, |random| {
        let mut bytes = random.one(&books).cloned().unwrap_or_default();
        let mut parts = random.one(&unpacked).cloned().unwrap_or_default();
        if random.below(4) == 0 {
            // The archive itself, or it would never be tried.
            for _ in 0..=random.below(4) {
                grammar.damage_bytes(&mut bytes, random);
            }
            parts = parts_of(&bytes).unwrap_or_default();
        } else if !parts.is_empty() {
            let at = random.below(parts.len());
            let text = std::mem::take(&mut parts[at].1).into_bytes();
            parts[at].1 = decoded(&grammar.mutate_text(text, random));
        }
        let mine = &mine;
        move || check_book(&parts, mine, cycle)
    });
}
