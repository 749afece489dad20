//! Whether a text has the words that somebody looks for, without regard to capitals and accents.

use crate::domain::natural::base;
use crate::domain::sort::sort;

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    whole: String,
    words: Vec<String>,
}

/// How well a text fits; the smaller the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It begins with what was typed.
    Start,
    /// Each word that was typed begins a word of it.
    Words,
    /// Each word that was typed stands somewhere in it.
    Within,
    /// The letters that were typed begin its words one after the other.
    Initials,
}

impl Query {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        let whole = plain(typed.trim());
        let words = whole.split_whitespace().map(str::to_owned).collect();
        Self { whole, words }
    }

    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a text fits, if it does. Every text fits an empty query.
    pub fn fit(&self, text: &str) -> Option<Fit> {
        let text = plain(text);
        if text.starts_with(&self.whole) {
            return Some(Fit::Start);
        }
        if self.words.iter().all(|word| begins_a_word(&text, word)) {
            return Some(Fit::Words);
        }
        let is_within = self.words.iter().all(|word| text.contains(word.as_str()));
        is_within.then_some(Fit::Within)
    }

    /// The same, with the initials of the words as a last way: "akr" fits "Add key result".
    pub fn fit_or_initials(&self, text: &str) -> Option<Fit> {
        self.fit(text)
            .or_else(|| self.is_initials(text).then_some(Fit::Initials))
    }

    fn is_initials(&self, text: &str) -> bool {
        let text = plain(text);
        let mut initials = text
            .split_whitespace()
            .filter_map(|word| word.chars().next());
        let mut typed = self.whole.chars();
        self.words.len() == 1 && typed.all(|letter| initials.next() == Some(letter))
    }
}

/// The letters of a text, small and without accents.
fn plain(text: &str) -> String {
    text.chars().map(base).collect()
}

fn begins_a_word(text: &str, word: &str) -> bool {
    let mut is_within = false;
    text.char_indices().any(|(at, letter)| {
        let begins = !is_within;
        is_within = letter.is_alphanumeric();
        begins && text[at..].starts_with(word)
    })
}

/// Puts what fits best first; what fits alike stays in its order.
pub fn best_first<T>(found: Vec<(Fit, T)>) -> Vec<T> {
    let mut order: Vec<(Fit, usize)> = Vec::with_capacity(found.len());
    let mut items: Vec<Option<T>> = Vec::with_capacity(found.len());
    for (index, (fit, item)) in found.into_iter().enumerate() {
        order.push((fit, index));
        items.push(Some(item));
    }
    sort(&mut order, |left, right| left.0 < right.0);
    let sorted = order.into_iter();
    sorted
        .filter_map(|(_, index)| items[index].take())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(query: &str, text: &str) -> Option<Fit> {
        Query::new(query).fit_or_initials(text)
    }

    #[test]
    fn the_beginning_of_a_text_fits_best_then_beginnings_of_words_then_any_place() {
        assert_eq!(fit("add k", "Add key result"), Some(Fit::Start));
        assert_eq!(fit("res add", "Add key result"), Some(Fit::Words));
        assert_eq!(fit("esul", "Add key result"), Some(Fit::Within));
        assert_eq!(fit("akr", "Add key result"), Some(Fit::Initials));
        assert_eq!(fit("initiative", "Add key result"), None);
        assert_eq!(fit("add nothing", "Add key result"), None);
    }

    #[test]
    fn capitals_and_accents_do_not_matter_on_either_side() {
        assert_eq!(fit("ANADIR", "Añadir objetivo"), Some(Fit::Start));
        assert_eq!(fit("añadir", "Anadir objetivo"), Some(Fit::Start));
        assert_eq!(fit("ruckgangig", "Rückgängig"), Some(Fit::Start));
    }

    #[test]
    fn nothing_typed_fits_everything() {
        assert_eq!(fit("  ", "anything"), Some(Fit::Start));
        assert!(Query::new(" ").is_empty());
    }

    #[test]
    fn signs_begin_words_too() {
        assert_eq!(fit("95%", "On time: 95% of reports"), Some(Fit::Words));
        assert_eq!(fit("call", "on-call load"), Some(Fit::Words));
    }

    #[test]
    fn what_fits_alike_keeps_its_order() {
        let found = vec![(Fit::Within, 'a'), (Fit::Start, 'b'), (Fit::Within, 'c')];
        assert_eq!(best_first(found), ['b', 'a', 'c']);
    }
}
