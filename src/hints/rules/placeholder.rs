//! `placeholder`: a gap that was meant to be filled in is still there.
//!
//! Drafts start with "from X% to Y%"; committing to one commits nobody to anything.
//!
//! A lone X is a name in "Feature X"; it is a gap beside a percent or currency sign, or between
//! "from" and "to". The rule needs no English.

use super::super::lexicon::Classes;
use super::super::reading::{Form, Reading, Sort, noun_phrase};
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::hints::listed::is_one_of;
use std::ops::Range;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "placeholder",
    title: "A gap to fill in",
    severity: Severity::Defect,
    flags: "A gap that was meant to be filled in: “X%”, “TBD”, “__”.",
    spares: "Letters that are names, as in “Feature X”.",
    why: "Until the gap is filled there is nothing to aim at. A rough first number beats none.",
    weak: "Raise trial conversion from X% to Y%",
    strong: "Raise trial conversion from 8% to 12%",
    question: "What is the number today, and what would you be proud of?",
    source: "Aimwell: a draft is not a commitment.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Any(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let span = find(reading)?;
    let message = format!(
        "{} is still a gap: fill it in before you commit to it.",
        reading.quote(&span)
    );
    Some(Finding::new(span, message))
}

/// The first gap.
pub(crate) fn find(reading: &Reading<'_>) -> Option<Range<usize>> {
    reading.gap.get_or_init(|| look_for(reading)).clone()
}

fn look_for(reading: &Reading<'_>) -> Option<Range<usize>> {
    let is_template = reading.says(0, &["key"])
        && reading.says(1, &["result", "results"])
        && reading.tokens().len() <= 3;
    // "[Objective title]": all of it is still to be said.
    let end = reading.tokens().len();
    let is_bracketed = reading.text[reading.whole_span()].starts_with('[')
        && end > 2
        && reading.is_sort(end - 1, Sort::Close)
        && !(1..end - 1).any(|at| reading.is_sort(at, Sort::Close));
    if is_template || is_bracketed {
        return Some(reading.whole_span());
    }
    (0..reading.tokens().len()).find_map(|at| gap(reading, at))
}

fn gap(reading: &Reading<'_>, at: usize) -> Option<Range<usize>> {
    const MARKS: [&str; 12] = [
        "tbd", "tbc", "tba", "todo", "xx", "xxx", "xxxx", "yy", "yyy", "nn", "nnn", "lorem",
    ];
    let word = reading.word(at);
    if reading.is_sort(at, Sort::Blank) || MARKS.contains(&word) || is_masked(reading, at) {
        return Some(reading.span(at, at));
    }
    if let Some(last) = tagged(reading, at).or_else(|| left_out(reading, at)) {
        return Some(reading.span(at, last));
    }
    if reading.is_sort(at, Sort::Open) && asks_for_a_value(reading, at) {
        return Some(reading.span(at, at + 2));
    }
    let is_letter = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let may_stand_for_one = is_unknown(word) || is_letter && reading.is_sort(at + 1, Sort::Percent);
    if !may_stand_for_one {
        return None;
    }
    if reading.is_sort(at + 1, Sort::Percent) || reading.says(at + 1, &["percent", "pct"]) {
        Some(reading.span(at, at + 1))
    } else if at > 0 && reading.is_sort(at - 1, Sort::Currency) {
        Some(reading.span(at - 1, at))
    } else {
        let is_gap = is_paired(reading, at) || ends_open(reading, at) || counts(reading, at);
        is_gap.then(|| reading.span(at, at))
    }
}

/// "X story points", "an NPS of X for the team", "X# of orders": a letter where the count should be.
fn counts(reading: &Reading<'_>, at: usize) -> bool {
    let before = reading.word_before(at);
    let opens = at == reading.head.start()
        || is_one_of(
            before,
            &[
                "by", "to", "of", "least", "than", "over", "under", "for", "with",
            ],
        )
        || at > 0 && reading.is(at - 1, Classes::VERB) && !reading.is(at - 1, Classes::NAME_HEAD);
    let named = noun_phrase(reading, at + 1)
        .and_then(|phrase| reading.token(phrase.noun))
        .is_some_and(|noun| noun.form == Form::Plural && noun.is(COUNTABLE));
    let value = before == "of"
        && at > 1
        && reading.is(at - 2, Classes::MEASURE)
        && (!reading.is_word(at + 1) || reading.is(at + 1, Classes::PREPOSITION));
    let hash = is_sign(reading, at + 1, "#") && reading.says(at + 2, &["of"]);
    opens && named || value || hash
}

/// What can be counted.
const COUNTABLE: Classes = Classes::NOUN.with(Classes::TIME).with(Classes::UNIT);

/// A row of X with a magnitude, as in "XX k" written together.
fn is_masked(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    if !word.starts_with('x') {
        return false;
    }
    let rest = word.trim_start_matches('x');
    let row = word.len() - rest.len();
    let least = 2 - usize::from(at > 0 && reading.is_sort(at - 1, Sort::Currency));
    row >= least && is_one_of(rest, &["k", "m", "mm", "bn", "b", "mn"])
}

