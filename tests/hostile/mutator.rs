//! Damages texts the way that finds most: by the pieces they are made of, and by single bytes.

use super::pieces;
use super::random::Random;
use std::ops::Range;

/// The most that a damaged text grows to, in bytes: enough to tell what takes longer than it should.
const LONGEST: usize = 300_000;

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Stands for itself: a line, a cell, an element of a list.
    Element,
    /// A name with its value.
    Member,
    /// A name.
    Name,
    /// The value of a name.
    Value,
}

/// A piece of a text.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    kind: Kind,
    at: Range<usize>,
}

impl Piece {
    /// What stands for itself there.
    pub(crate) fn element(at: Range<usize>) -> Self {
        let kind = Kind::Element;
        Self { kind, at }
    }
}

/// What texts of one format are made of.
pub(crate) struct Grammar {
    /// Whole texts to begin with.
    pub(crate) seeds: Vec<Vec<u8>>,
    /// What leaves a text in the format, put in place of a piece of that kind.
    pub(crate) sound: Vec<(Kind, Vec<u8>)>,
    /// What may well not.
    pub(crate) unsound: Vec<Vec<u8>>,
    /// What stands between pieces.
    pub(crate) separators: &'static [u8],
    /// Where the pieces of a text are.
    pub(crate) find: fn(&[u8]) -> Vec<Piece>,
}

impl Grammar {
    /// JSON, as the app writes it.
    pub(crate) fn of_json(seeds: Vec<Vec<u8>>) -> Self {
        Self {
            seeds,
            sound: pieces::sound_json(),
            unsound: pieces::unsound_json(),
            separators: b",",
            find: json_pieces,
        }
    }

    /// Texts of lines, which consist of more or less between signs that separate.
    pub(crate) fn of_texts(seeds: Vec<Vec<u8>>, separators: &'static [u8]) -> Self {
        let pieces = pieces::document();
        let sound = pieces.iter().cloned();
        Self {
            seeds,
            sound: sound.map(|piece| (Kind::Element, piece)).collect(),
            unsound: pieces,
            separators,
            find: lines_and_cells,
        }
    }

    /// The next damaged text. Most of them stay in the format, or only what refuses them would be tried.
    pub(crate) fn mutate(&self, random: &mut Random) -> Vec<u8> {
        let text = random.one(&self.seeds).cloned().unwrap_or_default();
        self.mutate_text(text, random)
    }

    /// A text of this format, damaged.
    pub(crate) fn mutate_text(&self, mut text: Vec<u8>, random: &mut Random) -> Vec<u8> {
        let is_rough = random.below(4) == 0;
        for _ in 0..=random.below(8) {
            let found = (self.find)(&text);
            let piece = random.one(&found).cloned();
            let piece = piece.filter(|piece| piece.at.len() < text.len());
            match piece {
                Some(piece) if !is_rough => self.vary(&mut text, &piece, &found, random),
                _ => self.damage_bytes(&mut text, random),
            }
            text.truncate(LONGEST);
        }
        text
    }

    /// Puts another piece of the same kind in place of one, or more of it.
    fn vary(&self, text: &mut Vec<u8>, piece: &Piece, found: &[Piece], random: &mut Random) {
        let at = piece.at.clone();
        let is_like = |kind: Kind| match piece.kind {
            Kind::Element | Kind::Value => matches!(kind, Kind::Element | Kind::Value),
            kind_of_piece => kind == kind_of_piece,
        };
        match random.below(8) {
            0 | 1 if matches!(piece.kind, Kind::Element | Kind::Member) => {
                let times = if random.below(8) == 0 {
                    1 << random.below(12)
                } else {
                    1
                };
                self.double(text, at, times, random);
            }
            2..4 => {
                let like: Vec<&Piece> = found.iter().filter(|other| is_like(other.kind)).collect();
                let other = random
                    .one(&like)
                    .map_or(at.clone(), |other| other.at.clone());
                let copy = text[other].to_vec();
                replace(text, at, &copy);
            }
            _ => {
                let like: Vec<_> = self
                    .sound
                    .iter()
                    .filter(|(kind, _)| is_like(*kind))
                    .collect();
                if let Some((_, sound)) = random.one(&like) {
                    replace(text, at, sound);
                }
            }
        }
    }

