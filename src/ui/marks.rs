//! Cutting a text into the stretches to underline and those to leave alone.

use crate::hints::{Hint, Severity};

/// A stretch of text, with the rule and the severity of each hint that is about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// The words.
    pub text: String,
    /// Why they are underlined, in the order of the hints; nothing if they are not.
    pub marks: Vec<(&'static str, Severity)>,
}

/// The whole of `text` in order, cut wherever a hint begins or ends. Advice underlines nothing: it is
/// worth a remark, not a colour.
pub fn stretches(text: &str, hints: &[Hint]) -> Vec<Stretch> {
    let is_shown = |hint: &&Hint| {
        hint.rule.severity != Severity::Advice && text.get(hint.span.clone()).is_some()
    };
    let shown: Vec<&Hint> = hints.iter().filter(is_shown).collect();
    let mut stretches = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let edges = shown
            .iter()
            .flat_map(|hint| [hint.span.start, hint.span.end]);
        let end = edges
            .filter(|edge| *edge > start)
            .min()
            .unwrap_or(text.len());
        let about = shown
            .iter()
            .filter(|hint| hint.span.start <= start && end <= hint.span.end);
        stretches.push(Stretch {
            text: text[start..end].to_owned(),
            marks: about
                .map(|hint| (hint.rule.id, hint.rule.severity))
                .collect(),
        });
        start = end;
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hints::RULES;
    use proptest::prelude::*;

    fn hint(severity: Severity, span: std::ops::Range<usize>) -> Hint {
        let rule = RULES.iter().find(|rule| rule.severity == severity).unwrap();
        Hint {
            rule,
            span,
            message: String::new(),
            fixes: Vec::new(),
        }
    }

    fn cut(text: &str, hints: &[Hint]) -> Vec<String> {
        let show = |Stretch { text, marks }: Stretch| {
            let depth = marks.len();
            format!("{}{text}{}", "[".repeat(depth), "]".repeat(depth))
        };
        stretches(text, hints).into_iter().map(show).collect()
    }

    #[test]
    fn the_words_of_a_hint_are_cut_out() {
        let hints = [hint(Severity::Defect, 0..6)];
        assert_eq!(cut("Deploy it", &hints), ["[Deploy]", " it"]);
    }

    #[test]
    fn words_that_several_hints_are_about_carry_all_of_them() {
        let hints = [hint(Severity::Defect, 0..9), hint(Severity::Warning, 7..9)];
        assert_eq!(cut("Deploy it", &hints), ["[Deploy ]", "[[it]]"]);
    }

    #[test]
    fn advice_leaves_the_text_alone() {
        assert_eq!(
            cut("Reach NPS 50", &[hint(Severity::Advice, 6..12)]),
            ["Reach NPS 50"]
        );
    }

    #[test]
    fn a_span_beyond_the_text_is_left_out() {
        assert_eq!(cut("é", &[hint(Severity::Defect, 1..9)]), ["é"]);
    }

    proptest! {
        #[test]
        fn nothing_of_the_text_is_lost(text in "[a-zé→ ]{0,20}", spans in prop::collection::vec((0..30_usize, 0..30_usize), 0..4)) {
            let hints: Vec<Hint> = spans.into_iter().map(|(start, end)| hint(Severity::Defect, start..end)).collect();
            let all: String = stretches(&text, &hints).into_iter().map(|stretch| stretch.text).collect();
            prop_assert_eq!(all, text);
        }
    }
}
