//! Verbs after which a thing is there, and what that thing is.

use super::general::is_name;
use super::lexicon::Classes;
use super::reading::{Reading, Sort, noun_phrase, skip_openers};
use super::thing::{is_artifact, is_deliverable, is_superlative, is_thing, is_version};

/// "A rating and scoring system", "a safe, roomy clinic": what is made may be named behind "and", behind a
/// comma, or behind a number in its name.
pub(crate) fn joined_thing(reading: &Reading<'_>, object: usize) -> Option<usize> {
    const PRAISE: Classes = Classes::ADJECTIVE
        .with(Classes::UNMEASURED)
        .with(Classes::GENERIC);
    let is_made = |at: usize| is_deliverable(reading, at) || is_artifact(reading, at);
    let is_praise = reading.is(object, PRAISE)
        && !reading.is(object, Classes::NOUN)
        && reading.is_sort(object + 1, Sort::Comma);
    let joins = is_praise
        || reading.says(object + 1, &["and", "or"])
        || reading.number_at(object + 1).is_some();
    let next = noun_phrase(reading, skip_openers(reading, object + 2))?.noun;
    (joins && !is_made(object) && is_made(next)).then_some(next)
}

/// Verbs after which a thing is out, whatever it is. "Ship on time" says how, not what.
pub(crate) fn puts_out(reading: &Reading<'_>, at: usize) -> bool {
    match reading.lemma(at) {
        "launch" | "relaunch" | "ship" | "release" | "deploy" | "implement" | "introduce"
        | "complete" | "finish" | "wrap up" | "migrate" | "announce" | "unveil" | "publish"
        | "open source" => !reading.is(at + 1, Classes::PREPOSITION),
        "roll out" => true,
        "execute" => reading.is(at + 1, Classes::DETERMINER),
        _ => false,
    }
}

/// Anything but people, a brand that enters a market, and what is launched only in a figure of speech
/// ("a movement").
pub(crate) fn is_put_out(reading: &Reading<'_>, noun: usize) -> bool {
    let figurative = reading.is(noun, Classes::FIGURATIVE) && !reading.is(noun, Classes::METHOD);
    let is_new_community = reading.lemma(noun) == "community" && launches_new(reading, noun);
    (!figurative || is_new_community)
        && (!reading.means(noun, &["brand"]) || reading.says_before(noun, &["new"]))
        && (is_name(reading, noun)
            || is_new_community
            || !reading.is(
                noun,
                Classes::GROUP.with(Classes::PRONOUN).with(Classes::TIME),
            ))
}

/// "Launch a new customer community"
fn launches_new(reading: &Reading<'_>, noun: usize) -> bool {
    let start = reading.head.start();
    reading.is(start, Classes::SHIP) && (start..noun).any(|at| reading.word(at) == "new")
}

/// "Version 1", "v2.0", "the beta".
pub(crate) fn names_a_version(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens().len()).any(|at| {
        let numbered =
            reading.says(at, &["version", "phase"]) && reading.number_at(at + 1).is_some();
        numbered || is_version(reading.word(at)) || reading.says(at, &["mvp", "poc"])
    })
}

/// Verbs that make a thing, if their object is one. What only wants more of it ("Promote", "Enrich") does not.
pub(crate) fn makes(reading: &Reading<'_>, at: usize) -> bool {
    const MAKES: Classes = Classes::DELIVERY.with(Classes::PRODUCE);
    let wants_more = reading.is(at, Classes::WEAK)
        && !reading.means(
            at,
            &[
                "develop",
                "facilitate",
                "modernize",
                "perform",
                "upgrade",
                "standardize",
            ],
        );
    (reading.is(at, MAKES) || reading.means(at, &["adopt", "collect", "extend"]))
        && !wants_more
        && !reading.is(at, Classes::WEASEL)
        && !reading.means(
            at,
            &[
                "make", "provide", "offer", "get", "give", "have", "put", "take", "share",
                "capture", "onboard", "place",
            ],
        )
}

