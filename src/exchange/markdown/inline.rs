//! Text within Markdown: written so that none of its signs means anything, and read back.

/// Signs that mean something wherever they stand.
const ALWAYS: &str = "\\`*[]<>&|~";
/// Signs that begin something at the start of a line.
const AT_START: &str = "-+=#";

/// A text of any number of lines so that it is shown as it is.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        escape(&mut out, line);
    }
    out
}

/// Adds a text of one line so that it is shown, and read back, as it is.
pub(super) fn escape(out: &mut String, text: &str) {
    let inner = text.trim();
    let start = text.len() - text.trim_start().len();
    let is_edge = |at: usize| at < start || at >= start + inner.len();
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let mut before = None;
    for (at, sign) in text.char_indices() {
        let after = text[at + sign.len_utf8()..].chars().next();
        if is_edge(at) || sign == '\t' {
            write_code(out, sign);
        } else {
            let is_first = at == start;
            let ends_number = (1..10).contains(&digits)
                && at == start + digits
                && matches!(sign, '.' | ')')
                && after.is_none_or(char::is_whitespace);
            let is_word = |sign: Option<char>| sign.is_some_and(char::is_alphanumeric);
            let means = ALWAYS.contains(sign)
                || is_first && AT_START.contains(sign)
                || ends_number
                || sign == '_' && !(is_word(before) && is_word(after))
                || sign == '#' && before.is_none_or(char::is_whitespace)
                || sign == '#' && before == Some('#');
            if means {
                out.push('\\');
            }
            out.push(sign);
        }
        before = Some(sign);
    }
}

/// Adds a sign by its number, for those that would get lost.
pub(super) fn write_code(out: &mut String, sign: char) {
    out.push_str("&#");
    out.push_str(&u32::from(sign).to_string());
    out.push(';');
}

/// A text as it was before it was escaped. Other Markdown in it stays as it stands.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        rest = &rest[sign.len_utf8()..];
        if sign == '\\' && rest.starts_with(|next: char| next.is_ascii_punctuation()) {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        } else if sign == '&'
            && let Some((coded, after)) = code(rest)
        {
            out.push(coded);
            rest = after;
        } else {
            out.push(sign);
        }
    }
    out
}

/// A sign that is written by its number, behind the `&`, and what follows it.
fn code(text: &str) -> Option<(char, &str)> {
    let (digits, after) = text.strip_prefix('#')?.split_once(';')?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let coded = digits.parse().ok().filter(|_| is_number)?;
    Some((char::from_u32(coded)?, after))
}

/// The parts of a text between signs that are not escaped, each still escaped and without the space around it.
pub(super) fn split(text: &str, at: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut is_escaped = false;
    for (index, sign) in text.char_indices() {
        if sign == at && !is_escaped {
            parts.push(text[start..index].trim());
            start = index + sign.len_utf8();
        }
        is_escaped = sign == '\\' && !is_escaped;
    }
    parts.push(text[start..].trim());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_markdown_stays_readable() {
        for text in [
            "Failed payments fall from 1.8% to 0.6%",
            "A snake_case name, C# and 2 - 3 (or so)!",
            "3.5 hours, at most",
        ] {
            assert_eq!(escaped(text), text);
        }
    }

    #[test]
    fn what_would_be_markdown_is_escaped() {
        for (text, expected) in [
            ("**bold** _it_ `x`", "\\*\\*bold\\*\\* \\_it\\_ \\`x\\`"),
            ("# no heading #", "\\# no heading \\#"),
            ("- no item", "\\- no item"),
            ("1. no list", "1\\. no list"),
            ("[ ] <b> &amp;", "\\[ \\] \\<b\\> \\&amp;"),
            (" edges\u{a0}", "&#32;edges&#160;"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn each_line_of_a_text_is_escaped_by_itself() {
        assert_eq!(escaped("A\n- B\n\n# C"), "A\n\\- B\n\n\\# C");
    }

    #[test]
    fn names_part_at_commas_of_their_own() {
        assert_eq!(
            split("a, b\\, c ,d\\\\,e", ','),
            ["a", "b\\, c", "d\\\\", "e"]
        );
    }

    proptest! {
        #[test]
        fn every_text_reads_back(text in "\\PC*|[-+=#*_`\\\\\\[\\]<>&~|0-9.) a#;!]*") {
            let mut out = String::new();
            escape(&mut out, &text);
            prop_assert_eq!(unescape(&out), text);
        }

        #[test]
        fn any_text_can_be_read(text in "\\PC*|[&#0-9;\\\\a]*") {
            let _ = unescape(&text);
        }
    }
}
