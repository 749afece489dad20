//! `means-inside`: the way is written into the result: "… by launching chat".
//!
//! A key result that names its means makes the bet part of the promise: when another way turns out to be
//! better, the key result is in its way.
//!
//! A feature that is the place of the change stays ("engagement with Feature X"), and so does a channel.

use super::super::fix::{Change, Fix};
use super::super::lexicon::Classes;
use super::super::reading::{Form, Head, Reading, date_phrase};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::domain::letters::capitalised;
use std::ops::Range;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "means-inside",
    title: "The way inside the result",
    severity: Severity::Advice,
    flags: "A result with its means: “by launching chat”, “through a new portal”, “Launch chat to cut …”.",
    spares: "The place of the change (“with Feature X”) and the channel it happens in (“via the app”).",
    why: "The means is a bet. Kept as an initiative, it can be dropped for a better one while the result stands.",
    weak: "Reduce first reply from 8 to 2 hours by launching chat",
    strong: "Reduce first reply from 8 to 2 hours",
    question: "If another way got you the same result, would you still want this one?",
    source: "Josh Seiden, Outcomes Over Output (2019): set the outcome and leave the way to the team.",
    explained_by: &["output"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

/// Where the means is, and what the statement reads without it.
struct Means {
    first: usize,
    last: usize,
    initiative: String,
    /// `None` when it cannot be cut out safely.
    key_result: Option<String>,
}

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english || reading.work.is_some() {
        return None;
    }
    let means = behind(reading).or_else(|| in_front(reading))?;
    let span = reading.span(means.first, means.last);
    let message = format!(
        "{} is a way to get there, not the result.",
        reading.quote(&span)
    );
    let finding = Finding::new(span, message);
    let Some(key_result) = means.key_result else {
        return Some(finding);
    };
    Some(finding.with(Fix {
        label: "Move to initiatives",
        change: Change::MoveToInitiatives {
            initiative: means.initiative,
            key_result,
        },
    }))
}

/// "… by launching chat", "… through a new portal".
fn behind(reading: &Reading<'_>) -> Option<Means> {
    let start = reading.head.start();
    let link = (start + 2..reading.tokens().len()).find(|at| opens(reading, *at))?;
    let measured = |range: Range<usize>| {
        let mut numbers = reading
            .numbers
            .iter()
            .filter(|number| number.role.measures());
        numbers.any(|number| range.contains(&number.first))
    };
    let is_told = measured(0..link);
    if !is_told && !heads_a_change(reading) {
        return None;
    }
    let whole = reading.whole_span();
    let date = date_phrase(reading, link + 2);
    let cut = reading.token(link)?.span.start;
    let until = date
        .and_then(|at| reading.token(at))
        .map_or(whole.end, |token| token.span.start.min(whole.end));
    let words = reading.text[cut..until].trim_end_matches([' ', ',', ';']);
    let last = (link..reading.tokens().len())
        .take_while(|at| reading.tokens()[*at].span.end <= cut + words.len())
        .last()?;
    let outcome = reading.text[whole.start..cut].trim_end_matches([' ', ',', ';']);
    let tail = reading.text[until..whole.end].trim();
    let key_result = is_told.then(|| match tail {
        "" => outcome.to_owned(),
        _ => format!("{outcome} {tail}"),
    });
    Some(Means {
        first: link,
        last,
        initiative: as_command(reading, link + 1, cut + words.len()),
        key_result,
    })
}

fn opens(reading: &Reading<'_>, at: usize) -> bool {
    let next = reading.token(at + 1);
    let acts = next.is_some_and(|token| {
        token.form == Form::Ing
            && token.is(Classes::VERB)
            && !token.is(Classes::RISE.with(Classes::FALL))
    });
    match reading.word(at) {
        "by" => acts || reading.says(at + 1, &["using"]),
        // Without a new thing behind it, this is where the result happens.
        "through" | "via" => {
            heads_a_change(reading)
                && (acts || reading.says(at + 1, &["a", "an", "new", "better", "improved"]))
        }
        _ => false,
    }
}

