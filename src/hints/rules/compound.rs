//! `compound`: two aims share one line.
//!
//! When one is reached and the other missed, nobody can say how it went.
//!
//! Nouns in pairs ("sales and marketing"), from–to, a guard ("and keep errors below 1%"), two qualities of
//! one thing ("fast and reliable checkout") and two steps towards the same people ("Delight customers and
//! win their trust") are one aim.

use super::super::fix::{Change, Fix};
use super::super::general::is_general;
use super::super::joint::{Joint, joints, second_target, starts_claim, starts_clause};
use super::super::lexicon::Classes;
use super::super::reading::{
    Form, Head, Number, Reading, Sort, is_multiple, noun_phrase, skip_openers,
};
use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::thing::{is_artifact, is_deliverable};
use crate::domain::letters::capitalised;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "compound",
    title: "Two in one",
    severity: Severity::Warning,
    flags: "Two targets in one key result, two unrelated aims in one objective.",
    spares: "Pairs of nouns, from–to, a guard beside the change, and two sides of one aim.",
    why: "If one half is reached and the other missed, nobody can say how it went. Each deserves a line of its own.",
    weak: "Raise NPS to 50 and cut churn to 3%",
    strong: "Raise NPS from 32 to 50",
    question: "If only one of the two came true, which one would you rather have?",
    source: "Aimwell: one line, one answer to “did it happen?”.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Objective(objective), Check::KeyResult(key_result)],
};

fn objective(reading: &Reading<'_>) -> Option<Finding> {
    let head = match reading.head {
        Head::Verb(head) => head,
        Head::Noun { at, predicate } => {
            let joint = joints(reading, predicate?).find(|joint| claims_another(reading, joint))?;
            return (!says_how(reading, at)).then(|| finding(reading, &joint, "one objective"));
        }
        Head::None => return None,
    };
    // A word, or the sign that stands for it; what a comma parts is a row.
    let is_and =
        |joint: &&Joint| reading.is_word(joint.at) || reading.is_sort(joint.at, Sort::Sign);
    let verbs: Vec<Joint> = joints(reading, head)
        .filter(|joint| starts_clause(reading, head, joint))
        .collect();
    let mut pairs = verbs.iter().filter(is_and);
    let joint = pairs
        .find(|joint| !follows_purpose(reading, head, joint) && is_unrelated(reading, head, joint))
        .or_else(|| strung_together(reading, head, &verbs))?;
    Some(finding(reading, joint, "one objective"))
}

/// Three aims in a row, or two with a semicolon between them.
fn strung_together<'a>(
    reading: &Reading<'_>,
    head: usize,
    verbs: &'a [Joint],
) -> Option<&'a Joint> {
    let is_parted = |joint: &&Joint| reading.is_sort(joint.at, Sort::Stop);
    let (first, last) = (verbs.first()?, verbs.last()?);
    let is_row = first.second != last.second
        && !follows_purpose(reading, head, first)
        && !says_why(reading, head);
    verbs
        .iter()
        .find(is_parted)
        .or_else(|| verbs.first().filter(|_| is_row))
}

/// "… to fix bugs, refine the layout and drive sales": all of it is what one aim is for.
fn follows_purpose(reading: &Reading<'_>, head: usize, joint: &Joint) -> bool {
    (head + 1..joint.at).any(|at| reading.word(at) == "to" && reading.is(at + 1, Classes::VERB))
}

/// "… and the archive is open": something else of which something is said.
fn claims_another(reading: &Reading<'_>, joint: &Joint) -> bool {
    const REACH: usize = 4;
    let is_subject =
        reading.word(joint.at) == "and" && reading.says(joint.second, &["the", "our", "all"]);
    is_subject
        && (joint.second + 2..joint.second + REACH)
            .any(|at| reading.says(at, &["is", "are"]) && !reading.is(at - 1, Classes::PRONOUN))
}

/// "… so that the shops are full and the streets are safe": both are one picture.
fn says_how(reading: &Reading<'_>, from: usize) -> bool {
    (from..reading.tokens().len())
        .any(|at| reading.says(at, &["so", "where", "when", "if", "because"]))
}

