//! What OKRs are: plain data, invariants in constructors, formulas.
//!
//! No IO, no clock, no randomness and no file format: time, devices and identities come in as
//! arguments.

pub mod alignment;
pub mod changes;
pub mod cycle;
pub mod date;
pub mod dismissals;
pub mod edit;
pub mod id;
pub mod letters;
pub mod limits;
pub mod measure;
pub mod metric;
pub mod milestone;
pub mod natural;
pub mod objective;
pub mod outline;
pub mod owners;
mod part;
pub mod people;
pub mod position;
pub mod progress;
pub mod record;
pub mod settings;
pub mod sort;
pub mod stamp;
pub mod stamped_map;
pub mod team_view;
pub mod text;
pub mod workspace;

pub use alignment::{AlignmentLoop, Alignments};
pub use changes::Changes;
pub use cycle::{Cadence, Cycle, Period};
pub use date::Date;
pub use dismissals::Dismissals;
pub use edit::Edit;
pub use id::{CycleId, InitiativeId, KeyResultId, ObjectiveId, PersonId, ProposalId};
pub use id::{SettingsId, TeamId};
pub use limits::Limits;
pub use measure::{Measure, MeasureError, Share};
pub use metric::{Metric, Target};
pub use milestone::{Milestone, Step};
pub use objective::{Alignment, Ambition, Initiative, KeyResult, Objective, Proposal, Weight};
pub use outline::Outline;
pub use people::{Owner, Person, Team};
pub use position::Position;
pub use progress::objective_progress;
pub use record::{Record, RecordId, RecordKind, Unknown};
pub use settings::Settings;
pub use stamp::{DeviceId, Stamp, Stamped};
pub use stamped_map::StampedMap;
pub use text::{Line, Prose};
pub use workspace::Workspace;
