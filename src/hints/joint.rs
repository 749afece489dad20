//! Where a sentence falls into two: a second clause with a verb of its own, or a second measure with a
//! number of its own.

use super::lexicon::Classes;
use super::reading::{Form, Number, Reading, Role, Sort, Unit, WorkKind};

/// Where the second aim starts, and how it hangs together with the first.
pub(crate) struct Joint {
    /// The "and", the comma or the semicolon.
    pub(crate) at: usize,
    /// The first token of the second aim.
    pub(crate) second: usize,
    /// Whether the verb of the first aim holds for the second too.
    pub(crate) shares_verb: bool,
}

/// The longest text that is looked through: in longer ones, nobody could tell what belongs together.
const LONGEST: usize = 60;

/// Every place behind `start` where a second aim may begin, in English and unless it guards the first.
pub(crate) fn joints<'a>(
    reading: &'a Reading<'_>,
    start: usize,
) -> impl Iterator<Item = Joint> + 'a {
    let end = if reading.is_english {
        reading.tokens().len().min(LONGEST)
    } else {
        0
    };
    (start + 1..end).filter_map(move |at| {
        let token = reading.token(at)?;
        let joins = match token.sort {
            Sort::Word => reading.says(at, &["and", "plus"]),
            Sort::Comma | Sort::Stop => true,
            Sort::Sign => &reading.text[token.span.clone()] == "&",
            _ => false,
        };
        let fillers = |at: &usize| {
            reading.says(*at, &["and", "also", "then", "to"]) || reading.is(*at, Classes::ADVERB)
        };
        let second = (at + 1..end).find(|at| !fillers(at)).filter(|_| joins)?;
        let is_guard = (second..end).any(|at| keeps(reading, at))
            || reading.says(second, &["while", "without", "with", "so", "but"]);
        let bounds = reading.is_sort(second, Sort::More) || reading.is_sort(second, Sort::Less);
        let opens = bounds || reading.is_word(second) || reading.number_at(second).is_some();
        (opens && !is_guard).then_some(Joint {
            at,
            second,
            shares_verb: false,
        })
    })
}

/// "keep errors low", "churn stays below 3%".
fn keeps(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "keep", "maintain", "stay", "stays", "remain", "remains", "sustain",
        ],
    )
}

/// A verb in the form of the head, with an object of its own, behind a first aim that has one too.
pub(crate) fn starts_clause(reading: &Reading<'_>, head: usize, joint: &Joint) -> bool {
    let verbs = Classes::CHANGE
        .with(Classes::GAIN)
        .with(Classes::WORK)
        .with(Classes::MAKING);
    let (Some(first), Some(second)) = (reading.token(head), reading.token(joint.second)) else {
        return false;
    };
    let is_closed = reading.number_at(joint.at - 1).is_some();
    let next = joint.second + 1;
    let opens_object = reading.is(next, Classes::DETERMINER.with(Classes::ADJECTIVE))
        || reading.number_at(next).is_some();
    let moves = second.is(Classes::RISE.with(Classes::FALL))
        && !second.is(Classes::ADJECTIVE)
        && !reading.is(next, Classes::RATE.with(Classes::PREPOSITION));
    let is_noun = second.is(Classes::NOUN.with(Classes::ADJECTIVE));
    let is_verb = second.is(verbs)
        && second.form == first.form
        && (is_closed || opens_object || moves || !is_noun);
    let is_sum = |at: usize| {
        reading
            .number_at(at)
            .is_some_and(|index| matches!(reading.numbers[index].unit, Unit::Money(_)))
    };
    let has_object = |from: usize, to: usize| {
        (from..to).any(|at| {
            is_sum(at)
                || reading.is_word(at) && !reading.is(at, Classes::FUNCTION.with(Classes::VERB))
                || reading.is(at, Classes::NOUN)
        })
    };
    // "Trustworthy and secure software": a quality beside another.
    let is_quality = reading.word(joint.second) == "secure"
        && joint.at == head + 2
        && !reading.is(head + 1, Classes::NOUN);
    is_verb
        && !is_quality
        && has_object(head + 1, joint.at)
        && has_object(next, reading.tokens().len())
        && !points_back(reading, next)
}

/// "…it", "…their trust": the second part is about what the first one named.
fn points_back(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens().len()).any(|at| {
        reading.says(
            at,
            &[
                "it", "its", "them", "their", "they", "this", "these", "those", "one", "ones",
            ],
        )
    })
}

/// A second measure with a number of its own, and whether the first verb holds for it.
pub(crate) fn second_target(reading: &Reading<'_>, joint: &Joint) -> Option<bool> {
    const REACH: usize = 8;
    let measures = |number: &&Number| number.role.measures();
    let first = reading
        .numbers
        .iter()
        .filter(measures)
        .rfind(|number| number.last < joint.at)?;
    let second = reading
        .numbers
        .iter()
        .find(|number| number.first >= joint.second)?;
    if !aims(first) || !aims(second) || second.first - joint.second > REACH {
        return None;
    }
    let opening = (joint.second..second.first)
        .all(|at| reading.says(at, &["at", "least", "more", "than", "over", ""]));
    if opening {
        // "Hire two editors and four writers": one kind of work.
        let is_one_work = reading
            .work
            .as_ref()
            .is_some_and(|work| work.kind == WorkKind::Counted);
        let two = !is_one_work
            && (are_two_sums(reading, first, second)
                || are_two_counts(reading, joint, first, second));
        return two.then_some(true);
    }
    let link = (joint.second + 1..second.first)
        .find(|at| is_link(reading, *at))
        .unwrap_or(second.first);
    let measure = measure_of(reading, joint, link, second)?;
    let plain = Classes::CONJUNCTION.with(Classes::PRONOUN);
    let simple = (joint.second..link).all(|at| reading.is_word(at) && !reading.is(at, plain));
    let is_and = reading.is_word(joint.at);
    let shares_verb = is_and && reading.says(link, &["to", "by", "from"]);
    (simple && is_other(reading, joint, measure)).then_some(shares_verb)
}

