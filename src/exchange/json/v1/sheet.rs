//! One record on its way out: its fields in order, then their stamps.

use super::{Key, Tree};
use crate::domain::{Stamp, Stamped, StampedMap, Unknown};
use std::fmt::Display;

/// The field that holds a record's stamps.
pub(super) const STAMPS: &str = "stamps";

/// The earliest stamp among a record's fields.
pub(super) const CREATED: &str = "created";

/// What the stamp of an entry is called.
pub(super) fn entry_name(map: &str, key: &str) -> String {
    format!("{map}.{key}")
}

/// What the stamp of a field that is not known is called: its name, unless that is `created` with any dots
/// behind it. Those get one dot more, so that `created` is free for the earliest stamp.
pub(super) fn unknown_name(name: &str) -> Key {
    if name.trim_end_matches('.') == CREATED {
        Key::from(format!("{name}."))
    } else {
        Key::from(name.to_owned())
    }
}

/// Gathers a record's fields and stamps.
#[derive(Default)]
pub(super) struct Sheet {
    entries: Vec<(Key, Tree)>,
    stamps: Vec<(Key, Stamp)>,
}

impl Sheet {
    /// The sheet of the record with this identity.
    pub(super) fn new(id: impl Display) -> Self {
        Self::default().plain("id", id.to_string().into())
    }

    /// Adds what carries no stamp.
    pub(super) fn plain(mut self, name: &'static str, value: Tree) -> Self {
        self.entries.push((name.into(), value));
        self
    }

    /// Adds what carries no stamp, but neither an empty text nor an empty list.
    pub(super) fn unless_empty(self, name: &'static str, value: Tree) -> Self {
        if value.text() == Some("") || matches!(&value, Tree::List(list) if list.is_empty()) {
            self
        } else {
            self.plain(name, value)
        }
    }

    /// Adds a stamp for what other fields, or the nesting of records, show.
    pub(super) fn stamp(mut self, name: impl Into<Key>, stamp: Stamp) -> Self {
        self.stamps.push((name.into(), stamp));
        self
    }

    /// Adds a field with its stamp.
    pub(super) fn field<T: PartialOrd>(
        self,
        name: &'static str,
        field: &Stamped<T>,
        value: impl Fn(&T) -> Tree,
    ) -> Self {
        self.stamp(name, field.stamp())
            .plain(name, value(field.value()))
    }

    /// Adds a field of entries by name, the stamp of each under both names; nothing where it is empty.
    pub(super) fn map<T: PartialOrd + Default>(
        mut self,
        name: &'static str,
        map: &StampedMap<T>,
        value: impl Fn(&T) -> Tree,
    ) -> Self {
        let mut entries = Vec::new();
        for (key, entry) in map.iter() {
            self = self.stamp(entry_name(name, key), entry.stamp());
            entries.push((Key::from(key.to_owned()), value(entry.value())));
        }
        if entries.is_empty() {
            return self;
        }
        self.plain(name, Tree::Object(entries))
    }

    /// Adds what a newer version wrote, and ends the record with its stamps.
    pub(super) fn finish(mut self, unknown: &Unknown) -> Tree {
        for (name, field) in unknown.iter() {
            let value = Tree::Json(field.value().clone());
            let stamp_name = unknown_name(name);
            if !self.stamps.iter().any(|(known, _)| *known == stamp_name) {
                self.stamps.push((stamp_name, field.stamp()));
            }
            self.entries.push((Key::from(name.to_owned()), value));
        }
        let created = self.stamps.iter().map(|(_, stamp)| *stamp).min();
        if let Some(created) = created {
            let later = self.stamps.into_iter();
            let later = later.filter(|(_, stamp)| *stamp != created);
            let stamps = std::iter::once((Key::from(CREATED), created)).chain(later);
            let stamps = stamps.map(|(name, stamp)| (name, stamp.to_string().into()));
            self.entries
                .push((STAMPS.into(), Tree::Object(stamps.collect())));
        }
        Tree::Object(self.entries)
    }
}
