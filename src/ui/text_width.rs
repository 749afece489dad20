//! How wide a text is, as good as that can be told without the browser, and where its lines break.
//!
//! What is drawn or fitted to a page has to break its own lines. Faces differ from device to device, so
//! the estimate follows a wide one: a line may end early and never runs out of its box.

/// A size of letters, and whether they are bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    /// The size in tenths of the unit that widths are told in.
    pub size: i32,
    /// Whether the letters are bold, and so wider.
    pub is_bold: bool,
}

impl Face {
    /// Letters of this size, in whole units.
    pub const fn regular(size: i32) -> Self {
        Self {
            size: size * 10,
            is_bold: false,
        }
    }

    /// Bold letters of this size, in whole units.
    pub const fn bold(size: i32) -> Self {
        Self {
            size: size * 10,
            is_bold: true,
        }
    }

    /// How wide a text is on one line, rounded up.
    pub fn width(self, text: &str) -> i32 {
        self.units(thousandths(text))
    }

    /// A text as lines no wider than `most`, broken between words, or within a word that is wider by
    /// itself. A text without words is no line at all.
    pub fn wrap(self, text: &str, most: i32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            if !line.is_empty() {
                if self.width(&line) + self.width(" ") + self.width(word) <= most {
                    line.push(' ');
                    line.push_str(word);
                    continue;
                }
                lines.push(std::mem::take(&mut line));
            }
            line = self.cut(word, most, &mut lines);
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// Cuts off whole lines of a word that is wider than a line, and gives what is left.
    fn cut(self, word: &str, most: i32, lines: &mut Vec<String>) -> String {
        let mut piece = String::new();
        for letter in word.chars() {
            piece.push(letter);
            if self.width(&piece) > most && piece.chars().nth(1).is_some() {
                piece.pop();
                lines.push(std::mem::take(&mut piece));
                piece.push(letter);
            }
        }
        piece
    }

    fn units(self, thousandths: i32) -> i32 {
        let bold = if self.is_bold { 112 } else { 100 };
        // Thousandths of a size told in tenths, and hundredths for the weight.
        let exact = i64::from(thousandths) * i64::from(self.size) * bold;
        i32::try_from((exact + 999_999) / 1_000_000).unwrap_or(i32::MAX)
    }
}

fn thousandths(text: &str) -> i32 {
    let mut sum: i32 = 0;
    for letter in text.chars() {
        sum = sum.saturating_add(advance(letter));
    }
    sum
}

/// How far a letter moves the pen, in thousandths of its size.
fn advance(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' => 290,
        ' ' | '.' | ',' | ':' | ';' | '!' | 'I' => 330,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '/' | '\\' | '"' => 415,
        'm' | 'W' | '%' | '…' => 1000,
        'w' | 'M' | '@' | '→' | '+' | '<' | '=' | '>' | '≤' | '≥' | '±' => 870,
        'A'..='Z' => 710,
        '\0'..='\u{2fff}' => 615,
        // Beyond the alphabets, letters fill their square, and pictures somewhat more.
        _ => 1250,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FACE: Face = Face::regular(14);

    #[test]
    fn lines_break_between_words_and_lose_none() {
        let lines = FACE.wrap("Paying feels instant and never fails", 120);
        assert!(lines.len() > 1);
        assert_eq!(lines.join(" "), "Paying feels instant and never fails");
    }

    #[test]
    fn a_word_that_is_too_wide_is_cut() {
        let word = "Donaudampfschifffahrtsgesellschaft";
        let lines = FACE.wrap(word, 100);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn nothing_takes_no_line() {
        assert_eq!(FACE.wrap("  ", 100), [""; 0]);
    }

    #[test]
    fn bold_letters_are_wider() {
        assert!(Face::bold(14).width("Paying") > FACE.width("Paying"));
    }

    proptest! {
        #[test]
        fn every_letter_stays_and_no_line_is_too_wide(text in "\\PC{0,80}", most in 20..300) {
            let lines = FACE.wrap(&text, most);
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
            for line in lines {
                prop_assert!(FACE.width(&line) <= most || line.chars().count() == 1);
            }
        }
    }
}
