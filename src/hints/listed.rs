//! A word in a short list of words.

/// Whether a word is one of those in a list, where a bar parts them: `"to|by|from"`. A pattern says the
/// same, and yet is compiled into a comparison for each of its words, most of the engine's download.
pub(crate) fn is_one_of(word: &str, list: &str) -> bool {
    let mut words = list.as_bytes().split(|byte| *byte == b'|');
    words.any(|listed| listed == word.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_found_and_nothing_else() {
        assert!(
            ["to", "by", "set up"]
                .iter()
                .all(|word| is_one_of(word, "to|by|set up"))
        );
        assert!(
            !["", "t", "set", "up", "to|by"]
                .iter()
                .any(|word| is_one_of(word, "to|by|set up"))
        );
    }
}
