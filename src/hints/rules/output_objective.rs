//! `output-objective`: the objective is the delivery of a thing.
//!
//! "Launch the new site" is over on launch day, and nobody knows yet whether it was worth it. The aim is
//! what the site should make possible.
//!
//! Silent when the sentence says what for or how good, when the thing is an idea (trust, a culture), and
//! on verbs that change what is there ("Rethink", "Expand").

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{
    Form, Head, Reading, Sort, WorkKind, date_phrase, noun_phrase, skip_openers,
};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::thing::{
    described_from, is_ambition, is_artifact, is_deliverable, is_thing, is_version,
};
use super::super::undertaking::is_undertaking;
use std::ops::Range;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "output-objective",
    title: "Work instead of an aim",
    severity: Severity::Warning,
    flags: "An objective that is the delivery of a thing: a launch, a migration, a document.",
    spares: "Aims that say what for or how good (“a payment experience merchants recommend”), and moves (“Expand into…”).",
    why: "A delivery is over on one day, whether or not it helps. What it should make possible is the aim people can work towards.",
    weak: "Launch the new site",
    strong: "Let first-time visitors find a doctor in one go",
    question: "What will people be able to do thanks to it that they cannot do now?",
    source: "Marty Cagan, Inspired (2017): teams are given problems to solve, not features to build.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let measured = super::metric_in_objective::has_metric(reading);
    if !reading.is_english || measured || super::business_as_usual::is_day_job(reading) {
        return None;
    }
    let (span, thing) = match reading.head {
        Head::None => return None,
        Head::Verb(at) => delivery(reading, at).or_else(|| gets_done(reading, at))?,
        Head::Noun { at, .. } => delivered(reading).or_else(|| named_work(reading, at))?,
    };
    let message = format!(
        "{} is work: it says what you make, not what gets better.",
        reading.quote(&span)
    );
    let thing = &reading.text[thing];
    // Only an article or an adjective is sure not to be a name.
    let thing = match thing.split_once(' ') {
        Some((first, rest)) if matches!(reading.head, Head::Noun { at, .. } if reading.is(at, Classes::ADJECTIVE)) =>
        {
            format!("{} {rest}", first.to_ascii_lowercase())
        }
        _ => thing.to_owned(),
    };
    let template = format!("{GAP} can {GAP} thanks to {thing}");
    let fix = Fix::reword("Say what it makes possible", template);
    Some(Finding::new(span, message).with(fix))
}

/// Whether an objective is work.
pub(super) fn is_work(reading: &Reading<'_>) -> bool {
    check(reading).is_some()
}

/// The verb with its object, and the thing delivered with all that is said of it.
fn delivery(reading: &Reading<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let mut last = at;
    while reading.is(last + 1, Classes::PARTICLE) {
        last += 1;
    }
    // "Design and implement the ledger"
    if reading.word(last + 1) == "and"
        && reading.is(
            last + 2,
            Classes::DELIVERY
                .with(Classes::PRODUCE)
                .with(Classes::MAKING),
        )
        && !reading.is(last + 2, Classes::NOUN)
    {
        last += 2;
    }
    let mut start = skip_openers(reading, last + 1);
    // "Introduce 360-degree feedback"
    while let Some(number) = reading.number_at(start) {
        start = reading.numbers[number].last + 1;
    }
    let object = noun_phrase(reading, start)?.noun;
    let object = joined_thing(reading, object).unwrap_or(object);
    let names_manner = reading.is(object, Classes::ADVERB.with(Classes::ADJECTIVE))
        || reading.word(object).ends_with("ly")
        || reading.says(object, &["often", "daily"]);
    // "Design and ship …": the last of the verbs decides.
    let act = if reading.is(last, Classes::DELIVERY) {
        last
    } else {
        at
    };
    let puts_out = puts_out(reading, act) && is_put_out(reading, object);
    let is_output = is_undertaking(reading, at, last + 1, object)
        || asks_people(reading, at, object)
        || (puts_out || reading.is(act, Classes::SHIP) && is_thing(reading, object))
            && !names_manner
            && !acquaints(reading, at, object)
        || makes(reading, at) && names_a_version(reading, start)
        || equips(reading, at)
        || makes(reading, at) && is_deliverable(reading, object) && !readies(reading, at)
        || builds(reading, at) && is_artifact(reading, object);
    // Praise in front of a thing that is put out is what every launch claims.
    let from = if puts_out { object + 1 } else { start };
    // "A launch our partners brag about"
    if reading.says(
        object + 1,
        &["our", "my", "their", "your", "the", "a", "an"],
    ) {
        return None;
    }
    let until = described_from(reading, object);
    let says_more = (from..until).any(|index| is_ambition(reading, index, object));
    if !is_output || says_more {
        return None;
    }
    let whole = reading.span(at, at).start..reading.whole_span().end;
    let first = last + 1 + usize::from(reading.says(last + 1, &["to"]));
    // "Roll out the ledger to all plants": where it goes is not part of the thing.
    let end = if reading.says(object + 1, &["to"]) {
        reading.span(object, object).end
    } else {
        whole.end
    };
    Some((whole, reading.span(first, first).start..end))
}

