//! What became of files that were handed in, in a sentence each.

use super::desk::RoomDesk;
use super::handed_in::{Outcome, Report};
use crate::room::Taken;
use crate::room::vote::Cast;
use crate::ui::files::things_to_know;
use crate::ui::language::words;
use crate::ui::words::fill;
use leptos::prelude::*;

/// The sentences on the files that were handed in last.
#[component]
pub fn Reports() -> impl IntoView {
    let desk = expect_context::<RoomDesk>();
    let reports = desk.reports();
    view! {
        <div class="room-reports" role="status">
            {move || reports.get().into_iter().map(|report| view! { <ReportLine report=report /> }.into_any()).collect_view()}
        </div>
    }
}

/// The sentence on one file; a problem is an alert.
#[component]
fn ReportLine(report: Report) -> AnyView {
    let (words, choosing) = (&words().room, &words().choosing);
    let desk = expect_context::<RoomDesk>();
    // What a file is called may name who wrote it.
    let is_anonymous = untrack(|| desk.read(|room| room.is_anonymous));
    let called = if is_anonymous {
        words.a_file()
    } else {
        &*report.file
    };
    let template = match report.outcome {
        Outcome::Unread(problem) => return problem_view(report.file, words.not_taken(), problem),
        Outcome::NoBallot(problem) => {
            return problem_view(report.file, choosing.not_counted(), problem);
        }
        Outcome::Draft(Taken::New) => words.taken(),
        Outcome::Draft(Taken::InPlaceOfEarlier) => words.taken_in_place(),
        Outcome::Draft(Taken::Older) => words.taken_older(),
        Outcome::Draft(Taken::Same) => words.taken_same(),
        Outcome::Ballot(Cast::New) => choosing.taken(),
        Outcome::Ballot(Cast::InPlaceOfEarlier) => choosing.taken_in_place(),
        Outcome::Ballot(Cast::Older) => choosing.taken_older(),
        Outcome::Ballot(Cast::Same) => choosing.taken_same(),
    };
    let mut warnings = report.warnings;
    // Where something was found may name people.
    warnings.retain(|warning| !is_anonymous || !warning.names_somebody());
    let count = warnings.len();
    let to_know = (count > 0).then(|| things_to_know(words.to_know().say(count), &warnings, false));
    view! {
        <p>{fill(template, &[("file", called)])}</p>
        {to_know}
    }
    .into_any()
}

fn problem_view(file: String, what: &'static str, problem: String) -> AnyView {
    view! {
        <div class="file-problem" role="alert">
            <p><strong>{file}</strong> {what}</p>
            <p>{problem}</p>
        </div>
    }
    .into_any()
}
