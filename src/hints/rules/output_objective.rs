//! `output-objective`: the objective is the delivery of a thing.
//!
//! "Launch the new site" is over on launch day, and nobody knows yet whether it was worth it. The aim is
//! what the site should make possible.
//!
//! Silent when the sentence says what for or how good, when the thing is an idea (trust, a culture), and
//! on verbs that change what is there ("Rethink", "Expand").

use super::super::delivered::{delivered, ends_shipped, gets_done, named_study, named_work};
use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::making::{
    acquaints, asks_people, builds, draws, equips, excels, hands_over, is_plain_thing, is_put_out,
    joined_thing, joins_things, makes, names_a_version, plans_one, puts_out, readies, remakes,
};
use super::super::reading::{Form, Head, Reading, Sort, noun_phrase, skip_openers};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::thing::{
    described_from, explained_from, is_ambition, is_artifact, is_deliverable, is_named, is_thing,
};
use super::super::undertaking::{is_undertaking, studies};
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
        Head::Verb(at) => delivery(reading, at)
            .or_else(|| gets_done(reading, at))
            // "Rollout of the ledger"
            .or_else(|| (reading.word(at + 1) == "of").then(|| named_work(reading, at))?)
            .or_else(|| named_study(reading, at))?,
        Head::Noun { at, .. } => delivered(reading)
            .or_else(|| named_work(reading, at))
            .or_else(|| ends_shipped(reading, at))?,
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

/// "… to lower the barrier for small shops", "… with little effect on customers".
fn names_a_purpose(reading: &Reading<'_>, object: usize) -> bool {
    let end = reading.tokens().len();
    (object + 1..end).any(|at| {
        reading.word(at) == "to" && reading.is(at + 1, Classes::VERB)
            || reading.is(at, Classes::GROUP)
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Plural)
    })
}

/// The verb that decides, and the last one of those joined to it: "Design and ship …", "Draft, test and roll out …",
/// "Build and maintain …".
fn joined_verbs(reading: &Reading<'_>, at: usize) -> (usize, usize) {
    const MADE: Classes = Classes::DELIVERY
        .with(Classes::PRODUCE)
        .with(Classes::MAKING);
    let (mut act, mut last) = (at, at);
    while reading.is(last + 1, Classes::PARTICLE) {
        last += 1;
    }
    while reading.is_sort(last + 1, Sort::Comma)
        && reading.is(last + 2, Classes::VERB)
        && (reading.is_sort(last + 3, Sort::Comma) || reading.word(last + 3) == "and")
    {
        last += 2;
        if reading.is(last, Classes::DELIVERY) {
            act = last;
        }
    }
    let next = last + 1 + usize::from(last > at && reading.is_sort(last + 1, Sort::Comma));
    let goes_on = reading.is(next + 1, MADE)
        || reading.means(next + 1, &["maintain", "operate", "enhance", "support"]);
    let is_verb = !reading.is(next + 1, Classes::NOUN)
        || reading.is(next + 2, Classes::DETERMINER)
        || reading.is_sort(next + 2, Sort::Sign);
    if reading.word(next) == "and" && goes_on && is_verb {
        last = next + 1;
        if reading.is(last, Classes::DELIVERY) {
            act = last;
        }
    }
    (act, last)
}

