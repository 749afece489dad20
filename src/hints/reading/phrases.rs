//! Entries of several words: "page view", "roll out", "line of code".

use super::super::lexicon::{Classes, EntryId, Lexicon};
use super::lemma::Form;
use super::token::Tokens;

/// Gives the words of each known phrase the phrase's classes: a verb keeps them on its first word, a
/// noun on its last.
pub(crate) fn mark(tokens: &mut Tokens) {
    let mut at = 0;
    while at < tokens.all.len() {
        if tokens.all[at].is(Classes::STARTS_PHRASE) {
            let found = (2..=3)
                .rev()
                .find_map(|length| find(tokens, at, length).map(|id| (id, length)));
            if let Some((id, length)) = found {
                apply(tokens, at, length, id);
                at += length;
                continue;
            }
        }
        at += 1;
    }
}

fn find(tokens: &Tokens, at: usize, length: usize) -> Option<EntryId> {
    let lexicon = Lexicon::get();
    let mut phrase = String::with_capacity(32);
    let mut literal = String::with_capacity(32);
    for token in tokens.all.get(at..at + length)? {
        if !token.is_word() {
            return None;
        }
        if !phrase.is_empty() {
            phrase.push(' ');
            literal.push(' ');
        }
        phrase.push_str(lexicon.word(token.entry?));
        // Participles keep their form: "registered users", "speaking engagements".
        literal.push_str(if matches!(token.form, Form::Past | Form::Ing) {
            tokens.lower(token)
        } else {
            lexicon.word(token.entry?)
        });
    }
    lexicon.find(&phrase).or_else(|| lexicon.find(&literal))
}

fn apply(tokens: &mut Tokens, at: usize, length: usize, id: EntryId) {
    let classes = Lexicon::get().classes(id);
    let is_verb = classes.any(Classes::VERB);
    let last = at + length - 1;
    for token in &mut tokens.all[at + 1..=last] {
        token.classes = if is_verb {
            Classes::PARTICLE
        } else {
            Classes::PART_OF_NAME
        };
    }
    if is_verb {
        tokens.all[at].classes = classes;
        tokens.all[at].entry = Some(id);
    } else {
        tokens.all[at].classes = Classes::PART_OF_NAME;
    }
    if !is_verb || classes.any(Classes::NOUN) {
        tokens.all[last].classes = classes.with(if is_verb {
            Classes::PARTICLE
        } else {
            Classes::NONE
        });
        tokens.all[last].entry = Some(id);
    }
}
