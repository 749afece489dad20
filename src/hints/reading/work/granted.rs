//! States that somebody else grants once: "SOC 2 certified", "Contract signed with the city".

use super::super::super::lexicon::Classes;
use super::super::{Form, Head, Reading, frame, token};
use super::participle;

/// The first and the last token of such a state, unless something beside it is measured.
pub(crate) fn granted(reading: &Reading<'_>) -> Option<(usize, usize)> {
    if reading.is_measured {
        return None;
    }
    match reading.head {
        Head::None => None,
        Head::Verb(at) => sought(reading, at).map(|last| (at, last)),
        Head::Noun { at, predicate } => {
            let last =
                predicate.or_else(|| reading.tokens().iter().rposition(token::Token::is_word))?;
            let done = participle(reading, last);
            let decided = reading
                .token(done)
                .is_some_and(|token| token.form == Form::Past && token.is(Classes::GRANT));
            let is_so = predicate
                .is_some_and(|link| link < done && reading.is(link, Classes::BEING))
                && reading.is(done, Classes::GRANTED);
            // "Full compliance with the fire code"
            let is_whole = predicate.is_none()
                && reading.says(at, &["full", "complete", "official", "formal"])
                && reading.is(at + 1, Classes::GRANTED);
            if is_whole {
                return Some((at, at + 1));
            }
            (done > at && (decided || is_so)).then_some((at, done))
        }
    }
}

/// "Obtain the permit", "Get certified", "Pass the audit".
fn sought(reading: &Reading<'_>, at: usize) -> Option<usize> {
    const LONGEST: usize = 8;
    let seeks = reading.is(at, Classes::GAIN.with(Classes::BEING).with(Classes::GRANT))
        && !reading.is(at, Classes::WORK.with(Classes::UPKEEP));
    if !seeks {
        return None;
    }
    if reading.means(at, &["pass"]) {
        let start = frame::skip_openers(reading, at + 1);
        // "Pass leads to sales" hands them on.
        return frame::noun_phrase(reading, start)
            .map(|phrase| phrase.noun)
            .filter(|noun| reading.word(noun + 1) != "to");
    }
    let named = (at + 1..at + LONGEST)
        .take_while(|index| {
            reading.says(*index, &["of"])
                || !reading.is(*index, Classes::PREPOSITION.with(Classes::CONJUNCTION))
        })
        .find(|index| reading.is(*index, Classes::GRANTED))?;
    let is_one = reading
        .token(named)
        .is_some_and(|token| token.form != Form::Plural);
    let is_end = !reading.is(named + 1, Classes::NOUN)
        || reading.means(named + 1, &["requirement", "status", "standard"]);
    (is_one && is_end).then_some(named)
}
