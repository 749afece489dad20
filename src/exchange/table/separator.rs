//! What stands between the cells of a text.

use super::heading::known;
use super::read::Row;
use super::reader::rows;

/// The separators there are, the likelier first.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// How many rows are looked at.
const LOOKED_AT: usize = 40;

/// What stands between the cells of a text: what gives the most headings that are known, and rows of one
/// width. A first line such as `sep=;` says so itself; `None` where it does, with the text behind it.
pub fn separator(text: &str) -> (char, Option<&str>) {
    if let Some(named) = named(text) {
        return named;
    }
    let mut best = (Merit::default(), SEPARATORS[0]);
    for separator in SEPARATORS {
        let rows = rows(text, separator, LOOKED_AT).unwrap_or_default();
        let merit = Merit::of(&rows);
        if merit > best.0 {
            best = (merit, separator);
        }
    }
    (best.1, None)
}

/// The separator that the first line names, as Excel writes it, and what follows that line.
fn named(text: &str) -> Option<(char, Option<&str>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let rest = text.strip_prefix("sep=")?;
    let separator = rest.chars().next()?;
    let rest = &rest[separator.len_utf8()..];
    let rest = rest.strip_prefix('\r').map_or(rest, |rest| rest);
    let is_sign = !separator.is_alphanumeric() && separator != '"' && separator != '\n';
    let rest = rest.strip_prefix('\n').filter(|_| is_sign)?;
    Some((separator, Some(rest)))
}

/// How well a separator suits a text; a greater one suits better.
#[derive(Default, PartialEq, PartialOrd)]
struct Merit {
    headings: usize,
    /// How many of a hundred rows have the usual width.
    even: usize,
    width: usize,
}

impl Merit {
    fn of(rows: &[Row]) -> Self {
        let same = |width: usize| rows.iter().filter(|row| row.cells.len() == width).count();
        let mut usual = (0, 0);
        for row in rows {
            let width = row.cells.len();
            let count = same(width);
            if (count, width) > usual {
                usual = (count, width);
            }
        }
        let (count, width) = usual;
        if width < 2 {
            return Self::default();
        }
        let known = |row: &Row| row.cells.iter().filter(|cell| known(cell)).count();
        Self {
            headings: rows.iter().map(known).max().unwrap_or_default(),
            even: count * 100 / rows.len(),
            width,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_told_by_what_they_leave() {
        for (text, expected) in [
            ("Objective,Key result\nGrow,5 more\n", ','),
            ("Objective;Target\nGrow, fast, and far;5,5\nShrink;1,5", ';'),
            ("Goal Title\tTarget\nGrow; a, b\t5", '\t'),
            ("a|b|c\n1|2|3", '|'),
            ("one\ntwo", ','),
            ("", ','),
            (
                "Ziel;Startwert;Zielwert\n\"Wachsen; schnell\";1,5;2,5\n",
                ';',
            ),
        ] {
            assert_eq!(separator(text).0, expected, "{text}");
        }
    }

    #[test]
    fn a_first_line_may_name_it() {
        assert_eq!(separator("sep=;\r\na;b"), (';', Some("a;b")));
        assert_eq!(separator("\u{feff}sep=|\na|b"), ('|', Some("a|b")));
        assert_eq!(separator("sep=a\nb,c").1, None);
    }
}
