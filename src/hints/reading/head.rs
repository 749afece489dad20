//! What heads a statement: a verb ("Reduce churn"), or a noun phrase with or without a predicate
//! ("Failed payments fall", "New site launched", "NPS 32 → 45").

use super::super::lexicon::Classes;
use super::when::is_part_of_year;
use super::{Form, Reading, Sort, frame};

/// The word a statement hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// No word at all.
    None,
    /// A verb that says what to do, at this token.
    Verb(usize),
    /// A noun phrase that starts at this token.
    Noun {
        /// The first token of the phrase.
        at: usize,
        /// The verb said of it, if there is one.
        predicate: Option<usize>,
    },
}

impl Head {
    /// The first token of what is said, after labels and lead-ins.
    pub(crate) const fn start(self) -> usize {
        match self {
            Self::None => 0,
            Self::Verb(at) | Self::Noun { at, .. } => at,
        }
    }
}

/// How far a lead-in ("By the end of the second quarter, …") may reach.
const LEAD_IN: usize = 9;

/// Finds the head.
pub(crate) fn find(reading: &Reading<'_>) -> Head {
    let at = skip_fillers(reading, skip_lead_in(reading, skip_label(reading, 0)));
    if at >= reading.tokens().len() {
        return Head::None;
    }
    if is_verb(reading, at) {
        Head::Verb(at)
    } else {
        Head::Noun {
            at,
            predicate: predicate(reading, at),
        }
    }
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
    matches!(word, "kr" | "o" | "okr" | "objective" | "key" | "goal")
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
    let opens = matches!(
        reading.word(at),
        "by" | "in"
            | "during"
            | "within"
            | "until"
            | "before"
            | "this"
            | "next"
            | "over"
            | "on"
            | "for"
            | "as"
            | "from"
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
    let is_period =
        matches!(reading.word(at), "this" | "next") && reading.is(at + 1, Classes::TIME);
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
    let is_span = matches!(reading.word(at), "every" | "each" | "once" | "twice")
        || reading.word(at + 1) == "times";
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
            || matches!(reading.word(index), "the" | "end" | "of" | "next" | "this")
            || is_part_of_year(reading.word(index))
    };
    let next = (at + 1..at + LEAD_IN).find(|index| !says_when(*index))?;
    let goes_on = reading.word(next) == "we" || reading.is(next, Classes::DELIVERY);
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
    match word {
        _ if ALWAYS.contains(&word) => 1,
        "our" if matches!(next, "team" | "goal" | "aim" | "objective") => {
            let links = matches!(
                reading.word(at + 2),
                "will" | "is" | "to" | "should" | "must" | "can"
            );
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

/// Whether the first word is used as a verb.
fn is_verb(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    if !token.is(Classes::VERB)
        || token.is(Classes::FUNCTION.with(Classes::ADVERB))
            && !token.is(Classes::MAKING.with(Classes::WORK))
    {
        return token.is(Classes::BEING) && matches!(reading.word(at), "be" | "become");
    }
    let opens_object = opens_object(reading, at + 1);
    match token.form {
        Form::Base => base_is_verb(reading, at, opens_object),
        Form::Past => {
            reports_work(reading, at)
                || opens_object
                    && token.is(Classes::WORK
                        .with(Classes::CHANGE)
                        .with(Classes::GAIN)
                        .with(Classes::MAKING))
        }
        Form::Plural => {
            opens_object && !token.is(Classes::OUTCOME)
                || token.is(Classes::CHANGE) && !token.is(Classes::NOUN)
        }
        Form::Ing => opens_object || !token.is(Classes::NOUN),
    }
}

/// A number, an article or an adjective right behind a word makes it a verb.
fn opens_object(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    match token.sort {
        Sort::Number(_) | Sort::Currency => true,
        Sort::Word => {
            token.is(Classes::DETERMINER.with(Classes::PARTICLE))
                || token.is(Classes::ADJECTIVE) && !token.is(Classes::VERB)
                || super::spelled::value(reading.word(at)).is_some()
                || matches!(
                    reading.word(at),
                    "at" | "new" | "how" | "what" | "why" | "whether" | "if"
                )
        }
        _ => false,
    }
}

/// "Implemented vendor reviews": the past of a verb that only ever is work, with nothing counted.
fn reports_work(reading: &Reading<'_>, at: usize) -> bool {
    let open = Classes::MAKING
        .with(Classes::GAIN)
        .with(Classes::OTHER_VERB);
    let is_counted = || {
        reading
            .tokens()
            .iter()
            .any(|token| matches!(token.sort, Sort::Number(_) | Sort::Percent))
    };
    reading.is(at, Classes::DELIVERY)
        && !reading.is(at, open)
        && reading.is_word(at + 1)
        && !is_counted()
        && predicate(reading, at).is_none()
}

fn base_is_verb(reading: &Reading<'_>, at: usize, opens_object: bool) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    if opens_object || !token.is(Classes::AMBIGUOUS.with(Classes::OUTCOME)) {
        return true;
    }
    if token.is(Classes::RISE.with(Classes::FALL)) {
        return !matches!(reading.word(at + 1), "in" | "of");
    }
    // "Help teams plan": people in the plural are helped.
    let helps = token.is(Classes::WEASEL) && reading.is(at + 1, Classes::GROUP);
    if helps
        && reading
            .token(at + 1)
            .is_some_and(|next| next.form == Form::Plural)
    {
        return true;
    }
    if matches!(
        reading.token(at + 1).map(|next| next.sort),
        None | Some(Sort::Arrow | Sort::Less | Sort::More | Sort::Colon | Sort::Stop)
    ) {
        return false;
    }
    if reading.is(at + 1, Classes::PREPOSITION)
        && !matches!(
            reading.word(at + 1),
            "out" | "up" | "off" | "in" | "with" | "for" | "to" | "on" | "at" | "into"
        )
    {
        return false;
    }
    // "Measure satisfaction", "Track churn" take a measure as their object.
    let names_a_measure = !token.is(Classes::GAUGE)
        && reading.is(at + 1, Classes::MEASURE.with(Classes::RATE))
        && !reading.is(at + 1, Classes::DELIVERABLE)
        && !takes_people_on(reading, at);
    !names_a_measure && predicate(reading, at).is_none()
}

/// "Hire a sales lead": whoever is trained, called or hired stands at the end of the phrase.
fn takes_people_on(reading: &Reading<'_>, at: usize) -> bool {
    let people = Classes::GROUP.with(Classes::OUTCOME);
    reading.is(at, Classes::PEOPLE_WORK)
        && frame::noun_phrase(reading, at + 1)
            .is_some_and(|phrase| phrase.noun > at + 1 && reading.is(phrase.noun, people))
}

/// The verb said of a noun phrase that starts at `at`.
fn predicate(reading: &Reading<'_>, at: usize) -> Option<usize> {
    (at + 1..reading.tokens().len()).find(|index| is_predicate(reading, *index))
}

fn is_predicate(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    // "Guests who visited": what they did is no claim yet.
    let is_aside = matches!(
        reading.word_before(at),
        "to" | "by" | "and" | "or" | "who" | "which"
    );
    if !token.is_word() || is_aside {
        return false;
    }
    if token.is(Classes::BEING) && !token.is(Classes::DETERMINER) {
        return true;
    }
    let after_function = at > 0
        && reading.is(
            at - 1,
            Classes::DETERMINER
                .with(Classes::PREPOSITION)
                .with(Classes::ADJECTIVE),
        );
    if !token.is(Classes::VERB) || after_function {
        return false;
    }
    match token.form {
        Form::Past => !reading.is(at + 1, Classes::NOUN) && !is_attribute(reading, at),
        Form::Ing => false,
        Form::Plural | Form::Base => {
            let moves = token.is(Classes::RISE.with(Classes::FALL));
            let says_how_far = moves && leads_to_a_number(reading, at);
            // "Squads run 3 drills", "Nurses present at 2 congresses"
            let next = at + 1 + usize::from(reading.word(at + 1) == "at");
            let counts = token.form == Form::Base
                && token.is(Classes::WORK)
                && reading
                    .token(next)
                    .is_some_and(|next| matches!(next.sort, Sort::Number(_)));
            says_how_far
                || (moves || counts || !token.is(Classes::NOUN))
                    && token.form == plural_matches(reading, at, token.form)
        }
    }
}

/// "400 drilled wells": between a number and the plural of what is counted.
fn is_attribute(reading: &Reading<'_>, at: usize) -> bool {
    let is_counted = reading
        .token(at - 1)
        .is_some_and(|token| matches!(token.sort, Sort::Number(_)));
    is_counted && reading.word(at + 1).ends_with('s') && !reading.is(at + 1, Classes::FUNCTION)
}

/// "… fall to 50", "… drop by a third".
fn leads_to_a_number(reading: &Reading<'_>, at: usize) -> bool {
    matches!(
        reading.word(at + 1),
        "to" | "by" | "from" | "below" | "under"
    ) && reading
        .token(at + 2)
        .is_some_and(|token| matches!(token.sort, Sort::Number(_) | Sort::Currency))
}

/// "Customers buy" and "the team buys" are sentences; "customer buy" is a noun phrase to be.
fn plural_matches(reading: &Reading<'_>, at: usize, form: Form) -> Form {
    let subject_is_plural = at > 0
        && (reading
            .token(at - 1)
            .is_some_and(|token| token.form == Form::Plural)
            || reading.word(at - 1).ends_with('s'));
    if form == Form::Base && !subject_is_plural {
        Form::Ing
    } else {
        form
    }
}
