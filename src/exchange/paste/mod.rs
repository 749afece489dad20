//! Text that somebody pastes, as objectives with key results and initiatives.
//!
//! People keep OKRs in documents, lists, mails and spreadsheets. What is understood: names in front of a
//! line ("O:", "KR1.2 –", "Initiative:", also in German and Spanish), Markdown headings, nested and
//! indented lists, a line followed by bullets, rows of a spreadsheet and of a Markdown table. Nothing is
//! thrown away but the marks that make the structure: every other word ends up in a title, in a why or in
//! the introduction.

mod build;
mod inline;
mod label;
mod levels;
mod lines;
mod outlook;
mod table;

/// What was understood of a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// What stands above the objectives and belongs to none of them, line by line: the title of a
    /// document, a greeting.
    pub introduction: Vec<String>,
    /// The objectives in their order.
    pub objectives: Vec<PastedObjective>,
}

/// An objective, or key results that came without one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastedObjective {
    /// The title; `None` for key results before any objective. Only the first can be without.
    pub title: Option<String>,
    /// Why it matters, if that was said; may have several lines.
    pub why: Option<String>,
    /// Its key results in their order.
    pub key_results: Vec<PastedKeyResult>,
}

/// A key result with the work that is bet on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastedKeyResult {
    /// The title.
    pub title: String,
    /// The titles of its initiatives in their order.
    pub initiatives: Vec<String>,
}

/// What a text of several lines says; `None` for a single line or less, which is pasted as it is. An
/// initiative without a key result is taken for a key result.
pub fn parse(text: &str) -> Option<Pasted> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    if filled.count() < 2 {
        return None;
    }
    let pasted = match table::rows(&text) {
        Some(rows) => table::read(&rows),
        None => levels::read(&lines::items(&text)),
    };
    let is_empty = pasted.introduction.is_empty() && pasted.objectives.is_empty();
    (!is_empty).then_some(pasted)
}
