//! `topic`: a bare noun phrase: "Wireframing", "Customer onboarding".
//!
//! It names what the team will be busy with, or what it will look at; what should become of it is left
//! to the reader.
//!
//! Silent as soon as anything is said of the thing: a measure, a verb, a comparison ("Faster builds").

use super::super::fix::Fix;
use super::super::lexicon::Classes;
use super::super::reading::{Form, Reading, Sort};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::template;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "topic",
    title: "A topic",
    severity: Severity::Defect,
    flags: "A noun phrase of which nothing is said: “Wireframing”, “Customer onboarding”.",
    spares: "A measure with its value (“NPS 32 → 45”, “p95 < 200 ms”), and sentences.",
    why: "A topic says where to look, not what to reach. Two people will have two different results in mind.",
    weak: "Customer onboarding",
    strong: "New customers send their first invoice within 2 days instead of 9",
    question: "What about it should be different, and how would you count that?",
    source: "Paul Niven and Ben Lamorte, Objectives and Key Results (2016): a key result is a statement that can be scored.",
    explained_by: &["placeholder"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let is_open = !reading.is_measured && super::claims_a_result(reading);
    let at = reading.head.bare_noun()?;
    let is_bare = is_open
        && reading.is_word(at)
        && opens_a_phrase(reading, at)
        && (at..reading.tokens().len()).any(|index| reading.is_word(index))
        && (at..reading.tokens().len()).all(|index| only_names(reading, at, index));
    if !is_bare {
        return None;
    }
    let span = reading.whole_span();
    let message = format!(
        "{} is a topic: it does not say what should change.",
        reading.quote(&span)
    );
    let fix = Fix::reword("Say from what to what", template::from_to(reading));
    Some(Finding::new(span, message).with(fix))
}

/// An unknown first word may well be a verb, unless it stands alone, ends like a noun, or qualifies one.
fn opens_a_phrase(reading: &Reading<'_>, at: usize) -> bool {
    const OF_NOUNS: [&str; 9] = [
        "tion", "ment", "ity", "ety", "ness", "ance", "ence", "ship", "ics",
    ];
    const OF_VERBS: [&str; 6] = ["ise", "ize", "yse", "ate", "fy", "en"];
    let ends = |at: usize, endings: &[&str]| {
        let word = reading.word(at);
        endings.iter().any(|ending| word.ends_with(ending))
    };
    let qualifies = || {
        let next = reading.token(at + 1);
        ends(at + 1, &OF_NOUNS)
            || next.is_some_and(|next| next.is(Classes::NOUN) && next.form == Form::Base)
    };
    // "Tidy the garage": an unknown word that takes an article is an act.
    let takes_an_object = reading.is(at + 1, Classes::DETERMINER);
    let ends_like_one = || {
        let last = reading
            .tokens()
            .iter()
            .rposition(super::super::reading::Token::is_word);
        last.is_some_and(|last| last > at + 1 && ends(last, &OF_NOUNS))
            && !reading.is(at + 1, Classes::FUNCTION)
    };
    reading.token(at).is_some_and(|token| {
        token.entry.is_some()
            || !reading.is_word(at + 1)
            || ends(at, &OF_NOUNS)
            || !takes_an_object && !ends(at, &OF_VERBS) && (qualifies() || ends_like_one())
    })
}

/// Whether the word at `index` belongs to a name and says nothing of it.
fn only_names(reading: &Reading<'_>, first: usize, index: usize) -> bool {
    let Some(token) = reading.token(index) else {
        return false;
    };
    match token.sort {
        Sort::Word => {}
        Sort::Number(_) | Sort::Slash | Sort::Open | Sort::Close | Sort::Comma | Sort::Stop => {
            return true;
        }
        Sort::Sign => return !reading.text[token.span.clone()].contains(['?', '!']),
        _ => return false,
    }
    let says = Classes::BEING
        .with(Classes::MODAL)
        .with(Classes::PRONOUN)
        .with(Classes::RISE)
        .with(Classes::FALL)
        .with(Classes::BETTER)
        .with(Classes::DONE);
    !token.is(says) && !judges(reading.word(index)) && !may_be_said(reading, first, index)
}

/// Words that say how it should be.
fn judges(word: &str) -> bool {
    const JUDGING: [&str; 30] = [
        "more",
        "less",
        "fewer",
        "better",
        "best",
        "higher",
        "high",
        "lower",
        "low",
        "faster",
        "fast",
        "bigger",
        "smaller",
        "stronger",
        "strong",
        "good",
        "great",
        "improved",
        "increased",
        "reduced",
        "up",
        "down",
        "no",
        "without",
        "not",
        "that",
        "which",
        "if",
        "when",
        "than",
    ];
    JUDGING.contains(&word)
}

/// "Budget spent", "Teams embrace change": a participle with no noun behind it, or an unknown word where a
/// verb would stand.
fn may_be_said(reading: &Reading<'_>, first: usize, index: usize) -> bool {
    let Some(token) = reading.token(index).filter(|_| index > first) else {
        return false;
    };
    let before = &reading.tokens()[index - 1];
    let ends = !reading.is_word(index + 1) || reading.is(index + 1, Classes::PREPOSITION);
    let participle = token.form == Form::Past && token.is(Classes::VERB) && ends;
    let behind_a_noun = before.is_word() && before.is(Classes::NOUN) && !token.glued;
    let unknown = token.entry.is_none()
        && behind_a_noun
        && reading.is_word(index + 1)
        && (before.form == Form::Plural && !ends || reading.word(index).ends_with('s'));
    participle || unknown
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_topics() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Wireframing",
                "number of deployments",
                "Customer onboarding",
                "impact of deployments on customer satisfaction",
                "Team building",
                "website",
                "Communication between teams.",
                "the pricing page",
                "Sustainability and diversity",
                "Vector search relevance",
            ],
        );
    }

    #[test]
    fn silent_when_something_is_said() {
        silent(
            &RULE,
            KeyResult,
            &[
                "NPS 32 → 45",
                "p95 < 200 ms",
                "Uptime 99.9%",
                "Faster builds",
                "High availability of our services",
                "Users love the new search",
                "Teams embrace the playbook",
                "Budget spent",
                "Wireframe the checkout",
                "Fundraise for the new gym",
                "Zero lost parcels",
                "Customers who come back",
                "Test coverage of 85%",
                "Kundenzufriedenheit in allen Filialen",
                "Tidy the garage",
            ],
        );
    }

    #[test]
    fn the_template_asks_for_a_measure() {
        assert_eq!(
            first_fix(&RULE, KeyResult, "Cloud cost"),
            Change::Reword("Cloud cost from __ to __".to_owned())
        );
    }
}
