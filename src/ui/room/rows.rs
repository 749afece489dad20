//! What the list of drafts shows.

use crate::room::{Draft, Room};
use crate::ui::words::{Words, fill};

/// A draft as it stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// Which draft.
    pub id: u32,
    /// What it is called here.
    pub name: String,
    /// Who wrote it, as it can be corrected; `None` where nobody is named.
    pub who: Option<String>,
    /// Its number in the list, from 1.
    pub number: usize,
    /// When it was last written, in milliseconds since 1970-01-01 UTC; `None` where the file does not tell.
    pub at: Option<u64>,
    /// How many objectives it has.
    pub objectives: usize,
    /// What the file is called; empty where nobody is named.
    pub file: String,
}

/// The list of drafts, in the order in which they came in.
pub fn rows(room: &Room, words: &Words) -> Vec<DraftRow> {
    let rows = room.drafts.iter().zip(1..).map(|(draft, number)| DraftRow {
        id: draft.id,
        name: draft_name(room, draft, words),
        who: (!room.is_anonymous).then(|| draft.who.to_string()),
        number,
        at: (draft.at > 0).then_some(draft.at),
        objectives: draft.objectives(room.cycle).len(),
        file: if room.is_anonymous {
            String::new()
        } else {
            draft.file.to_string()
        },
    });
    rows.collect()
}

/// What a draft is called: by its writer, or by its number where nobody knows or nobody is named.
pub fn draft_name(room: &Room, draft: &Draft, words: &Words) -> String {
    if room.is_anonymous || draft.who.is_blank() {
        let number = room.drafts.iter().position(|other| other.id == draft.id);
        let number = number.map_or(draft.id as usize, |at| at + 1).to_string();
        return fill(words.room.draft_number(), &[("number", &number)]);
    }
    draft.who.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Workspace};
    use crate::ui::words::ENGLISH;

    fn room() -> Room {
        let mut room = Room::default();
        room.take("ana.json", Workspace::default());
        room.drafts.push(Draft {
            id: 7,
            who: Line::new(""),
            ..room.drafts[0].clone()
        });
        room
    }

    #[test]
    fn drafts_are_called_by_their_writers_or_by_their_numbers() {
        let rows = rows(&room(), &ENGLISH);
        assert_eq!([&*rows[0].name, &*rows[1].name], ["Ana", "Draft 2"]);
        assert_eq!((rows[0].at, rows[0].objectives), (None, 0));
    }

    #[test]
    fn where_nobody_is_named_no_name_is_in_the_list() {
        let room = Room {
            is_anonymous: true,
            ..room()
        };
        let all = format!("{:?}", rows(&room, &ENGLISH));
        assert!(!all.contains("na\"") && !all.contains("ana"), "{all}");
    }
}
