//! All shortcuts, as the dialog on them shows them.

use super::palette::actions::{ACTIONS, Group};
use super::palette::chord::Chord;
use super::words::Words;

/// Shortcuts that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortcuts {
    /// What they are about.
    pub title: &'static str,
    /// What each does, and the keys for it.
    pub rows: Vec<(&'static str, Vec<String>)>,
}

/// A text of the catalogue.
type Name = fn(&Words) -> &'static str;

/// Keys that do on a line, or on a hint, what no action stands for.
const ON_A_LINE: [(Name, Chord); 3] = [
    (|words| words.palette.next_line(), Chord::plain("Enter")),
    (
        |words| words.palette.remove_blank(),
        Chord::plain("Backspace"),
    ),
    (|words| words.palette.back_to_line(), Chord::plain("Escape")),
];

/// All shortcuts in their groups; groups without any are left out.
pub fn shortcuts(words: &Words, is_mac: bool) -> Vec<Shortcuts> {
    let mut groups = Vec::new();
    for group in Group::ALL {
        let mut rows = Vec::new();
        if group == Group::Line {
            for (name, chord) in ON_A_LINE {
                rows.push((name(words), vec![chord.shown(words, is_mac)]));
            }
        }
        for action in ACTIONS {
            if action.group == group && !action.chords.is_empty() {
                let chords = action.chords.iter();
                let keys = chords.map(|chord| chord.shown(words, is_mac)).collect();
                rows.push(((action.name)(words), keys));
            }
        }
        if !rows.is_empty() {
            let title = group.name(words);
            groups.push(Shortcuts { title, rows });
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::words::ENGLISH;

    #[test]
    fn every_chord_of_the_table_is_shown_in_its_group() {
        let groups = shortcuts(&ENGLISH, false);
        let shown: usize = groups
            .iter()
            .flat_map(|group| &group.rows)
            .map(|(_, keys)| keys.len())
            .sum();
        let listed: usize = ACTIONS.iter().map(|action| action.chords.len()).sum();
        assert_eq!(shown, listed + ON_A_LINE.len());
        let edits = groups.iter().find(|group| group.title == "Edits").unwrap();
        let redo = ["Ctrl+Shift+Z", "Ctrl+Y"].map(str::to_owned).to_vec();
        assert_eq!(edits.rows[1], ("Redo", redo));
    }

    #[test]
    fn groups_without_shortcuts_are_left_out() {
        let groups = shortcuts(&ENGLISH, true);
        assert!(groups.iter().all(|group| group.title != "Files"));
    }
}
