//! A word in a short list of words.

/// Whether a word is one of those in a list. `matches!` says the same, and yet is compiled into a comparison
/// for each word of each list, a notable part of the download.
pub(crate) fn is_one_of(word: &str, list: &[&str]) -> bool {
    let word = word.as_bytes();
    // Nearly all differ in length or at once, and need no call to find that out.
    list.iter().any(|other| {
        let other = other.as_bytes();
        other.len() == word.len() && other.first() == word.first() && other == word
    })
}
