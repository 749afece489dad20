//! JSON as a tree that keeps the order of its keys, so that files read and diff well.

use serde_json::Number;
use std::borrow::Cow;

/// The name of a field.
pub(super) type Key = Cow<'static, str>;

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Tree {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    /// What a newer version wrote, as JSON on one line that nobody has to read in order to write it again.
    Json(String),
    List(Vec<Tree>),
    Object(Vec<(Key, Tree)>),
}

impl Tree {
    /// Reads JSON; the nesting it allows is bounded.
    pub(super) fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// A number as a person would type it: whole numbers without a fraction.
    pub(super) fn number(value: f64) -> Self {
        /// Up to here every whole number has its own floating-point value (2^53).
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() < EXACT {
            #[allow(
                clippy::cast_possible_truncation,
                reason = "whole and within the range of both types"
            )]
            return Self::Number(Number::from(value as i64));
        }
        Number::from_f64(value).map_or(Self::Null, Self::Number)
    }

    /// What a text holds; anything else is `None`.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The field of this name. Where it stands twice, the last one counts, as browsers have it.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => entries.iter().rfind(|(key, _)| key == name).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The name of a field that stands twice.
    pub(super) fn twice(&self) -> Option<&str> {
        match self {
            Self::Object(entries) => twice(entries),
            _ => None,
        }
    }

    /// The field of this name, taken out.
    pub(super) fn into_field(self, name: &str) -> Option<Self> {
        match self {
            Self::Object(entries) => {
                let field = entries.into_iter().rfind(|(key, _)| key == name);
                field.map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The elements; none where this is no list.
    pub(super) fn list(&self) -> &[Self] {
        match self {
            Self::List(elements) => elements,
            _ => &[],
        }
    }

    /// The same with all that was [kept as JSON](Self::Json) read, so that it can be laid out.
    pub(super) fn read(self) -> Self {
        match self {
            // Only JSON is ever kept so; other text would at least not be lost.
            Self::Json(text) => Self::parse(&text).unwrap_or(Self::Text(text)),
            Self::List(elements) => Self::List(elements.into_iter().map(Self::read).collect()),
            Self::Object(entries) => {
                let entries = entries
                    .into_iter()
                    .map(|(name, value)| (name, value.read()));
                Self::Object(entries.collect())
            }
            other => other,
        }
    }

    /// The text on one line.
    pub(super) fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// The text over many lines, each level indented by two spaces.
    pub(super) fn indented(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: Option<usize>) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Text(text) => quote(text, out),
            Self::Json(text) => out.push_str(text),
            Self::List(elements) => write_all(out, ['[', ']'], elements, depth, Self::write),
            Self::Object(entries) => {
                write_all(
                    out,
                    ['{', '}'],
                    entries,
                    depth,
                    |(key, value), out, depth| {
                        quote(key, out);
                        out.push_str(if depth.is_some() { ": " } else { ":" });
                        value.write(out, depth);
                    },
                );
            }
        }
    }
}

/// The name of a field that stands twice. Nobody writes that on purpose, and all but the last would go unseen.
pub(super) fn twice(entries: &[(Key, Tree)]) -> Option<&str> {
    let mut fields = entries.iter().enumerate();
    let is_repeated = |(at, (name, _)): &(usize, &(Key, Tree))| {
        entries[..*at].iter().any(|(before, _)| before == name)
    };
    fields.find(is_repeated).map(|(_, (name, _))| &**name)
}

/// Writes what stands between two brackets, on lines of their own where there is a depth.
fn write_all<T>(
    out: &mut String,
    [open, close]: [char; 2],
    items: &[T],
    depth: Option<usize>,
    write: impl Fn(&T, &mut String, Option<usize>),
) {
    out.push(open);
    let inner = depth.map(|depth| depth + 1);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        new_line(out, inner);
        write(item, out, inner);
    }
    if !items.is_empty() {
        new_line(out, depth);
    }
    out.push(close);
}

fn new_line(out: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    }
}

/// Writes a JSON string; only what must be escaped is (RFC 8259, section 7).
fn quote(text: &str, out: &mut String) {
    out.push('"');
    // Letter by letter, a large workspace would keep the page waiting.
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte == b'"' || byte == b'\\' || byte < b' ' {
            out.push_str(&text[plain..at]);
            escape(byte, out);
            plain = at + 1;
        }
    }
    out.push_str(&text[plain..]);
    out.push('"');
}

/// Writes one of the bytes that a JSON string cannot hold as they are; all of them are ASCII.
fn escape(byte: u8, out: &mut String) {
    match byte {
        b'\n' => out.push_str("\\n"),
        b'\t' => out.push_str("\\t"),
        b'\r' => out.push_str("\\r"),
        b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
        _ => {
            out.push_str("\\u00");
            let digits = [byte >> 4, byte & 15].map(u32::from);
            out.extend(digits.map(|digit| char::from_digit(digit, 16).unwrap_or('0')));
        }
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Tree {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_laid_out_for_people_and_for_machines() {
        let tree = Tree::parse(r#"{"b":[1,{}],"a":"x\"\\\n\u0001é","c":[]}"#).unwrap();
        let pretty = "{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": \"x\\\"\\\\\\n\\u0001é\",\n  \"c\": []\n}\n";
        assert_eq!(tree.indented(), pretty);
        assert_eq!(
            tree.compact(),
            "{\"b\":[1,{}],\"a\":\"x\\\"\\\\\\n\\u0001é\",\"c\":[]}"
        );
    }

    #[test]
    fn numbers_read_as_people_type_them() {
        for (value, text) in [
            (85.0, "85"),
            (-3.0, "-3"),
            (-0.0, "0"),
            (0.1, "0.1"),
            (2.5e30, "2.5e+30"),
            (f64::NAN, "null"),
        ] {
            assert_eq!(Tree::number(value).compact(), text);
        }
    }

    #[test]
    fn nesting_has_an_end() {
        assert!(Tree::parse(&"[".repeat(100_000)).is_err());
    }

    fn any_tree() -> impl Strategy<Value = Tree> {
        let leaf = prop_oneof![
            Just(Tree::Null),
            any::<bool>().prop_map(Tree::Bool),
            any::<f64>().prop_map(Tree::number),
            any::<u64>().prop_map(|n| Tree::Number(n.into())),
            any::<String>().prop_map(Tree::Text),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let entry = (any::<String>().prop_map(Key::from), inner.clone());
            prop_oneof![
                prop::collection::vec(inner, 0..6).prop_map(Tree::List),
                prop::collection::vec(entry, 0..6).prop_map(Tree::Object),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_tree_reads_back(tree in any_tree()) {
            prop_assert_eq!(&Tree::parse(&tree.compact()).unwrap(), &tree);
            prop_assert_eq!(&Tree::parse(&tree.indented()).unwrap(), &tree);
        }

        #[test]
        fn every_number_reads_back(value: f64) {
            prop_assume!(value.is_finite());
            let Tree::Number(number) = Tree::parse(&Tree::number(value).compact()).unwrap() else {
                return Err(TestCaseError::fail("not a number"));
            };
            prop_assert_eq!(number.as_f64(), Some(value));
        }
    }
}
