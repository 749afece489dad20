//! Whether an English name of a measure stands for several things, so that its verb agrees with it.

/// Words that begin what qualifies a noun: what comes before them is the noun itself.
const QUALIFIERS: [&str; 16] = [
    "at", "by", "during", "for", "from", "in", "of", "on", "per", "that", "to", "until", "when",
    "which", "who", "with",
];

/// Plurals that do not end in s.
const IRREGULAR: [&str; 6] = ["children", "media", "men", "people", "staff", "women"];

/// Whether the noun that heads a text is a plural, as far as its ending tells: "failed payments" is,
/// "share of failed payments" is not. Texts in other languages get sentences that need no agreement.
pub fn is_plural(what: &str) -> bool {
    let words = what.split_whitespace();
    let mut head = "";
    for word in words {
        if QUALIFIERS.contains(&word) {
            break;
        }
        // "Questions solved": what has been done to the things is not the thing.
        if head.is_empty() || !word.ends_with("ed") {
            head = word;
        }
    }
    let is_regular = head.ends_with('s')
        && !["ss", "us", "is"]
            .iter()
            .any(|ending| head.ends_with(ending));
    is_regular || IRREGULAR.iter().any(|word| head.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_the_name_decides() {
        for what in [
            "Failed payments",
            "Calls to support",
            "Payout questions solved in the first call",
            "People who return",
            "Minutes until the first reply",
        ] {
            assert!(is_plural(what), "{what}");
        }
        for what in [
            "Checkout conversion",
            "Share of failed payments",
            "Time to first reply",
            "NPS",
            "Customer happiness",
            "",
            "Time on hold for callers",
        ] {
            assert!(!is_plural(what), "{what}");
        }
    }
}
