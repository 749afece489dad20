//! `vague-objective`: better what, better for whom?
//!
//! "Improve customer satisfaction" fits every company in every year, so it guides nobody.
//!
//! It speaks only when every word is one that fits everywhere. One word that names a place, a group or
//! a thing of one's own is enough for silence, unless it stands in front of a concern so broad that it still
//! points at nothing ("fleet management").

use super::super::fix::{Fix, GAP};
use super::super::general::{is_broad, is_concern, is_general};
use super::super::lexicon::Classes;
use super::super::reading::{Head, Reading};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "vague-objective",
    title: "Too vague to guide",
    severity: Severity::Warning,
    flags: "An objective made only of words that fit every company in every year.",
    spares: "Objectives with one word that names a place, a group or a thing of their own.",
    why: "An aim that would fit any team in any year helps nobody decide. Naming who will notice, and where, makes it yours.",
    weak: "Improve communication",
    strong: "Let night-shift nurses start with everything they need to know",
    question: "Who will notice, where, and what will they say?",
    source: "Edwin Locke and Gary Latham, Building a Practically Useful Theory of Goal Setting (2002): specific goals guide, “do your best” does not.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(check)],
};

/// More words than this and the writer has said something of their own.
const MOST_WORDS: usize = 9;

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english || reading.numbers.iter().any(|number| number.role.measures()) {
        return None;
    }
    let content = content(reading)?;
    let end = reading.tokens().len();
    let words = (content..end).filter(|at| reading.is_word(*at)).count();
    if !(1..=MOST_WORDS).contains(&words) || names_a_field(reading, content) {
        return None;
    }
    let fits_everywhere = (content..end)
        .all(|at| is_general(reading, at) || is_broad(reading, at) || is_more_of_it(reading, at));
    let names_an_idea = reading.is(reading.head.start(), Classes::BEING)
        || (content..end).any(|at| is_concern(reading, at))
        || (content..end).all(|at| is_manner(reading, at));
    if !(fits_everywhere && names_an_idea) {
        return None;
    }
    let span = reading.whole_span();
    let message = format!(
        "{} could be anyone's aim: it does not say for whom or where.",
        reading.quote(&span)
    );
    let fix = Fix::reword("Say for whom and where", template(reading));
    Some(Finding::new(span, message).with(fix))
}

/// Where the aim starts behind a verb that only wants more of it, or without one.
fn content(reading: &Reading<'_>) -> Option<usize> {
    let at = match reading.head {
        Head::None => return None,
        Head::Noun { at, predicate } => {
            // "Products work well" describes what will be true.
            let describes = predicate.is_some_and(|verb| !reading.is(verb, Classes::BEING));
            // "Increased security": the verb as an adjective.
            let start = at + usize::from(reading.is(at, Classes::WEAK) && reading.is_word(at + 1));
            return (!describes).then_some(start);
        }
        Head::Verb(at) => at,
    };
    let is_being = reading.says(at, &["be", "become"])
        && (reading.is(at + 1, Classes::ADJECTIVE)
            || reading.is(at + 1, Classes::DETERMINER) && reading.is(at + 2, Classes::ADJECTIVE));
    let wants_more = reading.is(at, Classes::WEAK)
        || promises_results(reading, at)
        || looks_around(reading, at)
        || builds_an_idea(reading, at)
        || is_being;
    wants_more.then_some(at + 1)
}

/// "Identify opportunities": looking at what every organization has.
fn looks_around(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "identify", "define", "explore", "assess", "evaluate", "review", "analyze", "discuss",
        ],
    )
}

/// "Build brand", "Build strong relationships": an idea that everybody has, without a word on which or whose.
fn builds_an_idea(reading: &Reading<'_>, at: usize) -> bool {
    let is_praised = reading.is(at + 1, Classes::ADJECTIVE.with(Classes::UNMEASURED));
    let idea = at + 1 + usize::from(is_praised);
    reading.means(at, &["build", "create", "establish", "build up"])
        && is_concern(reading, idea)
        && !reading.is_word(idea + 1)
}

