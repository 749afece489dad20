//! Rows as spreadsheets paste them: cells with tabs between, quoted where they have line breaks.

use super::Pasted;
use super::build::{Builder, Level};
use super::inline::plain;
use super::label::{self, Label};
use crate::exchange::table::{Quoted, quoted};

/// The rows of a text that comes from a spreadsheet; `None` for any other text. Tabs that only indent, or
/// stand behind the mark of a list, make no spreadsheet.
pub(super) fn rows(text: &str) -> Option<Vec<Vec<String>>> {
    if let Some(rows) = piped(text) {
        return Some(rows);
    }
    let is_list = |line: &str| {
        let mark = line
            .trim_start()
            .split([' ', '\t'])
            .next()
            .unwrap_or_default();
        let is_number =
            mark.ends_with(['.', ')']) && mark.starts_with(|c: char| c.is_ascii_digit());
        let is_sign = !mark.is_empty() && !mark.contains(|c: char| c.is_alphanumeric() || c == '"');
        is_number || is_sign || mark == "o"
    };
    let is_marked = |line: &str| {
        let (first, rest) = line.trim().split_once('\t').unwrap_or_default();
        let label = label::leading(first);
        !rest.contains('\t') && label.is_some_and(|(_, rest)| rest.is_empty())
    };
    let has_cells = text
        .lines()
        .any(|line| line.trim().contains('\t') && !is_marked(line));
    let rows = split(text);
    let has_breaks = rows.iter().flatten().any(|cell| cell.contains('\n'));
    if !(has_cells || has_breaks) || text.lines().any(is_list) {
        return None;
    }
    Some(rows)
}

/// The rows of a Markdown table: every line has a `|` in front, and one of them rules the head off.
/// `None` for any other text.
fn piped(text: &str) -> Option<Vec<Vec<String>>> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut rows = Vec::new();
    let mut is_ruled = false;
    for line in lines {
        let inner = line.strip_prefix('|')?;
        if inner.contains("--") && inner.chars().all(|sign| "-:| ".contains(sign)) {
            is_ruled = true;
            continue;
        }
        rows.push(cells(inner));
    }
    rows.retain(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty()));
    is_ruled.then_some(rows)
}

/// The cells of a row of a Markdown table, in which `\|` is text.
fn cells(row: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut signs = row.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_text = sign == '\\' && signs.next_if_eq(&'|').is_some();
        match (sign, cells.last_mut()) {
            ('|', _) => cells.push(String::new()),
            (_, Some(cell)) => cell.push(if is_text { '|' } else { sign }),
            (_, None) => {}
        }
    }
    for cell in &mut cells {
        let text = cell.replace("<br>", " ");
        text.trim().clone_into(cell);
    }
    if cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

/// The cells of each row that has any text.
fn split(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut rest = text;
    loop {
        let (cell, after) = match quoted(rest, &['\t', '\n']) {
            Quoted::Cell(cell, after) => (cell, after),
            Quoted::Open | Quoted::Text => {
                let end = rest.find(['\t', '\n']).unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        if let Some(row) = rows.last_mut() {
            row.push(cell.trim().to_owned());
        }
        if after.starts_with('\n') {
            rows.push(Vec::new());
        }
        match after.get(1..) {
            Some(next) => rest = next,
            None => break,
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

/// What the columns are where no row says so.
fn columns(rows: &[Vec<String>]) -> Vec<Label> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let levels = [Level::Objective, Level::KeyResult, Level::Initiative];
    let skipped = usize::from(width == 1);
    let named = levels.into_iter().skip(skipped).map(Label::Line);
    named
        .chain(std::iter::repeat(Label::Column))
        .take(width)
        .collect()
}

/// What the rows say. An objective or key result that is repeated, or left out, is the one before.
pub(super) fn read(rows: &[Vec<String>]) -> Pasted {
    let head: Option<Vec<Label>> = rows.first().and_then(|row| {
        let labels = row.iter().map(|cell| {
            if cell.is_empty() {
                Some(Label::Column)
            } else {
                label::heading(&plain(cell))
            }
        });
        labels.collect()
    });
    let names = head.as_ref().and(rows.first());
    let rows = &rows[usize::from(head.is_some())..];
    let mut columns = head.unwrap_or_else(|| columns(rows));
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    columns.resize(width.max(columns.len()), Label::Column);
    let mut builder = Builder::default();
    let mut last: [String; 2] = Default::default();
    for row in rows {
        for (index, (cell, column)) in row.iter().zip(&columns).enumerate() {
            let name = names.and_then(|names| names.get(index));
            put(&mut builder, &mut last, *column, name, &plain(cell));
        }
    }
    builder.pasted
}

fn put(
    builder: &mut Builder,
    last: &mut [String; 2],
    column: Label,
    name: Option<&String>,
    cell: &str,
) {
    let (column, text) = match label::leading(cell) {
        Some((label, text)) if !text.is_empty() => (label, text),
        _ => (column, cell),
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return;
    }
    match column {
        Label::Line(Level::Objective) if last[0] != text => {
            builder.put(Level::Objective, &text);
            *last = [text, String::new()];
        }
        Label::Line(Level::KeyResult) if last[1] != text => {
            builder.put(Level::KeyResult, &text);
            last[1] = text;
        }
        Label::Line(Level::Initiative) => builder.put(Level::Initiative, &text),
        Label::Line(_) => {}
        Label::Why => builder.explain(&text),
        Label::Column => match name.filter(|name| !name.is_empty()) {
            Some(name) => builder.explain(&format!("{name}: {text}")),
            None => builder.explain(&text),
        },
    }
}
