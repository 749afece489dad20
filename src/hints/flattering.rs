//! Counts that flatter: which word of a statement counts what can grow without anything getting better.

use super::lexicon::Classes;
use super::listed::is_one_of;
use super::reading::{Form, Head, Reading, Role, Sort, Unit, noun_phrase};

/// A vanity noun that names what is counted, rather than something else ("page view rate") or a place
/// ("after deployments").
pub(super) fn is_counted(reading: &Reading<'_>, at: usize) -> bool {
    let Some(token) = reading.token(at) else {
        return false;
    };
    let qualified = at > 0
        && reading.token(at - 1).is_some_and(|before| {
            before.glued && before.is_word() && !before.is(Classes::PART_OF_NAME)
        });
    let of_many =
        at > 1 && reading.is(at - 2, Classes::PART_OF_NAME) && reading.says(at - 1, &["of"]);
    let counted = of_many
        || token.form == Form::Plural
        || token.form == Form::Past && at > 0 && reading.is(at - 1, Classes::PART_OF_NAME)
        || is_counted_as_one(reading.lemma(at))
        || reading.is(at, Classes::UNIT);
    if reading.lemma(at) == "visit" && !is_on_the_web(reading, at) {
        return false;
    }
    if is_only_registered(reading, at) {
        return true;
    }
    if is_crowd(reading, at) {
        return is_object(reading, at);
    }
    if is_effort_in_hours(reading, at) {
        return is_object(reading, at);
    }
    if !token.is(Classes::VANITY)
        || !counted
        || qualified
        || token.is(Classes::PART_OF_NAME)
        || is_followed(reading, at)
    {
        return false;
    }
    let is_verb = reading.head == Head::Verb(at) || reading.says_before(at, &["to"]);
    !is_verb && is_object(reading, at)
}

/// "5,000 registered farmers": they have put down their names.
fn is_only_registered(reading: &Reading<'_>, at: usize) -> bool {
    !reading.is(at, Classes::DELIVERABLE)
        && reading.word_before(at) == "registered"
        && reading.numbers.iter().any(|number| {
            number.noun == Some(at) && number.unit == Unit::None && number.role.measures()
        })
        && is_object(reading, at)
}

/// A bare count of visits, or one to a page. Who comes to a clinic or a shop is served there.
fn is_on_the_web(reading: &Reading<'_>, at: usize) -> bool {
    const PAGES: [&str; 12] = [
        "website",
        "site",
        "web site",
        "page",
        "landing page",
        "blog",
        "web",
        "portal",
        "homepage",
        "profile",
        "online",
        "app",
    ];
    let is_page = |at: usize| {
        reading.means(at, &PAGES) || reading.lemma(at).ends_with(" page") && reading.is_word(at)
    };
    let names_a_page = (0..reading.tokens().len()).any(is_page);
    names_a_page
        || at > 0
            && reading
                .token(at - 1)
                .is_some_and(|token| matches!(token.sort, Sort::Number(_)))
            && !reading.says(at + 1, &["to", "by", "at"])
}

/// "15,000 members on Discord", "our Instagram reach", "600 people registered for the summit": a crowd that has
/// done no more than come.
fn is_crowd(reading: &Reading<'_>, at: usize) -> bool {
    const PLATFORMS: [&str; 20] = [
        "instagram",
        "linkedin",
        "twitter",
        "facebook",
        "tiktok",
        "youtube",
        "pinterest",
        "reddit",
        "discord",
        "slack",
        "telegram",
        "whatsapp",
        "twitch",
        "github",
        "gitlab",
        "social",
        "newsletter",
        "podcast",
        "medium",
        "mastodon",
    ];
    const CROWDS: [&str; 12] = [
        "member",
        "audience",
        "reach",
        "following",
        "fan",
        "contact",
        "connection",
        "star",
        "readership",
        "viewership",
        "listener",
        "subscriber",
    ];
    let end = reading.tokens().len();
    let is_there = || (0..end).any(|at| is_one_of(reading.word(at), &PLATFORMS));
    let comes = reading.is(at, Classes::GROUP)
        && (reading.says(
            at + 1,
            &[
                "registered",
                "reached",
                "subscribed",
                "registering",
                "subscribing",
            ],
        ) || reading.says(at + 1, &["to", "who"]) && only_comes(reading, at + 2));
    let is_verb = match reading.head {
        Head::Verb(verb) => verb == at,
        Head::Noun { predicate, .. } => predicate == Some(at),
        Head::None => false,
    };
    comes || !is_verb && is_one_of(reading.lemma(at), &CROWDS) && is_there()
}

