//! Several names, or steps, in one cell.

use crate::domain::{Line, Step};

/// The names in a cell, between commas, semicolons and line breaks.
pub(super) fn names(cell: &str) -> impl Iterator<Item = &str> {
    let names = cell.split([',', ';', '\n']).map(str::trim);
    names.filter(|name| !name.is_empty())
}

/// The steps in a cell, one on each line: `[x] Contract signed (×2)`. A line without a box is open.
pub(super) fn steps(cell: &str) -> Vec<Step> {
    let lines = cell.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(step).collect()
}

fn step(line: &str) -> Step {
    let line = line.strip_prefix("- ").unwrap_or(line);
    let done = line
        .strip_prefix("[x]")
        .or_else(|| line.strip_prefix("[X]"));
    let open = line.strip_prefix("[ ]").or_else(|| line.strip_prefix("[]"));
    let title = done.or(open).unwrap_or(line).trim();
    let weighted = title
        .strip_suffix(')')
        .and_then(|title| title.rsplit_once(" (×"));
    let weight = |text: &str| {
        let amount = super::numbers::amount(text, '.')?;
        (amount.unit.is_empty() && amount.number > 0.0).then_some(amount.number)
    };
    let weighted = weighted.and_then(|(title, text)| Some((title, weight(text)?)));
    let (title, weight) = weighted.unwrap_or((title, 1.0));
    Step {
        title: Line::new(title),
        weight,
        done: done.is_some(),
    }
}

/// Steps as a cell; `number` writes their weights.
pub(super) fn steps_cell(steps: &[Step], number: fn(f64) -> String) -> String {
    let mut cell = String::new();
    for step in steps {
        if !cell.is_empty() {
            cell.push('\n');
        }
        cell.push_str(if step.done { "[x] " } else { "[ ] " });
        cell.push_str(step.title.trim());
        if (step.weight - 1.0).abs() > f64::EPSILON {
            for part in [" (×", &number(step.weight), ")"] {
                cell.push_str(part);
            }
        }
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_read_as_they_are_written() {
        let cell = "[x] Contract signed (×2)\n[ ] Data moved\nAll told (by mail)";
        let read = steps(cell);
        let told: Vec<(&str, f64, bool)> = read
            .iter()
            .map(|step| (&*step.title, step.weight, step.done))
            .collect();
        assert_eq!(
            told,
            [
                ("Contract signed", 2.0, true),
                ("Data moved", 1.0, false),
                ("All told (by mail)", 1.0, false)
            ]
        );
        assert_eq!(steps(&steps_cell(&read, |number| number.to_string())), read);
    }

    #[test]
    fn names_stand_between_signs() {
        let all: Vec<&str> = names("Ada, ada@x.example;\nGrace,").collect();
        assert_eq!(all, ["Ada", "ada@x.example", "Grace"]);
    }
}
