//! What voters are told of a list, and what they have given: texts of a link and of their browser.

use super::RoomError;
use super::lines::{Lines, fields};
use super::vote::MOST_DOTS;
use crate::domain::Line;

/// What the first line says, and the version of all that follows.
const FORMAT: &str = "aimwell-ballot";
const VERSION: &str = "1";

/// What voters are told: the text that the link of a ballot carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Which list it is.
    pub sheet: u64,
    /// What the workshop is called.
    pub name: Line,
    /// The dots that each person has.
    pub dots: u32,
    /// Whether nobody is named.
    pub is_anonymous: bool,
    /// The objectives, in their order.
    pub titles: Vec<Line>,
}

/// A ballot as it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The list that was voted on.
    pub sheet: u64,
    /// The dots on each objective that has any, by its place in the list from 0.
    pub dots: Vec<(usize, u32)>,
    /// Who cast it; blank where nobody is named.
    pub voter: Line,
    /// The browser in which it was cast; 0 where the file does not tell.
    pub browser: u64,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
}

impl Paper {
    /// The text that travels.
    pub fn to_text(&self) -> String {
        let mut lines = Lines::default();
        lines.add(&[FORMAT, VERSION]);
        lines.add(&["sheet", &self.sheet.to_string()]);
        lines.add(&["name", &self.name]);
        lines.add(&["dots", &self.dots.to_string()]);
        if self.is_anonymous {
            lines.add(&["anonymous"]);
        }
        for title in &self.titles {
            lines.add(&["objective", title]);
        }
        lines.finish()
    }

    /// Whether a text that travelled is one, be it whole or not.
    pub fn is_one(text: &str) -> bool {
        text.starts_with(FORMAT)
    }

    /// Reads what travelled. What a later version has to say beyond this one is passed over.
    ///
    /// # Errors
    /// Fails if the text is no list to vote on, or there is nothing in it.
    pub fn parse(text: &str) -> Result<Self, RoomError> {
        let mut lines = text.lines().map(fields);
        if lines.next().unwrap_or_default() != [FORMAT, VERSION] {
            return Err(RoomError::Unknown);
        }
        let mut read = Self::default();
        for line in lines {
            let fields: Vec<&str> = line.iter().map(String::as_str).collect();
            match fields.as_slice() {
                ["sheet", id] => read.sheet = id.parse().map_err(|_| RoomError::Unknown)?,
                ["name", name] => read.name = Line::new(name),
                ["dots", dots] => read.dots = dots.parse().map_err(|_| RoomError::Unknown)?,
                ["anonymous"] => read.is_anonymous = true,
                ["objective", title] => read.titles.push(Line::new(title)),
                _ => {}
            }
        }
        read.dots = read.dots.clamp(1, MOST_DOTS);
        let is_one = read.sheet != 0 && !read.titles.is_empty();
        is_one.then_some(read).ok_or(RoomError::Unknown)
    }
}

impl Filled {
    /// The text in which the browser of a voter keeps it.
    pub fn to_text(&self) -> String {
        let mut lines = Lines::default();
        let [sheet, browser, at] = [self.sheet, self.browser, self.at].map(|one| one.to_string());
        lines.add(&[FORMAT, VERSION]);
        lines.add(&["filled", &sheet, &self.voter, &browser, &at]);
        for (place, dots) in &self.dots {
            lines.add(&["dots", &place.to_string(), &dots.to_string()]);
        }
        lines.finish()
    }

    /// Reads what was kept; `None` where that is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(fields);
        if lines.next()? != [FORMAT, VERSION] {
            return None;
        }
        let first = lines.next()?;
        let [kind, sheet, voter, browser, at] = first.as_slice() else {
            return None;
        };
        let dots = lines.map(|line| match line.as_slice() {
            [_, place, dots] => Some((place.parse().ok()?, dots.parse().ok()?)),
            _ => None,
        });
        (kind == "filled").then_some(Self {
            sheet: sheet.parse().ok()?,
            dots: dots.collect::<Option<_>>()?,
            voter: Line::new(voter),
            browser: browser.parse().ok()?,
            at: at.parse().ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_voters_are_told_reads_back_and_anything_else_is_none() {
        let named = Paper {
            sheet: u64::MAX,
            name: Line::new("Payments\toffsite"),
            dots: 5,
            is_anonymous: false,
            titles: ["Paying feels instant", "Everyone learns"]
                .map(Line::new)
                .to_vec(),
        };
        let unnamed = Paper {
            is_anonymous: true,
            ..named.clone()
        };
        for paper in [named, unnamed] {
            assert_eq!(Paper::parse(&paper.to_text()), Ok(paper));
        }
        for text in [
            "",
            "aimwell-ballot\t2\n",
            "aimwell-ballot\t1\nsheet\t7\ndots\t3\n",
        ] {
            assert_eq!(Paper::parse(text), Err(RoomError::Unknown), "{text}");
        }
    }

    #[test]
    fn what_a_voter_has_given_reads_back() {
        let full = Filled {
            sheet: 77,
            dots: vec![(0, 2), (2, 1)],
            voter: Line::new("Ana\tGarcía"),
            browser: u64::MAX,
            at: 5,
        };
        let bare = Filled {
            voter: Line::default(),
            dots: Vec::new(),
            ..full.clone()
        };
        for one in [full, bare] {
            assert_eq!(Filled::parse(&one.to_text()), Some(one));
        }
        for text in ["", "aimwell-ballot\t1", "aimwell-ballot\t1\nfilled\t7\n"] {
            assert_eq!(Filled::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text: String) {
            let _ = Paper::parse(&format!("aimwell-ballot\t1\n{text}"));
            let _ = Filled::parse(&format!("aimwell-ballot\t1\n{text}"));
        }
    }
}
