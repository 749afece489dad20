//! Writing what becomes of key results: check-ins, corrections, phases, and what was said at the close.

use super::sheet::Sheet;
use super::write_measure::measure;
use super::{Key, Tree};
use crate::domain::{
    Aim, CheckIn, Correction, Cycle, Date, KeyResult, Line, Objective, Phase, Reading, Score,
    Stamped, Verdict, Wording,
};
use std::fmt::Display;

pub(super) fn check_in(check_in: &CheckIn) -> Tree {
    let reading = check_in.reading.value();
    let (name, value) = match *reading {
        Reading::Value(value) => ("value", Tree::number(value)),
        Reading::Share(share) => ("done", Tree::number(share)),
        Reading::Skipped => ("skipped", Tree::Bool(true)),
    };
    let sheet = Sheet::new(check_in.id)
        .stamp("key_result", check_in.key_result.stamp())
        .field("date", &check_in.date, text)
        .plain(name, value)
        .stamp("reading", check_in.reading.stamp());
    let confidence = check_in.confidence.value();
    let confidence = confidence.map(|confidence| Tree::number(confidence.get().into()));
    let sheet = optional(sheet, "confidence", &check_in.confidence, confidence);
    let sheet = line(sheet, "note", &check_in.note);
    let sheet = line(sheet, "by", &check_in.by);
    let replaces = check_in.replaces.value().as_ref().map(text);
    optional(sheet, "replaces", &check_in.replaces, replaces).finish(&check_in.unknown)
}

pub(super) fn correction(correction: &Correction) -> Tree {
    let sheet = Sheet::new(correction.id)
        .stamp(parent_of(*correction.of.value()), correction.of.stamp())
        .field("date", &correction.date, text)
        .field("reason", &correction.reason, text);
    line(sheet, "by", &correction.by)
        .field("before", &correction.before, wording)
        .field("after", &correction.after, wording)
        .finish(&correction.unknown)
}

/// The name under which a correction's stamp of its parent stands.
pub(super) const fn parent_of(aim: Aim) -> &'static str {
    match aim {
        Aim::Objective(_) => "objective",
        Aim::KeyResult(_) => "key_result",
    }
}

/// Adds what was settled about the rhythm and the close of a cycle, where there is anything.
pub(super) fn of_cycle(sheet: Sheet, cycle: &Cycle) -> Sheet {
    let sheet = day(sheet, "first_check_in_on", &cycle.first_check_in_on);
    let sheet = day(sheet, "closed_on", &cycle.closed_on);
    let sheet = line(sheet, "learned", &cycle.learned);
    line(sheet, "differently", &cycle.differently)
}

/// Adds what was said of an objective at the close, where there is anything.
pub(super) fn of_objective(sheet: Sheet, objective: &Objective) -> Sheet {
    let from = objective.carried_from.value().as_ref().map(text);
    let sheet = optional(sheet, "carried_from", &objective.carried_from, from);
    let sheet = line(sheet, "learned", &objective.learned);
    let sheet = line(sheet, "differently", &objective.differently);
    settled(sheet, &objective.verdict, &objective.verdict_reason)
}

/// Adds the phases of a key result and what was said of it at the close, where there is anything.
pub(super) fn of_key_result(sheet: Sheet, key_result: &KeyResult) -> Sheet {
    let phases = key_result.phases.value().get().iter().map(phase).collect();
    let sheet = sheet
        .stamp("phases", key_result.phases.stamp())
        .unless_empty("phases", Tree::List(phases));
    let from = key_result.carried_from.value().as_ref().map(text);
    let sheet = optional(sheet, "carried_from", &key_result.carried_from, from);
    let score = key_result.score.value().map(Score::get).map(Tree::number);
    let sheet = optional(sheet, "score", &key_result.score, score);
    let sheet = line(sheet, "score_reason", &key_result.score_reason);
    settled(sheet, &key_result.verdict, &key_result.verdict_reason)
}

fn settled(sheet: Sheet, verdict: &Stamped<Option<Verdict>>, reason: &Stamped<Line>) -> Sheet {
    let word = verdict.value().map(|verdict| match verdict {
        Verdict::Keep => Tree::from("keep"),
        Verdict::Change => Tree::from("change"),
        Verdict::Drop => Tree::from("drop"),
    });
    line(
        optional(sheet, "verdict", verdict, word),
        "verdict_reason",
        reason,
    )
}

/// Adds a field that is left out where it has no value.
fn optional<T: PartialOrd>(
    sheet: Sheet,
    name: &'static str,
    field: &Stamped<T>,
    value: Option<Tree>,
) -> Sheet {
    let sheet = sheet.stamp(name, field.stamp());
    match value {
        Some(value) => sheet.plain(name, value),
        None => sheet,
    }
}

/// Adds a text that is left out where it is empty.
fn line<T: PartialOrd + Display>(sheet: Sheet, name: &'static str, field: &Stamped<T>) -> Sheet {
    sheet
        .stamp(name, field.stamp())
        .unless_empty(name, text(field.value()))
}

fn day(sheet: Sheet, name: &'static str, field: &Stamped<Option<Date>>) -> Sheet {
    optional(sheet, name, field, field.value().as_ref().map(text))
}

fn text(value: &impl Display) -> Tree {
    value.to_string().into()
}

fn phase(phase: &Phase) -> Tree {
    Tree::Object(vec![
        (Key::from("date"), text(&phase.date)),
        (Key::from("value"), Tree::number(phase.value)),
    ])
}

fn wording(wording: &Wording) -> Tree {
    let known = wording.measure.as_ref().map_or(Tree::Null, measure);
    Tree::Object(vec![
        (Key::from("title"), Tree::from(&*wording.title)),
        (Key::from("measure"), known),
    ])
}
