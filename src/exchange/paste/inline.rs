//! Text without the marks of Markdown: emphasis, code, links.

/// The text that people read: `**bold**`, `*slanted*`, `~~struck~~` and `` `code` `` without their marks,
/// and of `[words](address)` the words. Marks that stand for themselves stay, as in "4.5* hotels".
pub(super) fn plain(text: &str) -> String {
    let mut rest = text.trim();
    let mut out = String::with_capacity(rest.len());
    while let Some(first) = rest.chars().next() {
        if let Some((words, after)) = link(rest) {
            out.push_str(&plain(words));
            rest = after;
        } else if let Some((inside, after)) = emphasis(rest, out.chars().next_back()) {
            out.push_str(&plain(inside));
            rest = after;
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// A link at the start of a text: its words and what follows. Brackets end the search for its end, so that a
/// text of nothing but brackets is not gone through anew at each of them.
fn link(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix("![").or_else(|| text.strip_prefix('['))?;
    let (words, rest) = inside.split_at(inside.find(['[', ']'])?);
    let rest = rest.strip_prefix("](")?;
    let ends = |c: char| c == ')' || c == '[' || c.is_whitespace();
    let (address, after) = rest.split_at(rest.find(ends)?);
    let after = after.strip_prefix(')')?;
    let is_link = !words.trim().is_empty() && !address.is_empty();
    is_link.then_some((words, after))
}

/// A marked part at the start of a text: what is inside and what follows.
fn emphasis(text: &str, before: Option<char>) -> Option<(&str, &str)> {
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    ["***", "**", "__", "~~", "`", "*"]
        .into_iter()
        .find_map(|mark| {
            let inside = text.strip_prefix(mark)?;
            let (inside, after) = inside.split_once(mark)?;
            let is_tight = !inside.is_empty() && inside.trim() == inside;
            let ends = !after.starts_with(char::is_alphanumeric);
            (is_tight && ends).then_some((inside, after))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        for (text, expected) in [
            ("**Objective:** Grow", "Objective: Grow"),
            ("a *slanted* and `code` word", "a slanted and code word"),
            ("***both*** and __bold__", "both and bold"),
            (
                "see [the **plan**](https://x.example/a) now",
                "see the plan now",
            ),
            ("![chart](c.png)", "chart"),
            ("4.5* hotels, 5* at best", "4.5* hotels, 5* at best"),
            ("2 * 3 * 4", "2 * 3 * 4"),
            ("snake__case__name", "snake__case__name"),
            ("[x] [](y) [a] (b)", "[x] [](y) [a] (b)"),
            ("**open", "**open"),
        ] {
            assert_eq!(plain(text), expected);
        }
    }
}
