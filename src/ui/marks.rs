//! Cutting a text into the stretches to underline and those to leave alone.

use crate::hints::{Hint, Severity};

/// A stretch of text, with the rule and severity to underline it by, if any.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// The words.
    pub text: String,
    /// Why they are underlined.
    pub mark: Option<(&'static str, Severity)>,
}

/// The whole of `text` in order; `hints` come in the order of their words. Where they overlap the first one keeps its words and the next one
/// underlines what is left of its own. Advice underlines nothing: it is worth a remark, not a colour.
pub fn stretches(text: &str, hints: &[Hint]) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut push = |words: &str, mark| {
        if !words.is_empty() {
            stretches.push(Stretch {
                text: words.to_owned(),
                mark,
            });
        }
    };
    let mut done = 0;
    let is_coloured = |hint: &&Hint| hint.rule.severity != Severity::Advice;
    for hint in hints.iter().filter(is_coloured) {
        let start = hint.span.start.max(done);
        let (Some(plain), Some(marked)) = (text.get(done..start), text.get(start..hint.span.end))
        else {
            continue;
        };
        push(plain, None);
        push(marked, Some((hint.rule.id, hint.rule.severity)));
        done = hint.span.end;
    }
    push(text.get(done..).unwrap_or_default(), None);
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hints::RULES;

    fn hint(severity: Severity, span: std::ops::Range<usize>) -> Hint {
        let rule = RULES.iter().find(|rule| rule.severity == severity).unwrap();
        Hint {
            rule,
            span,
            message: String::new(),
        }
    }

    fn cut(text: &str, hints: &[Hint]) -> Vec<String> {
        let show = |stretch: Stretch| match stretch.mark {
            Some(_) => format!("[{}]", stretch.text),
            None => stretch.text,
        };
        stretches(text, hints).into_iter().map(show).collect()
    }

    #[test]
    fn the_words_of_a_hint_are_cut_out() {
        let hints = [hint(Severity::Defect, 0..6)];
        assert_eq!(cut("Deploy it", &hints), ["[Deploy]", " it"]);
    }

    #[test]
    fn nothing_is_lost_where_hints_overlap() {
        let hints = [hint(Severity::Defect, 0..6), hint(Severity::Defect, 1..3)];
        assert_eq!(cut("Deploy it", &hints), ["[Deploy]", "[ it]"]);
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
}