/// "A rating and scoring system", "a safe, roomy clinic": what is made may be named behind "and", behind a
/// comma, or behind a number in its name.
fn joined_thing(reading: &Reading<'_>, object: usize) -> Option<usize> {
    const PRAISE: Classes = Classes::ADJECTIVE
        .with(Classes::UNMEASURED)
        .with(Classes::GENERIC);
    let is_made = |at: usize| is_deliverable(reading, at) || is_artifact(reading, at);
    let is_praise = reading.is(object, PRAISE)
        && !reading.is(object, Classes::NOUN)
        && reading.is_sort(object + 1, Sort::Comma);
    let joins = is_praise
        || reading.says(object + 1, &["and", "or"])
        || reading.number_at(object + 1).is_some();
    let next = noun_phrase(reading, skip_openers(reading, object + 2))?.noun;
    (joins && !is_made(object) && is_made(next)).then_some(next)
}

/// Verbs after which a thing is out, whatever it is. "Ship on time" says how, not what.
fn puts_out(reading: &Reading<'_>, at: usize) -> bool {
    match reading.lemma(at) {
        "launch" | "relaunch" | "ship" | "release" | "deploy" | "implement" | "introduce"
        | "complete" | "finish" | "wrap up" | "migrate" => {
            !reading.is(at + 1, Classes::PREPOSITION)
        }
        "roll out" => true,
        _ => false,
    }
}

/// Anything but people, a brand that enters a market, and what is launched only in a figure of speech
/// ("a movement").
fn is_put_out(reading: &Reading<'_>, noun: usize) -> bool {
    let figurative = reading.is(noun, Classes::FIGURATIVE) && !reading.is(noun, Classes::METHOD);
    !figurative
        && !reading.means(noun, &["brand"])
        && !reading.is(
            noun,
            Classes::GROUP.with(Classes::PRONOUN).with(Classes::TIME),
        )
}

/// "Version 1", "v2.0", "the beta".
fn names_a_version(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens().len()).any(|at| {
        let numbered = reading.says(at, &["version"]) && reading.number_at(at + 1).is_some();
        numbered || is_version(reading.word(at)) || reading.says(at, &["mvp", "poc"])
    })
}