fn aims(number: &Number) -> bool {
    number.role.measures() && !matches!(number.role, Role::Low | Role::High | Role::Rank)
}

/// "$5m in grants and $2m in donations".
fn are_two_sums(reading: &Reading<'_>, first: &Number, second: &Number) -> bool {
    let money = |number: &Number| matches!(number.unit, Unit::Money(_));
    let (after_first, after_second) = (reading.word(first.last + 1), reading.word(second.last + 1));
    money(first) && money(second) && !after_first.is_empty() && after_first == after_second
}

/// "40 farms and 300 households", "at least 30% of authors … and at least 50% of readers …".
fn are_two_counts(reading: &Reading<'_>, joint: &Joint, first: &Number, second: &Number) -> bool {
    let (Some(one), Some(other)) = (first.noun, second.noun) else {
        return false;
    };
    // "30 farms and 4 mills join": both do the same.
    let shares_claim = one + 1 == joint.at
        && ([other, other + 1]
            .iter()
            .any(|at| reading.word(*at).ends_with("ed"))
            || (other + 1..reading.tokens().len()).any(|at| reading.is(at, Classes::VERB)));
    reading.word(joint.at) == "and"
        && !shares_claim
        && !is_bracketed(reading, joint.at)
        && first.unit == second.unit
        && matches!(first.unit, Unit::None | Unit::Percent)
        && matches!(first.role, Role::Count | Role::AtLeast)
        && matches!(second.role, Role::Count | Role::AtLeast)
        && first.value >= 1.0
        && second.value >= 1.0
        && one < joint.at
        && (reading.lemma(one) != reading.lemma(other) || one + 1 < joint.at)
}

/// Whether a token stands in brackets.
fn is_bracketed(reading: &Reading<'_>, end: usize) -> bool {
    let count = |sort: Sort| (0..end).filter(|at| reading.is_sort(*at, sort)).count();
    count(Sort::Open) > count(Sort::Close)
}

/// Whether a semicolon parts two claims of their own: "NPS above 40; 12 schools served". In brackets, it
/// parts details.
pub(crate) fn starts_claim(reading: &Reading<'_>, joint: &Joint) -> bool {
    let end = reading.tokens().len();
    let is_semicolon = &reading.text[reading.span(joint.at, joint.at)] == ";";
    if !is_semicolon || is_bracketed(reading, joint.at) {
        return false;
    }
    let measured = |from: usize, to: usize| {
        reading
            .numbers
            .iter()
            .any(|number| number.first >= from && number.last < to && aims(number))
    };
    let done = |from: usize, to: usize| {
        (from..to).any(|at| {
            reading.is(at, Classes::DONE)
                || reading.is(at, Classes::WORK.with(Classes::MAKING))
                    && reading
                        .token(at)
                        .is_some_and(|token| token.form == Form::Past)
        })
    };
    // "…; baseline 32", "…; measured monthly"
    let adds_detail = reading.says(
        joint.second,
        &[
            "baseline",
            "currently",
            "current",
            "now",
            "today",
            "source",
            "measured",
            "measure",
            "up",
            "down",
            "from",
            "was",
            "target",
            "stretch",
            "see",
            "eg",
            "e",
            "note",
            "last",
            "tracked",
            "vs",
            "versus",
            "previously",
            "owner",
            "due",
            "by",
            "excluding",
        ],
    );
    let (before, behind) = (measured(0, joint.at), measured(joint.second, end));
    let are_two = if before {
        behind || done(joint.second, end)
    } else {
        behind && done(0, joint.at)
    };
    are_two && !adds_detail
}

/// The measure that the second number is about: before it, or behind it ("99.8% uptime"). Behind a comma
/// it has to stand close, since much else may follow a comma.
fn measure_of(reading: &Reading<'_>, joint: &Joint, link: usize, second: &Number) -> Option<usize> {
    let is_and = reading.is_word(joint.at);
    let close = is_and || link - joint.second <= 3;
    let before = (joint.second..link)
        .rfind(|at| is_measure(reading, *at))
        .filter(|at| is_and || link - at == 1);
    let behind = second.noun.filter(|at| is_measure(reading, *at));
    before.or(behind).filter(|_| close)
}

/// Another measure than those of the first aim, which has one too.
fn is_other(reading: &Reading<'_>, joint: &Joint, measure: usize) -> bool {
    let mut first = reading.head.start()..joint.at;
    let lemma = reading.lemma(measure);
    let is_new = lemma == "rate" || first.clone().all(|at| reading.lemma(at) != lemma);
    is_new && first.any(|at| is_measure(reading, at) || reading.is(at, Classes::OUTCOME))
}

fn is_measure(reading: &Reading<'_>, at: usize) -> bool {
    reading.is(
        at,
        Classes::MEASURE.with(Classes::RATE).with(Classes::VANITY),
    ) && !reading.is(at, Classes::FUNCTION)
}

/// What stands between a measure and its number.
fn is_link(reading: &Reading<'_>, at: usize) -> bool {
    reading.is(at, Classes::BEING)
        || reading.says(
            at,
            &[
                "to", "by", "from", "of", "at", "up", "down", "above", "below", "under", "over",
            ],
        )
        || matches!(
            reading.token(at).map(|token| token.sort),
            Some(Sort::More | Sort::Less | Sort::Colon)
        )
}
