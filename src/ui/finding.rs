//! Finding texts by what begins their words.

use crate::domain::letters::small;

/// Whether every word of the query begins a word of the text, capitals or not; anything does for an empty
/// query.
pub fn matches(text: &str, query: &str) -> bool {
    query.split_whitespace().all(|word| holds(text, word))
}

/// Whether two texts differ in nothing but capitals and the space around them.
pub fn is_same(left: &str, right: &str) -> bool {
    let (left, right) = (left.trim().chars(), right.trim().chars());
    left.map(small).eq(right.map(small))
}

/// Whether `word` begins a word of the text.
fn holds(text: &str, word: &str) -> bool {
    let mut is_within = false;
    text.char_indices().any(|(at, letter)| {
        let begins = !is_within;
        is_within = letter.is_alphanumeric();
        begins && begins_with(&text[at..], word)
    })
}

fn begins_with(text: &str, word: &str) -> bool {
    let mut letters = text.chars().map(small);
    word.chars()
        .all(|letter| letters.next() == Some(small(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_begins_one_of_the_text() {
        assert!(matches("Paying feels instant", "IN pay"));
        assert!(matches("Paying feels instant", " "));
        assert!(!matches("Paying feels instant", "stant"));
    }

    #[test]
    fn names_are_the_same_whatever_their_capitals() {
        assert!(is_same(" Ärzte", "ärzte "));
        assert!(!is_same("Arzt", "Ärzte"));
    }
}
