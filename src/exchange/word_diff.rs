//! What differs between two wordings, word by word.

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// In both.
    Same(String),
    /// Only in the earlier wording.
    Gone(String),
    /// Only in the later wording.
    New(String),
}

/// Of two longer texts than this, in pairs of words, what stands between their common ends counts as
/// different as a whole: more would take too long, and nobody follows it.
const MOST_PAIRS: usize = 1_000_000;

/// The runs of words that lead from one wording to the other, in their order. Spaces belong to the word before
/// them and make no difference.
pub fn word_diff(before: &str, after: &str) -> Vec<Run> {
    let (old, new) = (words(before), words(after));
    let pairs = old.iter().zip(&new);
    let start = pairs.take_while(|(a, b)| is_same(a, b)).count();
    let rest = old[start..].iter().rev().zip(new[start..].iter().rev());
    let end = rest.take_while(|(a, b)| is_same(a, b)).count();
    let mut runs = Runs::default();
    runs.same(&new[..start]);
    let (old_end, new_end) = (old.len() - end, new.len() - end);
    between(&old[start..old_end], &new[start..new_end], &mut runs);
    runs.same(&new[new_end..]);
    runs.list
}

/// The words of a text, each with the spaces behind it. A sign stands for itself, as in "from 10%".
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let next = letters.peek().map(|(_, next)| *next);
        let goes_on = next.is_some_and(|next| {
            next.is_whitespace()
                || (is_of_word(letter) && is_of_word(next))
                || (letter.is_whitespace() && text[start..].trim_start().is_empty())
        });
        if !goes_on {
            words.push(&text[start..end]);
            start = end;
        }
    }
    words
}

/// Letters, digits, and what joins digits.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '.' | ',' | '\'' | '’' | '-')
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

/// Finds the longest common sequence of words.
fn between(old: &[&str], new: &[&str], runs: &mut Runs) {
    let pairs = old.len().saturating_mul(new.len());
    if pairs == 0 || pairs > MOST_PAIRS {
        runs.went(old);
        runs.came(new);
        return;
    }
    let width = new.len() + 1;
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    for row in (0..old.len()).rev() {
        for column in (0..new.len()).rev() {
            let at = row * width + column;
            longest[at] = if is_same(old[row], new[column]) {
                longest[at + width + 1] + 1
            } else {
                longest[at + width].max(longest[at + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < old.len() && column < new.len() {
        let at = row * width + column;
        if is_same(old[row], new[column]) {
            runs.same(&new[column..=column]);
            let has_gap = |word: &str| word.ends_with(char::is_whitespace);
            if has_gap(old[row]) && !has_gap(new[column]) && row + 1 < old.len() {
                // What goes stays apart from the word before it.
                runs.went(&[" "]);
            }
            row += 1;
            column += 1;
        } else if longest[at + width] >= longest[at + 1] {
            runs.went(&old[row..=row]);
            row += 1;
        } else {
            runs.came(&new[column..=column]);
            column += 1;
        }
    }
    runs.went(&old[row..]);
    runs.came(&new[column..]);
}

/// Gathers runs; words that go and words that come at one place are one run each.
#[derive(Default)]
struct Runs {
    list: Vec<Run>,
}

impl Runs {
    fn same(&mut self, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        if let Some(Run::Same(text)) = self.list.last_mut() {
            text.push_str(&words.concat());
        } else {
            self.list.push(Run::Same(words.concat()));
        }
    }

    fn went(&mut self, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        let at = match self.list.last() {
            Some(Run::New(_)) => self.list.len() - 1,
            _ => self.list.len(),
        };
        match at.checked_sub(1).and_then(|last| self.list.get_mut(last)) {
            Some(Run::Gone(text)) => text.push_str(&words.concat()),
            _ => self.list.insert(at, Run::Gone(words.concat())),
        }
    }

    fn came(&mut self, words: &[&str]) {
        if words.is_empty() {
            return;
        }
        match self.list.last_mut() {
            Some(Run::New(text)) => text.push_str(&words.concat()),
            _ => self.list.push(Run::New(words.concat())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As one line: what went in brackets, what came in braces.
    fn told(before: &str, after: &str) -> String {
        let runs = word_diff(before, after).into_iter();
        let told = runs.map(|run| match run {
            Run::Same(text) => text,
            Run::Gone(text) => format!("[{}]", text.trim_end()),
            Run::New(text) => format!("{{{}}}", text.trim_end()),
        });
        told.collect()
    }

    #[test]
    fn a_change_is_told_by_the_words_that_go_and_come() {
        for (before, after, expected) in [
            ("", "", ""),
            (
                "Paying feels instant",
                "Paying feels instant",
                "Paying feels instant",
            ),
            (
                "Failed payments fall from 1.8% to 0.6%",
                "Failed payments fall from 1.8% to 0.5%",
                "Failed payments fall from 1.8% to [0.6]{0.5}%",
            ),
            (
                "Every customer pays",
                "Every returning customer pays at once",
                "Every {returning}customer pays {at once}",
            ),
            ("Ship it", "Customers stay", "[Ship it]{Customers stay}"),
            ("one  two", "one two", "one two"),
            ("", "All new", "{All new}"),
            ("All gone", "", "[All gone]"),
            ("a b c d e", "b x d", "[a]b [c]{x}d[ e]"),
        ] {
            assert_eq!(told(before, after), expected, "{before} / {after}");
        }
    }

    proptest! {
        #[test]
        fn the_runs_make_both_wordings(before in "[ab .%\n]{0,40}", after in "[ab .%\n]{0,40}") {
            let runs = word_diff(&before, &after);
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            let (mut old, mut new) = (String::new(), String::new());
            for run in &runs {
                match run {
                    Run::Same(text) => { old.push_str(text); new.push_str(text); }
                    Run::Gone(text) => old.push_str(text),
                    Run::New(text) => new.push_str(text),
                }
            }
            prop_assert_eq!(squeezed(&old), squeezed(&before));
            prop_assert_eq!(new, after);
        }

        #[test]
        fn any_two_texts_can_be_compared(before: String, after: String) {
            let _ = word_diff(&before, &after);
        }
    }

    #[test]
    fn very_long_texts_are_compared_by_their_ends() {
        let long = |word: &str| format!("Start {} end", format!("{word} ").repeat(3_000));
        let runs = word_diff(&long("a"), &long("b"));
        assert_eq!(runs.len(), 4);
        assert_eq!(runs[0], Run::Same("Start ".to_owned()));
    }
}