/// The verb with its object, and the thing delivered with all that is said of it.
fn delivery(reading: &Reading<'_>, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let (act, last) = joined_verbs(reading, at);
    let mut start = skip_openers(reading, last + 1);
    // "Migrate from one to the other"
    if reading.word(start) == "from" {
        start = skip_openers(reading, start + 1);
    }
    // "Introduce 360-degree feedback"
    while let Some(number) = reading.number_at(start) {
        start = reading.numbers[number].last + 1;
    }
    let object = noun_phrase(reading, start)?.noun;
    let object = joined_thing(reading, object).unwrap_or(object);
    let object = object - usize::from(object > start && is_named(reading, object));
    let is_out = reading.says(
        object,
        &[
            "publicly",
            "internally",
            "externally",
            "officially",
            "formally",
        ],
    );
    let says_how = reading.is(object, Classes::ADVERB.with(Classes::ADJECTIVE))
        || reading.word(object).ends_with("ly");
    let names_manner = says_how && !is_out || reading.says(object, &["often", "daily"]);
    // Nobody deploys anything in a figure of speech.
    let is_literal = reading.means(act, &["deploy", "install"])
        && reading.is(object, Classes::FIGURATIVE)
        && !reading.is(object, Classes::GROUP)
        && !reading.means(object, &["talent", "care", "capital"]);
    let puts_out = puts_out(reading, act) && (is_literal || is_put_out(reading, object));
    let is_output = is_undertaking(reading, at, last + 1, object)
        || asks_people(reading, at, object)
        || (puts_out || reading.is(act, Classes::SHIP) && is_thing(reading, object))
            && !names_manner
            && !acquaints(reading, at, object)
        || makes(reading, at) && names_a_version(reading, start)
        || equips(reading, at)
        || makes(reading, at) && is_deliverable(reading, object) && !readies(reading, at)
        || builds(reading, at) && is_artifact(reading, object)
        || remakes(reading, act)
            && is_plain_thing(reading, object)
            && !names_a_purpose(reading, object)
        || joins_things(reading, act) && is_put_out(reading, object)
        || draws(reading, act, object)
        || plans_one(reading, act) && is_plain_thing(reading, object);
    // Praise in front of a thing that is put out is what every launch claims.
    let is_claimed = puts_out
        || hands_over(reading, act)
            && (is_deliverable(reading, object) || is_artifact(reading, object))
            && !(last + 1..object).any(|at| excels(reading, at));
    let from = if is_claimed { object + 1 } else { last + 1 };
    // "A launch our partners brag about"
    if reading.says(
        object + 1,
        &["our", "my", "their", "your", "the", "a", "an"],
    ) {
        return None;
    }
    let until = if is_claimed {
        explained_from(reading, object)
    } else {
        described_from(reading, object)
    };
    // Knowing more is no end in itself, whatever it is that will be known.
    let says_more = if studies(reading, at, object) {
        (from..until).any(|index| reading.word(index) == "so")
    } else {
        (from..until).any(|index| is_ambition(reading, index, object))
    };
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
                "Deploy the scanner as our standard tool",
                "Modernise the booking dashboard",
                "Complete phase 2 of the tram line",
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
                "Merge the two mobile code bases",
                "Define our price list",
                "Develop a chatbot that answers tenants' questions",
                "Review all supplier contracts",
                "Collect feedback from the pilot branches",
                "Select a vendor for the loyalty scheme",
                "Translate the app into Spanish",
                "Secure planning permission for the depot",
                "Move to a new ledger",
                "Refactor the booking code",
                "Integrate Ledgerly",
                "Pilot a four day week",
                "Rollout of the new till system",
                "Get the mobile app into the app store",
                "Roll out the new brand",
                "Announce Ledgerly publicly",
                "Create a newsletter for news, events and more",
                "Map the needs of rural branches",
                "Implement the requests process",
                "Launch a new member community",
                "Complete our staff reviews efficiently and on time",
                "Build a business case for the lab",
                "Move all instances to the new cluster",
                "Execute the merger plan",
                "Prepare the annual budget",
                "Restructure the marketing department",
                "Move to GitHub Actions",
                "Migrate from one ledger to another",
                "Prepare the company for the audit",
                "Add payment by invoice",
                "Outsource payroll",
                "Rebuild the checkout",
                "Test the new recruitment channel",
                "Collect customer testimonials",
                "Review supplier contracts",
            ],
        );
    }

    #[test]
    fn speaks_on_errands() {
        speaks(
            &RULE,
            Objective,
            &[
                "Establish a process for refunds",
                "Develop a new approach to forecasts",
                "Introduce controls for expenses",
                "Explore robotics opportunities",
                "Define roles and responsibilities",
                "Hire the legal team",
                "Build out the sales department",
                "Fix the bugs",
                "Standardise contracts",
                "Consolidate suppliers",
                "Consolidate our booking systems into one",
                "Close the seed round",
                "Raise a seed round",
                "Sign a partnership with the port",
                "Pass the pilot exam",
                "Switch to a new payroll provider",
                "Operationalize the pricing model",
                "Design a new logo",
                "Integrate satellite data",
                "Handbook published",
                "Get Ledgerly production ready",
                "Create a compelling sponsor deck",
                "Write a strong grant proposal",
                "New clinic opened by May",
                "Hygiene certification",
                "Deliver project Falcon on time",
                "Establish a governance board",
                "Develop version control for drawings",
                "Achieve SOC 2 Type II",
                "Obtain ISO 27001 by spring",
                "Cost analysis of the canteens",
                "Route assessment for the northern ferries",
                "Measure the noise of our trams",
                "Onboard the billing data",
                "Draft, test and roll out the ledger",
                "Build, launch and maintain a tenant portal",
                "Create and launch \"Paying with Ledgerly\"",
                "Deploy a partner ecosystem",
                "Publish the npm package",
                "Launch a referral scheme to massively grow sales",
            ],
        );
    }

    #[test]
    fn silent_on_ends_that_look_like_errands() {
        silent(
            &RULE,
            Objective,
            &[
                "Build a repeatable sales process for small farms",
                "Develop self-control",
                "Explore the deep sea",
                "Hire people who care",
                "Build out our presence in Kenya",
                "Fix the broken handover between wards",
                "Consolidate our lead in the north",
                "Close the gap between rich and poor schools",
                "Raise the bar for school meals",
                "Pass on our craft to apprentices",
                "Switch to a gentler pace",
                "Design for people with one hand",
                "Integrate refugees into our crews",
                "Confidence restored",
                "Get our crews ready for the winter",
                "Build a strong bond with our neighbours",
                "Every decision published and understood",
                "Neighbours introduced",
                "Achieve ISO-grade calm in the lab",
                "A plan for every child",
                "Analysis that ministers act on",
                "Measure what matters to tenants",
                "Onboard new nurses with confidence",
                "Grow, cook and share food from our own gardens",
                "Deploy our talent where it matters",
                "Launch a referral scheme that friends thank each other for",
            ],
        );
    }

    #[test]
    fn silent_on_aims() {
        silent(
            &RULE,
            Objective,
            &[
                "Launch the choir as a home for newcomers",
                "Launch a portal that saves tenants a trip",
                "Ship updates that help nurses finish on time",
                "Modernise how citizens apply for permits",
                "Modernise our hospitals to welcome the elderly",
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
                "Enable remote consultations",
                "Promote translational research",
                "Ensure timely reports",
                "Write code others enjoy reading",
                "Publish research that policymakers act on",
                "Ship software that just works",
                "Upgrade the ferry to lower the noise for residents",
                "Buying takes a minute for returning customers",
                "Develop the next generation of conductors",
                "Have a more diverse shortlist",
                "Build a thriving two-sided marketplace",
                "Build the most loved budgeting app for couples",
                "Deliver the most developer-friendly payment API",
                "Build the leading marketplace for used machinery",
                "Move to a culture of candour",
                "Integrate thrift into every product",
                "Rebuild trust after the breach",
                "Rebuild pay bands in order to promote fairness across our workforce",
                "Prepare students for jobs that do not exist yet",
                "Add joy to the commute",
                "Test every idea with real riders",
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