/// "<number>", "<name>": a word in angle brackets.
fn tagged(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let closes = reading.is_sort(at + 2, Sort::More) && reading.token(at + 2)?.glued;
    (reading.is_sort(at, Sort::Less) && reading.is_word(at + 1) && closes).then_some(at + 2)
}

/// "by #%", "to …", "from ? to ?": a sign where the number should be; its last token.
fn left_out(reading: &Reading<'_>, at: usize) -> Option<usize> {
    if !reading.is_sort(at, Sort::Stop) && !is_sign(reading, at, "#") {
        return None;
    }
    let mut last = at;
    while reading.is_sort(last + 1, Sort::Stop) && reading.token(last + 1)?.glued {
        last += 1;
    }
    let dots = reading.is_sort(at, Sort::Stop)
        && reading.text[reading.span(at, last)].contains(['?', '…'])
        || last >= at + 2 && reading.is_sort(at, Sort::Stop);
    let stands_alone = at > 0 && !reading.token(at)?.glued;
    if !(dots || is_sign(reading, at, "#")) || at == 0 {
        return None;
    }
    if reading.is_sort(last + 1, Sort::Percent) {
        return (stands_alone || !reading.is_word(at - 1)).then_some(last + 1);
    }
    let expects = reading.says_before(at, &["by", "to", "from", "under", "least"])
        || reading.is_sort(at - 1, Sort::Currency);
    let is_free = reading.number_at(last + 1).is_none() && !reading.says(last + 1, &["of"]);
    ((stands_alone || reading.is_sort(at - 1, Sort::Currency)) && expects && is_free)
        .then_some(last)
}

fn is_sign(reading: &Reading<'_>, at: usize, sign: &str) -> bool {
    reading
        .token(at)
        .is_some_and(|token| token.sort == Sort::Sign && reading.text[token.span.clone()] == *sign)
}

/// "from X to Y", "X → Y".
fn is_paired(reading: &Reading<'_>, at: usize) -> bool {
    let links = |at: usize| reading.says(at, &["to"]) || reading.is_sort(at, Sort::Arrow);
    let to_unknown = links(at + 1) && is_unknown(reading.word(at + 2));
    let from_unknown = at > 1 && links(at - 1) && is_unknown(reading.word(at - 2));
    to_unknown
        || from_unknown
        || reading.says_before(at, &["from"]) && reading.says(at + 1, &["to"])
}

/// "Increase revenue by X": nothing follows and nothing else is counted.
fn ends_open(reading: &Reading<'_>, at: usize) -> bool {
    at > 2
        && reading.says_before(at, &["by", "to"])
        && reading.numbers.is_empty()
        && reading.tokens()[at + 1..]
            .iter()
            .all(|token| !token.is_word())
}

/// A letter that stands for a number.
fn is_unknown(word: &str) -> bool {
    is_one_of(word, &["x", "y", "z", "n", "xx", "yy"])
}

/// "[number]", "[X]", "{target}".
fn asks_for_a_value(reading: &Reading<'_>, at: usize) -> bool {
    let bracket = reading
        .token(at)
        .is_some_and(|token| !reading.text[token.span.clone()].starts_with('('));
    bracket
        && reading.is_sort(at + 2, Sort::Close)
        && (is_unknown(reading.word(at + 1))
            || reading.says(
                at + 1,
                &[
                    "number",
                    "target",
                    "baseline",
                    "metric",
                    "amount",
                    "date",
                    "name",
                    "value",
                    "insert",
                    "percentage",
                    "percent",
                ],
            ))
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::{KeyResult, Objective};
    use super::super::testing::{silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_gaps() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Reduce churn from X% to Y%",
                "Grow revenue to $X by December",
                "Increase sign-ups by __%",
                "Cut waiting time from x to y days",
                "Reach TBD paying schools",
                "Customer effort score of ???",
                "Raise attendance to [number] pupils",
                "Umsatz um XX% steigern",
                "Bring in $XXk from alumni",
                "Lift attendance by #%",
                "Raise pass rates to ...%",
                "An average rating of X across all clinics",
                "Train X teachers",
                "Open a <name> branch in 3 towns",
            ],
        );
        speaks(
            &RULE,
            Objective,
            &["Become the best clinic in [name]", "TBD"],
        );
    }

    #[test]
    fn silent_on_names_and_filled_targets() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Increase user engagement by 15% with Feature X",
                "Deploy Feature X",
                "Grow followers on X from 400 to 900",
                "Improve load time 3x",
                "Is the price right for 60% of buyers?",
                "Generation Z makes up 30% of new members",
                "snake_case linting at 100%",
                "Raise attendance (currently 70%) to 85%",
                "Reach #1 in the app store",
                "Increase the # of members from 40 to 60",
                "Response time <3 days",
            ],
        );
    }
}
