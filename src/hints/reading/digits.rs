//! Numbers written in digits, read by hand: no floating-point parser is needed for a mantissa and a
//! power of ten.

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Digits {
    /// Its value, magnitude included ("10k" is 10,000).
    pub(crate) value: f64,
    /// What its form says it is.
    pub(crate) shape: Shape,
}

/// What the form of a number says about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Just a number; `grouped` when it has separators, a fraction or a magnitude, so that it is no year.
    Plain {
        /// Whether it has thousands separators, a fraction or a magnitude.
        grouped: bool,
    },
    /// With a unit stuck to it ("200ms"); the unit starts at this offset.
    WithUnit(usize),
    /// A multiple: "3x".
    Times,
    /// "1st", "3rd".
    Ordinal,
    /// "4.5/5": out of this.
    OutOf(f64),
    /// "1:20".
    Ratio,
    /// A date or a time of day.
    Date,
    /// Part of a name: "24/7", "3D", "1.2.3".
    Name,
}

/// Reads the number at the start of `rest`, which starts with a digit; returns its length in bytes.
pub(crate) fn scan(rest: &str) -> (Digits, usize) {
    let bytes = rest.as_bytes();
    let (value, end, grouped) = decimal(bytes);
    let next = bytes.get(end).copied();
    let after_is_digit = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
    let whole = |shape, end| (Digits { value, shape }, end);
    match next {
        Some(b'.') if after_is_digit => whole(Shape::Name, run(bytes, end, b".")),
        Some(b'/') if after_is_digit => fraction(bytes, value, end),
        Some(b':') if after_is_digit => whole(clock_or_ratio(bytes, end), run(bytes, end, b":")),
        Some(b'-') if after_is_digit && is_date(bytes, end) => {
            whole(Shape::Date, run(bytes, end, b"-"))
        }
        _ => letters(rest, value, end, grouped),
    }
}

/// Digits with thousands separators and a fraction: value, length, whether any was there.
fn decimal(bytes: &[u8]) -> (f64, usize, bool) {
    let mut value = 0.0;
    let mut at = 0;
    let mut grouped = false;
    loop {
        while let Some(digit) = digit(bytes, at) {
            value = value * 10.0 + digit;
            at += 1;
        }
        let group = bytes.get(at) == Some(&b',')
            && (1..4).all(|step| digit(bytes, at + step).is_some())
            && digit(bytes, at + 4).is_none()
            && at <= 15;
        if !group {
            break;
        }
        grouped = true;
        at += 1;
    }
    let point = bytes.get(at) == Some(&b'.') || (bytes.get(at) == Some(&b',') && !grouped);
    if !(point && digit(bytes, at + 1).is_some()) {
        return (value, at, grouped);
    }
    let mut scale = 1.0;
    let mut fraction = 0.0;
    let mut end = at + 1;
    while let Some(digit) = digit(bytes, end) {
        if scale < 1e15 {
            fraction = fraction * 10.0 + digit;
            scale *= 10.0;
        }
        end += 1;
    }
    // One division keeps 2.1 the very number that a parser would read.
    ((value * scale + fraction) / scale, end, true)
}

fn digit(bytes: &[u8], at: usize) -> Option<f64> {
    bytes
        .get(at)
        .filter(|byte| byte.is_ascii_digit())
        .map(|byte| f64::from(byte - b'0'))
}

/// The end of a row of digits and the given separators.
fn run(bytes: &[u8], mut at: usize, separators: &[u8]) -> usize {
    while bytes.get(at).is_some_and(|byte| {
        byte.is_ascii_digit()
            || (separators.contains(byte) && bytes.get(at + 1).is_some_and(u8::is_ascii_digit))
    }) {
        at += 1;
    }
    at
}

fn is_date(bytes: &[u8], end: usize) -> bool {
    let run = bytes[end..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'-');
    // "4-5-star" ends on a dash that belongs to the word behind it.
    run.clone().last() != Some(&b'-') && run.filter(|byte| **byte == b'-').count() == 2
}

/// "24/7" and "50/50" are names, "30/06/2026" is a date, anything else a score or a fraction.
fn fraction(bytes: &[u8], value: f64, end: usize) -> (Digits, usize) {
    let (below, length, _) = decimal(&bytes[end + 1..]);
    let close = end + 1 + length;
    let named = |wanted: f64, other: f64| {
        value.total_cmp(&wanted).is_eq() && below.total_cmp(&other).is_eq()
    };
    let (shape, close) = if bytes.get(close) == Some(&b'/') {
        (Shape::Date, run(bytes, end, b"/"))
    } else if named(24.0, 7.0) || named(50.0, 50.0) || named(80.0, 20.0) {
        (Shape::Name, close)
    } else {
        (Shape::OutOf(below), close)
    };
    (Digits { value, shape }, close)
}

