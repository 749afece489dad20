//! From text to words, numbers and signs, each with its place in the text.

use super::super::lexicon::{Classes, EntryId};
use super::digits::{self, Digits};
use super::lemma::{self, Form};
use crate::domain::letters;
use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Sort {
    /// A word, possibly with digits in it ("p99").
    Word,
    /// A number that starts with a digit.
    Number(Digits),
    /// A percent or per mille sign.
    Percent,
    /// A currency sign.
    Currency,
    /// An arrow from one value to the next.
    Arrow,
    /// More than, with or without "or equal".
    More,
    /// Less than, with or without "or equal".
    Less,
    /// A sign that ends a thought: full stop, semicolon, line break.
    Stop,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// A dash or a minus sign.
    Dash,
    /// A slash.
    Slash,
    /// A plus sign.
    Plus,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A row of underscores or question marks left to be filled in.
    Blank,
    /// Any other sign.
    Sign,
}

/// A piece of the text.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) span: Range<usize>,
    pub(crate) sort: Sort,
    /// Where its lower-case form lies in the reading's buffer.
    lower: Range<usize>,
    pub(crate) entry: Option<EntryId>,
    pub(crate) classes: Classes,
    pub(crate) form: Form,
    /// Whether nothing but a hyphen, or nothing at all, stands before it.
    pub(crate) glued: bool,
}

impl Token {
    pub(crate) const fn is_word(&self) -> bool {
        matches!(self.sort, Sort::Word)
    }

    pub(crate) const fn is(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }
}

/// The tokens of a text, with their lower-case forms.
pub(crate) struct Tokens {
    pub(crate) all: Vec<Token>,
    lower: String,
}

impl Tokens {
    /// The lower-case form of a token; empty for a sign.
    pub(crate) fn lower(&self, token: &Token) -> &str {
        &self.lower[token.lower.clone()]
    }

    /// Splits a text.
    pub(crate) fn read(text: &str) -> Self {
        let mut tokens = Self {
            all: Vec::with_capacity(text.len() / 5 + 2),
            lower: String::with_capacity(text.len()),
        };
        let mut at = 0;
        let mut touching = false;
        while let Some(c) = text[at..].chars().next() {
            if c.is_whitespace() && c != '\n' {
                touching = false;
                at += c.len_utf8();
            } else if is_hyphen(c)
                && touching
                && text[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
                && tokens.hyphen_joins()
            {
                at += c.len_utf8();
            } else {
                let end = tokens.push(text, at, c, touching);
                touching = true;
                at = end;
            }
        }
        tokens
    }

    /// A hyphen joins two words; between two numbers it is a dash.
    fn hyphen_joins(&self) -> bool {
        self.all
            .last()
            .is_some_and(|token| matches!(token.sort, Sort::Word | Sort::Number(_)))
    }

    fn push(&mut self, text: &str, at: usize, c: char, touching: bool) -> usize {
        let rest = &text[at..];
        let (sort, length) = if c.is_ascii_digit() {
            let (digits, length) = digits::scan(rest);
            (Sort::Number(digits), length)
        } else if c.is_alphanumeric() {
            (Sort::Word, word_length(rest))
        } else {
            sign(rest, c)
        };
        let end = at + length;
        let start = self.lower.len();
        let mut token = Token {
            span: at..end,
            sort,
            lower: start..start,
            entry: None,
            classes: Classes::NONE,
            form: Form::Base,
            glued: touching,
        };
        if sort == Sort::Word {
            self.lower_case(&text[at..end]);
            token.lower = start..self.lower.len();
            let known = lemma::look_up(without_genitive(&self.lower[start..]));
            token.entry = known.entry;
            token.classes = known.classes;
            token.form = known.form;
        }
        self.all.push(token);
        end
    }

    fn lower_case(&mut self, word: &str) {
        for c in word.chars() {
            if c == '’' {
                self.lower.push('\'');
            } else {
                self.lower.push(letters::small(c));
            }
        }
    }
}

fn without_genitive(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// A word runs over letters, digits, combining marks and apostrophes between letters.
fn word_length(rest: &str) -> usize {
    let mut end = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let apostrophe = matches!(c, '\'' | '’')
            && characters
                .peek()
                .is_some_and(|(_, next)| next.is_alphabetic());
        if !(c.is_alphanumeric() || apostrophe || is_mark(c)) {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// Combining marks belong to the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{93e}'..='\u{94d}' | '\u{200c}' | '\u{200d}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
}

/// What a sign is and how many bytes it takes.
fn sign(rest: &str, c: char) -> (Sort, usize) {
    const ARROWS: [&str; 7] = ["-->", "->", "=>", "→", "⇒", "➔", "➜"];
    if let Some(arrow) = ARROWS.iter().find(|arrow| rest.starts_with(**arrow)) {
        return (Sort::Arrow, arrow.len());
    }
    let sort = match c {
        '%' | '％' | '‰' => Sort::Percent,
        '$' | '€' | '£' | '¥' | '₹' => Sort::Currency,
        '>' | '≥' => Sort::More,
        '<' | '≤' => Sort::Less,
        '.' | ';' | '!' | '\n' | '…' => Sort::Stop,
        ',' => Sort::Comma,
        ':' => Sort::Colon,
        '-' | '–' | '—' | '−' | '‐' | '‑' => Sort::Dash,
        '/' => Sort::Slash,
        '+' => Sort::Plus,
        '(' | '[' | '{' => Sort::Open,
        ')' | ']' | '}' => Sort::Close,
        '_' | '?' => return blank(rest, c),
        _ => Sort::Sign,
    };
    let or_equal = matches!(sort, Sort::More | Sort::Less) && rest[c.len_utf8()..].starts_with('=');
    (sort, c.len_utf8() + usize::from(or_equal))
}

/// Two or more underscores, or three or more question marks, are a gap; fewer are a sign.
fn blank(rest: &str, c: char) -> (Sort, usize) {
    let length = rest
        .bytes()
        .take_while(|byte| char::from(*byte) == c)
        .count();
    let least = if c == '_' { 2 } else { 3 };
    if length >= least {
        (Sort::Blank, length)
    } else if c == '?' {
        (Sort::Stop, length)
    } else {
        (Sort::Sign, length)
    }
}
