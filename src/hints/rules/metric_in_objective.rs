//! `metric-in-objective`: the objective carries a number that belongs into a key result.
//!
//! An objective is the direction people remember; numbers in it turn it into one key result and leave
//! nothing for the key results to say.
//!
//! Years, names ("24/7", "Fortune 500"), "number one", ages and sizes of a segment are no metrics. A
//! percentage or a sum of money is one in any language.

use super::super::counted::{fraction, is_quota, is_ranking, is_won};
use super::super::cut::{without_multiple, without_numbers};
use super::super::fix::{Change, Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Head, Number, Reading, Role, Sort, Unit, is_multiple};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::hints::listed::is_one_of;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "metric-in-objective",
    title: "A number in the objective",
    severity: Severity::Defect,
    flags: "An objective that carries a number which belongs into a key result.",
    spares: "Years, names (“24/7”, “Fortune 500”), “number one”, ages and sizes of a segment.",
    why: "An objective says where you want to be in words people remember. The number says how you will know, so it belongs into a key result.",
    weak: "Grow revenue by 20%",
    strong: "Become the supplier that small bakeries recommend",
    question: "What would be true for people if you reached that number?",
    source: "John Doerr, Measure What Matters (2018): the objective is what, the key results are how we know.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let span = metrics(reading)
        .next()
        .map(|number| number.span.clone())
        .or_else(|| multiple(reading))
        .or_else(|| fraction(reading))?;
    let message = format!(
        "{} is a measure: it belongs into a key result.",
        reading.quote(&span)
    );
    let change = Change::MoveToKeyResult {
        objective: without_metrics(reading).unwrap_or_else(|| format!("{GAP} for {GAP}")),
        key_result: reading.sentence().to_owned(),
    };
    let label = "Move to a key result";
    Some(Finding::new(span, message).with(Fix { label, change }))
}

fn metrics<'a>(reading: &'a Reading<'_>) -> impl Iterator<Item = &'a Number> {
    let is_metric = |number: &&Number| is_metric(reading, number);
    reading.numbers.iter().filter(is_metric)
}

/// Whether an objective carries a number that is a measure.
pub(super) fn has_metric(reading: &Reading<'_>) -> bool {
    metrics(reading).next().is_some() || fraction(reading).is_some()
}

/// The objective without its numbers, if it says something without them.
fn without_metrics(reading: &Reading<'_>) -> Option<String> {
    if metrics(reading).next().is_none() {
        return without_multiple(reading);
    }
    without_numbers(reading, metrics(reading))
}

fn is_metric(reading: &Reading<'_>, number: &Number) -> bool {
    if reading.is_english
        && (is_ranking(reading, number) || is_quota(reading, number) && !describes(reading, number))
    {
        return true;
    }
    // "Children in school (5-18)": who is meant.
    if number.role == Role::Low && reading.is_sort(number.first.wrapping_sub(1), Sort::Open) {
        return false;
    }
    // Of a band, the lower edge decides.
    if !number.role.measures() || matches!(number.role, Role::Rank | Role::High) {
        return false;
    }
    match number.unit {
        Unit::Percent | Unit::Money(_) => !number.spelled || number.value > 1.0,
        _ if !reading.is_english => false,
        Unit::Time(seconds, _) => {
            target(number)
                && (is_limit(reading, number, seconds)
                    || !describes(reading, number)
                        && (seconds < 4000.0
                            || matches!(number.role, Role::Baseline | Role::Target | Role::Change)))
                && !is_article(reading, number)
        }
        // "Ready for ten times the load"
        Unit::Times => {
            let is_which = reading.says_before(number.first, &["the"])
                || number.spelled && reading.says(number.last + 1, &["the"]);
            !is_which
        }
        Unit::Other(_) if is_attribute(reading, number) => false,
        // "Large datasets (1 TB)": which ones.
        Unit::Other(_) if reading.is_sort(number.first.wrapping_sub(1), Sort::Open) => false,

        Unit::OutOf(_) | Unit::Other(_) => !number.spelled || is_won(reading, number),
        Unit::None => {
            target(number) && !describes(reading, number) && counts_something(reading, number)
        }
    }
}

/// "in 10 days", "within 2 hours": how long something may take; weeks and months are a time frame.
fn is_limit(reading: &Reading<'_>, number: &Number, seconds: f64) -> bool {
    const DAY: f64 = 86_400.0;
    seconds <= DAY
        && (!number.spelled || number.role == Role::AtMost)
        && (number.role == Role::AtMost || reading.says_before(number.first, &["in"]))
        && matches!(reading.head, Head::Verb(_))
}

const fn target(number: &Number) -> bool {
    !matches!(number.role, Role::Low | Role::High) || !number.spelled
}

/// "The 4 GB download": which one is meant.
fn is_attribute(reading: &Reading<'_>, number: &Number) -> bool {
    let next = number.last + 1;
    reading.says_before(number.first, &["the", "our"])
        && reading.is_word(next)
        && !reading.is(next, Classes::FUNCTION)
}

/// "a minute": the article was read as one.
fn is_article(reading: &Reading<'_>, number: &Number) -> bool {
    number.spelled && reading.says(number.first, &["a", "an", "the"])
}

