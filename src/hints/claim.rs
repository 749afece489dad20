//! "Be the best": a place ahead of everybody, without a word on what it is a place in.

use super::general::is_general;
use super::lexicon::Classes;
use super::reading::Reading;

/// Whether the statement only claims such a place: every word of it is about being ahead or fits everywhere.
pub(crate) fn only_claims_a_place(reading: &Reading<'_>, verb: usize) -> bool {
    let end = reading.tokens().len();
    // In a field of their own, people know what they lead: "a leader in dairy".
    let field = (verb + 1..end)
        .find(|at| reading.word(*at) == "in" && reading.word(at + 1) != "class")
        .unwrap_or(end);
    let is_claim = reading.is(verb, Classes::BEING)
        || reading.means(
            verb,
            &[
                "stay",
                "outperform",
                "beat",
                "crush",
                "outpace",
                "lead",
                "dominate",
                "offer",
                "win",
            ],
        )
        || reading.lemma(verb) == "establish" && reading.word(verb + 1) == "ourselves";
    is_claim
        && (verb + 1..end).any(|at| is_ahead(reading, at))
        // A thought leader leads by what they publish.
        && (verb + 1..field).all(|at| reading.word(at) != "thought")
        && (verb + 1..field).all(|at| {
            is_ahead(reading, at) || is_general(reading, at) || reading.says(at, &["ourselves", "we", "be"])
        })
        && (field + 1..end).all(|at| is_anywhere(reading, at))
}

/// "Leader", "employer of choice", "a great place to work".
fn is_ahead(reading: &Reading<'_>, at: usize) -> bool {
    reading.says(
        at,
        &[
            "leader",
            "leading",
            "best",
            "class",
            "world",
            "choice",
            "employer",
            "place",
            "winner",
            "premier",
            "preferred",
            "trusted",
            "partner",
            "provider",
            "number",
            "one",
            "ahead",
            "competition",
            "competitors",
            "rivals",
            "pack",
            "curve",
            "market",
            "industry",
            "excellence",
            "can",
        ],
    )
}

/// "… in innovation", "… in our industry", "… in what we do".
fn is_anywhere(reading: &Reading<'_>, at: usize) -> bool {
    !reading.is_word(at)
        || reading.says(
            at,
            &[
                "innovation",
                "excellence",
                "quality",
                "performance",
                "the",
                "our",
                "market",
                "industry",
                "field",
                "sector",
                "category",
                "everything",
                "all",
                "what",
                "we",
                "do",
                "and",
                "customer",
                "service",
                "experience",
                "satisfaction",
                "business",
            ],
        )
}
