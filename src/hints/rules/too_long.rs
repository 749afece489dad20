//! `too-long`: more words than anybody keeps in mind.
//!
//! A line that has to be read twice is not repeated in the corridor, and mostly carries its reasons,
//! means and dates along with the aim.
//!
//! It only counts words, so it needs no English. Signs and lone punctuation are no words.

use super::super::reading::Reading;
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-long",
    title: "Hard to remember",
    severity: Severity::Advice,
    flags: "An objective of more than 15 words, a key result of more than 25.",
    spares: "Texts up to those lengths, whatever their words.",
    why: "What people cannot repeat does not guide them. Reasons and means fit better into the description or an initiative.",
    weak: "Support requests that customers send us through the website, by email or by phone are answered within one working day by somebody who can solve them right away",
    strong: "90% of requests are solved within one working day",
    question: "Which words could go without anyone missing them?",
    source: "John Doerr, Measure What Matters (2018): objectives are concise and memorable.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(objective), Check::KeyResult(key_result)],
};

/// The most words of an objective.
const OBJECTIVE: usize = 15;
/// The most words of a key result.
const KEY_RESULT: usize = 25;

fn objective(reading: &Reading<'_>) -> Option<Finding> {
    longer_than(OBJECTIVE, reading)
}

fn key_result(reading: &Reading<'_>) -> Option<Finding> {
    longer_than(KEY_RESULT, reading)
}

fn longer_than(most: usize, reading: &Reading<'_>) -> Option<Finding> {
    let has_letter = |word: &&str| word.contains(char::is_alphanumeric);
    let words = reading.text.split_whitespace().filter(has_letter).count();
    let message = || format!("{words} words: more than {most} are hard to keep in mind.");
    (words > most).then(|| Finding::new(reading.whole_span(), message()))
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::{KeyResult, Objective};
    use super::super::testing::{silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_long_texts() {
        speaks(
            &RULE,
            Objective,
            &[
                "Become the company that every small baker in the north of the country would tell their friends about",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
                "Wir wollen bis zum Ende des Jahres der Anbieter werden dem alle kleinen Bäckereien im Land vertrauen",
            ],
        );
        speaks(
            &RULE,
            KeyResult,
            &[
                RULE.weak,
                "Ab dem zweiten Quartal beantworten wir 90 % aller Anfragen unserer Kunden in der Schweiz und in Österreich innerhalb von einem Tag und zwar so dass niemand zweimal fragen muss",
                "Raise the share of pupils in years seven to nine who read at least one book a month for pleasure from 20% to 45% by the end of May",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
            ],
        );
    }

    #[test]
    fn silent_on_texts_of_the_right_length() {
        silent(
            &RULE,
            Objective,
            &[
                "Give teachers their evenings back",
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
                "Trust – and – ease – for – every – guest – on – every – day – of – the – year",
                "",
            ],
        );
        silent(
            &RULE,
            KeyResult,
            &[
                "NPS 32 → 45",
                "Become the company that every small baker in the north of the country would tell their friends about",
                "a b c d e f g h i j k l m n o p q r s t u v w x y",
                "Kundenzufriedenheit um 20 % steigern",
            ],
        );
    }
}
