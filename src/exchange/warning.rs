//! What was repaired or left out while reading a file.

use std::fmt;

/// The most warnings worth listing; a file with more of them is damaged as a whole.
const MOST: usize = 200;

/// Something in a file that was repaired or left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Where in the file, for example "cycle “2027 Q1” › objective 2".
    pub place: String,
    /// What is wrong there and what was done about it.
    pub problem: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "In {}: {}.", self.place, self.problem)
    }
}

/// Where the reader is in a file, written out only when there is something to say about it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    kind: &'static str,
    label: Label<'a>,
}

#[derive(Clone, Copy)]
enum Label<'a> {
    None,
    Number(usize),
    Name(&'a str),
}

impl<'a> Place<'a> {
    /// The file as a whole.
    pub(super) const FILE: Place<'static> = Place {
        parent: None,
        kind: "the file",
        label: Label::None,
    };

    /// The record at `index` (from 0) within `parent`.
    pub(super) fn within(parent: &'a Place<'a>, kind: &'static str, index: usize) -> Self {
        Self {
            parent: Some(parent),
            kind,
            label: Label::Number(index + 1),
        }
    }

    /// A part of `parent` of which there is only one.
    pub(super) fn part(parent: &'a Place<'a>, kind: &'static str) -> Self {
        Self {
            parent: Some(parent),
            kind,
            label: Label::None,
        }
    }

    /// The same place under the name people know it by, if it has one.
    pub(super) fn named(self, name: &'a str) -> Self {
        let label = if name.trim().is_empty() {
            self.label
        } else {
            Label::Name(name)
        };
        Self { label, ..self }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent.filter(|parent| parent.parent.is_some()) {
            write!(f, "{parent} › ")?;
        }
        f.write_str(self.kind)?;
        match self.label {
            Label::None => Ok(()),
            Label::Number(number) => write!(f, " {number}"),
            Label::Name(name) => write!(f, " “{name}”"),
        }
    }
}

/// Gathers warnings, up to a number that somebody may still read.
#[derive(Default)]
pub(super) struct Warnings {
    list: Vec<Warning>,
    more: usize,
}

impl Warnings {
    pub(super) fn add(&mut self, place: &Place<'_>, problem: impl Into<String>) {
        if self.list.len() < MOST {
            self.list.push(Warning {
                place: place.to_string(),
                problem: problem.into(),
            });
        } else {
            self.more += 1;
        }
    }

    pub(super) fn into_list(mut self) -> Vec<Warning> {
        if self.more > 0 {
            self.list.push(Warning {
                place: Place::FILE.to_string(),
                problem: format!("{} more places were repaired or left out", self.more),
            });
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_from_the_outside_in() {
        let cycle = Place::within(&Place::FILE, "cycle", 0).named("2027 Q1");
        let objective = Place::within(&cycle, "objective", 1).named(" ");
        let key_result = Place::within(&objective, "key result", 0);
        assert_eq!(
            key_result.to_string(),
            "cycle “2027 Q1” › objective 2 › key result 1"
        );
        assert_eq!(Place::FILE.to_string(), "the file");
    }

    #[test]
    fn a_warning_is_a_sentence() {
        let mut warnings = Warnings::default();
        warnings.add(&Place::FILE, "something was left out");
        assert_eq!(
            warnings.into_list()[0].to_string(),
            "In the file: something was left out."
        );
    }

    #[test]
    fn warnings_without_end_are_counted() {
        let mut warnings = Warnings::default();
        for _ in 0..MOST + 5 {
            warnings.add(&Place::FILE, "again");
        }
        let list = warnings.into_list();
        assert_eq!(list.len(), MOST + 1);
        assert_eq!(
            list[MOST].problem,
            "5 more places were repaired or left out"
        );
    }
}
