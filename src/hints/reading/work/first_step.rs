//! Finding out where things stand: work, but the first step to a result, so no reproach.

use super::super::super::lexicon::Classes;
use super::super::{Form, Head, Reading, Role, frame};

/// The first and the last token of "Measure customer effort" or "Establish a baseline for effort", unless
/// a target stands beside it.
pub(crate) fn first_step(reading: &Reading<'_>) -> Option<(usize, usize)> {
    let has_target = reading
        .numbers
        .iter()
        .any(|number| !matches!(number.role, Role::Value | Role::Count) && number.role.measures());
    if has_target {
        return None;
    }
    match reading.head {
        Head::Verb(at) => commanded(reading, at),
        Head::Noun {
            at,
            predicate: Some(done),
        } => {
            let is_found = (at..done).any(|index| reading.means(index, &["baseline"]))
                && (done..done + 3).any(|index| {
                    reading
                        .token(index)
                        .is_some_and(|token| token.form == Form::Past && token.is(Classes::VERB))
                });
            is_found.then_some((at, done))
        }
        _ => None,
    }
}

fn commanded(reading: &Reading<'_>, at: usize) -> Option<(usize, usize)> {
    let start = frame::skip_openers(reading, at + 1);
    if reading.number_at(start).is_some() {
        return None;
    }
    let object = frame::noun_phrase(reading, start).map(|phrase| phrase.noun);
    let last = object.unwrap_or(at).max(at);
    let names_baseline = (start..=last).any(|index| reading.means(index, &["baseline"]));
    let settles = reading.is(at, Classes::WORK.with(Classes::MAKING).with(Classes::GAIN));
    let gauges = reading.is(at, Classes::GAUGE)
        && (!is_upkeep(reading, at)
            || reading.is(
                last,
                Classes::MEASURE
                    .with(Classes::ABSTRACT)
                    .with(Classes::VANITY),
            ));
    (names_baseline && settles || gauges).then_some((at, last))
}

/// To monitor servers is the day job; to monitor satisfaction is to measure it.
fn is_upkeep(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(at, &["track", "monitor"])
}
