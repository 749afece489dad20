//! A statement, read once for all rules: its words, its numbers and the part they play, what heads
//! it, and whether it is work.

mod digits;
mod frame;
mod head;
mod language;
mod lemma;
mod number;
mod opening;
mod phrases;
mod quantity;
mod roles;
mod spelled;
mod token;
mod typo;
mod when;
mod work;

use super::Known;
use super::lexicon::{Classes, Lexicon};
use super::listed::is_one_of;
use std::cell::OnceCell;
use std::ops::Range;

pub(crate) use frame::{noun_phrase, skip_openers};
pub(crate) use head::Head;
pub(crate) use lemma::{Form, stem};
pub(crate) use number::{Number, Role, Unit};
pub(crate) use quantity::measured_in_words;
pub(crate) use spelled::{is_frequency, is_multiple};
pub(crate) use token::{Sort, Token};
pub(crate) use when::date_phrase;
pub(crate) use work::{Work, WorkKind, first_step, granted};

use token::Tokens;

/// A statement and all that was read out of it.
pub(crate) struct Reading<'a> {
    pub(crate) text: &'a str,
    pub(crate) known: Known,
    /// Whether it is English as far as a light check can tell.
    pub(crate) is_english: bool,
    pub(crate) numbers: Vec<Number>,
    pub(crate) head: Head,
    /// The delivery the statement is about, unless an outcome is measured too.
    pub(crate) work: Option<Work>,
    /// Whether it says how much, how often or how far.
    pub(crate) is_measured: bool,
    /// The first gap to fill in, looked for when somebody asks.
    pub(crate) gap: OnceCell<Option<Range<usize>>>,
    tokens: Tokens,
}

impl<'a> Reading<'a> {
    /// Reads a statement.
    pub(crate) fn new(text: &'a str, known: Known) -> Self {
        let mut tokens = Tokens::read(text);
        let is_english = language::is_english(&tokens);
        phrases::mark(&mut tokens);
        let mut reading = Self {
            text,
            known,
            is_english,
            numbers: Vec::new(),
            head: Head::None,
            work: None,
            is_measured: false,
            gap: OnceCell::new(),
            tokens,
        };
        reading.correct_head();
        reading.head = head::find(&reading);
        reading.numbers = quantity::find(&reading);
        roles::assign(&mut reading);
        reading.is_measured = quantity::is_measured(&reading);
        if is_english {
            reading.work = work::find(&reading);
        }
        if reading.work.is_some()
            && reading
                .tokens()
                .iter()
                .any(|token| token.sort == Sort::Blank)
        {
            // "Articles published rise from __ to __" will be no work once the gaps are filled.
            reading.work = Reading::new(&reading.filled(), known).work;
        }
        reading
    }

    /// The text with a one in every gap, as long as the gap: small enough for "__ of 5". A last "by __" asks
    /// for a date, so it gets letters.
    fn filled(&self) -> String {
        let mut filled = String::with_capacity(self.text.len());
        for (token, at) in self.tokens().iter().zip(0..) {
            if token.sort == Sort::Blank {
                let is_date = self.word_before(at) == "by" && self.token(at + 1).is_none();
                let (first, last) = if is_date { ('x', 'x') } else { ('0', '1') };
                filled.push_str(&self.text[filled.len()..token.span.start]);
                filled.extend(token.span.clone().skip(1).map(|_| first));
                filled.push(last);
            }
        }
        filled.push_str(&self.text[filled.len()..]);
        filled
    }

    /// Takes an unknown first word for the verb it is one slip away from, and "Pen-test 4 apps" for testing.
    fn correct_head(&mut self) {
        let first = self.tokens.all.iter().position(Token::is_word);
        if let Some(at) = first.filter(|at| self.is_english && head::is_joined_verb(self, *at)) {
            let verb = &mut self.tokens.all[at + 1];
            let (classes, entry) = (verb.classes, verb.entry);
            verb.classes = Classes::PARTICLE;
            self.tokens.all[at].classes = classes;
            self.tokens.all[at].entry = entry;
        }
        let Some(at) = first.filter(|at| self.is_english && self.tokens.all[*at].entry.is_none())
        else {
            return;
        };
        if let Some(entry) = typo::meant(self.word(at)) {
            let token = &mut self.tokens.all[at];
            token.entry = Some(entry);
            token.classes = Lexicon::get().classes(entry);
        }
    }

