//! Filling gaps, agreeing with numbers, shortening.

/// A text in which a number is told, in the form that goes with it.
#[derive(Clone, Copy, Debug)]
pub struct Plural {
    /// For nothing at all.
    pub none: &'static str,
    /// For a single one.
    pub one: &'static str,
    /// For several; `{count}` stands for how many.
    pub many: &'static str,
}

impl Plural {
    /// "no key results", "one key result", "4 key results".
    pub fn say(self, count: usize) -> String {
        fill(self.form(count), &[("count", &count.to_string())])
    }

    /// The form that goes with a number, with its gaps still open.
    pub fn form(self, count: usize) -> &'static str {
        match count {
            0 => self.none,
            1 => self.one,
            _ => self.many,
        }
    }
}

/// A text with its gaps filled: each `{name}` gives way to what `gaps` has under that name. What is put
/// in is taken as it is, braces and all.
pub fn fill(template: &str, gaps: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = gaps.iter().find(|(gap, _)| *gap == name);
        debug_assert!(value.is_some(), "nothing fills {{{name}}} of “{template}”");
        filled.push_str(before);
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The text, shortened to at most `most` characters at the end of a word where there is one.
pub fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    let end = cut
        .rfind(' ')
        .filter(|end| *end > cut.len() / 2)
        .unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_with_what_they_are_given_as_it_is() {
        let gaps = [("title", "{kind}"), ("kind", "Objective")];
        assert_eq!(
            fill("{kind} „{title}“ löschen", &gaps),
            "Objective „{kind}“ löschen"
        );
        assert_eq!(fill("nothing to fill", &[]), "nothing to fill");
    }

    #[test]
    fn numbers_agree_with_their_words() {
        let files = Plural {
            none: "no files",
            one: "one file",
            many: "{count} files",
        };
        assert_eq!(
            [0, 1, 2].map(|count| files.say(count)),
            ["no files", "one file", "2 files"]
        );
    }

    #[test]
    fn long_titles_end_at_a_word() {
        assert_eq!(
            shortened("Paying feels instant and never fails", 22),
            "Paying feels instant…"
        );
        assert_eq!(shortened("Überraschungsmomentsammlung", 10), "Überrasch…");
        assert_eq!(shortened("short", 10), "short");
    }
}
