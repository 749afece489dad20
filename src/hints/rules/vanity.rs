//! `vanity`: a count that looks good and shows no impact.
//!
//! Page views, followers and deployments grow with effort or with luck; a team can double them and be
//! no better off.
//!
//! A rate, a ratio ("per visitor"), a falling number or a tie to impact in the same sentence clears it.
//! Visitors and readers are left alone: they are often the business itself. Subscribers are too as soon as
//! they pay; a bare count of them says only who was curious once.
//!
//! Where all key results of an objective are such counts, one hint on the objective says it.

use super::super::desk::Folder;
use super::super::fix::{Fix, GAP};
use super::super::flattering::{is_counted, only_comes};
use super::super::lexicon::Classes;
use super::super::reading::{Head, Number, Reading, Unit};
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;
use super::super::template::lower_initial;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "vanity",
    title: "A count that flatters",
    severity: Severity::Warning,
    flags: "A count that looks good and shows no impact: page views, followers, deployments, hours.",
    spares: "Rates, ratios, falling numbers, and counts tied to impact in the same sentence.",
    why: "This number can grow while nothing gets better for anybody. A rate, or what people do next, says more.",
    weak: "Reach 50,000 page views",
    strong: "Readers who start a trial rise from 2% to 4%",
    question: "When this number goes up, what do people do that they did not do before?",
    source: "Eric Ries, The Lean Startup (2011): vanity metrics against actionable ones.",
    explained_by: &[],
    rolls_up: &["vanity"],
    checks: &[Check::KeyResult(check), Check::Folder(all)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english || is_cleared(reading) {
        return None;
    }
    let at = (0..reading.tokens().len()).find(|at| is_counted(reading, *at))?;
    let mut first = at;
    // "lines of code": every word but the last of a name of several.
    while first > 0 && reading.is(first - 1, Classes::PART_OF_NAME) {
        first -= 1;
    }
    let first = if at > 1
        && first == at
        && reading.says(at - 1, &["of"])
        && reading.is(at - 2, Classes::PART_OF_NAME)
    {
        at - 2
    } else {
        first
    };
    // "sign-ups" is one word.
    let is_joined = first > 0 && reading.token(first).is_some_and(|token| token.glued);
    let first = first - usize::from(is_joined && reading.is_word(first - 1));
    let span = reading.span(first, at);
    let message = format!(
        "{} can grow without anything getting better.",
        reading.quote(&span)
    );
    let finding = Finding::new(span.clone(), message);
    // Points and hours are no things that a share could be taken of.
    if reading.is(at, Classes::UNIT.with(Classes::TIME)) || reading.means(at, &["velocity"]) {
        return Some(finding);
    }
    let counted = &reading.text[span];
    let counted = if first == reading.head.start() {
        lower_initial(reading, counted)
    } else {
        counted.to_owned()
    };
    let rate = format!("{GAP}% of {counted} {GAP}");
    Some(finding.with(Fix::reword("Turn it into a rate", rate)))
}

/// Every key result flatters, so none is left that would show it.
fn all(folder: &Folder, _: &Limits) -> Vec<Placed> {
    let count = folder.results().count();
    let flatters = folder
        .results()
        .all(|(_, card)| card.is_flagged(&[RULE.id]));
    if count < 2 || !flatters {
        return Vec::new();
    }
    let message = format!("All {count} key results can grow without anything getting better.");
    vec![(None, Finding::new(0..0, message))]
}

/// A rate, a ratio, a fall or a tie to impact anywhere in the sentence.
fn is_cleared(reading: &Reading<'_>) -> bool {
    // What it brings in is said in money.
    if reading
        .numbers
        .iter()
        .any(|number| matches!(number.unit, Unit::Money(_)) && number.role.measures())
    {
        return true;
    }
    let shrinks = matches!(reading.head, Head::Verb(at) if reading.is(at, Classes::FALL) || reading.means(at, &["lose", "save", "free"]));
    shrinks
        || (0..reading.tokens().len()).any(|at| {
            // The mean of a vanity count is one too.
            let is_mean = reading.says(at, &["average", "median"]);
            // "Paid social", "content shares", "customer page views" tie it to nothing.
            let is_channel = reading.word(at) == "paid"
                && reading.says(
                    at + 1,
                    &[
                        "social",
                        "ads",
                        "ad",
                        "search",
                        "media",
                        "campaign",
                        "campaigns",
                    ],
                )
                || reading.word(at) == "shares"
                || reading.word(at) == "customer"
                    && reading.is(at + 1, Classes::VANITY.with(Classes::PART_OF_NAME))
                || reading.word(at) == "per" && is_own(reading, at + 1);
            let ratio = !is_mean
                && !is_channel
                && reading.is(at, Classes::RATE.with(Classes::IMPACT))
                && !reading.is(at, Classes::VANITY)
                && !is_mere_pace(reading, at);
            let falls = reading.is(at, Classes::FALL) && !reading.is(at, Classes::VANITY);
            let tells = reading.says(at, &["that", "without"])
                || reading.word(at) == "who" && !only_comes(reading, at + 1);
            ratio || falls || tells
        })
        || reading
            .numbers
            .iter()
            .any(|number| is_share(reading, number))
}