    /// All tokens in order.
    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens.all
    }

    /// The token at an index.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.all.get(at)
    }

    /// The lower-case word at an index; empty for a sign, a number or past the end.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn word(&self, at: usize) -> &str {
        self.token(at).map_or("", |token| self.tokens.lower(token))
    }

    /// The lower-case word before an index.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |at| self.word(at))
    }

    /// The base form of the word at an index, or the word itself when the lexicon lacks it.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn lemma(&self, at: usize) -> &str {
        match self.token(at).and_then(|token| token.entry) {
            Some(entry) => Lexicon::get().word(entry),
            None => self.word(at),
        }
    }

    /// Whether the lower-case word at an index is one of these.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn says(&self, at: usize, list: &[&str]) -> bool {
        is_one_of(self.word(at), list)
    }

    /// Whether the word before an index is one of these.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn says_before(&self, at: usize, list: &[&str]) -> bool {
        is_one_of(self.word_before(at), list)
    }

    /// Whether the base form of the word at an index is one of these.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn means(&self, at: usize, list: &[&str]) -> bool {
        is_one_of(self.lemma(at), list)
    }

    /// Whether the token at an index is of one of these classes.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is(&self, at: usize, classes: Classes) -> bool {
        self.token(at).is_some_and(|token| token.is(classes))
    }

    /// Whether the token at an index is a word.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.token(at).is_some_and(Token::is_word)
    }

    /// The last word from an index on.
    pub(crate) fn last_word(&self, from: usize) -> Option<usize> {
        (from..self.tokens().len()).rfind(|at| self.is_word(*at))
    }

    /// Whether the token at an index is of this sort.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is_sort(&self, at: usize, sort: Sort) -> bool {
        self.token(at).is_some_and(|token| token.sort == sort)
    }

    /// The number that a token belongs to.
    pub(crate) fn number_at(&self, at: usize) -> Option<usize> {
        let index = self.numbers.partition_point(|number| number.last < at);
        self.numbers
            .get(index)
            .filter(|number| number.first <= at)
            .map(|_| index)
    }

    /// The thing that the statement is about: what its verb acts on, or what it says something of.
    pub(crate) fn thing(&self) -> Option<Range<usize>> {
        let at = match self.head {
            Head::None => return None,
            Head::Verb(at) => frame::skip_openers(self, at + 1),
            Head::Noun { at, .. } => frame::skip_openers(self, at),
        };
        let phrase = frame::noun_phrase(self, at)?;
        let first = (phrase.first..=phrase.noun).find(|at| self.is_word(*at))?;
        // "Delivery time falls": what it does is no part of it.
        let moves = |at: &usize| self.is(*at, Classes::RISE.with(Classes::FALL));
        let end = (first + 1..=phrase.noun).find(moves);
        Some(self.span(first, end.map_or(phrase.noun, |end| end - 1)))
    }

    /// From the first to the last of two tokens, in bytes.
    pub(crate) fn span(&self, first: usize, last: usize) -> Range<usize> {
        match (self.token(first), self.token(last)) {
            (Some(first), Some(last)) => first.span.start..last.span.end.max(first.span.start),
            _ => 0..0,
        }
    }

    /// Where [`sentence`](Self::sentence) lies.
    pub(crate) fn whole_span(&self) -> Range<usize> {
        let start = self.text.len() - self.text.trim_start().len();
        let end = self
            .text
            .trim_end_matches(|c: char| c.is_whitespace() || c == '.')
            .len();
        start..end.max(start)
    }

    /// The text without the white space and the full stop around it.
    pub(crate) fn sentence(&self) -> &'a str {
        &self.text[self.whole_span()]
    }

    /// The words at a byte range, shortened when they are many.
    pub(crate) fn quote(&self, span: &Range<usize>) -> String {
        const LONGEST: usize = 60;
        let words = &self.text[span.clone()];
        let mut quoted: String = String::with_capacity(words.len().min(LONGEST) + 6);
        quoted.push('“');
        for (index, c) in words.chars().enumerate() {
            if index == LONGEST {
                quoted.push('…');
                break;
            }
            quoted.push(if c.is_control() { ' ' } else { c });
        }
        quoted.push('”');
        quoted
    }
}
