//! What all records share: an identity, stamped fields, and what a newer version wrote beside them.

use super::{CheckIn, CheckInId, Correction, CorrectionId};
use super::{Cycle, Initiative, KeyResult, Line, Objective, Person, Proposal, Settings, Team};
use super::{CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, ProposalId};
use super::{SettingsId, TeamId};
use super::{Stamp, StampedMap};
use std::fmt;

impl Record {
    /// Its title, its name or, of check-ins and corrections, what was noted; empty for settings.
    pub fn title(&self) -> &Line {
        static UNTITLED: Line = Line::EMPTY;
        match self {
            Self::Cycle(cycle) => cycle.name.value(),
            Self::Team(team) => team.name.value(),
            Self::Person(person) => person.name.value(),
            Self::Objective(objective) => objective.title.value(),
            Self::KeyResult(key_result) => key_result.title.value(),
            Self::Initiative(initiative) => initiative.title.value(),
            Self::Proposal(proposal) => proposal.title.value(),
            Self::CheckIn(check_in) => check_in.note.value(),
            Self::Correction(correction) => correction.reason.value(),
            Self::Settings(_) => &UNTITLED,
        }
    }
}

/// Fields that this version does not know, by name, each as the text it came in. They are kept and
/// handed on, so that a newer version finds them again.
pub type Unknown = StampedMap<String>;

/// Names a field of a record as the code does, and for a map an entry of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldName<'a> {
    /// The name of the field.
    pub name: &'a str,
    /// The name of the entry; empty for fields that are no maps.
    pub entry: &'a str,
}

