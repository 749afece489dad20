//! Keys pressed together: telling them apart and writing them down as the user's keyboard does.

use crate::domain::letters;
use crate::ui::words::Words;

/// Keys that are pressed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    /// Whether the key for commands is held: Control, on a Mac Command.
    pub command: bool,
    /// Whether Alt is held.
    pub alt: bool,
    /// Whether Shift is held; of no account for signs, which stand elsewhere on every keyboard.
    pub shift: bool,
    /// The key as browsers name it, letters small.
    pub key: &'static str,
}

impl Chord {
    /// A key alone.
    pub const fn plain(key: &'static str) -> Self {
        let (command, alt, shift) = (false, false, false);
        Self {
            command,
            alt,
            shift,
            key,
        }
    }

    /// A key with the one for commands.
    pub const fn command(key: &'static str) -> Self {
        Self {
            command: true,
            ..Self::plain(key)
        }
    }

    /// A key with Alt.
    pub const fn alt(key: &'static str) -> Self {
        Self {
            alt: true,
            ..Self::plain(key)
        }
    }

    /// The same with Shift.
    #[must_use]
    pub const fn shifted(self) -> Self {
        Self {
            shift: true,
            ..self
        }
    }

    /// Whether this is what was pressed.
    pub fn is(self, pressed: &Pressed) -> bool {
        let is_sign = self.key.len() == 1 && !self.key.as_bytes()[0].is_ascii_alphanumeric();
        self.command == pressed.command
            && self.alt == pressed.alt
            && (is_sign || self.shift == pressed.shift)
            && self.key.eq_ignore_ascii_case(&pressed.key)
    }

    /// Whether it is a sign that belongs to whatever text is being written.
    pub const fn is_typed(self) -> bool {
        !self.command && !self.alt && self.key.len() == 1
    }

    /// How it is written: "Ctrl+Shift+Z", on a Mac "⇧⌘Z".
    pub fn shown(self, words: &Words, is_mac: bool) -> String {
        let words = &words.palette;
        let mut text = String::new();
        // Macs write them in this order.
        for (is_held, sign, name) in [
            (self.command && !is_mac, "", words.control()),
            (self.alt, "⌥", words.alt()),
            (self.shift, "⇧", words.shift()),
            (self.command && is_mac, "⌘", ""),
        ] {
            if is_held && is_mac {
                text.push_str(sign);
            } else if is_held {
                text.push_str(name);
                text.push('+');
            }
        }
        match self.key {
            "ArrowUp" => text.push('↑'),
            "ArrowDown" => text.push('↓'),
            "Enter" => text.push_str(words.enter()),
            "Backspace" => text.push_str(words.backspace()),
            "Escape" => text.push_str(words.escape()),
            key => text.push_str(&letters::capitalised(key)),
        }
        text
    }
}

/// What a key event says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// Whether Control or Command is held.
    pub command: bool,
    /// Whether Alt is held.
    pub alt: bool,
    /// Whether Shift is held.
    pub shift: bool,
    /// The key as the browser names it.
    pub key: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::words::{ENGLISH, GERMAN};

    fn pressed(chord: Chord, key: &str) -> Pressed {
        let key = key.to_owned();
        let Chord {
            command,
            alt,
            shift,
            ..
        } = chord;
        Pressed {
            command,
            alt,
            shift,
            key,
        }
    }

    #[test]
    fn a_chord_is_known_with_all_that_is_held_and_nothing_else() {
        let redo = Chord::command("z").shifted();
        assert!(redo.is(&pressed(redo, "Z")));
        assert!(!redo.is(&pressed(Chord::command("z"), "z")));
        assert!(!Chord::command("z").is(&pressed(Chord::plain("z"), "z")));
        assert!(!Chord::alt("ArrowUp").is(&pressed(Chord::alt("ArrowUp"), "ArrowDown")));
    }

    #[test]
    fn signs_are_known_wherever_the_keyboard_has_them() {
        let german = Chord::plain("/").shifted();
        assert!(Chord::plain("/").is(&pressed(german, "/")));
        assert!(Chord::plain("?").is(&pressed(Chord::plain("?"), "?")));
    }

    #[test]
    fn chords_are_written_as_on_the_keyboard_at_hand() {
        let redo = Chord::command("z").shifted();
        assert_eq!(redo.shown(&ENGLISH, false), "Ctrl+Shift+Z");
        assert_eq!(redo.shown(&ENGLISH, true), "⇧⌘Z");
        assert_eq!(redo.shown(&GERMAN, false), "Strg+Umschalt+Z");
        assert_eq!(Chord::alt("ArrowUp").shown(&ENGLISH, true), "⌥↑");
        assert_eq!(Chord::alt("Enter").shown(&ENGLISH, false), "Alt+Enter");
        assert_eq!(Chord::plain("?").shown(&ENGLISH, false), "?");
    }
}
