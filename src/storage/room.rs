//! What is kept of a room: its own text, and one for each draft, so that a step writes little.

use super::quarantine::{set_aside, write_over};
use super::{Shelf, ShelfError};

const ROOM: &str = "aimwell.room";
const WORKSHOP: &str = "aimwell.workshop";
const BALLOT: &str = "aimwell.ballot";
const DRAFT: &str = "aimwell.room.draft.";

/// The text of the room, if one is kept.
///
/// # Errors
/// Fails if the shelf cannot be used.
pub fn room_text(shelf: &dyn Shelf) -> Result<Option<String>, ShelfError> {
    shelf.read(ROOM)
}

/// What the draft of a number says, if it is kept.
///
/// # Errors
/// Fails if the shelf cannot be used.
pub fn draft_text(shelf: &dyn Shelf, id: u32) -> Result<Option<String>, ShelfError> {
    shelf.read(&draft_key(id))
}

/// The numbers of the drafts that are kept.
///
/// # Errors
/// Fails if the shelf cannot be used.
pub fn kept_drafts(shelf: &dyn Shelf) -> Result<Vec<u32>, ShelfError> {
    let keys = shelf.keys()?;
    let numbers = keys.iter().filter_map(|key| key.strip_prefix(DRAFT));
    Ok(numbers.filter_map(|number| number.parse().ok()).collect())
}

/// Keeps a room: the drafts that are new first, so that the room never names one that is not there; those it
/// no longer names go last.
///
/// # Errors
/// Fails if the shelf cannot be used or has no room. Then what was kept before is still whole.
pub fn keep_room(
    shelf: &dyn Shelf,
    text: &str,
    new_drafts: &[(u32, String)],
    gone: &[u32],
) -> Result<(), ShelfError> {
    for (id, draft) in new_drafts {
        shelf.write(&draft_key(*id), draft)?;
    }
    shelf.write(ROOM, text)?;
    for id in gone {
        shelf.remove(&draft_key(*id))?;
    }
    Ok(())
}

/// Sets all of a room aside that could not be read in full, so that it can be written anew, and gives the key
/// of the copy of its own text.
///
/// # Errors
/// Fails if it cannot be set aside; then nothing may be written over it.
pub fn set_room_aside(shelf: &dyn Shelf) -> Result<String, ShelfError> {
    let mut copy = String::new();
    for key in shelf.keys()? {
        if (key == ROOM || key.starts_with(DRAFT))
            && let Some(text) = shelf.read(&key)?
        {
            let key_of_copy = set_aside(shelf, &text)?;
            if key == ROOM {
                copy = key_of_copy;
            }
        }
    }
    Ok(copy)
}

/// What is known of the workshop that somebody takes part in here, if there is one.
///
/// # Errors
/// Fails if the shelf cannot be used.
pub fn workshop_text(shelf: &dyn Shelf) -> Result<Option<String>, ShelfError> {
    shelf.read(WORKSHOP)
}

/// Keeps what is known of the workshop, or leaves it. What was kept and cannot be read is set aside; tells whether
/// there was such a text.
///
/// # Errors
/// Fails if the shelf cannot be used or has no room. Then what was kept before is still there.
pub fn keep_workshop(
    shelf: &dyn Shelf,
    text: Option<&str>,
    is_readable: impl FnOnce(&str) -> bool,
) -> Result<bool, ShelfError> {
    write_over(shelf, WORKSHOP, text, is_readable)
}

/// The ballot that somebody is giving their dots on here, if there is one.
///
/// # Errors
/// Fails if the shelf cannot be used.
pub fn ballot_text(shelf: &dyn Shelf) -> Result<Option<String>, ShelfError> {
    shelf.read(BALLOT)
}

/// Keeps the ballot that somebody is giving their dots on, in place of any other. One that cannot be read is set aside;
/// tells whether there was such a text.
///
/// # Errors
/// Fails if the shelf cannot be used or has no room. Then what was kept before is still there.
pub fn keep_ballot(
    shelf: &dyn Shelf,
    text: &str,
    is_readable: impl FnOnce(&str) -> bool,
) -> Result<bool, ShelfError> {
    write_over(shelf, BALLOT, Some(text), is_readable)
}