/// Defines a record: its fields and its maps once, and all that has to visit every one of them.
macro_rules! record {
    (
        $(#[$doc:meta])* $name:ident($id:ty) { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }
        $(maps { $($(#[$map_doc:meta])* $map:ident: $map_type:ty,)* })?
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            /// Its identity, the same on every device.
            pub id: $id,
            $($(#[$field_doc])* pub $field: $crate::domain::Stamped<$type>,)*
            $($($(#[$map_doc])* pub $map: $map_type,)*)?
            /// What a newer version wrote beside these.
            pub unknown: $crate::domain::Unknown,
        }

        impl $name {
            /// Keeps the later edit of each field and of each entry of its maps.
            pub fn merge(&mut self, other: Self) {
                $(self.$field.merge(other.$field);)*
                $($(self.$map.merge(other.$map);)*)?
                self.unknown.merge(other.unknown);
            }

            /// The stamp of its last edit.
            pub fn latest(&self) -> $crate::domain::Stamp {
                let stamps = [
                    $(self.$field.stamp(),)* $($(self.$map.latest(),)*)? self.unknown.latest(),
                ];
                stamps.into_iter().fold($crate::domain::Stamp::NEVER, Ord::max)
            }

            /// Gives each field that differs from `earlier` its earlier value again, as an edit at `stamp`;
            /// where `after` is given, only the fields that differ between the two.
            pub(super) fn restore(
                &mut self, earlier: Self, after: Option<&Self>, stamp: $crate::domain::Stamp,
            ) {
                $(if after.is_none_or(|after| after.$field.value() != earlier.$field.value()) {
                    self.$field.edit(earlier.$field.into_value(), stamp);
                })*
                $($(
                    let after_map = after.map(|after| &after.$map);
                    self.$map.restore(earlier.$map, after_map, stamp);
                )*)?
                // What is unknown gets its earlier value, and nothing of it is ever taken away.
                let nothing = $crate::domain::Unknown::new();
                self.unknown.restore(earlier.unknown, Some(&nothing), stamp);
            }

            /// Makes each field an edit at `stamp` that has another value in `other` which is no earlier. What is
            /// unknown cannot be decided on.
            pub(super) fn outlast(&mut self, other: &Self, stamp: $crate::domain::Stamp) {
                $(self.$field.outlast(&other.$field, stamp);)*
                $($(self.$map.outlast(&other.$map, stamp);)*)?
            }

            /// Gives every edit of it another stamp.
            pub(super) fn date_anew(
                &mut self, date: &dyn Fn($crate::domain::Stamp) -> $crate::domain::Stamp,
            ) {
                $(self.$field.restamp(date(self.$field.stamp()));)*
                $($(self.$map.date_anew(date);)*)?
                self.unknown.date_anew(date);
            }

            /// When a field was last edited; `None` for one that it does not have.
            pub(super) fn stamp_of(&self, field: $crate::domain::FieldName<'_>) -> Option<$crate::domain::Stamp> {
                match field.name {
                    $(stringify!($field) => Some(self.$field.stamp()),)*
                    $($(stringify!($map) => self.$map.stamp_of(field.entry),)*)?
                    _ => None,
                }
            }

            /// Puts a field exactly as another record has it.
            pub(super) fn copy_field(&mut self, field: $crate::domain::FieldName<'_>, from: &Self) {
                match field.name {
                    $(stringify!($field) => self.$field = from.$field.clone(),)*
                    $($(stringify!($map) => self.$map.copy_entry(field.entry, &from.$map),)*)?
                    _ => {}
                }
            }

            /// Makes a field an edit at `stamp`, without changing its value.
            pub(super) fn restamp_field(
                &mut self, field: $crate::domain::FieldName<'_>, stamp: $crate::domain::Stamp,
            ) {
                match field.name {
                    $(stringify!($field) => self.$field.restamp(stamp),)*
                    $($(stringify!($map) => self.$map.restamp_entry(field.entry, stamp),)*)?
                    _ => {}
                }
            }
        }
    };
}
pub(super) use record;

macro_rules! records {
    ($($name:ident($id:ident)),*) => {
        /// Names a record of any kind.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordId {
            $(#[doc = concat!("A [`", stringify!($name), "`].")] $name($id),)*
        }

        /// The kinds of records.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum RecordKind {
            $(#[doc = concat!("A [`", stringify!($name), "`].")] $name,)*
        }

        impl RecordId {
            /// What kind of record it names.
            pub const fn kind(self) -> RecordKind {
                match self { $(Self::$name(_) => RecordKind::$name,)* }
            }
        }

        /// A record of any kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Record {
            $(#[doc = concat!("A [`", stringify!($name), "`].")] $name($name),)*
        }

        impl Record {
            /// Its identity.
            pub fn id(&self) -> RecordId {
                match self { $(Self::$name(record) => RecordId::$name(record.id),)* }
            }

            /// The stamp of its last edit.
            pub fn latest(&self) -> Stamp {
                match self { $(Self::$name(record) => record.latest(),)* }
            }

            /// Keeps the later edit of each field. Identities tell the kind, so two records of one
            /// identity are of one kind; a pair that is not stays as it was.
            pub(super) fn merge(&mut self, other: Self) {
                match (self, other) {
                    $((Self::$name(mine), Self::$name(theirs)) => mine.merge(theirs),)*
                    _ => {}
                }
            }

            pub(super) fn restore(&mut self, earlier: Self, after: Option<&Self>, stamp: Stamp) {
                match (self, earlier) {
                    $((Self::$name(now), Self::$name(then)) => {
                        let after = after.and_then(|after| match after {
                            Self::$name(after) => Some(after),
                            _ => None,
                        });
                        now.restore(then, after, stamp);
                    })*
                    _ => {}
                }
            }

            /// Makes each field an edit at `stamp` that would not stay as it is if `other` came in.
            pub fn outlast(&mut self, other: &Self, stamp: Stamp) {
                match (self, other) {
                    $((Self::$name(mine), Self::$name(theirs)) => mine.outlast(theirs, stamp),)*
                    _ => {}
                }
            }

            pub(super) fn date_anew(&mut self, date: &dyn Fn(Stamp) -> Stamp) {
                match self { $(Self::$name(record) => record.date_anew(date),)* }
            }

            /// When a field was last edited; `None` for one that it does not have, and for an entry that
            /// was never edited.
            pub fn stamp_of(&self, field: FieldName<'_>) -> Option<Stamp> {
                match self { $(Self::$name(record) => record.stamp_of(field),)* }
            }

            /// Puts a field, or an entry of a map, exactly as another record of the same kind has it.
            pub fn copy_field(&mut self, field: FieldName<'_>, from: &Self) {
                match (self, from) {
                    $((Self::$name(to), Self::$name(from)) => to.copy_field(field, from),)*
                    _ => {}
                }
            }

            /// Makes a field an edit at `stamp`, without changing its value. An entry that is not there
            /// becomes one of the value that it has by default.
            pub fn restamp_field(&mut self, field: FieldName<'_>, stamp: Stamp) {
                match self { $(Self::$name(record) => record.restamp_field(field, stamp),)* }
            }
        }

        impl fmt::Display for RecordId {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$name(id) => id.fmt(f),)* }
            }
        }

        $(impl From<$id> for RecordId {
            fn from(id: $id) -> Self { Self::$name(id) }
        }
        impl From<$name> for Record {
            fn from(record: $name) -> Self { Self::$name(record) }
        })*
    };
}
records!(
    Cycle(CycleId),
    Team(TeamId),
    Person(PersonId),
    Objective(ObjectiveId),
    KeyResult(KeyResultId),
    Initiative(InitiativeId),
    Proposal(ProposalId),
    CheckIn(CheckInId),
    Correction(CorrectionId),
    Settings(SettingsId)
);

impl Record {
    /// Makes the record outlive every deletion before `stamp`, without changing a value: what it is called becomes
    /// an edit, so that all else stays as old as it is, and what goes by when it was written stays in its order.
    pub fn revive(&mut self, stamp: Stamp) {
        match self {
            Self::Cycle(cycle) => cycle.name.restamp(stamp),
            Self::Team(team) => team.name.restamp(stamp),
            Self::Person(person) => person.name.restamp(stamp),
            Self::Objective(objective) => objective.title.restamp(stamp),
            Self::KeyResult(key_result) => key_result.title.restamp(stamp),
            Self::Initiative(initiative) => initiative.title.restamp(stamp),
            Self::Proposal(proposal) => proposal.title.restamp(stamp),
            Self::CheckIn(check_in) => check_in.note.restamp(stamp),
            Self::Correction(correction) => correction.reason.restamp(stamp),
            // Settings cannot be deleted.
            Self::Settings(_) => {}
        }
    }

    /// What it stands under, if it is of a kind that stands under another.
    pub fn parent(&self) -> Option<RecordId> {
        match self {
            Self::Objective(objective) => Some((*objective.cycle.value()).into()),
            Self::KeyResult(key_result) => Some((*key_result.objective.value()).into()),
            Self::Initiative(initiative) => Some((*initiative.key_result.value()).into()),
            Self::Proposal(proposal) => Some((*proposal.key_result.value()).into()),
            Self::CheckIn(check_in) => Some((*check_in.key_result.value()).into()),
            Self::Correction(correction) => Some((*correction.of.value()).into()),
            Self::Cycle(_) | Self::Team(_) | Self::Person(_) | Self::Settings(_) => None,
        }
    }
}
