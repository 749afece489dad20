//! Numbers that belong to a name or say a place in a ranking.

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Form, Head, Reading, Sort};
use crate::hints::listed::is_one_of;
use crate::hints::thing::is_version;

/// "top 3", "number one", "#1", "from 8th to 3rd".
pub(super) fn is_rank(reading: &Reading<'_>, number: &Number) -> bool {
    if number.first == 0 || number.unit != Unit::None {
        return false;
    }
    let before = number.first - 1;
    let is_hash = reading
        .token(before)
        .is_some_and(|token| token.sort == Sort::Sign && &reading.text[token.span.clone()] == "#");
    // "project#14" is a reference.
    if is_hash && reading.token(before).is_some_and(|token| token.glued)
        || is_versioned(reading, number)
        || is_entry(reading, number)
    {
        return false;
    }
    let named = reading.says(
        before,
        &[
            "top", "number", "position", "rank", "ranked", "place", "page",
        ],
    ) && (!reading.says(before, &["number"]) || number.value <= 3.0);
    let ordinal = number.role == Role::Name
        && reading.says(before, &["from", "to"])
        && reading.text[number.span.clone()].len() < 6
        && reading.text[number.span.clone()].ends_with(['t', 'd', 'h', 'T', 'D', 'H']);
    is_hash || named || ordinal
}

/// Part of a name: behind "SOC" or "phase", or joined to a word that is no unit ("5-star").
pub(super) fn is_name(reading: &Reading<'_>, number: &Number) -> bool {
    let behind = number.last + 1;
    let joined = number.unit == Unit::None
        && reading
            .token(behind)
            .is_some_and(|token| token.glued && token.is_word())
        && number.last == number.first;
    if joined {
        return true;
    }
    if is_versioned(reading, number) || is_entry(reading, number) {
        return true;
    }
    if refers_to_an_entry(reading, number) || number.is_time() && names_a_window(reading, number) {
        return true;
    }
    if number.spelled && number.value.total_cmp(&1.0).is_eq() && is_pronoun(reading, number) {
        return true;
    }
    if number.spelled
        && reading.says(behind, &["trust", "waste", "touch", "knowledge", "party"])
        && number.value < 1.0
    {
        return true;
    }
    let glued_to_word = reading.token(number.first).is_some_and(|token| token.glued)
        && number.first > 0
        && reading.is_word(number.first - 1);
    if glued_to_word && number.unit == Unit::None {
        return true;
    }
    number.first > 0
        && !number.spelled
        && (is_named(reading, number) || names_an_object(reading, number))
}

/// "v0.5", "the 2.0 version", "Ledger 2.2 is published".
fn is_versioned(reading: &Reading<'_>, number: &Number) -> bool {
    let behind = number.last + 1;
    let Some(before) = number.first.checked_sub(1) else {
        return false;
    };
    if reading.is_sort(before, Sort::Stop) && before > 0 && is_version(reading.word(before - 1)) {
        return true;
    }
    let is_decimal = number.unit == Unit::None && reading.text[number.span.clone()].contains('.');
    // What is said of it shows that the number belongs to the name.
    let is_title = reading.is_word(before)
        && reading.is(behind, Classes::BEING)
        && (behind + 1..behind + 3).any(|at| reading.is(at, Classes::SHIP.with(Classes::DONE)));
    is_decimal && (reading.means(behind, &["version", "release", "edition"]) || is_title)
}

/// "spec §16", "build #3": which one it is.
fn is_entry(reading: &Reading<'_>, number: &Number) -> bool {
    let Some(before) = number.first.checked_sub(1) else {
        return false;
    };
    match &reading.text[reading.span(before, before)] {
        "§" => true,
        "#" => {
            before > 0
                && reading.is(before - 1, Classes::NOUN)
                && !reading.says(before - 1, &["rank", "place", "position", "hit"])
                && reading.head != Head::Verb(before - 1)
        }
        _ => false,
    }
}

/// "project#14", "see #231 in the tracker": an entry somewhere else.
fn refers_to_an_entry(reading: &Reading<'_>, number: &Number) -> bool {
    number.first.checked_sub(1).is_some_and(|before| {
        reading.token(before).is_some_and(|token| {
            token.glued && token.sort == Sort::Sign && reading.text[token.span.clone()] == *"#"
        })
    })
}

/// "Renovate ward 3": a bare number behind the thing that is worked on.
fn names_an_object(reading: &Reading<'_>, number: &Number) -> bool {
    let before = number.first - 1;
    let works = matches!(reading.head, Head::Verb(at) if at < before && (reading.is(at, Classes::WORK) || reading.lemma(at) == "support"));
    let measured = Classes::MEASURE
        .with(Classes::RATE)
        .with(Classes::VANITY)
        .with(Classes::FUNCTION)
        .with(Classes::ADVERB)
        .with(Classes::PARTICLE)
        .with(Classes::ADJECTIVE);
    works
        && number.unit == Unit::None
        && number.noun.is_none()
        && reading.is_word(before)
        && !reading.is(before, measured)
}

fn is_named(reading: &Reading<'_>, number: &Number) -> bool {
    let before = number.first - 1;
    let plain = number.unit == Unit::None
        || reading.is(before, Classes::TIME) && matches!(number.unit, Unit::Other(_));
    if !plain || !reading.is(before, Classes::NAME_HEAD) {
        return false;
    }
    let token = &reading.tokens()[before];
    let could_count = reading.is(number.last + 1, Classes::NOUN.with(Classes::ADJECTIVE))
        && token.is(Classes::VERB);
    let is_target = before > 0
        && reading.says(
            before - 1,
            &["to", "from", "reach", "least", "above", "achieve"],
        );
    let scale = reading.says(before, &["level", "tier", "stage", "grade"]);
    token.form != Form::Plural && !could_count && !(is_target && scale && number.noun.is_none())
}

/// "30-day retention", "3-year plan": the time names a window and is no target.
fn names_a_window(reading: &Reading<'_>, number: &Number) -> bool {
    let glued = reading
        .token(number.last)
        .is_some_and(|token| token.glued && number.last > number.first);
    let next = reading.lemma(number.last + 1);
    let window = is_one_of(
        next,
        &[
            "retention",
            "churn",
            "window",
            "trial",
            "plan",
            "active",
            "readmission",
            "mortality",
            "moving",
            "rolling",
            "survival",
            "average",
            "roadmap",
            "strategy",
            "service",
            "support",
            "program",
            "programme",
            "course",
            "repeat",
            "warranty",
            "contract",
            "vision",
            "mark",
        ],
    );
    window && (glued || number.value > 6.0)
}

/// "one of the", "number one", "no one", "one place".
fn is_pronoun(reading: &Reading<'_>, number: &Number) -> bool {
    let before = reading.word_before(number.first);
    let measured = matches!(number.unit, Unit::OutOf(_) | Unit::Time(..) | Unit::Percent)
        || is_one_of(
            before,
            &[
                "from", "to", "under", "least", "below", "than", "most", "over",
            ],
        );
    !measured && !reading.is(number.last + 1, Classes::OUTCOME.with(Classes::DELIVERABLE))
}
