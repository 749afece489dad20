//! What can be wrong in a file of which the rest is read.

use super::Field;
use crate::domain::{MeasureError, Period, RecordKind};

/// What is wrong in a file, and what was done about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// When something was edited cannot be read in full: any other edit counts as later.
    Stamps,
    /// A text is longer than any that is kept, and was cut.
    TextCut {
        /// Which text.
        field: TextField,
        /// How many characters are left of it.
        most: usize,
    },
    /// A text is a number, and was kept as text.
    TextIsNumber(TextField),
    /// A text is none, and was left out.
    NotText(TextField),
    /// A field of this name stands twice, and the last one counts.
    Twice(String),
    /// Records without an identity of the app's own were given one.
    NewIdentities,
    /// An earlier record has the same identity: this one was given its own.
    SameIdentity,
    /// It cannot be read, and was left out.
    Unreadable,
    /// It is no object, and was left out.
    NotAnObject,
    /// What should be a list of these records is none, and was left out.
    NotAList(RecordKind),
    /// The place of such a record among its siblings cannot be read: it stands as in the file.
    Order(RecordKind),
    /// The owners are no list, and were left out.
    Owners,
    /// What is referred to is not in the file, and was left out.
    NotInFile(Reference),
    /// What an objective is aligned to leads back to it through objectives of these titles: that counts
    /// as not aligned.
    AlignmentLoop(Vec<String>),
    /// The cadence is not known, and became weekly.
    Cadence,
    /// The ambition is not known, and became aspirational.
    Ambition,
    /// The weight is not a number above zero, and became 1.
    Weight,
    /// A cycle ends before it starts: its dates were swapped.
    DatesSwapped,
    /// The dates cannot be read, and became these.
    Dates(Period),
    /// The dismissed hints are no object, and were left out.
    Dismissed,
    /// The settings are no object, and were left out.
    Settings,
    /// The limits are no limits, and were left out.
    Limits {
        /// The largest limit there can be.
        most: usize,
    },
    /// Whether a rule is off cannot be read: it is on.
    RuleOff {
        /// Its id.
        rule: String,
    },
    /// The rules switched off are no object, and were left out.
    RulesOff,
    /// A measure cannot be made, and was left out.
    Measure(MeasureProblem),
    /// The weight of a step is not a number, and became 1.
    StepWeight,
    /// Whether a step is done cannot be read: it counts as open.
    StepDone,
    /// These words belong to no objective, and were left out.
    NoPlace {
        /// The words.
        text: String,
    },
    /// A newer version of the app wrote it: what this one does not know is kept as it is.
    LaterMinor {
        /// The version of the format it names, as in "1.2".
        found: String,
    },
    /// What a field holds cannot be read, and was left out.
    LeftOut(Field),
    /// What a row is cannot be told by this word, which is noted.
    UnknownKind(String),
    /// What a row names as standing above it is not there: it stands under the objective before it.
    ParentNotFound(String),
    /// A key result comes before any objective: it stands under one without a title.
    NoObjective,
    /// These words of a line belong to no objective, and were left out.
    LineLeftOut(String),
    /// A column was left out, as wanted.
    ColumnLeftOut {
        /// How many of its cells have anything in them.
        cells: usize,
    },
    /// What should be a number is none, and was noted.
    NotANumber(String),
    /// What should be a day is none, and was noted.
    NotADay(String),
    /// What should be one of a few words is none of them, and was noted.
    NotAChoice(String),
    /// Nothing says when a new cycle begins and ends: it got these days.
    AssumedDates(Period),
    /// More is wrong than is worth listing.
    More {
        /// In how many more places.
        count: usize,
    },
}

/// A text in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextField {
    /// The name of a cycle, a team or a person.
    Name,
    /// The title of a line.
    Title,
    /// Why an objective matters.
    Why,
    /// Where the value of a key result is read.
    Source,
    /// Who made a proposal, checked in or changed course.
    By,
    /// What somebody noted, or gave as a reason.
    Note,
    /// What was learned, or would be done differently.
    Lesson,
    /// What a metric counts.
    Unit,
    /// The title of a step.
    StepTitle,
    /// The reason for dismissing a hint.
    Reason {
        /// The id of its rule.
        rule: String,
    },
}

/// What one record says of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// The team of a person.
    Team,
    /// Who answers for it.
    Owner,
    /// What it contributes to.
    Alignment,
}

/// Why a measure cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureProblem {
    /// It is neither a metric nor a milestone.
    Kind,
    /// Its shape is not known.
    Shape,
    /// A value is not a number.
    NotANumber(MeasureValue),
    /// Its values make no measure.
    Refused(MeasureError),
}

/// A value of a metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureValue {
    /// Where the number stands.
    Baseline,
    /// Where it should be.
    Target,
    /// The lower edge of a band.
    Low,
    /// The upper edge of a band.
    High,
}