/// Whether a change of this key on the shelf is one of the room.
pub fn is_room_key(key: &str) -> bool {
    key == ROOM
}

fn draft_key(id: u32) -> String {
    format!("{DRAFT}{id}")
}

#[cfg(test)]
mod tests {
    use super::super::{MemoryShelf, Store};
    use super::*;

    #[test]
    fn a_room_and_its_drafts_are_found_again() {
        let shelf = MemoryShelf::default();
        assert_eq!(room_text(&shelf), Ok(None));
        let drafts = [(1, "one".to_owned()), (2, "two".to_owned())];
        assert_eq!(keep_room(&shelf, "room", &drafts, &[]), Ok(()));
        assert_eq!(keep_room(&shelf, "less", &[], &[1]), Ok(()));
        assert_eq!(room_text(&shelf), Ok(Some("less".to_owned())));
        assert_eq!(draft_text(&shelf, 1), Ok(None));
        assert_eq!(draft_text(&shelf, 2), Ok(Some("two".to_owned())));
    }

    #[test]
    fn where_there_is_no_room_for_a_draft_the_room_stays_as_it_was() {
        let shelf = MemoryShelf::default();
        assert_eq!(keep_room(&shelf, "room", &[], &[]), Ok(()));
        shelf.set_room(30);
        let long = [(1, "a long draft that does not fit".to_owned())];
        assert_eq!(
            keep_room(&shelf, "with it", &long, &[]),
            Err(ShelfError::Full)
        );
        assert_eq!(room_text(&shelf), Ok(Some("room".to_owned())));
    }

    #[test]
    fn a_ballot_and_a_workshop_that_cannot_be_read_are_set_aside_before_others_take_their_place() {
        let shelf = MemoryShelf::default();
        let read = |text: &str| text.starts_with("good");
        assert_eq!(keep_ballot(&shelf, "good one", read), Ok(false));
        assert_eq!(keep_ballot(&shelf, "broken", read), Ok(false));
        assert_eq!(keep_ballot(&shelf, "good again", read), Ok(true));
        assert_eq!(keep_workshop(&shelf, Some("torn"), read), Ok(false));
        assert_eq!(keep_workshop(&shelf, None, read), Ok(true));
        assert_eq!(ballot_text(&shelf), Ok(Some("good again".to_owned())));
        assert_eq!(workshop_text(&shelf), Ok(None));
        let aside = Store::open(shelf, 1).store.set_aside().unwrap_or_default();
        let texts: Vec<&str> = aside.iter().map(|copy| copy.text.as_str()).collect();
        assert_eq!(texts, ["broken", "torn"]);
    }

    #[test]
    fn where_there_is_no_room_to_set_it_aside_the_unreadable_one_stays() {
        let shelf = MemoryShelf::default();
        assert_eq!(keep_ballot(&shelf, "a broken one", |_| true), Ok(false));
        shelf.set_room(30);
        let kept = keep_ballot(&shelf, "another", |_| false);
        assert_eq!(kept, Err(ShelfError::Full));
        assert_eq!(ballot_text(&shelf), Ok(Some("a broken one".to_owned())));
    }

    #[test]
    fn what_is_set_aside_is_offered_like_all_else_that_could_not_be_read() {
        let shelf = MemoryShelf::default();
        assert_eq!(
            keep_room(&shelf, "odd", &[(1, "draft".to_owned())], &[]),
            Ok(())
        );
        assert!(set_room_aside(&shelf).is_ok_and(|key| key.starts_with("aimwell.quarantine.")));
        let opened = Store::open(shelf, 1);
        let aside = opened.store.set_aside().unwrap_or_default();
        let mut texts: Vec<&str> = aside.iter().map(|copy| copy.text.as_str()).collect();
        texts.sort_unstable();
        assert_eq!(texts, ["draft", "odd"]);
    }
}
