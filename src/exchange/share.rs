//! What travels in a link: a part of the workspace, and bytes as letters that an address may hold.

use crate::domain::{CycleId, ObjectiveId, Outline, RecordId, Workspace};

/// The most letters of a link that is made. Some mail programs and chats cut longer ones.
pub const LONGEST_LINK: usize = 8_000;
/// The most letters of a link that is read.
pub const LONGEST_READ: usize = 32_000;
/// The most bytes that a link may unfold into. A link of the longest kind holds a tenth of it.
pub const MOST_UNFOLDED: usize = 2_000_000;

/// What is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// All objectives of a cycle.
    Cycle(CycleId),
    /// One objective.
    Objective(ObjectiveId),
}

/// The objectives that are shared, with their key results and initiatives, and what they stand under and refer
/// to. Check-ins, corrections and proposals stay behind: a link has little room.
pub fn part(workspace: &Workspace, outline: &Outline, shared: Shared) -> Workspace {
    let mut ids: Vec<RecordId> = Vec::new();
    let objectives = match shared {
        Shared::Cycle(id) => {
            ids.push(id.into());
            outline.objectives(id).to_vec()
        }
        Shared::Objective(id) => vec![id],
    };
    for objective in objectives {
        ids.push(objective.into());
        for key_result in outline.key_results(objective) {
            ids.push((*key_result).into());
            ids.extend(
                outline
                    .initiatives(*key_result)
                    .iter()
                    .map(|id| RecordId::from(*id)),
            );
        }
    }
    workspace.part(ids)
}

/// The 64 letters, in their order (RFC 4648, section 5).
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as letters, three of them as four.
pub fn to_letters(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |place: usize| u32::from(chunk.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=chunk.len() {
            let value = bits >> (18 - 6 * place) & 63;
            letters.push(char::from(LETTERS[value as usize]));
        }
    }
    letters
}

/// Letters as the bytes they were; `None` where they are none of [`to_letters`].
pub fn from_letters(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    for chunk in letters.as_bytes().chunks(4) {
        let mut bits = 0;
        for place in 0..4 {
            let value = match chunk.get(place) {
                Some(letter) => LETTERS.iter().position(|known| known == letter)?,
                None => 0,
            };
            bits = bits << 6 | u32::try_from(value).ok()?;
        }
        let [_, first, second, third] = bits.to_be_bytes();
        let count = chunk.len().checked_sub(1).filter(|count| *count > 0)?;
        let all = [first, second, third];
        // What is left over is nothing, so that each text of letters is that of other bytes.
        if all[count..].iter().any(|byte| *byte != 0) {
            return None;
        }
        bytes.extend_from_slice(&all[..count]);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Cadence, Date, Edit, InitiativeId, KeyResultId, Line, Owner, Period, Stamp, TeamId,
    };
    use proptest::prelude::*;

    #[test]
    fn letters_are_those_of_everybody() {
        for (bytes, letters) in [
            (&b""[..], ""),
            (b"f", "Zg"),
            (b"fo", "Zm8"),
            (b"foo", "Zm9v"),
            (&[0xfb, 0xff], "-_8"),
        ] {
            assert_eq!(to_letters(bytes), letters);
            assert_eq!(from_letters(letters).as_deref(), Some(bytes));
        }
        for broken in ["Z", "Zm9vZ", "Zm 9", "Zm9=", "Zm+v", "Zh", "Zm9", "ü"] {
            assert_eq!(from_letters(broken), None, "{broken}");
        }
    }

    #[test]
    fn what_is_shared_is_the_draft_with_what_it_stands_under() {
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let cycle = CycleId::new(1);
        let mut edit = Edit::new(&mut workspace, stamp);
        let quarter = Period::quarter_of(Date::from_days(20_000));
        edit.add_cycle(cycle, Line::new("Q1"), quarter, Cadence::Weekly);
        edit.add_team(TeamId::new(1), Line::new("Checkout"));
        edit.add_team(TeamId::new(2), Line::new("Others"));
        for number in [1, 2] {
            let objective = ObjectiveId::new(number);
            edit.add_objective(objective, cycle, 0);
            edit.add_key_result(KeyResultId::new(number), objective, 0);
            let work = Line::new("Ask");
            edit.add_initiative(InitiativeId::new(number), KeyResultId::new(number), 0, work);
        }
        edit.objective(ObjectiveId::new(1), |objective, stamp| {
            let owners = vec![Owner::Team(TeamId::new(1))];
            objective.owners.edit(owners, stamp);
        });
        drop(edit.finish());
        let outline = Outline::of(&workspace);
        let count = |shared| part(&workspace, &outline, shared).records().count();
        // The settings are in every workspace.
        assert_eq!(count(Shared::Objective(ObjectiveId::new(1))), 6);
        assert_eq!(count(Shared::Cycle(cycle)), 9);
        assert_eq!(count(Shared::Objective(ObjectiveId::new(9))), 1);
    }

    proptest! {
        #[test]
        fn bytes_come_back_as_they_were(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let letters = to_letters(&bytes);
            prop_assert!(letters.bytes().all(|letter| LETTERS.contains(&letter)));
            prop_assert_eq!(from_letters(&letters), Some(bytes));
        }

        #[test]
        fn each_text_of_letters_is_that_of_other_bytes(letters in "[A-Za-z0-9_-]{0,12}") {
            if let Some(bytes) = from_letters(&letters) {
                prop_assert_eq!(to_letters(&bytes), letters);
            }
        }
    }
}
