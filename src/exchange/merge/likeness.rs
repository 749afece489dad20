//! Whether two titles speak of the same thing.

use crate::domain::letters;

/// From this share of letter pairs in common on, two titles are alike.
const ALIKE: usize = 4;

/// The shortest word that two titles have in common by more than chance.
const WORD: usize = 4;

/// Whether two titles are alike: they share a word, or a quarter of their pairs of letters. A title that is
/// empty is like any other, since nothing tells them apart.
pub fn are_alike(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    if one.is_empty() || other.is_empty() {
        return true;
    }
    let long = |word: &&String| word.chars().count() >= WORD;
    if one.iter().filter(long).any(|word| other.contains(word)) {
        return true;
    }
    let (one, mut rest) = (pairs(&one), pairs(&other));
    let all = one.len() + rest.len();
    let mut common = 0;
    for pair in &one {
        if let Some(at) = rest.iter().position(|other| other == pair) {
            rest.swap_remove(at);
            common += 2;
        }
    }
    common * ALIKE >= all
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