fn key_result(reading: &Reading<'_>) -> Option<Finding> {
    let start = reading.head.start();
    let joint = joints(reading, start).find_map(|joint| {
        let two_verbs = matches!(reading.head, Head::Verb(head)
            if starts_clause(reading, head, &joint) && both_aim(reading, head, &joint));
        let two_targets = || second_target(reading, &joint);
        if two_verbs || starts_claim(reading, &joint) {
            Some(joint)
        } else {
            let shares_verb = two_targets()?;
            Some(Joint {
                shares_verb,
                ..joint
            })
        }
    })?;
    Some(finding(reading, &joint, "one key result"))
}

fn finding(reading: &Reading<'_>, joint: &Joint, place: &str) -> Finding {
    let end = reading.whole_span().end;
    let span = reading.span(joint.second, joint.second).start..end;
    let message = format!("{} is a second aim in {place}.", reading.quote(&span));
    let fix = Fix {
        label: "Split in two",
        change: Change::Split(parts(reading, joint, &reading.text[span.clone()])),
    };
    Finding::new(span, message).with(fix)
}

/// Both aims as sentences of their own.
fn parts(reading: &Reading<'_>, joint: &Joint, second: &str) -> Vec<String> {
    let start = reading.whole_span().start;
    let first = &reading.text[start..reading.span(joint.at, joint.at).start];
    let first = first.trim_end_matches([' ', ',', ';']);
    let second = match reading.head {
        Head::Verb(head) if joint.shares_verb => {
            let verb = &reading.text[reading.span(head, head)];
            format!("{} {second}", capitalised(verb))
        }
        _ => capitalised(second),
    };
    vec![first.to_owned(), second]
}

/// Both verbs have a target, or both only say which way.
fn both_aim(reading: &Reading<'_>, head: usize, joint: &Joint) -> bool {
    let first = has_target(reading, head, joint.at);
    let second = has_target(reading, joint.second, reading.tokens().len());
    let moves =
        |at: usize| reading.is(at, Classes::RISE.with(Classes::FALL).with(Classes::IMPROVE));
    // "Expand the guide and lift renewals by 10%": the first half is open.
    // "Launch the shop and win 500 buyers"
    let then_wins = second
        && reading.is(joint.second, Classes::GAIN.with(Classes::REACH))
        && reading.number_at(joint.second + 1).is_some();
    let half_open = first != second && (moves(joint.second) || then_wins);
    first && second
        || half_open
        || !first && !second && !reading.is_measured && moves(head) && moves(joint.second)
}

fn has_target(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let here = |number: &&Number| number.first >= from && number.last < to;
    reading
        .numbers
        .iter()
        .filter(here)
        .any(|number| number.role.measures())
        || (from..to).any(|at| is_multiple(reading.word(at)))
}

/// One aim is felt inside the organization alone and the other one outside, or two ideas that fit
/// everywhere are merely strung together.
fn is_unrelated(reading: &Reading<'_>, head: usize, joint: &Joint) -> bool {
    let end = reading.tokens().len();
    if says_why(reading, head) {
        return false;
    }
    let has =
        |from: usize, to: usize, classes: Classes| (from..to).any(|at| reading.is(at, classes));
    let inward = (
        has(head + 1, joint.at, Classes::INWARD),
        has(joint.second, end, Classes::INWARD),
    );
    inward.0 != inward.1
        || enters(reading, head) && betters(reading, joint.second)
        || enters(reading, joint.second) && betters(reading, head)
        || hires_beside(reading, head, joint.second)
        || hires_beside(reading, joint.second, head)
        || delivers(reading, head) && moves(reading, joint.second)
        || delivers(reading, joint.second) && moves(reading, head)
        || delivers(reading, joint.second) && (enters(reading, head) || wins(reading, head))
        || delivers(reading, head) && promises(reading, joint.second)
        || !(head..joint.at).any(|at| reading.is_sort(at, Sort::Comma))
            && is_about_money(reading, head, joint.at) != is_about_money(reading, joint.second, end)
            && pleases_or_moves(reading, head)
            && pleases_or_moves(reading, joint.second)
        || only_ideas(reading, head + 1, joint.at) && only_ideas(reading, joint.second + 1, end)
}

/// "… that …", "… by …": what belongs together is said.
fn says_why(reading: &Reading<'_>, head: usize) -> bool {
    (head + 1..reading.tokens().len()).any(|at| {
        reading.says(
            at,
            &[
                "that", "who", "which", "so", "where", "how", "by", "because", "what",
            ],
        )
    })
}

