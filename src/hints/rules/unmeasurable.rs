//! `unmeasurable`: a word stands where the number should.
//!
//! "Better", "more" and "seamless" feel like a measure while writing; at the end of the cycle everybody
//! has another one in mind.
//!
//! A number, a rate, a threshold or a frequency anywhere in the text says how much, and work has a
//! graver flaw.

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Form, Head, Reading, noun_phrase};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::domain::letters::capitalised;
use crate::hints::listed::is_one_of;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "unmeasurable",
    title: "A word in place of a measure",
    severity: Severity::Warning,
    flags: "“Significantly”, “better”, “more”, “seamless” where a number should say how much.",
    spares: "Such words beside a number, a rate, a threshold or a frequency.",
    why: "Everyone has another “better” in mind. Without saying how much, the result will be argued about instead of read.",
    weak: "Significantly faster refunds",
    strong: "90% of refunds arrive within 3 days",
    question: "How would a stranger see that it is so, and from which value on?",
    source: "Douglas Hubbard, How to Measure Anything (2007): what matters can be observed, and what is observed can be counted.",
    explained_by: &["no-target", "topic"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let has_own_rule = reading.known.is_milestone
        || reading.is_measured
        || reading.work.is_some()
        || reading.is(reading.head.start(), Classes::WEASEL)
        || super::placeholder::find(reading).is_some();
    if !reading.is_english || has_own_rule {
        return None;
    }
    let at = (reading.head.start()..reading.tokens().len())
        .find(|at| stands_for_a_measure(reading, *at))
        .or_else(|| (0..reading.head.start()).find(|at| is_degree(reading, *at)))?;
    let mut first = at;
    while first > 0 && reading.is(first - 1, Classes::PART_OF_NAME) {
        first -= 1;
    }
    let span = reading.span(first, at);
    let message = format!("{} does not say how much.", reading.quote(&span));
    let fix = Fix::reword("Say how much", template(reading, at));
    Some(Finding::new(span, message).with(fix))
}

/// A word of degree or comparison anywhere; any other only where it is said of something ("is fast").
fn stands_for_a_measure(reading: &Reading<'_>, at: usize) -> bool {
    // "Lower the energy bill": a verb that says which way.
    let moves = reading.head == Head::Verb(at) && reading.is(at, Classes::RISE.with(Classes::FALL));
    if !reading.is(at, Classes::UNMEASURED) || moves || super::no_target::is_said(reading, at) {
        return false;
    }
    let is_easy_to = reading.says(at, &["easy", "simple"]) && reading.says(at + 1, &["to"]);
    is_degree(reading, at) || is_easy_to || is_said_of_something(reading, at)
}

fn is_degree(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    let compares = word.ends_with("er") || is_one_of(word, &["more", "best", "less"]);
    let names_a_subject = reading.says(at + 1, &["about", "than"]);
    reading.is(at, Classes::UNMEASURED)
        && ((compares || word.ends_with("ly")) && !names_a_subject
            || at > 0 && reading.is(at - 1, Classes::PART_OF_NAME)
            || is_one_of(
                word,
                &[
                    "seamless",
                    "smooth",
                    "great",
                    "excellent",
                    "outstanding",
                    "significant",
                    "substantial",
                    "considerable",
                    "measurable",
                    "noticeable",
                    "meaningful",
                    "compelling",
                    "attractive",
                ],
            ))
}

/// "The archive is very easy to search".
fn is_said_of_something(reading: &Reading<'_>, at: usize) -> bool {
    (0..at)
        .rev()
        .find(|before| !reading.is(*before, Classes::ADVERB))
        .is_some_and(|before| reading.is(before, Classes::BEING))
}

/// The sentence with room for the number: in place of "more", behind everything else.
fn template(reading: &Reading<'_>, at: usize) -> String {
    let text = reading.sentence();
    let start = reading.whole_span().start;
    let span = reading.span(at, at);
    let (before, behind) = (
        &text[..span.start.saturating_sub(start).min(text.len())],
        &text[span.end.saturating_sub(start).min(text.len())..],
    );
    // "more large customers" can be counted, "more agile" cannot.
    let is_count = noun_phrase(reading, at + 1)
        .and_then(|phrase| reading.token(phrase.noun))
        .is_some_and(|noun| noun.form == Form::Plural);
    if reading.says(at, &["more", "fewer"]) && is_count && !before.is_empty() {
        return [before, GAP, behind].concat();
    }
    if reading.word(at).ends_with("ly") && before.trim().is_empty() {
        let rest = capitalised(behind.trim_start());
        return format!("{rest} from {GAP} to {GAP}");
    }
    format!("{text}: {GAP} from {GAP} to {GAP}")
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_words_in_place_of_a_measure() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Make patients feel safer",
                "Build a healthier culture",
                "Communicate proactively and effectively",
                "Significantly reduce waiting times",
                "Better handovers between shifts",
                "Win more large customers",
                "Seamless checkout",
                "Improve onboarding dramatically",
                "The archive is easy to search",
                "Best-in-class support",
                "Shoppers find what they need more quickly",
                "faster invoices",
            ],
        );
    }

    #[test]
    fn silent_when_something_says_how_much() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Patients who feel safe rise from 70% to 90%",
                "Significantly reduce waiting times from 6 weeks to 2",
                "Win 20 more large customers",
                "Faster builds: under 5 minutes",
                "More than half of all patients book online",
                "Reply to every request within a day, or faster",
                "Deploy more often: daily",
                "Launch a better website",
                "Revenue per member",
                "Halve the better part of our backlog",
                "Mehr zufriedene Kunden",
                "Lower the energy bill",
                "Handling time is shorter",
            ],
        );
    }

    #[test]
    fn the_number_gets_its_place() {
        let fix = |text| match first_fix(&RULE, KeyResult, text) {
            Change::Reword(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(fix("Win more large customers."), "Win __ large customers");
        assert_eq!(
            fix("Significantly reduce waiting times"),
            "Reduce waiting times from __ to __"
        );
        assert_eq!(
            fix("Become more agile"),
            "Become more agile: __ from __ to __"
        );
        assert_eq!(
            fix("Seamless checkout"),
            "Seamless checkout: __ from __ to __"
        );
    }
}
