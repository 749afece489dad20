//! Whether two titles speak of the same thing.

use crate::domain::letters;
use crate::domain::sort::sort;

/// From this share of letter pairs in common on, two titles are alike.
const ALIKE: usize = 4;

/// The shortest word that two titles have in common by more than chance.
const WORD: usize = 4;

/// A title, taken apart for being compared with many others.
#[derive(Clone, Debug)]
pub struct Wording {
    words: Vec<String>,
    /// The pairs of neighbouring letters in all of them, in their order.
    pairs: Vec<(char, char)>,
}

impl Wording {
    /// Takes a title apart.
    pub fn of(title: &str) -> Self {
        let words = words(title);
        let mut pairs = pairs(&words);
        sort(&mut pairs, |one, other| one < other);
        Self { words, pairs }
    }

    /// Whether two titles are alike: they share a word, or a quarter of their pairs of letters. A title that is
    /// empty is like any other, since nothing tells them apart.
    pub fn is_like(&self, other: &Self) -> bool {
        if self.words.is_empty() || other.words.is_empty() {
            return true;
        }
        let mut long = self
            .words
            .iter()
            .filter(|word| word.chars().count() >= WORD);
        if long.any(|word| other.words.contains(word)) {
            return true;
        }
        let all = self.pairs.len() + other.pairs.len();
        2 * common(&self.pairs, &other.pairs) * ALIKE >= all
    }
}

/// Whether two titles are alike, as [`Wording::is_like`] has it.
pub fn are_alike(one: &str, other: &str) -> bool {
    Wording::of(one).is_like(&Wording::of(other))
}

/// How many pairs two lists in order have in common, each as often as both have it.
fn common(one: &[(char, char)], other: &[(char, char)]) -> usize {
    let (mut count, mut rest) = (0, other);
    for pair in one {
        let smaller = rest.iter().take_while(|other| *other < pair).count();
        rest = &rest[smaller..];
        if rest.first() == Some(pair) {
            count += 1;
            rest = &rest[1..];
        }
    }
    count
}

/// The words of a title in small letters.
fn words(title: &str) -> Vec<String> {
    let words = title.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words
        .map(|word| word.chars().map(letters::small).collect())
        .collect()
}

/// The pairs of neighbouring letters; a word of one letter counts as one.
fn pairs(words: &[String]) -> Vec<(char, char)> {
    let mut pairs = Vec::new();
    for word in words {
        let mut letters = word.chars();
        let mut last = letters.next().unwrap_or_default();
        if word.chars().nth(1).is_none() {
            pairs.push((last, last));
        }
        for letter in letters {
            pairs.push((last, letter));
            last = letter;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewordings_are_alike_and_other_things_are_not() {
        for (one, other, expected) in [
            ("Paying feels instant", "Paying feels instantaneous", true),
            (
                "Failed payments fall from 1.8% to 0.6%",
                "Payment failures fall to 0.5%",
                true,
            ),
            ("Zahlungen gelingen", "zahlungen GELINGEN sofort", true),
            ("", "Anything", true),
            ("…", "Anything", true),
            ("支付即时完成", "支付总是即时", true),
            ("支付即时完成", "销售团队成长", false),
            ("Paying feels instant", "Our hiring is quick", false),
            (
                "Failed payments fall from 1.8% to 0.6%",
                "New hires rate week one 9 of 10",
                false,
            ),
        ] {
            assert_eq!(are_alike(one, other), expected, "{one} / {other}");
            assert_eq!(are_alike(other, one), expected, "{other} / {one}");
        }
    }
}
