//! Which hints to show while somebody is typing.
//!
//! A text settles when its author pauses or leaves it. Until then hints only go away or move along
//! with their words: a new one never jumps at a half-written sentence, and none flickers while a word
//! is half typed.

use crate::hints::Hint;
use std::ops::Range;

/// The hints to show on `text`, whose author paused last when it read `settled`, which has the hints `shown`.
pub fn live(
    settled: &str,
    shown: Vec<Hint>,
    text: &str,
    review: impl Fn(&str) -> Vec<Hint>,
) -> Vec<Hint> {
    if settled == text {
        return shown;
    }
    let change = Change::between(settled, text);
    if change.ends_within_a_word(text) {
        let carried = |hint: Hint| Hint {
            span: change.carry(hint.span),
            ..hint
        };
        shown.into_iter().map(carried).collect()
    } else {
        let was_shown = |hint: &Hint| shown.iter().any(|old| old.rule.id == hint.rule.id);
        review(text).into_iter().filter(was_shown).collect()
    }
}

/// The one stretch in which two texts differ, in bytes.
struct Change {
    before: Range<usize>,
    after: Range<usize>,
}

impl Change {
    fn between(old: &str, new: &str) -> Self {
        let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
            pairs
                .take_while(|(a, b)| a == b)
                .map(|(a, _)| a.len_utf8())
                .sum()
        };
        let start = same(&mut old.chars().zip(new.chars()));
        let tail = same(&mut old[start..].chars().rev().zip(new[start..].chars().rev()));
        Self {
            before: start..old.len() - tail,
            after: start..new.len() - tail,
        }
    }

    /// Whether the caret, which is where the new stretch ends, touches a word.
    fn ends_within_a_word(&self, new: &str) -> bool {
        new[..self.after.end]
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric)
    }

    /// Where a span of the old text lies in the new one. A span that the change touches grows or
    /// shrinks with it.
    fn carry(&self, span: Range<usize>) -> Range<usize> {
        let start = self.carry_edge(span.start, self.after.start);
        let end = self.carry_edge(span.end, self.after.end);
        start..end.max(start)
    }

    fn carry_edge(&self, edge: usize, within: usize) -> usize {
        if edge <= self.before.start {
            edge
        } else if edge >= self.before.end {
            edge - self.before.end + self.after.end
        } else {
            within
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hints::{Kind, Statement, review};
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Hint> {
        review(&Statement::new(Kind::KeyResult, text))
    }

    fn rules(settled: &str, text: &str) -> Vec<&'static str> {
        live(settled, read(settled), text, read)
            .iter()
            .map(|hint| hint.rule.id)
            .collect()
    }

    fn underlined(settled: &str, text: &str, rule: &str) -> String {
        let hints = live(settled, read(settled), text, read);
        let hint = hints.iter().find(|hint| hint.rule.id == rule).unwrap();
        text[hint.span.clone()].to_owned()
    }

    #[test]
    fn nothing_jumps_at_a_sentence_that_is_being_written() {
        assert!(rules("", "Deploy Feature X").is_empty());
        assert!(rules("", "Deploy ").is_empty());
    }

    #[test]
    fn a_pause_shows_what_there_is_to_say() {
        assert!(rules("Deploy Feature X", "Deploy Feature X").contains(&"output"));
    }

    #[test]
    fn a_hint_stays_while_a_word_is_half_typed() {
        assert!(rules("Deploy Feature X", "Deplo Feature X").contains(&"output"));
    }

    #[test]
    fn a_hint_goes_as_soon_as_a_finished_word_answers_it() {
        let fixed = "Reduce failed payments from 1.8% to 0.6% ";
        assert!(rules("Deploy Feature X", fixed).is_empty());
    }

    #[test]
    fn the_underline_grows_along_with_its_words() {
        let before = underlined("Deploy Feature X", "Deploy Feature X", "output");
        let after = underlined("Deploy Feature X", "Redeploy Feature X", "output");
        assert_eq!(after.to_lowercase(), format!("re{}", before.to_lowercase()));
    }

    proptest! {
        #[test]
        fn spans_lie_within_the_text_whatever_is_typed(settled in "[a-zé→ 0-9%]{0,30}", text in "[a-zé→ 0-9%]{0,30}") {
            for hint in live(&settled, read(&settled), &text, read) {
                prop_assert!(text.get(hint.span.clone()).is_some());
            }
        }
    }
}
