//! The file in which somebody hands in their dots: small, and readable by a person.

use super::tree::{Key, Tree};
use super::{not_json, version_of};
use crate::domain::Line;
use crate::exchange::{Expected, ImportError};

/// What a ballot says it is.
const FORMAT: &str = "aimwell-ballot";
/// The version of the format that is written and read.
const VERSION: u64 = 1;
/// Within so many bytes a file says what it is.
const HEAD: usize = 400;

/// A ballot as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotFile {
    /// What the workshop is called, for people.
    pub workshop: Line,
    /// The list that was voted on, by its number.
    pub sheet: u64,
    /// Who cast it; blank where nobody is named.
    pub voter: Line,
    /// The browser in which it was cast; 0 where it does not tell.
    pub browser: u64,
    /// When it was cast, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// The dots on each objective that has any.
    pub dots: Vec<Dots>,
}

/// The dots on one objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dots {
    /// The place of the objective in the list, from 0.
    pub place: usize,
    /// What it is called, for people.
    pub title: Line,
    /// How many.
    pub dots: u32,
}

impl BallotFile {
    /// The text of the file.
    pub fn write(&self) -> String {
        let text = |name, text: &str| (Key::from(name), Tree::Text(text.to_owned()));
        let number = |name, number: u64| (Key::from(name), Tree::Number(number.into()));
        let mut entries = vec![
            text("format", FORMAT),
            number("version", VERSION),
            text("workshop", &self.workshop),
            text("list", &format!("{:016x}", self.sheet)),
        ];
        if !self.voter.is_blank() {
            entries.push(text("voter", &self.voter));
        }
        entries.push(text("browser", &format!("{:016x}", self.browser)));
        entries.push(number("cast_at", self.at));
        let dots = self.dots.iter().map(|one| {
            Tree::Object(vec![
                number("objective", one.place as u64 + 1),
                text("title", &one.title),
                number("dots", one.dots.into()),
            ])
        });
        entries.push((Key::from("dots"), Tree::List(dots.collect())));
        Tree::Object(entries).indented()
    }

    /// Reads a file; `None` if it does not say that it is a ballot.
    ///
    /// # Errors
    /// Fails if it is one that was cut off, is damaged, or is of a later version.
    pub fn read(text: &str) -> Option<Result<Self, ImportError>> {
        let head = &text.as_bytes()[..text.len().min(HEAD)];
        let named = format!("\"{FORMAT}\"");
        let is_one = head
            .windows(named.len())
            .any(|part| part == named.as_bytes());
        is_one.then(|| Self::read_whole(text))
    }

    fn read_whole(text: &str) -> Result<Self, ImportError> {
        let tree = Tree::parse(text).map_err(|error| not_json(text, &error))?;
        if tree.get("format").and_then(Tree::text) != Some(FORMAT) {
            return Err(ImportError::OtherFormat);
        }
        match version_of(&tree)? {
            VERSION => {}
            found => return Err(ImportError::NewerVersion { found }),
        }
        let line = |name| {
            tree.get(name)
                .and_then(Tree::text)
                .map_or_else(Line::default, Line::new)
        };
        let Some(Tree::List(dots)) = tree.get("dots") else {
            return Err(malformed("dots", Expected::List));
        };
        let dots = dots
            .iter()
            .map(|one| Dots::read(one).ok_or(malformed("dots", Expected::Dots)));
        Ok(Self {
            workshop: line("workshop"),
            sheet: hexadecimal(&tree, "list")?,
            voter: line("voter"),
            browser: hexadecimal(&tree, "browser")?,
            at: whole(&tree, "cast_at").ok_or(malformed("cast_at", Expected::Moment))?,
            dots: dots.collect::<Result<_, _>>()?,
        })
    }
}

impl Dots {
    fn read(tree: &Tree) -> Option<Self> {
        let place = usize::try_from(whole(tree, "objective")?).ok()?;
        Some(Self {
            place: place.checked_sub(1)?,
            title: tree
                .get("title")
                .and_then(Tree::text)
                .map_or_else(Line::default, Line::new),
            dots: whole(tree, "dots")?.try_into().ok()?,
        })
    }
}

fn whole(tree: &Tree, name: &str) -> Option<u64> {
    match tree.get(name) {
        Some(Tree::Number(number)) => number.as_u64(),
        _ => None,
    }
}

fn hexadecimal(tree: &Tree, name: &'static str) -> Result<u64, ImportError> {
    let text = tree.get(name).and_then(Tree::text).unwrap_or_default();
    u64::from_str_radix(text, 16).map_err(|_| malformed(name, Expected::Code))
}

fn malformed(name: &'static str, expected: Expected) -> ImportError {
    ImportError::Malformed { name, expected }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ballot() -> BallotFile {
        BallotFile {
            workshop: Line::new("Payments \"offsite\""),
            sheet: 0x9f2c,
            voter: Line::new("Ana García"),
            browser: u64::MAX,
            at: 1_800_000_000_000,
            dots: vec![Dots {
                place: 0,
                title: Line::new("Paying feels instant"),
                dots: 3,
            }],
        }
    }

    #[test]
    fn a_ballot_reads_back_and_can_be_read_by_a_person() {
        let full = ballot();
        let bare = BallotFile {
            voter: Line::default(),
            ..ballot()
        };
        assert!(full.write().contains("\"title\": \"Paying feels instant\""));
        assert!(!bare.write().contains("voter"));
        for one in [full, bare] {
            assert_eq!(BallotFile::read(&one.write()), Some(Ok(one)));
        }
    }

    #[test]
    fn what_is_no_ballot_is_left_to_others() {
        for text in [
            "",
            "{}",
            "{\"format\": \"aimwell\", \"version\": 1}",
            "aimwell-ballot",
        ] {
            assert_eq!(BallotFile::read(text), None, "{text}");
        }
    }

    #[test]
    fn damage_is_named() {
        let text = ballot().write();
        let read = |from: &str, to: &str| BallotFile::read(&text.replacen(from, to, 1));
        let wrong = |name, expected| Some(Err(ImportError::Malformed { name, expected }));
        assert_eq!(
            read("\"dots\": [", "\"points\": ["),
            wrong("dots", Expected::List)
        );
        assert_eq!(
            read("\"dots\": 3", "\"dots\": -3"),
            wrong("dots", Expected::Dots)
        );
        assert_eq!(
            read("\"objective\": 1", "\"objective\": 0"),
            wrong("dots", Expected::Dots)
        );
        assert_eq!(
            read("0000000000009f2c", "mine"),
            wrong("list", Expected::Code)
        );
        assert_eq!(
            read("1800000000000", "null"),
            wrong("cast_at", Expected::Moment)
        );
        assert_eq!(
            read("\"version\": 1", "\"version\": 7"),
            Some(Err(ImportError::NewerVersion { found: 7 }))
        );
        assert_eq!(
            BallotFile::read(&text[..text.len() - 9]),
            Some(Err(ImportError::Truncated))
        );
    }

    proptest! {
        #[test]
        fn no_text_panics(at in 0_usize..400, text: String) {
            let mut damaged = ballot().write();
            let at = at.min(damaged.len());
            if damaged.is_char_boundary(at) {
                damaged.insert_str(at, &text);
            }
            let _ = BallotFile::read(&damaged);
        }
    }
}