    /// Puts copies of a piece behind it, with what stands between pieces.
    fn double(&self, text: &mut Vec<u8>, at: Range<usize>, times: usize, random: &mut Random) {
        let separator = random.one(self.separators).copied();
        let mut copy: Vec<u8> = separator.into_iter().collect();
        copy.extend_from_slice(&text[at.clone()]);
        let room = LONGEST.saturating_sub(text.len());
        let times = times.min(room / copy.len().max(1));
        replace(text, at.end..at.end, &copy.repeat(times));
    }

    /// Damages a text without regard to what it is made of.
    pub(crate) fn damage_bytes(&self, text: &mut Vec<u8>, random: &mut Random) {
        let start = random.below(text.len() + 1);
        let end = (start + random.below(40)).min(text.len());
        match random.below(7) {
            0 => text.truncate(start),
            1 => replace(text, start..end, &[]),
            2 => {
                let copy = text[start..end].to_vec();
                replace(text, start..start, &copy);
            }
            3 | 4 => replace(
                text,
                start..start,
                random.one(&self.unsound).map_or(&[], |piece| piece),
            ),
            5 => {
                let byte = u8::try_from(random.below(256)).unwrap_or(0);
                replace(text, start..start, &[byte]);
            }
            _ => {
                if let Some(byte) = text.get_mut(start) {
                    *byte ^= 1 << random.below(8);
                }
            }
        }
    }
}

fn replace(text: &mut Vec<u8>, at: Range<usize>, with: &[u8]) {
    text.splice(at, with.iter().copied());
}

/// The pieces of a JSON text; of a damaged one, what can be told.
fn json_pieces(text: &[u8]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    // Where the name stands whose value comes next.
    let mut name = None;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' | b'[' => open.push((start, name.take())),
            b'}' | b']' => {
                if let Some((start, name)) = open.pop() {
                    found.extend(value(start..at, name));
                }
            }
            b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => {}
            _ => {
                at = end_of_token(text, start);
                if text.get(at) == Some(&b':') {
                    name = Some(start);
                    let at = start..at;
                    found.push(Piece {
                        kind: Kind::Name,
                        at,
                    });
                } else {
                    found.extend(value(start..at, name.take()));
                }
            }
        }
    }
    found
}

/// A value, and what it is together with its name if it has one.
fn value(at: Range<usize>, name: Option<usize>) -> Vec<Piece> {
    let Some(name) = name else {
        return vec![Piece::element(at)];
    };
    let member = name..at.end;
    vec![
        Piece {
            kind: Kind::Value,
            at,
        },
        Piece {
            kind: Kind::Member,
            at: member,
        },
    ]
}

/// Where a text in quotes, or what is bare, ends that starts here.
fn end_of_token(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    if text[start] != b'"' {
        let rest = text[at..].iter();
        return at + rest.take_while(|byte| !b",:]}\" \n".contains(byte)).count();
    }
    while let Some(byte) = text.get(at) {
        at += if *byte == b'\\' { 2 } else { 1 };
        if *byte == b'"' {
            break;
        }
    }
    at.min(text.len())
}

/// The lines of a text and what stands in them between signs that separate.
pub(crate) fn lines_and_cells(text: &[u8]) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut note = |at| found.push(Piece::element(at));
    let (mut line, mut cell) = (0, 0);
    for (at, byte) in text.iter().enumerate() {
        if b"\t\n,;|\"".contains(byte) {
            note(cell..at);
            cell = at + 1;
        }
        if *byte == b'\n' {
            note(line..at);
            line = at + 1;
        }
    }
    note(cell..text.len());
    note(line..text.len());
    found
}
