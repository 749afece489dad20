//! Everything the interface says, in every language it speaks.
//!
//! To add a text, add one line to the table of its place, such as `header.rs`:
//!
//! ```text
//! nothing_to_undo: "Nothing to undo", "Nichts rückgängig zu machen", "Nada que deshacer";
//! ```
//!
//! and say it with `words().header.nothing_to_undo()` (in a view model, which does not know the browser,
//! with the [`Words`] it is handed). A new place is a file with a table and a line in the list below. A
//! text that lacks a language does not compile; the tests at the end compare the gaps of all languages.
//! Hints, rules and lessons are no part of this: they read English and are written in it.

mod carry;
mod catalogue;
mod check_in;
mod choosing;
mod closing;
mod compare;
mod copies;
mod cycle;
mod demo;
mod document;
mod edits;
mod examples;
mod export;
mod files;
mod guide;
mod header;
mod hints;
mod language;
mod linked_file;
mod map;
mod measure;
mod new_version;
mod page;
mod pages;
mod palette;
mod participant;
mod paste;
mod people;
mod preview;
mod print;
mod progress;
mod records;
mod refusals;
mod review;
mod rhythm;
mod room;
mod room_codes;
mod room_groups;
mod room_report;
mod security;
mod settings;
mod share;
mod snapshots;
mod standing;
mod storage;
mod table;
mod tables;
mod text;
mod warnings;
mod workshop;

pub use language::Language;
pub use preview::Figures;
pub use review::score;
pub use text::{Plural, fill, shortened};

table::places! {
    /// The page as a whole.
    page: page::PageWords,
    /// What pages are called.
    pages: pages::PageNames,
    /// What records are called.
    records: records::RecordWords,
    /// The bar at the top.
    header: header::HeaderWords,
    /// The preferences of this device.
    settings: settings::SettingsWords,
    /// What edits are called in "Undo: …", and what is said once they are made.
    edits: edits::EditWords,
    /// The document and its lines.
    document: document::DocumentWords,
    /// The guide.
    guide: guide::GuideWords,
    /// Cycles: naming and dating them.
    cycle: cycle::CycleWords,
    /// What is due, the calendar of a cycle, the values on the way.
    rhythm: rhythm::RhythmWords,
    /// The demo.
    demo: demo::DemoWords,
    /// How key results are measured.
    measure: measure::MeasureWords,
    /// Teams, people, and what belongs to them.
    people: people::PeopleWords,
    /// What stands around the hints on a line.
    hints: hints::HintWords,
    /// The pages that explain the hints.
    catalogue: catalogue::CatalogueWords,
    /// The page of examples.
    examples: examples::ExampleWords,
    /// The map of a cycle.
    map: map::MapWords,
    /// What is made for paper.
    print: print::PrintWords,
    /// Where key results and objectives stand.
    standing: standing::StandingWords,
    /// Checking in, correcting what was said, and changing the course.
    check_in: check_in::CheckInWords,
    /// How far things have come.
    progress: progress::ProgressWords,
    /// The review of a cycle, and closing it.
    review: review::ReviewWords,
    /// Carrying over into another cycle.
    carry: carry::CarryWords,
    /// The room: the drafts of a workshop on one screen.
    room: room::RoomWords,
    /// Drafts as QR codes.
    room_codes: room_codes::RoomCodesWords,
    /// The groups of a room: lines that are about the same thing.
    room_groups: room_groups::RoomGroupWords,
    /// What the drafts of a room have in common that a coach would question.
    room_report: room_report::RoomReportWords,
    /// The plan of a workshop, its timer and its invitation.
    workshop: workshop::WorkshopWords,
    /// What participants of a workshop see.
    participant: participant::ParticipantWords,
    /// Choosing in the room: dots, the reveal, and confidence.
    choosing: choosing::ChoosingWords,
    /// The close of a workshop: commitment, presentation, and what goes out.
    closing: closing::ClosingWords,
    /// The ways out of the app.
    export: export::ExportWords,
    /// A file on the disk that the workspace is kept in as well.
    linked_file: linked_file::LinkedFileWords,
    /// Links that hold a draft.
    share: share::ShareWords,
    /// Files out of the app and into it.
    files: files::FileWords,
    /// Tables: what their columns hold, and what becomes of them.
    tables: tables::TableWords,
    /// What an import would change.
    preview: preview::PreviewWords,
    /// Why a file cannot be read.
    refusals: refusals::RefusalWords,
    /// What was repaired or left out of a file.
    warnings: warnings::WarningWords,
    /// Doing things by name: the palette, finding, shortcuts.
    palette: palette::PaletteWords,
    /// Pasting several lines at once.
    paste: paste::PasteWords,
    /// Snapshots, and going back to one.
    snapshots: snapshots::SnapshotWords,
    /// Where the work is kept, how safely, and the copy that outlives this browser.
    copies: copies::CopyWords,
    /// A newer version of the app.
    new_version: new_version::NewVersionWords,
    /// Comparing two states.
    compare: compare::CompareWords,
    /// What is promised, what is not, and how to report a problem.
    security: security::SecurityWords,
    /// What stands between an edit and its being kept.
    storage: storage::StorageWords,
}

