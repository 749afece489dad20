//! Which part of an organization's life, which people or which way an aim is about.

use super::general::{is_concern, is_general};
use super::lexicon::Classes;
use super::reading::{Form, Reading, noun_phrase};

/// "Transparency in internal communications": which part of the organization's life is meant. "Growth
/// through referrals": what it takes is said.
pub(crate) fn names_a_field(reading: &Reading<'_>, from: usize) -> bool {
    let end = reading.tokens().len();
    // "Internationally"
    let says_where = |at: usize| {
        reading.says(
            at,
            &[
                "internationally",
                "globally",
                "nationally",
                "regionally",
                "locally",
                "abroad",
            ],
        )
    };
    // "A finance function"
    let names_a_function =
        |at: usize| reading.word(at) == "function" && is_concern(reading, at - 1);
    (from..end).any(|at| names_a_segment(reading, at) || says_where(at))
        || (from + 1..end).any(names_a_function)
        || (from + 1..end).any(|at| {
            reading.word(at) == "through" && !(at..end).all(|at| is_general(reading, at))
            // "Between product and sales", "to a slow industry"
            || reading.word(at) == "between" && (at..end).any(|at| reading.word(at) == "and")
            || reading.word(at) == "to" && reading.says(at + 1, &["a", "an"])
            // "Across all channels", "for faster delivery"
            || reading.word(at) == "across" && reading.says(at + 1, &["all", "every", "multiple"])
            || reading.word(at) == "for" && reading.word(at + 1).ends_with("er")
            || reading.word(at) == "in" && reading.word(at - 1) == "fit"
            || reading.word(at) == "for" && reading.means(at - 1, &["foundation", "groundwork"])
            || reading.word(at) == "to" && serves_somebody(reading, at + 1)
            || names_a_group(reading, at)
            || reading.word(at) == "for" && reading.says(at + 1, &["every", "each"])
            || reading.word(at) == "of"
                && reading.word(at - 1) == "culture"
                && !(at + 1..end).any(|at| reading.is(at, Classes::BROAD))
            || reading.word(at) == "in"
                && reading.word(at - 1) != "excellence"
                && reading.is_word(at + 2)
                && !reading.is(at + 1, Classes::DETERMINER)
                && is_concern(reading, at + 2)
        })
}

/// "New users", "existing customers": which of them.
fn names_a_segment(reading: &Reading<'_>, at: usize) -> bool {
    // "New and existing customers": all of them.
    let says = |word| (0..reading.tokens().len()).any(|at| reading.word(at) == word);
    if says("new") && says("existing") {
        return false;
    }
    reading.says(
        at,
        &[
            "new",
            "existing",
            "returning",
            "potential",
            "prospective",
            "future",
        ],
    ) && (reading.is(at + 1, Classes::GROUP)
        || reading.says(
            at + 1,
            &["user", "customer", "client", "member", "employee"],
        ))
}

/// "… to support global customers": who it is for.
fn serves_somebody(reading: &Reading<'_>, verb: usize) -> bool {
    const FARTHEST: usize = 4;
    reading.is(verb, Classes::VERB)
        && (verb + 1..verb + FARTHEST).any(|at| {
            reading.is(at, Classes::GROUP)
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Plural)
        })
}

/// "… across project teams", "… for corporate clients".
fn names_a_group(reading: &Reading<'_>, at: usize) -> bool {
    const NOBODY: Classes = Classes::FUNCTION
        .with(Classes::ADJECTIVE)
        .with(Classes::UNMEASURED);
    // "In our leadership team", "across business units"
    let first = at + 1 + usize::from(reading.is(at + 1, Classes::DETERMINER));
    let last = noun_phrase(reading, first).map_or(first, |phrase| phrase.noun);
    let is_somebody =
        reading.is(last, Classes::GROUP) || reading.means(last, &["unit", "division", "function"]);
    // "On the platform team"
    let is_named = reading.word(at + 1) == "the"
        && reading.word(at + 3) == "team"
        && !reading.says(at + 2, &["whole", "entire", "executive", "management"]);
    if is_named && reading.is(at, Classes::PREPOSITION) {
        return true;
    }
    if reading.is(at, Classes::PREPOSITION)
        && is_somebody
        && last > first
        && (first..last).any(|at| !reading.is(at, NOBODY))
        && (first..=last)
            .any(|at| !reading.is(at, Classes::GENERIC) || reading.word(at).ends_with('s'))
    {
        return true;
    }
    reading.is(at, Classes::PREPOSITION)
        && reading.is_word(at + 1)
        && !reading.is(at + 1, NOBODY)
        && (at + 2..at + 4).any(|at| {
            reading
                .token(at)
                .is_some_and(|token| token.form == Form::Plural && token.is(Classes::GROUP))
        })
}
