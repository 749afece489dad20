//! Numbers as people type them.

/// The number that a text is, whatever separators it is typed with: "1.8", "1,8", "1 200", "1.200,5".
/// `decimal` is the sign before the decimals in the writer's language; it settles texts that could be
/// read both ways, such as "1,200". `None` if the text is no number.
pub fn number(text: &str, decimal: char) -> Option<f64> {
    let text = text.trim();
    let (is_negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let is_sign = |sign: char| sign == '.' || sign == ',';
    let at = point(digits, decimal);
    if !is_grouped(&digits[..at.unwrap_or(digits.len())]) {
        return None;
    }
    let (mut value, mut scale, mut is_any) = (0.0, 1.0, false);
    for (index, sign) in digits.char_indices() {
        match sign.to_digit(10) {
            Some(digit) => {
                value = value * 10.0 + f64::from(digit);
                is_any = true;
                if at.is_some_and(|at| index > at) {
                    scale *= 10.0;
                }
            }
            None if is_sign(sign) || is_any && is_gap(sign) => {}
            None => return None,
        }
    }
    // One division of two whole numbers is as exact as the text.
    let value = value / scale;
    (is_any && value.is_finite()).then_some(if is_negative { -value } else { value })
}

/// Whether what separates the digits of a whole number does so in groups: of three, and of two where millions are
/// counted in lakhs. So a date or a version is no number.
fn is_grouped(whole: &str) -> bool {
    let mut groups = whole
        .trim_end()
        .split(|sign| matches!(sign, '.' | ',') || is_gap(sign));
    let first = groups.next().map_or(0, str::len);
    let mut last = 3;
    let are_groups = groups.all(|group| {
        last = group.len();
        (2..=3).contains(&last)
    });
    are_groups && last == 3 && (first <= 3 || first == whole.trim_end().len())
}

/// Whether a sign may stand between the groups of a number: a space or, as in Switzerland, an apostrophe.
fn is_gap(sign: char) -> bool {
    is_space(sign) || matches!(sign, '\'' | '\u{2019}')
}

/// Whether a sign is a space that may stand within a number.
pub fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}')
}

/// Where the decimals begin, if there are any.
fn point(digits: &str, decimal: char) -> Option<usize> {
    let last = digits.rfind(['.', ','])?;
    let sign = if digits[last..].starts_with('.') {
        '.'
    } else {
        ','
    };
    let other = if sign == '.' { ',' } else { '.' };
    if digits.contains(other) {
        return Some(last);
    }
    if digits.matches(sign).count() > 1 {
        return None;
    }
    let (whole, decimals) = (&digits[..last], &digits[last + 1..]);
    let could_be_thousands =
        decimals.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    (!could_be_thousands || sign == decimal).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(text: &str, decimal: char, expected: f64) {
        let read = number(text, decimal).unwrap();
        assert!((read - expected).abs() < 1e-9, "{text}: {read}");
    }

    #[test]
    fn numbers_are_read_however_they_are_separated() {
        reads("1.8", '.', 1.8);
        reads("1,8", '.', 1.8);
        reads("1.8", ',', 1.8);
        reads("1,200", '.', 1200.0);
        reads("1,200", ',', 1.2);
        reads("1.200", ',', 1200.0);
        reads("0.125", ',', 0.125);
        reads("1.200,5", '.', 1200.5);
        reads("1 200 000", '.', 1_200_000.0);
        reads("1,200,000", '.', 1_200_000.0);
        reads("12,00,000", '.', 1_200_000.0);
        reads("1\u{2019}200.5", '.', 1200.5);
        reads("1200000", ',', 1_200_000.0);
        reads("\u{2212}3", '.', -3.0);
        reads(" 40 ", '.', 40.0);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "",
            " ",
            "about ten",
            "5x",
            ".",
            "-",
            "__",
            "1.2.3",
            "12.03.2026",
            "1,2,3",
        ] {
            assert_eq!(number(text, '.'), None, "{text}");
        }
    }
}
