//! Where a record stands among its neighbours.

use fractional_index::FractionalIndex;
use std::fmt;

/// A place in an order in which there is always room for another place between two, so that moving a
/// record changes that record alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position(FractionalIndex);

impl Position {
    /// A place after `before` and ahead of `after`, where those are given. Two devices may have put
    /// different records in the very same place, which leaves no room between them; the new place is
    /// then behind both.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        Self(match (before, after) {
            (None, None) => FractionalIndex::default(),
            (Some(before), None) => FractionalIndex::new_after(&before.0),
            (None, Some(after)) => FractionalIndex::new_before(&after.0),
            (Some(before), Some(after)) => FractionalIndex::new_between(&before.0, &after.0)
                .unwrap_or_else(|| FractionalIndex::new_after(&before.0)),
        })
    }

    /// Reads what `Display` writes: an even number of hexadecimal digits that end in `80`.
    pub fn parse(text: &str) -> Option<Self> {
        let hexadecimal =
            text.len().is_multiple_of(2) && text.bytes().all(|b| b.is_ascii_hexdigit());
        (hexadecimal && !text.is_empty())
            .then(|| FractionalIndex::from_string(text).ok().map(Self))
            .flatten()
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        fn no_text_panics(text in "[0-9a-fA-F]{0,12}|.*") {
            let _ = Position::parse(&text);
        }
    }

    #[test]
    fn two_records_in_one_place_still_leave_room_behind() {
        let place = Position::between(None, None);
        assert!(Position::between(Some(&place), Some(&place)) > place);
    }
}
