//! `vague-objective`: better what, better for whom?
//!
//! "Improve customer satisfaction" fits every company in every year, so it guides nobody.
//!
//! It speaks only when every word is one that fits everywhere. One word that names a place, a group or
//! a thing of one's own is enough for silence, unless it stands in front of a concern so broad that it still
//! points at nothing ("fleet management").

use super::super::claim::only_claims_a_place;
use super::super::fix::{Fix, GAP};
use super::super::general::{is_broad, is_concern, is_general, is_name};
use super::super::lexicon::Classes;
use super::super::reading::{Form, Head, Reading, Sort, noun_phrase};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::wanting::{content, is_how_we_do, is_manner, only_gets_on, pleases};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "vague-objective",
    title: "Too vague to guide",
    severity: Severity::Warning,
    flags: "An objective made only of words that fit every company in every year.",
    spares: "Objectives with one word that names a place, a group or a thing of their own.",
    why: "An aim that would fit any team in any year helps nobody decide. Naming who will notice, and where, makes it yours.",
    weak: "Improve communication",
    strong: "Let night-shift nurses start with everything they need to know",
    question: "Who will notice, where, and what will they say?",
    source: "Edwin Locke and Gary Latham, Building a Practically Useful Theory of Goal Setting (2002): specific goals guide, “do your best” does not.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(check)],
};

/// More words than this and the writer has said something of their own.
const MOST_WORDS: usize = 9;

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english || reading.numbers.iter().any(|number| number.role.measures()) {
        return None;
    }
    let said_elsewhere = super::placeholder::find(reading).is_some()
        || super::business_as_usual::is_day_job(reading)
        || super::output_objective::is_work(reading);
    if said_elsewhere {
        return None;
    }
    let gets_on = only_gets_on(reading, reading.head.start());
    let claims = only_claims_a_place(reading, reading.head.start());
    let says_little = gets_on || claims;
    let content = content(reading).or_else(|| says_little.then(|| reading.head.start()))?;
    let end = reading.tokens().len();
    if !claims && (content..end).any(|at| promises_more(reading, at)) {
        return None;
    }
    let words = (content..end).filter(|at| reading.is_word(*at)).count();
    if !(1..=MOST_WORDS).contains(&words) || names_a_field(reading, content) {
        return None;
    }
    let is_noun = matches!(
        reading.head,
        Head::Noun {
            predicate: None,
            ..
        }
    );
    let praises =
        |at: usize| is_noun && reading.is(at, Classes::UNMEASURED.with(Classes::ADJECTIVE));
    let fits_everywhere = (content..end).all(|at| {
        is_general(reading, at)
            || is_broad(reading, at)
            || is_more_of_it(reading, at)
            || is_how_we_do(reading, at)
            || praises(at)
    });
    let names_an_idea = reading.is(reading.head.start(), Classes::BEING)
        || (content..end).any(|at| is_concern(reading, at) || is_how_we_do(reading, at))
        || pleases(reading)
        || (content..end).all(|at| is_manner(reading, at))
        || matches!(
            reading.head,
            Head::Noun {
                predicate: None,
                ..
            }
        ) && words > 1;
    let is_topic = names_a_topic(reading) || wants_one_thing(reading);
    if !(fits_everywhere && names_an_idea || says_little || is_topic) {
        return None;
    }
    let span = reading.whole_span();
    let message = format!(
        "{} could be anyone's aim: it does not say for whom or where.",
        reading.quote(&span)
    );
    let fix = Fix::reword("Say for whom and where", template(reading));
    Some(Finding::new(span, message).with(fix))
}

/// "Industry-leading", "world-class", "exceptional": how far it should get, which an aim may say in a word.
fn promises_more(reading: &Reading<'_>, at: usize) -> bool {
    let ends_compound = reading.token(at).is_some_and(|token| token.glued)
        && reading.says(
            at,
            &[
                "leading",
                "class",
                "performance",
                "performing",
                "breaking",
                "beating",
                "trust",
            ],
        );
    let is_highest = reading.says(
        at,
        &[
            "exceptional",
            "unmatched",
            "unrivalled",
            "unrivaled",
            "unparalleled",
            "unbeatable",
            "unforgettable",
            "unique",
            "indispensable",
            "thriving",
            "beloved",
            "legendary",
            "remarkable",
            "extraordinary",
            "transformational",
            "transformative",
            "sustainable",
            "dramatically",
            "radically",
        ],
    );
    ends_compound || is_highest
}

