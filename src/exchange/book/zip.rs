//! The directory of a ZIP archive (APPNOTE 6.3): what is in it and where. Nothing is unpacked here.

/// How an archive begins.
const BEGINNING: [u8; 4] = *b"PK\x03\x04";
const IN_DIRECTORY: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";

/// The longest remark that may stand behind the end of the directory, with that end.
const LONGEST_END: usize = 65_535 + 22;

/// A part of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name, with the folders in front.
    pub name: String,
    /// Where its bytes begin.
    pub start: usize,
    /// How many there are.
    pub length: usize,
    /// Whether they are packed, by DEFLATE.
    pub is_deflated: bool,
}

/// Whether bytes are those of an archive, as every workbook is one.
pub fn is_book(bytes: &[u8]) -> bool {
    bytes.starts_with(&BEGINNING)
}

/// The parts of an archive; `None` where it is damaged, locked, or packed in a way that no spreadsheet uses.
pub fn entries(bytes: &[u8]) -> Option<Vec<Entry>> {
    let from = bytes.len().saturating_sub(LONGEST_END);
    let end = bytes[from..].windows(4).rposition(|window| window == END)? + from;
    let count = short(bytes, end + 10)?;
    let mut at = long(bytes, end + 16)?;
    let mut entries = Vec::new();
    for _ in 0..count {
        if bytes.get(at..at + 4)? != IN_DIRECTORY {
            return None;
        }
        let (flags, method) = (short(bytes, at + 8)?, short(bytes, at + 10)?);
        let length = long(bytes, at + 20)?;
        let [name, extra, remark] = [28, 30, 32].map(|place| short(bytes, at + place));
        let (name, rest) = (name?, extra? + remark?);
        let header = long(bytes, at + 42)?;
        let text = bytes.get(at + 46..at + 46 + name)?;
        // The lengths of name and extra field are those of the header, which may differ from the directory's.
        let start = header + 30 + short(bytes, header + 26)? + short(bytes, header + 28)?;
        bytes.get(start..start.checked_add(length)?)?;
        let is_locked = flags & 1 == 1;
        if is_locked || !matches!(method, 0 | 8) || bytes.get(header..header + 4)? != BEGINNING {
            return None;
        }
        entries.push(Entry {
            name: String::from_utf8_lossy(text).into_owned(),
            start,
            length,
            is_deflated: method == 8,
        });
        at += 46 + name + rest;
    }
    Some(entries)
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(pair.try_into().ok()?)))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}