/// A count behind "our", "across", "the" says which ones are meant, not how many there should be.
fn describes(reading: &Reading<'_>, number: &Number) -> bool {
    let before = reading.word_before(number.first);
    if before == "of" && number.first > 1 && reading.is(number.first - 2, Classes::MEASURE) {
        return false;
    }
    // "Be in 12 countries"
    if before == "in"
        && number.first > 1
        && (reading.is(number.first - 2, Classes::BEING.with(Classes::DONE))
            || reading.says(number.first - 2, &["present", "active"]))
    {
        return false;
    }
    // "Across 400+ shops"
    let is_size = matches!(
        number.role,
        Role::Count | Role::Value | Role::Low | Role::High
    ) || number.role == Role::AtLeast && before == "across";
    is_size
        && is_one_of(
            before,
            &[
                "our", "the", "all", "these", "those", "both", "its", "their", "with", "for", "of",
                "across", "merge", "between", "among", "in", "first", "next", "every", "on",
            ],
        )
}

/// A number word alone ("two teams") describes; it measures when it is large or what it counts is.
fn counts_something(reading: &Reading<'_>, number: &Number) -> bool {
    // "Zero accidents"
    let is_none = reading.word(number.first) == "zero"
        && number
            .noun
            .is_some_and(|noun| reading.is(noun, Classes::OUTCOME.with(Classes::MEASURE)));
    if !number.spelled || is_won(reading, number) || is_none {
        return true;
    }
    if number.value < 1.0 && number.role != Role::Target {
        return false;
    }
    matches!(number.role, Role::Target | Role::Baseline | Role::Change)
        || number.value >= 100.0
        || number.noun.is_some_and(|noun| reading.is(noun, Classes::OUTCOME.with(Classes::VANITY)) && matches!(reading.head, Head::Verb(at) if reading.is(at, Classes::GAIN.with(Classes::RISE))))
}

/// "Double our revenue".
fn multiple(reading: &Reading<'_>) -> Option<std::ops::Range<usize>> {
    let at = reading.head.start();
    let is_verb =
        reading.is_english && is_multiple(reading.word(at)) && !reading.says(at, &["twice"]);
    (is_verb && !reading.says(at + 1, &["down", "check"])).then(|| reading.span(at, at))
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::Objective;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_metrics() {
        speaks(
            &RULE,
            Objective,
            &[
                "Revenue +20%",
                "Grow revenue by 20%",
                "Reach 1 million users",
                "Cut waiting times from 6 weeks to 2",
                "Double our revenue",
                "Win 50 enterprise customers",
                "Make every page load in under 2 seconds",
                "Achieve €5m in sales",
                "Umsatz um 20 % steigern",
                "Answer every letter in 5 days",
                "Be in 12 countries",
                "Win three partners",
                "Learn from farmers by running two pilots",
                "Earn a top-5 ranking",
                "Cut waste by a third",
                "Win one award every year",
                "Zero workplace accidents",
                "Reduce sick leave by 2 days",
                "Be present in 15 countries",
            ],
        );
    }

    #[test]
    fn silent_on_years_names_and_segments() {
        silent(
            &RULE,
            Objective,
            &[
                "Become a habit across 400+ pharmacies",
                "Serve families across 30+ villages",
                "Remove the 4 GB download that scares newcomers",
                "Spark joy in reading for school age children (5-18)",
                "Be carbon neutral by 2030",
                "Offer help 24/7 to everyone who needs it",
                "Be the number one choice for young families",
                "Delight companies with 50–200 staff",
                "Become the trusted partner of Fortune 500 banks",
                "Bring our 3 offices together as one team",
                "Give patients a five-star experience",
                "A safe start for children under 5",
                "Own the B2B conversation about Web 2.0",
                "Give managers a 360-degree view of their teams",
                "Make the first 90 days unforgettable for new colleagues",
                "Double down on what our members love",
                "Make one-click checkout the standard",
                "Be a top 3 choice for nurses",
                "Bring two rival schools together",
                "Step by one careful step, earn trust",
                "Deliver v0.5 of the plan",
                "Launch the 2.0 version of our handbook",
                "Ledger 2.2 is published",
                "Ensure no child misses school",
                "The archive opens large files (1 TB) without a hitch",
                "Ready for ten times the load",
            ],
        );
    }

    #[test]
    fn the_number_can_move_into_a_key_result() {
        let objective = |text| match first_fix(&RULE, Objective, text) {
            Change::MoveToKeyResult {
                objective,
                key_result,
            } => {
                assert_eq!(key_result, text);
                objective
            }
            other => panic!("{other:?}"),
        };
        for (text, aim) in [
            ("Grow revenue by 20%", "Grow revenue"),
            (
                "Reduce waiting times from 6 weeks to 2 in all clinics",
                "Reduce waiting times in all clinics",
            ),
            ("Double our revenue", "Grow our revenue"),
            (
                "Raise sales by 5% and margins by 3%",
                "Raise sales and margins",
            ),
            ("Reach 1 million users", "__ for __"),
            ("Revenue +20%", "__ for __"),
            ("Grow from 50 to 100 customers", "__ for __"),
            (
                "Improve page speed to under 2 seconds",
                "Improve page speed",
            ),
        ] {
            assert_eq!(objective(text), aim);
        }
    }
}