/// Verbs after which a thing is there that was not there before.
pub(crate) fn builds(reading: &Reading<'_>, at: usize) -> bool {
    makes(reading, at)
        && (reading.is(at, Classes::DELIVERY.with(Classes::PRODUCE))
            || reading.lemma(at) == "adopt")
        && !reading.is(at, Classes::TASK.with(Classes::GAUGE))
        && !reading.means(at, &["fix", "modernize", "repair", "test", "run"])
        && !readies(reading, at)
}

/// "Prepare our stores for the winter": they are there already.
pub(crate) fn readies(reading: &Reading<'_>, at: usize) -> bool {
    reading.lemma(at) == "prepare"
        && (at + 2..reading.tokens().len()).any(|at| reading.word(at) == "for")
}

/// "Equip the vans with cameras": things are handed out.
pub(crate) fn equips(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    let with = (at + 1..end).find(|at| reading.says(*at, &["with"]));
    let handed = with.and_then(|with| noun_phrase(reading, skip_openers(reading, with + 1)));
    reading.means(at, &["equip", "supply", "furnish"])
        && handed.is_some_and(|phrase| {
            is_deliverable(reading, phrase.noun) || is_artifact(reading, phrase.noun)
        })
}

/// "Introduce Lisbon to jazz", "Set up every newcomer for success": somebody is helped to something, unless
/// what is set up is a thing for certain.
pub(crate) fn acquaints(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    let end = reading.tokens().len();
    reading.means(at, &["introduce", "set up"])
        && (object + 1..end).any(|at| reading.says(at, &["to", "for"]))
        && !reading.says(reading.head.start() + 1, &["a", "an"])
        && !is_deliverable(reading, object)
        && !is_artifact(reading, object)
        && !reading.is(object, Classes::METHOD)
}

/// "Interview customers", "Survey all members".
pub(crate) fn asks_people(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.means(at, &["interview", "survey", "poll"])
        && reading.is(object, Classes::GROUP.with(Classes::OUTCOME))
}

/// Verbs that only ever work on what is there, and leave everybody where they were.
pub(crate) fn remakes(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "merge",
            "unify",
            "consolidate",
            "upgrade",
            "update",
            "revise",
            "reconfigure",
            "standardize",
            "centralize",
            "define",
            "specify",
            "formulate",
            "rename",
            "formalize",
            "extract",
            "operationalize",
            "productionize",
        ],
    )
}

/// "Merge the two lists", "Consolidate our systems into one".
pub(crate) fn joins_things(reading: &Reading<'_>, at: usize) -> bool {
    let into_one = (at + 1..reading.tokens().len())
        .any(|at| reading.word(at) == "into" && reading.says(at + 1, &["one", "a"]));
    reading.lemma(at) == "merge"
        || into_one && reading.means(at, &["consolidate", "unify", "combine", "integrate"])
}

/// "Develop a …", "Design a new …": something that is not there yet.
pub(crate) fn plans_one(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(at, &["develop", "design", "devise", "craft"])
        && reading.says(at + 1, &["a", "an", "new"])
}

/// "Design a new logo": what is made, although a count of it would be a result.
pub(crate) fn draws(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.lemma(at) == "design" && reading.is(object, Classes::DELIVERABLE)
}

/// Verbs of handing over what was ordered: how well it is made, they all promise.
pub(crate) fn hands_over(reading: &Reading<'_>, at: usize) -> bool {
    reading.is(at, Classes::DELIVERY)
        && (!reading.is(at, Classes::MAKING) || reading.lemma(at) == "deliver")
}

/// "The fastest", "a world-class", "the most trusted": better than others.
pub(crate) fn excels(reading: &Reading<'_>, at: usize) -> bool {
    is_superlative(reading.word(at))
        || reading.says(at, &["most", "best", "world"])
        || reading.is(at, Classes::UNMEASURED)
            && reading.says(at, &["class", "favorite", "favourite"])
}

/// A thing, and not an idea that everybody has.
pub(crate) fn is_plain_thing(reading: &Reading<'_>, noun: usize) -> bool {
    is_thing(reading, noun)
        && !reading.is(noun, Classes::ADVERB.with(Classes::ADJECTIVE))
        && (!reading.is(noun, Classes::CONCERN.with(Classes::GENERIC))
            || is_deliverable(reading, noun)
            || is_artifact(reading, noun))
}