/// English.
pub static ENGLISH: Words = Words::ENGLISH;
/// German.
pub static GERMAN: Words = Words::GERMAN;
/// Spanish.
pub static SPANISH: Words = Words::SPANISH;

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts that are the same in another language and yet translated.
    const SAME: &[&str] = &[
        "Alt",
        "Check-in",
        "Check-ins",
        "Demo",
        "Export",
        "Import",
        "Initiative",
        "Link",
        "Markdown",
        "Name",
        "Objective",
        "Objective {objective}",
        "Objective {number}",
        "Objectives",
        "Set",
        "Person",
        "Sets",
        "Team",
        "Teams",
        "Trend",
        "In {place}: {problem}.",
        "{number} kB",
    ];

    /// The gaps of a text, in the order of the alphabet.
    fn gaps(text: &str) -> Vec<&str> {
        let pieces = text.split('{').skip(1);
        let mut gaps: Vec<&str> = pieces.filter_map(|piece| piece.split('}').next()).collect();
        gaps.sort_unstable();
        gaps
    }

    #[test]
    fn no_text_is_empty() {
        for language in Language::ALL {
            for (name, forms) in language.words().each() {
                for form in forms {
                    assert!(!form.trim().is_empty(), "{name} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn every_language_fills_the_same_gaps() {
        for language in Language::ALL {
            for ((name, english), (_, other)) in ENGLISH.each().iter().zip(language.words().each())
            {
                for (english, other) in english.iter().zip(other) {
                    assert_eq!(gaps(english), gaps(other), "{name} in {language:?}");
                    assert_eq!(
                        other.matches('{').count(),
                        other.matches('}').count(),
                        "{name} in {language:?}"
                    );
                }
            }
        }
    }

    /// The texts of another language that are the same as in English, beside those that are only gaps
    /// and signs.
    fn same(language: Language) -> Vec<(String, &'static str)> {
        let mut same = Vec::new();
        for ((name, english), (_, other)) in ENGLISH.each().into_iter().zip(language.words().each())
        {
            for (english, other) in english.into_iter().zip(other) {
                let pieces = other.split('{').map(|piece| piece.split('}').next_back());
                let mut letters = pieces.flatten().flat_map(str::chars);
                if english == other && letters.any(char::is_alphabetic) {
                    same.push((name.clone(), other));
                }
            }
        }
        same
    }

    #[test]
    fn every_text_is_translated() {
        for language in [Language::German, Language::Spanish] {
            for (name, text) in same(language) {
                assert!(SAME.contains(&text), "{name} is English in {language:?}");
            }
        }
    }

    #[test]
    fn every_exception_is_needed() {
        let mut all = same(Language::German);
        all.extend(same(Language::Spanish));
        for text in SAME {
            assert!(all.iter().any(|(_, same)| same == text), "{text}");
        }
    }
}