/// "Transparency in internal communications": which part of the organization's life is meant. "Growth
/// through referrals": what it takes is said.
fn names_a_field(reading: &Reading<'_>, from: usize) -> bool {
    let end = reading.tokens().len();
    // "Internationally"
    let says_where = |at: usize| {
        reading.says(
            at,
            &[
                "internationally",
                "globally",
                "nationally",
                "regionally",
                "locally",
                "abroad",
            ],
        )
    };
    (from..end).any(|at| names_a_segment(reading, at) || says_where(at))
        || (from + 1..end).any(|at| {
            reading.word(at) == "through"
            // "Between product and sales", "to a slow industry"
            || reading.word(at) == "between" && (at..end).any(|at| reading.word(at) == "and")
            || reading.word(at) == "to" && reading.says(at + 1, &["a", "an"])
            // "Across all channels", "for faster delivery"
            || reading.word(at) == "across" && reading.says(at + 1, &["all", "every", "multiple"])
            || reading.word(at) == "for" && reading.word(at + 1).ends_with("er")
            || reading.word(at) == "in" && reading.word(at - 1) == "fit"
            || reading.word(at) == "for" && reading.means(at - 1, &["foundation", "groundwork"])
            || reading.word(at) == "to" && serves_somebody(reading, at + 1)
            || names_a_group(reading, at)
            || reading.word(at) == "for" && reading.says(at + 1, &["every", "each"])
            || reading.word(at) == "of"
                && reading.word(at - 1) == "culture"
                && !(at + 1..end).any(|at| reading.is(at, Classes::BROAD))
            || reading.word(at) == "in"
                && reading.is_word(at + 2)
                && !reading.is(at + 1, Classes::DETERMINER)
                && is_concern(reading, at + 2)
        })
}

/// "New users", "existing customers": which of them.
fn names_a_segment(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(
        at,
        &[
            "new",
            "existing",
            "returning",
            "potential",
            "prospective",
            "future",
        ],
    ) && reading.is(at + 1, Classes::GROUP)
}

/// "… to support global customers": who it is for.
fn serves_somebody(reading: &Reading<'_>, verb: usize) -> bool {
    const FARTHEST: usize = 4;
    reading.is(verb, Classes::VERB)
        && (verb + 1..verb + FARTHEST).any(|at| {
            reading.is(at, Classes::GROUP)
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Plural)
        })
}

/// "Sensory acuity", "Platform & Ecosystem": a heading, which says nothing of where to.
fn names_a_topic(reading: &Reading<'_>) -> bool {
    const MOST: usize = 3;
    let Head::Noun {
        at,
        predicate: None,
    } = reading.head
    else {
        return false;
    };
    let end = reading.tokens().len();
    let words = (at..end).filter(|at| reading.is_word(*at) && reading.word(*at) != "and");
    let is_plain = words.clone().all(|at| {
        let is_wish = reading.is(
            at,
            Classes::FUNCTION
                .with(Classes::UNMEASURED)
                .with(Classes::DONE),
        ) || reading.word(at).ends_with("er");
        !is_wish && !is_name(reading, at)
    });
    let is_alone = (at..end).all(|at| {
        reading.is_word(at) || reading.is_sort(at, Sort::Sign) || reading.is_sort(at, Sort::Stop)
    });
    is_alone && is_plain && (2..=MOST).contains(&words.count()) && is_no_verb(reading, at)
}

/// A first word that can only be a noun or say of what kind the next one is.
fn is_no_verb(reading: &Reading<'_>, at: usize) -> bool {
    const NOUN: Classes = Classes::NOUN
        .with(Classes::CONCERN)
        .with(Classes::DISCIPLINE)
        .with(Classes::GENERIC)
        .with(Classes::ARTIFACT);
    let ends = |endings: &[&str]| {
        endings
            .iter()
            .any(|ending| reading.word(at).ends_with(ending))
    };
    !reading.is(at, Classes::VERB)
        && (reading.is(at, NOUN)
            || ends(&[
                "al", "ory", "ary", "ity", "ness", "tion", "ism", "ics", "ship", "ence", "ance",
            ]))
}

