//! What the fields that people see are called in records.

use crate::domain::RecordKind;
use crate::exchange::Field;

/// The fields of a record that hold what people see as one. A move is a parent and a place there.
pub(super) const fn field_names(kind: RecordKind, field: Field) -> &'static [&'static str] {
    match field {
        Field::Name => &["name"],
        Field::Dates => &["period"],
        Field::Cadence => &["cadence"],
        Field::Team => &["team"],
        Field::Title => &["title"],
        Field::Why => &["why"],
        Field::Owners => &["owners"],
        Field::Owner => &["owner"],
        Field::AlignedTo => &["aligned_to"],
        Field::Ambition => &["ambition"],
        Field::Cycle => &["cycle", "position"],
        Field::Objective => &["objective", "position"],
        Field::KeyResult => &["key_result", "position"],
        Field::Measure => &["measure"],
        Field::Weight => &["weight"],
        Field::Source => &["source"],
        Field::ProposedBy | Field::By => &["by"],
        Field::Place => &["position"],
        Field::Dismissed => &["dismissals"],
        Field::Phases => &["phases"],
        Field::CarriedFrom => &["carried_from"],
        Field::FirstCheckIn => &["first_check_in_on"],
        Field::ClosedOn => &["closed_on"],
        Field::Learned => &["learned"],
        Field::Differently => &["differently"],
        Field::Verdict => &["verdict"],
        Field::VerdictReason => &["verdict_reason"],
        Field::Score => &["score"],
        Field::ScoreReason => &["score_reason"],
        Field::Date => &["date"],
        Field::Reading => &["reading"],
        Field::Confidence => &["confidence"],
        Field::Note => match kind {
            RecordKind::Correction => &["reason"],
            _ => &["note"],
        },
        Field::Limits => &["limits"],
        Field::Rule => &["rules_off"],
    }
}

/// Whether a field says what a record stands under.
pub(super) const fn is_parent(field: Field) -> bool {
    matches!(field, Field::Cycle | Field::Objective | Field::KeyResult)
}
