//! The lines of a pasted text, each with how deep it stands.

use super::inline::plain;
use super::label::{self, Label};

/// How a line is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Heading,
    Plain,
    Bullet,
}

/// A line with something to read.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) form: Form,
    /// How deep it stands, to be compared with its neighbours: headings above plain lines above bullets,
    /// each by their indentation.
    pub(super) rank: usize,
    /// Columns before the text, a tab being four.
    pub(super) indent: usize,
    /// Whether an empty line or a rule comes before it.
    pub(super) after_gap: bool,
    pub(super) label: Option<Label>,
    /// The text without marks and label; empty only behind a label.
    pub(super) text: String,
}

/// The mark of a list in front of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// `-`, `*` or `+`.
    Dash,
    Sign(char),
    /// The number, and how many numbers are joined to it by points.
    Number(usize, usize),
}

const PLAIN: usize = 100;
const BULLET: usize = 1_000_000;
const STEP: usize = 64;
const DEEPEST: usize = 999;

/// All lines of a text that have something to read.
pub(super) fn items(text: &str) -> Vec<Item> {
    let lines: Vec<(usize, &str)> = text.lines().map(indented).collect();
    let marks = marks(&lines);
    let mut kinds: Vec<(usize, Mark)> = Vec::new();
    let mut items = Vec::new();
    let mut after_gap = false;
    for ((indent, line), mark) in lines.into_iter().zip(marks) {
        if line.is_empty() || is_rule(line) {
            after_gap = true;
            continue;
        }
        let item = match mark {
            Some((mark, text)) => item(Form::Bullet, bullet_rank(&mut kinds, indent, mark), text),
            None => match heading(line) {
                Some((level, text)) => item(Form::Heading, level, text),
                None => item(Form::Plain, PLAIN + indent, line),
            },
        };
        if item.label.is_some() || !item.text.is_empty() {
            items.push(Item {
                indent,
                after_gap,
                ..item
            });
            after_gap = false;
        }
    }
    items
}

fn item(form: Form, rank: usize, text: &str) -> Item {
    let text = plain(text);
    let (label, text) = match label::leading(&text) {
        Some((label, rest)) => (Some(label), rest),
        None => (None, &*text),
    };
    Item {
        form,
        rank,
        indent: 0,
        after_gap: false,
        label,
        text: text.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

/// The columns before a line, and the line without them.
fn indented(line: &str) -> (usize, &str) {
    let text = line.trim_start();
    let space = &line[..line.len() - text.len()];
    let columns = space.chars().map(|c| if c == '\t' { 4 } else { 1 });
    (columns.sum::<usize>().min(DEEPEST), text.trim_end())
}

/// Lists of different marks in one column stand in each other, the one that came first on the outside.
fn bullet_rank(kinds: &mut Vec<(usize, Mark)>, indent: usize, mark: Mark) -> usize {
    let (kind, depth) = match mark {
        Mark::Number(_, depth) => (Mark::Number(0, 0), depth),
        other => (other, 0),
    };
    if !kinds.contains(&(indent, kind)) {
        kinds.push((indent, kind));
    }
    let here = kinds.iter().filter(|(other, _)| *other == indent);
    let order = here.take_while(|(_, other)| *other != kind).count();
    BULLET + indent * STEP + order.min(7) * 8 + depth.min(7)
}

/// Lines that draw a line, or underline the one above.
fn is_rule(line: &str) -> bool {
    line.len() > 2
        && ["-", "=", "*", "_"]
            .iter()
            .any(|mark| line.replace(mark, "").trim().is_empty())
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    let is_heading = (1..=6).contains(&level) && text.starts_with([' ', '\t']);
    is_heading.then(|| (level, text.trim_end_matches('#').trim()))
}

/// The mark of each line, and the text behind it. A number is one only where the list begins with it or
/// its neighbour is there too: "3. quarter" alone is text.
fn marks<'a>(lines: &[(usize, &'a str)]) -> Vec<Option<(Mark, &'a str)>> {
    let found: Vec<_> = lines.iter().map(|(_, line)| mark(line)).collect();
    // Which numbers stand in each column, both of which are below a thousand.
    let mut numbers: Vec<Vec<bool>> = Vec::new();
    for ((indent, _), found) in lines.iter().zip(&found) {
        if let Some((Mark::Number(number, _), _)) = found {
            numbers.resize_with(numbers.len().max(indent + 1), Vec::new);
            let column = &mut numbers[*indent];
            column.resize(column.len().max(number + 1), false);
            column[*number] = true;
        }
    }
    let is_there = |indent: usize, number: usize| {
        let column: &[bool] = numbers.get(indent).map_or(&[], Vec::as_slice);
        column.get(number).is_some_and(|is_there| *is_there)
    };
    let is_listed = |indent: usize, number: usize| {
        is_there(indent, number + 1)
            || number
                .checked_sub(1)
                .is_some_and(|last| is_there(indent, last))
    };
    let kept = lines
        .iter()
        .zip(&found)
        .map(|((indent, _), found)| match found {
            Some((Mark::Number(number, 0), _)) if *number != 1 && !is_listed(*indent, *number) => {
                None
            }
            found => *found,
        });
    kept.collect()
}

fn mark(line: &str) -> Option<(Mark, &str)> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    if first.is_ascii_digit() {
        return numbered(line);
    }
    let mark = match first {
        '-' | '*' | '+' => Mark::Dash,
        '•' | '◦' | '▪' | '▸' | '●' | '○' | '■' | '·' | '–' | '\u{f0b7}' => {
            Mark::Sign(first)
        }
        'o' if rest.starts_with('\t') => Mark::Sign(first),
        _ => return None,
    };
    let text = rest.strip_prefix([' ', '\t', '\u{a0}'])?.trim_start();
    let checked = ["[ ] ", "[x] ", "[X] "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark));
    Some((mark, checked.unwrap_or(text).trim()))
}

/// "2." or "2)" with a space behind it, also "2.1.".
fn numbered(line: &str) -> Option<(Mark, &str)> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = &line[..line.len() - rest.len()];
    let (number, rest) = match rest.strip_prefix(')') {
        Some(rest) => (number.trim_end_matches('.'), rest),
        None => (number.strip_suffix('.')?, rest),
    };
    let text = rest.strip_prefix([' ', '\t', '\u{a0}'])?.trim();
    let depth = number.matches('.').count();
    let last = number.rsplit('.').next()?;
    let is_number = !text.is_empty() && !number.contains("..") && last.len() < 4;
    let value = last.parse().ok().filter(|_| is_number)?;
    Some((Mark::Number(value, depth), text))
}