/// "Transparency in internal communications": which part of the organization's life is meant.
fn names_a_field(reading: &Reading<'_>, from: usize) -> bool {
    (from + 1..reading.tokens().len()).any(|at| {
        reading.says(at, &["in"])
            && reading.is_word(at + 2)
            && !reading.is(at + 1, Classes::DETERMINER)
            && is_concern(reading, at + 2)
    })
}

/// The aim with room for those who will notice: "Improve customer satisfaction for __ in __".
fn template(reading: &Reading<'_>) -> String {
    let aim = reading.sentence();
    let has_a_place = (0..reading.tokens().len()).any(|at| {
        reading.says(
            at,
            &["in", "for", "across", "within", "between", "throughout"],
        )
    });
    let is_state = reading.is(reading.head.start(), Classes::BEING);
    if has_a_place || is_state {
        format!("{aim}, so that {GAP} can {GAP}")
    } else {
        format!("{aim} for {GAP} in {GAP}")
    }
}

/// "Deliver great results" names nothing that is delivered.
fn promises_results(reading: &Reading<'_>, at: usize) -> bool {
    let names_results = (at + 1..reading.tokens().len()).any(|at| {
        reading.means(
            at,
            &[
                "result",
                "outcome",
                "value",
                "impact",
                "success",
                "growth",
                "excellence",
                "performance",
            ],
        )
    });
    let compares =
        || (at + 1..reading.tokens().len()).any(|at| reading.says(at, &["better", "more"]));
    match reading.lemma(at) {
        "deliver" | "produce" | "create" => names_results || compares(),
        "build" | "establish" => compares(),
        _ => false,
    }
}

/// "Become more resilient", "Scale efficiently": a quality that everybody would like more of.
fn is_more_of_it(reading: &Reading<'_>, at: usize) -> bool {
    let is_last = !reading.is_word(at + 1);
    let becomes =
        reading.is(reading.head.start(), Classes::BEING) && reading.says_before(at, &["more"]);
    let manner = reading.is(at, Classes::ADVERB.with(Classes::UNMEASURED))
        && reading.word(at).ends_with("ly");
    is_last && (becomes || manner)
}

/// "Think more strategically": only how, and not even what.
fn is_manner(reading: &Reading<'_>, at: usize) -> bool {
    let manner = Classes::UNMEASURED
        .with(Classes::ADVERB)
        .with(Classes::ADJECTIVE);
    !reading.is_word(at)
        || reading.is(at, manner)
        || reading.word(at).ends_with("ly")
        || reading.word(at).ends_with("er")
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::Objective;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_when_it_fits_everyone() {
        speaks(
            &RULE,
            Objective,
            &[
                "Build brand",
                "Increased security of our systems",
                "Grow our customer base",
                "Improve customer satisfaction",
                "Increase productivity",
                "Enhance internal communication and collaboration",
                "Strengthen our brand",
                "Operational excellence",
                "Improve the quality of our products",
                "Drive growth",
                "better teamwork across the organisation",
                "Deliver great results",
                "Be more innovative",
                "Think more strategically",
                "Ownership",
                "Enhance donor engagement",
                "Strengthen risk and resource management",
                "Become more resilient",
                "Improve fleet management by Q3",
                "Identify opportunities",
            ],
        );
    }

    #[test]
    fn silent_when_it_names_its_place() {
        silent(
            &RULE,
            Objective,
            &[
                "Significantly improve the reliability of our core payment service",
                "Become the leading platform for scalable machine learning deployments",
                "Establish a world-class CI/CD pipeline",
                "Expand into the European market",
                "Improve how parents hear from us on snow days",
                "Strengthen literacy in primary schools",
                "Make renewing a passport painless",
                "Boost morale of night-shift nurses",
                "Improve fairness in shift planning",
                "Products work well in the cold",
                "Strengthen Heathrow management",
                "Be kinder to beginners",
                "Improve the onboarding of seasonal workers",
            ],
        );
    }

    #[test]
    fn it_asks_for_whom_and_where() {
        let fix = |text| match first_fix(&RULE, Objective, text) {
            Change::Reword(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            fix("Improve customer satisfaction."),
            "Improve customer satisfaction for __ in __"
        );
        assert_eq!(
            fix("better teamwork across the organisation"),
            "better teamwork across the organisation, so that __ can __"
        );
    }
}