/// "9:30" with two digits behind the colon is a time of day when it can be one.
fn clock_or_ratio(bytes: &[u8], end: usize) -> Shape {
    let behind = bytes[end + 1..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let same = bytes[..end] == bytes[end + 1..=end + behind];
    if same {
        Shape::Name
    } else if behind == 2
        && bytes[end + 1] < b'6'
        && bytes[end + 1..].starts_with(b"00") | bytes[end + 1..].starts_with(b"30")
    {
        Shape::Date
    } else {
        Shape::Ratio
    }
}

/// Letters stuck to the number: a magnitude, a unit, an ordinal, or part of a name.
fn letters(rest: &str, value: f64, end: usize, grouped: bool) -> (Digits, usize) {
    let mut length = end;
    for c in rest[end..].chars().take_while(|c| c.is_alphanumeric()) {
        length += c.len_utf8();
    }
    let suffix = &rest[end..length];
    let whole = |value, shape| (Digits { value, shape }, length);
    if suffix.is_empty() {
        return whole(value, Shape::Plain { grouped });
    }
    let is = |words: &[&str]| words.iter().any(|word| suffix.eq_ignore_ascii_case(word));
    if let Some(scale) = magnitude(suffix) {
        whole(value * scale, Shape::Plain { grouped: true })
    } else if is(&["x"]) {
        whole(value, Shape::Times)
    } else if is(&["st", "nd", "rd", "th"]) {
        whole(value, Shape::Ordinal)
    } else if is(&["am", "pm", "h00", "h30"]) {
        whole(value, Shape::Date)
    } else if is(&["d"]) && value < 4.0 {
        // "3D" is a name more often than three days.
        whole(value, Shape::Name)
    } else if is(&UNITS) {
        whole(value, Shape::WithUnit(end))
    } else {
        whole(value, Shape::Name)
    }
}

/// Units that people stick to a number.
const UNITS: [&str; 38] = [
    "ms", "s", "sec", "secs", "min", "mins", "h", "hr", "hrs", "d", "days", "wk", "wks", "w", "yr",
    "yrs", "pp", "pt", "pts", "bps", "bp", "gb", "mb", "kb", "tb", "kg", "km", "kwh", "mwh", "gwh",
    "eur", "usd", "gbp", "chf", "pct", "µs", "t", "hours",
];

/// What a magnitude multiplies with.
pub(crate) fn magnitude(word: &str) -> Option<f64> {
    const MAGNITUDES: [(&str, f64); 14] = [
        ("k", 1e3),
        ("m", 1e6),
        ("mn", 1e6),
        ("mm", 1e6),
        ("mio", 1e6),
        ("mil", 1e6),
        ("b", 1e9),
        ("bn", 1e9),
        ("tn", 1e12),
        ("hundred", 1e2),
        ("thousand", 1e3),
        ("million", 1e6),
        ("billion", 1e9),
        ("trillion", 1e12),
    ];
    MAGNITUDES
        .iter()
        .find(|(name, _)| word.eq_ignore_ascii_case(name))
        .map(|(_, scale)| *scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (f64, Shape, usize) {
        let (digits, length) = scan(text);
        (digits.value, digits.shape, length)
    }

    #[test]
    fn decimals_are_exact() {
        assert_eq!(read("2.1 %"), (2.1, Shape::Plain { grouped: true }, 3));
        assert_eq!(
            read("1,200 users"),
            (1200.0, Shape::Plain { grouped: true }, 5)
        );
        assert_eq!(read("99.95%").0.to_bits(), 99.95_f64.to_bits());
        assert_eq!(read("1,5 %"), (1.5, Shape::Plain { grouped: true }, 3));
        assert_eq!(read("45."), (45.0, Shape::Plain { grouped: false }, 2));
    }

    #[test]
    fn suffixes_are_understood() {
        assert_eq!(read("10k"), (10_000.0, Shape::Plain { grouped: true }, 3));
        assert_eq!(read("1.2m").0.to_bits(), 1_200_000.0_f64.to_bits());
        assert_eq!(read("200ms"), (200.0, Shape::WithUnit(3), 5));
        assert_eq!(read("3x"), (3.0, Shape::Times, 2));
        assert_eq!(read("2nd"), (2.0, Shape::Ordinal, 3));
        assert_eq!(read("3D"), (3.0, Shape::Name, 2));
    }

    #[test]
    fn dates_scores_and_names_are_told_apart() {
        assert_eq!(read("4.5/5").1, Shape::OutOf(5.0));
        assert_eq!(read("24/7").1, Shape::Name);
        assert_eq!(read("30/06/2026"), (30.0, Shape::Date, 10));
        assert_eq!(read("2026-06-30").1, Shape::Date);
        assert_ne!(read("4-5-star feedback").1, Shape::Date);
        assert_eq!(read("5-7 days"), (5.0, Shape::Plain { grouped: false }, 1));
        assert_eq!(read("1:1s").1, Shape::Name);
        assert_eq!(read("1:20").1, Shape::Ratio);
        assert_eq!(read("9:30").1, Shape::Date);
        assert_eq!(read("1.2.3").1, Shape::Name);
    }

    #[test]
    fn endless_digits_do_no_harm() {
        assert!(scan(&"9".repeat(10_000)).0.value.is_infinite());
        assert!(scan(&format!("0.{}", "3".repeat(5000))).0.value < 0.34);
    }
}
