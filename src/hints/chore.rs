//! Chores that are known by what they are done to: a way of working is set up, a list of options is looked
//! through, a round of funding is closed.

use super::general::is_general;
use super::lexicon::Classes;
use super::reading::Reading;

/// Whether the verb at `at` only does such a chore. Its object starts at `next`, and `object` names it.
pub(crate) fn is_chore(reading: &Reading<'_>, at: usize, next: usize, object: usize) -> bool {
    sets_up_a_way(reading, at, next, object)
        || looks_for_options(reading, at, object)
        || staffs(reading, at, next, object)
        || tidies(reading, at, object)
        || closes_a_round(reading, at, object)
}

/// "Establish a process for returns", "Develop a new approach to forecasts": how something will be done.
fn sets_up_a_way(reading: &Reading<'_>, at: usize, next: usize, object: usize) -> bool {
    const WAYS: [&str; 9] = [
        "process",
        "method",
        "methodology",
        "approach",
        "mechanism",
        "procedure",
        "protocol",
        "technique",
        "control",
    ];
    let plans = reading.means(
        at,
        &["establish", "develop", "define", "design", "introduce"],
    );
    // "Develop controls", but not "Build control"
    let is_one = reading.says(next, &["a", "an", "new"]) || reading.word(object).ends_with('s');
    plans && is_one && reading.means(object, &WAYS)
}

/// "Explore new markets", "Identify growth opportunities", "Experiment with new formats".
fn looks_for_options(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    const OPTIONS: [&str; 11] = [
        "opportunity",
        "market",
        "channel",
        "technology",
        "partnership",
        "partner",
        "segment",
        "use case",
        "idea",
        "format",
        "role",
    ];
    let looks = reading.means(at, &["explore", "identify", "evaluate", "define"])
        || reading.means(at, &["test"]) && reading.word(at + 1) == "new"
        || reading.means(at, &["experiment", "experiment with"]);
    // "Identify opportunities" does not even say of what kind.
    looks && reading.means(object, &OPTIONS) && (at + 1..=object).any(|at| !is_general(reading, at))
}

/// "Hire the sales team", "Build out the legal department".
fn staffs(reading: &Reading<'_>, at: usize, next: usize, object: usize) -> bool {
    reading.means(at, &["hire", "recruit", "build out", "staff"])
        && reading.means(object, &["team", "department", "squad", "crew"])
        && reading.is(next, Classes::DETERMINER.with(Classes::GENERIC))
}

/// "Fix bugs", "Standardise contracts", "Consolidate vendors".
fn tidies(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.means(at, &["fix", "squash"])
        && reading.means(
            object,
            &["bug", "defect", "issue", "vulnerability", "error"],
        )
        || reading.means(at, &["standardize", "consolidate", "unify", "centralize"])
            && reading.means(
                object,
                &["contract", "vendor", "supplier", "account", "payment"],
            )
}

/// "Close Series B", "Raise a seed round".
fn closes_a_round(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.means(at, &["close", "raise", "secure", "complete"])
        && (at + 1..=object + 1).any(|at| reading.says(at, &["series", "seed", "round"]))
}
