//! What heads a statement: a verb ("Reduce churn"), or a noun phrase with or without a predicate
//! ("Failed payments fall", "New site launched", "NPS 32 → 45").

use super::super::lexicon::Classes;
use super::{Form, Reading, Sort, frame, opening};
use crate::domain::letters::is_capital;

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

    /// Where a noun phrase starts of which nothing is said: "Wireframing", "Test coverage".
    pub(crate) const fn bare_noun(self) -> Option<usize> {
        match self {
            Self::Noun {
                at,
                predicate: None,
            } => Some(at),
            _ => None,
        }
    }
}

/// Finds the head.
pub(crate) fn find(reading: &Reading<'_>) -> Head {
    let mut at = opening::skip(reading);
    // "A/B test 10 headlines"
    if reading.word(at) == "a"
        && reading.is_sort(at + 1, Sort::Slash)
        && reading.word(at + 2) == "b"
    {
        at += 3;
    }
    if at >= reading.tokens().len() {
        return Head::None;
    }
    if let Some(verb) = asked_of_somebody(reading, at) {
        return Head::Verb(verb);
    }
    if is_verb(reading, at) || is_unlisted_verb(reading, at) {
        Head::Verb(at)
    } else {
        Head::Noun {
            at,
            predicate: predicate(reading, at),
        }
    }
}

/// "Sales leads to launch a contest": who should do it, and then the work.
fn asked_of_somebody(reading: &Reading<'_>, at: usize) -> Option<usize> {
    const FARTHEST: usize = 5;
    let to = (at + 1..at + FARTHEST).find(|to| reading.word(*to) == "to")?;
    // The lexicon lacks most names of roles.
    let is_role = |at: usize| {
        reading.is(at, Classes::GROUP.with(Classes::ACRONYM))
            || reading
                .token(at)
                .is_some_and(|token| token.is_word() && token.entry.is_none())
    };
    let is_who = |at: usize| {
        reading.says(at, &["and", "all", "the", "every", "each"])
            || is_role(at)
            || reading.is(at, Classes::DISCIPLINE) && !reading.is(at, Classes::VERB)
    };
    let verb = to + 1;
    let works = reading.is(verb, Classes::WORK)
        && reading
            .token(verb)
            .is_some_and(|token| token.form == Form::Base)
        && has_object(reading, verb + 1);
    ((at..to).all(is_who) && is_role(to - 1) && works).then_some(verb)
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
        return token.is(Classes::BEING) && reading.says(at, &["be", "become"]);
    }
    let opens_object = has_object(reading, at + 1);
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

/// "Pen-test 4 apps", "Soft-launch the shop": a word in front of a verb of work only says how.
pub(super) fn is_joined_verb(reading: &Reading<'_>, at: usize) -> bool {
    let verb = at + 1;
    reading.token(verb).is_some_and(|token| {
        token.glued && token.form == Form::Base && token.is(Classes::WORK.with(Classes::MAKING))
    }) && !reading.is(at, Classes::FUNCTION)
        && has_object(reading, verb + 1)
}

