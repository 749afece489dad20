//! How the bytes of a table stand for letters.

/// How bytes stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// What nearly all programs write today.
    Utf8,
    /// What Excel calls "Unicode text".
    Utf16Le,
    /// The same with the bytes of each pair the other way round.
    Utf16Be,
    /// What Excel in Western Europe and the Americas writes as plain CSV.
    Windows1252,
}

impl Encoding {
    /// Its name in the Encoding Standard, by which browsers know it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// How these bytes stand for letters: as their byte-order mark says; without one in pairs where every
/// other byte is empty, else as UTF-8 where they can be that.
pub fn encoding(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xff, 0xfe, ..] => return Encoding::Utf16Le,
        [0xfe, 0xff, ..] => return Encoding::Utf16Be,
        _ => {}
    }
    let start = &bytes[..bytes.len().min(64)];
    let empty = |first| {
        start
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|byte| **byte == 0)
    };
    let most = start.len() / 4;
    if most > 0 && empty(1).count() > most {
        Encoding::Utf16Le
    } else if most > 0 && empty(0).count() > most {
        Encoding::Utf16Be
    } else if str::from_utf8(bytes).is_ok() {
        Encoding::Utf8
    } else {
        Encoding::Windows1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_bytes_tell_the_encoding() {
        let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| {
            text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
        };
        let text = "Ziel;Größe\n";
        assert_eq!(encoding(text.as_bytes()), Encoding::Utf8);
        assert_eq!(encoding("\u{feff}Ziel".as_bytes()), Encoding::Utf8);
        for mark in ["\u{feff}", ""] {
            let text = format!("{mark}{text}");
            assert_eq!(encoding(&utf16(&text, u16::to_le_bytes)), Encoding::Utf16Le);
            assert_eq!(encoding(&utf16(&text, u16::to_be_bytes)), Encoding::Utf16Be);
        }
        assert_eq!(encoding(b"Ziel;Gr\xf6\xdfe\n"), Encoding::Windows1252);
        assert_eq!(encoding(b""), Encoding::Utf8);
        assert_eq!(encoding(b"a"), Encoding::Utf8);
    }
}
