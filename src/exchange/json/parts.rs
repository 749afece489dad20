//! Cutting a JSON text into parts that are read one by one, so that nobody waits for the whole of a long file.
//!
//! A part is an object as deep in the text as records stand of which a file may have many. In place of each, a
//! `{}` is left; the rest is read as a whole. If any of it is not as it should be, the text is not cut at all:
//! only the text itself tells where it goes wrong.

use super::tree::Tree;
use std::ops::Range;

/// How deep teams, people, cycles and marks of deletion stand: a part, unless others are inside.
const OUTER: usize = 4;

/// How deep objectives stand.
const INNER: usize = 6;

/// The deepest that a text is read at all.
const DEEPEST: usize = 127;

/// The most objects and the most values in a file somebody chose: about twice what the longest real file
/// holds. A short file of countless tiny records would need more memory than a phone has.
const MOST_OBJECTS: usize = 250_000;
const MOST_VALUES: usize = 2_000_000;

/// Looks for the parts of a text, stretch by stretch.
#[derive(Default)]
pub(super) struct Search {
    at: usize,
    depth: usize,
    deepest: usize,
    is_quoted: bool,
    is_escaped: bool,
    objects: usize,
    values: usize,
    /// Where the object begins that may be a part.
    outer: usize,
    inner: usize,
    /// Whether there are parts within the outer object.
    has_inner: bool,
    parts: Vec<Range<usize>>,
}

impl Search {
    /// How many bytes have been looked at.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Whether there is more in the text than any real file holds.
    pub(super) fn is_too_much(&self) -> bool {
        self.objects > MOST_OBJECTS || self.values > MOST_VALUES
    }

    /// Looks at so many more bytes. Returns whether the text is at its end.
    pub(super) fn go_on(&mut self, text: &str, bytes: usize) -> bool {
        let end = (self.at + bytes).min(text.len());
        for byte in &text.as_bytes()[self.at..end] {
            self.look_at(*byte);
            self.at += 1;
        }
        self.at == text.len()
    }

    fn look_at(&mut self, byte: u8) {
        if self.is_quoted {
            self.is_quoted = self.is_escaped || byte != b'"';
            self.is_escaped = !self.is_escaped && byte == b'\\';
            return;
        }
        match byte {
            b'"' => self.is_quoted = true,
            b',' => self.values += 1,
            b'{' | b'[' => self.open(byte == b'{'),
            b'}' | b']' => self.close(),
            _ => {}
        }
    }

    fn open(&mut self, is_object: bool) {
        self.values += 1;
        self.objects += usize::from(is_object);
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        // A list is no part: where one begins, nothing does.
        let start = if is_object { self.at } else { usize::MAX };
        if self.depth == OUTER {
            self.outer = start;
            self.has_inner = false;
        } else if self.depth == INNER {
            self.inner = start;
        }
    }

    fn close(&mut self) {
        let end = self.at + 1;
        if self.depth == INNER && self.inner < end {
            self.parts.push(self.inner..end);
            self.has_inner = true;
        } else if self.depth == OUTER && self.outer < end && !self.has_inner {
            self.parts.push(self.outer..end);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// Where the parts are, in their order; none where the text is nested too deeply to be read.
    pub(super) fn parts(self) -> Vec<Range<usize>> {
        if self.deepest > DEEPEST {
            return Vec::new();
        }
        self.parts
    }
}

/// The text with `{}` in place of each part.
pub(super) fn frame(text: &str, parts: &[Range<usize>]) -> String {
    let mut frame = String::new();
    let mut at = 0;
    for part in parts {
        frame.push_str(&text[at..part.start]);
        frame.push_str("{}");
        at = part.end;
    }
    frame.push_str(&text[at..]);
    frame
}

/// Puts the parts where they were cut out.
pub(super) fn fill(frame: &mut Tree, parts: &mut impl Iterator<Item = Tree>) {
    fill_at(frame, 1, parts);
}

fn fill_at(tree: &mut Tree, depth: usize, parts: &mut impl Iterator<Item = Tree>) {
    match tree {
        Tree::Object(entries) => {
            if depth == INNER || (depth == OUTER && entries.is_empty()) {
                if let Some(part) = parts.next() {
                    *tree = part;
                }
                return;
            }
            for (_, value) in entries {
                fill_at(value, depth + 1, parts);
            }
        }
        Tree::List(elements) if depth < INNER => {
            for element in elements {
                fill_at(element, depth + 1, parts);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut(text: &str) -> Vec<Range<usize>> {
        let mut search = Search::default();
        while !search.go_on(text, 7) {}
        search.parts()
    }

    /// What a text says, read part by part.
    fn in_parts(text: &str) -> Option<Tree> {
        let parts = cut(text);
        let mut frame = Tree::parse(&frame(text, &parts)).ok()?;
        let parts: Result<Vec<_>, _> = parts.into_iter().map(|at| Tree::parse(&text[at])).collect();
        let mut parts = parts.ok()?.into_iter();
        fill(&mut frame, &mut parts);
        assert_eq!(parts.next(), None);
        Some(frame)
    }

    #[test]
    fn records_are_parts() {
        let text = r#"{"w":{"t":[{"a":1},{}],"c":[{"o":[{"k":[{}]},{"x":"}{\""}],"n":5}]}}"#;
        let parts: Vec<&str> = cut(text).into_iter().map(|at| &text[at]).collect();
        assert_eq!(
            parts,
            [r#"{"a":1}"#, "{}", r#"{"k":[{}]}"#, r#"{"x":"}{\""}"#]
        );
        assert_eq!(in_parts(text), Tree::parse(text).ok());
    }

    #[test]
    fn a_text_that_is_nested_too_deeply_has_no_parts() {
        let deep = |depth| format!("{}{}", "{\"a\":".repeat(depth), "1") + &"}".repeat(depth);
        assert!(!cut(&deep(127)).is_empty());
        assert!(cut(&deep(128)).is_empty());
    }

    proptest! {
        #[test]
        fn parts_say_what_the_whole_says(text in any_json()) {
            prop_assert_eq!(in_parts(&text), Tree::parse(&text).ok());
        }

        #[test]
        fn what_is_no_json_is_none_in_parts(text in "[\\[\\]{},:1\"\\\\a ]{0,40}") {
            prop_assert_eq!(in_parts(&text), Tree::parse(&text).ok());
        }
    }

    fn any_json() -> impl Strategy<Value = String> {
        let leaf = prop::sample::select(vec!["1", "null", "{}", "[]", r#""}\\\"{""#]);
        leaf.prop_map(str::to_owned)
            .prop_recursive(9, 80, 4, |inner| {
                let list = prop::collection::vec(inner.clone(), 0..4);
                let object = prop::collection::vec(inner, 0..4);
                let named = |value| format!("\"n\":{value}");
                prop_oneof![
                    list.prop_map(|all| format!("[{}]", all.join(","))),
                    object.prop_map(move |all| {
                        let all: Vec<String> = all.into_iter().map(named).collect();
                        format!("{{{}}}", all.join(", "))
                    }),
                ]
            })
    }
}
