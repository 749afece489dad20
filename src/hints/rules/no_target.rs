//! `no-target`: a direction without an end point: "Increase test coverage".
//!
//! Any step that way would do, so nobody knows when to stop and nobody can say whether it was enough.
//!
//! A number that only says where ("in 3 regions") or which ("answered within 7 days") is no end point.
//! "Eliminate" and "double" carry theirs in the verb.

use super::super::fix::Fix;
use super::super::lexicon::Classes;
use super::super::reading::{
    Head, Number, Reading, Role, Unit, measured_in_words, noun_phrase, skip_openers,
};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::template;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "no-target",
    title: "A direction without an end",
    severity: Severity::Defect,
    flags: "A verb that says which way and nothing that says how far: “Increase test coverage”.",
    spares: "Thresholds, from–to, “by 30%”, and verbs with the end in them, such as “halve” and “eliminate”.",
    why: "Any small step would count as done. An end point says how much is worth the effort, and when to stop.",
    weak: "Increase test coverage",
    strong: "Increase test coverage from 60% to 85%",
    question: "How far would you have to get for people to notice?",
    source: "Andrew Grove, High Output Management (1983): at the end you look and know, without arguing, whether you did it.",
    explained_by: &["direction"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

/// Whether a key result says which way and not how far.
pub(super) fn speaks_on(reading: &Reading<'_>) -> bool {
    open_direction(reading).is_some()
}

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let (first, last) = open_direction(reading)?;
    let span = reading.span(first, last);
    let message = format!("{} says which way, but not how far.", reading.quote(&span));
    let fix = Fix::reword("Say from what to what", template::from_to(reading));
    Some(Finding::new(span, message).with(fix))
}

/// The first and the last token of a direction without an end.
fn open_direction(reading: &Reading<'_>) -> Option<(usize, usize)> {
    let is_open = super::claims_a_result(reading);
    if !is_open {
        return None;
    }
    let (first, verb, last) = promise(reading)?;
    if reading.is_measured && !measures_something_else(reading, verb) {
        return None;
    }
    Some((first, last))
}

/// The first token, the verb and the last token of what should change.
fn promise(reading: &Reading<'_>) -> Option<(usize, usize, usize)> {
    let moves = |at: usize| {
        let direction = Classes::RISE.with(Classes::FALL).with(Classes::BETTER);
        reading.is(at, direction) && !reading.is(at, Classes::END.with(Classes::GAIN))
    };
    match reading.head {
        Head::Verb(at) if moves(at) => {
            let object = noun_phrase(reading, skip_determiners(reading, at + 1))?;
            Some((at, at, object.noun))
        }
        Head::Noun {
            at,
            predicate: Some(verb),
        } => compares(reading, at, verb)
            .or_else(|| moves(verb).then_some(verb))
            .map(|last| (at, verb, last)),
        _ => None,
    }
}

/// "Lead time is shorter": a measure, and a word that says which way.
fn compares(reading: &Reading<'_>, at: usize, verb: usize) -> Option<usize> {
    let how = (verb + 1..verb + 4).find(|index| !reading.is(*index, Classes::ADVERB))?;
    let is_comparison = reading.says(
        how,
        &[
            "higher", "lower", "shorter", "longer", "faster", "better", "smaller", "bigger",
            "larger", "cheaper",
        ],
    );
    let measured = (at..verb).any(|index| reading.is(index, Classes::MEASURE));
    (reading.is(verb, Classes::BEING) && is_comparison && measured).then_some(how)
}

/// Whether one of these words only names the way a measure goes, which is no matter of taste.
pub(super) fn is_said(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.head, Head::Noun { at: first, predicate: Some(verb) } if compares(reading, first, verb) == Some(at))
}

/// Steps over articles, but not over a preposition: "Expand into Spain" moves no number.
fn skip_determiners(reading: &Reading<'_>, at: usize) -> usize {
    // "in-app", "on-site": part of the noun.
    let is_joined = reading
        .token(at + 1)
        .is_some_and(|next| next.glued && next.is_word());
    if reading.is(at, Classes::PREPOSITION) {
        at + usize::from(is_joined)
    } else {
        skip_openers(reading, at)
    }
}

/// Whether every number says where or which, and none how far.
fn measures_something_else(reading: &Reading<'_>, verb: usize) -> bool {
    let mut numbers = reading
        .numbers
        .iter()
        .filter(|number| number.role.measures());
    matches!(reading.head, Head::Verb(_))
        && (!measured_in_words(reading) || only_repeats(reading))
        && numbers.all(|number| says_where(reading, number) || says_which(reading, verb, number))
}

/// "Improve the score each quarter": how often to look, not how far to get.
fn only_repeats(reading: &Reading<'_>) -> bool {
    (1..reading.tokens().len()).any(|at| {
        reading.says(at, &["each", "every"])
            && reading.means(at + 1, &["quarter", "year", "month"])
            && !reading.says_before(at, &["to", "once", "twice", "times"])
    })
}

/// "Increase coverage of 12 services", "Reduce latency in 3 regions".
fn says_where(reading: &Reading<'_>, number: &Number) -> bool {
    let grows = reading.says(number.last + 1, &["more", "new", "additional", "further"]);
    number.role == Role::Count
        && number.unit == Unit::None
        && number.first > 1
        && reading.says_before(number.first, &["of", "across", "in", "at"])
        && reading.is(number.first - 2, Classes::MEASURE)
        && !number
            .noun
            .is_some_and(|noun| reading.is(noun, Classes::MEASURE))
        && !grows
}

/// "Increase the share of claims settled within 7 days".
fn says_which(reading: &Reading<'_>, verb: usize, number: &Number) -> bool {
    const FARTHEST: usize = 5;
    let counts = (verb + 1..verb + FARTHEST).any(|at| {
        reading.says(
            at,
            &[
                "number",
                "share",
                "percentage",
                "proportion",
                "percent",
                "amount",
            ],
        )
    });
    counts && number.is_time() && reading.says_before(number.first, &["within"])
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_directions_without_an_end() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Increase test coverage",
                "Reduce P99 latency",
                "grow our donor base by the end of the year",
                "Improve satisfaction scores",
                "Waiting times decrease",
                "Increase the number of active volunteers",
                "Increase test coverage of 12 services",
                "Reduce waiting times in 3 clinics",
                "Increase the share of claims settled within 7 days",
                "KR1: lower the cost per hire",
                "Handling time is shorter",
                "Improve the reading score every quarter",
            ],
        );
    }

    #[test]
    fn silent_when_it_says_how_far() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Increase automated test coverage from 60% to 85%",
                "Reduce rollback rate to under 1%",
                "Reduce deployment time by 50%",
                "Halve the waiting time",
                "Increase deployment frequency to daily",
                "Eliminate manual data entry",
                "Grow revenue in Spain to €2m",
                "Expand into three new markets",
                "Raise £40k for 3 charities",
                "Complaints fall by a third",
                "Deploy Feature X",
                "Increase the share of claims settled within 7 days to 80%",
                "Prevent outages during the sale",
                "Improve performance for 10,000 concurrent users",
                "Improve the reading score by 5 points every quarter",
                "Increase deliveries to every day",
            ],
        );
    }

    #[test]
    fn the_template_asks_for_both_ends() {
        assert_eq!(
            first_fix(&RULE, KeyResult, "Reduce P99 latency in Q3."),
            Change::Reword("Reduce P99 latency from __ to __ in Q3".to_owned())
        );
    }
}