/// "Optimise fitness", "Boost deliveries": one word, and nobody knows whose.
fn wants_one_thing(reading: &Reading<'_>) -> bool {
    const OWN: Classes = Classes::SCOPE
        .with(Classes::GROUP)
        .with(Classes::OUTCOME)
        .with(Classes::DELIVERABLE)
        .with(Classes::ARTIFACT)
        .with(Classes::PREPOSITION)
        .with(Classes::CONJUNCTION)
        .with(Classes::PRONOUN)
        .with(Classes::PARTICLE)
        .with(Classes::ACRONYM);
    let Head::Verb(at) = reading.head else {
        return false;
    };
    let is_act = |at: usize| {
        reading
            .token(at)
            .is_some_and(|token| token.is(Classes::VERB) && token.form != Form::Ing)
    };
    let words = (at + 1..reading.tokens().len())
        .filter(|at| reading.is_word(*at) && !reading.says(*at, &["our", "the"]));
    reading.is(at, Classes::WEAK)
        && !reading.is(at, Classes::FALL.with(Classes::END))
        && words.clone().count() == 1
        && words.into_iter().all(|at| {
            let is_act_as_noun = reading
                .token(at)
                .is_some_and(|token| token.form == Form::Ing);
            (is_act_as_noun || !reading.is(at, OWN)) && !is_act(at) && !is_name(reading, at)
        })
}

/// "… across project teams", "… for corporate clients".
fn names_a_group(reading: &Reading<'_>, at: usize) -> bool {
    const NOBODY: Classes = Classes::FUNCTION
        .with(Classes::ADJECTIVE)
        .with(Classes::UNMEASURED);
    // "In our leadership team", "across business units"
    let first = at + 1 + usize::from(reading.is(at + 1, Classes::DETERMINER));
    let last = noun_phrase(reading, first).map_or(first, |phrase| phrase.noun);
    let is_somebody =
        reading.is(last, Classes::GROUP) || reading.means(last, &["unit", "division", "function"]);
    if reading.is(at, Classes::PREPOSITION)
        && is_somebody
        && last > first
        && (first..last).any(|at| !reading.is(at, NOBODY))
        && (first..=last)
            .any(|at| !reading.is(at, Classes::GENERIC) || reading.word(at).ends_with('s'))
    {
        return true;
    }
    reading.is(at, Classes::PREPOSITION)
        && reading.is_word(at + 1)
        && !reading.is(at + 1, NOBODY)
        && (at + 2..at + 4).any(|at| {
            reading
                .token(at)
                .is_some_and(|token| token.form == Form::Plural && token.is(Classes::GROUP))
        })
}

/// The aim with room for those who will notice: "Improve customer satisfaction for __ in __".
fn template(reading: &Reading<'_>) -> String {
    let aim = reading.sentence();
    let has_a_place = (0..reading.tokens().len()).any(|at| {
        reading.says(
            at,
            &["in", "for", "across", "within", "between", "throughout"],
        )
    });
    let is_state = reading.is(reading.head.start(), Classes::BEING);
    if has_a_place || is_state {
        format!("{aim}, so that {GAP} can {GAP}")
    } else {
        format!("{aim} for {GAP} in {GAP}")
    }
}