/// "Expand into France": a new place.
fn enters(reading: &Reading<'_>, verb: usize) -> bool {
    reading.means(verb, &["expand", "launch", "enter", "break"])
        && reading.says(verb + 1, &["into", "in", "to"])
        || reading.lemma(verb) == "enter"
            && (verb + 1..verb + 4).any(|at| reading.lemma(at) == "market")
}

/// "Improve quality", "Cut costs": what is there gets better.
fn betters(reading: &Reading<'_>, verb: usize) -> bool {
    reading.is(verb, Classes::FALL.with(Classes::BETTER)) && !reading.is(verb, Classes::RISE)
}

/// "Hire the team" beside "secure funding", "open the shop": each is an undertaking of its own.
fn hires_beside(reading: &Reading<'_>, one: usize, other: usize) -> bool {
    reading.means(one, &["hire", "recruit"])
        && reading.means(
            other,
            &[
                "secure", "raise", "close", "launch", "open", "ship", "expand", "scale",
            ],
        )
}

/// "Redesign the intranet": a thing is made.
fn delivers(reading: &Reading<'_>, verb: usize) -> bool {
    let thing = noun_phrase(reading, skip_openers(reading, verb + 1));
    reading.means(verb, &["hire", "recruit"]) && reading.says(verb + 1, &["a", "an"])
        || reading.is(verb, Classes::DELIVERY)
            && !reading.is(verb, Classes::CHANGE)
            && thing.is_some_and(|thing| {
                is_deliverable(reading, thing.noun) || is_artifact(reading, thing.noun)
            })
}

/// "Grow sales": something gets more, less or better.
fn moves(reading: &Reading<'_>, verb: usize) -> bool {
    reading.is(
        verb,
        Classes::RISE.with(Classes::FALL).with(Classes::BETTER),
    )
}

/// "Win new donors": others decide for us.
fn wins(reading: &Reading<'_>, verb: usize) -> bool {
    reading.means(verb, &["win", "win back", "earn", "attract"])
}

/// "Achieve product-market fit": what everybody wants in the end.
fn promises(reading: &Reading<'_>, verb: usize) -> bool {
    let end = reading.tokens().len();
    reading.means(verb, &["achieve", "reach", "attain"])
        && (verb + 1..end).all(|at| is_general(reading, at))
}

/// "Reduce costs", "Increase revenue": all that is said is that there should be more money.
fn is_about_money(reading: &Reading<'_>, verb: usize, end: usize) -> bool {
    const MONEY: [&str; 9] = [
        "cost",
        "spend",
        "expense",
        "overhead",
        "revenue",
        "sale",
        "profit",
        "profitability",
        "margin",
    ];
    let is_open = (verb + 1..end)
        .any(|at| reading.is(at, Classes::PREPOSITION) || reading.is_sort(at, Sort::Comma));
    moves(reading, verb) && !is_open && reading.means(end - 1, &MONEY)
}

/// "Delight guests", "Shorten the wait".
fn pleases_or_moves(reading: &Reading<'_>, verb: usize) -> bool {
    moves(reading, verb) || reading.means(verb, &["delight", "satisfy", "please"])
}

