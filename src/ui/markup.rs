//! Writing HTML and SVG as text, for what is drawn as a whole and has nothing to press but links: pure,
//! and a fraction of what elements made one by one weigh.

/// Markup as it is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    written: String,
}

impl Markup {
    /// Nothing yet, with room for about so many bytes.
    pub fn with_room(bytes: usize) -> Self {
        Self {
            written: String::with_capacity(bytes),
        }
    }

    /// What has been written.
    pub fn finish(self) -> String {
        self.written
    }

    /// Adds markup as it is. It must not come from outside.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.written.push_str(markup);
        self
    }

    /// Adds several pieces of markup as they are. None of them may come from outside.
    pub fn pieces(&mut self, pieces: &[&str]) -> &mut Self {
        for piece in pieces {
            self.raw(piece);
        }
        self
    }

    /// Adds a whole number, as in an attribute.
    pub fn number(&mut self, number: i32) -> &mut Self {
        self.raw(&number.to_string())
    }

    /// Adds a text so that nothing in it is taken for markup.
    pub fn text(&mut self, text: &str) -> &mut Self {
        escape(&mut self.written, text);
        self
    }

    /// Adds a text between a start and an end.
    pub fn element(&mut self, start: &str, text: &str, end: &str) -> &mut Self {
        self.raw(start).text(text).raw(end)
    }

    /// Adds a text between a start and an end, unless there is none.
    pub fn element_if_any(&mut self, start: &str, text: &str, end: &str) -> &mut Self {
        if text.trim().is_empty() {
            return self;
        }
        self.element(start, text, end)
    }
}

/// Adds a text to markup so that nothing in it is taken for markup.
pub fn escape(markup: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| b"&<>\"".contains(&byte)) {
        markup.push_str(&rest[..at]);
        markup.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    markup.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_never_markup() {
        let mut markup = Markup::default();
        markup.element("<p title=\"", "a \"b\" <script> & c", "\">");
        assert_eq!(
            markup.finish(),
            "<p title=\"a &quot;b&quot; &lt;script&gt; &amp; c\">"
        );
    }

    #[test]
    fn nothing_is_written_around_nothing() {
        let mut markup = Markup::default();
        markup.element_if_any("<p>", "  ", "</p>").number(-7);
        assert_eq!(markup.finish(), "-7");
    }
}