fn heads_a_change(reading: &Reading<'_>) -> bool {
    matches!(reading.head, Head::Verb(at) if reading.is(at, Classes::CHANGE))
}

/// "launching chat" as something to do: "Launch chat".
fn as_command(reading: &Reading<'_>, at: usize, end: usize) -> String {
    let Some(token) = reading.token(at) else {
        return String::new();
    };
    let is_known = token.form == Form::Ing && token.entry.is_some();
    if !is_known {
        return capitalised(&reading.text[token.span.start..end]);
    }
    let verb = reading.lemma(at);
    let verb = verb.split(' ').next().unwrap_or(verb);
    capitalised(verb) + &reading.text[token.span.end..end.max(token.span.end)]
}

/// "Launch chat to cut first reply from 8 hours to 2".
fn in_front(reading: &Reading<'_>) -> Option<Means> {
    let Head::Verb(at) = reading.head else {
        return None;
    };
    let works = Classes::WORK.with(Classes::MAKING);
    let direction = Classes::RISE.with(Classes::FALL).with(Classes::BETTER);
    if !reading.is(at, works) || reading.is(at, direction) {
        return None;
    }
    let to = (at + 2..reading.tokens().len()).find(|index| {
        reading.says(*index, &["to"])
            && reading.is(index + 1, direction)
            && reading
                .token(index + 1)
                .is_some_and(|token| token.form == Form::Base)
    })?;
    let mut numbers = reading
        .numbers
        .iter()
        .filter(|number| number.role.measures());
    if numbers.next().is_none_or(|number| number.first <= to) {
        return None;
    }
    let link = if reading.says_before(to, &["order"]) {
        to - 2
    } else {
        to
    };
    let last = link - 1;
    let whole = reading.whole_span();
    let label = &reading.text[whole.start..reading.token(at)?.span.start];
    let result = &reading.text[reading.token(to + 1)?.span.start..whole.end];
    Some(Means {
        first: at,
        last,
        initiative: capitalised(&reading.text[reading.span(at, last)]),
        key_result: Some(if label.is_empty() {
            capitalised(result)
        } else {
            format!("{label}{result}")
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_ways() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Reduce first reply from 8 to 2 hours by launching chat",
                "Increase retention by implementing a loyalty card",
                "Increase self-service to 60% through a new portal",
                "Cut no-shows by a third by sending reminders",
                "Launch chat to cut first reply from 8 hours to 2 hours",
                "80% of claims are settled within a week by using templates",
            ],
        );
    }

    #[test]
    fn silent_on_places_channels_and_plain_results() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Increase user engagement by 15% with Feature X",
                "Reduce deployment time by 50%",
                "75% of applications arrive through the website",
                "Reduce first reply to 2 hours by the end of the year",
                "Generate 300 leads a month from organic search",
                "Deploy Feature X by testing it first",
                "Raise margins to 40% by Christmas",
                "Users log at least half of their tickets via the portal",
            ],
        );
    }

    fn moved(text: &str) -> (String, String) {
        match first_fix(&RULE, KeyResult, text) {
            Change::MoveToInitiatives {
                initiative,
                key_result,
            } => (initiative, key_result),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_way_moves_out_and_the_result_stays() {
        let both = |initiative: &str, result: &str| (initiative.to_owned(), result.to_owned());
        assert_eq!(
            moved("Reduce first reply from 8 to 2 hours by launching chat by June."),
            both(
                "Launch chat",
                "Reduce first reply from 8 to 2 hours by June"
            )
        );
        assert_eq!(
            moved("Increase self-service to 60% through a new portal"),
            both("A new portal", "Increase self-service to 60%")
        );
        assert_eq!(
            moved("Launch chat in order to cut first reply from 8 hours to 2 hours"),
            both("Launch chat", "Cut first reply from 8 hours to 2 hours")
        );
        assert_eq!(
            moved("Cut waste by 10% by rolling out smaller plates"),
            both("Roll out smaller plates", "Cut waste by 10%")
        );
    }
}
