//! Numbers that describe a group: the size of a company, the age of a child.

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Head, Reading};

/// "for companies with 50–200 staff", "children under 5", "aged 16 to 24".
pub(super) fn is_segment(reading: &Reading<'_>, index: usize) -> bool {
    let number = &reading.numbers[index];
    if !matches!(number.unit, Unit::None | Unit::Time(..)) {
        return false;
    }
    let before = index.checked_sub(1).map(|before| &reading.numbers[before]);
    if before.is_some_and(|before| before.role == Role::Segment && before.last + 2 >= number.first)
    {
        return true;
    }
    let Some(group) = described_group(reading, number.first) else {
        return false;
    };
    let sized = (group + 1..number.first).any(|at| reading.says(at, &["with", "of", "having"]));
    let named = group > 0
        && !reading.is(group - 1, Classes::DETERMINER)
        && reading.head != Head::Verb(group);
    // "Ticket age under 3 days": things that get old are measured.
    let is_of_things = number.is_time() && group > 0 && reading.is(group - 1, Classes::NOUN);
    if is_of_things && reading.says(group, &["age"]) {
        return false;
    }
    reading.says(group, &["age", "ages", "aged"])
        || sized && named
        || is_age(reading, number, group)
}

/// The group right before a number, with nothing but links between them.
fn described_group(reading: &Reading<'_>, first: usize) -> Option<usize> {
    const FARTHEST: usize = 4;
    const LINKS: [&str; 19] = [
        "with", "of", "having", "between", "from", "over", "under", "above", "below", "more",
        "than", "fewer", "less", "at", "least", "most", "up", "to", "and",
    ];
    let is_group = |at: usize| reading.is(at, Classes::GROUP) && !reading.is(at, Classes::VERB);
    let nearest = (first.saturating_sub(FARTHEST)..first)
        .rev()
        .find(|at| is_group(*at) || !LINKS.contains(&reading.word(*at)))?;
    is_group(nearest).then_some(nearest)
}

/// "children under 5", "for women over 40".
fn is_age(reading: &Reading<'_>, number: &Number, group: usize) -> bool {
    let bounded = reading.says(
        group + 1,
        &["under", "over", "above", "below", "aged", "between"],
    );
    let counts = number.value >= 100.0 || reading.is(number.last + 1, Classes::NOUN);
    // In between, the number may as well be a threshold: "queues of people over 30".
    let clearly = before_is_scope(reading, group) || !(22.0..50.0).contains(&number.value);
    // "Time to hire for engineers under 35 days"
    let in_years = !number.is_time() || reading.means(number.last, &["year", "month"]);
    bounded && !counts && clearly && in_years
}

/// A group named behind a preposition is described, not counted: "for children under 5".
fn before_is_scope(reading: &Reading<'_>, group: usize) -> bool {
    (1..4).any(|back| group >= back && reading.is(group - back, Classes::PREPOSITION))
}
