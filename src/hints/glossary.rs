//! Short forms that a text explains.

/// The short forms that a text spells out, in brackets behind the words ("first contact resolution
/// (FCR)") or the other way round ("FCR (first contact resolution)"), in their order.
pub fn spelled_out(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('(').filter_map(|(open, _)| {
        let inside = text[open + 1..].split(')').next().unwrap_or_default();
        let before = text[..open].split_whitespace().next_back()?;
        if is_short_form(inside.trim()) {
            Some(singular(inside.trim()))
        } else {
            (is_short_form(before) && inside.contains(' ')).then(|| singular(before))
        }
    })
}

/// Two to five capitals, a plural s aside.
pub(crate) fn is_short_form(word: &str) -> bool {
    let letters = singular(word);
    (2..=5).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// The word without a plural s.
pub fn singular(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_spelling_out_are_understood() {
        let found = |text| spelled_out(text).collect::<Vec<_>>();
        assert_eq!(
            found("Raise first contact resolution (FCR) to 80%"),
            ["FCR"]
        );
        assert_eq!(found("FCR (first contact resolution) reaches 80%"), ["FCR"]);
        assert_eq!(
            found("Data protection questions (DPQs) within 2 days"),
            ["DPQ"]
        );
        assert_eq!(found("Raise attendance (currently 70%) to 85%"), [""; 0]);
        assert_eq!(found("NPS (today"), [""; 0]);
        assert_eq!(found("(("), [""; 0]);
    }
}
