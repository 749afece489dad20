//! `business-as-usual`: the day job, written as an aim.
//!
//! What should stay as it is needs care, not a place among the few things that should change.
//!
//! A threshold ("Keep uptime at 99.9%") is a target that may well be demanding, and a guard beside a
//! change ("while keeping…") is what keeps a change honest: both pass, and so does what is kept for
//! people ("Keep patients safe").

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Form, Head, Reading, noun_phrase, skip_openers};
use super::super::routine::returning_work;
use super::super::rule::{Check, Finding, Rule, Severity};
use crate::hints::listed::is_one_of;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "business-as-usual",
    title: "The day job",
    severity: Severity::Warning,
    flags: "“Maintain”, “keep”, “continue”: an aim that leaves everything as it is.",
    spares: "Thresholds (“Keep uptime above 99.9%”), and guards beside a change (“grow while keeping…”).",
    why: "What goes on anyway needs no aim. Aims are for the few things that should be different at the end.",
    weak: "Maintain a healthy team",
    strong: "Let every night shift leave on time and rested",
    question: "What would you want to be different at the end, and not just the same?",
    source: "Felipe Castro, The Beginner’s Guide to OKR: OKRs are about change, business as usual is watched with health metrics.",
    explained_by: &["output", "task", "activity-count"],
    rolls_up: &[],
    checks: &[Check::Objective(objective), Check::KeyResult(key_result)],
};

fn objective(reading: &Reading<'_>) -> Option<Finding> {
    let (at, span) = find(reading).or_else(|| routine(reading))?;
    let aim = format!("{GAP} while {}", guard(reading, at));
    Some(finding(reading, span).with(Fix::reword("Pair it with a change", aim)))
}

fn key_result(reading: &Reading<'_>) -> Option<Finding> {
    let (at, span) = find(reading)
        .or_else(|| routine(reading))
        .or_else(|| all_kept(reading))
        .or_else(|| only_kept(reading))?;
    let result = format!("{GAP} from {GAP} to {GAP} while {}", guard(reading, at));
    Some(finding(reading, span).with(Fix::reword("Pair it with a change", result)))
}

fn finding(reading: &Reading<'_>, span: std::ops::Range<usize>) -> Finding {
    let message = format!(
        "{} leaves things as they are: it is the day job.",
        reading.quote(&span)
    );
    Finding::new(span, message)
}

/// Whether an objective is the day job.
pub(super) fn is_day_job(reading: &Reading<'_>) -> bool {
    find(reading).or_else(|| routine(reading)).is_some()
}

/// The verb that keeps things as they are, and what to underline.
pub(super) fn find(reading: &Reading<'_>) -> Option<(usize, std::ops::Range<usize>)> {
    let limited = reading.numbers.iter().any(|number| number.role.measures());
    if !reading.is_english || limited {
        return None;
    }
    let at = continued(reading).or_else(|| kept(reading))?;
    (!promises_a_change(reading)).then(|| (at, reading.span(at, at)))
}

/// "Maintain 100% compliance", "Salaries paid on time": what is taken for granted anyway.
fn all_kept(reading: &Reading<'_>) -> Option<(usize, std::ops::Range<usize>)> {
    let at = reading.head.start();
    let is_verb = matches!(reading.head, Head::Verb(_));
    let number = reading
        .number_at(at + 1)
        .map(|index| &reading.numbers[index]);
    let keeps_all = is_verb
        && reading.means(at, &["maintain", "keep", "ensure"])
        && number.is_some_and(super::super::reading::Number::is_all)
        && (at + 2..reading.tokens().len())
            .any(|index| reading.means(index, &["compliance", "compliant", "adherence"]));
    let end = reading.tokens().len();
    let in_time = !is_verb
        && !reading.is_measured
        && (at + 1..end).any(|index| {
            reading.means(index, &["pay", "submit", "file", "process", "send"])
                && reading.word(index + 1) == "on"
                && reading.word(index + 2) == "time"
        });
    let is_kept = reading.is_english && (keeps_all || in_time);
    (is_kept && !promises_a_change(reading)).then(|| (at, reading.span(at, at)))
}

