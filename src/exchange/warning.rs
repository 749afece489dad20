//! What was repaired or left out while reading a file.

use super::problem::Problem;
use crate::domain::RecordKind;

/// The most warnings worth listing; a file with more of them is damaged as a whole.
const MOST: usize = 200;

/// Something in a file that was repaired or left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// Where in the file, from the outside in; nothing for the file as a whole.
    pub place: Vec<Spot>,
    /// What is wrong there, and what was done about it.
    pub problem: Problem,
}

impl Warning {
    /// Whether where it stands is told by the name of a person.
    pub fn names_somebody(&self) -> bool {
        let person = Part::Record(RecordKind::Person);
        self.place.iter().any(|spot| spot.part == person)
    }
}

/// A step on the way to a place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// What it is.
    pub part: Part,
    /// Which one.
    pub label: Label,
}

/// A part of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The settings.
    Settings,
    /// The mark of a deletion.
    Deletion,
    /// A record.
    Record(RecordKind),
    /// A line of a table, from 1.
    Line(usize),
    /// A column of a table, from 0.
    Column(usize),
    /// A cell of a table.
    Cell {
        /// Its line, from 1.
        line: usize,
        /// Its column, from 0.
        column: usize,
    },
}

/// What tells a part of a file from others of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// There is only one.
    None,
    /// Its place among its siblings, from 1.
    Number(usize),
    /// The name people know it by.
    Name(String),
}

/// Where the reader is in a file, written out only when there is something to say about it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    /// `None` for the file as a whole.
    part: Option<Part>,
    name: Name<'a>,
}

#[derive(Clone, Copy)]
enum Name<'a> {
    None,
    Number(usize),
    Text(&'a str),
}

impl<'a> Place<'a> {
    /// The file as a whole.
    pub(super) const FILE: Place<'static> = Place {
        parent: None,
        part: None,
        name: Name::None,
    };

    /// The one at `index` (from 0) within `parent`.
    pub(super) fn within(parent: &'a Place<'a>, part: Part, index: usize) -> Self {
        Self {
            parent: Some(parent),
            part: Some(part),
            name: Name::Number(index + 1),
        }
    }

    /// A part of `parent` of which there is only one.
    pub(super) fn part(parent: &'a Place<'a>, part: Part) -> Self {
        Self {
            parent: Some(parent),
            part: Some(part),
            name: Name::None,
        }
    }

    /// The same place under the name people know it by, if it has one.
    pub(super) fn named(self, name: &'a str) -> Self {
        let name = if name.trim().is_empty() {
            self.name
        } else {
            Name::Text(name)
        };
        Self { name, ..self }
    }

    /// The way here, from the outside in.
    pub(super) fn spots(&self) -> Vec<Spot> {
        let mut spots = self.parent.map_or_else(Vec::new, Place::spots);
        if let Some(part) = self.part {
            let label = match self.name {
                Name::None => Label::None,
                Name::Number(number) => Label::Number(number),
                Name::Text(name) => Label::Name(name.to_owned()),
            };
            spots.push(Spot { part, label });
        }
        spots
    }
}

/// Gathers warnings, up to a number that somebody may still read.
#[derive(Default)]
pub(super) struct Warnings {
    list: Vec<Warning>,
    more: usize,
}

impl Warnings {
    pub(super) fn add(&mut self, place: &Place<'_>, problem: Problem) {
        if self.list.len() < MOST {
            let place = place.spots();
            self.list.push(Warning { place, problem });
        } else {
            self.more += 1;
        }
    }

    /// Adds that a field stands twice, if there is the name of one.
    pub(super) fn add_twice(&mut self, place: &Place<'_>, name: Option<&str>) {
        if let Some(name) = name {
            self.add(place, Problem::Twice(name.to_owned()));
        }
    }

    pub(super) fn into_list(mut self) -> Vec<Warning> {
        if self.more > 0 {
            self.list.push(Warning {
                place: Vec::new(),
                problem: Problem::More { count: self.more },
            });
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_from_the_outside_in() {
        let cycle = Part::Record(RecordKind::Cycle);
        let cycle = Place::within(&Place::FILE, cycle, 0).named("2027 Q1");
        let objective = Part::Record(RecordKind::Objective);
        let objective = Place::within(&cycle, objective, 1).named(" ");
        let labels: Vec<Label> = objective
            .spots()
            .into_iter()
            .map(|spot| spot.label)
            .collect();
        assert_eq!(
            labels,
            [Label::Name("2027 Q1".to_owned()), Label::Number(2)]
        );
        assert_eq!(Place::FILE.spots(), []);
    }

    #[test]
    fn warnings_without_end_are_counted() {
        let mut warnings = Warnings::default();
        for _ in 0..MOST + 5 {
            warnings.add(&Place::FILE, Problem::Unreadable);
        }
        let list = warnings.into_list();
        assert_eq!(list.len(), MOST + 1);
        assert_eq!(list[MOST].problem, Problem::More { count: 5 });
    }
}
