//! Cells in quotation marks, as RFC 4180 has them.

/// What a text that may begin with a cell in quotation marks turns out to be.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Quoted<'a> {
    /// It begins with such a cell: its text, and what follows.
    Cell(String, &'a str),
    /// The mark that opens the cell is never closed.
    Open,
    /// The marks are no more than signs of a text.
    Text,
}

/// Reads the cell in quotation marks that a text begins with, in which marks that are text are doubled.
/// `ends` are the signs that may follow it.
pub(in crate::exchange) fn quoted<'a>(text: &'a str, ends: &[char]) -> Quoted<'a> {
    let Some(mut rest) = text.strip_prefix('"') else {
        return Quoted::Text;
    };
    let mut cell = String::new();
    loop {
        let Some((part, after)) = rest.split_once('"') else {
            return Quoted::Open;
        };
        cell.push_str(part);
        if let Some(next) = after.strip_prefix('"') {
            cell.push('"');
            rest = next;
        } else if after.is_empty() || after.starts_with(ends) {
            return Quoted::Cell(cell, after);
        } else {
            return Quoted::Text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_enclose_a_cell_or_are_text() {
        let ends = [',', '\n'];
        let cell = |text: &str, rest| Quoted::Cell(text.to_owned(), rest);
        assert_eq!(quoted("\"a,b\",c", &ends), cell("a,b", ",c"));
        assert_eq!(quoted("\"say \"\"a\"\"\"", &ends), cell("say \"a\"", ""));
        assert_eq!(quoted("\"\"\n", &ends), cell("", "\n"));
        assert_eq!(quoted("\"Grow\" it", &ends), Quoted::Text);
        assert_eq!(quoted("\"Grow\n", &ends), Quoted::Open);
        assert_eq!(quoted("a", &ends), Quoted::Text);
    }
}