/// "revenue", "our costs": nothing but an idea that fits everywhere.
fn only_ideas(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let idea = Classes::ABSTRACT.with(Classes::MEASURE);
    let mere = Classes::DETERMINER
        .with(Classes::ADJECTIVE)
        .with(Classes::GENERIC)
        .with(Classes::PART_OF_NAME);
    let counts =
        |at: &usize| reading.is_word(*at) && (reading.is(*at, idea) || !reading.is(*at, mere));
    let mut words = (from..to).filter(counts);
    words.clone().count() == 1
        && words.all(|at| {
            reading.is(at, idea)
                && reading
                    .token(at)
                    .is_some_and(|token| token.form != Form::Ing)
        })
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::{KeyResult, Objective};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_two_targets() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "NPS above 45; 12 new schools served",
                "40 new donors and 200 volunteers",
                "Expand the guide and lift renewals by 10%",
                "Raise NPS to 50 and cut churn to 3%",
                "Increase revenue by 10% and profit by 5%",
                "Reduce lead time to 5 days, and raise yield to 98%",
                "Attendance reaches 95% and satisfaction is at least 4.5",
                "Increase sales and reduce returns",
                "Hire 4 nurses and train 20 volunteers",
                "Page load time under 2 s; bounce rate below 30%",
                "Raise £5m in grants and £2m in gifts",
                "In-app satisfaction rises by 5 points, and store rating is 4.8",
                "Launch the portal and get 500 users",
                "Raise £1m and sign 3 partners",
                "Increase leads by 30% & win rate by 5 points",
            ],
        );
    }

    #[test]
    fn speaks_on_unrelated_aims() {
        speaks(
            &RULE,
            Objective,
            &[
                "Eliminate paper forms & strengthen staff morale",
                "Grow our partner network and reduce technical debt",
                "Expand into Portugal & improve code quality",
                "Launch in Spain and improve team culture",
                "Win the public sector and strengthen staff morale",
                "Increase revenue and reduce costs",
                "Modernise payroll and open new markets",
                "Hire nurses and secure funding for the ward",
                "Win in Spain, expand in new regions, refine our prices",
                "Achieve readiness for the audit; identify gaps in the stores",
                "Improve product quality and expand into France",
                "Our library has happy readers and the archive is open",
                "Shorten the queues and increase revenue",
                "Improve comfort on board and cut costs",
                "Launch the portal and achieve product-market fit",
                "Expand into Asia and redesign the website",
                "Win new donors and write a handbook",
            ],
        );
    }

    #[test]
    fn silent_on_one_result() {
        silent(
            &RULE,
            KeyResult,
            &[
                "300 children and 40 parents vaccinated",
                "NPS of 45; measured each quarter",
                "Answer 95% of calls within 2 minutes (weekdays; baseline 70%)",
                "Between 3 and 5 complaints a month",
                "Sales and marketing agree on 90% of leads",
                "Raise NPS from 32 to 45 and keep churn below 3%",
                "Between 5 and 10 escalations a week",
                "Cut wait and travel time by 20%",
                "Design and test 3 prototypes",
                "90% of orders are picked and packed within 2 hours",
                "Reply to priority 1 tickets in 2 hours and priority 2 tickets in 8 hours",
                "Double the share of users who sign up and stay for 3 months",
                "Find the 10 slowest pages and make them load in 2 s",
                "Increase revenue from $1.2m to $1.5m while churn stays below 2%",
                "Raise attendance to 95% by March and 97% by June",
                "Raise NPS by 10 points and response rate stays above 30%",
            ],
        );
    }

    #[test]
    fn silent_on_one_aim() {
        silent(
            &RULE,
            Objective,
            &[
                "Research & develop packaging that rots",
                "Improve tooling and documentation for data scientists",
                "Lower costs for tenants and make renting fair",
                "Reduce the cost of living and help families stay",
                "Cut emissions and clean the air in our streets",
                "Grow sales and margins of the bakery",
                "Launch in Canada and learn from our first guests",
                "Win small landlords and keep their trust",
                "Attract & keep curious people",
                "Delight customers and win their trust",
                "A fast and reliable checkout",
                "Attract and retain the best nurses",
                "Bring sales and marketing together",
                "Simplify our prices and make buying a pleasure",
                "Improve transparency and reduce paperwork for applicants",
                "Build a culture that rewards care and attracts curious people",
                "Understand newcomers and help them settle",
                "Open the archive and let citizens explore it",
                "Launch a new version to fix bugs, refine the layout and drive sales",
                "Design, build and ship furniture people keep",
                "Offer a reliable, scalable, and secure online archive",
                "Members are well looked after and have what they need",
                "A town where shops are open and the streets are safe",
            ],
        );
    }

    #[test]
    fn both_parts_are_sentences() {
        let fix = |kind, text| match first_fix(&RULE, kind, text) {
            Change::Split(parts) => parts,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            fix(KeyResult, RULE.weak),
            ["Raise NPS to 50", "Cut churn to 3%"]
        );
        assert_eq!(
            fix(KeyResult, "Increase revenue by 10% and profit by 5%."),
            ["Increase revenue by 10%", "Increase profit by 5%"]
        );
        assert_eq!(
            fix(
                KeyResult,
                "Attendance reaches 95%, and satisfaction is at least 4.5"
            ),
            ["Attendance reaches 95%", "Satisfaction is at least 4.5"]
        );
        assert_eq!(
            fix(Objective, "Launch in Spain and improve team culture"),
            ["Launch in Spain", "Improve team culture"]
        );
    }
}
