//! What a heading says, however it is written: `kr_target`, "Key-Result target", "KR 2 – Zielwert".

use super::field::Field;
use super::names::{KEY_RESULT, NAMES, OBJECTIVE, WRAPPING};
use crate::domain::letters;
use crate::domain::natural::base;

/// The longest heading that is looked at, in characters.
const LONGEST: usize = 80;

/// The words of a heading in small letters without accents, each once apart, and the one number in it.
fn words_of(heading: &str) -> (String, Option<usize>) {
    let mut words = String::with_capacity(heading.len());
    let mut before = ' ';
    for letter in heading.trim().chars().take(LONGEST) {
        let is_new = letters::is_small(before) && letters::is_capital(letter)
            || before.is_ascii_digit() != letter.is_ascii_digit();
        if (is_new || !letter.is_alphanumeric()) && !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
        if letter.is_alphanumeric() {
            words.push(base(letter));
        }
        before = letter;
    }
    let mut kept: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
    let is_number = |word: &&str| word.starts_with(|sign: char| sign.is_ascii_digit());
    let mut places = (0..kept.len()).filter(|index| is_number(&kept[*index]));
    let number = match (places.next(), places.next()) {
        (Some(index), None) => kept[index].parse().ok().map(|number| (index, number)),
        _ => None,
    };
    if let Some((index, _)) = number {
        kept.remove(index);
    }
    (kept.join(" "), number.map(|(_, number)| number))
}

/// What a heading says its column holds, and of which of several key results in a row: 0 of the only one.
/// `None` for a heading that is not known.
pub(super) fn field(heading: &str) -> Option<(Field, usize)> {
    let (words, number) = words_of(heading);
    let field = named(&words)?;
    let is_numbered = field.is_of_key_result() && number.is_some_and(|number| number < 100);
    let number = number.filter(|_| is_numbered);
    Some((field, number.unwrap_or_default()))
}

/// Whether a text is a heading that is known.
pub(super) fn known(text: &str) -> bool {
    field(text).is_some()
}

/// A text by which two names are the same: in small letters, without accents, signs and doubled spaces.
pub(super) fn same(text: &str) -> String {
    let mut same = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !same.is_empty() {
            same.push(' ');
        }
        same.extend(word.chars().map(base));
    }
    same
}

fn named(words: &str) -> Option<Field> {
    if let Some(field) = listed(words) {
        return Some(field);
    }
    if let Some(rest) = after(words, KEY_RESULT) {
        return match listed(rest).or_else(|| listed(bare(rest))) {
            Some(Field::Objective) => Some(Field::KeyResult),
            Some(Field::Owner | Field::Team) => Some(Field::KeyResultOwner),
            Some(Field::Id) => Some(Field::KeyResultId),
            Some(Field::Kind) => Some(Field::Shape),
            Some(field) if field.is_of_key_result() => Some(field),
            _ => Some(Field::Note),
        };
    }
    if let Some(rest) = after(words, OBJECTIVE) {
        return listed(rest)
            .or_else(|| listed(bare(rest)))
            .or(Some(Field::Note));
    }
    if after(words, &["parent", "ubergeordnetes", "ubergeordneter"]).is_some() {
        return Some(Field::Parent);
    }
    listed(bare(words))
}

fn listed(words: &str) -> Option<Field> {
    let mut lists = NAMES.iter();
    let found = lists.find(|(_, names)| names.split(',').any(|name| name == words));
    found.map(|(field, _)| *field)
}

/// What follows one of these at the start of some words.
fn after<'a>(words: &'a str, starts: &[&str]) -> Option<&'a str> {
    starts.iter().find_map(|start| {
        let rest = words.strip_prefix(start)?;
        rest.strip_prefix(' ')
    })
}

/// Words without those that only wrap what is meant, as in "owner email id".
fn bare(mut words: &str) -> &str {
    while let Some((rest, last)) = words.rsplit_once(' ') {
        if !WRAPPING.contains(&last) {
            break;
        }
        words = rest;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_the_forms_programs_write_them() {
        for (heading, expected, number) in [
            ("objective_title", Field::Objective, 0),
            ("Goal Title", Field::Objective, 0),
            ("objectiveTitle", Field::Objective, 0),
            ("name", Field::Objective, 0),
            ("OBJECTIVE DESCRIPTION", Field::Why, 0),
            ("kr_title", Field::KeyResult, 0),
            ("Metric_Name", Field::KeyResult, 0),
            ("key_result_12_title", Field::KeyResult, 12),
            ("KR2", Field::KeyResult, 2),
            ("Key-Result #3 – target", Field::Target, 3),
            ("key_result_1_completion", Field::Note, 1),
            ("kr_type", Field::Shape, 0),
            ("Metric_Start_Value", Field::Baseline, 0),
            ("Starting Value", Field::Baseline, 0),
            ("Current Value", Field::Current, 0),
            ("Owner_Email_ID", Field::Owner, 0),
            ("Owner Emails", Field::Owner, 0),
            ("kr owner", Field::KeyResultOwner, 0),
            ("Parent Goal IDs", Field::Parent, 0),
            ("Goal ID", Field::Id, 0),
            ("Goal Cycle", Field::Cycle, 0),
            ("Start Date", Field::Start, 0),
            ("Due_Date", Field::End, 0),
            ("due_at", Field::End, 0),
            ("Schlüsselergebnis", Field::KeyResult, 0),
            ("Maßeinheit", Field::Unit, 0),
            ("Übergeordnetes Ziel", Field::Parent, 0),
            ("Valor inicial", Field::Baseline, 0),
            ("Fecha límite", Field::End, 0),
            ("Resultado clave 2", Field::KeyResult, 2),
        ] {
            assert_eq!(field(heading), Some((expected, number)), "{heading}");
        }
        for heading in ["", "42", "categories", "Grow fast", "Q1 2027"] {
            assert_eq!(field(heading), None, "{heading}");
        }
    }

    #[test]
    fn names_are_the_same_but_for_capitals_accents_and_spaces() {
        assert_eq!(
            same(" Größer  WERDEN\n"),
            same("grosser werden").replace("ss", "s")
        );
        assert_ne!(same("Team 1"), same("Team 2"));
    }
}