/// "Terraform the test area", "Service 24 machines": nobody could list all that teams do. A first word that is no
/// verb by the lexicon is one where an object follows as it follows no noun.
fn is_unlisted_verb(reading: &Reading<'_>, at: usize) -> bool {
    const NAMES: Classes = Classes::OUTCOME
        .with(Classes::MEASURE)
        .with(Classes::RATE)
        .with(Classes::VANITY)
        .with(Classes::IMPACT)
        .with(Classes::ABSTRACT)
        .with(Classes::CONCERN)
        .with(Classes::GENERIC)
        .with(Classes::GROUP)
        .with(Classes::NAME_HEAD)
        .with(Classes::ACRONYM)
        .with(Classes::ADJECTIVE)
        .with(Classes::ADVERB)
        .with(Classes::FUNCTION)
        .with(Classes::TIME)
        .with(Classes::UNIT)
        .with(Classes::MONTH)
        .with(Classes::DONE)
        .with(Classes::UNMEASURED)
        .with(Classes::PART_OF_NAME)
        .with(Classes::FOREIGN)
        .with(Classes::SCOPE);
    let Some(token) = reading.token(at).filter(|token| token.is_word()) else {
        return false;
    };
    let word = reading.word(at);
    let is_inflected = token.form != Form::Base
        || word.ends_with("ing")
        || word.ends_with("ly")
        || word.ends_with('s') && !word.ends_with("ss");
    let next = at + 1;
    let has_article = reading.is(next, Classes::DETERMINER)
        && !reading.is(next, Classes::PREPOSITION)
        && token.classes.say_nothing();
    let is_many = reading
        .token(next)
        .is_some_and(|token| matches!(token.sort, Sort::Number(digits) if digits.value >= 2.0))
        || super::spelled::value(reading.word(next)).is_some_and(|value| value >= 2.0);
    let last = frame::noun_phrase(reading, next + 1).map(|phrase| phrase.noun);
    let counts = || {
        is_many
            && last.is_some_and(|last| {
                let is_plural = reading
                    .token(last)
                    .is_some_and(|token| token.form == Form::Plural || token.entry.is_none())
                    && reading.word(last).ends_with('s');
                is_plural && !reading.is(last, Classes::TIME.with(Classes::UNIT))
            })
            && predicate(reading, next).is_none()
    };
    !token.glued
        && reading.word(at).len() > 2
        && !is_inflected
        && !token.is(NAMES)
        && !token.classes.any(Classes::VERB)
        && reading.is_english
        && !super::is_multiple(reading.word(at))
        && (has_article || counts())
}

