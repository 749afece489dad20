//! Reading the values that records are made of.

use super::identity::{Found, Kind};
use super::{Tree, fields::Fields, read::Reader};
use crate::domain::{Date, Period, RecordId, Weight};
use crate::exchange::warning::Place;

impl Reader {
    /// The identity of a record, its own or a new one.
    pub(super) fn claim<Id: Copy + Into<RecordId>>(
        &mut self,
        kind: &Kind<Id>,
        fields: &mut Fields,
        place: &Place<'_>,
    ) -> Id {
        let given = fields.take("id");
        let path = || format!("{place} {}", fields.label());
        let (id, found) = self.ids.claim(kind, given.as_ref(), path);
        if found == Found::Taken {
            self.warnings.add(
                place,
                "an earlier record has the same identity, so this one was given its own",
            );
        }
        id
    }

    /// One of several words; the first if there is none.
    pub(super) fn choice<T: Copy, const N: usize>(
        &mut self,
        fields: &mut Fields,
        name: &'static str,
        choices: [(&'static str, T); N],
        place: &Place<'_>,
    ) -> T {
        let (first, default) = choices[0];
        let Some(given) = fields.take(name) else {
            return default;
        };
        let known = choices.iter().find(|(word, _)| given.text() == Some(*word));
        if let Some((_, value)) = known {
            return *value;
        }
        let problem = format!("its {name} is not one that Aimwell knows and became “{first}”");
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
            self.warnings
                .add(place, "its weight is not a number above zero and became 1");
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
                self.warnings
                    .add(place, "it ends before it starts, so its dates were swapped");
                Period::new(end, start).unwrap_or_else(|| Period::quarter_of(start))
            });
        }
        let near = start.or(end).or(self.written_on);
        let period = Period::quarter_of(near.unwrap_or(Date::from_days(0)));
        let problem = format!(
            "its dates could not be read and became {} to {}",
            period.start(),
            period.end()
        );
        self.warnings.add(place, problem);
        period
    }
}
