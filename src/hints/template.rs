//! Templates for a better wording: the writer's own words, with gaps for what only the writer knows.

use super::fix::GAP;
use super::lexicon::Classes;
use super::reading::{Form, Head, Reading, date_phrase};
use crate::domain::letters;

/// The statement with a place for "from" and "to", put where it reads naturally: "Increase test coverage
/// from __ to __ by 30 June".
pub(crate) fn from_to(reading: &Reading<'_>) -> String {
    let (told, rest) = parted(reading);
    if moves(reading) || names_a_measure(reading) {
        format!("{told} from {GAP} to {GAP}{rest}")
    } else if reading.work.is_some() {
        format!("{told} so that {GAP} goes from {GAP} to {GAP}{rest}")
    } else if tells_of_people(reading) {
        format!("{GAP}% of {}{rest}", lower_initial(reading, told))
    } else {
        format!("{told}: {GAP} from {GAP} to {GAP}{rest}")
    }
}

/// What is told, and the circumstances behind it: by when, by which means.
pub(crate) fn parted<'a>(reading: &Reading<'a>) -> (&'a str, &'a str) {
    let whole = reading.whole_span();
    let behind = reading.head.start() + 1;
    let end = circumstances(reading, behind)
        .and_then(|at| reading.token(at))
        .map_or(whole.end, |token| {
            token.span.start.clamp(whole.start, whole.end)
        });
    let told = reading.text[whole.start..end].trim_end_matches([' ', ',', ';', '–', '-']);
    (told, &reading.text[whole.start + told.len()..whole.end])
}

fn circumstances(reading: &Reading<'_>, from: usize) -> Option<usize> {
    let date = date_phrase(reading, from);
    let end = date.unwrap_or(reading.tokens().len());
    let means = (from..end).find(|at| match reading.word(*at) {
        "by" => is_ing(reading, at + 1),
        "through" | "via" | "because" => true,
        "so" => reading.says(at + 1, &["that"]),
        "in" => reading.says(at + 1, &["order"]),
        _ => false,
    });
    means.or(date)
}

fn is_ing(reading: &Reading<'_>, at: usize) -> bool {
    reading
        .token(at)
        .is_some_and(|token| token.form == Form::Ing && token.is(Classes::VERB))
}

/// Whether a verb says that something goes up, down or gets better.
fn moves(reading: &Reading<'_>) -> bool {
    let verb = match reading.head {
        Head::Verb(at) => Some(at),
        Head::Noun { predicate, .. } => predicate,
        Head::None => None,
    };
    verb.is_some_and(|at| reading.is(at, Classes::CHANGE)) && reading.work.is_none()
}

/// "Test coverage", "number of deployments".
fn names_a_measure(reading: &Reading<'_>) -> bool {
    let Some(at) = reading.head.bare_noun() else {
        return false;
    };
    let measures = Classes::MEASURE.with(Classes::RATE);
    let noun = (at..reading.tokens().len())
        .take_while(|index| reading.is_word(*index) && !reading.is(*index, Classes::PREPOSITION))
        .last();
    noun.is_some_and(|noun| {
        reading.is(noun, measures) || reading.says(noun, &["number", "numbers", "volume"])
    })
}

/// "Users love the new search": a share of them can be counted.
fn tells_of_people(reading: &Reading<'_>) -> bool {
    let Head::Noun {
        at,
        predicate: Some(verb),
    } = reading.head
    else {
        return false;
    };
    let opens = reading
        .token(at)
        .is_some_and(|token| token.span.start == reading.whole_span().start);
    opens
        && !reading.is(at, Classes::DETERMINER.with(Classes::PRONOUN))
        && verb > at
        && reading
            .token(verb - 1)
            .is_some_and(|subject| subject.form == Form::Plural && subject.is(Classes::GROUP))
}

/// The text with a small first letter, where the first word is an ordinary one written with a capital.
pub(crate) fn lower_initial(reading: &Reading<'_>, text: &str) -> String {
    let is_plain = reading
        .tokens()
        .iter()
        .find(|token| token.is_word())
        .is_some_and(|token| token.entry.is_some());
    let mut characters = text.chars();
    match characters.nth(1) {
        Some(second) if is_plain && !letters::is_capital(second) => letters::uncapitalised(text),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Known;
    use super::*;

    fn filled(text: &str) -> String {
        from_to(&Reading::new(text, Known::default()))
    }

    #[test]
    fn a_direction_gets_two_ends_in_front_of_the_circumstances() {
        assert_eq!(
            filled("Increase test coverage."),
            "Increase test coverage from __ to __"
        );
        assert_eq!(
            filled("Reduce P99 latency by 30 June"),
            "Reduce P99 latency from __ to __ by 30 June"
        );
        assert_eq!(
            filled("Improve retention by calling new members"),
            "Improve retention from __ to __ by calling new members"
        );
        assert_eq!(
            filled("Waiting times fall"),
            "Waiting times fall from __ to __"
        );
    }

    #[test]
    fn other_sentences_ask_for_a_measure() {
        assert_eq!(filled("Cloud cost"), "Cloud cost from __ to __");
        assert_eq!(
            filled("number of deployments"),
            "number of deployments from __ to __"
        );
        assert_eq!(
            filled("Users love the new search"),
            "__% of users love the new search"
        );
        assert_eq!(
            filled("Customer onboarding"),
            "Customer onboarding: __ from __ to __"
        );
        assert_eq!(
            filled("Deploy Feature X in Q3"),
            "Deploy Feature X so that __ goes from __ to __ in Q3"
        );
    }
}