/// A number, an article or an adjective right behind a word makes it a verb.
fn has_object(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    match token.sort {
        Sort::Number(_) | Sort::Currency => true,
        Sort::Word => {
            token.is(Classes::DETERMINER.with(Classes::PARTICLE))
                || token.is(Classes::ADJECTIVE) && !token.is(Classes::VERB)
                || super::spelled::value(reading.word(at)).is_some()
                || reading.says(at, &["at", "new", "how", "what", "why", "whether", "if"])
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
        return !reading.says(at + 1, &["in", "of"]);
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
    // "Host after-school clubs"
    let is_joined = reading
        .token(at + 2)
        .is_some_and(|next| next.glued && next.is_word());
    if reading.is(at + 1, Classes::PREPOSITION)
        && !is_joined
        && !reading.says(
            at + 1,
            &[
                "out", "up", "off", "in", "with", "for", "to", "on", "at", "into",
            ],
        )
    {
        return false;
    }
    // "Review sales metrics and send a summary": two acts.
    let goes_on = (at + 2..reading.tokens().len()).any(|next| {
        reading.word_before(next) == "and"
            && reading.is(next, Classes::WORK)
            && reading
                .token(next)
                .is_some_and(|token| token.form == Form::Base)
            && has_object(reading, next + 1)
    });
    if goes_on && token.is(Classes::WORK) {
        return true;
    }
    // "Measure satisfaction", "Track churn" take a measure as their object.
    let names_a_measure = !token.is(Classes::GAUGE)
        && reading.is(at + 1, Classes::MEASURE.with(Classes::RATE))
        && !ends_in_a_product(reading, at)
        && !builds_a_state(reading, at)
        && !takes_people_on(reading, at);
    !names_a_measure && predicate(reading, at).is_none()
}

/// "Run satisfaction surveys", "Launch usage-based pricing": the measure only says of what kind the thing is.
fn ends_in_a_product(reading: &Reading<'_>, at: usize) -> bool {
    let is_joined = reading
        .token(at + 2)
        .is_some_and(|next| next.glued && next.is_word());
    is_joined
        || frame::noun_phrase(reading, at + 1).is_some_and(|phrase| {
            reading.is(phrase.noun, Classes::DELIVERABLE)
                && (phrase.noun == at + 1 || !reading.is(phrase.noun, Classes::MEASURE))
        })
}

/// "Build trust and openness": no build has it, people do.
fn builds_a_state(reading: &Reading<'_>, at: usize) -> bool {
    reading.word(at) == "build"
        && reading.means(
            at + 1,
            &[
                "trust",
                "confidence",
                "awareness",
                "loyalty",
                "advocacy",
                "morale",
                "engagement",
                "retention",
                "capacity",
                "diversity",
                "revenue",
            ],
        )
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
    let mut aside = false;
    (at + 1..reading.tokens().len()).find(|index| {
        // What stands in brackets is no claim.
        aside = (aside || reading.is_sort(*index, Sort::Open))
            && !reading.is_sort(*index - 1, Sort::Close);
        !aside && is_predicate(reading, *index)
    })
}

fn is_predicate(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    // "Guests who visited": what they did is no claim yet.
    let is_aside = reading.says_before(at, &["to", "by", "and", "or", "who", "which"]);
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
        Form::Past => {
            // "Records cleaned up"
            let is_noun_next =
                reading.is(at + 1, Classes::NOUN) && !reading.is(at + 1, Classes::PARTICLE);
            !is_noun_next && !is_attribute(reading, at)
        }
        Form::Ing => false,
        Form::Plural | Form::Base => {
            let moves = token.is(Classes::RISE.with(Classes::FALL));
            let says_how_far = moves && leads_to_a_number(reading, at);
            // "Squads run 3 drills", "Nurses present at 2 congresses"
            let next = at + 1 + usize::from(reading.says(at + 1, &["at"]));
            let counts = token.form == Form::Base
                && token.is(Classes::WORK)
                && reading
                    .token(next)
                    .is_some_and(|next| matches!(next.sort, Sort::Number(_)));
            // "3 of the clinics run our tool": a noun takes no article behind it.
            let takes_an_object = token.form == Form::Base
                && reading.is(at + 1, Classes::DETERMINER)
                && !reading.is(at + 1, Classes::PREPOSITION)
                && plural_matches(reading, at, Form::Base) == Form::Base;
            says_how_far
                || takes_an_object
                || token.form == Form::Plural && is_done_by_a_name(reading, at)
                || (moves || counts || !token.is(Classes::NOUN))
                    && token.form == plural_matches(reading, at, token.form)
        }
    }
}

/// "Ledgerly supports credit notes": an unknown name in front of a verb that things do.
fn is_done_by_a_name(reading: &Reading<'_>, at: usize) -> bool {
    let does = Classes::WORK.with(Classes::MAKING).with(Classes::SHOW);
    let counted = Classes::DELIVERABLE
        .with(Classes::VANITY)
        .with(Classes::OUTCOME)
        .with(Classes::MEASURE);
    // "Ledgerly automatically sends …"
    let name = at - 1 - usize::from(at > 1 && reading.is(at - 1, Classes::ADVERB));
    let is_name = reading.token(name).is_some_and(|token| {
        token.entry.is_none() && reading.text[token.span.clone()].starts_with(is_capital)
    });
    is_name
        && (name == 0 || !reading.is_word(name - 1))
        && reading.is(at, does)
        && !reading.is(at, counted)
        && reading.is_word(at + 1)
}

/// "400 drilled wells": between a number and the plural of what is counted.
fn is_attribute(reading: &Reading<'_>, at: usize) -> bool {
    let is_counted = reading
        .token(at - 1)
        .is_some_and(|token| matches!(token.sort, Sort::Number(_)));
    // "One certified nurse"
    let is_one = reading.word_before(at) == "one" && reading.is_word(at + 1);
    (is_one || is_counted && reading.word(at + 1).ends_with('s'))
        && !reading.is(at + 1, Classes::FUNCTION)
}

/// "… fall to 50", "… drop by a third".
fn leads_to_a_number(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(at + 1, &["to", "by", "from", "below", "under"])
        && reading
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
