//! Mistyped verbs: "lauch", "increse".

use super::super::lexicon::{Classes, EntryId, Lexicon};

/// Shorter words are too easily one letter away from another.
const SHORTEST: usize = 5;

/// The verb that an unknown word is one slip away from: a letter too many, too few, wrong, or two
/// swapped. The first letter is taken to be right.
pub(crate) fn meant(word: &str) -> Option<EntryId> {
    let initial = word.chars().next().filter(char::is_ascii_lowercase)?;
    if word.len() < SHORTEST || !word.is_ascii() || word.len() > 16 {
        return None;
    }
    let verbs = Classes::WORK
        .with(Classes::CHANGE)
        .with(Classes::GAIN)
        .with(Classes::MAKING);
    let lexicon = Lexicon::get();
    let verb = lexicon
        .words_of(verbs, initial)
        .find(|verb| one_slip(word.as_bytes(), verb.as_bytes()))?;
    lexicon.find(verb)
}

fn one_slip(typed: &[u8], meant: &[u8]) -> bool {
    if meant.len() < SHORTEST || typed.len().abs_diff(meant.len()) > 1 {
        return false;
    }
    let same = typed
        .iter()
        .zip(meant)
        .take_while(|(left, right)| left == right)
        .count();
    let (typed, meant) = (&typed[same..], &meant[same..]);
    match (typed, meant) {
        ([], [_]) | ([_], []) => true,
        ([first, second, rest @ ..], [third, fourth, end @ ..])
            if first == fourth && second == third && rest == end =>
        {
            true
        }
        ([_, rest @ ..], [_, end @ ..]) if typed.len() == meant.len() => rest == end,
        ([_, rest @ ..], end) if typed.len() > meant.len() => rest == end,
        (rest, [_, end @ ..]) => rest == end,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(typed: &str) -> &'static str {
        meant(typed).map_or("", |id| Lexicon::get().word(id))
    }

    #[test]
    fn one_slip_is_forgiven() {
        assert_eq!(word("lauch"), "launch");
        assert_eq!(word("finsh"), "finish");
        assert_eq!(word("increese"), "increase");
        assert_eq!(word("publihs"), "publish");
        assert_eq!(word("deployy"), "deploy");
    }

    #[test]
    fn two_slips_are_another_word() {
        assert_eq!(word("lanch3"), "");
        assert_eq!(word("wombat"), "");
        assert_eq!(word("sel"), "");
    }
}
