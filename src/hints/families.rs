//! Words that belong together, compiled in from data files: notions, whose words share an idea, and
//! names of one and the same measured thing.
//!
//! They stand beside the lexicon rather than in it: a word of a notion need not be known to the rules
//! that read single statements.

use super::lexicon::include_words;
use crate::domain::sort::sort;
use std::sync::OnceLock;

/// Families of words, at most 64; a set of them is a number with one bit for each.
pub(crate) struct Families {
    /// Sorted by opening.
    entries: Vec<Entry>,
    /// Families of words that say how fast or how much.
    pub(crate) pace: u64,
    /// The words that say that somebody watches over quality, cost or how people fare; no idea in itself.
    pub(crate) guards: u64,
}

#[derive(Clone, Copy)]
struct Entry {
    word: &'static str,
    /// Its first three bytes as a number: most words are told apart by that alone.
    opening: u32,
    /// Whether any ending may follow.
    open: bool,
    family: u64,
}

impl Families {
    /// Ideas, as broad as a working life.
    pub(crate) fn notions() -> &'static Self {
        static NOTIONS: OnceLock<Families> = OnceLock::new();
        NOTIONS.get_or_init(|| Self::read(include_words!("notions")))
    }

    /// Names of one and the same measured thing.
    pub(crate) fn synonyms() -> &'static Self {
        static SYNONYMS: OnceLock<Families> = OnceLock::new();
        SYNONYMS.get_or_init(|| Self::read(include_words!("synonyms")))
    }

    fn read(file: &'static str) -> Self {
        let mut families = Self {
            entries: Vec::with_capacity(file.len() / 8),
            pace: 0,
            guards: 0,
        };
        let mut family = 1;
        for line in file.lines() {
            if line.starts_with('>') {
                families.pace |= family;
            } else if line.starts_with('=') {
                families.guards |= family;
            }
            let words = line.split_once(':').map_or(line, |(_, words)| words);
            for word in words.split(',').map(str::trim) {
                let stem = word.strip_suffix('*');
                let is_open = stem.is_some();
                let word = stem.unwrap_or(word);
                families.entries.push(Entry {
                    word,
                    opening: opening(word),
                    open: is_open,
                    family,
                });
            }
            family <<= 1;
        }
        sort(&mut families.entries, |left, right| {
            left.opening < right.opening
        });
        families
    }

    /// The entries whose opening is this one.
    fn alike(&self, opening: u32) -> impl Iterator<Item = &Entry> {
        let start = self
            .entries
            .partition_point(|entry| entry.opening < opening);
        self.entries[start..]
            .iter()
            .take_while(move |entry| entry.opening == opening)
    }

    /// Whether one of the entries begins with these letters: without one, no phrase needs to be looked up.
    pub(crate) fn begins(&self, letters: &str) -> bool {
        let first = opening(letters);
        let start = self.entries.partition_point(|entry| entry.opening < first);
        let left_open = 8 * OPENING.saturating_sub(letters.len());
        self.entries[start..]
            .iter()
            .take_while(|entry| entry.opening >> left_open == first >> left_open)
            .any(|entry| entry.word.starts_with(letters))
    }

    /// The families of a lower-case word or of a phrase, whose words one space parts.
    pub(crate) fn of(&self, word: &str) -> u64 {
        // Whatever begins this word has its opening, since open entries are no shorter than that.
        self.alike(opening(word))
            .filter(|entry| entry.word == word || entry.open && word.starts_with(entry.word))
            .fold(0, |families, entry| families | entry.family)
    }
}

/// How many bytes make an opening.
const OPENING: usize = 3;

/// The first bytes of a word as a number, in the order of the words.
fn opening(word: &str) -> u32 {
    let bytes = word.as_bytes();
    (0..OPENING).fold(0, |opening, at| {
        opening << 8 | u32::from(bytes.get(at).copied().unwrap_or(0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> [&'static str; 2] {
        [include_words!("notions"), include_words!("synonyms")]
    }

    #[test]
    fn there_is_a_bit_for_each_family() {
        for file in files() {
            let families = file.lines().count();
            assert!(families <= 64, "{families}");
        }
    }

    #[test]
    fn words_are_plain_and_open_ones_begin_with_three_letters() {
        for families in [Families::notions(), Families::synonyms()] {
            for entry in &families.entries {
                assert_eq!(entry.word, entry.word.trim().to_lowercase());
                assert!(!entry.word.is_empty() && !entry.word.contains("  "));
                assert!(
                    !entry.open || entry.word.chars().count() > 2,
                    "{}*",
                    entry.word
                );
            }
        }
    }

    #[test]
    fn a_name_stands_for_one_thing_only() {
        for entry in &Families::synonyms().entries {
            let families = Families::synonyms().of(entry.word);
            assert_eq!(families.count_ones(), 1, "{}", entry.word);
        }
    }

    #[test]
    fn ideas_are_shared_whatever_the_ending() {
        let notions = Families::notions();
        assert_ne!(notions.of("reliability") & notions.of("uptime"), 0);
        assert_ne!(notions.of("happy") & notions.of("complaints"), 0);
        assert_eq!(notions.of("donor") & notions.of("latency"), 0);
        assert_eq!(notions.of("zorp") | notions.of("z") | notions.of(""), 0);
    }
}
