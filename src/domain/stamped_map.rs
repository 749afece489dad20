//! Values by name, each with the stamp of its own edit, so that edits of different names never collide.

use super::{Stamp, Stamped};
use std::collections::BTreeMap;

/// Values by name, each edited and merged on its own. A name that is not there holds the default value;
/// a name once edited stays, so that going back to the default is an edit like any other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StampedMap<T>(BTreeMap<String, Stamped<T>>);

impl<T> StampedMap<T> {
    /// A map without entries.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: PartialOrd + Default> StampedMap<T> {
    /// The value of this name, if it ever had one.
    pub fn value(&self, name: &str) -> Option<&T> {
        self.0.get(name).map(Stamped::value)
    }

    /// All entries, ordered by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Stamped<T>)> {
        self.0.iter().map(|(name, entry)| (&**name, entry))
    }

    /// Puts an entry exactly as given, in place of an earlier one of this name.
    pub fn insert(&mut self, name: String, entry: Stamped<T>) {
        self.0.insert(name, entry);
    }

    /// Gives a name a new value by an edit at `stamp`. The value it has already is no edit.
    pub fn edit(&mut self, name: &str, value: T, stamp: Stamp) {
        if !self.holds(name, &value) {
            self.insert(name.to_owned(), Stamped::new(value, stamp));
        }
    }

    /// Keeps the later edit of each name.
    pub fn merge(&mut self, other: Self) {
        for (name, entry) in other.0 {
            match self.0.get_mut(&name) {
                Some(mine) => mine.merge(entry),
                None => self.insert(name, entry),
            }
        }
    }

    /// Whether a name has this value.
    fn holds(&self, name: &str, value: &T) -> bool {
        match self.value(name) {
            Some(held) => held == value,
            None => *value == T::default(),
        }
    }

    /// The stamp of the last edit; [`Stamp::NEVER`] where there was none.
    pub(super) fn latest(&self) -> Stamp {
        let stamps = self.0.values().map(Stamped::stamp);
        stamps.max().unwrap_or_default()
    }

    /// Makes each entry an edit at `stamp` that has another value in `other` which is no earlier.
    pub(super) fn outlast(&mut self, other: &Self, stamp: Stamp) {
        for (name, theirs) in &other.0 {
            match self.0.get_mut(name) {
                Some(mine) => mine.outlast(theirs, stamp),
                None if *theirs.value() != T::default() => self.restamp_entry(name, stamp),
                None => {}
            }
        }
    }

    /// Gives every entry another stamp.
    pub(super) fn date_anew(&mut self, date: &dyn Fn(Stamp) -> Stamp) {
        for entry in self.0.values_mut() {
            entry.restamp(date(entry.stamp()));
        }
    }

    /// When an entry was last edited, if it ever was.
    pub(super) fn stamp_of(&self, name: &str) -> Option<Stamp> {
        self.0.get(name).map(Stamped::stamp)
    }

    /// Makes an entry an edit at `stamp`, without changing its value.
    pub(super) fn restamp_entry(&mut self, name: &str, stamp: Stamp) {
        match self.0.get_mut(name) {
            Some(entry) => entry.restamp(stamp),
            None => self.insert(name.to_owned(), Stamped::new(T::default(), stamp)),
        }
    }

    /// Gives each name that differs from `earlier` its earlier value again, as an edit at `stamp`; where
    /// `after` is given, only the names that differ between the two.
    pub(super) fn restore(&mut self, mut earlier: Self, after: Option<&Self>, stamp: Stamp) {
        for name in after.unwrap_or(self).0.keys() {
            if !earlier.0.contains_key(name) {
                let entry = Stamped::new(T::default(), stamp);
                earlier.insert(name.clone(), entry);
            }
        }
        for (name, entry) in earlier.0 {
            let value = entry.into_value();
            if after.is_none_or(|after| !after.holds(&name, &value)) {
                self.edit(&name, value, stamp);
            }
        }
    }
}

impl<T: PartialOrd + Default + Clone> StampedMap<T> {
    /// Puts an entry exactly as another map has it, also where that has none.
    pub(super) fn copy_entry(&mut self, name: &str, from: &Self) {
        match from.0.get(name) {
            Some(entry) => self.insert(name.to_owned(), entry.clone()),
            None => drop(self.0.remove(name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::DeviceId;

    fn at(time: u64) -> Stamp {
        Stamp {
            time,
            count: 0,
            device: DeviceId(1),
        }
    }

    fn map(entries: &[(&str, bool, u64)]) -> StampedMap<bool> {
        let mut map = StampedMap::new();
        for (name, value, time) in entries {
            map.insert((*name).to_owned(), Stamped::new(*value, at(*time)));
        }
        map
    }

    #[test]
    fn edits_of_different_names_both_stay_and_the_later_of_one_name_wins() {
        let mut mine = map(&[("a", true, 1), ("both", true, 5)]);
        mine.merge(map(&[("b", true, 2), ("both", false, 4)]));
        assert_eq!(
            mine,
            map(&[("a", true, 1), ("b", true, 2), ("both", true, 5)])
        );
    }

    #[test]
    fn what_another_map_would_change_becomes_an_edit_of_now() {
        let mut mine = map(&[("earlier", true, 1), ("later", true, 5), ("same", true, 1)]);
        mine.outlast(
            &map(&[
                ("earlier", false, 4),
                ("later", false, 4),
                ("same", true, 4),
                ("on", true, 4),
                ("off", false, 4),
            ]),
            at(9),
        );
        assert_eq!(
            mine,
            map(&[
                ("earlier", true, 9),
                ("later", true, 5),
                ("same", true, 1),
                ("on", false, 9)
            ])
        );
    }

    #[test]
    fn the_value_a_name_has_already_is_no_edit() {
        let mut known = map(&[("on", true, 1)]);
        known.edit("on", true, at(2));
        known.edit("never seen", false, at(2));
        assert_eq!(known, map(&[("on", true, 1)]));
        known.edit("on", false, at(3));
        assert_eq!(known, map(&[("on", false, 3)]));
    }

    #[test]
    fn taking_back_leaves_other_names_alone() {
        let before = map(&[("old", true, 1)]);
        let after = map(&[("old", true, 1), ("new", true, 2)]);
        let mut now = map(&[("old", false, 3), ("new", true, 2), ("other", true, 3)]);
        now.restore(before, Some(&after), at(9));
        assert_eq!(
            now,
            map(&[("old", false, 3), ("new", false, 9), ("other", true, 3)])
        );
    }

    #[test]
    fn restoring_all_of_it_gives_the_default_to_what_was_not_there() {
        let mut now = map(&[("new", true, 2), ("same", true, 2)]);
        now.restore(map(&[("old", true, 1), ("same", true, 1)]), None, at(9));
        assert_eq!(
            now,
            map(&[("new", false, 9), ("old", true, 9), ("same", true, 2)])
        );
    }
}
