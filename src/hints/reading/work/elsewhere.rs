//! Work whose count stands apart from its verb: "Create and publish 5 guides", "Advertise in 20 papers",
//! "Guides published: 5", "Host a debate every month".

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Head, Reading, Sort};
use super::{outcome, task};

/// Whether a delivery says how many, or how often, though not right behind its verb.
pub(super) fn counts_elsewhere(reading: &Reading<'_>, direct: Option<usize>) -> bool {
    let start = reading.head.start();
    let mut others = reading
        .numbers
        .iter()
        .enumerate()
        .filter(|(index, number)| Some(*index) != direct && number.first > start);
    others.any(|(_, number)| is_count(reading, number))
        || reading
            .numbers
            .iter()
            .any(|number| outcome::is_pace(reading, number))
        || direct.is_none() && matches!(reading.head, Head::Verb(_)) && task::recurs(reading)
}

/// Several of something that the work makes, deals with or reaches. Whom it is for, and all there are, says
/// only how far it goes.
fn is_count(reading: &Reading<'_>, number: &Number) -> bool {
    let is_many = number.unit == Unit::None && number.value >= 2.0;
    let ends_line = behind_a_colon(reading, number) && !reading.is_word(number.last + 1);
    let is_named = number.noun.is_some()
        && matches!(
            number.role,
            Role::Count | Role::AtLeast | Role::Low | Role::High
        );
    let people = Classes::GROUP.with(Classes::OUTCOME);
    let reaches = match outcome::opener(reading, number) {
        "to" | "all" | "over" | "the" => true,
        "for" => number.noun.is_some_and(|noun| reading.is(noun, people)),
        _ => false,
    };
    is_many && (ends_line || is_named && !reaches)
}

/// "… published: 5".
pub(super) fn behind_a_colon(reading: &Reading<'_>, number: &Number) -> bool {
    number.first > 0 && reading.is_sort(number.first - 1, Sort::Colon)
}