/// "Get the payment integration released", "Put the portal into production".
fn gets_done(reading: &Reading<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let puts = reading.means(at, &["put", "bring", "take", "make"]);
    if !puts && !reading.means(at, &["get", "have"]) {
        return None;
    }
    let thing = noun_phrase(reading, skip_openers(reading, at + 1))?.noun;
    let is_made = is_deliverable(reading, thing) || is_artifact(reading, thing);
    let done = (at + 2..reading.tokens().len()).find(|index| {
        let is_past = || {
            reading
                .token(*index)
                .is_some_and(|token| token.form == Form::Past)
        };
        reading.is(*index, Classes::DELIVERY.with(Classes::GRANT)) && is_past()
            || reading.is(*index, Classes::DONE) && (puts || is_made || is_past())
    })?;
    let is_last = !(done + 1..reading.tokens().len()).any(|index| {
        reading.is(index, Classes::VERB)
            && !reading.is(index, Classes::DONE.with(Classes::DELIVERABLE))
    });
    let whole = reading.span(at, at).start..reading.whole_span().end;
    let first = at + 1;
    let last = thing.min(done - 1);
    (is_last && (!puts || is_made) && is_put_out(reading, last))
        .then(|| (whole, reading.span(first, last)))
}

/// "Implementation of the new ledger", "Website redesign", "New booking portal": the work, or the thing
/// itself, as a noun.
fn named_work(reading: &Reading<'_>, start: usize) -> Option<(Range<usize>, Range<usize>)> {
    let end = reading.tokens().len();
    let plain = |object: usize| (start..end).all(|index| !is_ambition(reading, index, object));
    let whole = reading.span(start, start).start..reading.whole_span().end;
    let of = (start + 1..start + 4).find(|at| reading.word(*at) == "of");
    if let Some(of) = of.filter(|of| reading.is(of - 1, Classes::NAMED_WORK)) {
        let first = of + 1;
        let object = noun_phrase(reading, skip_openers(reading, first))?.noun;
        let is_made = is_deliverable(reading, object) || is_artifact(reading, object);
        let is_named =
            is_made || reading.word(of - 1) != "development" && is_thing(reading, object);
        return (plain(object) && is_named).then(|| (whole, reading.span(first, object)));
    }
    let first = skip_openers(reading, start);
    let noun = noun_phrase(reading, first)?.noun;
    let last = noun + usize::from(reading.is(noun + 1, Classes::NAMED_WORK));
    let is_one = reading
        .token(last)
        .is_some_and(|token| token.form != Form::Plural);
    let is_last = !reading.is_word(last + 1) || date_phrase(reading, last + 1) == Some(last + 1);
    let is_bare = is_last && last > first && is_one;
    let is_made = is_deliverable(reading, last) || is_artifact(reading, last);
    let is_idea = reading.is(last, Classes::ABSTRACT.with(Classes::CONCERN));
    let is_work = reading.is(last, Classes::NAMED_WORK) && !is_idea;
    ((is_bare && is_made || is_work && last > first) && plain(last))
        .then(|| (whole, reading.span(start, last)))
}

/// Verbs that make a thing, if their object is one.
fn makes(reading: &Reading<'_>, at: usize) -> bool {
    const MAKES: Classes = Classes::DELIVERY
        .with(Classes::PRODUCE)
        .with(Classes::MAKING);
    reading.is(at, MAKES)
        && !reading.is(at, Classes::WEASEL)
        && !reading.means(
            at,
            &[
                "make", "provide", "offer", "get", "give", "have", "put", "take", "share",
            ],
        )
}

/// Verbs after which a thing is there that was not there before.
fn builds(reading: &Reading<'_>, at: usize) -> bool {
    makes(reading, at)
        && (reading.is(at, Classes::DELIVERY.with(Classes::PRODUCE))
            || reading.lemma(at) == "adopt")
        && !reading.is(at, Classes::TASK.with(Classes::GAUGE))
        && !reading.means(at, &["fix", "repair", "prepare", "test", "run"])
}

/// "Prepare our stores for the winter": they are there already.
fn readies(reading: &Reading<'_>, at: usize) -> bool {
    reading.lemma(at) == "prepare"
        && reading.says(at + 1, &["our", "the", "every", "all", "your"])
        && (at + 2..reading.tokens().len()).any(|at| reading.word(at) == "for")
}

