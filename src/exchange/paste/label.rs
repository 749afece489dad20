//! Names in front of a line: "O:", "Objective 1 –", "KR1.2", "Schlüsselergebnis:".

use super::build::Level;
use crate::domain::letters;

/// What a name in front of a line, or at the head of a column, says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Line(Level),
    Why,
    /// Another column that people keep beside OKRs.
    Column,
}

const OBJECTIVE: Label = Label::Line(Level::Objective);
const KEY_RESULT: Label = Label::Line(Level::KeyResult);
const INITIATIVE: Label = Label::Line(Level::Initiative);

/// All names, in small letters; a longer one before what it begins with.
const NAMES: [(&str, Label); 31] = [
    ("objectives", OBJECTIVE),
    ("objective", OBJECTIVE),
    ("obj", OBJECTIVE),
    ("o", OBJECTIVE),
    ("ziele", OBJECTIVE),
    ("ziel", OBJECTIVE),
    ("objetivos", OBJECTIVE),
    ("objetivo", OBJECTIVE),
    ("key results", KEY_RESULT),
    ("key result", KEY_RESULT),
    ("krs", KEY_RESULT),
    ("kr", KEY_RESULT),
    ("schlüsselergebnisse", KEY_RESULT),
    ("schlüsselergebnis", KEY_RESULT),
    ("resultados clave", KEY_RESULT),
    ("resultado clave", KEY_RESULT),
    ("initiatives", INITIATIVE),
    ("initiativen", INITIATIVE),
    ("initiative", INITIATIVE),
    ("iniciativas", INITIATIVE),
    ("iniciativa", INITIATIVE),
    ("why", Label::Why),
    ("warum", Label::Why),
    ("por qué", Label::Why),
    ("owner", Label::Column),
    ("team", Label::Column),
    ("baseline", Label::Column),
    ("target", Label::Column),
    ("status", Label::Column),
    ("progress", Label::Column),
    ("notes", Label::Column),
];

/// The label in front of a line and the text behind it, which is empty where the line is all label.
pub(super) fn leading(text: &str) -> Option<(Label, &str)> {
    let (label, rest) = named(text)?;
    let is_short = text.len() - rest.len() < 4;
    if label == Label::Column {
        return None;
    }
    let (has_number, rest) = number(rest);
    let spaced = rest.trim_start();
    if spaced.is_empty() {
        // A lone "O" or "why" is a word like any other; "Why" is the name of what follows.
        let is_bare = has_number
            || !is_short
            || text.ends_with("KR")
            || text.ends_with("KRs")
            || text.trim() == "Why";
        return is_bare.then_some((label, ""));
    }
    let after = spaced.strip_prefix([':', '：', '–', '—', '|']);
    let after = after.or_else(|| {
        spaced
            .strip_prefix('-')
            .filter(|rest| rest.starts_with(' '))
    });
    let after = after.or_else(|| {
        let point = rest.strip_prefix(['.', ')']).filter(|rest| is_break(rest));
        point.filter(|_| has_number)
    });
    let after = after.or_else(|| rest.starts_with('\t').then_some(rest));
    let after = after.or_else(|| (has_number && is_short && is_break(rest)).then_some(rest));
    after.map(|after| (label, after.trim()))
}

/// The label that a text is, as at the head of a column.
pub(super) fn heading(text: &str) -> Option<Label> {
    let (label, rest) = named(text.trim())?;
    rest.trim_end_matches([':', ' '])
        .is_empty()
        .then_some(label)
}

fn named(text: &str) -> Option<(Label, &str)> {
    NAMES.iter().find_map(|(name, label)| {
        let rest = without(text, name)?;
        (!rest.starts_with(char::is_alphabetic)).then_some((*label, rest))
    })
}

/// What follows `name` at the start of a text, in any case of letters.
fn without<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in name.chars() {
        let found = letters::small(rest.next()?);
        let is_joint = expected == ' ' && matches!(found, '-' | '\u{a0}');
        if found != expected && !is_joint {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Whether a number like "1", "#2" or "1.2" comes first, and what follows it.
fn number(text: &str) -> (bool, &str) {
    let start = text.trim_start_matches([' ', '#']);
    let rest = start.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &start[..start.len() - rest.len()];
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return (false, text);
    }
    // A point at the end closes the label and is none of the number.
    let length = number.trim_end_matches('.').len();
    (true, &start[length..])
}

fn is_break(text: &str) -> bool {
    text.is_empty() || text.starts_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_the_forms_people_write_them() {
        for (text, label, rest) in [
            ("O: Grow", OBJECTIVE, "Grow"),
            ("Objective 1: Grow", OBJECTIVE, "Grow"),
            ("OBJECTIVE – Grow", OBJECTIVE, "Grow"),
            ("O1 Grow", OBJECTIVE, "Grow"),
            ("Ziel 2: Wachsen", OBJECTIVE, "Wachsen"),
            ("Objetivo: Crecer", OBJECTIVE, "Crecer"),
            ("KR: 5 more", KEY_RESULT, "5 more"),
            ("KR1.2 – 20% more", KEY_RESULT, "20% more"),
            ("KR 3. Fewer", KEY_RESULT, "Fewer"),
            ("kr2\tFewer", KEY_RESULT, "Fewer"),
            ("Key-Result #4: Fewer", KEY_RESULT, "Fewer"),
            ("Schlüsselergebnis 1: Mehr", KEY_RESULT, "Mehr"),
            ("Resultado clave: Más", KEY_RESULT, "Más"),
            ("Initiative: Ask", INITIATIVE, "Ask"),
            ("Key results:", KEY_RESULT, ""),
            ("Objective 1", OBJECTIVE, ""),
            ("Why: it pays", Label::Why, "it pays"),
        ] {
            let read = leading(text);
            let read = read.map(|(label, rest)| (label, rest.trim_start_matches([':', ' '])));
            assert_eq!(read, Some((label, rest)), "{text}");
        }
    }

    #[test]
    fn sentences_that_begin_with_such_a_word_have_no_label() {
        for text in [
            "Objective feedback for all",
            "Objectives are met by 80% of teams",
            "O",
            "why not",
            "Own the checkout: all of it",
            "Key results improve by 5",
            "KRaft in use everywhere",
            "Initiative-taking grows",
            "Ziel 3 von 4 erreicht",
            "Target: 5",
        ] {
            assert_eq!(leading(text), None, "{text}");
        }
    }
}
