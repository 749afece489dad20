//! Where a record stands among its neighbours.

use std::fmt;

/// The last byte of every place: with it, there is room below and above each of them.
const END: u8 = 0x80;

/// A place in an order in which there is always room for another place between two, so that moving a
/// record changes that record alone. Bytes in the order of a dictionary, the last one always the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position(Vec<u8>);

impl Position {
    /// A place after `before` and ahead of `after`, where those are given. Two devices may have put
    /// different records in the very same place, which leaves no room between them; the new place is
    /// then behind both.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let mut bytes = match (before, after) {
            (None, None) => Vec::new(),
            (Some(before), None) => above(&before.0),
            (None, Some(after)) => below(&after.0),
            (Some(before), Some(after)) if before < after => within(&before.0, &after.0),
            (Some(before), Some(after)) => above(&before.max(after).0),
        };
        bytes.push(END);
        Self(bytes)
    }

    /// Reads what `Display` writes: an even number of hexadecimal digits that end in `80`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if !digits.len().is_multiple_of(2) || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let bytes: Vec<u8> = digits
            .chunks_exact(2)
            .map(|pair| digit(pair[0]) * 16 + digit(pair[1]))
            .collect();
        (bytes.last() == Some(&END)).then_some(Self(bytes))
    }
}

/// The value of a hexadecimal digit.
fn digit(ascii: u8) -> u8 {
    match ascii {
        b'0'..=b'9' => ascii - b'0',
        _ => (ascii | 0x20) - b'a' + 10,
    }
}

/// The start of a place above `bytes`: short, since most records are added at the end.
fn above(bytes: &[u8]) -> Vec<u8> {
    for (index, byte) in bytes.iter().enumerate() {
        if *byte < END {
            return bytes[..index].to_vec();
        }
        if *byte < u8::MAX {
            return [&bytes[..index], &[byte + 1]].concat();
        }
    }
    bytes.to_vec()
}

/// The start of a place below `bytes`.
fn below(bytes: &[u8]) -> Vec<u8> {
    for (index, byte) in bytes.iter().enumerate() {
        if *byte > END {
            return bytes[..index].to_vec();
        }
        if *byte > 0 {
            return [&bytes[..index], &[byte - 1]].concat();
        }
    }
    bytes.to_vec()
}

/// The start of a place above `low` and below `high`, which is the greater one.
fn within(low: &[u8], high: &[u8]) -> Vec<u8> {
    let same = low.iter().zip(high).take_while(|(a, b)| a == b).count();
    match (low.get(same), high.get(same)) {
        (Some(a), Some(b)) if b - a > 1 => [&low[..same], &[a + (b - a) / 2]].concat(),
        (Some(_), Some(_)) => [&low[..=same], &above(&low[same + 1..])].concat(),
        _ => [low, &below(&high[same..])].concat(),
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any place a file may name, zeros and other extremes included.
    fn any_position() -> impl Strategy<Value = Position> {
        let byte = prop_oneof![
            Just(0_u8),
            Just(1),
            Just(0x7f),
            Just(END),
            Just(0x81),
            Just(255)
        ];
        prop::collection::vec(byte, 0..6).prop_map(|mut bytes| {
            bytes.push(END);
            Position(bytes)
        })
    }

    proptest! {
        #[test]
        fn there_is_always_room(choices in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
            let mut order: Vec<Position> = Vec::new();
            for choice in choices {
                let at = choice.index(order.len() + 1);
                let before = at.checked_sub(1).map(|index| &order[index]);
                let new = Position::between(before, order.get(at));
                prop_assert_eq!(Position::parse(&new.to_string()), Some(new.clone()));
                order.insert(at, new);
                prop_assert!(order.is_sorted_by(|a, b| a < b));
            }
        }

        #[test]
        fn there_is_room_between_any_two(a in any_position(), b in any_position()) {
            let (low, high) = if a < b { (a, b) } else { (b, a) };
            prop_assert!(Position::between(None, Some(&low)) < low);
            prop_assert!(Position::between(Some(&high), None) > high);
            let between = Position::between(Some(&low), Some(&high));
            prop_assert!(between > low && (between < high || low == high));
            prop_assert!(Position::between(Some(&high), Some(&low)) > high);
        }

        #[test]
        fn no_text_panics(text in "[0-9a-fA-F]{0,12}|.*") {
            let _ = Position::parse(&text);
        }
    }

    #[test]
    fn two_records_in_one_place_still_leave_room_behind() {
        let place = Position::between(None, None);
        assert!(Position::between(Some(&place), Some(&place)) > place);
    }

    #[test]
    fn there_is_room_after_hundreds_of_records_at_the_top() {
        let mut order = vec![Position::between(None, None)];
        for _ in 0..400 {
            order.insert(0, Position::between(None, order.first()));
            let second = Position::between(order.first(), order.get(1));
            order.insert(1, second);
        }
        assert!(order.is_sorted_by(|a, b| a < b));
    }
}