/// "Equip the vans with cameras": things are handed out.
fn equips(reading: &Reading<'_>, at: usize) -> bool {
    let end = reading.tokens().len();
    let with = (at + 1..end).find(|at| reading.says(*at, &["with"]));
    let handed = with.and_then(|with| noun_phrase(reading, skip_openers(reading, with + 1)));
    reading.means(at, &["equip", "supply", "furnish"])
        && handed.is_some_and(|phrase| {
            is_deliverable(reading, phrase.noun) || is_artifact(reading, phrase.noun)
        })
}

/// "Introduce Lisbon to jazz", "Set up every newcomer for success": somebody is helped to something, unless
/// what is set up is a thing for certain.
fn acquaints(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    let end = reading.tokens().len();
    reading.means(at, &["introduce", "set up"])
        && (object + 1..end).any(|at| reading.says(at, &["to", "for"]))
        && !reading.says(reading.head.start() + 1, &["a", "an"])
        && !is_deliverable(reading, object)
        && !is_artifact(reading, object)
        && !reading.is(object, Classes::METHOD)
}

/// "Interview customers", "Survey all members".
fn asks_people(reading: &Reading<'_>, at: usize, object: usize) -> bool {
    reading.means(at, &["interview", "survey", "poll"])
        && reading.is(object, Classes::GROUP.with(Classes::OUTCOME))
}

/// "New website launched", "Ledger 2.0 is published".
fn delivered(reading: &Reading<'_>) -> Option<(Range<usize>, Range<usize>)> {
    let Head::Noun { at, predicate } = reading.head else {
        return None;
    };
    let last = noun_phrase(reading, skip_openers(reading, at))?.noun;
    let is_thing = |at: &usize| {
        reading
            .token(*at)
            .is_some_and(|token| token.form != Form::Past)
    };
    let thing = (at..=last).rfind(is_thing)?;
    let released = predicate.and_then(|verb| released(reading, at, thing, verb));
    let is_made = is_deliverable(reading, thing) || is_artifact(reading, thing);
    let is_delivered = reading
        .work
        .as_ref()
        .is_some_and(|work| work.kind == WorkKind::Delivered);
    let concrete = is_made && (is_delivered || is_there_by(reading, last + 1));
    let plain = (released.map_or(at, |done| done + 1)..reading.tokens().len())
        .all(|index| !is_ambition(reading, index, last));
    let whole = reading.span(at, at).start..reading.whole_span().end;
    ((concrete || released.is_some() && is_put_out(reading, thing)) && plain)
        .then(|| (whole, reading.span(at, thing)))
}

/// "Portal live by June", "New ledger in place": a state, and at most a date.
fn is_there_by(reading: &Reading<'_>, at: usize) -> bool {
    let done = at + usize::from(reading.word(at) == "in");
    let behind = done + 1;
    let has_date = || {
        reading.says(behind, &["by", "before", "until", "in", "on"])
            && date_phrase(reading, behind).is_some()
    };
    reading.is(done, Classes::DONE) && (!reading.is_word(behind) || has_date())
}

