//! `jargon`: a word that outsiders, and many insiders, cannot picture.
//!
//! Buzzwords are nodded at instead of understood, and a short form that only one team knows shuts
//! everybody else out.
//!
//! Short forms that most people at work know, and those spelled out beside their brackets, pass. A text
//! all in capitals hides its short forms, so they are not looked for.

use super::super::fix::{Fix, GAP};
use super::super::glossary;
use super::super::lexicon::Classes;
use super::super::reading::{Reading, Sort};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::domain::letters;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "jargon",
    title: "Jargon",
    severity: Severity::Advice,
    flags: "Buzzwords, and short forms that few know and the text does not spell out.",
    spares: "Short forms that most people at work know (“API”, “NPS”), and those spelled out: “first contact resolution (FCR)”.",
    why: "Words that everyone reads differently cannot be agreed on. Plain words let other teams see what you are after.",
    weak: "Build a holistic partner network",
    strong: "90% of partners reach the right person with their first call",
    question: "How would you say it to a friend outside the company?",
    source: "George Orwell, Politics and the English Language (1946): never use jargon where an everyday word will do.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Any(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english {
        return None;
    }
    buzzword(reading).or_else(|| unknown_short_form(reading))
}

fn buzzword(reading: &Reading<'_>) -> Option<Finding> {
    let at = (0..reading.tokens().len()).find(|at| reading.is(*at, Classes::BUZZWORD))?;
    let mut first = at;
    while first > 0 && reading.is(first - 1, Classes::PART_OF_NAME) {
        first -= 1;
    }
    let span = reading.span(first, at);
    let message = format!("{} means something else to everyone.", reading.quote(&span));
    Some(Finding::new(span, message))
}

fn unknown_short_form(reading: &Reading<'_>) -> Option<Finding> {
    let is_short_form = |at: &usize| is_short_form(reading, *at);
    let at = (0..reading.tokens().len()).find(is_short_form)?;
    if is_all_capitals(reading.text) {
        return None;
    }
    let span = reading.span(at, at);
    let message = format!(
        "{} is spelled out nowhere: not everyone will know it.",
        reading.quote(&span)
    );
    let text = reading.text;
    let short_form = &text[span.clone()];
    let spelled_out = [
        &text[..span.start],
        GAP,
        " (",
        short_form,
        ")",
        &text[span.end..],
    ]
    .concat();
    Some(Finding::new(span, message).with(Fix::reword("Spell it out", spelled_out)))
}

/// Two to five capitals that the lexicon lacks, a plural s aside, and that no bracket explains.
fn is_short_form(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading
        .token(at)
        .filter(|token| token.is_word() && token.entry.is_none())
    else {
        return false;
    };
    let word = &reading.text[token.span.clone()];
    let is_explained =
        at > 0 && reading.is_sort(at - 1, Sort::Open) || reading.is_sort(at + 1, Sort::Open);
    glossary::is_short_form(word) && !is_explained && !is_repeated(reading, at)
}

/// Once explained, it may be used again.
fn is_repeated(reading: &Reading<'_>, at: usize) -> bool {
    (1..at).any(|earlier| {
        reading.word(earlier) == reading.word(at) && reading.is_sort(earlier - 1, Sort::Open)
    })
}

/// Whether capitals are shouted rather than meant as short forms.
fn is_all_capitals(text: &str) -> bool {
    let small = text.chars().filter(|c| letters::is_small(*c)).count();
    let capital = text.chars().filter(|c| letters::is_capital(*c)).count();
    small < capital
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::{KeyResult, Objective};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_buzzwords_and_unexplained_short_forms() {
        speaks(
            &RULE,
            Objective,
            &[
                "Leverage synergies between sales and service",
                "Build a holistic partner network",
                "A best-in-class handover between wards",
                "Make the XQR platform a joy to work with",
            ],
        );
        speaks(
            &RULE,
            KeyResult,
            &[
                "Cut GRNI from 40 to 10 a week",
                "90% of DPQs answered within 2 days",
                "Pick 5 low-hanging fruits",
            ],
        );
    }

    #[test]
    fn silent_on_plain_words_and_known_short_forms() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Raise NPS from 32 to 45",
                "API error rate under 0.1% in the EU and the UK",
                "First contact resolution (FCR) from 60% to 75%",
                "FCR (first contact resolution) from 60% to 75%",
                "RAISE THE GRNI SCORE TO 50",
                "Cut p95 to 200 ms in the B2B shop",
                "SOC 2 findings from 12 to 0",
                "Raise first contact resolution (FCR) so that FCR beats 70%",
                "Das XQR der Kunden steigt auf 50",
                "LAUNCHPAD gets 400 visits a week",
            ],
        );
    }

    #[test]
    fn a_short_form_can_be_spelled_out() {
        assert_eq!(
            first_fix(&RULE, KeyResult, "Cut GRNI from 40 to 10 a week"),
            Change::Reword("Cut __ (GRNI) from 40 to 10 a week".into())
        );
    }
}