/// "Maintain good contact with the press to stay on top", "Retain our standing", "Rotas are kept up to date":
/// nothing counted, and no change beside it.
fn only_kept(reading: &Reading<'_>) -> Option<(usize, std::ops::Range<usize>)> {
    let start = reading.head.start();
    let end = reading.tokens().len();
    let changes = (start + 1..end).any(|at| {
        reading.is(at, Classes::CHANGE)
            || reading.says(at, &["while", "despite", "during", "or", "without"])
    });
    if !reading.is_english || reading.is_measured || changes {
        return None;
    }
    let people = |at: usize| {
        noun_phrase(reading, skip_openers(reading, at + 1))
            .is_none_or(|phrase| reading.is(phrase.noun, Classes::GROUP.with(Classes::OUTCOME)))
    };
    let up_to_date = |at: usize| {
        reading.says(at, &["kept", "keep"])
            && (at + 1..end)
                .any(|next| reading.word(next) == "up" && reading.word(next + 2) == "date")
    };
    let at = match reading.head {
        Head::Verb(at) if reading.means(at, &["maintain", "sustain", "retain"]) && !people(at) => {
            at
        }
        _ => (start..end).find(|at| up_to_date(*at))?,
    };
    Some((at, reading.span(at, at)))
}

/// Work that comes back whatever happens.
fn routine(reading: &Reading<'_>) -> Option<(usize, std::ops::Range<usize>)> {
    let limited = reading.numbers.iter().any(|number| number.role.measures());
    if !reading.is_english || limited {
        return None;
    }
    let at = returning_work(reading)?;
    (!promises_a_change(reading)).then(|| (at, reading.span(at, at)))
}

/// "Continue to answer…": the reading steps over the verb, since what follows heads the statement.
fn continued(reading: &Reading<'_>) -> Option<usize> {
    let start = reading.head.start();
    let at = (0..start).find(|at| reading.means(*at, &["continue"]))?;
    let gets_better = Classes::CHANGE.with(Classes::BEING);
    // "Continue to foster a culture of trust" promises nothing that was not there before.
    let goes_on = reading.means(
        start,
        &["foster", "promote", "encourage", "nurture", "cultivate"],
    );
    ((goes_on || !reading.is(start, gets_better)) && reading.lemma(start) != "win").then_some(at)
}

/// "Maintain…", "Keep…", at the head.
fn kept(reading: &Reading<'_>) -> Option<usize> {
    let Head::Verb(at) = reading.head else {
        return None;
    };
    match reading.lemma(at) {
        "maintain" | "continue" | "sustain" | "preserve" | "uphold" => {
            (!reading.says(at + 1, &["or", "and"])).then_some(at)
        }
        "keep" if reading.token(at + 1)?.form == Form::Ing || reading.word(at + 1) == "being" => {
            let is_work = reading.is(at + 1, Classes::WORK.with(Classes::BEING))
                && !reading.says(at + 1, &["learning"]);
            is_work.then_some(at)
        }
        "keep" => is_own_affair(reading, at + 1).then_some(at),
        _ => None,
    }
}

/// Whether what is kept is the organization's own: its systems and processes, not people or places.
fn is_own_affair(reading: &Reading<'_>, at: usize) -> bool {
    const OWN: Classes = Classes::DELIVERABLE
        .with(Classes::ABSTRACT)
        .with(Classes::MEASURE)
        .with(Classes::INWARD);
    let phrase = noun_phrase(reading, skip_openers(reading, at));
    phrase.is_some_and(|phrase| {
        // "Keep the website up to date", "keep the lights on".
        let (noun, word) = (phrase.noun, reading.lemma(phrase.noun));
        let before = noun.saturating_sub(1).max(at);
        let names_own = reading.is(noun, OWN) || reading.is(before, OWN) || word == "lights";
        names_own && !reading.is(noun, Classes::OUTCOME) && word != "light"
            || is_one_of(word, &["light", "lights"])
    })
}

/// "…while we double the team", "…and cut costs", "…without extra staff": a change stands beside it.
fn promises_a_change(reading: &Reading<'_>) -> bool {
    let start = reading.head.start();
    let end = reading.tokens().len();
    // "… a team that we retain and grow": of what kind the team is.
    let end = (start + 1..end)
        .find(|at| reading.says(*at, &["that", "who"]) && reading.says(at + 1, &["we"]))
        .unwrap_or(end);
    // "Continue efforts to improve sales": they were made before.
    let from =
        start + 1 + 3 * usize::from(reading.means(start + 1, &["effort", "work", "initiative"]));
    (from..end).any(|at| {
        let changes = Classes::CHANGE.with(Classes::GAIN).with(Classes::WORK);
        reading.is(at, changes)
            && !reading.is(at, Classes::UPKEEP.with(Classes::NOUN))
            && reading.says(at - 1, &["and", "or", "to", "but", "by"])
            || reading.says(
                at,
                &[
                    "while", "as", "despite", "without", "even", "growth", "momentum", "during",
                    "when",
                ],
            )
            || reading.is(at, Classes::RISE.with(Classes::FALL)) && reading.says(at - 1, &["or"])
            || super::super::reading::is_multiple(reading.word(at))
    })
}

