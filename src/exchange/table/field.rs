//! What a column of a table can hold.

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Nothing that is wanted.
    LeftOut,
    /// Words that are kept beside the rest: in the why of the objective.
    Note,
    /// The name of the cycle.
    Cycle,
    /// The first day of the cycle, or of the work.
    Start,
    /// The last day.
    End,
    /// Whether the row is an objective, a key result or an initiative.
    Kind,
    /// The title of the objective; where rows say their kind or their parent, that of the row.
    Objective,
    /// What other rows name it by.
    Id,
    /// What it stands under or contributes to.
    Parent,
    /// Why the objective matters.
    Why,
    /// Whether it is a promise or a stretch.
    Ambition,
    /// The teams that own it.
    Team,
    /// The people who own it.
    Owner,
    /// The title of the key result.
    KeyResult,
    /// What files know the key result by.
    KeyResultId,
    /// Who owns the key result.
    KeyResultOwner,
    /// In which way it is measured.
    Shape,
    /// What its numbers count.
    Unit,
    /// Where the number stood.
    Baseline,
    /// Where it should be.
    Target,
    /// Where it stands.
    Current,
    /// The day on which it stood there.
    CheckedOn,
    /// How sure people are of the target.
    Confidence,
    /// What was noted at the check-in.
    CheckInNote,
    /// The steps of a milestone.
    Steps,
    /// The part of the key result in its objective.
    Weight,
    /// Where its value is read.
    Source,
    /// The work that is bet on.
    Initiative,
}

impl Field {
    /// All of them with the names by which they are remembered, in the order in which they are offered.
    pub const ALL: [(Self, &'static str); 28] = [
        (Self::LeftOut, "left-out"),
        (Self::Note, "note"),
        (Self::Objective, "objective"),
        (Self::Why, "why"),
        (Self::KeyResult, "key-result"),
        (Self::Initiative, "initiative"),
        (Self::Shape, "shape"),
        (Self::Unit, "unit"),
        (Self::Baseline, "baseline"),
        (Self::Target, "target"),
        (Self::Steps, "steps"),
        (Self::Current, "current"),
        (Self::CheckedOn, "checked-on"),
        (Self::Confidence, "confidence"),
        (Self::CheckInNote, "check-in-note"),
        (Self::Weight, "weight"),
        (Self::Source, "source"),
        (Self::Cycle, "cycle"),
        (Self::Start, "start"),
        (Self::End, "end"),
        (Self::Team, "team"),
        (Self::Owner, "owner"),
        (Self::KeyResultOwner, "key-result-owner"),
        (Self::Ambition, "ambition"),
        (Self::Kind, "kind"),
        (Self::Parent, "parent"),
        (Self::Id, "id"),
        (Self::KeyResultId, "key-result-id"),
    ];

    /// The name by which it is remembered.
    pub fn name(self) -> &'static str {
        let all = Self::ALL.iter().find(|(field, _)| *field == self);
        all.map_or("", |(_, name)| name)
    }

    /// The field of that name.
    pub fn parse(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find(|(_, known)| *known == name)
            .map(|(field, _)| *field)
    }

    /// Whether it says something of a key result, so that a row can hold several of it.
    pub(super) const fn is_of_key_result(self) -> bool {
        matches!(
            self,
            Self::KeyResult
                | Self::KeyResultId
                | Self::KeyResultOwner
                | Self::Shape
                | Self::Unit
                | Self::Baseline
                | Self::Target
                | Self::Current
                | Self::CheckedOn
                | Self::Confidence
                | Self::CheckInNote
                | Self::Steps
                | Self::Weight
                | Self::Source
                | Self::Initiative
                | Self::Note
        )
    }

    /// Whether several columns may hold it at once.
    pub(super) const fn may_repeat(self) -> bool {
        matches!(self, Self::LeftOut | Self::Note | Self::Initiative)
    }
}