/// "… per employee": spread over those who put it in.
fn is_own(reading: &Reading<'_>, at: usize) -> bool {
    reading.means(
        at,
        &[
            "employee",
            "person",
            "team",
            "squad",
            "member",
            "developer",
            "engineer",
            "rep",
            "manager",
            "head",
            "agent",
            "staff",
            "consultant",
            "department",
        ],
    )
}

/// "40% of subscribers", "half of them", "one in five attendees".
fn is_share(reading: &Reading<'_>, number: &Number) -> bool {
    let of = reading.says(number.last + 1, &["of"]);
    let part = number.unit == Unit::Percent || number.unit == Unit::None && number.value < 1.0;
    of && part || matches!(number.unit, Unit::OutOf(_))
}

/// "per sprint" and "per post" only spread a count; releases are the exception, since how often they
/// reach users is worth watching.
fn is_mere_pace(reading: &Reading<'_>, at: usize) -> bool {
    let counted = reading
        .number_at(at + 1)
        .map(|index| &reading.numbers[index]);
    reading.says(at, &["per"]) && counted.is_some_and(Number::is_time)
        || reading.says(at, &["per"])
            && reading.is(at + 1, Classes::TIME.with(Classes::DELIVERABLE))
            && !reading.is(at + 1, Classes::VANITY)
            && !reading.means(at.saturating_sub(1), &["deployment"])
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Limits, Place};
    use super::super::testing::{first_fix, places, silent, speaks};
    use super::RULE;

    #[test]
    fn a_set_of_flattering_counts_is_said_on_the_objective() {
        let found = |set| places(&RULE, set, &Limits::default());
        let flattering = "Everybody talks about us\n- Reach 50,000 page views\n- Get 10k followers";
        assert_eq!(found(flattering), [Place::Objective(0)]);
        assert_eq!(
            found("Everybody talks about us\n- Reach 50,000 page views"),
            []
        );
        assert_eq!(
            found("Everybody talks about us\n- Get 10k followers\n- 5% of readers subscribe"),
            []
        );
    }

    #[test]
    fn speaks_on_flattering_counts() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Get 900 listens",
                "Grow the email subscriber list from 5,000 to 9,000",
                "3,000 registered riders",
                "Grow website traffic by 40%",
                "Grow minutes watched by 5%",
                "Raise average velocity from 30 to 45 points",
                "number of deployments",
                "Reach 10k followers on Instagram",
                "Increase page views by 30%",
                "Get 1,000 sign-ups",
                "Grow app downloads from 2,000 to 5,000",
                "Complete 40 story points",
                "500,000 impressions",
                "Write 10,000 lines of code",
                "5,000 newsletter subscribers",
                "Grow our TikTok audience to 30,000",
                "Provide 800 hours of tutoring",
                "250 attendees at the spring conference",
                "Grow our community to 5,000 members on Discord",
                "1,000 stars on GitHub",
                "600 people registered for the summit",
                "Get 2,000 people to sign up for the beta",
                "Get 400 likes per post on average",
                "100k visits to the careers page",
                "3 million impressions on paid social",
                "Increase content shares and mentions from 200 to 500",
                "40 hours of training per employee",
                "Increase reach on Instagram to 1 million",
                "Increase customer page views by 10%",
                "Total downloads exceed 100k",
                "1 million people reached",
                "Get 1,500 people to register for our summit",
                "Grow the number of people who follow our page from 4,000 to 9,000",
            ],
        );
    }

    #[test]
    fn a_count_can_turn_into_a_rate() {
        let reworded = |text: &str| Change::Reword(text.to_owned());
        assert_eq!(
            first_fix(&RULE, KeyResult, "Get 1,000 sign-ups"),
            reworded("__% of sign-ups __")
        );
        assert_eq!(
            first_fix(&RULE, KeyResult, "Increase page views by 30%"),
            reworded("__% of page views __")
        );
    }

    #[test]
    fn silent_on_rates_and_impact() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Listeners who come back rise from 20% to 40%",
                "40% of registered riders take a second trip",
                "Half of website traffic comes from returning readers",
                "Organic signups grow by a third",
                "impact of deployments on customer satisfaction",
                "Reduce deployment time by 50%",
                "Increase deployment frequency to daily",
                "Raise sign-up conversion from 3% to 5%",
                "Cut failed deployments from 10 to 2 a month",
                "30% of sign-ups invite a colleague",
                "Increase page views per visit from 2 to 4",
                "Turn 200 followers into paying members",
                "Reduce the number of clicks to book from 9 to 4",
                "Like-for-like sales up 4%",
                "Grow paid subscribers from 2,000 to 3,000",
                "Half of attendees book a follow-up",
                "Save 300 hours of paperwork a month",
                "Lose fewer than 50 subscribers",
                "Grow clinic visits from 1,000 to 5,000 per month",
                "Library visits by teenagers double",
                "Raise pipeline velocity from $30,000 to $45,000",
                "500 members renew for a second year",
                "Sell 3,000 tickets to club members",
                "2,000 people who visited a branch open an account",
            ],
        );
    }
}
