//! `vague-objective`: better what, better for whom?
//!
//! "Improve customer satisfaction" fits every company in every year, so it guides nobody.
//!
//! It speaks only when every word is one that fits everywhere. One word that names a place, a group or
//! a thing of one's own is enough for silence, unless it stands in front of a concern so broad that it still
//! points at nothing ("fleet management").

use super::super::anybody::is_for_anybody;
use super::super::claim::only_claims_a_place;
use super::super::field::names_a_field;
use super::super::fix::{Fix, GAP};
use super::super::general::{is_broad, is_concern, is_general};
use super::super::heading::{is_heading, is_one_word, names_a_topic, wants_one_thing};
use super::super::lexicon::Classes;
use super::super::purpose::{adds_nothing, is_wanted_by_all};
use super::super::reading::Reading;
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::wanting::{
    content, is_how_we_do, is_manner, makes_it_better, only_gets_on, pleases,
};

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
    if said_elsewhere || !says_too_little(reading) {
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

/// Whether no word says for whom or where.
fn says_too_little(reading: &Reading<'_>) -> bool {
    let (start, end) = (reading.head.start(), reading.tokens().len());
    let claims = only_claims_a_place(reading, start);
    let is_slogan = claims || only_gets_on(reading, start) || is_for_anybody(reading, start);
    let says_something = |content: &usize| (*content..end).any(|at| reading.is_word(at));
    let content = content(reading).filter(says_something);
    let Some(content) = content.or_else(|| (is_slogan || names_a_topic(reading)).then_some(start))
    else {
        return false;
    };
    // As a heading, praise promises nothing yet.
    let is_promise = !is_slogan
        && (!is_heading(reading) || is_experience(reading, content))
        && !is_wanted_by_all(reading)
        && (content..end).any(|at| promises_more(reading, at));
    let words = (content..end).filter(|at| reading.is_word(*at)).count();
    if is_promise
        || !(1..=MOST_WORDS).contains(&words)
        || !claims && names_a_field(reading, content)
    {
        return false;
    }
    is_slogan
        || names_a_topic(reading)
        || wants_one_thing(reading)
        || is_one_word(reading, content)
        || (content..end).all(|at| fits_everywhere(reading, content, at))
            && names_an_idea(reading, content, words)
}

/// An experience is for somebody, and praise says how it should feel.
fn is_experience(reading: &Reading<'_>, content: usize) -> bool {
    (content..reading.tokens().len()).any(|at| reading.word(at).starts_with("experience"))
}

/// Whether the word at `at` fits every company in every year.
fn fits_everywhere(reading: &Reading<'_>, content: usize, at: usize) -> bool {
    let is_heading = is_heading(reading);
    // "Deliver outstanding service"
    let praises = (is_heading || !is_experience(reading, content))
        && reading.is(at, Classes::UNMEASURED)
        || is_heading && reading.is(at, Classes::ADJECTIVE);
    is_general(reading, at)
        || is_broad(reading, at)
        || is_more_of_it(reading, at)
        || adds_nothing(reading, content, at)
        // "Expand into new markets"
        || reading.word(at) == "into" && reading.word(at + 1) == "new"
        || is_how_we_do(reading, at)
        // "Employees are satisfied"
        || reading.says(at, &["is", "are"])
        || praises
}

/// Whether what is wanted is an idea at all.
fn names_an_idea(reading: &Reading<'_>, content: usize, words: usize) -> bool {
    let end = reading.tokens().len();
    reading.is(reading.head.start(), Classes::BEING)
        || (content..end).any(|at| is_concern(reading, at) || is_how_we_do(reading, at))
        || pleases(reading)
        // "Make work easier"
        || makes_it_better(reading, reading.head.start())
        // "Deliver better software"
        || (content..end).any(|at| reading.word(at) == "better")
        || (content..end).all(|at| is_manner(reading, at))
        || is_heading(reading) && words > 1
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
            "dramatically",
            "radically",
        ],
    );
    // "World class", with or without its hyphen
    let is_class = reading.word(at) == "class" && reading.word_before(at) == "world";
    // Growth and success, everybody wants to last.
    let lasts = reading.word(at) == "sustainable" && reading.lemma(at + 1) == "profitability";
    is_class || ends_compound || is_highest || lasts
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
    let says_how = reading.token(at).is_some_and(|token| {
        token.classes.say_nothing() || token.is(Classes::ADVERB.with(Classes::UNMEASURED))
    });
    let manner = says_how && is_last && reading.word(at).ends_with("ly")
        || reading.is(at, Classes::ADVERB.with(Classes::UNMEASURED))
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
                "Increase net revenue",
                "Grow massively",
                "Reach record turnover",
                "ARR",
                "Grow EBITDA",
                "Pay down technical debt",
                "Raise developer velocity and quality",
                "Digital thought leadership",
            ],
        );
    }

    #[test]
    fn speaks_on_headings() {
        speaks(
            &RULE,
            Objective,
            &[
                "CRM optimization",
                "Campaign auditing deep dive",
                "New salary review cycle",
                "Teacher training sessions",
                "Cost control & transparency",
                "Better internal messaging",
            ],
        );
    }

    #[test]
    fn silent_on_headings_that_say_how_it_will_be() {
        silent(
            &RULE,
            Objective,
            &[
                "Quieter wards",
                "Painless refunds for campers",
                "Painless refunds",
                "Bakers sleep",
                "Nurses rest longer",
                "Better roads",
                "Faster trains",
                "Fewer lost parcels",
                "Better lighting for cyclists",
            ],
        );
    }

    #[test]
    fn speaks_on_one_thing_and_how_much_of_it() {
        speaks(
            &RULE,
            Objective,
            &[
                "Strive for product-market fit",
                "Expand kiosks noticeably",
                "Increase donations",
                "Grow our pipeline",
                "Diversify income",
                "Empower managers",
                "Close more deals",
                "Reduce legal risk",
                "Strengthen supplier relationships",
                "Promote mental and physical wellbeing",
            ],
        );
    }

    #[test]
    fn silent_on_one_thing_of_their_own() {
        silent(
            &RULE,
            Objective,
            &[
                "Strive for silence on the night train",
                "Provide healthier meals",
                "Empower foster parents",
                "Reduce legal risk for street vendors",
                "Diversify the crops of hill farms",
                "Close the hospital gap in the north",
                "Strengthen relationships with beekeepers",
            ],
        );
    }

    #[test]
    fn speaks_on_purposes_everybody_has() {
        speaks(
            &RULE,
            Objective,
            &[
                "Increase revenue to fund growth",
                "Improve quality and reduce errors",
                "Improve efficiency by reducing waste",
                "Grow sales to achieve the plan",
                "Ensure compliance with laws and policies",
                "Improve stability and prevent regressions",
                "Deliver outstanding results",
                "World class customer satisfaction",
                "Build sustainable revenue",
                "Trust & safety",
                "Build a great product",
                "Crush the competition",
                "Grow existing accounts and win new business",
                "Optimise training in order to increase productivity",
                "Increase revenue while reducing costs",
                "Improve satisfaction of new and existing customers",
            ],
        );
    }

    #[test]
    fn silent_on_purposes_of_their_own() {
        silent(
            &RULE,
            Objective,
            &[
                "Increase revenue to fund school meals",
                "Increase revenue while cutting diesel",
                "Win back existing members of the choir",
                "Improve quality and reduce errors in lab reports",
                "Improve efficiency by reducing night flights",
                "Hit the sales plan without discounts",
                "Compliance with fire rules in every theatre",
                "Trust & warmth on every ward",
                "Net zero kitchens",
                "Record revenue from school meals",
                "Become the most popular lunch spot in town",
                "Help families pay down their debt",
                "Improve developer velocity in the payments team",
            ],
        );
    }

    #[test]
    fn speaks_on_aims_at_anybody() {
        speaks(
            &RULE,
            Objective,
            &[
                "Win more customers",
                "Acquire and retain clients",
                "Make more money",
                "Increase the number of users",
                "Build a strong team",
                "Have a winning team",
                "Create a world-class company",
                "Put our customers first",
                "Focus on the client",
                "Employees at the heart of everything we do",
                "Become a better manager",
                "Improve the app",
                "Support our clients",
            ],
        );
    }

    #[test]
    fn speaks_on_places_and_praise_without_more() {
        speaks(
            &RULE,
            Objective,
            &[
                "Stay ahead of the competition",
                "Lead the industry",
                "Become the leading provider",
                "Be the preferred partner",
                "Become the market leader in customer service",
                "Establish ourselves as a leader",
                "Deliver outstanding service",
                "Build a great product",
                "Offer the best service",
                "Have a strong brand",
                "Become agile",
                "Be profitable",
                "Sustainable growth",
                "World-class customer service",
            ],
        );
    }

    #[test]
    fn speaks_on_a_word_and_how() {
        speaks(
            &RULE,
            Objective,
            &[
                "Grow",
                "Migration",
                "Keep growing",
                "Ship faster",
                "Work smarter, not harder",
                "Do more with less",
                "Increase output sustainably",
                "Increase efficiency through better processes",
                "Excellence in service delivery",
                "Make work easier",
                "Make processes more efficient",
                "Deliver better software",
                "Employees are satisfied",
                "Keep customers happy",
                "Improve SEO",
                "Lead with excellence",
                "Expand into new markets",
                "Improve visitor satisfaction",
                "Improve patient satisfaction scores",
                "Improve tenant outcomes",
                "Strengthen partner relations",
                "Reduce lead times",
                "Explore new markets",
                "Identify growth opportunities",
                "Generate leads",
                "Share knowledge",
            ],
        );
    }

    #[test]
    fn silent_on_somebody_and_somewhere() {
        silent(
            &RULE,
            Objective,
            &[
                "Win more bakers as customers",
                "Reach more users in rural Spain",
                "Attract and retain the best talent",
                "Build a strong claims team",
                "Become a high-performing team",
                "Become a learning organisation",
                "Put patients first in every ward round",
                "Become a better listener",
                "Improve the app for colour-blind players",
                "Stay ahead of wildfires",
                "Lead the market for oat drinks",
                "Become the leading provider of school meals",
                "Be the preferred partner of small vineyards",
                "Deliver outstanding care to newborns",
                "Build a great product for beekeepers",
                "Create an awesome customer experience",
                "Become profitable in the Baltic stores",
                "Sustainable fishing in the bay",
                "Grow as a goalkeeper",
                "Make data accessible to everyone in the company",
                "Make security easy for small teams",
                "Stay open through the winter",
                "Keep learners engaged in remote villages",
                "Streets are safe at night",
                "Ship faster to the islands",
                "Build a strong finance function",
                "Improve the new member experience",
                "Improve morale on the night team",
                "Increase visits through word of mouth",
                "Expand into new valleys",
                "Kundenzufriedenheit",
                "Improve satisfaction of cancer patients",
                "Share knowledge of rare diseases",
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
