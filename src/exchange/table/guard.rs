//! Cells that a spreadsheet would run as a formula, made harmless.
//!
//! A text that begins with one of `= + - @`, a tab or a line end is run by spreadsheets that open it (OWASP,
//! "CSV injection"). An apostrophe in front makes it text, as if typed so; reading takes it off again.

use super::numbers::is_plain;

/// The text as a cell that no spreadsheet runs. Numbers stay numbers.
pub fn guarded(text: String) -> String {
    if is_risky(&text) && !is_plain(&text) {
        return ["'", &text].concat();
    }
    text
}

/// The text of a cell as it was before [`guarded`].
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_risky(rest) => rest,
        _ => text,
    }
}

/// Whether a text is run as a formula, or is one with apostrophes in front: so that those who type them get
/// theirs back.
fn is_risky(text: &str) -> bool {
    let rest = text.trim_start_matches('\'');
    if rest.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    // Wide signs count as the others where the keyboard writes Chinese or Japanese.
    rest.trim_start()
        .starts_with(['=', '+', '-', '@', '\u{2212}', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_become_text_and_numbers_stay() {
        for risky in [
            "=1+1", "+x", "-x", "@sum(a)", "\t=1", "\rx", " =1", "＝1", "'=1", "-5+cmd",
        ] {
            assert_eq!(guarded(risky.to_owned()), format!("'{risky}"));
        }
        for harmless in [
            "", "Grow", "-5", "+5", "-1.5", "5-6", "'tis", "a=b", "-1e-7",
        ] {
            assert_eq!(guarded(harmless.to_owned()), harmless);
        }
    }

    proptest! {
        #[test]
        fn the_guard_comes_off_again(text in "['=+@\\- \\t\\r\\na5]{0,6}") {
            let cell = guarded(text.clone());
            prop_assert_eq!(unguarded(&cell), text);
            prop_assert!(is_plain(&cell) || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
