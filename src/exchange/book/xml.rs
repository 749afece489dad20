//! As much of XML as workbooks are written in: tags, their attributes, and text. Nothing is expanded but the
//! five named signs and numbers, so that no document grows by being read.

/// A piece of a document, in the order in which they come. Names are told without what stands before a colon.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A tag that opens; one that closes at once is followed by its [`Close`](Self::Close).
    Open(&'a str, &'a str),
    /// A tag that closes.
    Close(&'a str),
    /// Text, as it is written.
    Text(&'a str),
}

/// The pieces of a document; what is broken ends it.
pub(super) struct Pieces<'a> {
    rest: &'a str,
    /// The tag that closes at once.
    closing: Option<&'a str>,
}

pub(super) fn pieces(text: &str) -> Pieces<'_> {
    Pieces {
        rest: text,
        closing: None,
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if let Some(name) = self.closing.take() {
            return Some(Piece::Close(name));
        }
        loop {
            let Some(tag) = self.rest.strip_prefix('<') else {
                let end = self.rest.find('<')?;
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                return Some(Piece::Text(text));
            };
            if let Some(rest) = tag.strip_prefix("!--") {
                self.rest = rest.split_once("-->")?.1;
            } else if let Some(rest) = tag.strip_prefix("![CDATA[") {
                let (text, rest) = rest.split_once("]]>")?;
                self.rest = rest;
                return Some(Piece::Text(text));
            } else if tag.starts_with(['!', '?']) {
                self.rest = tag.split_once('>')?.1;
            } else {
                return self.tag(tag);
            }
        }
    }
}

impl<'a> Pieces<'a> {
    fn tag(&mut self, tag: &'a str) -> Option<Piece<'a>> {
        let (inside, rest) = tag.split_at(end(tag)?);
        self.rest = &rest[1..];
        if let Some(name) = inside.strip_prefix('/') {
            return Some(Piece::Close(local(name.trim_end())));
        }
        let (inside, is_empty) = match inside.strip_suffix('/') {
            Some(inside) => (inside, true),
            None => (inside, false),
        };
        let (name, attributes) = inside
            .split_once(char::is_whitespace)
            .unwrap_or((inside, ""));
        let name = local(name);
        self.closing = is_empty.then_some(name);
        Some(Piece::Open(name, attributes))
    }
}

/// Where a tag ends: signs in quotation marks do not end it.
fn end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in tag.char_indices() {
        match (sign, quote) {
            ('>', None) => return Some(at),
            ('"' | '\'', None) => quote = Some(sign),
            (sign, Some(open)) if sign == open => quote = None,
            _ => {}
        }
    }
    None
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The value of an attribute, by its name without what stands before a colon.
pub(super) fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after
            .chars()
            .next()
            .filter(|sign| matches!(sign, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        if local(name.trim()) == wanted {
            return Some(decoded(value));
        }
        rest = next;
    }
}

/// A text with its named and numbered signs as themselves.
pub(super) fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let sign = after
            .get(..12.min(after.len()))
            .or(Some(after))
            .and_then(|near| near.split_once(';'));
        let named = sign.and_then(|(name, _)| Some((name, sign_of(name)?)));
        if let Some((name, sign)) = named {
            out.push(sign);
            rest = &after[name.len() + 1..];
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn sign_of(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_attributes_and_text_are_told_apart() {
        let text = "<?xml version=\"1.0\"?><!-- a > b --><x:row r='1'><c a=\"2 > 1\" t=\"s\"/>a &lt; &#x62;<![CDATA[<c>]]></x:row>";
        let all: Vec<Piece> = pieces(text).collect();
        assert_eq!(
            all,
            [
                Piece::Open("row", "r='1'"),
                Piece::Open("c", "a=\"2 > 1\" t=\"s\""),
                Piece::Close("c"),
                Piece::Text("a &lt; &#x62;"),
                Piece::Text("<c>"),
                Piece::Close("row"),
            ]
        );
        assert_eq!(
            attribute("r:id=\"x\" t = 'a &amp; b'", "t").as_deref(),
            Some("a & b")
        );
        assert_eq!(attribute("r:id=\"x\"", "id").as_deref(), Some("x"));
        assert_eq!(attribute("a=b", "a"), None);
        assert_eq!(
            decoded("a &lt; &#x62; & &copy; &#0; ü&"),
            "a < b & &copy; \0 ü&"
        );
        assert_eq!(
            pieces("<a").count() + pieces("<a b='").count() + pieces("<!--").count(),
            0
        );
    }
}
