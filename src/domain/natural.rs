//! The order in which people look for names: without regard to capitals and accents, numbers by value.

use super::letters;
use std::cmp::Ordering;
use std::iter::Peekable;
use std::str::Chars;

/// Compares two names: "Team 2" stands before "team 10", "Österreich" between "Oslo" and "Paris". Names
/// that differ in nothing but capitals, accents or leading zeros are told apart by their characters, so
/// that only equal names are equal.
pub fn compare(left: &str, right: &str) -> Ordering {
    let (mut a, mut b) = (
        left.trim().chars().peekable(),
        right.trim().chars().peekable(),
    );
    loop {
        let order = match (a.peek().copied(), b.peek().copied()) {
            (None, None) => return left.cmp(right),
            (Some(x), Some(y)) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let (x, y) = (number(&mut a), number(&mut b));
                x.len().cmp(&y.len()).then_with(|| x.cmp(&y))
            }
            _ => a.next().map(base).cmp(&b.next().map(base)),
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// The digits of a number without leading zeros; the longer of two is the greater number.
fn number(text: &mut Peekable<Chars<'_>>) -> String {
    let mut digits = String::new();
    while let Some(digit) = text.next_if(char::is_ascii_digit) {
        if digit != '0' || !digits.is_empty() {
            digits.push(digit);
        }
    }
    digits
}

/// The small letter without its accent, for the letters of Western European languages.
pub fn base(letter: char) -> char {
    match letters::small(letter) {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ß' => 's',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_stand_where_people_look_for_them() {
        let sorted = [
            "",
            "2nd line",
            "10th floor",
            "anna",
            "Ärzte",
            "Berta",
            "Oslo",
            "Österreich",
            "Paris",
            "Team 2",
            "team 02b",
            "Team 10",
            "Team 10 b",
            "Zoë",
        ];
        for pair in sorted.windows(2) {
            assert_eq!(compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
    }

    #[test]
    fn numbers_beyond_all_bounds_are_compared_too() {
        let (small, large) = ("1".repeat(60), "9".repeat(60));
        assert_eq!(compare(&small, &large), Ordering::Less);
        assert_eq!(compare(&format!("00{small}"), &large), Ordering::Less);
    }

    proptest! {
        #[test]
        fn every_two_names_have_one_order(
            names in prop::array::uniform3("[ aAäÄbB019é]{0,6}|.{0,6}")
        ) {
            let [a, b, c] = &names;
            prop_assert_eq!(compare(a, b), compare(b, a).reverse());
            prop_assert_eq!(compare(a, b).is_eq(), a == b);
            if compare(a, b).is_le() && compare(b, c).is_le() {
                prop_assert!(compare(a, c).is_le());
            }
        }
    }
}
