//! What part each number plays.

use super::super::lexicon::Classes;
use super::number::{Number, Role, Unit};
use super::{Form, Head, Reading, Sort};

/// Gives every number its role.
pub(crate) fn assign(reading: &mut Reading<'_>) {
    for index in 0..reading.numbers.len() {
        let role = role(reading, index);
        reading.numbers[index].role = role;
    }
    pair(reading);
}

fn role(reading: &Reading<'_>, index: usize) -> Role {
    let number = &reading.numbers[index];
    let before = context(reading, number.first);
    if number.role == Role::Date || is_date(reading, number) {
        return Role::Date;
    }
    if is_rank(reading, number) {
        return Role::Rank;
    }
    if number.role == Role::Name || is_name(reading, number) {
        return Role::Name;
    }
    if is_year(reading, index) {
        return Role::Year;
    }
    if is_segment(reading, index) {
        return Role::Segment;
    }
    if is_time_frame(reading, number) {
        return Role::TimeFrame;
    }
    bound(reading, number, before).unwrap_or_else(|| plain(reading, number, before))
}

/// The index behind the last word before a number that says something about it.
fn context(reading: &Reading<'_>, mut first: usize) -> usize {
    while first > 0 {
        let token = &reading.tokens()[first - 1];
        let skips = matches!(
            token.sort,
            Sort::Sign | Sort::Dash | Sort::Plus | Sort::Currency
        ) || matches!(
            reading.word(first - 1),
            "about"
                | "approximately"
                | "roughly"
                | "around"
                | "a"
                | "an"
                | "the"
                | "total"
                | "just"
                | "only"
                | "approx"
                | "nearly"
                | "almost"
                | "another"
                | "its"
                | "our"
        );
        if !skips {
            break;
        }
        first -= 1;
    }
    first
}

fn is_date(reading: &Reading<'_>, number: &Number) -> bool {
    let small =
        number.value >= 1.0 && number.value <= 31.0 && number.unit == Unit::None && !number.spelled;
    let after = if reading.word(number.last + 1) == "of" {
        2
    } else {
        1
    };
    let month = |at: usize| {
        reading.is(at, Classes::MONTH) && reading.word(at) != "may"
            || reading.word(at) == "may" && !reading.is(at + 1, Classes::VERB)
    };
    small
        && (month(number.last + after)
            || number.first > 0
                && month(number.first - 1)
                && !reading.is(number.last + 1, Classes::NOUN.with(Classes::UNIT)))
}

/// "top 3", "number one", "#1", "from 8th to 3rd".
fn is_rank(reading: &Reading<'_>, number: &Number) -> bool {
    if number.first == 0 || number.unit != Unit::None {
        return false;
    }
    let before = number.first - 1;
    let is_hash = reading
        .token(before)
        .is_some_and(|token| token.sort == Sort::Sign && &reading.text[token.span.clone()] == "#");
    let named = matches!(
        reading.word(before),
        "top" | "number" | "position" | "rank" | "ranked" | "place" | "page"
    ) && (reading.word(before) != "number" || number.value <= 3.0);
    let ordinal = number.role == Role::Name
        && matches!(reading.word(before), "from" | "to")
        && reading.text[number.span.clone()].len() < 6
        && reading.text[number.span.clone()].ends_with(['t', 'd', 'h', 'T', 'D', 'H']);
    is_hash || named || ordinal
}

