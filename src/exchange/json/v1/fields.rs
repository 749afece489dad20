//! One record on its way in: its fields by name, with their stamps.

use super::sheet::{CREATED, STAMPS, entry_name, unknown_name};
use super::{Key, Tree, twice};
use crate::domain::text::LONGEST;
use crate::domain::{Line, Prose, Stamp, Stamped, StampedMap, Unknown};
use crate::exchange::warning::{Place, Warnings};
use crate::exchange::{Problem, TextField};
use std::collections::BTreeMap;
use std::mem;

/// The end of the year 9999. A stamp of a later time is damaged, and would win for ever.
const LAST_TIME: u64 = 253_402_300_799_999;

/// A field is something else than an object.
pub(super) struct NoObject;

/// The fields of a record that have not been read yet.
pub(super) struct Fields {
    entries: Vec<(Key, Tree)>,
    /// Those of fields that were edited after the record was made.
    stamps: BTreeMap<Key, Stamp>,
    created: Stamp,
}

impl Fields {
    /// Takes the stamps out of a record, ready to read its fields.
    pub(super) fn new(
        entries: Vec<(Key, Tree)>,
        place: &Place<'_>,
        warnings: &mut Warnings,
    ) -> Self {
        warnings.add_twice(place, twice(&entries));
        let mut fields = Self {
            entries,
            stamps: BTreeMap::new(),
            created: Stamp::NEVER,
        };
        let mut damaged = false;
        match fields.take(STAMPS) {
            None => {}
            Some(Tree::Object(stamps)) => {
                damaged = twice(&stamps).is_some();
                for (name, tree) in stamps {
                    let stamp = stamp(&tree);
                    match stamp {
                        Some(stamp) if name == CREATED => fields.created = stamp,
                        Some(stamp) => drop(fields.stamps.insert(name, stamp)),
                        None => damaged = true,
                    }
                }
            }
            Some(_) => damaged = true,
        }
        if damaged {
            warnings.add(place, Problem::Stamps);
        }
        fields
    }

    /// The value of a field, if it is there and not null. Where it stands twice, the last one counts.
    pub(super) fn take(&mut self, name: &str) -> Option<Tree> {
        self.take_any(name).filter(|found| *found != Tree::Null)
    }

    /// The value of a field, also where it is null.
    pub(super) fn take_any(&mut self, name: &str) -> Option<Tree> {
        let mut same = self.entries.iter();
        let at = same.position(|(key, _)| key == name)?;
        if same.all(|(key, _)| key != name) {
            return Some(self.entries.remove(at).1);
        }
        let mut found = None;
        self.entries.retain_mut(|(key, value)| {
            let other = key != name;
            if !other {
                found = Some(mem::take(value));
            }
            other
        });
        found
    }

    /// The entries of a field that is an object, each with its own stamp; those for which `read` gives
    /// nothing are left out. Empty where the field is not there; `Err` where it is no object.
    pub(super) fn map<T: PartialOrd + Default>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(&str, Tree) -> Option<T>,
    ) -> Result<StampedMap<T>, NoObject> {
        let mut map = StampedMap::new();
        match self.take(name) {
            None => {}
            Some(Tree::Object(entries)) => {
                for (key, tree) in entries {
                    if let Some(value) = read(&key, tree) {
                        let entry = self.stamped(&entry_name(name, &key), value);
                        map.insert(key.into_owned(), entry);
                    }
                }
            }
            Some(_) => return Err(NoObject),
        }
        Ok(map)
    }

    /// What people would call the record: its title or name.
    pub(super) fn label(&self) -> &str {
        let labels = self.entries.iter();
        let mut labels = labels.filter(|(key, _)| key == "title" || key == "name");
        labels
            .find_map(|(_, value)| value.text())
            .unwrap_or_default()
    }

    /// A value with the stamp of the field of this name.
    pub(super) fn stamped<T: PartialOrd>(&self, name: &str, value: T) -> Stamped<T> {
        let stamp = self.stamps.get(name).copied();
        Stamped::new(value, stamp.unwrap_or(self.created))
    }

    /// The fields that nobody has taken, as they came.
    pub(super) fn unknown(mut self) -> Unknown {
        let mut unknown = Unknown::default();
        for (name, value) in mem::take(&mut self.entries) {
            let field = self.stamped(&unknown_name(&name), value.compact());
            unknown.insert(name.into_owned(), field);
        }
        unknown
    }

    /// A name, title or another text of one line; empty if it is not there.
    pub(super) fn line(
        &mut self,
        name: &'static str,
        field: TextField,
        place: &Place<'_>,
        warnings: &mut Warnings,
    ) -> Stamped<Line> {
        let text = self.text(name, field, place, warnings);
        self.stamped(name, Line::new(&text))
    }

    /// A name; empty if it is not there.
    pub(super) fn name(&mut self, place: &Place<'_>, warnings: &mut Warnings) -> Stamped<Line> {
        self.line("name", TextField::Name, place, warnings)
    }

    /// A title; empty if it is not there.
    pub(super) fn title(&mut self, place: &Place<'_>, warnings: &mut Warnings) -> Stamped<Line> {
        self.line("title", TextField::Title, place, warnings)
    }

    /// Why it matters; empty if that is not there.
    pub(super) fn why(&mut self, place: &Place<'_>, warnings: &mut Warnings) -> Stamped<Prose> {
        self.prose("why", TextField::Why, place, warnings)
    }

    /// A text of several lines; empty if it is not there.
    pub(super) fn prose(
        &mut self,
        name: &'static str,
        field: TextField,
        place: &Place<'_>,
        warnings: &mut Warnings,
    ) -> Stamped<Prose> {
        let text = self.text(name, field, place, warnings);
        self.stamped(name, Prose::new(&text))
    }

    fn text(
        &mut self,
        name: &'static str,
        field: TextField,
        place: &Place<'_>,
        warnings: &mut Warnings,
    ) -> String {
        self.take(name)
            .and_then(|tree| text(tree, field, place, warnings))
            .unwrap_or_default()
    }
}

/// The text that a value holds, cut where it is longer than any text that is kept.
pub(super) fn text(
    tree: Tree,
    field: TextField,
    place: &Place<'_>,
    warnings: &mut Warnings,
) -> Option<String> {
    match tree {
        Tree::Text(text) => {
            if text.len() > LONGEST && text.chars().nth(LONGEST).is_some() {
                let most = LONGEST;
                warnings.add(place, Problem::TextCut { field, most });
            }
            Some(text)
        }
        Tree::Number(number) => {
            warnings.add(place, Problem::TextIsNumber(field));
            Some(number.to_string())
        }
        _ => {
            warnings.add(place, Problem::NotText(field));
            None
        }
    }
}

/// The stamp that a value holds.
pub(super) fn stamp(tree: &Tree) -> Option<Stamp> {
    Stamp::parse(tree.text()?).filter(|stamp| stamp.time <= LAST_TIME)
}
