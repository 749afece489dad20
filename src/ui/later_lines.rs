//! What stands in the document and comes with a later part of the program, since it is seen only once there
//! is something to say, or once it is opened.

use super::copies::Reminder;
use super::document::{DetailsPanel, DropLine, Filters, MeasureEditor, Notes};
use super::guide::{ContinueLink, Draft, ProposalsPanel};
use super::later::{Draw, later};
use super::line_notes::LineNotes;
use super::linked_file::FileLine;
use super::new_version::NewVersionLine;
use super::notices::Repairs;
use super::print::PrintChoices;
use super::progress::{KeyResultStanding, ObjectiveStandingLine};
use super::review::{LessonsBox, TrailLine};
use crate::domain::{CycleId, KeyResultId, ObjectiveId, RecordId};
use leptos::prelude::*;

later! {
    /// The hints on a line.
    notes: coach => Draw<(RecordId, Memo<LineNotes>)> = |(id, notes)| view! { <Notes id=id notes=notes /> }.into_any();
    /// The fields of a measure.
    measure_editor: tools => Draw<KeyResultId> = |id| view! { <MeasureEditor id=id /> }.into_any();
    /// Who owns an objective and what it contributes to.
    details: tools => Draw<ObjectiveId> = |id| view! { <DetailsPanel id=id /> }.into_any();
    /// Several wordings for a key result.
    proposals: tools => Draw<(KeyResultId, Option<Draft>)> = |(id, draft)| view! { <ProposalsPanel id=id draft=draft /> }.into_any();
    /// Where a key result stands.
    standing: tools => Draw<KeyResultId> = |id| view! { <KeyResultStanding id=id /> }.into_any();
    /// Where an objective stands.
    objective_standing: tools => Draw<ObjectiveId> = |id| view! { <ObjectiveStandingLine id=id /> }.into_any();
    /// What a line continues.
    trail: tools => Draw<RecordId> = |id| view! { <TrailLine id=id /> }.into_any();
    /// The way back into the guide.
    way_into_guide: tools => Draw<ObjectiveId> = |id| view! { <ContinueLink id=id /> }.into_any();
    /// Whose part of the document is shown.
    filters: tools => Draw<CycleId> = |cycle| view! { <Filters cycle=cycle /> }.into_any();
    /// Where a line that is dragged would land.
    drop_line: tools => Draw<CycleId> = |cycle| view! { <DropLine cycle=cycle /> }.into_any();
    /// What the cycle before taught.
    lessons: tools => Draw<CycleId> = |cycle| view! { <LessonsBox cycle=cycle /> }.into_any();
    /// The reminder to export, and the file on the disk that is linked.
    copies: tools => Draw = |()| view! { <Reminder /><FileLine /> }.into_any();
    /// The offer to go on with a newer version of the app.
    new_version: tools => Draw = |()| view! { <NewVersionLine /> }.into_any();
    /// What was repaired in what this browser had kept.
    repairs: tools => Draw = |()| view! { <Repairs /> }.into_any();
    /// What can be printed.
    print_choices: tools => Draw<RwSignal<bool>> = |is_open| view! { <PrintChoices is_open=is_open /> }.into_any();
}
