//! Identities: 128-bit numbers written as UUIDs, one type for each kind of record.

use std::fmt;

/// Where the dashes stand among the 36 letters of a UUID.
const fn is_dash(place: usize) -> bool {
    matches!(place, 8 | 13 | 18 | 23)
}

/// Writes a 128-bit number as 8-4-4-4-12 hexadecimal digits, as UUIDs are written (RFC 9562).
fn write_uuid(number: u128, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut letters = [b'-'; 36];
    let mut digits = number.to_be_bytes().into_iter();
    let mut low = None;
    for (place, letter) in letters.iter_mut().enumerate() {
        if is_dash(place) {
            continue;
        }
        let digit = low.take().unwrap_or_else(|| {
            let byte = digits.next().unwrap_or_default();
            low = Some(byte & 15);
            byte >> 4
        });
        *letter = b"0123456789abcdef"[usize::from(digit)];
    }
    f.write_str(str::from_utf8(&letters).unwrap_or_default())
}

/// Reads what [`write_uuid`] writes, in either letter case.
fn read_uuid(text: &str) -> Option<u128> {
    let letters = text.as_bytes();
    if letters.len() != 36 {
        return None;
    }
    // By halves, since a file holds thousands of these and browsers count to 64 bits.
    let mut halves = [0_u64; 2];
    for (place, letter) in letters.iter().enumerate() {
        if is_dash(place) {
            if *letter != b'-' {
                return None;
            }
            continue;
        }
        let half = &mut halves[usize::from(place > 18)];
        *half = *half << 4 | u64::from(char::from(*letter).to_digit(16)?);
    }
    Some(u128::from(halves[0]) << 64 | u128::from(halves[1]))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl $name {
            /// The identity with this number; two records of one kind share it only if they are the same.
            pub const fn new(number: u128) -> Self {
                Self(number)
            }

            /// Reads a UUID of 8-4-4-4-12 hexadecimal digits; anything else is `None`.
            pub fn parse(text: &str) -> Option<Self> {
                read_uuid(text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_uuid(self.0, f)
            }
        }
    )*};
}

ids! {
    /// Names a [`Cycle`](super::Cycle).
    CycleId
    /// Names a [`Team`](super::Team).
    TeamId
    /// Names a [`Person`](super::Person).
    PersonId
    /// Names an [`Objective`](super::Objective).
    ObjectiveId
    /// Names a [`KeyResult`](super::KeyResult).
    KeyResultId
    /// Names an [`Initiative`](super::Initiative).
    InitiativeId
    /// Names a [`Proposal`](super::Proposal).
    ProposalId
    /// Names a [`CheckIn`](super::CheckIn).
    CheckInId
    /// Names a [`Correction`](super::Correction).
    CorrectionId
}

/// Names the [`Settings`](super::Settings), of which every workspace has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SettingsId(());

impl SettingsId {
    /// The only one there is, the same in every workspace.
    pub const ONLY: Self = Self(());
}

impl fmt::Display for SettingsId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("settings")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_id_reads_back(number: u128) {
            let id = ObjectiveId::new(number);
            prop_assert_eq!(ObjectiveId::parse(&id.to_string()), Some(id));
        }

        #[test]
        fn no_text_panics(text: String) {
            let _ = ObjectiveId::parse(&text);
        }
    }

    #[test]
    fn other_forms_are_no_ids() {
        for text in [
            "",
            "o1",
            "+0000000-0000-0000-0000-000000000000",
            "0000000000000000",
        ] {
            assert_eq!(ObjectiveId::parse(text), None, "{text}");
        }
    }
}
