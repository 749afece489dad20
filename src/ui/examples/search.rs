//! Finding examples by words.

use super::{ExampleSet, Examples, Okr};
use crate::ui::finding::matches;

impl Examples {
    /// The sets in which every word of the query begins a word, capitals or not; all of them for an
    /// empty query.
    pub fn matching(&self, query: &str) -> impl Iterator<Item = &ExampleSet> {
        self.sets.iter().filter(move |set| set.matches(query))
    }
}

impl ExampleSet {
    /// Whether every word of the query begins a word of this set, of its function or of the reason.
    pub fn matches(&self, query: &str) -> bool {
        let text = [self.function.title(), &all_words(&self.okr), &self.why].join(" ");
        matches(&text, query)
    }
}

/// The lines of a set, one behind the other.
fn all_words(okr: &Okr) -> String {
    let mut text = okr.objective.shown();
    for result in &okr.key_results {
        for line in std::iter::once(&result.text).chain(&result.initiatives) {
            text.push(' ');
            text.push_str(&line.shown());
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "== data\n\nAnalysts trust the numbers\n- Reports on time: {60}% → {95}%\n+ Überwachung of every on-call load\n> Trust shows in use.\n\n== sales\n\nBuyers say yes sooner\n- Weeks to a deal fall from {9} to {5}\n> It is felt.\n";

    fn found(query: &str) -> Vec<String> {
        let examples = Examples::read(FILE).unwrap();
        let objectives = examples.matching(query);
        objectives.map(|set| set.okr.objective.shown()).collect()
    }

    #[test]
    fn every_word_is_asked_for_wherever_it_stands() {
        assert_eq!(found("trust"), ["Analysts trust the numbers"]);
        assert_eq!(found("DEAL felt"), ["Buyers say yes sooner"]);
        assert_eq!(found("deal trust"), [""; 0]);
    }

    #[test]
    fn the_beginning_of_a_word_will_do_and_its_end_will_not() {
        assert_eq!(found("anal"), ["Analysts trust the numbers"]);
        assert_eq!(found("rust"), [""; 0]);
    }

    #[test]
    fn capitals_of_any_alphabet_numbers_and_signs_are_found() {
        assert_eq!(found("überw"), ["Analysts trust the numbers"]);
        assert_eq!(found("on-call 95%"), ["Analysts trust the numbers"]);
    }

    #[test]
    fn the_function_counts_and_nothing_asked_finds_all() {
        assert_eq!(found("sales"), ["Buyers say yes sooner"]);
        assert_eq!(found("  ").len(), 2);
    }
}
