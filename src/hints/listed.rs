//! A word in a short list of words.

/// Whether a word is one of those in a list. `matches!` says the same, and yet is compiled into a comparison
/// for each word of each list, a notable part of the download.
pub(crate) fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.contains(&word)
}