/// "Become more resilient", "Scale efficiently": a quality that everybody would like more of.
fn is_more_of_it(reading: &Reading<'_>, at: usize) -> bool {
    let is_last = !reading.is_word(at + 1);
    let head = reading.head.start();
    let becomes = reading.word_before(at) == "more"
        && (reading.is(head, Classes::BEING) || reading.word(head) == "make");
    // "Grow engagement meaningfully this quarter"
    let manner = reading.is(at, Classes::ADVERB.with(Classes::UNMEASURED))
        && reading.word(at).ends_with("ly");
    is_last && becomes || manner
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::Objective;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_when_it_fits_everyone() {
        speaks(
            &RULE,
            Objective,
            &[
                "Raise software quality",
                "Expand our reach",
                "Be a leader in our category",
                "Strengthen the foundation of the organization",
                "Improve online sales and loyalty",
                "Prove our business model",
                "Establish market leadership",
                "Build trust and integrity",
                "Drive sales-led growth",
                "Establish a quality foundation",
                "Deepen technical knowledge",
                "Grow engagement noticeably this year",
                "Deliver high-quality services",
                "Be the best company to work for",
                "Become the market leader",
                "Be a leader in innovation",
                "Be customer-centric",
                "Build brand",
                "Increased security of our systems",
                "Grow our customer base",
                "Improve customer satisfaction",
                "Increase productivity",
                "Enhance internal communication and collaboration",
                "Strengthen our brand",
                "Operational excellence",
                "Improve the quality of our products",
                "Drive growth",
                "better teamwork across the organisation",
                "Deliver great results",
                "Be more innovative",
                "Think more strategically",
                "Ownership",
                "Strengthen risk and resource management",
                "Become more resilient",
                "Improve fleet management by Q3",
                "Identify opportunities",
                "Platform health",
                "Build and strengthen relationships",
                "Continuously learn and grow as an individual",
                "Drive quality demand at scale",
                "Grow our corporate global business",
                "Happy employees",
                "Make our processes more efficient",
                "Become a data-driven organization",
                "Foster a culture of excellence",
                "Operations and marketing",
                "Circulatory fitness",
                "Improve manageability and interoperability",
                "Boost our decentralization",
                "Turbocharge our growth",
                "Take our service to the next level",
                "Make our customers happy",
                "Improve the way we communicate",
                "Exceed expectations",
                "Modernise payroll",
                "Improve our marketing",
                "Enhance reporting",
                "Increase metrics related to customer stuff",
                "Optimize Resource Allocation",
                "Execute with high output and quality",
                "Reduce friction",
                "Improve retention and customer lifetime value (CLV)",
                "Reduce expenses",
                "Improve collaboration across departments",
            ],
        );
    }

    #[test]
    fn silent_when_it_names_its_place() {
        silent(
            &RULE,
            Objective,
            &[
                "Improve water quality in the harbour",
                "Extend our reach into prisons",
                "Strengthen the foundations of our bridges",
                "Speed up decisions on asylum claims",
                "Create a service people trust",
                "Validate the business model with dairy farmers",
                "Prove product-market fit in dentistry",
                "Lay the groundwork for the move to hydrogen",
                "Build a high-trust team",
                "Build awareness of diabetes among young men",
                "Deepen product knowledge of our shop assistants",
                "Become the market leader in oat drinks",
                "Be the employer of choice for welders",
                "Become a thought leader",
                "Significantly improve the reliability of our core payment service",
                "Become the leading platform for scalable machine learning deployments",
                "Establish a world-class CI/CD pipeline",
                "Expand into the European market",
                "Improve how parents hear from us on snow days",
                "Strengthen literacy in primary schools",
                "Make renewing a passport painless",
                "Boost morale of night-shift nurses",
                "Improve fairness in shift planning",
                "Products work well in the cold",
                "Strengthen Heathrow management",
                "Be kinder to beginners",
                "Improve the onboarding of seasonal workers",
                "Increase revenue through dynamic prices",
                "Foster a culture of safety",
                "Become a data-driven marketing team",
                "Clear ownership for every service",
                "Win as a team",
                "Improve our communication with parents",
                "Increase campus belonging",
                "Optimize for long-term relationships",
                "Reduce homelessness",
                "Improve learning in physics",
                "Strengthen discipline across project teams",
                "Grow the Nordic business",
                "Safer crossings",
                "Advance equality in access to higher education",
                "Achieve industry-leading reliability and performance",
                "Build exceptional repair capabilities",
                "Create a high-performance lab culture",
                "Improve health outcomes across our patient population",
                "Accelerate tool adoption across repair crews",
                "Scale our platform to support global customers",
                "Provide emergency care",
                "Scale manufacturing and distribution",
                "Enhance donor engagement",
                "Improve the candidate experience",
                "Reduce customer effort across all channels",
                "Improve new user activation",
                "Transform our processes for faster delivery",
                "Achieve sustainable profitability",
                "Enter the education market",
                "Reduce our environmental footprint",
                "Strengthen discipline across business units",
                "Keep our best people",
                "Expand the reach of our mental health services",
                "Increase diversity in our leadership team",
                "Improve patient safety",
                "Reduce reporting delays",
                "Improve internal mobility",
                "Improve collaboration between product and sales",
                "Improve the resilience of critical infrastructure",
                "Unlock new revenue streams",
                "Expand internationally",
                "Bring innovation to a slow industry",
                "Improve the management of chronic disease",
            ],
        );
    }

    #[test]
    fn it_asks_for_whom_and_where() {
        let fix = |text| match first_fix(&RULE, Objective, text) {
            Change::Reword(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            fix("Improve customer satisfaction."),
            "Improve customer satisfaction for __ in __"
        );
        assert_eq!(
            fix("better teamwork across the organisation"),
            "better teamwork across the organisation, so that __ can __"
        );
    }
}
