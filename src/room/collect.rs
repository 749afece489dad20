//! Taking in what is handed in.

use super::names::is_same_person;
use super::{Draft, Room};
use crate::domain::{DeviceId, Workspace};

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is the first of its writer.
    New,
    /// It took the place of an earlier one of the same person.
    InPlaceOfEarlier,
    /// It is older than the one that is here, which stays.
    Older,
    /// It says what the one that is here says.
    Same,
}

impl Room {
    /// Takes in a draft, which waits to be grouped: the later one of each person stays, whatever the order in which they come.
    pub fn take(&mut self, file: &str, content: Workspace) -> Taken {
        let last = self.drafts.iter().map(|draft| draft.id).max();
        let mut draft = Draft::of(last.unwrap_or_default() + 1, file, content);
        let Some(known) = self
            .drafts
            .iter_mut()
            .find(|known| is_of_same(known, &draft))
        else {
            self.drafts.push(draft);
            return Taken::New;
        };
        if known.content == draft.content {
            return Taken::Same;
        }
        if draft.at < known.at {
            return Taken::Older;
        }
        draft.id = known.id;
        if draft.who.is_blank() {
            draft.who = known.who.clone();
        }
        *known = draft;
        Taken::InPlaceOfEarlier
    }

    /// Takes a draft out of the room.
    pub fn remove(&mut self, id: u32) {
        self.drafts.retain(|draft| draft.id != id);
        self.regroup();
    }
}

/// Whether two drafts are of one person. One laptop can be passed around, so two names on one device are two
/// people; and what says nothing of either is the same only if it says the same.
fn is_of_same(known: &Draft, draft: &Draft) -> bool {
    let is_device = known.device != DeviceId::default() && known.device == draft.device;
    let is_named = !known.who.is_blank() && !draft.who.is_blank();
    let is_name = is_same_person(&known.who, &draft.who);
    is_name || (is_device && !is_named) || known.content == draft.content
}

#[cfg(test)]
mod tests {
    use super::super::testing::workspace;
    use super::*;

    fn room(files: &[(&str, &str, u32)]) -> (Room, Vec<Taken>) {
        let mut room = Room::default();
        let taken = files
            .iter()
            .map(|(file, text, device)| room.take(file, workspace(text, *device)));
        let taken = taken.collect();
        (room, taken)
    }

    fn titles(room: &Room) -> Vec<String> {
        let titles = room.drafts.iter().map(|draft| {
            let id = draft.objectives(None)[0];
            draft
                .content
                .objective(id)
                .map(|one| one.title.value().to_string())
        });
        titles.flatten().collect()
    }

    #[test]
    fn the_later_file_of_one_person_stays_whatever_comes_first() {
        // The time of an edit grows with the number of the device in these.
        for files in [
            [("ana.json", "Early", 1), ("ana-final.json", "Late", 2)],
            [("ana-final.json", "Late", 2), ("ana.json", "Early", 1)],
        ] {
            assert_eq!(titles(&room(&files).0), ["Late"]);
        }
    }

    #[test]
    fn one_browser_without_a_name_is_one_person() {
        let (room, taken) = room(&[
            ("okrs-2027-q1-2026-11-22.json", "First", 4),
            ("okrs-2027-q1-2026-11-22 (1).json", "Second", 4),
        ]);
        assert_eq!(taken, [Taken::New, Taken::InPlaceOfEarlier]);
        assert_eq!(titles(&room), ["Second"]);
    }

    #[test]
    fn one_laptop_passed_around_is_as_many_people_as_it_has_names() {
        let (room, _) = room(&[("ana.json", "Hers", 4), ("ben.json", "His", 4)]);
        assert_eq!(titles(&room), ["Hers", "His"]);
    }

    #[test]
    fn one_file_twice_is_one_draft() {
        let (room, taken) = room(&[("okrs.json", "A", 0), ("okrs (1).json", "A", 0)]);
        assert_eq!(taken, [Taken::New, Taken::Same]);
        assert_eq!(room.drafts.len(), 1);
    }

    #[test]
    fn files_that_tell_nothing_of_their_writers_are_all_kept() {
        let (room, _) = room(&[("okrs.json", "A", 0), ("okrs (1).json", "B", 0)]);
        assert_eq!(titles(&room), ["A", "B"]);
    }

    #[test]
    fn a_later_file_keeps_the_number_and_the_name_of_the_earlier() {
        let (mut room, _) = room(&[("okrs.json", "A", 4), ("ben.json", "B", 5)]);
        room.drafts[0].who = crate::domain::Line::new("Ana");
        room.take("okrs (1).json", workspace("A better", 4));
        assert_eq!((room.drafts[0].id, &*room.drafts[0].who), (1, "Ana"));
        assert_eq!(titles(&room), ["A better", "B"]);
    }
}
