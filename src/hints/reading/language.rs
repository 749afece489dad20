//! A light check whether a text is English: other languages get only the rules that need no English.

use super::super::lexicon::Classes;
use super::token::Tokens;

/// Whether enough words are English, or too few are known to belong to another language.
pub(crate) fn is_english(tokens: &Tokens) -> bool {
    let mut words = 0_usize;
    let mut english = 0_usize;
    let mut foreign = 0_usize;
    for token in tokens.all.iter().filter(|token| token.is_word()) {
        words += 1;
        if token.is(Classes::FOREIGN) {
            foreign += 1;
        } else if token.entry.is_some() && token.classes != Classes::ACRONYM {
            english += 1;
        }
    }
    if foreign == 0 {
        // A long text without one known word is nothing the lexicon can judge.
        return english > 0 || words < 3;
    }
    english > foreign
}
