//! Undertakings that are over once they are done, known by their verb or by the two together: a seat is filled,
//! a licence granted, a company renamed.

use super::chore::is_chore;
use super::lexicon::Classes;
use super::reading::{Reading, noun_phrase, skip_openers};
use super::thing::{is_artifact, is_deliverable, is_thing};

/// Whether the verb at `at` undertakes something of that kind. Its object starts at `next`, and `object` names it.
pub(crate) fn is_undertaking(reading: &Reading<'_>, at: usize, next: usize, object: usize) -> bool {
    fills_a_seat(reading, at, next, object)
        || is_chore(reading, at, next, object)
        || studies(reading, at, object)
        || is_granted(reading, at, object)
        || adds(reading, at, object)
        || takes_on_board(reading, at, object)
        || undertakes(reading, at)
            && (!reading.is(object, Classes::FIGURATIVE)
                || reading.means(object, &["code", "department", "company", "organization"]))
        || changes_over(reading, at)
        || integrates(reading, at, object)
        || reading.means(at, &["pilot", "trial", "test"])
            && reading.is(next, Classes::DETERMINER)
            && !reading.is(object, Classes::FIGURATIVE)
        || prepares_for_a_day(reading, at)
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
        "identify" | "map" | "outline" | "list" | "specify" | "define" => {
            is_deliverable(reading, object)
                || is_artifact(reading, object)
                || lists_needs(reading, at)
        }
        "measure" | "quantify" => {
            !names_manner
                && !reading.is(object, Classes::GROUP.with(Classes::PRONOUN))
                && !reading.says(at + 1, &["what", "how", "up"])
        }
        "review" | "examine" => !names_manner && !reading.is(object, Classes::GROUP),
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
                "testimonial",
                "response",
                "signature",
                "review",
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

/// "Map the needs of enterprises", "Identify areas of progress": a list of them, and nothing done about them.
fn lists_needs(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    let words = (at + 1..end).filter(|at| reading.is_word(*at)).count();
    words > 2
        && (at + 1..end).any(|at| {
            reading.means(
                at,
                &[
                    "need",
                    "requirement",
                    "gap",
                    "area",
                    "risk",
                    "issue",
                    "problem",
                    "goal",
                    "priority",
                    "stakeholder",
                    "metric",
                    "kpi",
                    "bottleneck",
                ],
            )
        })
}

/// "Prepare the company for the audit": a date in the calendar.
fn prepares_for_a_day(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    let is_day = |at: usize| {
        reading.means(
            at,
            &[
                "audit",
                "inspection",
                "certification",
                "migration",
                "launch",
                "relocation",
                "exam",
            ],
        )
    };
    let behind = (at + 1..end).find(|at| reading.word(*at) == "for");
    reading.means(at, &["prepare", "prepare for"])
        && (behind.is_some_and(|behind| (behind + 1..end).any(is_day))
            || reading.lemma(at) == "prepare for" && (at + 1..end).any(is_day))
}

/// "Integrate Stripe": one tool is joined to another. "Integrate thrift into every product" is a habit.
fn integrates(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    let into = (object + 1..reading.tokens().len()).any(|at| reading.says(at, &["into", "in"]));
    // Most tools have a name that the lexicon lacks.
    let is_name = reading
        .token(object)
        .is_some_and(|token| token.entry.is_none())
        && !reading.word(object).ends_with('s')
        || reading.means(
            object,
            &["intelligence", "payment", "data", "analytics", "feed"],
        );
    reading.lemma(at) == "integrate"
        && !into
        && (is_name || is_deliverable(reading, object) || is_artifact(reading, object))
}

/// "Onboard the billing data": people who are brought on board should feel at home, things are only moved.
fn takes_on_board(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.lemma(at) == "onboard"
        && !reading.is(
            object,
            Classes::GROUP.with(Classes::OUTCOME).with(Classes::PRONOUN),
        )
        && !reading.is(object, Classes::UNMEASURED.with(Classes::ADVERB))
        && reading
            .token(object)
            .is_some_and(|token| token.entry.is_some())
}

/// "Add support for passkeys".
fn adds(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    const NOTHING: Classes = Classes::GROUP
        .with(Classes::ABSTRACT)
        .with(Classes::FIGURATIVE)
        .with(Classes::MEASURE);
    let is_support = (at + 1..=object).any(|at| reading.word(at) == "support");
    // "Add payment by invoice"
    let is_anything = !reading.is(object, NOTHING) && !reading.word(object).ends_with('s');
    reading.lemma(at) == "add" && (is_support || is_anything || is_thing(reading, object))
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
            "refactor",
        ],
    ) && !(at..reading.tokens().len()).any(|at| reading.word(at).ends_with("ly"))
        || reading.means(at, &["upgrade", "refactor", "port", "convert"])
            && reading.word(at + 1) == "to"
}

/// "Move to GitHub Actions", "Switch to the new ledger": from one tool or place to another.
fn changes_over(reading: &Reading<'_>, at: usize) -> bool {
    let moves = reading.means(at, &["move", "switch", "transition", "change", "convert"]);
    let place = noun_phrase(reading, skip_openers(reading, at + 2));
    // "Move all instances to the cloud"
    let thing = noun_phrase(reading, skip_openers(reading, at + 1)).map(|thing| thing.noun);
    let moves_things = thing.is_some_and(|thing| {
        (is_deliverable(reading, thing) || is_artifact(reading, thing))
            && reading.says(thing + 1, &["to", "onto", "into", "off"])
    });
    if moves_things && reading.means(at, &["move", "switch", "transition"]) {
        return true;
    }
    moves
        && reading.says(at + 1, &["to", "over", "onto", "away"])
        && place.is_some_and(|place| {
            (is_deliverable(reading, place.noun)
                || is_artifact(reading, place.noun)
                || reading.is(place.noun, Classes::METHOD)
                || reading.means(place.noun, &["provider", "vendor", "supplier", "stack"])
                || reading
                    .token(at + 2)
                    .is_some_and(|token| token.is_word() && token.classes.say_nothing()))
                && !reading.is_word(place.noun + 1)
        })
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

/// "Achieve SOC 2 Type II", "Obtain ISO 27001": a norm by its name, and nothing else.
fn names_a_norm(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    // "… by spring"
    let end = (at..end)
        .find(|at| reading.word(*at) == "by")
        .unwrap_or(end);
    let is_part = |at: usize| {
        !reading.is_word(at)
            || reading.is(at, Classes::NAME_HEAD.with(Classes::ACRONYM))
            || reading.says(at, &["standard", "the", "and", "type", "level"])
    };
    reading.says(
        at + 1,
        &[
            "soc", "iso", "pci", "hipaa", "gdpr", "fedramp", "hitrust", "wcag",
        ],
    ) && (at + 2..end).all(is_part)
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
        && (reading.is(object, Classes::GRANTED) || reading.lemma(object) == "partnership");
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
        && reading.means(
            last,
            &["audit", "inspection", "review", "certification", "exam"],
        );
    // "Become GDPR compliant"
    let is_state = reading.means(at, &["become", "get", "be"])
        && reading
            .last_word(at + 1)
            .is_some_and(|at| reading.says(at, &["certified", "accredited", "compliant"]));
    asks && (is_norm || names_a_norm(reading, at) || (object..=last).any(is_paper))
        || is_test
        || signs
        || is_state
}
