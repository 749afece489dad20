//! What an aim is said to be for, or to be joined by, in words that every organization could add: "to fund growth",
//! "and prevent errors", "according to plan", "in line with laws and policies".

use super::general::is_general;
use super::lexicon::Classes;
use super::reading::{Form, Reading};

/// Whether the word at `at` only adds what anybody could add. The aim starts behind `from`.
pub(crate) fn adds_nothing(reading: &Reading<'_>, from: usize, at: usize) -> bool {
    goes_on(reading, from, at) || is_own_plan(reading, from, at) || binds_everybody(reading, at)
}

/// "… to fund growth", "… and prevent errors", "… by raising quality", "… while keeping costs low": another verb,
/// whose object has to say the rest.
fn goes_on(reading: &Reading<'_>, from: usize, at: usize) -> bool {
    const MOVES: Classes = Classes::CHANGE.with(Classes::END);
    const KEEPS: Classes = Classes::GAIN.with(Classes::UPKEEP);
    let before = reading.word_before(at);
    let form = reading.token(at).map(|token| token.form);
    let moves = reading.is(at, MOVES) || reading.means(at, &["fund", "fuel", "support"]);
    // "Attract and retain talent" has one object, and two verbs that say what to do with it.
    let keeps = at > from + 1 && reading.is(at, KEEPS);
    let links = reading.word(at) == "while"
        || reading.word(at) == "order" && before == "in" && reading.word(at + 1) == "to";
    at > from
        && (links
            || (moves || keeps)
                && (matches!(before, "to" | "and") && form == Some(Form::Base)
                    || matches!(before, "by" | "while") && form == Some(Form::Ing)))
}

/// "… to achieve the company sales plan": the plan is whatever was planned.
fn is_own_plan(reading: &Reading<'_>, from: usize, at: usize) -> bool {
    reading.means(at, &["plan", "budget", "quota", "forecast"])
        && !reading.is_word(at + 1)
        && (from..at).any(|at| reading.means(at, &["achieve", "hit", "meet", "reach", "exceed"]))
}

/// "… compliance with laws and policies": nobody may do otherwise.
fn binds_everybody(reading: &Reading<'_>, at: usize) -> bool {
    const REACH: usize = 4;
    reading.means(
        at,
        &[
            "law",
            "laws",
            "regulation",
            "regulations",
            "policy",
            "rule",
            "requirement",
            "norm",
            "obligation",
        ],
    ) && (at.saturating_sub(REACH)..at).any(|at| {
        reading.means(at, &["compliance", "compliant", "adherence"])
            && reading.word(at + 1) == "with"
    })
}

/// "Customer satisfaction", "growth": what everybody wants in the end, so that praise in front of it promises no
/// more.
pub(crate) fn is_wanted_by_all(reading: &Reading<'_>) -> bool {
    let last = reading.last_word(0);
    last.is_some_and(|at| {
        reading.means(
            at,
            &[
                "satisfaction",
                "growth",
                "revenue",
                "result",
                "engagement",
                "loyalty",
                "success",
                "quality",
                "acquisition",
            ],
        ) && (reading.head.start() + 1..at).all(|at| {
            is_general(reading, at) || reading.is(at, Classes::UNMEASURED.with(Classes::ADJECTIVE))
        })
    })
}
