//! Numbers in cells, with their unit or without.

use crate::domain::typed_number::{is_space, number};

/// The longest unit that may stand beside a number, in characters.
const LONGEST_UNIT: usize = 24;

/// The signs of money that stand in front of a number.
const MONEY: [&str; 9] = ["€", "$", "£", "¥", "EUR", "USD", "GBP", "CHF", "R$"];

/// How people write where a table comes from, as far as the table does not tell itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The sign before decimals.
    pub decimal: char,
    /// Whether the day stands before the month, as in 31/01/2027.
    pub is_day_first: bool,
}

/// A number and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Amount {
    pub(super) number: f64,
    pub(super) unit: String,
}

/// The number that a cell is, with a unit in front or behind: "45 %", "€1,200", "1.2e5".
pub(super) fn amount(text: &str, decimal: char) -> Option<Amount> {
    let text = text.trim();
    let money = MONEY.iter().find(|sign| text.starts_with(**sign));
    let rest = money.map_or(text, |sign| text[sign.len()..].trim_start());
    let is_part = |sign: char| {
        sign.is_ascii_digit() || "+-\u{2212}.,'\u{2019}".contains(sign) || is_space(sign)
    };
    let end = rest.find(|sign| !is_part(sign)).unwrap_or(rest.len());
    let (digits, behind) = rest.split_at(end);
    let mut number = number(digits.trim().trim_start_matches('+'), decimal)?;
    let (power, behind) = exponent(behind);
    if power != 0 {
        number *= 10_f64.powi(power);
    }
    let unit = behind.trim();
    let fits =
        unit.chars().count() <= LONGEST_UNIT && !unit.contains(|sign: char| sign.is_ascii_digit());
    let unit = match money {
        Some(money) if unit.is_empty() => money,
        Some(_) => return None,
        None => unit,
    };
    (fits && number.is_finite()).then(|| Amount {
        number,
        unit: unit.to_owned(),
    })
}

/// The number that a text is in the form of files: a point before decimals, perhaps a power of ten, no unit.
pub(in crate::exchange) fn number_of(text: &str) -> Option<f64> {
    let read = amount(text, '.').filter(|_| is_plain(text.trim()))?;
    read.unit.is_empty().then_some(read.number)
}

/// The power of ten that follows a number, as in "1.2E+05", and what is behind it.
fn exponent(text: &str) -> (i32, &str) {
    let read = || {
        let rest = text.strip_prefix(['e', 'E'])?;
        let digits = rest.trim_start_matches(['+', '-']);
        let end = digits
            .find(|sign: char| !sign.is_ascii_digit())
            .unwrap_or(digits.len());
        let power: i32 = digits[..end].parse().ok().filter(|power| *power <= 300)?;
        let power = if rest.starts_with('-') { -power } else { power };
        Some((power, &digits[end..]))
    };
    read().unwrap_or((0, text))
}

/// Whether a text is a number and no more, as spreadsheets take it: a sign, digits, one point or comma, a
/// power of ten.
pub(super) fn is_plain(text: &str) -> bool {
    let rest = text.strip_prefix(['-', '+']).unwrap_or(text);
    let end = rest.find(['e', 'E']).unwrap_or(rest.len());
    let (digits, power) = rest.split_at(end);
    let is_digit = |sign: char| sign.is_ascii_digit();
    let power_is_plain = power.is_empty() || matches!(exponent(power), (_, "")) && power.len() > 1;
    digits.starts_with(is_digit)
        && digits.ends_with(is_digit)
        && digits.chars().filter(|sign| !is_digit(*sign)).count() <= 1
        && digits
            .chars()
            .all(|sign| is_digit(sign) || matches!(sign, '.' | ','))
        && power_is_plain
}

/// The sign before decimals in these cells, where one of them leaves no doubt.
pub(super) fn decimal_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<char> {
    for cell in cells {
        let signs: Vec<(usize, char)> = cell
            .char_indices()
            .filter(|(_, sign)| matches!(sign, '.' | ','))
            .collect();
        let Some((at, last)) = signs.last().copied() else {
            continue;
        };
        let behind = cell[at + 1..]
            .chars()
            .take_while(char::is_ascii_digit)
            .count();
        let is_mixed = signs.iter().any(|(_, sign)| *sign != last);
        let whole = cell[..at].trim_start_matches(|sign: char| !sign.is_ascii_digit());
        let is_small = whole == "0" || whole.len() > 3 && !whole.contains(['.', ',', ' ']);
        if behind > 0 && (is_mixed || signs.len() == 1 && (behind != 3 || is_small)) {
            return Some(last);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_unit() {
        for (text, decimal, expected, unit) in [
            ("45", '.', 45.0, ""),
            ("45 %", '.', 45.0, "%"),
            ("-1.5%", '.', -1.5, "%"),
            ("€1,200", '.', 1200.0, "€"),
            ("EUR 1.200,50", ',', 1200.5, "EUR"),
            ("1 200 tickets per week", '.', 1200.0, "tickets per week"),
            ("1.2E+05", '.', 120_000.0, ""),
            ("5e-1 s", '.', 0.5, "s"),
            ("3,5", ',', 3.5, ""),
            ("+7 eggs", '.', 7.0, "eggs"),
        ] {
            let read = amount(text, decimal);
            let expected = Some(Amount {
                number: expected,
                unit: unit.to_owned(),
            });
            assert_eq!(read, expected, "{text}");
        }
        for text in [
            "",
            "n/a",
            "5 of 10",
            "Q1",
            "1.2.3",
            "10/12/2027",
            "$5 per €",
            "1e999",
        ] {
            assert_eq!(amount(text, '.'), None, "{text}");
        }
    }

    #[test]
    fn a_cell_without_doubt_tells_the_decimals_of_all() {
        let told = |cells: &[&str]| decimal_of(cells.iter().copied());
        assert_eq!(told(&["5", "1,200", "1,5"]), Some(','));
        assert_eq!(told(&["1,200", "1,200.50"]), Some('.'));
        assert_eq!(told(&["0,125"]), Some(','));
        assert_eq!(told(&["1,200", "1.200"]), None);
    }
}
