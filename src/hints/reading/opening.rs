//! What a statement opens with before it says anything: bullets and labels ("KR1:"), lead-ins ("By the end
//! of Q3, …") and fillers ("We will …").

use super::super::lexicon::Classes;
use super::when::is_part_of_year;
use super::{Form, Reading, Sort};
use crate::hints::listed::is_one_of;

/// How far a lead-in ("By the end of the second quarter, …") may reach.
const LEAD_IN: usize = 9;

/// The first token behind the opening.
pub(super) fn skip(reading: &Reading<'_>) -> usize {
    skip_fillers(reading, skip_lead_in(reading, skip_label(reading, 0)))
}

/// Steps over bullets, "KR1:", "1." and a topic before a colon.
fn skip_label(reading: &Reading<'_>, mut at: usize) -> usize {
    while let Some(token) = reading.token(at) {
        let is_bullet = match token.sort {
            Sort::Word | Sort::Currency | Sort::More | Sort::Less | Sort::Blank => false,
            Sort::Number(_) => {
                matches!(
                    reading.token(at + 1).map(|next| next.sort),
                    Some(Sort::Stop | Sort::Close | Sort::Colon)
                ) && reading.is_word(at + 2)
            }
            _ => true,
        };
        if !is_bullet {
            break;
        }
        at += 1;
    }
    let colon = (at..at + 5).find(|index| {
        reading.is_sort(*index, Sort::Colon)
            || (is_numbered_label(reading, at) && reading.is_sort(*index, Sort::Dash))
    });
    match colon {
        Some(colon) if is_numbered_label(reading, at) || reading.is(colon + 1, Classes::VERB) => {
            colon + 1
        }
        _ => at,
    }
}

/// "KR", "KR2", "O1", "Key result", "Objective".
fn is_numbered_label(reading: &Reading<'_>, at: usize) -> bool {
    let word = reading.word(at);
    is_one_of(word, &["kr", "o", "okr", "objective", "key", "goal"])
        || ["kr", "o", "okr"].iter().any(|label| {
            word.strip_prefix(label).is_some_and(|rest| {
                !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit())
            })
        })
}

/// Steps over "By the end of Q3, ", "This quarter, " and "Twice a year, ".
fn skip_lead_in(reading: &Reading<'_>, at: usize) -> usize {
    if let Some(next) = behind_a_pace(reading, at) {
        return next;
    }
    let opens = reading.says(
        at,
        &[
            "by", "in", "during", "within", "until", "before", "this", "next", "over", "on", "for",
            "as", "from",
        ],
    );
    // "In-app ratings" is no lead-in.
    let is_joined = reading
        .token(at + 1)
        .is_some_and(|next| next.glued && next.is_word());
    if !opens || is_joined {
        return at;
    }
    let comma = (at..at + LEAD_IN).find(|index| reading.is_sort(*index, Sort::Comma));
    if let Some(comma) = comma {
        return comma + 1;
    }
    let is_period = reading.says(at, &["this", "next"]) && reading.is(at + 1, Classes::TIME);
    if is_period {
        at + 2
    } else {
        behind_a_date(reading, at).unwrap_or(at)
    }
}

/// "Twice a year, hold …", "Every quarter, organise …": how often, and then the work.
fn behind_a_pace(reading: &Reading<'_>, at: usize) -> Option<usize> {
    const LONGEST: usize = 5;
    let comma = (at + 1..at + LONGEST).find(|index| reading.is_sort(*index, Sort::Comma))?;
    let is_pace = super::spelled::is_frequency(reading.word(at)) && comma == at + 1;
    let is_span =
        reading.says(at, &["every", "each", "once", "twice"]) || reading.says(at + 1, &["times"]);
    let next = comma + 1;
    let works = reading.is(next, Classes::WORK)
        && reading
            .token(next)
            .is_some_and(|token| token.form == Form::Base);
    let is_paced = is_pace || is_span && reading.is(comma - 1, Classes::TIME);
    (is_paced && works).then_some(next)
}

/// "By February we have …", "In Q3 launch …": a date without a comma, and then somebody or an act.
fn behind_a_date(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let says_when = |index: usize| {
        reading.is(index, Classes::MONTH.with(Classes::TIME))
            || reading
                .token(index)
                .is_some_and(|token| matches!(token.sort, Sort::Number(_)))
            || reading.says(index, &["the", "end", "of", "next", "this"])
            || is_part_of_year(reading.word(index))
    };
    let next = (at + 1..at + LEAD_IN).find(|index| !says_when(*index))?;
    let goes_on = reading.says(next, &["we"]) || reading.is(next, Classes::DELIVERY);
    (next > at + 1 && goes_on).then_some(next)
}

/// Steps over "We will", "To", "Successfully" and "Be able to".
fn skip_fillers(reading: &Reading<'_>, mut at: usize) -> usize {
    loop {
        let step = filler(reading, at);
        if step == 0 {
            return at;
        }
        at += step;
    }
}

/// How many tokens at `at` say nothing yet.
fn filler(reading: &Reading<'_>, at: usize) -> usize {
    const ALWAYS: [&str; 15] = [
        "to", "we", "i", "please", "let's", "lets", "will", "shall", "must", "should", "would",
        "can", "also", "and", "then",
    ];
    const BEFORE_TO: [&str; 12] = [
        "want", "need", "aim", "plan", "intend", "try", "continue", "start", "begin", "strive",
        "work", "seek",
    ];
    let word = reading.word(at);
    let next = reading.word(at + 1);
    let next_is = |form: Form, classes: Classes| {
        reading
            .token(at + 1)
            .is_some_and(|token| token.form == form && token.is(classes))
    };
    // "Ensure that we update the deck"
    let ensures = word == "ensure" || word == "make" && next == "sure";
    if ensures {
        let next = at + 1 + usize::from(word == "make");
        let next = next + usize::from(reading.word(next) == "that");
        return if reading.word(next) == "we" {
            next + 1 - at
        } else {
            0
        };
    }
    match word {
        _ if ALWAYS.contains(&word) => 1,
        "our" if is_one_of(next, &["team", "goal", "aim", "objective"]) => {
            let links = reading.says(at + 2, &["will", "is", "to", "should", "must", "can"]);
            if links { 3 } else { 0 }
        }
        "be" if next == "able" => 3,
        "have" if next_is(Form::Past, Classes::WORK) => 1,
        _ if next == "to" && (BEFORE_TO.contains(&word) || word == "help") => 2,
        "continue" | "start" | "begin" if next_is(Form::Ing, Classes::VERB) => 1,
        _ if word.ends_with("ly")
            && (reading.is(at, Classes::ADVERB)
                || word.len() > 5 && reading.is(at + 1, Classes::VERB)) =>
        {
            1
        }
        _ => 0,
    }
}
