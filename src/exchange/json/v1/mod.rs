//! A workspace in version 1 of the format.
//!
//! ```json
//! {
//!   "settings": {
//!     "limits": {"most_objectives": 5, "fewest_key_results": 3, "most_key_results": 5},
//!     "rules_off": {"jargon": true},
//!     "stamps": {"created": "…", "rules_off.jargon": "…"}
//!   },
//!   "teams": [{"id": "…", "name": "Checkout", "stamps": {"created": "…"}}],
//!   "people": [{"id": "…", "name": "Mina", "team": "…", "stamps": {"created": "…"}}],
//!   "cycles": [{
//!     "id": "…", "name": "2027 Q1", "start": "2027-01-01", "end": "2027-03-31", "cadence": "weekly",
//!     "first_check_in_on": "2027-01-08", "closed_on": "2027-04-02", "learned": "…", "differently": "…",
//!     "objectives": [{
//!       "id": "…", "title": "…", "why": "…", "owners": [{"team": "…"}, {"person": "…"}],
//!       "aligned_to": {"key_result": "…"}, "ambition": "aspirational", "position": "80",
//!       "carried_from": "…", "learned": "…", "differently": "…", "verdict": "keep", "verdict_reason": "…",
//!       "key_results": [{
//!         "id": "…", "title": "…",
//!         "measure": {"kind": "metric", "unit": "%", "baseline": 60, "shape": "increase", "target": 85},
//!         "owner": {"person": "…"}, "weight": 1, "source": "billing dashboard, monthly",
//!         "position": "80",
//!         "phases": [{"date": "2027-02-15", "value": 65}], "carried_from": "…",
//!         "score": 0.7, "score_reason": "…", "verdict": "change", "verdict_reason": "…",
//!         "dismissed": {"vanity": "we sell advertising", "no-number": null},
//!         "initiatives": [{"id": "…", "title": "…", "position": "80", "stamps": {"created": "…"}}],
//!         "proposals": [{
//!           "id": "…", "title": "…", "by": "Mina", "position": "80", "stamps": {"created": "…"}
//!         }],
//!         "check_ins": [{
//!           "id": "…", "date": "2027-02-12", "value": 66, "confidence": 7, "note": "…", "by": "Mina",
//!           "replaces": "…", "stamps": {"created": "…"}
//!         }],
//!         "corrections": [{
//!           "id": "…", "date": "2027-02-20", "reason": "…", "by": "Mina",
//!           "before": {"title": "…", "measure": null}, "after": {"title": "…", "measure": null},
//!           "stamps": {"created": "…"}
//!         }],
//!         "stamps": {"created": "…", "measure": "…", "dismissed.vanity": "…"}
//!       }],
//!       "corrections": [{"id": "…", "date": "2027-02-20", "reason": "…"}],
//!       "stamps": {"created": "…"}
//!     }],
//!     "stamps": {"created": "…"}
//!   }],
//!   "deleted": [{"kind": "objective", "id": "…", "stamp": "…"}]
//! }
//! ```
//!
//! Only what is there is written, each record under its parent; of what was deleted, the mark alone.
//! `stamps` holds the earliest stamp of a record's fields as `created`, and the stamp of each field that
//! was edited later under the field's name: `period` for start and end, `reading` for what a check-in read
//! (`value` of a metric, `done` of a milestone, or `skipped`), and the kind of the parent (`cycle`,
//! `objective`, `key_result`) for the move to it. `dismissed` (of cycles, objectives and key results; `null`
//! where a dismissal was taken back) and `rules_off` have a stamp for each entry, under both names joined by
//! a dot. They are left out where they are empty, as are `source`, `proposals`, and all that comes to be
//! after the drafting, from `first_check_in_on` to `corrections`; `settings` are left out where nothing was
//! ever settled, and `limits` are `null` where they were taken back. Fields that are not known are kept as
//! they are; those names and names with such a dot are therefore not free for fields of their own, and the
//! stamp of a field called `created` has a dot behind its name.

mod fields;
mod identity;
mod read;
mod read_hints;
mod read_measure;
mod read_progress;
mod records;
mod references;
mod sheet;
mod siblings;
mod values;
mod write;
mod write_hints;
mod write_measure;
mod write_progress;

pub(super) use read::Reader;

use super::tree::{Key, Tree, twice};
use crate::domain::{RecordId, Workspace};

/// The workspace as a tree.
pub(super) fn write(workspace: &Workspace) -> Tree {
    write::workspace(workspace)
}

/// The name of a record's kind in `deleted`.
fn kind(id: RecordId) -> &'static str {
    match id {
        RecordId::Cycle(_) => "cycle",
        RecordId::Team(_) => "team",
        RecordId::Person(_) => "person",
        RecordId::Objective(_) => "objective",
        RecordId::KeyResult(_) => "key_result",
        RecordId::Initiative(_) => "initiative",
        RecordId::Proposal(_) => "proposal",
        RecordId::CheckIn(_) => "check_in",
        RecordId::Correction(_) => "correction",
        RecordId::Settings(_) => "settings",
    }
}