/// The statement as a guard: "Maintain a healthy team" → "maintaining a healthy team".
fn guard(reading: &Reading<'_>, at: usize) -> String {
    let goes_on = reading
        .token(at + 1)
        .is_some_and(|next| next.form == Form::Ing);
    let verb = match reading.lemma(at) {
        "keep" | "continue" if goes_on => "still",
        "maintain" => "maintaining",
        "sustain" => "sustaining",
        "preserve" => "preserving",
        "uphold" => "upholding",
        "keep" => "keeping",
        "continue" => "continuing",
        // "Handle incoming mail" → "continuing to handle incoming mail".
        verb => {
            let whole = &reading.text[reading.span(at, at).end..reading.whole_span().end];
            return format!("continuing to {verb}{whole}");
        }
    };
    let behind = &reading.text[reading.span(at, at).end..reading.whole_span().end];
    [verb, behind].concat()
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::{KeyResult, Objective};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_the_day_job() {
        speaks(
            &RULE,
            Objective,
            &[
                "Maintain a healthy team",
                "Continue the weekly team meetings",
                "Continue to answer our mail",
                "Keep our systems running",
                "Sustain the quality of our products",
                "Keep the website up to date",
                "Maintain good relationships with suppliers",
                "Handle incoming complaints",
                "Ensure ongoing compliance",
                "Keep the kitchen running smoothly",
                "Provide legal advice to the departments",
                "Support all requests from marketing",
                "Remain aware of trends in the industry",
                "Defend our existing customer base",
                "Respond to customer enquiries",
                "Deliver on the roadmap",
                "Monitor system health",
                "Continue to foster teamwork",
                "Continue efforts to improve sales",
                "Keep being a good employer",
                "Maintain a team of bakers that we train and reward",
                "Deliver our projects on time and on budget",
                "Finish all building work on budget",
            ],
        );
        speaks(
            &RULE,
            KeyResult,
            &[
                "Maintain the current release process",
                "Keep documentation current",
                "Continue publishing the newsletter",
                "keep the lights on",
                "Maintain 100% compliance with food safety rules",
                "Invoices paid on time",
                "Rotas are kept up to date",
            ],
        );
    }

    #[test]
    fn silent_on_guards_and_demanding_thresholds() {
        silent(
            &RULE,
            Objective,
            &[
                "Keep patients safe after they leave us",
                "Maintain our culture while we open three new sites",
                "Continue to grow in the Baltic states",
                "Maintain or improve the standing of our teachers",
                "Keep rural towns connected",
                "Answer new parents before they worry",
                "Sustain our momentum in the south",
                "Make our city a place where families stay",
                "Provide legal advice to tenants facing eviction",
                "Protect existing forests from logging",
                "Resolve customer complaints with empathy",
                "Answer customer questions before they are asked",
                "Continue to win hearts in the north",
                "Support single parents on their way back to work",
                "Continue to cut the wait for rural patients",
                "Keep learning from our neighbours",
                "Maintain our standards while we train twice as many bakers",
                "Deliver hot meals on budget-friendly terms to pensioners",
            ],
        );
        silent(
            &RULE,
            KeyResult,
            &[
                "Keep uptime at 99.9%",
                "95% of invoices paid on time",
                "Records are kept up to date within 2 hours of each visit",
                "Maintain churn below 2%",
                "Cut cost per order by 10% while keeping NPS above 40",
                "Retain 95% of our volunteers",
                "Keep zero open critical incidents",
                "Members stay for 3 years on average",
                "Maintain response times under 200 ms as traffic doubles",
            ],
        );
    }

    #[test]
    fn it_can_become_the_guard_of_a_change() {
        assert_eq!(
            first_fix(&RULE, Objective, "Maintain a healthy team."),
            Change::Reword("__ while maintaining a healthy team".into())
        );
        assert_eq!(
            first_fix(&RULE, Objective, "Keep publishing the newsletter"),
            Change::Reword("__ while still publishing the newsletter".into())
        );
        assert_eq!(
            first_fix(&RULE, KeyResult, "Keep the website up to date"),
            Change::Reword("__ from __ to __ while keeping the website up to date".into())
        );
    }
}