/// "… is published", "… has been deployed": it is out, and that is all that is said. What is put out every
/// time ("All decisions are published") is a promise, and so is what is there for people.
fn released(reading: &Reading<'_>, at: usize, thing: usize, verb: usize) -> Option<usize> {
    let done =
        (verb + 1..verb + 4).find(|at| !reading.is(*at, Classes::BEING.with(Classes::ADVERB)))?;
    let is_past = reading
        .token(done)
        .is_some_and(|token| token.form == Form::Past);
    let is_made = is_deliverable(reading, thing)
        || is_artifact(reading, thing)
        || (at..verb).any(|at| is_version(reading.word(at)));
    let is_out =
        is_past && reading.is(done, Classes::SHIP) || is_made && reading.is(done, Classes::DONE);
    let is_one = !reading.says(at, &["all", "every", "each", "any"]);
    let serves = (done + 1..reading.tokens().len())
        .any(|at| reading.says(at, &["to", "every", "each", "all", "whenever"]));
    (is_one && is_out && !serves && reading.is(verb, Classes::BEING)).then_some(done)
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::Objective;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_deliveries() {
        speaks(
            &RULE,
            Objective,
            &[
                "Get the allergy warnings released",
                "Beta launch of the parents' app",
                "Ship a delightful booking app",
                "Launch the new site",
                "Implement Salesforce",
                "Deliver the roadmap",
                "Build a mobile app",
                "Roll out the new CRM in all branches",
                "Create a dashboard for store managers",
                "Migrate to the cloud provider",
                "Host the autumn conference",
                "Write the data strategy",
                "New booking portal launched",
                "Introduce a mentoring programme",
                "Implement lean budgeting in the plant",
                "Start a second assembly plant scheme",
                "Launch an app to manage permits",
                "Equip the vans with cameras",
                "Implementation of the new ledger",
                "Install solar panels and train the crew",
                "Create a plan with charts for the harvest",
                "Deliver a secure, intuitive booking platform",
                "Design a program that includes home visits",
                "Launch a mentoring scheme in order to enhance our culture",
                "Write a guide on how to file claims",
                "Build a rating and scoring system",
                "Design and implement a wiki to improve teamwork",
                "Ledger 2.2 is published and available",
                "New ledger in place",
                "Customer portal live by June",
                "Kitchen relaunch",
                "Digital care platform",
                "Hire VP of Sales",
                "Train staff on safety",
                "Audit the warehouses",
                "Migrate members to the new billing",
                "Obtain ISO 14001 certification",
                "Achieve GDPR compliance",
                "Provide a self-service portal",
                "Put a disaster recovery plan in place",
                "Have a working prototype by spring",
            ],
        );
    }

    #[test]
    fn silent_on_aims() {
        silent(
            &RULE,
            Objective,
            &[
                "Ship on time, every time",
                "Launch our brand in Japan",
                "Get every newcomer talking on day one",
                "Establish a world-class CI/CD pipeline",
                "Expand into the European market",
                "Build a payment experience merchants recommend",
                "Launch a product that parents tell each other about",
                "Rethink how patients book their visits",
                "Build trust with our neighbours",
                "Create a culture of feedback",
                "Launch ourselves into the Nordic market",
                "Run the most punctual buses in the country",
                "Deliver medicine to remote villages",
                "Make the app a joy to use",
                "Launch the library app so that every child can read at home",
                "Complete the turnaround of our stores",
                "Publish 3 reports",
                "Introduce Lisbon to jazz",
                "Introduce fairness to shifts",
                "Set up every newcomer for success",
                "Start a movement for safer streets",
                "Build software engineers trust",
                "Complete the transition to clean buses",
                "Provide an inspiring library for shift workers",
                "Deliver a launch our partners brag about",
                "Launch our product in languages people actually speak",
                "Build a sales machine for the midmarket",
                "Prepare our stores for the winter rush",
                "Provide a safe haven for refugees",
                "Fresh food is available in every neighbourhood",
                "Every decision is published and understood",
                "A platform where neighbours help each other",
                "Safer crossings near schools",
                "Hire for attitude",
                "Train the surgeons of tomorrow",
                "Assess students fairly",
                "Achieve independence from diesel",
                "Migrate our mindset from projects to products",
                "Replace guesswork with evidence",
                "Create a website that delights our guests",
                "Compete with the big chains on service",
            ],
        );
    }

    #[test]
    fn the_thing_becomes_the_means() {
        let fix = |text| match first_fix(&RULE, Objective, text) {
            Change::Reword(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            fix("Launch the new site."),
            "__ can __ thanks to the new site"
        );
        assert_eq!(
            fix("New booking portal launched"),
            "__ can __ thanks to new booking portal"
        );
        assert_eq!(
            fix("Roll out the ledger to all plants"),
            "__ can __ thanks to the ledger"
        );
        assert_eq!(
            fix("Set up a help line for carers"),
            "__ can __ thanks to a help line for carers"
        );
    }
}