/// Part of a name: behind "SOC" or "phase", or joined to a word that is no unit ("5-star").
fn is_name(reading: &Reading<'_>, number: &Number) -> bool {
    let behind = number.last + 1;
    let joined = number.unit == Unit::None
        && reading
            .token(behind)
            .is_some_and(|token| token.glued && token.is_word())
        && number.last == number.first;
    if joined {
        return true;
    }
    if number.is_time() && names_a_window(reading, number) {
        return true;
    }
    if number.spelled && number.value.total_cmp(&1.0).is_eq() && is_pronoun(reading, number) {
        return true;
    }
    if number.spelled
        && matches!(
            reading.word(behind),
            "trust" | "waste" | "touch" | "knowledge" | "party"
        )
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

/// "Renovate ward 3": a bare number behind the thing that is worked on.
fn names_an_object(reading: &Reading<'_>, number: &Number) -> bool {
    let before = number.first - 1;
    let works =
        matches!(reading.head, Head::Verb(at) if at < before && reading.is(at, Classes::WORK));
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
        && matches!(
            reading.word(before - 1),
            "to" | "from" | "reach" | "least" | "above" | "achieve"
        );
    let scale = matches!(reading.word(before), "level" | "tier" | "stage" | "grade");
    token.form != Form::Plural && !could_count && !(is_target && scale && number.noun.is_none())
}

/// "30-day retention", "3-year plan": the time names a window and is no target.
fn names_a_window(reading: &Reading<'_>, number: &Number) -> bool {
    let glued = reading
        .token(number.last)
        .is_some_and(|token| token.glued && number.last > number.first);
    let next = reading.lemma(number.last + 1);
    let window = matches!(
        next,
        "retention"
            | "churn"
            | "window"
            | "trial"
            | "plan"
            | "active"
            | "readmission"
            | "mortality"
            | "moving"
            | "rolling"
            | "survival"
            | "average"
            | "roadmap"
            | "strategy"
            | "service"
            | "support"
            | "program"
            | "programme"
            | "course"
            | "repeat"
            | "warranty"
            | "contract"
            | "vision"
            | "mark"
    );
    window && (glued || number.value > 6.0)
}

/// "one of the", "number one", "no one", "one place".
fn is_pronoun(reading: &Reading<'_>, number: &Number) -> bool {
    let before = reading.word_before(number.first);
    let measured = matches!(number.unit, Unit::OutOf(_) | Unit::Time(..) | Unit::Percent)
        || matches!(
            before,
            "from" | "to" | "under" | "least" | "below" | "than" | "most" | "over"
        );
    !measured && !reading.is(number.last + 1, Classes::OUTCOME.with(Classes::DELIVERABLE))
}

fn is_year(reading: &Reading<'_>, index: usize) -> bool {
    let number = &reading.numbers[index];
    let plausible =
        (1990.0..=2060.0).contains(&number.value) && number.value.fract().abs() < f64::EPSILON;
    if !plausible
        || number.unit != Unit::None
        || number.spelled
        || reading.span(number.first, number.last).len() != 4
    {
        return false;
    }
    let counted = reading.is(
        number.last + 1,
        Classes::OUTCOME.with(Classes::VANITY).with(Classes::UNIT),
    ) && reading
        .token(number.last + 1)
        .is_some_and(|token| token.form == Form::Plural);
    let before = reading.word_before(number.first);
    let level = reading.lemma(number.last + 1) == "level";
    let from_to = matches!(before, "to" | "from" | "than" | "least" | "over")
        && !neighbours(reading, index).all(|other| (1990.0..=2060.0).contains(&other.value));
    !(counted || level || from_to)
}

/// "for companies with 50–200 staff", "children under 5", "aged 16 to 24".
fn is_segment(reading: &Reading<'_>, index: usize) -> bool {
    let number = &reading.numbers[index];
    if !matches!(number.unit, Unit::None | Unit::Time(..)) {
        return false;
    }
    let mut at = number.first;
    if index > 0
        && reading.numbers[index - 1].role == Role::Segment
        && reading.numbers[index - 1].last + 2 >= at
    {
        return true;
    }
    let mut sized = false;
    for _ in 0..4 {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = reading.word(before);
        if reading.is(before, Classes::GROUP) && !reading.is(before, Classes::VERB) {
            let is_age = matches!(word, "age" | "ages" | "aged");
            let person = number.value < 100.0
                && reading.word(at) != "with"
                && matches!(
                    reading.word(at),
                    "under" | "over" | "above" | "below" | "aged" | "between"
                )
                && !reading.is(number.last + 1, Classes::NOUN);
            return is_age
                || (sized
                    && before > 0
                    && !reading.is(before - 1, Classes::DETERMINER)
                    && reading.head != Head::Verb(before))
                || person
                    && (before_is_scope(reading, before) || !(22.0..50.0).contains(&number.value));
        }
        sized |= matches!(word, "with" | "of" | "having");
        if !matches!(
            word,
            "with"
                | "of"
                | "having"
                | "between"
                | "from"
                | "over"
                | "under"
                | "above"
                | "below"
                | "more"
                | "than"
                | "fewer"
                | "less"
                | "at"
                | "least"
                | "most"
                | "up"
                | "to"
                | "and"
        ) {
            return false;
        }
        at = before;
    }
    false
}

/// The numbers right before and right behind one.
fn neighbours<'a>(reading: &'a Reading<'_>, index: usize) -> impl Iterator<Item = &'a Number> {
    let before = index
        .checked_sub(1)
        .and_then(|before| reading.numbers.get(before));
    before.into_iter().chain(reading.numbers.get(index + 1))
}

/// A group named behind a preposition is described, not counted: "for children under 5".
fn before_is_scope(reading: &Reading<'_>, group: usize) -> bool {
    (1..4).any(|back| group >= back && reading.is(group - back, Classes::PREPOSITION))
}

/// "over the next 3 months", "for 6 weeks", "in 2 quarters".
fn is_time_frame(reading: &Reading<'_>, number: &Number) -> bool {
    let Unit::Time(seconds, _) = number.unit else {
        return false;
    };
    let before = context(reading, number.first);
    let word = reading.word_before(before);
    if matches!(
        word,
        "next" | "first" | "last" | "past" | "coming" | "following" | "previous" | "initial"
    ) {
        return true;
    }
    let long = seconds > 1_500_000.0;
    match word {
        "for" | "during" | "consecutive" => true,
        "over" => long,
        "in" | "within" => long && matches!(reading.head, Head::Verb(_)),
        _ => false,
    }
}

/// "at least", "under", ">", "or more", "+".
fn bound(reading: &Reading<'_>, number: &Number, before: usize) -> Option<Role> {
    match reading.token(number.last + 1).map(|token| token.sort) {
        Some(Sort::Plus) => return Some(Role::AtLeast),
        Some(Sort::Word) if reading.word(number.last + 1) == "or" => match reading
            .word(number.last + 2)
        {
            "more" | "higher" | "better" | "above" | "greater" | "over" => {
                return Some(Role::AtLeast);
            }
            "less" | "fewer" | "lower" | "below" | "under" | "faster" => return Some(Role::AtMost),
            _ => {}
        },
        _ => {}
    }
    let last = before.checked_sub(1)?;
    match reading.tokens()[last].sort {
        Sort::More => return Some(Role::AtLeast),
        Sort::Less => return Some(Role::AtMost),
        _ => {}
    }
    let earlier = reading.word_before(last);
    let negated = matches!(earlier, "no" | "not");
    let flip = |role: Role| match (role, negated) {
        (Role::AtLeast, true) => Role::AtMost,
        (Role::AtMost, true) => Role::AtLeast,
        _ => role,
    };
    match reading.word(last) {
        "least" | "atleast" | "minimum" | "min" | "above" | "over" | "exceed" | "exceeds"
        | "exceeding" | "beyond" => Some(flip(Role::AtLeast)),
        "most" | "maximum" | "max" | "under" | "below" | "within" => Some(flip(Role::AtMost)),
        "to" if earlier == "up" => Some(Role::AtMost),
        "of" if matches!(earlier, "minimum") => Some(Role::AtLeast),
        "of" if matches!(earlier, "maximum") => Some(Role::AtMost),
        "than" => {
            let none = last >= 2 && matches!(reading.word(last - 2), "no" | "not");
            let role = match earlier {
                "more" | "greater" | "higher" | "better" | "longer" => Role::AtLeast,
                "less" | "fewer" | "lower" | "faster" | "sooner" | "shorter" | "later" => {
                    Role::AtMost
                }
                _ => return None,
            };
            Some(match (role, none) {
                (Role::AtLeast, true) => Role::AtMost,
                (Role::AtMost, true) => Role::AtLeast,
                _ => role,
            })
        }
        _ => None,
    }
}

/// Baselines, targets, changes and counts.
fn plain(reading: &Reading<'_>, number: &Number, before: usize) -> Role {
    match reading.word_before(before) {
        "from" if counts(number) => Role::Count,
        "from" | "baseline" | "currently" | "was" | "today" => Role::Baseline,
        "by" => Role::Change,
        "to" | "target" | "goal" if number.unit != Unit::None || !counts(number) => Role::Target,
        _ if counts(number) => Role::Count,
        _ => Role::Value,
    }
}

fn counts(number: &Number) -> bool {
    number.unit == Unit::None && number.noun.is_some()
}

/// Joins two numbers into from–to, an arrow or a band.
fn pair(reading: &mut Reading<'_>) {
    for index in 1..reading.numbers.len() {
        let (left, right) = (&reading.numbers[index - 1], &reading.numbers[index]);
        if !left.role.measures() || !right.role.measures() {
            continue;
        }
        let roles = link(reading, left, right);
        if let Some((first, second)) = roles {
            reading.numbers[index - 1].role = first;
            reading.numbers[index].role = second;
        }
    }
}

fn link(reading: &Reading<'_>, left: &Number, right: &Number) -> Option<(Role, Role)> {
    let before_left = reading.word_before(context(reading, left.first));
    let gap = right.first - left.last - 1;
    let arrow = (left.last + 1..right.first).any(|at| reading.is_sort(at, Sort::Arrow));
    if arrow && gap <= 4 {
        return Some((Role::Baseline, keep_bound(right.role)));
    }
    if gap > 6 {
        return None;
    }
    let to = (left.last + 1..right.first)
        .any(|at| reading.word(at) == "to" && !reading.is(at + 1, Classes::VERB));
    if before_left == "from" && to {
        return Some((Role::Baseline, keep_bound(right.role)));
    }
    if reading.word_before(context(reading, right.first)) == "from"
        && matches!(
            left.role,
            Role::Target | Role::AtLeast | Role::AtMost | Role::Count | Role::Value
        )
    {
        return Some((
            if left.role == Role::Count {
                Role::Target
            } else {
                left.role
            },
            Role::Baseline,
        ));
    }
    let and = gap == 1 && reading.word(left.last + 1) == "and";
    if before_left == "between" && and {
        return Some((Role::Low, Role::High));
    }
    let dash = gap == 1 && reading.is_sort(left.last + 1, Sort::Dash)
        || gap == 0 && reading.token(right.first).is_some_and(|token| token.glued);
    if dash && left.value < right.value {
        return Some((Role::Low, Role::High));
    }
    let bare_to = gap == 1
        && to
        && (left.unit == right.unit || left.unit == Unit::None)
        && left.role == Role::Value;
    bare_to.then_some((Role::Baseline, keep_bound(right.role)))
}

const fn keep_bound(role: Role) -> Role {
    match role {
        Role::AtLeast | Role::AtMost => role,
        _ => Role::Target,
    }
}
