//! Short sentences about numbers of things, and what things are called on screen.

use crate::domain::letters;
use crate::hints::Severity;

/// "no key results", "one key result", "4 key results".
pub fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        0 => format!("no {many}"),
        1 => format!("one {one}"),
        _ => format!("{number} {many}"),
    }
}

/// What a cycle holds, in one sentence.
pub fn contents(objectives: usize, key_results: usize) -> String {
    let sentence = format!(
        "{}, {}.",
        count(objectives, "objective", "objectives"),
        count(key_results, "key result", "key results")
    );
    letters::capitalised(&sentence)
}

/// The text, shortened to at most `most` characters at the end of a word where there is one.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = cut
        .rfind(' ')
        .filter(|end| *end > cut.len() / 2)
        .unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

/// What a severity asks of the author, so that its colour is never the only sign.
pub const fn call(severity: Severity) -> &'static str {
    match severity {
        Severity::Defect => "Fix",
        Severity::Warning => "Think again",
        Severity::Advice => "Consider",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_agree_with_their_words() {
        assert_eq!(contents(0, 0), "No objectives, no key results.");
        assert_eq!(contents(1, 3), "One objective, 3 key results.");
    }

    #[test]
    fn long_titles_end_at_a_word() {
        assert_eq!(
            shortened("Paying feels instant and never fails", 22),
            "Paying feels instant…"
        );
        assert_eq!(shortened("Überraschungsmomentsammlung", 10), "Überrasch…");
        assert_eq!(shortened("short", 10), "short");
    }
}
