//! Reading the values that records are made of.

use super::identity::{Found, Kind};
use super::{Tree, fields::Fields, read::Reader};
use crate::domain::{Date, Period, RecordId, RecordKind, Weight};
use crate::exchange::warning::Place;
use crate::exchange::{Label, Part, Problem};

impl Reader {
    /// The identity of a record, its own or a new one.
    pub(super) fn claim<Id: Copy + Into<RecordId>>(
        &mut self,
        kind: &Kind<Id>,
        fields: &mut Fields,
        place: &Place<'_>,
    ) -> Id {
        let given = fields.take("id");
        let path = || path(place, fields.label());
        let (id, found) = self.ids.claim(kind, given.as_ref(), path);
        if found == Found::Taken {
            self.warnings.add(place, Problem::SameIdentity);
        }
        id
    }

    /// One of several words; the first if there is none, and with a warning if it is another one.
    pub(super) fn choice<T: Copy, const N: usize>(
        &mut self,
        fields: &mut Fields,
        name: &'static str,
        choices: [(&'static str, T); N],
        place: &Place<'_>,
        problem: Problem,
    ) -> T {
        let (_, default) = choices[0];
        let Some(given) = fields.take(name) else {
            return default;
        };
        let known = choices.iter().find(|(word, _)| given.text() == Some(*word));
        if let Some((_, value)) = known {
            return *value;
        }
        self.warnings.add(place, problem);
        default
    }

    /// The weight of a key result.
    pub(super) fn weight(&mut self, fields: &mut Fields, place: &Place<'_>) -> Weight {
        let Some(given) = fields.take("weight") else {
            return Weight::default();
        };
        let weight = match given {
            Tree::Number(number) => number.as_f64().and_then(Weight::new),
            _ => None,
        };
        weight.unwrap_or_else(|| {
            self.warnings.add(place, Problem::Weight);
            Weight::default()
        })
    }

    /// The first and last day of a cycle. Dates that are missing or in the wrong order are no reason to
    /// lose the objectives under it.
    pub(super) fn period(&mut self, fields: &mut Fields, place: &Place<'_>) -> Period {
        let mut day = |name| fields.take(name).and_then(|tree| Date::parse(tree.text()?));
        let (start, end) = (day("start"), day("end"));
        if let (Some(start), Some(end)) = (start, end) {
            return Period::new(start, end).unwrap_or_else(|| {
                self.warnings.add(place, Problem::DatesSwapped);
                Period::new(end, start).unwrap_or_else(|| Period::quarter_of(start))
            });
        }
        let near = start.or(end).or(self.written_on);
        let period = Period::quarter_of(near.unwrap_or(Date::from_days(0)));
        self.warnings.add(place, Problem::Dates(period));
        period
    }
}

/// What tells a record without an identity from all others of its file. The same file has to give the same
/// identities for ever, so this never follows what places are called on screen.
fn path(place: &Place<'_>, label: &str) -> String {
    let mut path = String::new();
    for spot in place.spots() {
        if !path.is_empty() {
            path.push_str(" › ");
        }
        path.push_str(part_name(spot.part));
        match spot.label {
            Label::None => {}
            Label::Number(number) => {
                path.push(' ');
                path.push_str(&number.to_string());
            }
            Label::Name(name) => {
                path.push_str(" “");
                path.push_str(&name);
                path.push('”');
            }
        }
    }
    path.push(' ');
    path.push_str(label);
    path
}

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Settings => "the settings",
        Part::Deletion => "deletion",
        Part::Record(RecordKind::Cycle) => "cycle",
        Part::Record(RecordKind::Team) => "team",
        Part::Record(RecordKind::Person) => "person",
        Part::Record(RecordKind::Objective) => "objective",
        Part::Record(RecordKind::KeyResult) => "key result",
        Part::Record(RecordKind::Initiative) => "initiative",
        Part::Record(RecordKind::Proposal) => "proposal",
        Part::Record(RecordKind::CheckIn) => "check-in",
        Part::Record(RecordKind::Correction) => "correction",
        Part::Record(RecordKind::Settings) => "settings",
        // Those of tables, which have no place in this format.
        Part::Line(_) => "line",
        Part::Column(_) => "column",
        Part::Cell { .. } => "cell",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_without_an_identity_are_told_apart_as_they_have_always_been() {
        let cycle = Part::Record(RecordKind::Cycle);
        let cycle = Place::within(&Place::FILE, cycle, 0).named("2027 Q1");
        let objective = Part::Record(RecordKind::Objective);
        let objective = Place::within(&cycle, objective, 1);
        assert_eq!(
            path(&objective, "Grow"),
            "cycle “2027 Q1” › objective 2 Grow"
        );
    }
}