/// What a crowd does that has done no more than come.
pub(super) fn only_comes(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "register",
            "register for",
            "sign up",
            "subscribe",
            "follow",
            "like",
            "watch",
            "view",
        ],
    )
}

/// Names of the whole crowd: "our online audience", "total reach".
fn is_counted_as_one(lemma: &str) -> bool {
    lemma == "velocity"
        || [
            "audience",
            "reach",
            "traffic",
            "list",
            "base",
            "count",
            "following",
        ]
        .iter()
        .any(|whole| {
            lemma
                .strip_suffix(whole)
                .is_some_and(|rest| rest.ends_with(' '))
        })
}

/// "1,500 hours of e-learning": time put in.
fn is_effort_in_hours(reading: &Reading<'_>, at: usize) -> bool {
    let effort = Classes::DELIVERABLE.with(Classes::ABSTRACT);
    let is_many = reading.numbers.iter().any(|number| {
        number.last == at
            && number.role.measures()
            && number.role != Role::AtMost
            && number.value > 1.0
    });
    is_many
        && reading.means(at, &["hour"])
        && reading.says(at + 1, &["of"])
        && noun_phrase(reading, at + 2).is_some_and(|phrase| {
            reading.is(phrase.noun, effort) && !reading.is(phrase.noun, Classes::MEASURE)
                || reading.word(phrase.noun).ends_with("ing")
                || reading.means(phrase.noun, &["work"])
        })
}

/// Another noun behind makes this one a mere attribute.
fn is_followed(reading: &Reading<'_>, at: usize) -> bool {
    let next = at + 1;
    // "Visitors referred by partners": what is behind says where they come from.
    let has_a_source = reading.says(next + 1, &["by", "from", "through", "via"]);
    let is_said = matches!(reading.head, Head::Noun { predicate: Some(verb), .. } if verb == next);
    let ends_done = (!reading.is_word(next + 1) || reading.is(next + 1, Classes::PREPOSITION))
        && reading
            .token(next)
            .is_some_and(|token| token.form == Form::Past);
    reading.is_word(next)
        && !has_a_source
        && !is_said
        && !ends_done
        && !reading.is(
            next,
            Classes::PREPOSITION
                .with(Classes::CONJUNCTION)
                .with(Classes::DETERMINER)
                .with(Classes::BEING)
                .with(Classes::ADVERB)
                .with(Classes::MONTH)
                .with(Classes::CHANGE),
        )
        && !reading.says(
            next,
            &["count", "counts", "numbers", "volume", "totals", "total"],
        )
        && reading.number_at(next).is_none()
}

/// The longest phrase worth following back.
const REACH: usize = 14;

/// What the head verb acts on, the head itself, or what a "number of" counts.
fn is_object(reading: &Reading<'_>, at: usize) -> bool {
    let mut index = at;
    let start = reading.head.start();
    while index > start.max(at.saturating_sub(REACH)) {
        index -= 1;
        let word = reading.word(index);
        if word == "of" {
            return reading.says_before(
                index,
                &[
                    "number",
                    "numbers",
                    "count",
                    "amount",
                    "volume",
                    "total",
                    "hours",
                    "lines",
                    "quantity",
                    "million",
                    "thousands",
                    "hundreds",
                ],
            );
        }
        if reading.is(index, Classes::PREPOSITION)
            && !reading.is(index, Classes::PART_OF_NAME)
            && !is_one_of(word, &["to", "over", "least", "at", "than", "by"])
        {
            return false;
        }
        if reading.is(index, Classes::CONJUNCTION) && word != "and" {
            return false;
        }
    }
    true
}
