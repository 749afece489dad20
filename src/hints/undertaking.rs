//! Undertakings that are over once they are done, known by their verb or by the two together: a seat is filled,
//! a licence granted, a company renamed.

use super::lexicon::Classes;
use super::reading::{Reading, noun_phrase};
use super::thing::{is_artifact, is_deliverable, is_thing};

/// Whether the verb at `at` undertakes something of that kind. Its object starts at `next`, and `object` names it.
pub(crate) fn is_undertaking(reading: &Reading<'_>, at: usize, next: usize, object: usize) -> bool {
    fills_a_seat(reading, at, next, object)
        || studies(reading, at, object)
        || is_granted(reading, at, object)
        || adds(reading, at, object)
        || undertakes(reading, at) && !reading.is(object, Classes::FIGURATIVE)
        || puts_at_hand(reading, at, object)
}

/// "Hire a head of sales", "Hire VP of Sales" fill a seat, and "Train staff" fills a room; "Hire people who
/// care" says what kind of team it should be.
fn fills_a_seat(reading: &Reading<'_>, at: usize, next: usize, object: usize) -> bool {
    const NOBODY: Classes = Classes::GROUP
        .with(Classes::ABSTRACT)
        .with(Classes::CONCERN)
        .with(Classes::PREPOSITION)
        .with(Classes::ADVERB)
        .with(Classes::FIGURATIVE);
    match reading.lemma(at) {
        "hire" | "recruit" | "appoint" => {
            reading.says(next, &["a", "an"])
                || reading.is_word(object)
                    && !reading.is(object, NOBODY)
                    && !reading.word(object).ends_with(['s', 'y'])
        }
        "select" | "choose" => reading.says(next, &["a", "an"]),
        "fill" => reading.means(object, &["position", "vacancy", "role", "seat", "opening"]),
        "train" | "retrain" | "upskill" | "educate" => {
            reading.is(object, Classes::INWARD)
                || reading.means(object, &["team", "manager", "leader"])
        }
        _ => false,
    }
}

/// "Evaluate both suppliers", "Audit the stores": knowing more is not yet doing better.
pub(crate) fn studies(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    const NOTHING: Classes = Classes::ADVERB
        .with(Classes::ADJECTIVE)
        .with(Classes::WEAK)
        .with(Classes::GROUP)
        .with(Classes::FIGURATIVE);
    // "Research-led teaching" is no command.
    let is_joined = reading.token(at + 1).is_some_and(|next| next.glued);
    let names_manner =
        is_joined || (at..reading.tokens().len()).any(|at| reading.word(at).ends_with("ly"));
    match reading.lemma(at) {
        "evaluate" | "assess" | "audit" | "benchmark" | "investigate" | "analyze" | "inspect"
        | "research" => {
            !names_manner
                && !reading.is(object, NOTHING)
                && !reading.says(at + 1, &["and", "that", "which"])
        }
        "identify" => is_deliverable(reading, object) || is_artifact(reading, object),
        "review" | "examine" => {
            !names_manner
                && !reading.is(object, Classes::GROUP)
                && reading.is(at + 1, Classes::DETERMINER)
        }
        "collect" | "gather" => reading.means(
            object,
            &[
                "feedback",
                "data",
                "information",
                "input",
                "requirement",
                "evidence",
                "insight",
            ],
        ),
        "explore" => reading.means(
            object,
            &[
                "feasibility",
                "possibility",
                "option",
                "alternative",
                "approach",
                "viability",
            ],
        ),
        _ => false,
    }
}

/// "Add support for passkeys".
fn adds(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    let is_support = (at + 1..=object).any(|at| reading.word(at) == "support");
    reading.lemma(at) == "add" && (is_support || is_thing(reading, object))
}

/// "Rebrand the company", "Restructure sales": an undertaking, whatever it is done to.
fn undertakes(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "rebrand",
            "restructure",
            "reorganize",
            "migrate",
            "replatform",
            "rename",
        ],
    ) && !(at..reading.tokens().len()).any(|at| reading.word(at).ends_with("ly"))
        || reading.lemma(at) == "upgrade" && reading.word(at + 1) == "to"
}

/// "Provide a self-service portal", "Get a new ledger": handed over to nobody in particular.
fn puts_at_hand(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    let for_somebody =
        (object + 1..reading.tokens().len()).any(|at| reading.says(at, &["for", "to", "with"]));
    (reading.means(at, &["provide", "offer"]) && !for_somebody
        || reading.means(at, &["make", "get"])
            && reading.says(at + 1, &["a", "an"])
            && reading.word(at + 2) == "new"
        || reading.lemma(at) == "have")
        && (is_deliverable(reading, object) || is_artifact(reading, object))
}

/// "Obtain the food licence": somebody else says yes once.
fn is_granted(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    // "ISO 14001 certification"
    let behind = reading.number_at(object + 1).map(|_| object + 2);
    let last = behind
        .and_then(|at| noun_phrase(reading, at))
        .map_or(object, |phrase| phrase.noun);
    let asks = reading.means(
        at,
        &[
            "obtain", "secure", "achieve", "get", "gain", "renew", "acquire", "attain", "receive",
            "earn", "file",
        ],
    );
    // "SOC 2 compliance"
    let is_norm = reading.lemma(last) == "compliance"
        && reading.token(at + 1).is_some_and(|token| {
            token.entry.is_none() || token.is(Classes::ACRONYM.with(Classes::NAME_HEAD))
        });
    let signs = reading.means(at, &["sign", "conclude", "negotiate"])
        && reading.is(object, Classes::GRANTED);
    let is_paper = |at: usize| {
        let word = reading.lemma(at);
        [
            "certification",
            "recertification",
            "certificate",
            "accreditation",
            "approval",
            "permit",
            "permission",
            "patent",
            "license",
            "licence",
        ]
        .iter()
        .any(|paper| word.ends_with(paper))
    };
    let is_test = reading.lemma(at) == "pass"
        && reading.means(last, &["audit", "inspection", "review", "certification"]);
    // "Become GDPR compliant"
    let end = reading.tokens().len();
    let is_state = reading.means(at, &["become", "get", "be"])
        && (at + 1..end)
            .rfind(|at| reading.is_word(*at))
            .is_some_and(|at| reading.says(at, &["certified", "accredited", "compliant"]));
    asks && (is_norm || (object..=last).any(is_paper)) || is_test || signs || is_state
}
